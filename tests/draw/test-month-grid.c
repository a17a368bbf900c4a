/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/month-grid.h"
#include "draw/pain-scale.h"

#include "canvas.h"

#define WIDTH 380
#define HEIGHT 340

static RespiteMonthGrid
make_month (int n_days,
            int first_column)
{
  return (RespiteMonthGrid) { .n_days = n_days, .first_column = first_column };
}

static guint
count (RespiteMonthGrid *grid,
       const RespiteColor *color)
{
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  respite_draw_month_grid (canvas.cr, grid, respite_palette_get_light (), canvas_get_context (), WIDTH, HEIGHT);

  return canvas_count_color (&canvas, color, 0, 0, WIDTH, HEIGHT);
}

static void
test_a_day_is_its_mean (void)
{
  static const struct
  {
    double score;
    int color;
  } cases[] = { { 1, 1 }, { 3.4, 3 }, { 3.5, 4 }, { 9.6, 10 }, { 10, 10 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteMonthGrid grid = make_month (30, 0);
      RespiteColor fill = respite_pain_scale_get_fill (cases[i].color, FALSE);

      g_assert_cmpuint (count (&grid, &fill), ==, 0);
      grid.days[14].mark = RESPITE_MONTH_RATED;
      grid.days[14].score = cases[i].score;
      g_assert_cmpuint (count (&grid, &fill), >, 500);
    }
}

static void
test_missing_is_not_zero (void)
{
  RespiteMonthGrid none = make_month (30, 0), empty = make_month (30, 0), free = make_month (30, 0);
  RespiteColor ring = respite_pain_scale_get_ring (0, FALSE);

  for (guint i = 0; i < 30; i++)
    {
      none.days[i].mark = RESPITE_MONTH_TO_COME;
      free.days[i].mark = RESPITE_MONTH_PAIN_FREE;
    }

  g_assert_cmpuint (count (&free, &ring), >, 1000);
  g_assert_cmpuint (count (&empty, &ring), ==, 0);
  g_assert_cmpuint (count (&empty, &respite_palette_get_light ()->line), >, 100);
  g_assert_cmpuint (count (&none, &respite_palette_get_light ()->line), ==, 0);
}

static void
test_an_average_is_framed_not_filled (void)
{
  RespiteMonthGrid rated = make_month (30, 0), average = make_month (30, 0);
  RespiteColor fill = respite_pain_scale_get_fill (6, FALSE);

  rated.days[9].mark = RESPITE_MONTH_RATED;
  average.days[9].mark = RESPITE_MONTH_AVERAGE;
  rated.days[9].score = average.days[9].score = 6;
  g_assert_cmpuint (count (&average, &fill), >, 50);
  g_assert_cmpuint (count (&average, &fill) * 2, <, count (&rated, &fill));
}

/* Every day is found somewhere and nowhere else, the first in its column. */
static void
test_press_finds_the_day (void)
{
  for (int first = 0; first < 7; first++)
    for (int rtl = 0; rtl <= 1; rtl++)
      {
        RespiteMonthGrid grid = make_month (31, first);
        double width = 350, height = respite_month_grid_get_height (&grid, canvas_get_context (), width);
        gboolean found[32] = { FALSE };
        int day;

        grid.rtl = rtl;
        for (int y = 0; y < height; y += 12)
          for (int x = 0; x < width; x += 12)
            found[respite_month_grid_find_day (&grid, canvas_get_context (), width, height, x, y)] = TRUE;
        for (day = 1; day <= 31; day++)
          g_assert_true (found[day]);

        day = respite_month_grid_find_day (&grid, canvas_get_context (), width, height,
                                           ((rtl ? 6 - first : first) + 0.5) * width / 7, 40);
        g_assert_cmpint (day, ==, 1);
      }
}

static void
test_beside_the_days_is_none (void)
{
  RespiteMonthGrid grid = make_month (28, 3);

  g_assert_cmpint (respite_month_grid_find_day (&grid, canvas_get_context (), 350, 300, -1, 100), ==, 0);
  g_assert_cmpint (respite_month_grid_find_day (&grid, canvas_get_context (), 350, 300, 100, 2), ==, 0);
  g_assert_cmpint (respite_month_grid_find_day (&grid, canvas_get_context (), 350, 300, 10, 40), ==, 0);
  g_assert_cmpint (respite_month_grid_find_day (&grid, canvas_get_context (), 350, 300, 10, 5000), ==, 0);
}

static void
test_long_months_fit (void)
{
  RespiteMonthGrid five = make_month (31, 0), six = make_month (31, 6), short_one = make_month (28, 0);
  PangoContext *context = canvas_get_context ();

  g_assert_cmpfloat (respite_month_grid_get_height (&six, context, 350), >,
                     respite_month_grid_get_height (&five, context, 350));
  g_assert_cmpfloat (respite_month_grid_get_height (&short_one, context, 350), ==,
                     respite_month_grid_get_height (&five, context, 350));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/month-grid/a-day-is-its-mean", test_a_day_is_its_mean);
  g_test_add_func ("/month-grid/missing-is-not-zero", test_missing_is_not_zero);
  g_test_add_func ("/month-grid/an-average-is-framed-not-filled", test_an_average_is_framed_not_filled);
  g_test_add_func ("/month-grid/press-finds-the-day", test_press_finds_the_day);
  g_test_add_func ("/month-grid/beside-the-days-is-none", test_beside_the_days_is_none);
  g_test_add_func ("/month-grid/long-months-fit", test_long_months_fit);

  return g_test_run ();
}
