/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"
#include "core/reminders/hydration.h"

static gint64
at (const char *text)
{
  g_autoptr (GDateTime) time = respite_time_parse (text, NULL);

  g_assert_nonnull (time);

  return g_date_time_to_unix (time);
}

/* On 2026-11-20, with the hours given and so much drunk, when is the person behind first? */
static void
test_behind (void)
{
  static const struct
  {
    const char *hours;
    int day_start, goal, drunk;
    const char *asked, *behind;
  } cases[] = {
    { "09:00-19:00", 240, 2000, 0, "2026-11-20T08:00:00+01:00", "2026-11-20T09:00:01+01:00" },
    { "09:00-19:00", 240, 2000, 500, "2026-11-20T08:00:00+01:00", "2026-11-20T11:30:01+01:00" },
    { "09:00-19:00", 240, 2000, 500, "2026-11-20T11:30:00+01:00", "2026-11-20T11:30:01+01:00" },
    { "09:00-19:00", 240, 1800, 350, "2026-11-20T08:00:00+01:00", "2026-11-20T10:56:41+01:00" },
    { "09:00-12:00, 14:00-16:00", 240, 1000, 800, "2026-11-20T12:30:00+01:00", "2026-11-20T15:00:01+01:00" },
    { "09:00-19:00", 240, 2000, 2000, "2026-11-20T08:00:00+01:00", "2026-11-21T09:00:01+01:00" },
    { "mon-fri 09:00-19:00", 240, 2000, 2500, "2026-11-20T08:00:00+01:00", "2026-11-23T09:00:01+01:00" },
    { "always", 240, 2400, 1200, "2026-11-20T08:00:00+01:00", "2026-11-20T16:00:01+01:00" },
    { "always", 0, 2400, 1200, "2026-11-20T08:00:00+01:00", "2026-11-20T12:00:01+01:00" },
    { "20:00-02:00", 240, 600, 300, "2026-11-20T08:00:00+01:00", "2026-11-20T23:00:01+01:00" },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteHours) hours = respite_hours_new_from_text (cases[i].hours, NULL);
      g_autoptr (GArray) drunk = g_array_new (FALSE, FALSE, sizeof (RespiteDrunk));
      RespiteHydrationDay day = { hours, zone, cases[i].day_start, drunk, cases[i].goal };
      gint64 behind = at (cases[i].behind);

      g_test_message ("%s %s", cases[i].hours, cases[i].asked);
      respite_hydration_set_drunk (drunk, respite_hydration_get_day (zone, cases[i].day_start, at (cases[i].asked)),
                                   cases[i].drunk);
      g_assert_false (respite_hydration_is_behind (&day, at (cases[i].asked)));
      g_assert_cmpint (respite_hydration_next_behind (&day, at (cases[i].asked)), ==, behind);
      g_assert_true (respite_hydration_is_behind (&day, behind));
      g_assert_false (respite_hydration_is_behind (&day, behind - 1));
    }
}

static void
test_day_is_the_persons (void)
{
  g_autoptr (GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GTimeZone) tokyo = g_time_zone_new_identifier ("Asia/Tokyo");
  gint64 day = respite_hydration_get_day (berlin, 240, at ("2026-11-20T12:00:00+01:00"));

  g_assert_cmpint (respite_hydration_get_day (berlin, 240, at ("2026-11-20T03:59:59+01:00")), ==, day - 1);
  g_assert_cmpint (respite_hydration_get_day (berlin, 240, at ("2026-11-20T04:00:00+01:00")), ==, day);
  g_assert_cmpint (respite_hydration_get_day (berlin, 0, at ("2026-11-20T00:00:00+01:00")), ==, day);
  g_assert_cmpint (respite_hydration_get_day (tokyo, 240, at ("2026-11-20T20:00:00+01:00")), ==, day + 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/hydration/behind", test_behind);
  g_test_add_func ("/hydration/day-is-the-persons", test_day_is_the_persons);

  return g_test_run ();
}
