/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"
#include "core/insights/factor-days.h"

#define FIRST "2026-10-01"
#define LAST "2026-11-30"

static guint n_made;

static RespiteRecord *
make (const char *kind,
      const char *at,
      const char *recorded,
      const char *rest)
{
  g_autofree char *text = g_strdup_printf (
      "{\"id\": \"00000000-0000-4000-8000-%012u\", \"kind\": \"%s\", \"at\": \"%s\", \"recorded\": \"%s\","
      " \"modified\": \"%s\", %s}", ++n_made, kind, at, recorded != NULL ? recorded : at, at, rest);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  RespiteRecord *record = respite_record_new (json_node_get_object (node), respite_record_kinds_check, &error);

  g_assert_no_error (error);

  return record;
}

static void
add (RespiteFactorDays *days,
     const char *kind,
     const char *at,
     const char *recorded,
     const char *rest)
{
  g_autoptr (RespiteRecord) record = make (kind, at, recorded, rest);

  respite_factor_days_add (days, record);
}

static RespiteFactorDays *
make_days (void)
{
  g_autoptr (GDate) first = respite_date_parse (FIRST, NULL);
  g_autoptr (GDate) last = respite_date_parse (LAST, NULL);

  return respite_factor_days_new (first, last, RESPITE_DAY_START_MINUTES);
}

/* Answers about two days, of which the first is rated. */
static void
test_what_makes_a_day (void)
{
  static const struct
  {
    const char *name, *kind, *at, *recorded, *rest;
    guint with, without;
  } cases[] = {
    { "a score", "pain", "2026-11-20T09:00:00+01:00", NULL, "\"score\": 5", 1, 0 },
    { "a score of 0", "pain", "2026-11-20T09:00:00+01:00", NULL, "\"score\": 0", 1, 0 },
    { "in the small hours after it", "pain", "2026-11-21T03:59:00+01:00", NULL, "\"score\": 5", 1, 0 },
    { "on the day after", "pain", "2026-11-21T04:00:00+01:00", NULL, "\"score\": 5", 0, 1 },
    { "for the day on average", "pain", "2026-11-20T20:00:00+01:00", NULL, "\"score\": 5, \"scope\": \"day\"", 0, 0 },
    { "deleted", "pain", "2026-11-20T09:00:00+01:00", NULL, "\"score\": 5, \"deleted\": true", 0, 0 },
    { "recalled two days later", "pain", "2026-11-20T09:00:00+01:00", "2026-11-22T09:00:00+01:00", "\"score\": 5", 1, 0 },
    { "recalled four days later", "pain", "2026-11-20T09:00:00+01:00", "2026-11-24T09:00:00+01:00", "\"score\": 5", 0, 0 },
    { "no score at all", "water", "2026-11-20T09:00:00+01:00", NULL, "\"ml\": 250", 0, 0 },
    { "the answer is corrected", "day", "2026-11-20T22:00:00+01:00", NULL,
      "\"date\": \"2026-11-20\", \"factors\": {\"walk-brisk\": false}", 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteFactorDays) days = make_days ();
      g_autoptr (GArray) results = NULL;
      const RespiteFactorResult *result;

      g_test_message ("%s", cases[i].name);
      add (days, "day", "2026-11-20T21:00:00+01:00", NULL,
           "\"date\": \"2026-11-20\", \"factors\": {\"walk-brisk\": true}");
      add (days, "day", "2026-11-21T21:00:00+01:00", NULL,
           "\"date\": \"2026-11-21\", \"factors\": {\"walk-brisk\": false}");
      add (days, cases[i].kind, cases[i].at, cases[i].recorded, cases[i].rest);
      results = respite_factor_days_work_out (days);

      g_assert_cmpuint (results->len, ==, 1);
      result = &g_array_index (results, RespiteFactorResult, 0);
      g_assert_cmpstr (result->id, ==, "walk-brisk");
      g_assert_cmpuint (result->effect.days_with, ==, cases[i].with);
      g_assert_cmpuint (result->effect.days_without, ==, cases[i].without);
    }
}

static void
test_answers_that_do_not_count (void)
{
  static const struct
  {
    const char *name, *rest;
  } cases[] = {
    { "no answers", "\"date\": \"2026-11-20\"" },
    { "none of them", "\"date\": \"2026-11-20\", \"factors\": {}" },
    { "before the range", "\"date\": \"2026-09-30\", \"factors\": {\"walk-brisk\": true}" },
    { "after the range", "\"date\": \"2026-12-01\", \"factors\": {\"walk-brisk\": true}" },
    { "deleted", "\"date\": \"2026-11-20\", \"factors\": {\"walk-brisk\": true}, \"deleted\": true" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteFactorDays) days = make_days ();
      g_autoptr (GArray) results = NULL;

      g_test_message ("%s", cases[i].name);
      add (days, "day", "2026-11-20T21:00:00+01:00", NULL, cases[i].rest);
      results = respite_factor_days_work_out (days);
      g_assert_cmpuint (results->len, ==, 0);
    }
}

/* The mean of a day's scores, and the last of two answers about it. */
static void
test_mean_and_last (void)
{
  g_autoptr (RespiteFactorDays) days = make_days ();
  g_autoptr (GArray) results = NULL;

  for (int i = 1; i <= 2; i++)
    {
      g_autofree char *morning = g_strdup_printf ("2026-11-%02dT09:00:00+01:00", i);
      g_autofree char *evening = g_strdup_printf ("2026-11-%02dT20:00:00+01:00", i);
      g_autofree char *answer = g_strdup_printf ("\"date\": \"2026-11-%02d\", \"factors\": {\"x\": %s}", i,
                                                 i == 1 ? "true" : "false");

      add (days, "pain", morning, NULL, i == 1 ? "\"score\": 7" : "\"score\": 1");
      add (days, "pain", evening, NULL, "\"score\": 2");
      add (days, "day", evening, NULL, answer);
    }
  results = respite_factor_days_work_out (days);

  g_assert_cmpfloat_with_epsilon (g_array_index (results, RespiteFactorResult, 0).effect.plain, 4.5 - 1.5, 1e-9);
}

/* Twelve factors over forty days; of the last two there are fewer days. */
static void
test_no_more_than_ten_together (void)
{
  g_autoptr (RespiteFactorDays) days = make_days ();
  g_autoptr (GArray) results = NULL;
  guint n_left_out = 0;

  for (int i = 0; i < 40; i++)
    {
      g_autofree char *at = g_strdup_printf ("2026-%02d-%02dT09:00:00+01:00", i < 30 ? 10 : 11, i % 30 + 1);
      g_autofree char *score = g_strdup_printf ("\"score\": %d", 3 + 3 * (i % 2));
      g_autoptr (GString) factors = g_string_new (NULL);
      g_autofree char *answers = NULL;

      for (int f = 0; f < 12; f++)
        if (f < 10 || i < 38)
          g_string_append_printf (factors, "%s\"factor-%02d\": %s", f > 0 ? ", " : "", f,
                                  (i + f) % 2 == 1 ? "true" : "false");
      add (days, "pain", at, NULL, score);
      answers = g_strdup_printf ("\"date\": \"%.10s\", \"factors\": {%s}", at, factors->str);
      add (days, "day", at, NULL, answers);
    }
  results = respite_factor_days_work_out (days);

  g_assert_cmpuint (results->len, ==, 12);
  for (guint i = 0; i < results->len; i++)
    {
      const RespiteFactorResult *result = &g_array_index (results, RespiteFactorResult, i);

      n_left_out += result->is_left_out;
      g_assert_cmpint (result->is_left_out, ==, i >= 10);
      g_assert_cmpuint (result->effect.days_with, >, 0);
      g_assert_cmpint (result->effect.pattern, ==, !result->is_left_out);
      g_assert_cmpfloat_with_epsilon (ABS (result->effect.difference), result->is_left_out ? 0 : 3, 0.1);
    }
  g_assert_cmpuint (n_left_out, ==, 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/factor-days/what-makes-a-day", test_what_makes_a_day);
  g_test_add_func ("/factor-days/answers-that-do-not-count", test_answers_that_do_not_count);
  g_test_add_func ("/factor-days/mean-and-last", test_mean_and_last);
  g_test_add_func ("/factor-days/no-more-than-ten-together", test_no_more_than_ten_together);

  return g_test_run ();
}
