/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/waker.h"

#include "core/base/system-clock.h"
#include "tests/support/wait.h"

static void
count_cb (guint *woken)
{
  (*woken)++;
}

static void
test_wakes (void)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteWaker) waker = respite_waker_new ();
  gint64 due = respite_clock_get_boot_time (clock) + 50 * 1000;
  guint woken = 0;

  g_signal_connect_swapped (waker, "woken", G_CALLBACK (count_cb), &woken);
  respite_waker_set (waker, due);
  wait_until (woken > 0);
  g_assert_cmpint (respite_clock_get_boot_time (clock), >=, due);
  wait_for_silence ();
  g_assert_cmpuint (woken, ==, 1);

  /* The past is now. */
  respite_waker_set (waker, 1);
  wait_until (woken == 2);
  respite_waker_set (waker, 1);
  wait_until (woken == 3);
}

static void
test_set_anew (void)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteWaker) waker = respite_waker_new ();
  g_autoptr (RespiteWaker) other = respite_waker_new ();
  gint64 now = respite_clock_get_boot_time (clock);
  guint woken = 0, other_woken = 0;

  g_signal_connect_swapped (waker, "woken", G_CALLBACK (count_cb), &woken);
  g_signal_connect_swapped (other, "woken", G_CALLBACK (count_cb), &other_woken);
  respite_waker_set (waker, now + 10 * 1000);
  respite_waker_set (waker, 0);
  respite_waker_set (other, now + 60 * 1000);
  wait_until (other_woken == 1);
  g_assert_cmpuint (woken, ==, 0);
}

static void
test_awake (void)
{
  g_autoptr (RespiteWaker) waker = respite_waker_new ();

  g_assert_cmpint (respite_waker_take_slept (waker), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/waker/wakes", test_wakes);
  g_test_add_func ("/waker/set-anew", test_set_anew);
  g_test_add_func ("/waker/awake", test_awake);

  return g_test_run ();
}
