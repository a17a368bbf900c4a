/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

#include "core/reminders/wall-time.h"

#define LOG_MAX 200
#define DEFAULT_DAY_START (4 * 60)

static void
move_to (RespiteEngine *self,
         gint64 boot)
{
  if (respite_engine_is_present (self))
    self->active += boot - self->boot;

  self->boot = boot;
}

/* Whether both say the same of what a reminder's state is about. */
static gboolean
is_alike (RespiteReminder *one,
          RespiteReminder *other)
{
  return respite_reminder_get_enabled (one) == respite_reminder_get_enabled (other)
         && respite_reminder_get_kind (one) == respite_reminder_get_kind (other)
         && respite_reminder_get_counts (one) == respite_reminder_get_counts (other);
}

/* The state a reminder goes on with: its own, or a fresh one where it is new or was switched on or off. */
static RespiteEngineEntry *
take_over (RespiteEngine *self,
           GPtrArray *old,
           RespiteReminder *reminder)
{
  for (guint i = 0; i < old->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (old, i);

      if (g_str_equal (respite_reminder_get_id (entry->reminder), respite_reminder_get_id (reminder))
          && is_alike (entry->reminder, reminder))
        {
          g_set_object (&entry->reminder, reminder);
          return g_ptr_array_steal_index (old, i);
        }
    }

  return respite_engine_entry_new (self, reminder);
}

/**
 * respite_engine_entry_new:
 *
 * Returns: (transfer full): the state of a reminder whose interval begins now
 */
RespiteEngineEntry *
respite_engine_entry_new (RespiteEngine *self,
                          RespiteReminder *reminder)
{
  RespiteEngineEntry *entry = g_new0 (RespiteEngineEntry, 1);

  entry->reminder = g_object_ref (reminder);
  entry->shown_at = RESPITE_ENGINE_UNSET;
  entry->away_from = self->boot;
  respite_engine_start_afresh (self, entry);

  return entry;
}

/**
 * respite_engine_entry_free:
 */
void
respite_engine_entry_free (RespiteEngineEntry *entry)
{
  g_clear_object (&entry->reminder);
  g_free (entry);
}

/**
 * respite_engine_find:
 *
 * Returns: (transfer none) (nullable): the state of that reminder
 */
RespiteEngineEntry *
respite_engine_find (RespiteEngine *self,
                     const char *id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_strcmp0 (respite_reminder_get_id (entry->reminder), id) == 0)
        return entry;
    }

  return NULL;
}

/**
 * respite_engine_get_unix:
 *
 * Returns: the engine's moment by the wall clock, in whole seconds since 1970
 */
gint64
respite_engine_get_unix (RespiteEngine *self)
{
  return respite_floor_div (self->boot + self->offset, G_USEC_PER_SEC);
}

/**
 * respite_engine_boot_at:
 * @unix_s: seconds since 1970, or %RESPITE_HOURS_NEVER
 *
 * Returns: the boot time at which the wall clock will say so, unless it is set meanwhile
 */
gint64
respite_engine_boot_at (RespiteEngine *self,
                        gint64 unix_s)
{
  return unix_s != RESPITE_HOURS_NEVER ? unix_s * G_USEC_PER_SEC - self->offset : RESPITE_ENGINE_NEVER;
}

/**
 * respite_engine_log:
 *
 * Keeps a decision in the log of the last ones.
 */
void
respite_engine_log (RespiteEngine *self,
                    RespiteEngineAction *action)
{
  if (self->log->len >= LOG_MAX)
    g_ptr_array_remove_index (self->log, 0);

  g_ptr_array_add (self->log, respite_engine_action_ref (action));
}

/**
 * respite_engine_catch_up:
 *
 * Lives through all that came due before @now, by the wall clock of before; then takes over what the wall clock says
 * now. What is due at this very moment is left to be decided after the inputs that come with it.
 */
void
respite_engine_catch_up (RespiteEngine *self,
                         const RespiteEngineNow *now)
{
  gint64 boot = MAX (now->boot, self->boot);
  gint64 next;

  if (self->undecided && boot > self->boot)
    respite_engine_decide (self);
  while ((next = respite_engine_next_event (self)) < boot)
    {
      move_to (self, next);
      respite_engine_decide (self);
    }

  move_to (self, boot);
  self->offset = now->real - now->boot;
  if (self->zone != now->zone)
    {
      g_time_zone_unref (self->zone);
      self->zone = g_time_zone_ref (now->zone);
    }
}

/**
 * respite_engine_apply_file_pause:
 *
 * Takes over the pause that `reminders.json` tells of. One that agrees with the pause that is on leaves it alone, for
 * that may be a span of elapsed time, which no step of the wall clock moves.
 */
void
respite_engine_apply_file_pause (RespiteEngine *self)
{
  gint64 until = RESPITE_ENGINE_SECONDS (respite_reminder_set_get_pause_until (self->set));
  gint64 known = self->paused ? respite_engine_get_pause_end (self) : RESPITE_ENGINE_NEVER;

  if (known != RESPITE_ENGINE_NEVER && ABS (known + self->offset - until) < 2 * G_USEC_PER_SEC)
    return;

  self->paused = until > self->boot + self->offset;
  self->pause_boot = RESPITE_ENGINE_UNSET;
  self->pause_real = self->paused ? until : RESPITE_ENGINE_UNSET;
}

/**
 * respite_engine_new:
 * @set: the reminders
 * @now: the time; the person is taken to be present
 *
 * Returns: (transfer full): an engine that starts now, with every interval beginning
 */
RespiteEngine *
respite_engine_new (RespiteReminderSet *set,
                    const RespiteEngineNow *now)
{
  RespiteEngine *self = g_new0 (RespiteEngine, 1);

  self->set = g_object_ref (set);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_engine_entry_free);
  self->actions = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_engine_action_unref);
  self->log = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_engine_action_unref);
  self->drunk = g_array_new (FALSE, FALSE, sizeof (RespiteDrunk));
  self->day_start = DEFAULT_DAY_START;
  self->boot = now->boot;
  self->offset = now->real - now->boot;
  self->zone = g_time_zone_ref (now->zone);
  self->undecided = TRUE;
  self->away_reason = RESPITE_REASON_AWAY;
  self->pause_boot = RESPITE_ENGINE_UNSET;
  self->pause_real = RESPITE_ENGINE_UNSET;
  self->settle_from = now->boot;
  self->last_shown = RESPITE_ENGINE_UNSET;

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    g_ptr_array_add (self->entries, respite_engine_entry_new (self, respite_reminder_set_get_reminder (set, i)));
  respite_engine_apply_file_pause (self);

  return self;
}

/**
 * respite_engine_free:
 * @self: (transfer full): an engine
 */
void
respite_engine_free (RespiteEngine *self)
{
  g_object_unref (self->set);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->actions);
  g_ptr_array_unref (self->log);
  g_array_unref (self->drunk);
  g_time_zone_unref (self->zone);
  g_free (self);
}

/**
 * respite_engine_set_day_start:
 * @minutes: when the person's day begins, in minutes after midnight, 0 to 1439; 240 unless told
 *
 * Which day a drink counts for.
 */
void
respite_engine_set_day_start (RespiteEngine *self,
                              int minutes)
{
  g_return_if_fail (minutes >= 0 && minutes < 24 * 60);

  self->day_start = minutes;
  self->undecided = TRUE;
}

/**
 * respite_engine_set_reminders:
 * @set: the reminders as they are from now on
 *
 * A reminder goes on with its interval where it was; one that is new or was just switched on begins its own, and no
 * other notices.
 */
void
respite_engine_set_reminders (RespiteEngine *self,
                              RespiteReminderSet *set,
                              const RespiteEngineNow *now)
{
  g_autoptr (GPtrArray) old = NULL;
  gint64 pause_before = respite_reminder_set_get_pause_until (self->set);

  respite_engine_catch_up (self, now);

  old = g_steal_pointer (&self->entries);
  g_set_object (&self->set, set);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_engine_entry_free);
  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    g_ptr_array_add (self->entries, take_over (self, old, respite_reminder_set_get_reminder (set, i)));

  if (respite_reminder_set_get_pause_until (set) != pause_before)
    respite_engine_apply_file_pause (self);
  self->undecided = TRUE;
}

/**
 * respite_engine_advance:
 * @now: the time
 *
 * Lives through the time up to and including @now. To be called after every input, and at respite_engine_next_wakeup().
 *
 * Returns: (transfer container) (element-type RespiteEngineAction): what was decided since the last call, in order
 */
GPtrArray *
respite_engine_advance (RespiteEngine *self,
                        const RespiteEngineNow *now)
{
  respite_engine_catch_up (self, now);
  respite_engine_decide (self);

  return respite_engine_take_actions (self);
}

/**
 * respite_engine_take_actions:
 *
 * Returns: (transfer container) (element-type RespiteEngineAction): what was decided and not yet handed out
 */
GPtrArray *
respite_engine_take_actions (RespiteEngine *self)
{
  GPtrArray *actions = self->actions;

  self->actions = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_engine_action_unref);

  return actions;
}

/**
 * respite_engine_next_wakeup:
 *
 * Returns: the boot time at which respite_engine_advance() is to be called unless an input comes first;
 *   %RESPITE_ENGINE_NEVER when nothing can come due by itself
 */
gint64
respite_engine_next_wakeup (RespiteEngine *self)
{
  return self->undecided ? self->boot : respite_engine_next_event (self);
}

/**
 * respite_engine_get_reminders:
 *
 * Returns: (transfer none): the reminders
 */
RespiteReminderSet *
respite_engine_get_reminders (RespiteEngine *self)
{
  return self->set;
}
