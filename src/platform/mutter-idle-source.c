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
  RespiteBusSource parent_instance;

  guint seconds;
  guint idle_watch;
  guint active_watch;
};

G_DEFINE_FINAL_TYPE (RespiteMutterIdleSource, respite_mutter_idle_source, RESPITE_TYPE_BUS_SOURCE)

static void
call (RespiteMutterIdleSource *self,
      const char *method,
      GVariant *arguments,
      const char *reply_type,
      RespiteBusReply reply)
{
  respite_bus_source_call (RESPITE_BUS_SOURCE (self), PATH, INTERFACE, method, arguments, reply_type, reply);
}

static void
added_active (RespiteBusSource *source,
              GVariant *reply)
{
  if (reply != NULL)
    g_variant_get (reply, "(u)", &RESPITE_MUTTER_IDLE_SOURCE (source)->active_watch);
}

static void
report_idle (RespiteMutterIdleSource *self)
{
  if (respite_presence_source_get_absent (RESPITE_PRESENCE_SOURCE (self)))
    return;

  call (self, "AddUserActiveWatch", NULL, "(u)", added_active);
  respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), TRUE);
}

static void
added_idle (RespiteBusSource *source,
            GVariant *reply)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (source);

  if (reply == NULL)
    return;

  if (self->idle_watch != 0)
    call (self, "RemoveWatch", g_variant_new ("(u)", self->idle_watch), NULL, NULL);
  g_variant_get (reply, "(u)", &self->idle_watch);
}

static void
got_idle_time (RespiteBusSource *source,
               GVariant *reply)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (source);
  guint64 idle_ms;

  if (reply == NULL)
    return;

  g_variant_get (reply, "(t)", &idle_ms);
  if (idle_ms >= self->seconds * (guint64) 1000)
    report_idle (self);
  else
    respite_presence_source_report (RESPITE_PRESENCE_SOURCE (self), FALSE);
}

static void
watch_idleness (RespiteMutterIdleSource *self)
{
  if (!respite_bus_source_is_there (RESPITE_BUS_SOURCE (self)) || self->seconds == 0)
    return;

  call (self, "AddIdleWatch", g_variant_new ("(t)", self->seconds * (guint64) 1000), "(u)", added_idle);
  call (self, "GetIdletime", NULL, "(t)", got_idle_time);
}

static void
respite_mutter_idle_source_appeared (RespiteBusSource *source)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (source);

  self->idle_watch = 0;
  self->active_watch = 0;
  respite_bus_source_subscribe (source, FALSE, PATH, INTERFACE, "WatchFired", NULL, G_DBUS_SIGNAL_FLAGS_NONE);
  watch_idleness (self);
}

static void
respite_mutter_idle_source_heard (RespiteBusSource *source,
                                  const char *path,
                                  GVariant *arguments)
{
  RespiteMutterIdleSource *self = RESPITE_MUTTER_IDLE_SOURCE (source);
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
respite_mutter_idle_source_class_init (RespiteMutterIdleSourceClass *klass)
{
  RespiteBusSourceClass *source_class = RESPITE_BUS_SOURCE_CLASS (klass);

  RESPITE_PRESENCE_SOURCE_CLASS (klass)->set_idle_seconds = respite_mutter_idle_source_set_idle_seconds;
  source_class->appeared = respite_mutter_idle_source_appeared;
  source_class->heard = respite_mutter_idle_source_heard;
}

static void
respite_mutter_idle_source_init (RespiteMutterIdleSource *self)
{
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
  RespiteBusSource *self = g_object_new (RESPITE_TYPE_MUTTER_IDLE_SOURCE,
                                         "kind", RESPITE_PRESENCE_IDLE,
                                         "name", "GNOME",
                                         NULL);

  respite_bus_source_watch (self, session_bus, NAME);

  return RESPITE_PRESENCE_SOURCE (self);
}
