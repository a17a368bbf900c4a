/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/logind-sleep-source.h"

#define NAME "org.freedesktop.login1"
#define PATH "/org/freedesktop/login1"
#define INTERFACE "org.freedesktop.login1.Manager"

struct _RespiteLogindSleepSource
{
  RespitePresenceSource parent_instance;

  GCancellable *cancellable;
  GDBusConnection *connection;
  guint watch_id;
  guint signal_id;
};

G_DEFINE_FINAL_TYPE (RespiteLogindSleepSource, respite_logind_sleep_source, RESPITE_TYPE_PRESENCE_SOURCE)

static void
prepare_for_sleep_cb (GDBusConnection *connection,
                      const char *sender,
                      const char *path,
                      const char *interface,
                      const char *signal,
                      GVariant *arguments,
                      gpointer data)
{
  gboolean before;

  if (!g_variant_is_of_type (arguments, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (arguments, "(b)", &before);
  respite_presence_source_report (data, before);
}

static void
appeared_cb (GDBusConnection *connection,
             const char *name,
             const char *owner,
             gpointer data)
{
  respite_presence_source_report (data, FALSE);
}

static void
vanished_cb (GDBusConnection *connection,
             const char *name,
             gpointer data)
{
  respite_presence_source_fall_silent (data);
}

static void
got_bus_cb (GObject *source,
            GAsyncResult *result,
            gpointer data)
{
  GDBusConnection *connection = g_bus_get_finish (result, NULL);
  RespiteLogindSleepSource *self;

  if (connection == NULL)
    return;

  self = data;
  self->connection = connection;
  self->signal_id = g_dbus_connection_signal_subscribe (connection, NAME, INTERFACE, "PrepareForSleep", PATH, NULL,
                                                        G_DBUS_SIGNAL_FLAGS_NONE, prepare_for_sleep_cb, self, NULL);
  self->watch_id = g_bus_watch_name_on_connection (connection, NAME, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb,
                                                   vanished_cb, self, NULL);
}

static void
respite_logind_sleep_source_dispose (GObject *object)
{
  RespiteLogindSleepSource *self = RESPITE_LOGIND_SLEEP_SOURCE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
  if (self->signal_id != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->signal_id);
  self->signal_id = 0;
  g_clear_object (&self->connection);

  G_OBJECT_CLASS (respite_logind_sleep_source_parent_class)->dispose (object);
}

static void
respite_logind_sleep_source_finalize (GObject *object)
{
  g_object_unref (RESPITE_LOGIND_SLEEP_SOURCE (object)->cancellable);

  G_OBJECT_CLASS (respite_logind_sleep_source_parent_class)->finalize (object);
}

static void
respite_logind_sleep_source_class_init (RespiteLogindSleepSourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_logind_sleep_source_dispose;
  object_class->finalize = respite_logind_sleep_source_finalize;
}

static void
respite_logind_sleep_source_init (RespiteLogindSleepSource *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_logind_sleep_source_new:
 *
 * Looks for logind on the system bus, in the background.
 *
 * Returns: (transfer full): logind's word on when the machine goes to sleep and wakes up
 */
RespitePresenceSource *
respite_logind_sleep_source_new (void)
{
  RespiteLogindSleepSource *self = g_object_new (RESPITE_TYPE_LOGIND_SLEEP_SOURCE,
                                                 "kind", RESPITE_PRESENCE_ASLEEP,
                                                 "name", NAME,
                                                 NULL);

  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, got_bus_cb, self);

  return RESPITE_PRESENCE_SOURCE (self);
}
