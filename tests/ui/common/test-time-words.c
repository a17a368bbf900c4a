/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/site-words.h"
#include "ui/common/time-words.h"

static void
test_clock (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr (GDateTime) time = g_date_time_new (zone, 2026, 11, 20, 14, 5, 0);
  g_autofree char *by_locale = respite_time_words_clock (time);
  g_autofree char *twelve = NULL;
  g_autofree char *twenty_four = NULL;

  g_assert_cmpstr (by_locale, ==, "14:05");

  respite_time_words_set_clock_format (RESPITE_CLOCK_FORMAT_12);
  twelve = respite_time_words_clock (time);
  respite_time_words_set_clock_format (RESPITE_CLOCK_FORMAT_24);
  twenty_four = respite_time_words_clock (time);
  respite_time_words_set_clock_format (RESPITE_CLOCK_FORMAT_LOCALE);

  g_assert_cmpstr (twelve, ==, "2:05 PM");
  g_assert_cmpstr (twenty_four, ==, "14:05");
}

static const struct
{
  const char *name;
  int year, month, day;
  const char *heading;
  const char *inside;
} days[] = {
  { "today", 2026, 11, 20, "Today, Friday 20 November", "today" },
  { "yesterday", 2026, 11, 19, "Yesterday, Thursday 19 November", "yesterday" },
  { "this-week", 2026, 11, 16, "Monday 16 November", "Monday" },
  { "this-year", 2026, 3, 1, "Sunday 1 March", "1 March" },
  { "last-year", 2025, 12, 31, "Wednesday 31 December 2025", "31 December 2025" },
  { "to-come", 2026, 11, 21, "Saturday 21 November", "21 November" },
};

static void
test_day (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GDate) today = g_date_new_dmy (20, 11, 2026);
  g_autoptr (GDate) day = g_date_new_dmy ((GDateDay) days[i].day, (GDateMonth) days[i].month, (GDateYear) days[i].year);
  g_autofree char *heading = respite_time_words_day (day, today);
  g_autofree char *inside = respite_time_words_short_day (day, today);

  g_assert_cmpstr (heading, ==, days[i].heading);
  g_assert_cmpstr (inside, ==, days[i].inside);
}

/* Seconds since 1970 of 20 November 2026, 14:00 in Berlin, which the tests run in. */
#define NOW G_GINT64_CONSTANT (1795179600)

static const struct
{
  const char *name;
  gint64 after_s;
  const char *words;
} dues[] = {
  { "past", -1, "due now" },
  { "now", 0, "due now" },
  { "a-second", 1, "in 1 min" },
  { "a-minute", 60, "in 1 min" },
  { "nearest", 89, "in 1 min" },
  { "never-longer-than-set", 45 * 60 + 1, "in 45 min" },
  { "an-hour", 3600, "in 1 h" },
  { "an-hour-and-more", 3660, "in 1 h 1 min" },
  { "later-today", 4 * 3600, "at 18:00" },
  { "tomorrow", 20 * 3600, "tomorrow at 10:00" },
  { "far", 48 * 3600, "Sunday at 14:00" },
};

static void
test_due (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *words = respite_time_words_due (NOW + dues[i].after_s, NOW);

  g_assert_cmpstr (words, ==, dues[i].words);
}

static void
test_month (void)
{
  g_autofree char *words = respite_time_words_month ("2026-03");

  g_assert_cmpstr (words, ==, "March 2026");
}

static void
test_sites (void)
{
  g_autofree char *placed = respite_site_words_day ("between-blades", 3);
  g_autofree char *nowhere = respite_site_words_day (NULL, 1);
  g_autofree char *unknown = respite_id_words ("desk-work");

  g_assert_cmpstr (respite_site_words_title ("neck"), ==, "Neck");
  g_assert_cmpstr (respite_site_words_title ("knee"), ==, "knee");
  g_assert_cmpstr (placed, ==, "Day 3 between the shoulder blades");
  g_assert_cmpstr (nowhere, ==, "Day 1");
  g_assert_cmpstr (unknown, ==, "Desk work");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/time-words/clock", test_clock);
  g_test_add_func ("/time-words/month", test_month);
  g_test_add_func ("/site-words", test_sites);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strconcat ("/time-words/day/", days[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_day);
    }
  for (guint i = 0; i < G_N_ELEMENTS (dues); i++)
    {
      g_autofree char *path = g_strconcat ("/time-words/due/", dues[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_due);
    }

  return g_test_run ();
}
