/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/history-writer.h"

#include "core/base/id.h"
#include "core/base/time-text.h"
#include "core/reminders/history.h"

static gboolean
check_record (const char *kind,
              const RespiteJsonValue *members,
              GError **error)
{
  return g_strcmp0 (kind, RESPITE_HISTORY_KIND) != 0 || respite_history_check (members, error);
}

static void
write_members (RespiteJournal *history,
               RespiteEngineAction *action,
               JsonObject *members)
{
  g_autoptr (GDateTime) time = respite_engine_action_dup_time (action);
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = respite_id_new ();
  g_autofree char *at = respite_time_format (time);
  g_autofree char *exact = respite_time_format_exact (time);

  json_object_set_string_member (members, "id", id);
  json_object_set_string_member (members, "kind", RESPITE_HISTORY_KIND);
  json_object_set_string_member (members, "at", at);
  json_object_set_string_member (members, "recorded", exact);
  json_object_set_string_member (members, "modified", exact);

  record = respite_record_new (members, check_record, &error);
  g_assert_no_error (error);
  respite_journal_put (history, record);
}

/**
 * respite_history_open:
 * @folder: the data folder
 *
 * Returns: (transfer full): the journal of what the reminders did
 */
RespiteJournal *
respite_history_open (GFile *folder)
{
  g_autoptr (RespiteJournalDisk) disk = respite_journal_disk_new (folder, "history", check_record, NULL);

  return respite_journal_new (disk);
}

/**
 * respite_history_write:
 * @action: a decision that history keeps
 *
 * Writes a decision down, at the time it was made.
 */
void
respite_history_write (RespiteJournal *history,
                       RespiteEngineAction *action)
{
  g_autoptr (JsonObject) members = respite_history_from_action (action);

  write_members (history, action, members);
}

/**
 * respite_history_write_unseen:
 * @action: a decision to show something
 * @reason: what came between, as a word
 *
 * Writes down that a reminder was due and nobody could show it.
 */
void
respite_history_write_unseen (RespiteJournal *history,
                              RespiteEngineAction *action,
                              const char *reason)
{
  g_autoptr (JsonObject) members = respite_history_from_action (action);

  json_object_set_string_member (members, "action", respite_engine_action_kind_to_text (RESPITE_ENGINE_HELD));
  json_object_set_string_member (members, "reason", reason);
  write_members (history, action, members);
}
