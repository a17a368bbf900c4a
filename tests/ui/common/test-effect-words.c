/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/effect-words.h"

static GDateTime *
parse (const char *time)
{
  GDateTime *parsed = g_date_time_new_from_iso8601 (time, NULL);

  g_assert_nonnull (parsed);

  return parsed;
}

static void
test_uses (void)
{
  static const struct
  {
    const char *name;
    guint n;
    const char *last, *words;
  } cases[] = {
    { "once, today", 1, "2026-11-20T01:00:00+01:00", "Used once: today." },
    { "once, long ago", 1, "2025-01-02T23:59:59+01:00", "Used once: 2 January 2025." },
    { "twice", 2, "2026-11-19T08:00:00+01:00", "Used 2 times. The last time was yesterday." },
    { "often", 120, "2026-11-16T08:00:00+01:00", "Used 120 times. The last time was Monday." },
  };
  g_autoptr (GDate) today = g_date_new_dmy (20, G_DATE_NOVEMBER, 2026);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) last = parse (cases[i].last);
      RespiteRemedyTally tally = { .n = cases[i].n, .last_at = last };
      g_autofree char *words = respite_effect_words_uses (&tally, today);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_reasons (void)
{
  static const struct
  {
    const char *name;
    RespiteRemedyEffect effect;
    const char *words;
  } cases[] = {
    { "everything is missing",
      { .verdict = RESPITE_REMEDY_VERDICT_NOT_ENOUGH, .needs_uses = 4, .needs_rests = 5 },
      "Still needed: 4 more uses with a score before and one about two hours after, and 5 more check-ins on pain that was "
      "left alone." },
    { "one use is missing",
      { .verdict = RESPITE_REMEDY_VERDICT_NOT_ENOUGH, .uses = 4, .rests = 9, .needs_uses = 1 },
      "Still needed: 1 more use with a score before and one about two hours after." },
    { "one check-in is missing",
      { .verdict = RESPITE_REMEDY_VERDICT_NOT_ENOUGH, .uses = 9, .rests = 4, .needs_rests = 1 },
      "Still needed: 1 more check-in on pain that was left alone." },
    { "helps, early",
      { .verdict = RESPITE_REMEDY_VERDICT_HELPS, .uses = 6, .rests = 6, .estimate = 1.119, .low = 0.218, .high = 2.020,
        .early = TRUE },
      "Compared with pain left alone: 1.1 points lower. Likely between 0.2 and 2.0 points lower. From 6 uses and 6 "
      "check-ins. That is early: it can still turn out otherwise." },
    { "worse",
      { .verdict = RESPITE_REMEDY_VERDICT_WORSE, .uses = 12, .rests = 20, .estimate = -0.9, .low = -1.6, .high = -0.2 },
      "Compared with pain left alone: 0.9 points higher. Likely between 0.2 and 1.6 points higher. From 12 uses and 20 "
      "check-ins." },
    { "open",
      { .verdict = RESPITE_REMEDY_VERDICT_CANNOT_TELL, .uses = 12, .rests = 20, .estimate = 0.4, .low = -0.8, .high = 1.6 },
      "Compared with pain left alone: 0.4 points lower. Likely between 0.8 points higher and 1.6 points lower. From 12 "
      "uses and 20 check-ins." },
    { "nothing at all",
      { .verdict = RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE, .uses = 40, .rests = 40, .estimate = -0.04, .low = -0.5,
        .high = 0.04 },
      "Compared with pain left alone: no difference. Likely between 0.5 points higher and no difference. From 40 uses and 40 "
      "check-ins." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = respite_effect_words_reasons (&cases[i].effect);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_change (void)
{
  static const struct
  {
    const char *name;
    guint n_rated;
    double mean;
    const char *words;
  } cases[] = {
    { "nobody said", 0, 0, NULL },
    { "lower", 6, 2.167, "Afterwards the score was 2.2 points lower on average (6 uses). That overstates it: pain often "
                         "falls by itself." },
    { "higher", 1, -1, "Afterwards the score was 1.0 points higher on average (1 use)." },
    { "the same", 3, 0, "Afterwards the score was no different on average (3 uses)." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteRemedyTally tally = { .n = cases[i].n_rated, .n_rated = cases[i].n_rated, .mean_change = cases[i].mean };
      g_autofree char *words = respite_effect_words_change (&tally);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* The three that sound alike are told apart by more than colour. */
static void
test_verdicts (void)
{
  for (RespiteRemedyVerdict i = RESPITE_REMEDY_VERDICT_NOT_ENOUGH; i <= RESPITE_REMEDY_VERDICT_CANNOT_TELL; i++)
    {
      g_assert_cmpstr (respite_effect_words_verdict (i), !=, "");
      g_assert_cmpstr (respite_effect_words_symbol (i), !=, "");
    }
  g_assert_cmpstr (respite_effect_words_verdict (RESPITE_REMEDY_VERDICT_NOT_ENOUGH), ==, "Cannot tell yet");
  g_assert_cmpstr (respite_effect_words_symbol (RESPITE_REMEDY_VERDICT_WORSE), !=,
                   respite_effect_words_symbol (RESPITE_REMEDY_VERDICT_HELPS));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/effect-words/uses", test_uses);
  g_test_add_func ("/effect-words/reasons", test_reasons);
  g_test_add_func ("/effect-words/change", test_change);
  g_test_add_func ("/effect-words/verdicts", test_verdicts);

  return g_test_run ();
}
