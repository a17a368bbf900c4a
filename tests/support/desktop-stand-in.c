/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/desktop-stand-in.h"

#include "tests/support/wait.h"

struct _DesktopStandIn
{
  GDBusConnection *connection;
  GDBusNodeInfo *info;
  char *path;
  guint object_id;
  guint name_id;
  gboolean owned;
  StandInHandler handler;
  gpointer data;
};

static void
called_cb (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *method,
           GVariant *arguments,
           GDBusMethodInvocation *invocation,
           gpointer data)
{
  DesktopStandIn *self = data;

  self->handler (invocation, method, arguments, self->data);
}

static void
acquired_cb (GDBusConnection *connection,
             const char *name,
             gpointer data)
{
  ((DesktopStandIn *) data)->owned = TRUE;
}

/** Comes onto the bus, and returns when it is there. */
DesktopStandIn *
desktop_stand_in_new (const char *address,
                      const char *name,
                      const char *path,
                      const char *introspection,
                      StandInHandler handler,
                      gpointer data)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called_cb };
  DesktopStandIn *self = g_new0 (DesktopStandIn, 1);
  g_autoptr (GError) error = NULL;

  self->handler = handler;
  self->data = data;
  self->path = g_strdup (path);
  self->info = g_dbus_node_info_new_for_xml (introspection, &error);
  g_assert_no_error (error);
  self->connection = g_dbus_connection_new_for_address_sync (address,
                                                             G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                                 G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                             NULL, NULL, &error);
  g_assert_no_error (error);
  self->object_id = g_dbus_connection_register_object (self->connection, path, self->info->interfaces[0], &vtable, self,
                                                       NULL, &error);
  g_assert_no_error (error);

  self->name_id = g_bus_own_name_on_connection (self->connection, name, G_BUS_NAME_OWNER_FLAGS_NONE, acquired_cb, NULL,
                                                self, NULL);
  wait_until (self->owned);

  return self;
}

/** Leaves the bus. */
void
desktop_stand_in_free (DesktopStandIn *self)
{
  g_bus_unown_name (self->name_id);
  g_dbus_connection_unregister_object (self->connection, self->object_id);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->connection);
  g_dbus_node_info_unref (self->info);
  g_free (self->path);
  g_free (self);
}

void
desktop_stand_in_emit (DesktopStandIn *self,
                       const char *signal,
                       GVariant *arguments)
{
  g_dbus_connection_emit_signal (self->connection, NULL, self->path, self->info->interfaces[0]->name, signal, arguments,
                                 NULL);
}
