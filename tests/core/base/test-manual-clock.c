/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"

static RespiteManualClock *
clock_at (const char *time,
          const char *zone_name)
{
  g_autoptr (GDateTime) start = respite_time_parse (time, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);

  g_assert_nonnull (start);
  g_assert_nonnull (zone);

  return respite_manual_clock_new (start, zone);
}

static void
assert_now (RespiteManualClock *clock,
            const char *expected)
{
  g_autoptr (GDateTime) now = respite_clock_now (RESPITE_CLOCK (clock));
  g_autofree char *text = respite_time_format (now);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_stands_still (void)
{
  g_autoptr (RespiteManualClock) clock = clock_at ("2026-11-20T14:05:00+01:00", "Europe/Berlin");

  g_assert_cmpint (respite_clock_get_boot_time (RESPITE_CLOCK (clock)), ==, 0);
  assert_now (clock, "2026-11-20T14:05:00+01:00");
  assert_now (clock, "2026-11-20T14:05:00+01:00");
}

static void
test_keeps_microseconds (void)
{
  g_autoptr (RespiteManualClock) clock = clock_at ("2026-11-20T14:05:00.123456+01:00", "Europe/Berlin");
  g_autoptr (GDateTime) now = respite_clock_now (RESPITE_CLOCK (clock));

  g_assert_cmpint (g_date_time_get_microsecond (now), ==, 123456);
}

static void
test_advance_moves_both (void)
{
  g_autoptr (RespiteManualClock) clock = clock_at ("2026-11-20T14:05:00+01:00", "Europe/Berlin");

  respite_manual_clock_advance (clock, 90 * G_USEC_PER_SEC);

  g_assert_cmpint (respite_clock_get_boot_time (RESPITE_CLOCK (clock)), ==, 90 * G_USEC_PER_SEC);
  assert_now (clock, "2026-11-20T14:06:30+01:00");
}

static void
test_step_moves_the_wall_alone (void)
{
  g_autoptr (RespiteManualClock) clock = clock_at ("2026-11-20T14:05:00+01:00", "Europe/Berlin");

  respite_manual_clock_step (clock, -3600 * (gint64) G_USEC_PER_SEC);

  g_assert_cmpint (respite_clock_get_boot_time (RESPITE_CLOCK (clock)), ==, 0);
  assert_now (clock, "2026-11-20T13:05:00+01:00");
}

static void
test_summer_time_and_travel (void)
{
  g_autoptr (RespiteManualClock) clock = clock_at ("2026-03-29T01:30:00+01:00", "Europe/Berlin");
  g_autoptr (GTimeZone) tokyo = g_time_zone_new_identifier ("Asia/Tokyo");

  respite_manual_clock_advance (clock, 3600 * (gint64) G_USEC_PER_SEC);
  assert_now (clock, "2026-03-29T03:30:00+02:00");

  respite_manual_clock_set_zone (clock, tokyo);
  assert_now (clock, "2026-03-29T10:30:00+09:00");
  g_assert_cmpint (respite_clock_get_boot_time (RESPITE_CLOCK (clock)), ==, 3600 * (gint64) G_USEC_PER_SEC);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/manual-clock/stands-still", test_stands_still);
  g_test_add_func ("/manual-clock/keeps-microseconds", test_keeps_microseconds);
  g_test_add_func ("/manual-clock/advance-moves-both", test_advance_moves_both);
  g_test_add_func ("/manual-clock/step-moves-the-wall-alone", test_step_moves_the_wall_alone);
  g_test_add_func ("/manual-clock/summer-time-and-travel", test_summer_time_and_travel);

  return g_test_run ();
}
