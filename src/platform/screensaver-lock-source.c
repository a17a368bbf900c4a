/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/screensaver-lock-source.h"

#define NAME "org.gnome.ScreenSaver"
#define PATH "/org/gnome/ScreenSaver"
#define INTERFACE "org.gnome.ScreenSaver"

struct _RespiteScreensaverLockSource
{
  RespitePresenceSource parent_instance;

  GCancellable *cancellable;
  guint watch_id;
  guint signal_id;
  GDBusConnection *connection;
};

G_DEFINE_FINAL_TYPE (RespiteScreensaverLockSource, respite_screensaver_lock_source, RESPITE_TYPE_PRESENCE_SOURCE)

static void
active_changed_cb (GDBusConnection *connection,
                   const char *sender,
                   const char *path,
                   const char *interface,
                   const char *signal,
                   GVariant *arguments,
                   gpointer data)
{
  gboolean active;

  if (!g_variant_is_of_type (arguments, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (arguments, "(b)", &active);
  respite_presence_source_report (data, active);
}

static void
got_active_cb (GObject *connection,
               GAsyncResult *result,
               gpointer data)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (connection), result, NULL);

  if (reply != NULL)
    active_changed_cb (NULL, NULL, NULL, NULL, NULL, reply, data);
}

static void
appeared_cb (GDBusConnection *connection,
             const char *name,
             const char *owner,
             gpointer data)
{
  RespiteScreensaverLockSource *self = data;

  g_dbus_connection_call (connection, owner, PATH, INTERFACE, "GetActive", NULL, G_VARIANT_TYPE ("(b)"),
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, self->cancellable, got_active_cb, self);
}

static void
vanished_cb (GDBusConnection *connection,
             const char *name,
             gpointer data)
{
  respite_presence_source_fall_silent (data);
}

static void
respite_screensaver_lock_source_dispose (GObject *object)
{
  RespiteScreensaverLockSource *self = RESPITE_SCREENSAVER_LOCK_SOURCE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
  if (self->signal_id != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->signal_id);
  self->signal_id = 0;
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_screensaver_lock_source_parent_class)->dispose (object);
}

static void
respite_screensaver_lock_source_finalize (GObject *object)
{
  g_object_unref (RESPITE_SCREENSAVER_LOCK_SOURCE (object)->cancellable);

  G_OBJECT_CLASS (respite_screensaver_lock_source_parent_class)->finalize (object);
}

static void
respite_screensaver_lock_source_class_init (RespiteScreensaverLockSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_screensaver_lock_source_dispose;
  object_class->finalize = respite_screensaver_lock_source_finalize;
}

static void
respite_screensaver_lock_source_init (RespiteScreensaverLockSource *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_screensaver_lock_source_new:
 * @session_bus: the session bus
 *
 * Returns: (transfer full): GNOME's word on whether the session is locked
 */
RespitePresenceSource *
respite_screensaver_lock_source_new (GDBusConnection *session_bus)
{
  RespiteScreensaverLockSource *self = g_object_new (RESPITE_TYPE_SCREENSAVER_LOCK_SOURCE,
                                                     "kind", RESPITE_PRESENCE_LOCKED,
                                                     "name", NAME,
                                                     NULL);

  self->connection = g_object_ref (session_bus);
  self->signal_id = g_dbus_connection_signal_subscribe (session_bus, NAME, INTERFACE, "ActiveChanged", PATH, NULL,
                                                        G_DBUS_SIGNAL_FLAGS_NONE, active_changed_cb, self, NULL);
  self->watch_id = g_bus_watch_name_on_connection (session_bus, NAME, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb,
                                                   vanished_cb, self, NULL);

  return RESPITE_PRESENCE_SOURCE (self);
}
