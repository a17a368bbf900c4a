/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/reminder-answers.h"

#define ORIGIN "reminder"

/**
 * respite_reminder_answers_write:
 * @error: see respite_diary_add()
 *
 * Writes into the diary what an answer says of the person: a glass, or how they sat. Most answers say nothing.
 *
 * Returns: whether all there was to write is written
 */
gboolean
respite_reminder_answers_write (RespiteDiary *diary,
                                RespiteReminder *reminder,
                                RespiteEngineAnswer answer,
                                GError **error)
{
  gboolean water = respite_reminder_get_kind (reminder) == RESPITE_REMINDER_HYDRATION;
  g_autoptr (RespiteRecord) record = NULL;

  if (answer == RESPITE_ENGINE_ANSWER_GOOD || answer == RESPITE_ENGINE_ANSWER_SLOUCHING)
    record = respite_diary_log_posture (diary, answer == RESPITE_ENGINE_ANSWER_GOOD, ORIGIN, error);
  else if (answer == RESPITE_ENGINE_ANSWER_DRANK || (answer == RESPITE_ENGINE_ANSWER_DONE && water))
    record = respite_diary_log_water (diary, respite_reminder_get_glass_ml (reminder), ORIGIN, error);
  else
    return TRUE;

  return record != NULL;
}

/**
 * respite_reminder_answers_open_page:
 *
 * Opens the page that a reminder is about.
 */
void
respite_reminder_answers_open_page (RespiteWindowOpener *opener,
                                    RespiteReminder *reminder,
                                    const char *activation_token)
{
  gboolean own = respite_reminder_get_kind (reminder) == RESPITE_REMINDER_CUSTOM;

  respite_window_opener_open (opener, "show-page", own ? "reminders" : "today", activation_token);
}

/**
 * respite_reminder_answers_open_routine:
 *
 * Opens a routine of the reminder; the window, which knows the catalogue, chooses the one that fits.
 */
void
respite_reminder_answers_open_routine (RespiteWindowOpener *opener,
                                       RespiteReminder *reminder,
                                       const char *activation_token)
{
  respite_window_opener_open (opener, "start-reminder", respite_reminder_get_id (reminder), activation_token);
}
