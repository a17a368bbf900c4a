/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "core/insights/factor-effect.h"

#define DAYS_MAX 64

static const char pain[] = "5645765446755434665433544233";
static const char computer[] = "0100110001100000110000101000";

/* A digit for each day: pain 0 to 9, and 1 for a day with the factor. A blank is a day that is not there. */
static guint
read_days (const char *scores,
           const char *answers,
           RespiteFactorDay *days)
{
  guint n = 0;

  for (int i = 0; scores[i] != '\0'; i++)
    {
      g_assert_cmpuint (n, <, DAYS_MAX);
      if (scores[i] != ' ')
        days[n++] = (RespiteFactorDay) { 2461000 + i, scores[i] - '0', answers[i] == '1' };
    }

  return n;
}

static RespiteFactorEffect
work_out (const char *scores,
          const char *answers,
          guint n_factors)
{
  RespiteFactorDay days[DAYS_MAX];
  guint n = read_days (scores, answers, days);

  return respite_factor_effect_work_out (days, n, n_factors);
}

static void
test_published_example (void)
{
  RespiteFactorEffect effect = work_out (pain, computer, 1);

  g_assert_true (respite_factor_effect_is_known (&effect));
  g_assert_cmpuint (effect.days_with, ==, 9);
  g_assert_cmpuint (effect.days_without, ==, 19);
  g_assert_cmpfloat_with_epsilon (effect.plain, 1.94152, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.difference, 1.77204, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.se, 0.27985, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.df, 23.9578, 0.00005);
  g_assert_cmpfloat_with_epsilon (effect.stickiness, 0.41621, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.habit, 0.05115, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.low, 1.194, 0.0005);
  g_assert_cmpfloat_with_epsilon (effect.high, 2.350, 0.0005);
  g_assert_true (effect.pattern);
}

static void
test_too_few (void)
{
  static const struct
  {
    const char *name, *scores, *answers;
    guint needs_days, needs_with, needs_without;
  } cases[] = {
    { "no day", "", "", 28, 8, 8 },
    { "one day", "5", "1", 27, 7, 8 },
    { "27 days", "564576544675543466543354423", "010011000110000011000010100", 1, 0, 0 },
    { "a day with it is missing", "5645765446755434665433544233", "0100110001100000110000000000", 0, 1, 0 },
    { "never with it", pain, "0000000000000000000000000000", 0, 8, 0 },
    { "always with it", pain, "1111111111111111111111111111", 0, 0, 8 },
    { "a day without it is missing", "5645765446755434665433544233", "1111110111011101110111011111", 0, 0, 3 },
    { "a day left out", "56457654467554 34665433544233", "01001100011000 00110000101000", 0, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteFactorEffect effect = work_out (cases[i].scores, cases[i].answers, 1);
      gboolean known = cases[i].needs_days + cases[i].needs_with + cases[i].needs_without == 0;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (effect.needs_days, ==, cases[i].needs_days);
      g_assert_cmpuint (effect.needs_with, ==, cases[i].needs_with);
      g_assert_cmpuint (effect.needs_without, ==, cases[i].needs_without);
      g_assert_cmpint (respite_factor_effect_is_known (&effect), ==, known);
      if (!known)
        {
          g_assert_false (effect.pattern);
          g_assert_cmpfloat (effect.difference, ==, 0);
          g_assert_cmpfloat (effect.se, ==, 0);
        }
    }
}

#define ALTERNATE "0101010101010101010101010101"

static void
test_differences (void)
{
  static const struct
  {
    const char *name, *scores, *answers;
    guint n_factors;
    double difference, se, low, high;
    gboolean pattern;
  } cases[] = {
    { "ten factors", pain, computer, 10, 1.77204, 0.27985, 1.1944, 2.3497, TRUE },
    { "days off in the middle", "56457654467554          34665433544233", "01001100011000          00110000101000", 1, 1.79243,
      0.27551, 1.2241, 2.3607, TRUE },
    { "the other way round", "3243123442133454223455344655", computer, 1, -1.77204, 0.27985, -2.3497, -1.1944, TRUE },
    { "always the same pain", "5555555555555555555555555555", ALTERNATE, 1, 0, 0, 0, 0, FALSE },
    { "no pain at all", "0000000000000000000000000000", ALTERNATE, 1, 0, 0, 0, 0, FALSE },
    { "two points each time", "3535353535353535353535353535", ALTERNATE, 10, 2, 0, 2, 2, TRUE },
    { "chance", "647477762537232453562632735435", "000100000000110000110110010110", 1, -0.57327, 0.72547, -2.0618, 0.9153, FALSE },
    { "recovery and a habit that fades", "9999988888777776666655555444443333322222", "1111111111111111111100000000000000000000",
      1, 0, 0.1, -0.3, 0.3, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteFactorEffect effect = work_out (cases[i].scores, cases[i].answers, cases[i].n_factors);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (effect.pattern, ==, cases[i].pattern);
      if (g_str_has_prefix (cases[i].name, "recovery"))
        {
          g_assert_cmpfloat (effect.plain, >, 3);
          g_assert_cmpfloat (fabs (effect.difference), <, 0.3);
          continue;
        }
      g_assert_cmpfloat_with_epsilon (effect.difference, cases[i].difference, 0.00001);
      g_assert_cmpfloat_with_epsilon (effect.se, cases[i].se, 0.00001);
      g_assert_cmpfloat_with_epsilon (effect.low, cases[i].low, 0.0001);
      g_assert_cmpfloat_with_epsilon (effect.high, cases[i].high, 0.0001);
    }
}

/* The more factors are looked at, the surer one has to be. */
static void
test_many_factors_ask_for_more (void)
{
  static const char scores[] = "745887566727625635238356854355";
  static const char answers[] = "000111011101001010001100100111";
  RespiteFactorEffect alone = work_out (scores, answers, 1);
  RespiteFactorEffect among = work_out (scores, answers, 10);

  g_assert_cmpfloat_with_epsilon (alone.low, among.low, 1e-12);
  g_assert_cmpfloat_with_epsilon (alone.high, among.high, 1e-12);
  g_test_message ("%g: %g to %g", alone.difference, alone.low, alone.high);
  g_assert_true (alone.pattern);
  g_assert_false (among.pattern);
}

/* However long, less than a point is none. */
static void
test_half_a_point_is_no_pattern (void)
{
  RespiteFactorDay days[DAYS_MAX];
  RespiteFactorEffect effect;

  for (int i = 0; i < DAYS_MAX; i++)
    days[i] = (RespiteFactorDay) { i, 3 + 0.5 * (i % 2), i % 2 == 1 };
  effect = respite_factor_effect_work_out (days, DAYS_MAX, 1);

  g_assert_cmpfloat_with_epsilon (effect.difference, 0.5, 0.01);
  g_assert_cmpfloat (effect.low, >, 0);
  g_assert_false (effect.pattern);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/factor-effect/published-example", test_published_example);
  g_test_add_func ("/factor-effect/too-few", test_too_few);
  g_test_add_func ("/factor-effect/differences", test_differences);
  g_test_add_func ("/factor-effect/many-factors-ask-for-more", test_many_factors_ask_for_more);
  g_test_add_func ("/factor-effect/half-a-point-is-no-pattern", test_half_a_point_is_no_pattern);

  return g_test_run ();
}
