/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/reminder-words.h"

#include <glib/gi18n.h>

#include "ui/common/time-words.h"
#include "ui/common/volume-words.h"

#define LONGEST_COUNTDOWN_S (99 * 60)

static const struct
{
  const char *reason;
  const char *words;
} reasons[] = {
  { "outside-hours", N_("outside its hours") },
  { "locked", N_("waiting: screen locked") },
  { "away", N_("waiting: you are away") },
  { "do-not-disturb", N_("waiting: do not disturb") },
  { "gap", N_("in a moment") },
  { "settling", N_("in a moment") },
  { "ahead", N_("you have drunk well") },
  { "goal-reached", N_("goal reached for today") },
};

static const char *
explain (const char *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (g_strcmp0 (reasons[i].reason, reason) == 0)
        return _(reasons[i].words);
    }

  return NULL;
}

/**
 * respite_reminder_words_state:
 * @status: (nullable): how the reminder stands; %NULL while the agent has not said
 * @now: this moment, in seconds since 1970
 *
 * Returns: (transfer full): how it stands, in a few words
 */
char *
respite_reminder_words_state (const RespiteAgentStatus *status,
                              gint64 now)
{
  const char *words;

  if (status == NULL)
    return g_strdup (_("not running"));
  if (!status->enabled || g_str_equal (status->state, "off"))
    return g_strdup (_("reminder off"));
  if (g_str_equal (status->state, "paused"))
    return g_strdup (_("paused"));
  if (g_str_equal (status->state, "shown"))
    return g_strdup (_("now"));

  words = explain (status->reason);
  if (status->due > now)
    return respite_time_words_due (status->due, now);
  if (words != NULL)
    return g_strdup (words);

  return g_strdup (status->due == 0 ? _("on") : _("due now"));
}

/**
 * respite_reminder_words_left:
 * @status: (nullable): how the reminder stands
 * @now: this moment, in seconds since 1970
 *
 * Returns: (transfer full) (nullable): the minutes that are left, for the middle of a ring, where they can be told and
 *   are few enough to count down
 */
char *
respite_reminder_words_left (const RespiteAgentStatus *status,
                             gint64 now)
{
  if (status == NULL || !status->enabled || g_str_equal (status->state, "paused") || status->due <= now
      || status->due - now > LONGEST_COUNTDOWN_S)
    return NULL;

  return g_strdup_printf ("%d", respite_time_words_count_minutes (status->due - now));
}

/**
 * respite_reminder_words_water:
 * @drunk_ml: what was drunk today
 * @goal_ml: what is wanted, or 0 for no goal
 *
 * Returns: (transfer full): such as `1.2 of 2.0 l`
 */
char *
respite_reminder_words_water (gint64 drunk_ml,
                              gint64 goal_ml)
{
  g_autofree char *drunk = NULL;

  if (goal_ml > 0)
    return respite_volume_words_of_goal (drunk_ml, goal_ml);

  drunk = respite_volume_words_day ((double) drunk_ml);

  /* Translators: an amount of water drunk today */
  return g_strdup_printf (_("%s today"), drunk);
}
