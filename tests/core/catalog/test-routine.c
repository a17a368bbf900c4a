/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog.h"

#define MINUTE 60

/* Longer than this the skin is never left without a look at it. */
#define UNSEEN_S (6 * MINUTE)

static RespiteCatalog *catalog;

static int
sum_steps (RespiteRoutine *routine)
{
  int sum = 0;

  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    sum += respite_routine_get_step (routine, i)->seconds;

  return sum;
}

static void
test_lengths (void)
{
  static const struct
  {
    const char *name, *routine;
    int seconds;
    gboolean possible;
  } cases[] = {
    { "heat, the whole", "heat-timer", 20 * MINUTE, TRUE },
    { "heat, a second less", "heat-timer", 20 * MINUTE - 1, TRUE },
    { "heat, half of it", "heat-timer", 10 * MINUTE, TRUE },
    { "heat, the least", "heat-timer", 150, TRUE },
    { "heat, below the least", "heat-timer", 149, FALSE },
    { "heat, longer than the whole", "heat-timer", 20 * MINUTE + 1, FALSE },
    { "heat, much longer", "heat-timer", G_MAXINT, FALSE },
    { "heat, nothing", "heat-timer", 0, FALSE },
    { "heat, less than nothing", "heat-timer", -5 * MINUTE, FALSE },
    { "heat, far less than nothing", "heat-timer", G_MININT + 1200, FALSE },
    { "cold, the whole", "cold-timer", 15 * MINUTE, TRUE },
    { "cold, two thirds", "cold-timer", 10 * MINUTE, TRUE },
    { "cold, longer than the whole", "cold-timer", 20 * MINUTE, FALSE },
    { "cold, a moment", "cold-timer", 1, FALSE },
    { "no long stretch in it", "desk-reset", 30, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteRoutine *whole = respite_catalog_get_routine (catalog, cases[i].routine);
      g_autoptr (RespiteRoutine) routine = respite_routine_shorten (whole, cases[i].seconds);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (routine != NULL, ==, cases[i].possible);
      if (routine == NULL)
        continue;

      g_assert_cmpint (respite_routine_get_seconds (routine), ==, cases[i].seconds);
      g_assert_cmpint (sum_steps (routine), ==, cases[i].seconds);
      g_assert_cmpstr (respite_routine_get_id (routine), ==, cases[i].routine);
      g_assert_cmpstr (respite_routine_get_timer (routine), ==, respite_routine_get_timer (whole));
    }
}

static const char *
get_cue (RespiteRoutine *routine,
         guint from_end)
{
  return respite_routine_get_step (routine, respite_routine_get_n_steps (routine) - 1 - from_end)->cue;
}

static void
check_looks (RespiteRoutine *routine)
{
  int unseen = 0;

  for (guint i = 0; i < respite_routine_get_n_steps (routine); i++)
    {
      const RespiteRoutineStep *step = respite_routine_get_step (routine, i);

      g_assert_cmpint (step->seconds, >, 0);
      unseen = step->seconds < MINUTE ? 0 : unseen + step->seconds;
      g_assert_cmpint (unseen, <=, UNSEEN_S);
    }
}

static void
test_beginning_and_end_stay (void)
{
  static const char *const timers[] = { "heat-timer", "cold-timer" };

  for (gsize i = 0; i < G_N_ELEMENTS (timers); i++)
    {
      RespiteRoutine *whole = respite_catalog_get_routine (catalog, timers[i]);

      for (int seconds = 3 * MINUTE; seconds <= respite_routine_get_seconds (whole); seconds += MINUTE / 2)
        {
          g_autoptr (RespiteRoutine) routine = respite_routine_shorten (whole, seconds);

          g_assert_nonnull (routine);
          g_assert_cmpstr (respite_routine_get_step (routine, 0)->cue, ==, respite_routine_get_step (whole, 0)->cue);
          g_assert_cmpstr (get_cue (routine, 0), ==, get_cue (whole, 0));
          g_assert_cmpstr (get_cue (routine, 1), ==, get_cue (whole, 1));
          check_looks (routine);
        }
    }
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);

  g_test_add_func ("/routine/lengths", test_lengths);
  g_test_add_func ("/routine/beginning-and-end-stay", test_beginning_and_end_stay);
  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
