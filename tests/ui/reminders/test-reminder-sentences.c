/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/reminder-sentences.h"

#define NOW G_GINT64_CONSTANT (1795172400) /* Friday 20 November 2026, 12:00 in Berlin */

static RespiteReminder *
make_reminder (gint64 every_s,
               RespiteReminderCounts counts,
               gboolean enabled)
{
  RespiteReminderMembers members;
  RespiteReminder *reminder;

  respite_reminder_members_init (&members, "stretch", RESPITE_REMINDER_STRETCH);
  members.every_s = every_s;
  members.counts = counts;
  members.enabled = enabled;
  reminder = respite_reminder_new (&members, NULL);
  g_assert_nonnull (reminder);

  return reminder;
}

static void
test_interval (void)
{
  static const struct
  {
    gint64 every_s;
    RespiteReminderCounts counts;
    const char *words;
  } cases[] = {
    { 2700, RESPITE_REMINDER_COUNTS_ACTIVE, "Every 45 min of screen time" },
    { 3600, RESPITE_REMINDER_COUNTS_CLOCK, "Every 1 h" },
    { 5400, RESPITE_REMINDER_COUNTS_CLOCK, "Every 1 h 30 min" },
    { 10, RESPITE_REMINDER_COUNTS_ACTIVE, "Every 10 s of screen time" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteReminder) reminder = make_reminder (cases[i].every_s, cases[i].counts, TRUE);
      g_autofree char *words = respite_reminder_sentences_interval (reminder);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_state (void)
{
  static const struct
  {
    const char *name;
    gint64 due;
    const char *state, *reason, *words;
  } cases[] = {
    { "counting", NOW + 23 * 60, "counting", "", "next in 23 min" },
    { "later", NOW + 5 * 3600, "counting", "", "next at 17:00" },
    { "tomorrow", NOW + 21 * 3600, "waiting", "outside-hours", "next tomorrow at 09:00" },
    { "away", 0, "waiting", "away", "waiting: you are away" },
    { "locked", NOW - 60, "waiting", "locked", "waiting: the screen is locked" },
    { "goal", 0, "waiting", "goal-reached", "goal reached for today" },
    { "snoozed", NOW + 480, "snoozed", "", "put off, again in 8 min" },
    { "shown", 0, "shown", "", "shown, waiting for your answer" },
    { "paused", NOW + 60, "paused", "paused", "paused" },
    { "due", NOW, "waiting", "", "due now" },
    { "unheard of", 0, "waiting", "eclipse", NULL },
    { "off", 0, "off", "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RespiteAgentStatus status = { .id = (char *) "stretch", .kind = (char *) "stretch", .enabled = TRUE,
                                          .due = cases[i].due, .state = (char *) cases[i].state,
                                          .reason = (char *) cases[i].reason };
      g_autofree char *words = respite_reminder_sentences_state (&status, NOW);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_subtitle (void)
{
  g_autoptr (RespiteReminder) off = make_reminder (2700, RESPITE_REMINDER_COUNTS_ACTIVE, FALSE);
  g_autoptr (RespiteReminder) on = make_reminder (2700, RESPITE_REMINDER_COUNTS_ACTIVE, TRUE);
  const RespiteAgentStatus status = { .id = (char *) "stretch", .kind = (char *) "stretch", .enabled = TRUE,
                                      .due = NOW + 60, .state = (char *) "counting", .reason = (char *) "" };
  g_autofree char *off_words = respite_reminder_sentences_subtitle (off, &status, NOW);
  g_autofree char *on_words = respite_reminder_sentences_subtitle (on, &status, NOW);
  g_autofree char *bare_words = respite_reminder_sentences_subtitle (on, NULL, NOW);

  g_assert_cmpstr (off_words, ==, "Every 45 min of screen time · off");
  g_assert_cmpstr (on_words, ==, "Every 45 min of screen time · next in 1 min");
  g_assert_cmpstr (bare_words, ==, "Every 45 min of screen time");
}

static void
test_pause (void)
{
  static const struct
  {
    gint64 until;
    const char *words;
  } cases[] = {
    { NOW + 3600, "Paused until 13:00" },
    { NOW + 16 * 3600, "Paused until tomorrow at 04:00" },
    { G_MAXINT64, "Paused until you resume" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = respite_reminder_sentences_pause (cases[i].until, NOW);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/reminder-sentences/interval", test_interval);
  g_test_add_func ("/reminder-sentences/state", test_state);
  g_test_add_func ("/reminder-sentences/subtitle", test_subtitle);
  g_test_add_func ("/reminder-sentences/pause", test_pause);

  return g_test_run ();
}
