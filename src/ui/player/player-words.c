/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define MINUTE 60

/* Quicker movements go by without being counted. */
#define LEAST_COUNTED_ROUNDS 2
#define MOST_COUNTED_ROUNDS 12

/**
 * respite_player_words_time:
 * @left: seconds
 *
 * Returns: (transfer full): the seconds that are left, as short as it goes
 */
char *
respite_player_words_time (double left)
{
  int seconds = (int) ceil (left);

  if (seconds < MINUTE)
    /* Translators: seconds that are left, within a small ring */
    return g_strdup_printf (_("%d s"), seconds);

  /* Translators: minutes and seconds that are left, as on a stop watch */
  return g_strdup_printf (_("%d:%02d"), seconds / MINUTE, seconds % MINUTE);
}

/**
 * respite_player_words_length:
 * @seconds: how long something takes or took
 *
 * Returns: (transfer full): as people say it, in minutes or, where that would be rough, in seconds
 */
char *
respite_player_words_length (int seconds)
{
  guint minutes = (guint) (seconds + MINUTE / 2) / MINUTE;

  if (seconds == 0 || (seconds < 3 * MINUTE && seconds % MINUTE != 0))
    return g_strdup_printf (ngettext ("%d second", "%d seconds", (guint) seconds), seconds);

  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

/**
 * respite_player_words_step:
 * @step: from 0
 *
 * Returns: (transfer full): which step of how many it is
 */
char *
respite_player_words_step (guint step,
                           guint n_steps)
{
  /* Translators: which step of a routine it is, such as “Step 3 of 7” */
  return g_strdup_printf (_("Step %u of %u"), step + 1, n_steps);
}

/**
 * respite_player_words_announcement:
 * @step: from 0
 *
 * Returns: (transfer full): what a screen reader says when a step begins
 */
char *
respite_player_words_announcement (RespiteRoutine *routine,
                                   guint step)
{
  const RespiteRoutineStep *now = respite_routine_get_step (routine, step);
  g_autofree char *length = respite_player_words_length (now->seconds);

  /* Translators: read aloud when a step begins: which step of how many, what to do, and how long it takes */
  return g_strdup_printf (_("Step %u of %u. %s %s."), step + 1, respite_routine_get_n_steps (routine), now->cue, length);
}

/**
 * respite_player_words_next:
 * @step: from 0
 *
 * Returns: (transfer full): what comes after a step
 */
char *
respite_player_words_next (RespiteRoutine *routine,
                           guint step)
{
  if (step + 1 >= respite_routine_get_n_steps (routine))
    return g_strdup (_("This is the last step"));

  /* Translators: %s is a sentence that says what to do next */
  return g_strdup_printf (_("Next: %s"), respite_routine_get_step (routine, step + 1)->cue);
}

/**
 * respite_player_words_beat:
 * @breathing: whether the cadence is one of breaths
 *
 * Returns: (transfer full) (nullable): what to do at this beat, or how often it was done; %NULL where there is nothing
 *   to say
 */
char *
respite_player_words_beat (const RespiteRoutineBeat *beat,
                           gboolean breathing)
{
  if (beat->part == RESPITE_ROUTINE_BEAT_NONE)
    return NULL;
  if (breathing)
    return g_strdup (beat->part == RESPITE_ROUTINE_BEAT_TOGETHER ? _("Breathe in") : _("Breathe out"));
  if (beat->n_rounds < LEAST_COUNTED_ROUNDS || beat->n_rounds > MOST_COUNTED_ROUNDS)
    return NULL;

  /* Translators: which time of how many a movement is done, such as “2 of 3” */
  return g_strdup_printf (_("%u of %u"), beat->round, beat->n_rounds);
}

/**
 * respite_player_words_done:
 * @completed: whether no step was left out
 * @seconds: what was truly done
 *
 * Returns: (transfer full): what stands at the end
 */
char *
respite_player_words_done (gboolean completed,
                           int seconds)
{
  g_autofree char *length = respite_player_words_length (seconds);

  /* Translators: a routine came to its end; %s is how long it took, such as “2 minutes” */
  return completed ? g_strdup_printf (_("Done. %s."), length)
                   /* Translators: a routine was left before its end; %s is how long it went, such as “40 seconds” */
                   : g_strdup_printf (_("Ended early. %s."), length);
}
