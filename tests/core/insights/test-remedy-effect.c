/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/remedy-effect.h"
#include "core/insights/statistics.h"

#define PAIRS_MAX 32

/* Reads pairs such as "74 65": before and after, the scores up to 9. */
static guint
read_pairs (const char *text,
            RespitePainPair *pairs)
{
  guint n = 0;

  for (const char *at = text; *at != '\0'; at += at[2] == ' ' ? 3 : 2)
    {
      g_assert_cmpuint (n, <, PAIRS_MAX);
      pairs[n++] = (RespitePainPair) { at[0] - '0', at[1] - '0' };
    }

  return n;
}

static RespiteRemedyEffect
work_out (const char *uses,
          const char *rests)
{
  RespitePainPair use[PAIRS_MAX], rest[PAIRS_MAX];
  guint n_uses = read_pairs (uses, use);
  guint n_rests = read_pairs (rests, rest);

  return respite_remedy_effect_work_out (use, n_uses, rest, n_rests);
}

#define FIVE "55 55 55 55 55"

static void
test_published_example (void)
{
  RespiteRemedyEffect effect = work_out ("74 65 85 54 75 63", "44 65 55 76 33 66");

  g_assert_cmpuint (effect.uses, ==, 6);
  g_assert_cmpuint (effect.rests, ==, 6);
  g_assert_cmpfloat_with_epsilon (effect.plain, 2.167, 0.0005);
  g_assert_cmpfloat_with_epsilon (effect.raw, 1.32993, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.raw_se, 0.43426, 0.000005);
  g_assert_cmpint (effect.df, ==, 9);
  g_assert_cmpfloat_with_epsilon (effect.estimate, 1.11892, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.se, 0.39833, 0.000005);
  g_assert_cmpfloat_with_epsilon (effect.low, 0.2179, 0.0001);
  g_assert_cmpfloat_with_epsilon (effect.high, 2.0199, 0.0001);
  g_assert_true (effect.early);
  g_assert_cmpstr (respite_remedy_verdict_get_id (effect.verdict), ==, "helps");
}

static void
test_quantile (void)
{
  g_assert_cmpfloat_with_epsilon (respite_statistics_get_t (RESPITE_STATISTICS_Z_95, 9), 2.26190, 0.00001);
  g_assert_cmpfloat_with_epsilon (respite_statistics_get_t (RESPITE_STATISTICS_Z_95, 1e9), 1.959964, 0.00001);
}

static void
test_too_few (void)
{
  static const struct
  {
    const char *name, *uses, *rests;
    guint needs_uses, needs_rests;
    double plain, median;
  } cases[] = {
    { "nothing", "", "", 5, 5, 0, 0 },
    { "one use", "63", "", 4, 5, 3, 3 },
    { "one rest", "", "63", 5, 4, 0, 0 },
    { "one of each", "63", "65", 4, 4, 3, 3 },
    { "no rests at all", "63 64 75 84 51 62", "", 0, 5, 3.1667, 3.5 },
    { "no uses at all", "", "63 64 75 84 51 62", 5, 0, 0, 0 },
    { "a use is missing", "63 64 75 84", FIVE, 1, 0, 2.75, 2.5 },
    { "a rest is missing", FIVE, "63 64 75 84", 0, 1, 0, 0 },
    { "two that cancel out", "37 73", "", 3, 5, 0, 0 },
    { "from 0, where nothing can help", "00 00 00", FIVE, 2, 0, 0, 0 },
    { "one far out does not move the middle", "55 55 55 90", "", 1, 5, 2.25, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteRemedyEffect effect = work_out (cases[i].uses, cases[i].rests);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (effect.verdict, ==, RESPITE_REMEDY_VERDICT_NOT_ENOUGH);
      g_assert_cmpuint (effect.needs_uses, ==, cases[i].needs_uses);
      g_assert_cmpuint (effect.needs_rests, ==, cases[i].needs_rests);
      g_assert_cmpfloat_with_epsilon (effect.plain, cases[i].plain, 0.0001);
      g_assert_cmpfloat_with_epsilon (effect.median, cases[i].median, 0.0001);
      g_assert_true (effect.early);
      g_assert_cmpfloat (effect.estimate, ==, 0);
      g_assert_cmpfloat (effect.se, ==, 0);
    }
}

static void
test_verdicts (void)
{
  static const struct
  {
    const char *name, *uses, *rests, *verdict;
    double estimate, se, low, high;
    gboolean early;
  } cases[] = {
    { "every score the same", FIVE, FIVE, "little-difference", 0, 0.3015, -0.7127, 0.7127, TRUE },
    { "ten of them", FIVE " " FIVE, FIVE " " FIVE, "little-difference", 0, 0.2182, -0.4604, 0.4604, FALSE },
    { "no pain at all", "00 00 00 00 00", "00 00 00 00 00", "little-difference", 0, 0.3015, -0.7127, 0.7127, TRUE },
    { "all from one height", "73 73 73 73 73 73 73", "76 76 76 76 76 76 76", "helps", 2.8, 0.2582, 2.2317, 3.3683, TRUE },
    { "two heights, each of one kind", "73 73 73 73 73 73", "33 33 33 33 33 33", "little-difference", 0, 0.2774, -0.6273,
      0.6273, TRUE },
    { "it falls by itself as much", "85 85 74 96 84 75", "85 84 74 96 85 75", "little-difference", 0, 0.3298, -0.7459, 0.7459,
      TRUE },
    { "worse than rest", "47 57 46 58 68 47", "44 55 43 54 65 44", "worse", -2.7551, 0.2857, -3.4014, -2.1088, TRUE },
    { "high scores fall below low ones", "26 81 53 35 72", "27 82 55 36 74", "cannot-tell", 0.4949, 0.8040, -1.4057, 2.3956,
      TRUE },
    { "high scores rise yet more", "10 22 35 47 59", "11 23 35 48 59", "cannot-tell", 0.2211, 0.7947, -1.6576, 2.0997, TRUE },
    { "now much, now nothing", "72 66 88 51 77", "44 65 55 76 33", "cannot-tell", 0.45, 0.8238, -1.4973, 2.3973, TRUE },
    { "ten uses, five rests", "55 65 44 76 54 66 55 44 65 54", "55 66 44 76 55", "little-difference", 0.3077, 0.2644, -0.2685,
      0.8838, TRUE },
    { "a little, and surely", "54 65 43 76 54 65 54 43 65 54 54 65 43 76 54 65 54 43 65 54 54 65 43 76 54 65 54 43 65 54",
      "55 66 44 77 55 65 55 43 66 55 55 66 44 77 55 65 55 43 66 55 55 66 44 77 55 65 55 43 66 55", "helps-a-little", 0.7869,
      0.1280, 0.5305, 1.0433, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteRemedyEffect effect = work_out (cases[i].uses, cases[i].rests);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (respite_remedy_verdict_get_id (effect.verdict), ==, cases[i].verdict);
      g_assert_cmpfloat_with_epsilon (effect.estimate, cases[i].estimate, 0.0001);
      g_assert_cmpfloat_with_epsilon (effect.se, cases[i].se, 0.0001);
      g_assert_cmpfloat_with_epsilon (effect.low, cases[i].low, 0.0001);
      g_assert_cmpfloat_with_epsilon (effect.high, cases[i].high, 0.0001);
      g_assert_cmpint (effect.early, ==, cases[i].early);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/remedy-effect/published-example", test_published_example);
  g_test_add_func ("/remedy-effect/quantile", test_quantile);
  g_test_add_func ("/remedy-effect/too-few", test_too_few);
  g_test_add_func ("/remedy-effect/verdicts", test_verdicts);

  return g_test_run ();
}
