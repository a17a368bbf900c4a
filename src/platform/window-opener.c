/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/window-opener.h"

#include "platform/program.h"

#define PATH "/io/github/respite_app/Respite"
#define INTERFACE "org.freedesktop.Application"

struct _RespiteWindowOpener
{
  GObject parent_instance;

  GDBusConnection *connection;
  GCancellable *cancellable;

  /* What the window is asked for as soon as it is there. */
  GVariant *request;
  guint watch_id;
};

G_DEFINE_FINAL_TYPE (RespiteWindowOpener, respite_window_opener, G_TYPE_OBJECT)

static void
call (RespiteWindowOpener *self,
      GDBusCallFlags flags,
      GAsyncReadyCallback callback)
{
  g_dbus_connection_call (self->connection, RESPITE_APP_ID, PATH, INTERFACE, "ActivateAction", self->request, NULL,
                          flags, -1, self->cancellable, callback, self);
}

static void
forget (RespiteWindowOpener *self)
{
  g_clear_pointer (&self->request, g_variant_unref);
  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
}

static void
appeared_cb (GDBusConnection *connection,
             const char *name,
             const char *owner,
             gpointer data)
{
  RespiteWindowOpener *self = data;

  call (self, G_DBUS_CALL_FLAGS_NO_AUTO_START, NULL);
  forget (self);
}

static void
called_cb (GObject *source,
           GAsyncResult *result,
           gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  RespiteWindowOpener *self = data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (reply != NULL || self->watch_id != 0 || !respite_program_spawn ("respite", "app", NULL))
    {
      if (self->watch_id == 0)
        forget (self);
      return;
    }

  self->watch_id = g_bus_watch_name_on_connection (self->connection, RESPITE_APP_ID, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                                   appeared_cb, NULL, self, NULL);
}

static void
respite_window_opener_dispose (GObject *object)
{
  RespiteWindowOpener *self = RESPITE_WINDOW_OPENER (object);

  g_cancellable_cancel (self->cancellable);
  forget (self);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_window_opener_parent_class)->dispose (object);
}

static void
respite_window_opener_finalize (GObject *object)
{
  g_object_unref (RESPITE_WINDOW_OPENER (object)->cancellable);

  G_OBJECT_CLASS (respite_window_opener_parent_class)->finalize (object);
}

static void
respite_window_opener_class_init (RespiteWindowOpenerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_window_opener_dispose;
  object_class->finalize = respite_window_opener_finalize;
}

static void
respite_window_opener_init (RespiteWindowOpener *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_window_opener_new:
 * @session_bus: the session bus
 *
 * Returns: (transfer full): a way to the window, whether it is open or not
 */
RespiteWindowOpener *
respite_window_opener_new (GDBusConnection *session_bus)
{
  RespiteWindowOpener *self = g_object_new (RESPITE_TYPE_WINDOW_OPENER, NULL);

  self->connection = g_object_ref (session_bus);

  return self;
}

/**
 * respite_window_opener_open:
 * @action: an action of the application that takes a text
 * @target: the text
 * @activation_token: (nullable): what allows the window to come to the front
 *
 * Has the window carry out an action. Where it is not open, the bus starts it, or else the program that lies beside
 * this one is run; the bus knows nothing of a data folder named in our environment.
 */
void
respite_window_opener_open (RespiteWindowOpener *self,
                            const char *action,
                            const char *target,
                            const char *activation_token)
{
  GVariant *parameter = g_variant_new_variant (g_variant_new_string (target));
  GVariantBuilder platform;

  g_return_if_fail (RESPITE_IS_WINDOW_OPENER (self));

  g_variant_builder_init (&platform, G_VARIANT_TYPE_VARDICT);
  if (activation_token != NULL)
    {
      /* The name of the one protocol and of the other. */
      g_variant_builder_add (&platform, "{sv}", "activation-token", g_variant_new_string (activation_token));
      g_variant_builder_add (&platform, "{sv}", "desktop-startup-id", g_variant_new_string (activation_token));
    }

  forget (self);
  self->request = g_variant_ref_sink (g_variant_new ("(s@ava{sv})", action,
                                                     g_variant_new_array (G_VARIANT_TYPE_VARIANT, &parameter, 1),
                                                     &platform));
  call (self, g_getenv ("RESPITE_DATA_DIR") != NULL ? G_DBUS_CALL_FLAGS_NO_AUTO_START : G_DBUS_CALL_FLAGS_NONE,
        called_cb);
}
