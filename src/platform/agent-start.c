/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/agent-start.h"

#include "platform/agent-names.h"
#include "platform/program.h"

static void
complete_by_spawning (GTask *task)
{
  g_autoptr (GError) error = NULL;

  if (respite_program_spawn ("respite-agent", "agent", &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
activated_cb (GObject *source,
              GAsyncResult *result,
              gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL)
    g_task_return_boolean (task, TRUE);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    complete_by_spawning (task);
}

/**
 * respite_agent_start_async:
 * @connection: the session bus
 *
 * Starts the agent where it does not run yet: by bus activation, else by running the program that lies beside this
 * one or on the path. The bus knows nothing of a data folder named in our environment, so then the program is run.
 */
void
respite_agent_start_async (GDBusConnection *connection,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, respite_agent_start_async);

  if (g_getenv ("RESPITE_DATA_DIR") != NULL)
    {
      complete_by_spawning (task);
      return;
    }

  g_dbus_connection_call (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          "StartServiceByName", g_variant_new ("(su)", RESPITE_AGENT_BUS_NAME, 0),
                          G_VARIANT_TYPE ("(u)"), G_DBUS_CALL_FLAGS_NONE, -1, cancellable, activated_cb,
                          g_steal_pointer (&task));
}

/**
 * respite_agent_start_finish:
 * @error: a #GIOErrorEnum or #GSpawnError
 *
 * Returns: whether the agent was started; it may still need a moment to appear on the bus
 */
gboolean
respite_agent_start_finish (GAsyncResult *result,
                            GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
