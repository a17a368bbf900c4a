/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

#include "core/reminders/wall-time.h"

/* What the engine says about itself, for the windows and the bus. */

/* A few looks settle it: each moves the time on to where one more reason has gone. */
#define LOOKS 10

/* Where a reminder that comes due at @at is shown once nothing but the time before @until stands against it. */
static gint64
get_past (RespiteEngineEntry *entry,
          gint64 at,
          gint64 until)
{
  gint64 every = RESPITE_ENGINE_SECONDS (respite_reminder_get_every_s (entry->reminder));

  if (at >= until || until == RESPITE_ENGINE_NEVER)
    return MAX (at, until);
  if (respite_reminder_get_missed (entry->reminder) == RESPITE_REMINDER_MISSED_ONCE)
    return until;

  return at + (until - at + every - 1) / every * every;
}

static gint64
ceil_unix (RespiteEngine *self,
           gint64 boot)
{
  return -respite_floor_div (-(boot + self->offset), G_USEC_PER_SEC);
}

/* One look at a moment: the same where the reminder would be shown then, else a later one. */
static gint64
look (RespiteEngine *self,
      RespiteEngineEntry *entry,
      gint64 at)
{
  RespiteHydrationDay day = respite_engine_get_hydration (self, entry->reminder);
  gint64 unix_s = ceil_unix (self, at);

  if (respite_reminder_get_kind (entry->reminder) == RESPITE_REMINDER_HYDRATION
      && !respite_hydration_is_behind (&day, unix_s))
    return respite_engine_boot_at (self, respite_hydration_next_behind (&day, unix_s));

  if (!respite_hours_contain (day.hours, self->zone, unix_s))
    return get_past (entry, at,
                     respite_engine_boot_at (self, respite_hours_next_change (day.hours, self->zone, unix_s)));

  return at;
}

static gint64
estimate (RespiteEngine *self,
          RespiteEngineEntry *entry)
{
  gint64 at = respite_engine_get_due (self, entry);

  if (!respite_reminder_get_enabled (entry->reminder) || at == RESPITE_ENGINE_NEVER || self->dnd
      || !respite_engine_is_present (self))
    return RESPITE_ENGINE_NEVER;

  at = MAX (at, self->boot);
  if (self->paused)
    at = get_past (entry, at, respite_engine_get_pause_end (self));
  at = MAX (at, MAX (respite_engine_get_settle_end (self), respite_engine_get_gap_end (self)));

  for (int i = 0; i < LOOKS && at != RESPITE_ENGINE_NEVER; i++)
    {
      gint64 next = look (self, entry, at);

      if (next == at)
        return at;
      at = next;
    }

  return RESPITE_ENGINE_NEVER;
}

static double
get_progress (RespiteEngine *self,
              RespiteEngineEntry *entry)
{
  gint64 whole = RESPITE_ENGINE_SECONDS (respite_reminder_get_every_s (entry->reminder));
  gint64 gone = respite_engine_get_counted (self, entry);

  if (!respite_reminder_get_enabled (entry->reminder))
    return 0.0;
  if (entry->snooze_until != RESPITE_ENGINE_UNSET)
    {
      whole = RESPITE_ENGINE_SECONDS (respite_reminder_get_snooze_s (entry->reminder));
      gone = whole - (entry->snooze_until - self->boot);
    }

  return CLAMP ((double) gone / (double) whole, 0.0, 1.0);
}

static const char *
get_wait (RespiteEngine *self,
          RespiteEngineEntry *entry)
{
  const char *reason = respite_engine_get_withheld (self, entry->reminder);

  if (reason == NULL)
    reason = respite_engine_get_drink_wait (self, entry->reminder);
  if (reason == NULL && self->boot < respite_engine_get_settle_end (self))
    reason = RESPITE_REASON_SETTLING;
  if (reason == NULL && self->boot < respite_engine_get_gap_end (self))
    reason = RESPITE_REASON_GAP;

  return reason != NULL ? reason : "";
}

static void
describe (RespiteEngine *self,
          RespiteEngineEntry *entry,
          RespiteReminderStatus *status)
{
  status->reason = "";

  if (!respite_reminder_get_enabled (entry->reminder))
    status->state = "off";
  else if (self->paused)
    {
      status->state = "paused";
      status->reason = RESPITE_REASON_PAUSED;
    }
  else if (entry->live && entry->shown_at != RESPITE_ENGINE_UNSET)
    status->state = "shown";
  else if (respite_engine_is_due (self, entry))
    {
      status->state = "waiting";
      status->reason = get_wait (self, entry);
    }
  else if (entry->snooze_until != RESPITE_ENGINE_UNSET)
    status->state = "snoozed";
  else
    {
      status->state = "counting";
      if (respite_engine_get_due (self, entry) == RESPITE_ENGINE_NEVER)
        status->reason = self->away_reason;
    }
}

/**
 * respite_engine_get_paused_until:
 *
 * Returns: when the pause ends, in seconds since 1970; 0 without one, %G_MAXINT64 for one that the person has to end
 */
gint64
respite_engine_get_paused_until (RespiteEngine *self)
{
  gint64 end = respite_engine_get_pause_end (self);

  if (!self->paused)
    return 0;

  return end != RESPITE_ENGINE_NEVER ? ceil_unix (self, end) : G_MAXINT64;
}

/**
 * respite_engine_get_drunk:
 *
 * Returns: how much was drunk today, in millilitres
 */
gint64
respite_engine_get_drunk (RespiteEngine *self)
{
  gint64 today = respite_hydration_get_day (self->zone, self->day_start, respite_engine_get_unix (self));

  return respite_hydration_get_drunk (self->drunk, today);
}

/**
 * respite_engine_is_awaiting:
 *
 * Returns: whether the last notification holds the reminder and it is still unanswered; where it is not for any of the
 *   notification's reminders, the notification is to be withdrawn
 */
gboolean
respite_engine_is_awaiting (RespiteEngine *self,
                            const char *id)
{
  RespiteEngineEntry *entry = respite_engine_find (self, id);

  return entry != NULL && entry->live && entry->shown_at != RESPITE_ENGINE_UNSET;
}

/**
 * respite_engine_get_obstacle:
 *
 * Returns: (nullable): why no notification of any kind may be shown now
 */
const char *
respite_engine_get_obstacle (RespiteEngine *self)
{
  const char *reason = respite_engine_get_withheld (self, NULL);

  if (reason == NULL && self->boot < respite_engine_get_settle_end (self))
    reason = RESPITE_REASON_SETTLING;
  if (reason == NULL && self->boot < respite_engine_get_gap_end (self))
    reason = RESPITE_REASON_GAP;

  return reason;
}

/**
 * respite_engine_list_status:
 *
 * How things stand at the moment of the last call that told the time.
 *
 * Returns: (transfer container) (element-type RespiteReminderStatus): each reminder, in the file's order
 */
GPtrArray *
respite_engine_list_status (RespiteEngine *self)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_reminder_status_free);

  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);
      RespiteReminderStatus *status = g_new0 (RespiteReminderStatus, 1);
      gint64 at = estimate (self, entry);

      status->reminder = g_object_ref (entry->reminder);
      status->due = at != RESPITE_ENGINE_NEVER ? ceil_unix (self, at) : 0;
      status->progress = get_progress (self, entry);
      describe (self, entry, status);
      g_ptr_array_add (list, status);
    }

  return list;
}

/**
 * respite_engine_get_log:
 *
 * Returns: (transfer none) (element-type RespiteEngineAction): the last decisions, the oldest first
 */
GPtrArray *
respite_engine_get_log (RespiteEngine *self)
{
  return self->log;
}

/**
 * respite_reminder_status_free:
 * @self: (transfer full): a status
 */
void
respite_reminder_status_free (RespiteReminderStatus *self)
{
  g_clear_object (&self->reminder);
  g_free (self);
}
