/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/reminder-sentences.h"

#include <glib/gi18n.h>

#include "ui/common/time-words.h"

/* From here on a pause is without an end, until the person resumes. */
#define ENDLESS_S (366 * 24 * 60 * 60)

static const struct
{
  const char *reason;
  const char *sentence;
} reasons[] = {
  { "away", N_ ("waiting: you are away") },
  { "locked", N_ ("waiting: the screen is locked") },
  { "asleep", N_ ("waiting: the computer was asleep") },
  { "do-not-disturb", N_ ("waiting: do not disturb is on") },
  { "outside-hours", N_ ("waiting for its hours") },
  { "gap", N_ ("waiting: another one was just shown") },
  { "settling", N_ ("waiting a moment, so as not to meet you at the door") },
  { "ahead", N_ ("waiting: you have drunk well so far") },
  { "goal-reached", N_ ("goal reached for today") },
  { "paused", N_ ("paused") },
  { "stopped", N_ ("waiting: reminders were not running") },
};

/**
 * respite_reminder_sentences_title:
 *
 * Returns: (transfer none): what the reminder is called: its own title, or that of its kind
 */
const char *
respite_reminder_sentences_title (RespiteReminder *reminder)
{
  const char *title = respite_reminder_get_title (reminder);

  if (title != NULL && *title != '\0')
    return title;

  switch (respite_reminder_get_kind (reminder))
    {
    case RESPITE_REMINDER_STRETCH:
      return _("Stretch");
    case RESPITE_REMINDER_POSTURE:
      return _("Posture");
    case RESPITE_REMINDER_HYDRATION:
      return _("Water");
    case RESPITE_REMINDER_CUSTOM:
    default:
      return _("Your own reminder");
    }
}

/**
 * respite_reminder_sentences_interval:
 *
 * Returns: (transfer full): how often, such as “Every 45 min of screen time”
 */
char *
respite_reminder_sentences_interval (RespiteReminder *reminder)
{
  gint64 every = respite_reminder_get_every_s (reminder);
  g_autofree char *length = NULL;

  if (every < 60)
    /* Translators: seconds, in short. */
    length = g_strdup_printf (_("%d s"), (int) every);
  else
    length = respite_time_words_minutes (every);

  if (respite_reminder_get_counts (reminder) == RESPITE_REMINDER_COUNTS_ACTIVE)
    /* Translators: %s is a length of time, such as “45 min”. */
    return g_strdup_printf (_("Every %s of screen time"), length);

  /* Translators: %s is a length of time, such as “45 min”. */
  return g_strdup_printf (_("Every %s"), length);
}

static const char *
explain (const char *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (g_strcmp0 (reasons[i].reason, reason) == 0)
        return _(reasons[i].sentence);
    }

  return NULL;
}

/**
 * respite_reminder_sentences_state:
 * @status: (nullable): how the reminder stands; %NULL while the agent has not said
 * @now: this moment, in seconds since 1970
 *
 * Returns: (transfer full) (nullable): what comes next, or why nothing does; %NULL where there is nothing to say
 */
char *
respite_reminder_sentences_state (const RespiteAgentStatus *status,
                                  gint64 now)
{
  g_autofree char *due = NULL;

  if (status == NULL || !status->enabled || g_str_equal (status->state, "off"))
    return NULL;
  if (g_str_equal (status->state, "paused"))
    return g_strdup (_("paused"));
  if (g_str_equal (status->state, "shown"))
    return g_strdup (_("shown, waiting for your answer"));
  if (status->due <= now)
    return g_strdup (explain (status->reason) != NULL ? explain (status->reason) : status->due > 0 ? _("due now") : NULL);

  due = respite_time_words_due (status->due, now);
  if (g_str_equal (status->state, "snoozed"))
    /* Translators: %s is such as “in 8 min”. */
    return g_strdup_printf (_("put off, again %s"), due);

  /* Translators: %s is such as “in 23 min” or “tomorrow at 09:00”. */
  return g_strdup_printf (_("next %s"), due);
}

/**
 * respite_reminder_sentences_subtitle:
 * @status: (nullable): how the reminder stands
 * @now: this moment, in seconds since 1970
 *
 * Returns: (transfer full): how often and what comes next
 */
char *
respite_reminder_sentences_subtitle (RespiteReminder *reminder,
                                     const RespiteAgentStatus *status,
                                     gint64 now)
{
  g_autofree char *interval = respite_reminder_sentences_interval (reminder);
  g_autofree char *state = NULL;

  if (!respite_reminder_get_enabled (reminder))
    /* Translators: %s is such as “Every 45 min of screen time”. */
    return g_strdup_printf (_("%s · off"), interval);

  state = respite_reminder_sentences_state (status, now);
  if (state == NULL)
    return g_steal_pointer (&interval);

  /* Translators: such as “Every 45 min of screen time · next in 23 min”. */
  return g_strdup_printf (_("%s · %s"), interval, state);
}

/**
 * respite_reminder_sentences_pause:
 * @until: when the pause ends, in seconds since 1970
 * @now: this moment, likewise
 *
 * Returns: (transfer full): until when nothing is shown
 */
char *
respite_reminder_sentences_pause (gint64 until,
                                  gint64 now)
{
  g_autoptr (GDateTime) end = g_date_time_new_from_unix_local (until);
  g_autoptr (GDateTime) today = g_date_time_new_from_unix_local (now);
  g_autofree char *clock = NULL;

  if (end == NULL || until - now > ENDLESS_S)
    return g_strdup (_("Paused until you resume"));

  clock = respite_time_words_clock (end);
  if (g_date_time_get_day_of_year (end) == g_date_time_get_day_of_year (today))
    /* Translators: %s is a time of day. */
    return g_strdup_printf (_("Paused until %s"), clock);

  /* Translators: %s is a time of day, tomorrow or later. */
  return g_strdup_printf (until - now < 24 * 60 * 60 ? _("Paused until tomorrow at %s") : _("Paused for now, until %s"),
                          clock);
}
