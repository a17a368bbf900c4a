/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/agent-client.h"

#include <unistd.h>

#include <glib/gi18n.h>

#include "ctl/command.h"

#define PROGRAM "respite-agent"
#define BUS_NAME "io.github.respite_app.Respite.Agent"
#define OBJECT_PATH "/io/github/respite_app/Respite/Agent"
#define INTERFACE "io.github.respite_app.Respite.Agent1"

#define CALL_MS 5000
#define START_MS 10000

/* Waiting for the agent to come to the bus. */
typedef struct
{
  GMainLoop *loop;
  gboolean there;
  gboolean gone;
} Arrival;

static GDBusConnection *
get_bus (GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GDBusConnection *bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &local_error);

  if (bus == NULL)
    {
      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                           _("There is no session bus here, and without one the reminders cannot be asked; run this in a "
                             "desktop session"));
      return NULL;
    }

  g_dbus_connection_set_exit_on_close (bus, FALSE);

  return bus;
}

static GVariant *
call_daemon (GDBusConnection *bus,
             const char *method,
             GVariant *arguments,
             const char *reply,
             int wait_ms)
{
  return g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                                      arguments, G_VARIANT_TYPE (reply), G_DBUS_CALL_FLAGS_NONE, wait_ms, NULL, NULL);
}

static gboolean
is_there (GDBusConnection *bus)
{
  g_autoptr (GVariant) reply = call_daemon (bus, "NameHasOwner", g_variant_new ("(s)", BUS_NAME), "(b)", CALL_MS);
  gboolean there = FALSE;

  if (reply != NULL)
    g_variant_get (reply, "(b)", &there);

  return there;
}

/* The bus knows nothing of a data folder named here, so then it is not asked. */
static gboolean
activate (GDBusConnection *bus)
{
  g_autoptr (GVariant) reply = NULL;

  if (g_getenv ("RESPITE_DATA_DIR") != NULL)
    return FALSE;

  reply = call_daemon (bus, "StartServiceByName", g_variant_new ("(su)", BUS_NAME, 0), "(u)", START_MS);

  return reply != NULL;
}

static char *
find_program (void)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = self != NULL ? g_path_get_dirname (self) : g_strdup (".");
  /* In a build folder each program has a folder of its own. */
  g_autofree char *next_door = g_build_filename (folder, "..", "agent", PROGRAM, NULL);
  g_autofree char *beside = g_build_filename (folder, PROGRAM, NULL);

  if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);
  if (g_file_test (next_door, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&next_door);

  return g_find_program_in_path (PROGRAM);
}

/* The agent outlives this command and the terminal it was typed in. */
static void
leave_terminal (gpointer data)
{
  setsid ();
}

static gboolean
spawn (GPid *pid,
       GError **error)
{
  g_autofree char *program = find_program ();
  const char *command[] = { program, NULL };

  if (program == NULL)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("The program %s, which keeps the reminders, is not installed"), PROGRAM);
      return FALSE;
    }

  return g_spawn_async (NULL, (char **) command, NULL,
                        G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                        leave_terminal, NULL, pid, error);
}

static void
appeared_cb (GDBusConnection *bus,
             const char *name,
             const char *owner,
             gpointer data)
{
  Arrival *arrival = data;

  arrival->there = TRUE;
  g_main_loop_quit (arrival->loop);
}

static void
exited_cb (GPid pid,
           int status,
           gpointer data)
{
  Arrival *arrival = data;

  arrival->gone = TRUE;
  g_main_loop_quit (arrival->loop);
}

static gboolean
late_cb (gpointer data)
{
  g_main_loop_quit (data);

  return G_SOURCE_CONTINUE;
}

static gboolean
spawn_and_wait (GDBusConnection *bus,
                GError **error)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Arrival arrival = { .loop = loop };
  guint watch_id, exit_id, late_id;
  GPid pid;

  if (!spawn (&pid, error))
    return FALSE;

  watch_id = g_bus_watch_name_on_connection (bus, BUS_NAME, G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb, NULL, &arrival, NULL);
  exit_id = g_child_watch_add (pid, exited_cb, &arrival);
  late_id = g_timeout_add (START_MS, late_cb, loop);
  g_main_loop_run (loop);

  g_source_remove (late_id);
  if (!arrival.gone)
    g_source_remove (exit_id);
  g_bus_unwatch_name (watch_id);
  g_spawn_close_pid (pid);

  /* Another may have been quicker to start one. */
  if (arrival.there || is_there (bus))
    return TRUE;

  g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                       _("The reminders could not be started; “respite-agent” in a terminal says why"));

  return FALSE;
}

static GDBusConnection *
reach (GError **error)
{
  g_autoptr (GDBusConnection) bus = get_bus (error);

  if (bus == NULL)
    return NULL;

  return is_there (bus) || activate (bus) || spawn_and_wait (bus, error) ? g_steal_pointer (&bus) : NULL;
}

static GVariant *
call (const char *interface,
      const char *method,
      GVariant *arguments,
      const char *reply,
      GError **error)
{
  g_autoptr (GVariant) owned = arguments != NULL ? g_variant_ref_sink (arguments) : NULL;
  g_autoptr (GDBusConnection) bus = reach (error);
  g_autoptr (GError) local_error = NULL;
  GVariant *answer;

  if (bus == NULL)
    return NULL;

  answer = g_dbus_connection_call_sync (bus, BUS_NAME, OBJECT_PATH, interface, method, owned, G_VARIANT_TYPE (reply),
                                        G_DBUS_CALL_FLAGS_NONE, CALL_MS, NULL, &local_error);
  if (answer != NULL)
    return answer;

  g_dbus_error_strip_remote_error (local_error);
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT))
    g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                         _("The reminders run but do not answer; “respite-agent --replace” starts them afresh"));
  else
    g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, local_error->message);

  return NULL;
}

/**
 * respite_agent_client_call:
 * @method: a method of the agent
 * @arguments: (nullable): its arguments, a tuple
 * @reply: the type of its answer
 * @error: %RESPITE_COMMAND_ERROR_VALUE: no bus, no agent, or what the agent says
 *
 * Asks the agent, and starts it where it does not run. Blocks, for some seconds at the most.
 *
 * Returns: (transfer full) (nullable): the answer
 */
GVariant *
respite_agent_client_call (const char *method,
                           GVariant *arguments,
                           const char *reply,
                           GError **error)
{
  return call (INTERFACE, method, arguments, reply, error);
}

/**
 * respite_agent_client_read:
 * @property: a property of the agent
 * @error: as for respite_agent_client_call()
 *
 * Returns: (transfer full) (nullable): its value
 */
GVariant *
respite_agent_client_read (const char *property,
                           GError **error)
{
  g_autoptr (GVariant) reply = call ("org.freedesktop.DBus.Properties", "Get", g_variant_new ("(ss)", INTERFACE, property),
                                     "(v)", error);
  GVariant *value = NULL;

  if (reply != NULL)
    g_variant_get (reply, "(v)", &value);

  return value;
}
