/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"

static void
test_follows_the_machine (void)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  gint64 before = g_get_real_time ();
  gint64 real = respite_clock_get_real_time (clock);
  gint64 after = g_get_real_time ();

  g_assert_cmpint (before, <=, real);
  g_assert_cmpint (real, <=, after);
}

static void
test_boot_time_goes_forward (void)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  gint64 last = respite_clock_get_boot_time (clock);

  g_assert_cmpint (last, >, 0);
  for (int i = 0; i < 1000; i++)
    {
      gint64 next = respite_clock_get_boot_time (clock);

      g_assert_cmpint (next, >=, last);
      last = next;
    }
}

static void
test_zone_is_asked_for_anew (void)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (GDateTime) here = NULL;
  g_autoptr (GDateTime) there = NULL;

  g_setenv ("TZ", "Asia/Tokyo", TRUE);
  here = respite_clock_now (clock);
  g_assert_cmpint (g_date_time_get_utc_offset (here), ==, 9 * G_TIME_SPAN_HOUR);

  g_setenv ("TZ", "UTC", TRUE);
  there = respite_clock_now (clock);
  g_assert_cmpint (g_date_time_get_utc_offset (there), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/system-clock/follows-the-machine", test_follows_the_machine);
  g_test_add_func ("/system-clock/boot-time-goes-forward", test_boot_time_goes_forward);
  g_test_add_func ("/system-clock/zone-is-asked-for-anew", test_zone_is_asked_for_anew);

  return g_test_run ();
}
