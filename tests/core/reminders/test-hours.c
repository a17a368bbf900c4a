/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"
#include "core/reminders/hours.h"

#include <string.h>

static gint64
at (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) time = respite_time_parse (text, &error);

  g_assert_no_error (error);

  return g_date_time_to_unix (time);
}

static RespiteHours *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  RespiteHours *hours = respite_hours_new_from_text (text, &error);

  g_assert_no_error (error);

  return hours;
}

static void
test_round_trip (void)
{
  static const struct
  {
    const char *text, *same;
  } cases[] = {
    { "always", "always" },
    { "", "always" },
    { "09:00-18:00", "09:00-18:00" },
    { "mon-fri 09:00-18:00", "mon-fri 09:00-18:00" },
    { "Mon Wed  Fri 09:00-12:30, sat-sun 22:00-02:00", "mon wed fri 09:00-12:30, sat-sun 22:00-02:00" },
    { "sat-mon 10:00-24:00", "mon sat-sun 10:00-24:00" },
    { "mon-sun 00:00-24:00", "00:00-24:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteHours) hours = parse (cases[i].text);
      g_autoptr (JsonArray) list = respite_hours_to_json (hours);
      g_autoptr (RespiteHours) again = respite_hours_new_from_json (list, NULL);
      g_autofree char *text = respite_hours_to_text (again);

      g_assert_cmpstr (text, ==, cases[i].same);
    }
}

static void
test_bad_hours (void)
{
  static const char *const texts[] = {
    "9:00-18:00", "09:00", "09:00-25:00", "24:00-09:00", "09:60-10:00", "09:00-09:00", "moon 09:00-10:00",
    "mon-frei 09:00-10:00", "mon", "mon-fri", "09:00-10:00-11:00", "09:00-10:00,", "mon09:00-10:00",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteHours) hours = respite_hours_new_from_text (texts[i], &error);

      g_test_message ("%s", texts[i]);
      g_assert_null (hours);
      g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_HOURS);
    }
}

static void
test_bad_json (void)
{
  static const char *const texts[] = {
    "[7]", "[{}]", "[{\"from\": \"09:00\"}]", "[{\"from\": 9, \"to\": \"10:00\"}]",
    "[{\"days\": [], \"from\": \"09:00\", \"to\": \"10:00\"}]",
    "[{\"days\": [\"Mon\"], \"from\": \"09:00\", \"to\": \"10:00\"}]",
    "[{\"days\": \"mon\", \"from\": \"09:00\", \"to\": \"10:00\"}]",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = json_from_string (texts[i], NULL);
      g_autoptr (RespiteHours) hours = respite_hours_new_from_json (json_node_get_array (node), &error);

      g_test_message ("%s", texts[i]);
      g_assert_null (hours);
      g_assert_nonnull (error);
    }
}

/* 2026-11-20 is a Friday. */
static void
test_contain_and_next_change (void)
{
  static const struct
  {
    const char *hours, *zone, *time;
    gboolean inside;
    const char *change;
  } cases[] = {
    { "always", "Europe/Berlin", "2026-11-20T03:00:00+01:00", TRUE, NULL },
    { "00:00-24:00", "Europe/Berlin", "2026-11-20T03:00:00+01:00", TRUE, NULL },
    { "09:00-18:00", "Europe/Berlin", "2026-11-20T08:59:59+01:00", FALSE, "2026-11-20T09:00:00+01:00" },
    { "09:00-18:00", "Europe/Berlin", "2026-11-20T09:00:00+01:00", TRUE, "2026-11-20T18:00:00+01:00" },
    { "09:00-18:00", "Europe/Berlin", "2026-11-20T17:59:59+01:00", TRUE, "2026-11-20T18:00:00+01:00" },
    { "09:00-18:00", "Europe/Berlin", "2026-11-20T18:00:00+01:00", FALSE, "2026-11-21T09:00:00+01:00" },
    { "mon-fri 09:00-18:00", "Europe/Berlin", "2026-11-20T18:00:00+01:00", FALSE, "2026-11-23T09:00:00+01:00" },
    { "fri 22:00-02:00", "Europe/Berlin", "2026-11-20T01:00:00+01:00", FALSE, "2026-11-20T22:00:00+01:00" },
    { "fri 22:00-02:00", "Europe/Berlin", "2026-11-21T01:59:59+01:00", TRUE, "2026-11-21T02:00:00+01:00" },
    { "sun 22:00-02:00", "Europe/Berlin", "2026-11-23T01:00:00+01:00", TRUE, "2026-11-23T02:00:00+01:00" },
    { "18:00-00:00", "Europe/Berlin", "2026-11-20T23:59:59+01:00", TRUE, "2026-11-21T00:00:00+01:00" },
    { "09:00-12:00, 12:00-15:00", "Europe/Berlin", "2026-11-20T10:00:00+01:00", TRUE, "2026-11-20T15:00:00+01:00" },
    { "09:00-12:00, 11:00-15:00", "Europe/Berlin", "2026-11-20T10:00:00+01:00", TRUE, "2026-11-20T15:00:00+01:00" },
    { "09:00-18:00", "Asia/Tokyo", "2026-11-20T01:00:00+01:00", TRUE, "2026-11-20T10:00:00+01:00" },
    { "09:00-18:00", "Asia/Kolkata", "2026-11-20T04:29:59+01:00", FALSE, "2026-11-20T04:30:00+01:00" },
    /* The night of 2026-03-29 has no 02:00 to 03:00, the one of 2026-10-25 has it twice. */
    { "09:00-18:00", "Europe/Berlin", "2026-03-28T18:00:00+01:00", FALSE, "2026-03-29T09:00:00+02:00" },
    { "09:00-18:00", "Europe/Berlin", "2026-10-24T18:00:00+02:00", FALSE, "2026-10-25T09:00:00+01:00" },
    { "02:30-04:00", "Europe/Berlin", "2026-03-29T00:00:00+01:00", FALSE, "2026-03-29T03:00:00+02:00" },
    { "01:00-02:30", "Europe/Berlin", "2026-03-29T01:30:00+01:00", TRUE, "2026-03-29T03:00:00+02:00" },
    { "02:10-02:50", "Europe/Berlin", "2026-03-29T00:00:00+01:00", FALSE, "2026-03-30T02:10:00+02:00" },
    { "02:30-02:45", "Europe/Berlin", "2026-10-25T02:45:00+02:00", FALSE, "2026-10-25T02:30:00+01:00" },
    { "02:30-03:00", "Europe/Berlin", "2026-10-25T02:45:00+02:00", TRUE, "2026-10-25T02:00:00+01:00" },
    { "22:00-02:30", "Europe/Berlin", "2026-10-25T02:45:00+02:00", FALSE, "2026-10-25T02:00:00+01:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteHours) hours = parse (cases[i].hours);
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);
      gint64 change = cases[i].change != NULL ? at (cases[i].change) : RESPITE_HOURS_NEVER;

      g_test_message ("%s %s", cases[i].hours, cases[i].time);
      g_assert_cmpint (respite_hours_contain (hours, zone, at (cases[i].time)), ==, cases[i].inside);
      g_assert_cmpint (respite_hours_next_change (hours, zone, at (cases[i].time)), ==, change);
    }
}

static void
test_measure_and_find (void)
{
  static const struct
  {
    const char *hours, *from, *to;
    gint64 seconds;
  } cases[] = {
    { "always", "2026-11-20T04:00:00+01:00", "2026-11-21T04:00:00+01:00", 86400 },
    { "always", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 82800 },
    { "09:00-18:00", "2026-11-20T04:00:00+01:00", "2026-11-20T09:00:01+01:00", 1 },
    { "09:00-18:00", "2026-11-20T04:00:00+01:00", "2026-11-20T17:00:00+01:00", 8 * 3600 },
    { "09:00-12:00, 14:00-18:00", "2026-11-20T04:00:00+01:00", "2026-11-20T15:00:00+01:00", 4 * 3600 },
    { "00:00-06:00", "2026-03-29T00:00:00+01:00", "2026-03-29T05:00:00+02:00", 4 * 3600 },
    { "00:00-06:00", "2026-10-25T00:00:00+02:00", "2026-10-25T05:00:00+01:00", 6 * 3600 },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteHours) hours = parse (cases[i].hours);

      g_test_message ("%s %s", cases[i].hours, cases[i].from);
      g_assert_cmpint (respite_hours_measure (hours, zone, at (cases[i].from), at (cases[i].to)), ==, cases[i].seconds);
      g_assert_cmpint (respite_hours_find (hours, zone, at (cases[i].from), cases[i].seconds), ==, at (cases[i].to));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/hours/round-trip", test_round_trip);
  g_test_add_func ("/hours/bad-hours", test_bad_hours);
  g_test_add_func ("/hours/bad-json", test_bad_json);
  g_test_add_func ("/hours/contain-and-next-change", test_contain_and_next_change);
  g_test_add_func ("/hours/measure-and-find", test_measure_and_find);

  return g_test_run ();
}
