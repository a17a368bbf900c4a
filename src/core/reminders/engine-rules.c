/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

/*
 * When a reminder is due and what stands against showing it, all as questions about one moment; and when any of the
 * answers will next be another one by the passing of time alone. Nothing here changes the engine.
 */

/* The sooner of @next and @candidate, passing over what lies behind. */
static gint64
sooner (RespiteEngine *self,
        gint64 next,
        gint64 candidate)
{
  return candidate > self->boot ? MIN (next, candidate) : next;
}

static gint64
next_for_due (RespiteEngine *self,
              RespiteEngineEntry *entry)
{
  gint64 unix_s = respite_engine_get_unix (self);
  gint64 next = RESPITE_ENGINE_NEVER;

  if (respite_engine_get_drink_wait (self, entry->reminder) != NULL)
    {
      RespiteHydrationDay day = respite_engine_get_hydration (self, entry->reminder);

      return respite_engine_boot_at (self, respite_hydration_next_behind (&day, unix_s));
    }

  next = sooner (self, next, respite_engine_get_settle_end (self));
  next = sooner (self, next, respite_engine_get_gap_end (self));

  return sooner (self, next,
                 respite_engine_boot_at (self, respite_hours_next_change (respite_reminder_get_hours (entry->reminder),
                                                                          self->zone, unix_s)));
}

/**
 * respite_engine_is_present:
 *
 * Returns: whether time is active: unlocked, awake, and input came lately
 */
gboolean
respite_engine_is_present (RespiteEngine *self)
{
  return !self->idle && !self->locked && !self->asleep;
}

/**
 * respite_engine_get_counted:
 *
 * Returns: how much of the interval has gone by, in microseconds of the time the reminder counts
 */
gint64
respite_engine_get_counted (RespiteEngine *self,
                            RespiteEngineEntry *entry)
{
  if (respite_reminder_get_counts (entry->reminder) == RESPITE_REMINDER_COUNTS_ACTIVE)
    return self->active - entry->from_active;

  return self->boot - entry->from_boot;
}

/**
 * respite_engine_get_due:
 *
 * Returns: the boot time at which the reminder comes due, or came; %RESPITE_ENGINE_NEVER while the time it counts
 *   stands still
 */
gint64
respite_engine_get_due (RespiteEngine *self,
                        RespiteEngineEntry *entry)
{
  gint64 every = RESPITE_ENGINE_SECONDS (respite_reminder_get_every_s (entry->reminder));
  gint64 left = every - respite_engine_get_counted (self, entry);

  if (entry->snooze_until != RESPITE_ENGINE_UNSET)
    return entry->snooze_until;
  if (left > 0 && respite_reminder_get_counts (entry->reminder) == RESPITE_REMINDER_COUNTS_ACTIVE
      && !respite_engine_is_present (self))
    return RESPITE_ENGINE_NEVER;

  return self->boot + left;
}

/**
 * respite_engine_get_ignored_at:
 *
 * Returns: the boot time at which a reminder that was shown counts as ignored, if it is not answered before
 */
gint64
respite_engine_get_ignored_at (RespiteEngineEntry *entry)
{
  return entry->shown_at + RESPITE_ENGINE_SECONDS (respite_reminder_get_every_s (entry->reminder));
}

/**
 * respite_engine_is_due:
 *
 * Returns: whether the reminder is on and its interval, or the time it was put off for, is over
 */
gboolean
respite_engine_is_due (RespiteEngine *self,
                       RespiteEngineEntry *entry)
{
  return respite_reminder_get_enabled (entry->reminder) && respite_engine_get_due (self, entry) <= self->boot;
}

/**
 * respite_engine_get_pause_end:
 *
 * Returns: the boot time at which the pause ends, %RESPITE_ENGINE_NEVER for one that the person has to end
 */
gint64
respite_engine_get_pause_end (RespiteEngine *self)
{
  if (self->pause_boot != RESPITE_ENGINE_UNSET)
    return self->pause_boot;
  if (self->pause_real != RESPITE_ENGINE_UNSET)
    return self->pause_real - self->offset;

  return RESPITE_ENGINE_NEVER;
}

/**
 * respite_engine_get_settle_end:
 *
 * Returns: the boot time from which reminders may be shown after waking, unlocking or starting
 */
gint64
respite_engine_get_settle_end (RespiteEngine *self)
{
  return self->settle_from + RESPITE_ENGINE_SECONDS (respite_reminder_set_get_settle_s (self->set));
}

/**
 * respite_engine_get_gap_end:
 *
 * Returns: the boot time from which the next notification may follow the last one
 */
gint64
respite_engine_get_gap_end (RespiteEngine *self)
{
  if (self->last_shown == RESPITE_ENGINE_UNSET)
    return RESPITE_ENGINE_UNSET;

  return self->last_shown + RESPITE_ENGINE_SECONDS (respite_reminder_set_get_gap_s (self->set));
}

/**
 * respite_engine_get_hydration:
 *
 * Returns: what being behind depends on for the reminder; valid until the engine changes
 */
RespiteHydrationDay
respite_engine_get_hydration (RespiteEngine *self,
                              RespiteReminder *reminder)
{
  return (RespiteHydrationDay){
    .hours = respite_reminder_get_hours (reminder),
    .zone = self->zone,
    .day_start = self->day_start,
    .drunk = self->drunk,
    .goal_ml = respite_reminder_get_goal_ml (reminder),
  };
}

/**
 * respite_engine_get_drink_wait:
 *
 * Returns: (nullable): why a hydration reminder is not called for now, being neither shown nor withheld
 */
const char *
respite_engine_get_drink_wait (RespiteEngine *self,
                               RespiteReminder *reminder)
{
  RespiteHydrationDay day = respite_engine_get_hydration (self, reminder);

  if (respite_reminder_get_kind (reminder) != RESPITE_REMINDER_HYDRATION
      || respite_hydration_is_behind (&day, respite_engine_get_unix (self)))
    return NULL;

  return respite_engine_get_drunk (self) >= day.goal_ml ? RESPITE_REASON_GOAL : RESPITE_REASON_AHEAD;
}

/**
 * respite_engine_get_withheld:
 * @reminder: (nullable): a reminder, whose hours count too
 *
 * Where several reasons hold, the one that outlasts the others most surely is named. A locked session has no input, so
 * being locked goes before being away.
 *
 * Returns: (nullable): why nothing may be shown now, save for the gap and the settling
 */
const char *
respite_engine_get_withheld (RespiteEngine *self,
                             RespiteReminder *reminder)
{
  if (self->paused)
    return RESPITE_REASON_PAUSED;
  if (reminder != NULL
      && !respite_hours_contain (respite_reminder_get_hours (reminder), self->zone, respite_engine_get_unix (self)))
    return RESPITE_REASON_HOURS;
  if (self->locked)
    return RESPITE_REASON_LOCKED;
  if (self->asleep)
    return RESPITE_REASON_ASLEEP;
  if (self->idle)
    return RESPITE_REASON_AWAY;
  if (self->dnd)
    return RESPITE_REASON_DND;

  return NULL;
}

/**
 * respite_engine_next_event:
 *
 * Returns: the boot time after now at which, with no more inputs, there is next something to decide
 */
gint64
respite_engine_next_event (RespiteEngine *self)
{
  gint64 next = RESPITE_ENGINE_NEVER;

  if (self->paused)
    next = sooner (self, next, respite_engine_get_pause_end (self));

  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->shown_at != RESPITE_ENGINE_UNSET)
        next = sooner (self, next, respite_engine_get_ignored_at (entry));
      if (respite_engine_is_due (self, entry))
        next = sooner (self, next, next_for_due (self, entry));
      else if (respite_reminder_get_enabled (entry->reminder))
        next = sooner (self, next, respite_engine_get_due (self, entry));
    }

  return next;
}
