/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/when.h"

#include "core/base/time-text.h"
#include "ctl/suggest.h"

/* A time in the past of a Friday afternoon in Berlin, in winter. */
#define NOW "2026-11-20T14:05:30+01:00"

static GDateTime *
make_now (const char *text)
{
  g_autoptr (GDateTime) time = respite_time_parse (text, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  g_assert_nonnull (time);
  g_assert_nonnull (zone);

  return g_date_time_to_timezone (time, zone);
}

static void
test_times (void)
{
  static const struct
  {
    const char *now, *typed, *meant;
  } cases[] = {
    { NOW, "now", NOW },
    { NOW, " Now ", NOW },
    { NOW, "14:05", "2026-11-20T14:05:00+01:00" },
    { NOW, "9:30", "2026-11-20T09:30:00+01:00" },
    { NOW, "09:30:15", "2026-11-20T09:30:15+01:00" },
    { NOW, "23:59", "2026-11-20T23:59:00+01:00" },
    { NOW, "today 8:00", "2026-11-20T08:00:00+01:00" },
    { NOW, "yesterday 21:30", "2026-11-19T21:30:00+01:00" },
    { NOW, "Yesterday  21:30", "2026-11-19T21:30:00+01:00" },
    { NOW, "tomorrow 7:00", "2026-11-21T07:00:00+01:00" },
    { NOW, "2h ago", "2026-11-20T12:05:30+01:00" },
    { NOW, "-2h", "2026-11-20T12:05:30+01:00" },
    { NOW, "1h30m ago", "2026-11-20T12:35:30+01:00" },
    { NOW, "2 hours 15 minutes ago", "2026-11-20T11:50:30+01:00" },
    { NOW, "90 s ago", "2026-11-20T14:04:00+01:00" },
    { NOW, "3 days ago", "2026-11-17T14:05:30+01:00" },
    { NOW, "-1w", "2026-11-13T14:05:30+01:00" },
    { NOW, "2026-11-19 14:05", "2026-11-19T14:05:00+01:00" },
    { NOW, "2026-11-19T14:05", "2026-11-19T14:05:00+01:00" },
    { NOW, "2026-07-01 14:05:10", "2026-07-01T14:05:10+02:00" },
    { NOW, "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00" },
    { NOW, "2026-11-20t14:05:00-05:00", "2026-11-20T14:05:00-05:00" },
    { NOW, "2026-11-20 14:05+09:00", "2026-11-20T14:05:00+09:00" },
    { NOW, "2026-11-20T13:05:00Z", "2026-11-20T13:05:00+00:00" },
    /* Thirty days back over the end of summer time: by the clock on the wall. */
    { NOW, "30d ago", "2026-10-21T14:05:30+02:00" },
    /* The hour that comes twice: the last one that has been. */
    { "2026-10-25T02:40:00+02:00", "2:30", "2026-10-25T02:30:00+02:00" },
    { "2026-10-25T02:40:00+01:00", "2:30", "2026-10-25T02:30:00+01:00" },
    { "2026-10-25T02:10:00+01:00", "2:30", "2026-10-25T02:30:00+02:00" },
    { "2026-10-25T12:00:00+01:00", "2:30", "2026-10-25T02:30:00+01:00" },
    { "2026-10-25T03:30:00+01:00", "2h ago", "2026-10-25T02:30:00+02:00" },
    { "2026-03-29T03:10:00+02:00", "20m ago", "2026-03-29T01:50:00+01:00" },
    { "2026-01-01T00:10:00+01:00", "yesterday 23:50", "2025-12-31T23:50:00+01:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDateTime) now = make_now (cases[i].now);
      g_autoptr (GDateTime) time = respite_when_parse_time (cases[i].typed, now, &error);
      g_autofree char *text = NULL;

      g_test_message ("%s", cases[i].typed);
      g_assert_no_error (error);
      text = respite_time_format (time);
      g_assert_cmpstr (text, ==, cases[i].meant);
    }
}

static void
test_bad_times (void)
{
  static const struct
  {
    const char *typed;
    RespiteWhenError code;
  } cases[] = {
    { "", RESPITE_WHEN_ERROR_TIME },
    { "then", RESPITE_WHEN_ERROR_TIME },
    { "24:00", RESPITE_WHEN_ERROR_TIME },
    { "12:60", RESPITE_WHEN_ERROR_TIME },
    { "12", RESPITE_WHEN_ERROR_TIME },
    { "12:5", RESPITE_WHEN_ERROR_TIME },
    { "12:05:", RESPITE_WHEN_ERROR_TIME },
    { "12:05:60", RESPITE_WHEN_ERROR_TIME },
    { "123:05", RESPITE_WHEN_ERROR_TIME },
    { "12:05x", RESPITE_WHEN_ERROR_TIME },
    { "yesterday", RESPITE_WHEN_ERROR_TIME },
    { "2026-11-19", RESPITE_WHEN_ERROR_TIME },
    { "2026-11-31 12:00", RESPITE_WHEN_ERROR_TIME },
    { "2026-11-19x12:00", RESPITE_WHEN_ERROR_TIME },
    { "2026-11-19 12:00+1:00", RESPITE_WHEN_ERROR_TIME },
    { "-", RESPITE_WHEN_ERROR_TIME },
    { "-0h", RESPITE_WHEN_ERROR_TIME },
    { "-2", RESPITE_WHEN_ERROR_TIME },
    { "2h", RESPITE_WHEN_ERROR_TIME },
    { "2 fortnights ago", RESPITE_WHEN_ERROR_TIME },
    { "h ago", RESPITE_WHEN_ERROR_TIME },
    { " ago", RESPITE_WHEN_ERROR_TIME },
    { "99999999999999999999h ago", RESPITE_WHEN_ERROR_TIME },
    { "999999999999w ago", RESPITE_WHEN_ERROR_TIME },
    { "2026-03-29 02:30", RESPITE_WHEN_ERROR_SKIPPED },
    { "2026-03-29 02:00", RESPITE_WHEN_ERROR_SKIPPED },
  };
  g_autoptr (GDateTime) now = make_now (NOW);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDateTime) time = respite_when_parse_time (cases[i].typed, now, &error);

      g_test_message ("%s", cases[i].typed);
      g_assert_null (time);
      g_assert_error (error, RESPITE_WHEN_ERROR, (int) cases[i].code);
    }
}

static void
test_next (void)
{
  static const struct
  {
    const char *typed, *meant;
  } cases[] = {
    { "15:00", "2026-11-20T15:00:00+01:00" },
    { "9:00", "2026-11-21T09:00:00+01:00" },
    { "tomorrow 8:00", "2026-11-21T08:00:00+01:00" },
    { "yesterday 8:00", NULL },
    { "2026-11-20 14:00", NULL },
    { "2h ago", NULL },
    { "now", NULL },
  };
  g_autoptr (GDateTime) now = make_now (NOW);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) time = respite_when_parse_next (cases[i].typed, now, NULL);
      g_autofree char *text = time != NULL ? respite_time_format (time) : NULL;

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (text, ==, cases[i].meant);
    }
}

static void
test_durations (void)
{
  static const struct
  {
    const char *typed;
    gint64 seconds;
  } cases[] = {
    { "30m", 1800 },
    { "1h", 3600 },
    { "1h30m", 5400 },
    { "1 h 30 min", 5400 },
    { "2 hours", 7200 },
    { "45s", 45 },
    { "90", 5400 },
    { "1d", 86400 },
    { "", -1 },
    { "0", -1 },
    { "0h", -1 },
    { "-1h", -1 },
    { "1.5h", -1 },
    { "1h 30", -1 },
    { "h", -1 },
    { "1x", -1 },
    { "1h,", -1 },
    { "until noon", -1 },
    { "18446744073709551616h", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpint (respite_when_parse_duration (cases[i].typed, &error), ==, cases[i].seconds);
      g_assert_true ((error != NULL) == (cases[i].seconds < 0));
    }
}

static void
test_dates (void)
{
  static const struct
  {
    const char *typed, *meant;
  } cases[] = {
    { "2026-11-20", "2026-11-20" },
    { "today", "2026-11-20" },
    { "Yesterday", "2026-11-19" },
    { "7d ago", "2026-11-13" },
    { "1 week ago", "2026-11-13" },
    { "-1d", "2026-11-19" },
    { "tomorrow", NULL },
    { "5h ago", NULL },
    { "2026-11-31", NULL },
    { "20.11.2026", NULL },
    { "", NULL },
    { "7d", NULL },
  };
  g_autoptr (GDate) today = g_date_new_dmy (20, G_DATE_NOVEMBER, 2026);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GDate) date = respite_when_parse_date (cases[i].typed, today, &error);
      g_autofree char *text = date != NULL ? respite_date_format (date) : NULL;

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (text, ==, cases[i].meant);
      g_assert_true ((error != NULL) == (date == NULL));
    }
}

static void
test_lengths_are_told (void)
{
  static const struct
  {
    gint64 seconds;
    const char *told;
  } cases[] = {
    { 0, "0 s" }, { 59, "59 s" }, { 60, "1 min" }, { 150, "2 min 30 s" }, { 3600, "1 h" }, { 5400, "1 h 30 min" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = respite_when_format_duration (cases[i].seconds);

      g_assert_cmpstr (text, ==, cases[i].told);
    }
}

static void
test_suggestions (void)
{
  static const char *const known[] = { "neck", "heat-pad", "between-blades", "trig-computer-work", NULL };
  static const struct
  {
    const char *typed, *meant;
  } cases[] = {
    { "nek", "neck" },
    { "nekc", "neck" },
    { "NECK", "neck" },
    { "heatpad", "heat-pad" },
    { "computer", "trig-computer-work" },
    { "between-bladse", "between-blades" },
    { "xyzzy", NULL },
    { "", NULL },
    { "this-word-is-so-very-long-that-no-known-word-could-ever-be-meant-by-it-at-all", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (respite_suggest (cases[i].typed, known), ==, cases[i].meant);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/when/times", test_times);
  g_test_add_func ("/when/bad-times", test_bad_times);
  g_test_add_func ("/when/next", test_next);
  g_test_add_func ("/when/durations", test_durations);
  g_test_add_func ("/when/dates", test_dates);
  g_test_add_func ("/when/lengths-are-told", test_lengths_are_told);
  g_test_add_func ("/when/suggestions", test_suggestions);

  return g_test_run ();
}
