/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/display-idle-source.h"
#include "platform/presence.h"
#include "tests/support/desktop-stand-in.h"
#include "tests/support/wait.h"

/* Runs on a real display: test-display-idle LABEL PROGRAM COMMAND…, where the command brings one input about. */
static const char *label;
static const char *program;
static const char *const *command;

static GTestDBus *bus;
static GDBusConnection *connection;

static RespitePresence *
make_presence (const char *listener)
{
  RespitePresence *presence = respite_presence_new ();
  g_autoptr (RespitePresenceSource) source = respite_display_idle_source_new (connection, label, listener);

  respite_presence_add_source (presence, source);

  return presence;
}

static gboolean
is_idle (RespitePresence *presence)
{
  return respite_presence_get_absent (presence, RESPITE_PRESENCE_IDLE);
}

static gboolean
speaks (RespitePresence *presence)
{
  g_auto (GStrv) names = respite_presence_list_sources (presence, RESPITE_PRESENCE_IDLE);

  return g_strv_length (names) == 1 && g_str_equal (names[0], label);
}

static void
bring_input (void)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static void
test_input (void)
{
  g_autoptr (RespitePresence) presence = make_presence (program);

  respite_presence_set_idle_seconds (presence, 1);
  wait_until (speaks (presence));

  /* Once more, to see that it is watched again. */
  for (int i = 0; i < 2; i++)
    {
      wait_until (is_idle (presence));
      bring_input ();
      wait_until (!is_idle (presence));
    }
}

static void
test_other_seconds (void)
{
  g_autoptr (RespitePresence) presence = make_presence (program);

  respite_presence_set_idle_seconds (presence, 1);
  wait_until (is_idle (presence));
  respite_presence_set_idle_seconds (presence, 1000);
  wait_until (speaks (presence) && !is_idle (presence));
  respite_presence_set_idle_seconds (presence, 1);
  wait_until (is_idle (presence));
}

static void
refuse_cb (GDBusMethodInvocation *invocation,
           const char *method,
           GVariant *arguments,
           gpointer data)
{
  g_dbus_method_invocation_return_dbus_error (invocation, "org.example.No", "No");
}

static void
test_gnome_takes_over (void)
{
  g_autoptr (RespitePresence) presence = make_presence (program);
  DesktopStandIn *mutter;

  respite_presence_set_idle_seconds (presence, 1);
  wait_until (speaks (presence));
  mutter = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.gnome.Mutter.IdleMonitor",
                                 "/org/gnome/Mutter/IdleMonitor/Core",
                                 "<node><interface name='org.gnome.Mutter.IdleMonitor'/></node>", refuse_cb, NULL);
  wait_until (!speaks (presence));
  g_assert_false (is_idle (presence));

  desktop_stand_in_free (mutter);
  wait_until (speaks (presence));
}

static void
test_no_display (void)
{
  const char *variable = g_str_equal (label, "X11") ? "DISPLAY" : "WAYLAND_DISPLAY";
  g_autofree char *display = g_strdup (g_getenv (variable));
  g_autoptr (GSubprocess) process = NULL;

  g_setenv (variable, "nowhere", TRUE);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, program, "1", NULL);
  g_assert_false (g_subprocess_wait_check (process, NULL, NULL));
  g_setenv (variable, display, TRUE);
}

static void
test_not_installed (void)
{
  g_autoptr (RespitePresence) none = make_presence (NULL);
  g_autoptr (RespitePresence) gone = make_presence ("/nowhere/respite-idle");
  g_autoptr (RespitePresence) dumb = make_presence ("true");

  respite_presence_set_idle_seconds (none, 1);
  respite_presence_set_idle_seconds (gone, 1);
  respite_presence_set_idle_seconds (dumb, 1);
  wait_for_silence ();

  g_assert_false (speaks (none) || speaks (gone) || speaks (dumb));
}

static void
test_wrong_seconds (void)
{
  static const char *const wrong[] = { "", "0", "-1", "1s", "one", "99999999999999999999", "2000001" };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, NULL, program, wrong[i], NULL);

      g_assert_true (g_subprocess_wait (process, NULL, NULL));
      g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 2);
    }
}

int
main (int argc,
      char **argv)
{
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  g_autofree char *tool = NULL;
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_assert_cmpint (argc, >, 3);
  tool = g_find_program_in_path (argv[3]);
  if (tool == NULL)
    {
      g_print ("1..0 # SKIP not installed: %s\n", argv[3]);
      return 77;
    }

  label = argv[1];
  program = argv[2];
  command = (const char *const *) argv + 3;

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  /* A bus for tests takes the display away. */
  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

  g_test_add_func ("/display-idle/input", test_input);
  g_test_add_func ("/display-idle/other-seconds", test_other_seconds);
  g_test_add_func ("/display-idle/gnome-takes-over", test_gnome_takes_over);
  g_test_add_func ("/display-idle/no-display", test_no_display);
  g_test_add_func ("/display-idle/not-installed", test_not_installed);
  g_test_add_func ("/display-idle/wrong-seconds", test_wrong_seconds);

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
