/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/presence.h"
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

/* The sources of a kind, by name. */
static char *
list_sources (RespitePresence *presence,
              RespitePresenceKind kind)
{
  g_auto (GStrv) names = respite_presence_list_sources (presence, kind);

  return g_strjoinv (", ", names);
}

static gboolean
has_sources (RespitePresence *presence,
             RespitePresenceKind kind,
             const char *names)
{
  g_autofree char *found = list_sources (presence, kind);

  return g_str_equal (found, names);
}

static void
test_no_source (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);

  respite_presence_set_idle_seconds (presence, 60);
  wait_for_silence ();

  for (int kind = 0; kind < RESPITE_N_PRESENCE_KINDS; kind++)
    {
      g_assert_false (is_absent (presence, kind));
      g_assert_true (has_sources (presence, kind, ""));
    }
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
  wait_until (has_sources (presence, RESPITE_PRESENCE_IDLE, "GNOME"));

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
  g_assert_true (has_sources (presence, RESPITE_PRESENCE_IDLE, ""));
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

/* Says one yes or no, by whatever call or property it is asked for. */
static void
flag_cb (GDBusMethodInvocation *invocation,
         const char *method,
         GVariant *arguments,
         gpointer data)
{
  gboolean flag = *(gboolean *) data;

  if (g_str_equal (method, "GetSession"))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", "/org/freedesktop/login1/session/_31"));
  else if (g_str_equal (method, "Get"))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(v)", g_variant_new_boolean (flag)));
  else
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(b)", flag));
}

static void
test_screen_saver (gconstpointer data)
{
  const char *name = data;
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  g_autofree char *path = g_strdelimit (g_strconcat ("/", name, NULL), ".", '/');
  g_autofree char *xml = g_strdup_printf ("<node><interface name='%s'>"
                                          "<method name='GetActive'><arg type='b' direction='out'/></method>"
                                          "</interface></node>",
                                          name);
  gboolean locked = TRUE;
  DesktopStandIn *saver;

  saver = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), name, path, xml, flag_cb, &locked);
  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));
  desktop_stand_in_emit (saver, "ActiveChanged", g_variant_new ("(s)", "nonsense"));
  desktop_stand_in_emit (saver, "ActiveChanged", g_variant_new ("(b)", FALSE));
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
  desktop_stand_in_emit (saver, "ActiveChanged", g_variant_new ("(b)", TRUE));
  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));
  g_assert_false (is_absent (presence, RESPITE_PRESENCE_IDLE));

  desktop_stand_in_free (saver);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
}

static DesktopStandIn *
start_logind (gboolean *flag)
{
  return desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.freedesktop.login1", "/org/freedesktop/login1",
                               "<node><interface name='org.freedesktop.login1.Manager'><method name='GetSession'>"
                               "<arg type='s' direction='in'/><arg type='o' direction='out'/>"
                               "</method></interface></node>",
                               flag_cb, flag);
}

static void
tell_locked (DesktopStandIn *logind,
             const char *session,
             GVariant *value)
{
  desktop_stand_in_tell_property (logind, session, "org.freedesktop.login1.Session", "LockedHint", value);
}

static void
test_session_lock (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  gboolean locked = TRUE;
  DesktopStandIn *logind = start_logind (&locked);

  desktop_stand_in_add (logind, "/org/freedesktop/login1/session/_31",
                        "<node><interface name='org.freedesktop.login1.Session'>"
                        "<property name='LockedHint' type='b' access='read'/></interface></node>");
  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));

  /* Somebody else's session, and what is no lock at all. */
  tell_locked (logind, "/org/freedesktop/login1/session/_32", g_variant_new_boolean (FALSE));
  tell_locked (logind, "/org/freedesktop/login1/session/_31", g_variant_new_string ("nonsense"));
  wait_for_silence ();
  g_assert_true (is_absent (presence, RESPITE_PRESENCE_LOCKED));

  tell_locked (logind, "/org/freedesktop/login1/session/_31", g_variant_new_boolean (FALSE));
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
  tell_locked (logind, "/org/freedesktop/login1/session/_31", NULL);
  wait_until (is_absent (presence, RESPITE_PRESENCE_LOCKED));

  desktop_stand_in_free (logind);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_LOCKED));
}

static void
test_sleep (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  gboolean flag = FALSE;
  DesktopStandIn *logind = start_logind (&flag);

  wait_until (has_sources (presence, RESPITE_PRESENCE_ASLEEP, "logind"));
  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  wait_until (is_absent (presence, RESPITE_PRESENCE_ASLEEP));
  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(s)", "nonsense"));
  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(b)", FALSE));
  wait_until (!is_absent (presence, RESPITE_PRESENCE_ASLEEP));

  desktop_stand_in_emit (logind, "PrepareForSleep", g_variant_new ("(b)", TRUE));
  wait_until (is_absent (presence, RESPITE_PRESENCE_ASLEEP));
  desktop_stand_in_free (logind);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_ASLEEP));
}

/* What do-not-disturb is called by the servers that tell of it. */
typedef struct
{
  const char *label;
  const char *interface;
  const char *property;
} Undisturbed;

static const Undisturbed by_specification = { "notification server", "org.freedesktop.Notifications", "Inhibited" };
static const Undisturbed by_dunst = { "dunst", "org.dunstproject.cmd0", "paused" };

static DesktopStandIn *
start_server (const Undisturbed *known,
              gboolean *inhibited)
{
  g_autofree char *property = g_strdup_printf ("<property name='%s' type='b' access='read'/>",
                                               known != NULL ? known->property : "Volume");
  g_autofree char *xml = g_strdup_printf ("<node><interface name='%s'>%s</interface></node>",
                                          known != NULL ? known->interface : "org.freedesktop.Notifications", property);

  return desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.freedesktop.Notifications",
                               "/org/freedesktop/Notifications", xml, flag_cb, inhibited);
}

static void
tell_inhibited (DesktopStandIn *server,
                const Undisturbed *known,
                gboolean inhibited)
{
  desktop_stand_in_tell_property (server, "/org/freedesktop/Notifications", known->interface, known->property,
                                  g_variant_new_boolean (inhibited));
}

static void
test_do_not_disturb (gconstpointer data)
{
  const Undisturbed *known = data;
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  gboolean inhibited = TRUE;
  DesktopStandIn *server = start_server (known, &inhibited);

  wait_until (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  g_assert_true (has_sources (presence, RESPITE_PRESENCE_UNDISTURBED, known->label));
  tell_inhibited (server, known, FALSE);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  tell_inhibited (server, known, TRUE);
  wait_until (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));

  desktop_stand_in_free (server);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
}

static void
test_server_knows_no_inhibition (void)
{
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  gboolean inhibited = TRUE;
  DesktopStandIn *server = start_server (NULL, &inhibited);

  wait_for_silence ();
  g_assert_true (has_sources (presence, RESPITE_PRESENCE_UNDISTURBED, ""));

  desktop_stand_in_free (server);
}

#define DCONF_NOTIFY "ca.desrt.dconf.Writer", "Notify"

/* Stands for GNOME's tool, which says what is in a file. */
static char *
write_tool (void)
{
  g_autofree char *tool = g_build_filename (g_get_user_runtime_dir (), "gsettings", NULL);
  g_autofree char *answer = g_build_filename (g_get_user_runtime_dir (), "answer", NULL);
  g_autofree char *text = g_strdup_printf ("#!/bin/sh\n"
                                           "[ \"$*\" = 'get org.gnome.desktop.notifications show-banners' ] || exit 1\n"
                                           "cat '%s'\n",
                                           answer);
  g_autofree char *path = g_strconcat (g_get_user_runtime_dir (), ":", g_getenv ("PATH"), NULL);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_runtime_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents_full (tool, text, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  g_setenv ("PATH", path, TRUE);

  return g_steal_pointer (&answer);
}

/* The setting is written as GNOME does it, which is told to everybody. */
static void
write_setting (const char *answer,
               const char *value,
               const char *prefix)
{
  const char *changes[] = { "", NULL };

  g_assert_true (g_file_set_contents (answer, value, -1, NULL));
  g_dbus_connection_emit_signal (connection, NULL, "/ca/desrt/dconf/Writer/user", DCONF_NOTIFY,
                                 g_variant_new ("(s^ass)", prefix, changes, "tag"), NULL);
}

static void
test_banners (void)
{
  const char *key = "/org/gnome/desktop/notifications/show-banners";
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autofree char *answer = write_tool ();
  g_autoptr (RespitePresence) presence = respite_presence_new_for_desktop (connection);
  DesktopStandIn *shell;

  write_setting (answer, "false\n", key);
  wait_for_silence ();
  g_assert_true (has_sources (presence, RESPITE_PRESENCE_UNDISTURBED, ""));

  shell = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.gnome.Shell", "/org/gnome/Shell",
                                "<node><interface name='org.gnome.Shell'/></node>", flag_cb, NULL);
  wait_until (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  g_assert_true (has_sources (presence, RESPITE_PRESENCE_UNDISTURBED, "GNOME"));

  write_setting (answer, "true\n", key);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  write_setting (answer, "false\n", "/org/gnome/desktop/");
  wait_until (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));

  /* A GNOME that does not have this setting. */
  write_setting (answer, "No such key\n", key);
  wait_until (has_sources (presence, RESPITE_PRESENCE_UNDISTURBED, ""));
  g_assert_false (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  write_setting (answer, "false\n", key);
  wait_until (is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));

  desktop_stand_in_free (shell);
  wait_until (!is_absent (presence, RESPITE_PRESENCE_UNDISTURBED));
  g_setenv ("PATH", path, TRUE);
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  g_unsetenv ("DISPLAY");
  g_unsetenv ("WAYLAND_DISPLAY");
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (bus), TRUE);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

  g_test_add_func ("/presence/no-source", test_no_source);
  g_test_add_func ("/presence/idle", test_idle);
  g_test_add_func ("/presence/idle-already", test_idle_already);
  g_test_add_func ("/presence/other-idle-seconds", test_other_idle_seconds);
  g_test_add_data_func ("/presence/lock/gnome", "org.gnome.ScreenSaver", test_screen_saver);
  g_test_add_data_func ("/presence/lock/freedesktop", "org.freedesktop.ScreenSaver", test_screen_saver);
  g_test_add_func ("/presence/lock/session", test_session_lock);
  g_test_add_func ("/presence/sleep", test_sleep);
  g_test_add_data_func ("/presence/do-not-disturb/specified", &by_specification, test_do_not_disturb);
  g_test_add_data_func ("/presence/do-not-disturb/dunst", &by_dunst, test_do_not_disturb);
  g_test_add_func ("/presence/do-not-disturb/gnome", test_banners);
  g_test_add_func ("/presence/do-not-disturb/unknown-to-server", test_server_knows_no_inhibition);

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
