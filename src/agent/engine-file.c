/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/engine-file.h"

#include "core/base/data-folder.h"
#include "core/base/json-file.h"
#include "core/base/json-read.h"

#define BOOT_ID_FILE "/proc/sys/kernel/random/boot_id"

static char *
read_boot_id (void)
{
  char *id = NULL;

  if (!g_file_get_contents (BOOT_ID_FILE, &id, NULL, NULL))
    return g_strdup ("");

  return g_strstrip (id);
}

/**
 * respite_engine_file_load:
 * @file: where respite_engine_file_save() put the state, if ever
 * @set: the reminders
 * @now: the time
 *
 * Returns: (transfer full): the engine, going on where it stopped; a new one where nothing usable is kept
 */
RespiteEngine *
respite_engine_file_load (GFile *file,
                          RespiteReminderSet *set,
                          const RespiteEngineNow *now)
{
  g_autofree char *boot_id = read_boot_id ();
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) state = NULL;
  RespiteEngine *engine = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, NULL, NULL);
  if (text != NULL)
    state = respite_json_parse (text, length, NULL);
  if (state != NULL)
    engine = respite_engine_restore (set, state, boot_id, now, NULL);

  return engine != NULL ? engine : respite_engine_new (set, now);
}

/**
 * respite_engine_file_save:
 * @error: why it is not on the disk
 *
 * Blocks for as long as the disk takes with one small file.
 *
 * Returns: whether the state is safe
 */
gboolean
respite_engine_file_save (GFile *file,
                          RespiteEngine *engine,
                          const RespiteEngineNow *now,
                          GError **error)
{
  g_autofree char *boot_id = read_boot_id ();
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (JsonNode) state = respite_engine_save (engine, boot_id, now);
  g_autofree char *text = respite_json_to_text (state);

  return respite_folder_ensure (folder, error) && respite_json_file_save (file, text, error);
}
