/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/mutter-idle-source.h"

#define NAME "org.gnome.Mutter.IdleMonitor"
#define PATH "/org/gnome/Mutter/IdleMonitor/Core"
#define INTERFACE "org.gnome.Mutter.IdleMonitor"

struct _RespiteMutterIdleSource
{
  RespitePresenceSource parent_instance;

  GCancellable *cancellable;
  GDBusConnection *connection;
  guint watch_id;
  guint signal_id;

  char *owner;
  guint seconds;
  guint idle_watch;
  guint active_watch;
};

G_DEFINE_FINAL_TYPE (RespiteMutterIdleSource, respite_mutter_idle_source, RESPITE_TYPE_PRESENCE_SOURCE)

static void
call (RespiteMutterIdleSource *self,
      const char *method,
      GVariant *arguments,
      const char *reply,
      GAsyncReadyCallback callback)
{
  g_dbus_connection_call (self->connection, self->owner, PATH, INTERFACE, method, arguments,
                          reply != NULL ? G_VARIANT_TYPE (reply) : NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1,
                          self->cancellable, callback, self);
}

/* A reply is worth nothing when the monitor has gone, or we have. */
static gboolean
take_number (GObject *connection,
             GAsyncResult *result,
             const char *type,
             gpointer number)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (connection), result, NULL);

  if (reply == NULL)
    return FALSE;

  g_variant_get (reply, type, number);

  return TRUE;
}

static void
added_active_cb (GObject *connection,
                 GAsyncResult *result,
                 gpointer data)
{
  guint watch;

  if (take_number (connection, result, "(u)", &watch))
    RESPITE_MUTTER_IDLE_SOURCE (data)->active_watch = watch;
}

static void
report_idle (RespiteMutterIdleSource *self)
{
  if (respite_presence_source_get_absent (RESPITE_PRESENCE_SOURCE (self)))
    return;

  call (self, "AddUserActiveWatch", NULL, "(u)", added_active_cb);
  respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), TRUE);
}

static void
fired_cb (GDBusConnection *connection,
          const char *sender,
          const char *path,
          const char *interface,
          const char *signal,
          GVariant *arguments,
          gpointer data)
{
  RespiteMutterIdleSource *self = data;
  guint watch;

  if (!g_variant_is_of_type (arguments, G_VARIANT_TYPE ("(u)")))
    return;

  g_variant_get (arguments, "(u)", &watch);
  if (watch == self->idle_watch)
    report_idle (self);
  else if (watch == self->active_watch)
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), FALSE);
}

static void
added_idle_cb (GObject *connection,
               GAsyncResult *result,
               gpointer data)
{
  RespiteMutterIdleSource *self;
  guint watch;

  if (!take_number (connection, result, "(u)", &watch))
    return;

  self = data;
  if (self->idle_watch != 0)
    call (self, "RemoveWatch", g_variant_new ("(u)", self->idle_watch), NULL, NULL);
  self->idle_watch = watch;
}

static void
got_idle_time_cb (GObject *connection,
                  GAsyncResult *result,
                  gpointer data)
{
  RespiteMutterIdleSource *self;
  guint64 idle_ms;

  if (!take_number (connection, result, "(t)", &idle_ms))
    return;

  self = data;
  if (idle_ms >= self->seconds * (guint64) 1000)
    report_idle (self);
  else
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), FALSE);
}

static void
watch_idleness (RespiteMutterIdleSource *self)
{
  if (self->owner == NULL || self->seconds == 0)
    return;

  call (self, "AddIdleWatch", g_variant_new ("(t)", self->seconds * (guint64) 1000), "(u)", added_idle_cb);
  call (self, "GetIdletime", NULL, "(t)", got_idle_time_cb);
}

static void
forget_owner (RespiteMutterIdleSource *self)
{
  g_clear_pointer (&self->owner, g_free);
  self->idle_watch = 0;
  self->active_watch = 0;
}

static void
appeared_cb (GDBusConnection *connection,
             const char *name,
             const char *owner,
             gpointer data)
{
  RespiteMutterIdleSource *self = data;

  forget_owner (self);
  self->owner = g_strdup (owner);
  watch_idleness (self);
}

static void
vanished_cb (GDBusConnection *connection,
             const char *name,
             gpointer data)
{
  forget_owner (data);
  respite_presence_source_fall_silent (data);
}

static void
respite_mutter_idle_source_set_idle_seconds (RespitePresenceSource *source,
                                             guint seconds)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (source);

  if (self->seconds == seconds)
    return;

  self->seconds = seconds;
  watch_idleness (self);
}

static void
respite_mutter_idle_source_dispose (GObject *object)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
  if (self->signal_id != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->signal_id);
  self->signal_id = 0;
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_mutter_idle_source_parent_class)->dispose (object);
}

static void
respite_mutter_idle_source_finalize (GObject *object)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (object);

  g_object_unref (self->cancellable);
  g_free (self->owner);

  G_OBJECT_CLASS (respite_mutter_idle_source_parent_class)->finalize (object);
}

static void
respite_mutter_idle_source_class_init (RespiteMutterIdleSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_mutter_idle_source_dispose;
  object_class->finalize = respite_mutter_idle_source_finalize;
  RESPITE_PRESENCE_SOURCE_CLASS (klass)->set_idle_seconds = respite_mutter_idle_source_set_idle_seconds;
}

static void
respite_mutter_idle_source_init (RespiteMutterIdleSource *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_mutter_idle_source_new:
 * @session_bus: the session bus
 *
 * Says nothing before it has heard how many seconds count as idle.
 *
 * Returns: (transfer full): GNOME's word on when input came last
 */
RespitePresenceSource *
respite_mutter_idle_source_new (GDBusConnection *session_bus)
{
  RespiteMutterIdleSource *self = g_object_new (RESPITE_TYPE_MUTTER_IDLE_SOURCE,
                                                "kind", RESPITE_PRESENCE_IDLE,
                                                "name", NAME,
                                                NULL);

  self->connection = g_object_ref (session_bus);
  self->signal_id = g_dbus_connection_signal_subscribe (session_bus, NAME, INTERFACE, "WatchFired", PATH, NULL,
                                                        G_DBUS_SIGNAL_FLAGS_NONE, fired_cb, self, NULL);
  self->watch_id = g_bus_watch_name_on_connection (session_bus, NAME, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb,
                                                   vanished_cb, self, NULL);

  return RESPITE_PRESENCE_SOURCE (self);
}
