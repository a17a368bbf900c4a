/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/history.h"

#include "core/base/id.h"
#include "core/base/json-read.h"
#include "core/reminders/engine-private.h"

static gboolean
check_with (const RespiteJsonValue *record,
            GError **error)
{
  const RespiteJsonValue *list = NULL;
  const RespiteJsonValue *id = NULL;

  if (!respite_json_value_read_list (record, "with", &list, error))
    return FALSE;

  while (list != NULL && (id = respite_json_value_next (list, id)) != NULL)
    {
      if (id->type != RESPITE_JSON_TEXT)
        return respite_json_refuse_type ("with", "a list of texts", error);
      if (!respite_word_is_valid (id->text))
        return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID,
                                        "“%s” in “with” is not an id of a reminder", id->text);
    }

  return TRUE;
}

/**
 * respite_history_from_action:
 * @action: a decision of any kind but %RESPITE_ENGINE_WAITS
 *
 * Returns: (transfer full): the members of its history record of kind `reminder`, without the time
 */
JsonObject *
respite_history_from_action (RespiteEngineAction *action)
{
  JsonObject *members = json_object_new ();

  json_object_set_string_member (members, "reminder", action->reminders[0]);
  json_object_set_string_member (members, "action", respite_engine_action_kind_to_text (action->kind));
  json_object_set_string_member (members, "reason", action->reason);
  if (action->reminders[1] != NULL)
    {
      JsonArray *with = json_array_new ();

      for (guint i = 1; action->reminders[i] != NULL; i++)
        json_array_add_string_element (with, action->reminders[i]);
      json_object_set_array_member (members, "with", with);
    }

  return members;
}

/**
 * respite_history_check:
 * @record: a history record of kind `reminder`
 * @error: an error that names the value and what is allowed
 *
 * Returns: whether its own members are right
 */
gboolean
respite_history_check (const RespiteJsonValue *record,
                       GError **error)
{
  RespiteEngineActionKind kind = RESPITE_ENGINE_WAITS;
  const char *reminder = NULL, *action = NULL, *reason = NULL;

  if (!respite_json_value_read_text (record, "reminder", &reminder, error)
      || !respite_json_value_read_text (record, "action", &action, error)
      || !respite_json_value_read_text (record, "reason", &reason, error)
      || !check_with (record, error))
    return FALSE;

  if (!respite_word_is_valid (reminder))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID, "“%s” is not an id of a reminder",
                                    reminder != NULL ? reminder : "");
  if (!respite_engine_action_kind_from_text (action, &kind) || kind == RESPITE_ENGINE_WAITS)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                    "“action” is “%s”; allowed are shown, done, skipped, snoozed, rested, ignored, "
                                    "held and dropped", action != NULL ? action : "");

  return TRUE;
}
