/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/engine-private.h"

static const char *const kind_names[]
  = { "shown", "done", "skipped", "snoozed", "rested", "ignored", "held", "dropped", "waits" };

static const char *const answer_names[] = { "done", "skip", "snooze", "good", "slouching", "drank" };

/* Other words for the same answers: the buttons' names, and what history calls them. */
static const struct
{
  const char *text;
  RespiteEngineAnswer answer;
} more_answers[] = {
  { "skipped", RESPITE_ENGINE_ANSWER_SKIP },
  { "snoozed", RESPITE_ENGINE_ANSWER_SNOOZE },
  { "later", RESPITE_ENGINE_ANSWER_SNOOZE },
};

G_DEFINE_BOXED_TYPE (RespiteEngineAction,
                     respite_engine_action,
                     respite_engine_action_ref,
                     respite_engine_action_unref)

static void
clear_action (gpointer data)
{
  RespiteEngineAction *self = data;

  g_strfreev (self->reminders);
}

/**
 * respite_engine_action_new:
 * @reminders: (array zero-terminated=1): the ids, copied
 * @reason: a word, interned
 *
 * Returns: (transfer full): the decision
 */
RespiteEngineAction *
respite_engine_action_new (RespiteEngineActionKind kind,
                           gint64 boot,
                           gint64 real,
                           int offset,
                           const char *const *reminders,
                           const char *reason)
{
  RespiteEngineAction *self = g_atomic_rc_box_new0 (RespiteEngineAction);

  self->kind = kind;
  self->boot = boot;
  self->real = real;
  self->offset = offset;
  self->reminders = g_strdupv ((char **) reminders);
  self->reason = g_intern_string (reason);

  return self;
}

/**
 * respite_engine_action_ref:
 *
 * Returns: (transfer full): the same decision
 */
RespiteEngineAction *
respite_engine_action_ref (RespiteEngineAction *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * respite_engine_action_unref:
 * @self: (transfer full): a decision
 */
void
respite_engine_action_unref (RespiteEngineAction *self)
{
  g_atomic_rc_box_release_full (self, clear_action);
}

/**
 * respite_engine_action_dup_time:
 *
 * Returns: (transfer full): when it was, with the offset that held then
 */
GDateTime *
respite_engine_action_dup_time (RespiteEngineAction *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (self->offset);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (self->real / G_USEC_PER_SEC);
  g_autoptr (GDateTime) exact = utc != NULL ? g_date_time_add (utc, self->real % G_USEC_PER_SEC) : NULL;

  return exact != NULL ? g_date_time_to_timezone (exact, zone) : g_date_time_new_from_unix_utc (0);
}

/**
 * respite_engine_action_kind_to_text:
 *
 * Returns: the word history uses
 */
const char *
respite_engine_action_kind_to_text (RespiteEngineActionKind kind)
{
  return kind_names[kind];
}

/**
 * respite_engine_action_kind_from_text:
 * @kind: (out): receives the kind
 *
 * Returns: whether the word is known
 */
gboolean
respite_engine_action_kind_from_text (const char *text,
                                      RespiteEngineActionKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_names); i++)
    {
      if (g_strcmp0 (kind_names[i], text) == 0)
        {
          *kind = (RespiteEngineActionKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * respite_engine_answer_from_text:
 * @answer: (out): receives the answer
 * @error: %RESPITE_REMINDER_ERROR_VALUE
 *
 * Returns: whether the word is known
 */
gboolean
respite_engine_answer_from_text (const char *text,
                                 RespiteEngineAnswer *answer,
                                 GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (answer_names); i++)
    {
      if (g_strcmp0 (answer_names[i], text) == 0)
        {
          *answer = (RespiteEngineAnswer) i;
          return TRUE;
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (more_answers); i++)
    {
      if (g_strcmp0 (more_answers[i].text, text) == 0)
        {
          *answer = more_answers[i].answer;
          return TRUE;
        }
    }

  return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                                  "“%s” is no answer; allowed are done, skip, snooze, good, slouching and drank", text);
}

/**
 * respite_engine_answer_to_text:
 *
 * Returns: the word respite_engine_answer_from_text() takes
 */
const char *
respite_engine_answer_to_text (RespiteEngineAnswer answer)
{
  return answer_names[answer];
}
