/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/notification-server.h"

#define NAME "org.freedesktop.Notifications"

struct _RespiteNotificationServer
{
  GObject parent_instance;

  GDBusConnection *connection;
  GCancellable *cancellable;
  guint watch_id;
  gboolean known;
  char *owner;
  gboolean searching;
};

enum
{
  FOUND,
  NOT_FOUND,
  GONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteNotificationServer, respite_notification_server, G_TYPE_OBJECT)

static void
conclude (RespiteNotificationServer *self,
          const char *message)
{
  if (!self->searching)
    return;

  self->searching = FALSE;
  if (self->owner != NULL)
    g_signal_emit (self, signals[FOUND], 0);
  else
    g_signal_emit (self, signals[NOT_FOUND], 0, message);
}

static void
call_bus (RespiteNotificationServer *self,
          const char *method,
          GVariant *arguments,
          const char *reply,
          GAsyncReadyCallback callback)
{
  g_dbus_connection_call (self->connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          method, arguments, G_VARIANT_TYPE (reply), G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable,
                          callback, self);
}

static void
started_cb (GObject *source,
            GAsyncResult *result,
            gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    conclude (data, "The desktop's notifications do not start");
}

static void
listed_cb (GObject *source,
           GAsyncResult *result,
           gpointer data)
{
  RespiteNotificationServer *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_autofree const char **names = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (reply != NULL)
    g_variant_get (reply, "(^a&s)", &names);

  if (names != NULL && g_strv_contains (names, NAME))
    call_bus (self, "StartServiceByName", g_variant_new ("(su)", NAME, 0), "(u)", started_cb);
  else
    conclude (self, "There is nothing here that shows notifications");
}

static void
search (RespiteNotificationServer *self)
{
  if (self->owner != NULL)
    conclude (self, NULL);
  else
    call_bus (self, "ListActivatableNames", NULL, "(as)", listed_cb);
}

static void
appeared_cb (GDBusConnection *connection,
             const char *name,
             const char *owner,
             gpointer data)
{
  RespiteNotificationServer *self = data;
  gboolean replaced = self->owner != NULL;

  self->known = TRUE;
  g_free (self->owner);
  self->owner = g_strdup (owner);

  if (replaced)
    g_signal_emit (self, signals[GONE], 0);
  conclude (self, NULL);
}

static void
vanished_cb (GDBusConnection *connection,
             const char *name,
             gpointer data)
{
  RespiteNotificationServer *self = data;
  gboolean first = !self->known;

  self->known = TRUE;
  if (self->owner != NULL)
    {
      g_clear_pointer (&self->owner, g_free);
      g_signal_emit (self, signals[GONE], 0);
    }
  if (first && self->searching)
    search (self);
}

static void
respite_notification_server_dispose (GObject *object)
{
  RespiteNotificationServer *self = RESPITE_NOTIFICATION_SERVER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_notification_server_parent_class)->dispose (object);
}

static void
respite_notification_server_finalize (GObject *object)
{
  RespiteNotificationServer *self = RESPITE_NOTIFICATION_SERVER (object);

  g_object_unref (self->cancellable);
  g_free (self->owner);

  G_OBJECT_CLASS (respite_notification_server_parent_class)->finalize (object);
}

static void
respite_notification_server_class_init (RespiteNotificationServerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_notification_server_dispose;
  object_class->finalize = respite_notification_server_finalize;

  /**
   * RespiteNotificationServer::found:
   *
   * What respite_notification_server_find() asked for: a server is on the bus.
   */
  signals[FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  /**
   * RespiteNotificationServer::not-found:
   * @message: why, in a sentence
   */
  signals[NOT_FOUND] = g_signal_new ("not-found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * RespiteNotificationServer::gone:
   *
   * The server that was there has left or been replaced: what it showed is no longer known to anybody.
   */
  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
respite_notification_server_init (RespiteNotificationServer *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_notification_server_new:
 * @session_bus: the session bus
 *
 * Returns: (transfer full): a look-out for whoever shows notifications, which never blocks
 */
RespiteNotificationServer *
respite_notification_server_new (GDBusConnection *session_bus)
{
  RespiteNotificationServer *self = g_object_new (RESPITE_TYPE_NOTIFICATION_SERVER, NULL);

  self->connection = g_object_ref (session_bus);
  self->watch_id = g_bus_watch_name_on_connection (session_bus, NAME, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb,
                                                   vanished_cb, self, NULL);

  return self;
}

/**
 * respite_notification_server_get_owner:
 *
 * Returns: (nullable): the bus name that only this server has, while there is one
 */
const char *
respite_notification_server_get_owner (RespiteNotificationServer *self)
{
  g_return_val_if_fail (RESPITE_IS_NOTIFICATION_SERVER (self), NULL);

  return self->owner;
}

/**
 * respite_notification_server_find:
 *
 * Has the bus start a server where none runs; some end themselves when they have had nothing to show for a while.
 * Answered by ::found or ::not-found, perhaps before this returns.
 */
void
respite_notification_server_find (RespiteNotificationServer *self)
{
  g_return_if_fail (RESPITE_IS_NOTIFICATION_SERVER (self));

  if (self->searching)
    return;

  self->searching = TRUE;
  if (self->known)
    search (self);
}
