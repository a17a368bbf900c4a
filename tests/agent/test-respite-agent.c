/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <signal.h>
#include <sys/wait.h>

#include "platform/agent-names.h"
#include "tests/support/desktop-stand-in.h"
#include "tests/support/notification-server.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/wait.h"

#define REMINDERS(every) \
  "{\"format\":\"respite-reminders\",\"version\":1,\"gap_s\":0,\"idle_s\":60,\"settle_s\":0,\"reminders\":[" \
  "{\"id\":\"stretch\",\"kind\":\"stretch\",\"enabled\":true,\"every_s\":" every ",\"counts\":\"active\"," \
  "\"rest_s\":300,\"snooze_s\":600,\"hours\":[],\"missed\":\"once\",\"sound\":false}]}"

static const char *program;
static GTestDBus *bus;
static GDBusConnection *connection;

/* The agent as people run it, with folders of its own. */
typedef struct
{
  GFile *folder;
  GSubprocess *process;
  gboolean ended;
} Fixture;

static void
ended_cb (GObject *source,
          GAsyncResult *result,
          gpointer data)
{
  g_subprocess_wait_finish (G_SUBPROCESS (source), result, NULL);
  *(gboolean *) data = TRUE;
}

static GSubprocess *
run (Fixture *fixture,
     const char *option,
     GSubprocessFlags flags)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  g_autofree char *state = g_build_filename (g_file_peek_path (fixture->folder), "state", NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_setenv (launcher, "RESPITE_DATA_DIR", g_file_peek_path (fixture->folder), TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_STATE_HOME", state, TRUE);
  /* Tests have one of their own; without it the agent chooses, and starts once more. */
  g_subprocess_launcher_unsetenv (launcher, "G_SLICE");
  process = g_subprocess_launcher_spawn (launcher, &error, program, option, NULL);
  g_assert_no_error (error);

  return process;
}

static char *
find_owner (void)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/",
                                                            "org.freedesktop.DBus", "GetNameOwner",
                                                            g_variant_new ("(s)", RESPITE_AGENT_BUS_NAME), NULL,
                                                            G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  char *owner = NULL;

  if (reply != NULL)
    g_variant_get (reply, "(s)", &owner);

  return owner;
}

static void
appeared_cb (GDBusConnection *on,
             const char *name,
             const char *owner,
             gpointer data)
{
  *(gboolean *) data = TRUE;
}

static void
wait_for_name (void)
{
  gboolean there = FALSE;
  guint id = g_bus_watch_name_on_connection (connection, RESPITE_AGENT_BUS_NAME, G_BUS_NAME_WATCHER_FLAGS_NONE,
                                             appeared_cb, NULL, &there, NULL);

  wait_until (there);
  g_bus_unwatch_name (id);
}

static void
start (Fixture *fixture)
{
  fixture->ended = FALSE;
  fixture->process = run (fixture, NULL, G_SUBPROCESS_FLAGS_NONE);
  g_subprocess_wait_async (fixture->process, NULL, ended_cb, &fixture->ended);
  wait_for_name ();
}

static char *
read_of_process (Fixture *fixture,
                 const char *name)
{
  g_autofree char *path = g_build_filename ("/proc", g_subprocess_get_identifier (fixture->process), name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* Whatever it did, it got by without the file systems of the desktop, which would stay for the session. */
static void
stop (Fixture *fixture)
{
  g_autofree char *maps = read_of_process (fixture, "maps");

  g_assert_null (strstr (maps, "/gio/modules/"));
  g_subprocess_send_signal (fixture->process, SIGTERM);
  wait_until (fixture->ended);
  g_assert_true (g_subprocess_get_if_exited (fixture->process));
  g_assert_cmpint (g_subprocess_get_exit_status (fixture->process), ==, 0);
  g_clear_object (&fixture->process);
}

static void
replied_cb (GObject *source,
            GAsyncResult *result,
            gpointer data)
{
  *(GVariant **) data = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  g_assert_nonnull (*(GVariant **) data);
}

/* The stand-ins live in this thread, so that a call is waited for with the main context running. */
static GVariant *
ask (const char *interface,
     const char *method,
     GVariant *arguments)
{
  GVariant *reply = NULL;

  g_dbus_connection_call (connection, RESPITE_AGENT_BUS_NAME, RESPITE_AGENT_OBJECT_PATH, interface, method, arguments,
                          NULL, G_DBUS_CALL_FLAGS_NONE, 15000, NULL, replied_cb, &reply);
  wait_until (reply != NULL);

  return reply;
}

static void
tell (const char *method,
      GVariant *arguments)
{
  g_autoptr (GVariant) reply = ask (RESPITE_AGENT_BUS_NAME "1", method, arguments);
}

static GVariant *
read_property (const char *name)
{
  g_autoptr (GVariant) reply = ask ("org.freedesktop.DBus.Properties", "Get",
                                    g_variant_new ("(ss)", RESPITE_AGENT_BUS_NAME "1", name));
  GVariant *value;

  g_variant_get (reply, "(v)", &value);

  return value;
}

static double
read_progress (void)
{
  g_autoptr (GVariant) reminders = read_property ("Reminders");
  g_autoptr (GVariant) first = g_variant_get_child_value (reminders, 0);
  double progress = -1;

  g_assert_true (g_variant_lookup (first, "progress", "d", &progress));

  return progress;
}

/* Time is passing as long as the agent says so. */
static double
wait_for_progress (void)
{
  double progress;

  g_test_timer_start ();
  while ((progress = read_progress ()) < 0.001)
    g_assert_cmpfloat (g_test_timer_elapsed (), <, 20);

  return progress;
}

static void
set_up (Fixture *fixture,
        gconstpointer reminders)
{
  fixture->folder = respite_test_folder_new ();
  respite_test_folder_write (fixture->folder, "reminders.json", reminders);
}

static void
tear_down (Fixture *fixture,
           gconstpointer reminders)
{
  if (fixture->process != NULL)
    stop (fixture);
  g_object_unref (fixture->folder);
}

static void
test_shows_and_writes (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (NotificationServer) server = notification_server_new (g_test_dbus_get_bus_address (bus),
                                                                   notification_server_usual);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *name = g_date_time_format (now, "history/%Y-%m.json");
  g_autofree char *history = NULL;

  start (fixture);
  wait_until (server->shown->len > 0);
  g_assert_cmpuint (g_strv_length (notification_server_get_last (server)->actions), ==, 8);
  notification_server_press (server, "skip", NULL);
  wait_until (server->shown->len > 1);
  stop (fixture);
  g_assert_cmpuint (notification_server_count_live (server), ==, 0);

  history = respite_test_folder_read (fixture->folder, name);
  g_assert_nonnull (history);
  g_assert_nonnull (strstr (history, "\"skipped\""));
}

static void
test_hung_server (Fixture *fixture,
                  gconstpointer data)
{
  g_autoptr (NotificationServer) server = notification_server_new (g_test_dbus_get_bus_address (bus),
                                                                   notification_server_usual);
  g_autoptr (GVariant) paused = NULL;

  server->hangs = TRUE;
  start (fixture);
  wait_until (server->unanswered->len > 0);
  tell ("Pause", g_variant_new ("(t)", G_GUINT64_CONSTANT (3600)));
  paused = read_property ("PausedUntil");
  g_assert_cmpint (g_variant_get_int64 (paused), >, g_get_real_time () / G_USEC_PER_SEC);
  g_assert_cmpuint (server->unanswered->len, >, 0);
  stop (fixture);
}

static void
test_saves_on_sigterm (Fixture *fixture,
                       gconstpointer data)
{
  double before, after;

  start (fixture);
  before = wait_for_progress ();
  stop (fixture);
  start (fixture);
  after = read_progress ();
  g_assert_cmpfloat (after, >=, before);
  g_assert_cmpfloat (after, <, before + 0.05);
}

static void
test_goes_by_its_own_name (Fixture *fixture,
                           gconstpointer data)
{
  g_autofree char *name = NULL;

  start (fixture);
  name = read_of_process (fixture, "comm");
  g_assert_cmpstr (name, ==, "respite-agent\n");
  stop (fixture);
}

static void
test_second_agent (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (GSubprocess) second = NULL;
  g_autofree char *said = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  start (fixture);
  before = find_owner ();
  second = run (fixture, NULL, G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_assert_true (g_subprocess_communicate_utf8 (second, NULL, NULL, NULL, &said, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (second), ==, 1);
  g_assert_nonnull (strstr (said, "--replace"));

  after = find_owner ();
  g_assert_cmpstr (before, ==, after);
}

static void
test_replace (Fixture *fixture,
              gconstpointer data)
{
  Fixture next = { .folder = fixture->folder };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  double progress;

  start (fixture);
  before = find_owner ();
  progress = wait_for_progress ();

  next.process = run (&next, "--replace", G_SUBPROCESS_FLAGS_NONE);
  g_subprocess_wait_async (next.process, NULL, ended_cb, &next.ended);
  wait_until (fixture->ended);
  g_assert_cmpint (g_subprocess_get_exit_status (fixture->process), ==, 0);
  g_clear_object (&fixture->process);

  g_assert_cmpfloat (read_progress (), >=, progress);
  after = find_owner ();
  g_assert_cmpstr (before, !=, after);
  stop (&next);
}

static void
test_broken_reminders (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (GVariant) problem = NULL;
  g_autofree char *text = NULL;

  start (fixture);
  problem = read_property ("Problem");
  g_assert_nonnull (strstr (g_variant_get_string (problem, NULL), "reminders.json"));
  stop (fixture);

  text = respite_test_folder_read (fixture->folder, "reminders.json");
  g_assert_cmpstr (text, ==, "[");
}

static char *
get_sources (GVariant *sources,
             const char *kind)
{
  g_auto (GStrv) names = NULL;

  g_assert_true (g_variant_lookup (sources, kind, "^as", &names));

  return g_strjoinv (", ", names);
}

static void
told_cb (GDBusConnection *on,
         const char *sender,
         const char *path,
         const char *interface,
         const char *signal,
         GVariant *arguments,
         gpointer data)
{
  g_autoptr (GVariant) changed = g_variant_get_child_value (arguments, 1);
  g_autoptr (GVariant) sources = g_variant_lookup_value (changed, "Sources", G_VARIANT_TYPE ("a{sas}"));
  char **lock = data;

  if (sources == NULL)
    return;

  g_free (*lock);
  *lock = get_sources (sources, "lock");
}

static void
unlocked_cb (GDBusMethodInvocation *invocation,
             const char *method,
             GVariant *arguments,
             gpointer data)
{
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(b)", FALSE));
}

static void
test_tells_its_sources (Fixture *fixture,
                        gconstpointer data)
{
  static const char *const kinds[] = { "idle", "lock", "sleep", "do-not-disturb" };
  g_autofree char *lock = NULL;
  g_autoptr (GVariant) sources = NULL;
  DesktopStandIn *saver;
  guint id = g_dbus_connection_signal_subscribe (connection, NULL, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                                                 RESPITE_AGENT_OBJECT_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE, told_cb,
                                                 &lock, NULL);

  start (fixture);
  sources = read_property ("Sources");
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *names = get_sources (sources, kinds[i]);

      g_assert_cmpstr (names, ==, "");
    }

  saver = desktop_stand_in_new (g_test_dbus_get_bus_address (bus), "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver",
                                "<node><interface name='org.gnome.ScreenSaver'>"
                                "<method name='GetActive'><arg type='b' direction='out'/></method></interface></node>",
                                unlocked_cb, NULL);
  wait_until (g_strcmp0 (lock, "GNOME") == 0);
  desktop_stand_in_free (saver);
  wait_until (g_strcmp0 (lock, "") == 0);

  stop (fixture);
  g_dbus_connection_signal_unsubscribe (connection, id);
}

static void
test_simulate (Fixture *fixture,
               gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_file_peek_path (fixture->folder), "scenario.json", NULL);
  g_autofree char *option = g_strconcat ("--simulate=", path, NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autofree char *lines = NULL;

  respite_test_folder_write (fixture->folder, "scenario.json",
                             "{\"tz\":\"Europe/Berlin\",\"start\":\"2026-03-28T08:00:00+01:00\",\"length_s\":3000,"
                             "\"reminders\":" REMINDERS ("2700") ",\"events\":[]}");
  process = run (fixture, option, G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &lines, NULL, NULL));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  g_assert_nonnull (strstr (lines, "2026-03-28T08:45:00+01:00"));
  g_assert_nonnull (strstr (lines, "shown"));
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  program = argv[1];

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  g_unsetenv ("WAYLAND_DISPLAY");
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (bus), TRUE);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

#define ADD(name, reminders, function) \
  g_test_add ("/respite-agent/" name, Fixture, reminders, set_up, function, tear_down)
  ADD ("shows-and-writes", REMINDERS ("1"), test_shows_and_writes);
  ADD ("hung-server", REMINDERS ("1"), test_hung_server);
  ADD ("saves-on-sigterm", REMINDERS ("60"), test_saves_on_sigterm);
  ADD ("goes-by-its-own-name", REMINDERS ("60"), test_goes_by_its_own_name);
  ADD ("second-agent", REMINDERS ("60"), test_second_agent);
  ADD ("replace", REMINDERS ("60"), test_replace);
  ADD ("broken-reminders", "[", test_broken_reminders);
  ADD ("tells-its-sources", REMINDERS ("60"), test_tells_its_sources);
  ADD ("simulate", REMINDERS ("60"), test_simulate);
#undef ADD

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
