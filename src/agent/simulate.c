/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/simulate.h"

#include "core/base/data-folder.h"
#include "core/base/json-file.h"
#include "core/reminders/simulator.h"

/**
 * respite_simulate_file:
 * @path: a scenario
 * @error: why it cannot be played
 *
 * Prints what the reminders would do, one JSON object a line.
 *
 * Returns: whether the scenario was played
 */
gboolean
respite_simulate_file (const char *path,
                       GError **error)
{
  g_autoptr (GFile) file = respite_local_file_new (path);
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) scenario = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, NULL, error);
  if (text != NULL)
    scenario = respite_json_parse (text, length, error);
  if (scenario != NULL)
    lines = respite_simulate (scenario, error);
  if (lines == NULL)
    {
      g_prefix_error (error, "%s: ", path);
      return FALSE;
    }

  for (guint i = 0; i < lines->len; i++)
    g_print ("%s\n", (const char *) g_ptr_array_index (lines, i));

  return TRUE;
}
