/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"

static void
test_round_trip (void)
{
  static const char *const times[] = {
    "2026-11-20T14:05:00+01:00",
    "2026-03-29T02:59:59+00:00",
    "1999-12-31T23:59:59-11:30",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDateTime) time = respite_time_parse (times[i], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = respite_time_format (time);
      g_assert_cmpstr (text, ==, times[i]);
    }
}

static void
test_bad_times (void)
{
  static const char *const texts[] = {
    NULL, "", "now", "2026-11-20", "2026-11-20T14:05:00", "2026-11-20T14:05+01:00", "2026-11-20 14:05:00+01:00",
    "2026-13-20T14:05:00+01:00", "2026-11-31T14:05:00+01:00", "2026-11-20T25:05:00+01:00", "2026-11-20T14:05:00+1:00",
    "2026-11-20T14:05:00+01:00 ", "2026-11-20T14:05:00.+01:00", "2026-11-20T14:05:00+0100",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDateTime) time = respite_time_parse (texts[i], &error);

      g_assert_null (time);
      g_assert_error (error, RESPITE_TIME_ERROR, RESPITE_TIME_ERROR_TIME);
    }
}

static void
test_exact_keeps_microseconds (void)
{
  g_autoptr (GDateTime) time = respite_time_parse ("2026-11-20T14:05:00.012345+01:00", NULL);
  g_autofree char *text = respite_time_format_exact (time);

  g_assert_cmpstr (text, ==, "2026-11-20T14:05:00.012345+01:00");
}

static void
test_day_begins_at_four (void)
{
  static const struct
  {
    const char *time, *day;
  } cases[] = {
    { "2026-11-20T03:59:59+01:00", "2026-11-19" },
    { "2026-11-20T04:00:00+01:00", "2026-11-20" },
    { "2026-03-01T00:10:00-05:00", "2026-02-28" },
    { "2027-01-01T02:00:00+09:00", "2026-12-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) time = respite_time_parse (cases[i].time, NULL);
      g_autoptr (GDate) day = respite_time_get_day (time, 4 * 60);
      g_autofree char *text = respite_date_format (day);

      g_assert_cmpstr (text, ==, cases[i].day);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/time-text/round-trip", test_round_trip);
  g_test_add_func ("/time-text/bad-times", test_bad_times);
  g_test_add_func ("/time-text/exact-keeps-microseconds", test_exact_keeps_microseconds);
  g_test_add_func ("/time-text/day-begins-at-four", test_day_begins_at_four);

  return g_test_run ();
}
