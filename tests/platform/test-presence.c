/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/presence.h"
#include "platform/logind-sleep-source.h"
#include "tests/support/desktop-stand-in.h"
#include "tests/support/wait.h"

static GTestDBus *bus;
static GDBusConnection *connection;

/* The idle monitor of GNOME, as far as it is asked for. */
typedef struct
{
  DesktopStandIn *stand_in;
  guint64 idle_ms;
  guint64 interval_ms;
  guint idle_watch;
  guint active_watch;
  guint last_watch;
  guint removed;
  gboolean asked;
} IdleMonitor;

static const char idle_monitor_xml[] =
    "<node><interface name='org.gnome.Mutter.IdleMonitor'>"
    "<method name='GetIdletime'><arg type='t' direction='out'/></method>"
    "<method name='AddIdleWatch'><arg type='t' direction='in'/><arg type='u' direction='out'/></method>"
    "<method name='AddUserActiveWatch'><arg type='u' direction='out'/></method>"
    "<method name='RemoveWatch'><arg type='u' direction='in'/></method>"
    "</interface></node>";

static void
idle_monitor_cb (GDBusMethodInvocation *invocation,
                 const char *method,
                 GVariant *arguments,
                 gpointer data)
{
  IdleMonitor *self = data;
  GVariant *reply = NULL;

  if (g_str_equal (method, "GetIdletime"))
    {
      self->asked = TRUE;
      reply = g_variant_new ("(t)", self->idle_ms);
    }
  else if (g_str_equal (method, "AddIdleWatch"))
    {
      g_variant_get (arguments, "(t)", &self->interval_ms);
      self->idle_watch = ++self->last_watch;
      reply = g_variant_new ("(u)", self->idle_watch);
    }
  else if (g_str_equal (method, "AddUserActiveWatch"))
    {
      self->active_watch = ++self->last_watch;
      reply = g_variant_new ("(u)", self->active_watch);
    }
  else
    {
      g_variant_get (arguments, "(u)", &self->removed);
    }

  g_dbus_method_invocation_return_value (invocation, reply);
}

static void
idle_monitor_start (IdleMonitor *self)
{
  *self = (IdleMonitor) { .idle_ms = self->idle_ms, .last_watch = self->last_watch };
  self->stand_in = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.gnome.Mutter.IdleMonitor",
                                         "/org/gnome/Mutter/IdleMonitor/Core", idle_monitor_xml, idle_monitor_cb, self);
}

static void
idle_monitor_fire (IdleMonitor *self,
                   guint watch)
{
  desktop_stand_in_emit (self->stand_in, "WatchFired", g_variant_new ("(u)", watch));
}

static gboolean
is_absent (RespitePresence *presence,
           RespitePresenceKind kind)
{
  return respite_presence_get_absent (presence, kind);
}

static void
test_no_source (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);

  respite_presence_set_idle_seconds (presence, 60);
  wait_for_silence ();

  for (int kind = 0; kind < RESPITE_N_PRESENCE_KINDS; kind++)
    g_assert_false (is_absent (presence, kind));
}

static void
test_idle (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  IdleMonitor monitor = { 0 };

  respite_presence_set_idle_seconds (presence, 60);
  idle_monitor_start (&monitor);
  wait_until (monitor.idle_watch != 0 && monitor.asked);
  g_assert_cmpuint (monitor.interval_ms, ==, 60000);

  /* A watch of somebody else. */
  idle_monitor_fire (&monitor, 1000);
  idle_monitor_fire (&monitor, monitor.idle_watch);
  wait_until (is_absent (presence, RESPITE_PRESENCE_IDLE) && monitor.active_watch != 0);
  wait_for_silence ();
  idle_monitor_fire (&monitor, monitor.active_watch);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_IDLE));

  /* It is watched again, though nobody asked anew. */
  monitor.active_watch = 0;
  idle_monitor_fire (&monitor, monitor.idle_watch);
  wait_until (is_absent (presence, RESPITE_PRESENCE_IDLE) && monitor.active_watch != 0);

  desktop_stand_in_free (monitor.stand_in);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_IDLE));
}

static void
test_idle_already (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  IdleMonitor monitor = { .idle_ms = 90000 };

  respite_presence_set_idle_seconds (presence, 60);
  idle_monitor_start (&monitor);
  wait_until (is_absent (presence, RESPITE_PRESENCE_IDLE));

  desktop_stand_in_free (monitor.stand_in);
}

static void
test_other_idle_seconds (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  IdleMonitor monitor = { .idle_ms = 90000 };
  guint first;

  respite_presence_set_idle_seconds (presence, 60);
  idle_monitor_start (&monitor);
  wait_until (is_absent (presence, RESPITE_PRESENCE_IDLE));
  first = monitor.idle_watch;

  respite_presence_set_idle_seconds (presence, 120);
  wait_until (monitor.interval_ms == 120000 && monitor.removed == first);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_IDLE));

  desktop_stand_in_free (monitor.stand_in);
}

static void
lock_cb (GDBusMethodInvocation *invocation,
         const char *method,
         GVariant *arguments,
         gpointer data)
{
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(b)", *(gboolean *) data));
}

static void
test_lock (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  gboolean locked = TRUE;
  DesktopStandIn *saver = desktop_stand_in_new (
      g_test_dbus_get_bus_address (bus), "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver",
      "<node><interface name='org.gnome.ScreenSaver'>"
      "<method name='GetActive'><arg type='b' direction='out'/></method></interface></node>",
      lock_cb, &locked);

  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));
  desktop_stand_in_emit (saver, "ActiveChanged", g_variant_new ("(b)", FALSE));
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
  desktop_stand_in_emit (saver, "ActiveChanged", g_variant_new ("(b)", TRUE));
  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));
  g_assert_false (is_absent (presence, RESPITE_PRESENCE_IDLE));

  desktop_stand_in_free (saver);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
}

static void
test_sleep (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new ();
  g_autoptr (RespitePresenceSource) source = respite_logind_sleep_source_new ();
  DesktopStandIn *logind = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.freedesktop.login1",
                                                 "/org/freedesktop/login1",
                                                 "<node><interface name='org.freedesktop.login1.Manager'/></node>",
                                                 lock_cb, NULL);

  respite_presence_add_source (presence, source);
  wait_until (respite_presence_source_get_available (source));
  g_assert_cmpstr (respite_presence_source_get_name (source), ==, "org.freedesktop.login1");

  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  wait_until (is_absent (presence, RESPITE_PRESENCE_ASLEEP));
  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(s)", "nonsense"));
  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(b)", FALSE));
  wait_until (!is_absent (presence, RESPITE_PRESENCE_ASLEEP));

  desktop_stand_in_free (logind);
  wait_until (!respite_presence_source_get_available (source));
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (bus), TRUE);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

  g_test_add_func ("/presence/no-source", test_no_source);
  g_test_add_func ("/presence/idle", test_idle);
  g_test_add_func ("/presence/idle-already", test_idle_already);
  g_test_add_func ("/presence/other-idle-seconds", test_other_idle_seconds);
  g_test_add_func ("/presence/lock", test_lock);
  g_test_add_func ("/presence/sleep", test_sleep);

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
