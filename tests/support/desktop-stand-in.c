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
  GPtrArray *infos;
  GArray *object_ids;
  char *path;
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

/** Puts one more object there, answered by the same handler. */
void
desktop_stand_in_add (DesktopStandIn *self,
                      const char *path,
                      const char *introspection)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called_cb };
  g_autoptr (GError) error = NULL;
  GDBusNodeInfo *info = g_dbus_node_info_new_for_xml (introspection, &error);
  guint id;

  g_assert_no_error (error);
  g_ptr_array_add (self->infos, info);
  id = g_dbus_connection_register_object (self->connection, path, info->interfaces[0], &vtable, self, NULL, &error);
  g_assert_no_error (error);
  g_array_append_val (self->object_ids, id);
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
  DesktopStandIn *self = g_new0 (DesktopStandIn, 1);
  g_autoptr (GError) error = NULL;

  self->handler = handler;
  self->data = data;
  self->path = g_strdup (path);
  self->infos = g_ptr_array_new_with_free_func ((GDestroyNotify) g_dbus_node_info_unref);
  self->object_ids = g_array_new (FALSE, FALSE, sizeof (guint));
  self->connection = g_dbus_connection_new_for_address_sync (address,
                                                             G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                                 G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                             NULL, NULL, &error);
  g_assert_no_error (error);
  desktop_stand_in_add (self, path, introspection);
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
  for (guint i = 0; i < self->object_ids->len; i++)
    g_dbus_connection_unregister_object (self->connection, g_array_index (self->object_ids, guint, i));
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->connection);
  g_ptr_array_unref (self->infos);
  g_array_unref (self->object_ids);
  g_free (self->path);
  g_free (self);
}

void
desktop_stand_in_emit (DesktopStandIn *self,
                       const char *signal,
                       GVariant *arguments)
{
  GDBusNodeInfo *info = g_ptr_array_index (self->infos, 0);

  g_dbus_connection_emit_signal (self->connection, NULL, self->path, info->interfaces[0]->name, signal, arguments,
                                 NULL);
}

/** Tells that a property of an object has another value; with no value, that it is to be asked for. */
void
desktop_stand_in_tell_property (DesktopStandIn *self,
                                const char *path,
                                const char *interface,
                                const char *property,
                                GVariant *value)
{
  const char *invalidated[] = { value == NULL ? property : NULL, NULL };
  GVariantBuilder changed;

  g_variant_builder_init (&changed, G_VARIANT_TYPE_VARDICT);
  if (value != NULL)
    g_variant_builder_add (&changed, "{sv}", property, value);
  g_dbus_connection_emit_signal (self->connection, NULL, path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                                 g_variant_new ("(sa{sv}^as)", interface, &changed, invalidated), NULL);
}
