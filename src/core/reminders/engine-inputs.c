/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

/* What the person and the desktop tell the engine. */

static void
set_presence (RespiteEngine *self,
              gboolean *flag,
              gboolean value)
{
  gboolean was_present = respite_engine_is_present (self);

  *flag = value;
  if (respite_engine_is_present (self))
    {
      if (!was_present)
        respite_engine_end_absence (self);
      return;
    }

  self->away_reason = self->locked ? RESPITE_REASON_LOCKED : self->asleep ? RESPITE_REASON_ASLEEP : RESPITE_REASON_AWAY;
  for (guint i = 0; was_present && i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      entry->away_from = self->boot;
    }
}

static void
start_pause (RespiteEngine *self,
             const RespiteEngineInput *input)
{
  self->paused = TRUE;
  self->pause_boot = input->duration > 0 ? self->boot + input->duration : RESPITE_ENGINE_UNSET;
  self->pause_real = input->duration <= 0 && input->until > 0 ? input->until : RESPITE_ENGINE_UNSET;
}

/* A drink begins the interval of every hydration reminder, and answers the one that waits for it. */
static void
take_drink (RespiteEngine *self,
            gint64 drunk_at)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (!respite_reminder_get_enabled (entry->reminder)
          || respite_reminder_get_kind (entry->reminder) != RESPITE_REMINDER_HYDRATION
          || drunk_at <= entry->from_boot)
        continue;

      if (entry->shown_at != RESPITE_ENGINE_UNSET)
        respite_engine_emit (self, RESPITE_ENGINE_DONE, entry, RESPITE_REASON_DRANK);
      respite_engine_drop_held (self, entry, RESPITE_REASON_DRANK);
      respite_engine_end_awaiting (entry);
      respite_engine_start_afresh (self, entry);
      entry->from_boot = drunk_at;
    }
}

static gint64
get_today (RespiteEngine *self,
           gint64 boot)
{
  return respite_hydration_get_day (self->zone, self->day_start, (boot + self->offset) / G_USEC_PER_SEC);
}

static void
drink (RespiteEngine *self,
       gint64 ml,
       gint64 drunk_at)
{
  gint64 day = get_today (self, drunk_at);

  respite_hydration_set_drunk (self->drunk, day, respite_hydration_get_drunk (self->drunk, day) + ml);
  take_drink (self, drunk_at);
}

static const char *
answer_reason (RespiteEngineAnswer answer)
{
  switch (answer)
    {
    case RESPITE_ENGINE_ANSWER_GOOD:
      return RESPITE_REASON_GOOD;
    case RESPITE_ENGINE_ANSWER_SLOUCHING:
      return RESPITE_REASON_SLOUCHING;
    case RESPITE_ENGINE_ANSWER_DRANK:
      return RESPITE_REASON_DRANK;
    case RESPITE_ENGINE_ANSWER_DONE:
    case RESPITE_ENGINE_ANSWER_SKIP:
    case RESPITE_ENGINE_ANSWER_SNOOZE:
    default:
      return RESPITE_REASON_ANSWERED;
    }
}

static void
snooze (RespiteEngine *self,
        RespiteEngineEntry *entry)
{
  respite_engine_emit (self, RESPITE_ENGINE_SNOOZED, entry, RESPITE_REASON_ANSWERED);
  respite_engine_start_afresh (self, entry);
  entry->snooze_until = self->boot + RESPITE_ENGINE_SECONDS (respite_reminder_get_snooze_s (entry->reminder));
}

static void
answer (RespiteEngine *self,
        RespiteEngineEntry *entry,
        RespiteEngineAnswer given)
{
  respite_engine_end_awaiting (entry);
  if (given == RESPITE_ENGINE_ANSWER_SNOOZE)
    {
      snooze (self, entry);
      return;
    }

  respite_engine_emit (self, given == RESPITE_ENGINE_ANSWER_SKIP ? RESPITE_ENGINE_SKIPPED : RESPITE_ENGINE_DONE,
                       entry, answer_reason (given));
  respite_engine_start_afresh (self, entry);

  if (given != RESPITE_ENGINE_ANSWER_SKIP && respite_reminder_get_kind (entry->reminder) == RESPITE_REMINDER_HYDRATION)
    drink (self, respite_reminder_get_glass_ml (entry->reminder), self->boot);
}

static gboolean
check_answer (RespiteReminder *reminder,
              RespiteEngineAnswer given,
              GError **error)
{
  RespiteReminderKind kind = respite_reminder_get_kind (reminder);
  gboolean of_posture = given == RESPITE_ENGINE_ANSWER_GOOD || given == RESPITE_ENGINE_ANSWER_SLOUCHING;

  if ((of_posture && kind != RESPITE_REMINDER_POSTURE)
      || (given == RESPITE_ENGINE_ANSWER_DRANK && kind != RESPITE_REMINDER_HYDRATION))
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                    "“%s” is no answer to a %s reminder; allowed are done, skip and snooze",
                                    respite_engine_answer_to_text (given), respite_reminder_kind_to_text (kind));

  return TRUE;
}

static gboolean
check_input (RespiteEngine *self,
             const RespiteEngineInput *input,
             GError **error)
{
  RespiteEngineEntry *entry = respite_engine_find (self, input->reminder);

  switch (input->kind)
    {
    case RESPITE_ENGINE_ANSWER:
    case RESPITE_ENGINE_REMIND:
      if (entry == NULL)
        return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID, "There is no reminder “%s”",
                                        input->reminder != NULL ? input->reminder : "");
      return input->kind == RESPITE_ENGINE_REMIND || check_answer (entry->reminder, input->answer, error);

    case RESPITE_ENGINE_DRINK:
      return (input->ml >= 1 && input->ml <= 10000 && input->ago >= 0)
             || respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                         "A drink of %" G_GINT64_FORMAT " ml; allowed are 1 to 10000", input->ml);
    default:
      return TRUE;
    }
}

static void
apply (RespiteEngine *self,
       const RespiteEngineInput *input)
{
  RespiteEngineEntry *entry = respite_engine_find (self, input->reminder);

  switch (input->kind)
    {
    case RESPITE_ENGINE_AWAY:
    case RESPITE_ENGINE_BACK:
      set_presence (self, &self->idle, input->kind == RESPITE_ENGINE_AWAY);
      break;
    case RESPITE_ENGINE_LOCK:
      set_presence (self, &self->locked, TRUE);
      break;
    case RESPITE_ENGINE_UNLOCK:
      if (self->locked)
        self->settle_from = self->boot;
      set_presence (self, &self->locked, FALSE);
      break;
    case RESPITE_ENGINE_SLEEP:
      set_presence (self, &self->asleep, TRUE);
      break;
    case RESPITE_ENGINE_WAKE:
      self->settle_from = self->boot;
      set_presence (self, &self->asleep, FALSE);
      break;
    case RESPITE_ENGINE_DND_ON:
    case RESPITE_ENGINE_DND_OFF:
      self->dnd = input->kind == RESPITE_ENGINE_DND_ON;
      break;
    case RESPITE_ENGINE_PAUSE:
      start_pause (self, input);
      break;
    case RESPITE_ENGINE_RESUME:
      self->paused = FALSE;
      break;
    case RESPITE_ENGINE_ANSWER:
      answer (self, entry, input->answer);
      break;
    case RESPITE_ENGINE_DRINK:
      drink (self, input->ml, self->boot - input->ago);
      break;
    case RESPITE_ENGINE_REMIND:
      respite_engine_show (self, entry, RESPITE_REASON_ASKED);
      break;
    case RESPITE_ENGINE_NOTIFIED:
      self->last_shown = self->boot;
      break;
    case RESPITE_ENGINE_CLOCK_SET:
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * respite_engine_input:
 * @input: what happened
 * @now: when
 * @error: a #RespiteReminderError where it names a reminder that is not there or says what cannot be
 *
 * Call respite_engine_advance() after it, once for all inputs of the same moment.
 *
 * Returns: whether it was taken in
 */
gboolean
respite_engine_input (RespiteEngine *self,
                      const RespiteEngineInput *input,
                      const RespiteEngineNow *now,
                      GError **error)
{
  if (!check_input (self, input, error))
    return FALSE;

  respite_engine_catch_up (self, now);
  apply (self, input);
  self->undecided = TRUE;

  return TRUE;
}

/**
 * respite_engine_set_drunk:
 * @ml: all that was drunk today, as the diary has it
 * @last_real: when it was last, in microseconds since 1970; 0 for never
 * @now: the time
 *
 * What the diary says goes before what the engine was told: glasses may have been added or taken back elsewhere.
 */
void
respite_engine_set_drunk (RespiteEngine *self,
                          gint64 ml,
                          gint64 last_real,
                          const RespiteEngineNow *now)
{
  g_return_if_fail (ml >= 0);

  respite_engine_catch_up (self, now);
  respite_hydration_set_drunk (self->drunk, get_today (self, self->boot), ml);
  if (last_real > 0 && last_real <= now->real)
    take_drink (self, last_real - self->offset);
  self->undecided = TRUE;
}
