/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/reason-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *words;
} Words;

static const Words actions[] = {
  { "shown", N_("shown") },
  { "done", N_("done") },
  { "skipped", N_("skipped") },
  { "snoozed", N_("put off") },
  { "rested", N_("counted as a rest") },
  { "ignored", N_("left unanswered") },
  { "held", N_("held back") },
  { "dropped", N_("let go") },
  { "waits", N_("waits") },
  { NULL },
};

static const Words states[] = {
  { "off", N_("off") },
  { "paused", N_("paused") },
  { "shown", N_("shown now") },
  { "snoozed", N_("put off") },
  { "waiting", N_("due, waiting") },
  { "counting", N_("counting") },
  { "missed", N_("due, not seen") },
  { NULL },
};

static const Words reasons[] = {
  { "due", N_("it was due") },
  { "asked", N_("you asked for it") },
  { "answered", N_("you answered") },
  { "good", N_("you were sitting well") },
  { "slouching", N_("you were slouching") },
  { "drank", N_("you had a drink") },
  { "rested", N_("you were away long enough for it to count as a break") },
  { "unanswered", N_("nobody answered before the next one came") },
  { "paused", N_("the reminders are paused") },
  { "outside-hours", N_("it is outside its hours") },
  { "locked", N_("the screen is locked") },
  { "asleep", N_("the computer is asleep") },
  { "away", N_("you are away") },
  { "stopped", N_("the reminders were not running") },
  { "do-not-disturb", N_("do not disturb is on") },
  { "gap", N_("another notification was shown a moment ago") },
  { "settling", N_("you have only just come back") },
  { "ahead", N_("you have had enough to drink for this time of day") },
  { "no-notifications", N_("nothing here shows notifications") },
  { "goal-reached", N_("you have reached the day’s goal") },
  { NULL },
};

static const char *
find (const Words *words,
      const char *id)
{
  for (; words->id != NULL; words++)
    if (g_str_equal (words->id, id))
      return _(words->words);

  return id;
}

/**
 * respite_reason_words_get_action:
 * @action: what the agent did, as it says it
 *
 * Returns: (transfer none): the same as people say it; @action itself where it is unknown. So do the next ones for the
 *   state of a reminder, and for a reason.
 */
const char *
respite_reason_words_get_action (const char *action)
{
  return find (actions, action);
}

const char *
respite_reason_words_get_state (const char *state)
{
  return find (states, state);
}

const char *
respite_reason_words_get_reason (const char *reason)
{
  return find (reasons, reason);
}
