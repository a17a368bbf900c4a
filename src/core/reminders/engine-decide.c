/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

#include "core/reminders/wall-time.h"

/*
 * What is done about a moment: who is ignored, who is held or dropped, and what is shown. Deciding twice about the
 * same moment changes nothing the second time.
 */

static void
emit_ids (RespiteEngine *self,
          RespiteEngineActionKind kind,
          const char *const *ids,
          const char *reason)
{
  gint64 real = self->boot + self->offset;
  int offset = respite_wall_offset (self->zone, respite_engine_get_unix (self));
  RespiteEngineAction *action = respite_engine_action_new (kind, self->boot, real, offset, ids, reason);

  respite_engine_log (self, action);
  if (kind != RESPITE_ENGINE_WAITS)
    g_ptr_array_add (self->actions, respite_engine_action_ref (action));

  respite_engine_action_unref (action);
}

/* Only the log hears of waiting, once for each reason. */
static void
note_waiting (RespiteEngine *self,
              RespiteEngineEntry *entry,
              const char *reason)
{
  if (entry->waits != reason)
    respite_engine_emit (self, RESPITE_ENGINE_WAITS, entry, reason);

  entry->waits = reason;
}

static gboolean
is_dropped (RespiteReminder *reminder,
            const char *reason)
{
  switch (respite_reminder_get_missed (reminder))
    {
    case RESPITE_REMINDER_MISSED_DROP:
      return TRUE;
    case RESPITE_REMINDER_MISSED_HOLD:
      return !g_str_equal (reason, RESPITE_REASON_DND) && !g_str_equal (reason, RESPITE_REASON_LOCKED);
    case RESPITE_REMINDER_MISSED_ONCE:
    default:
      return FALSE;
    }
}

static void
note_ignored (RespiteEngine *self,
              RespiteEngineEntry *entry)
{
  if (entry->shown_at == RESPITE_ENGINE_UNSET)
    return;

  respite_engine_emit (self, RESPITE_ENGINE_IGNORED, entry,
                       entry->rested ? RESPITE_REASON_RESTED : RESPITE_REASON_UNANSWERED);
  respite_engine_end_awaiting (entry);
}

/* Whether the reminder is due and may be shown as far as its own reasons go; what may not is held or dropped. */
static gboolean
consider (RespiteEngine *self,
          RespiteEngineEntry *entry)
{
  const char *wait, *reason;

  if (!respite_engine_is_due (self, entry))
    return FALSE;
  if (entry->due_since == RESPITE_ENGINE_UNSET)
    entry->due_since = self->boot;

  wait = respite_engine_get_drink_wait (self, entry->reminder);
  reason = respite_engine_get_withheld (self, entry->reminder);
  if (wait != NULL)
    note_waiting (self, entry, wait);
  if (wait != NULL || reason == NULL)
    return wait == NULL;

  if (!entry->held)
    respite_engine_emit (self, RESPITE_ENGINE_HELD, entry, reason);
  entry->held = TRUE;

  if (is_dropped (entry->reminder, reason))
    {
      respite_engine_drop_held (self, entry, reason);
      respite_engine_start_afresh (self, entry);
    }

  return FALSE;
}

static gboolean
may_join (RespiteEngine *self,
          RespiteEngineEntry *entry)
{
  gint64 due = respite_engine_get_due (self, entry);

  return respite_reminder_get_enabled (entry->reminder)
         && due != RESPITE_ENGINE_NEVER
         && due <= self->boot + RESPITE_ENGINE_SECONDS (respite_reminder_set_get_gap_s (self->set))
         && self->boot >= respite_engine_get_settle_end (self)
         && respite_engine_get_withheld (self, entry->reminder) == NULL
         && respite_engine_get_drink_wait (self, entry->reminder) == NULL;
}

static void
show_or_wait (RespiteEngine *self,
              GPtrArray *ready)
{
  const char *wait = NULL;
  RespiteEngineEntry *leader = g_ptr_array_index (ready, 0);

  if (self->boot < respite_engine_get_settle_end (self))
    wait = RESPITE_REASON_SETTLING;
  else if (self->boot < respite_engine_get_gap_end (self))
    wait = RESPITE_REASON_GAP;

  for (guint i = 0; i < ready->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (ready, i);

      if (entry->due_since < leader->due_since)
        leader = entry;
      if (wait != NULL)
        note_waiting (self, entry, wait);
    }

  if (wait == NULL)
    respite_engine_show (self, leader, RESPITE_REASON_DUE);
}

/**
 * respite_engine_emit:
 *
 * Writes down one decision about one reminder, at the engine's moment.
 */
void
respite_engine_emit (RespiteEngine *self,
                     RespiteEngineActionKind kind,
                     RespiteEngineEntry *entry,
                     const char *reason)
{
  const char *const ids[] = { respite_reminder_get_id (entry->reminder), NULL };

  emit_ids (self, kind, ids, reason);
}

/**
 * respite_engine_start_afresh:
 *
 * Lets the reminder's interval begin now.
 */
void
respite_engine_start_afresh (RespiteEngine *self,
                             RespiteEngineEntry *entry)
{
  entry->from_active = self->active;
  entry->from_boot = self->boot;
  entry->snooze_until = RESPITE_ENGINE_UNSET;
  entry->due_since = RESPITE_ENGINE_UNSET;
  entry->held = FALSE;
  entry->waits = NULL;
}

/**
 * respite_engine_end_awaiting:
 *
 * The reminder was answered, or will not be any more.
 */
void
respite_engine_end_awaiting (RespiteEngineEntry *entry)
{
  entry->shown_at = RESPITE_ENGINE_UNSET;
  entry->rested = FALSE;
  entry->live = FALSE;
}

/**
 * respite_engine_drop_held:
 *
 * To be called where a reminder starts afresh without having been shown or answered: what was held is dropped then.
 */
void
respite_engine_drop_held (RespiteEngine *self,
                          RespiteEngineEntry *entry,
                          const char *reason)
{
  if (entry->held)
    respite_engine_emit (self, RESPITE_ENGINE_DROPPED, entry, reason);

  entry->held = FALSE;
}

/**
 * respite_engine_show:
 * @leader: the reminder the notification is about
 *
 * Shows a notification now. Every other reminder that may be shown and is due within the gap joins it.
 */
void
respite_engine_show (RespiteEngine *self,
                     RespiteEngineEntry *leader,
                     const char *reason)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  g_ptr_array_add (shown, leader);
  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      entry->live = FALSE;
      if (entry != leader && may_join (self, entry))
        g_ptr_array_add (shown, entry);
    }

  for (guint i = 0; i < shown->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (shown, i);

      note_ignored (self, entry);
      respite_engine_start_afresh (self, entry);
      entry->shown_at = self->boot;
      entry->rested = FALSE;
      entry->live = TRUE;
      g_ptr_array_add (ids, (gpointer) respite_reminder_get_id (entry->reminder));
    }

  g_ptr_array_add (ids, NULL);
  emit_ids (self, RESPITE_ENGINE_SHOWN, (const char *const *) ids->pdata, reason);
  self->last_shown = self->boot;
}

/**
 * respite_engine_end_absence:
 *
 * The person is present again: where they were away long enough, that was a break.
 */
void
respite_engine_end_absence (RespiteEngine *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (!respite_reminder_get_enabled (entry->reminder)
          || respite_reminder_get_counts (entry->reminder) != RESPITE_REMINDER_COUNTS_ACTIVE
          || self->boot - entry->away_from < RESPITE_ENGINE_SECONDS (respite_reminder_get_rest_s (entry->reminder)))
        continue;

      respite_engine_drop_held (self, entry, RESPITE_REASON_RESTED);
      respite_engine_emit (self, RESPITE_ENGINE_RESTED, entry, self->away_reason);
      respite_engine_start_afresh (self, entry);
      entry->rested = TRUE;
    }
}

/**
 * respite_engine_decide:
 *
 * Decides all there is to decide at the engine's moment.
 */
void
respite_engine_decide (RespiteEngine *self)
{
  g_autoptr (GPtrArray) ready = g_ptr_array_new ();

  self->undecided = FALSE;
  if (self->paused && respite_engine_get_pause_end (self) <= self->boot)
    self->paused = FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->shown_at != RESPITE_ENGINE_UNSET && respite_engine_get_ignored_at (entry) <= self->boot)
        note_ignored (self, entry);
    }

  for (guint i = 0; i < self->entries->len; i++)
    {
      RespiteEngineEntry *entry = g_ptr_array_index (self->entries, i);

      if (consider (self, entry))
        g_ptr_array_add (ready, entry);
    }

  if (ready->len > 0)
    show_or_wait (self, ready);
}
