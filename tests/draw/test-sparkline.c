/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/sparkline.h"

#include <math.h>

#include "canvas.h"

#define WIDTH 120
#define HEIGHT 40

static guint
count_painted (const RespiteSparkPoint *points,
               gsize n_points,
               double width,
               double height)
{
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  respite_draw_sparkline (canvas.cr, points, n_points, respite_palette_get_light (), width, height);

  return canvas_count (&canvas, 0, 0, WIDTH, HEIGHT);
}

static void
test_nothing_to_draw (void)
{
  RespiteSparkPoint bad[] = { { 0, NAN }, { 10, INFINITY } };
  RespiteSparkPoint good[] = { { 0, 3 }, { 10, 4 } };

  g_assert_cmpuint (count_painted (NULL, 0, WIDTH, HEIGHT), ==, 0);
  g_assert_cmpuint (count_painted (bad, 2, WIDTH, HEIGHT), ==, 0);
  g_assert_cmpuint (count_painted (good, 2, 0, HEIGHT), ==, 0);
  g_assert_cmpuint (count_painted (good, 2, WIDTH, NAN), ==, 0);
}

static void
test_one_score_is_a_mark (void)
{
  RespiteSparkPoint points[] = { { 1000, 6 } };
  guint painted = count_painted (points, 1, WIDTH, HEIGHT);

  g_assert_cmpuint (painted, >, 20);
  g_assert_cmpuint (painted, <, 150);
}

static void
test_last_is_marked_at_its_height (void)
{
  RespiteSparkPoint points[] = { { 0, 0 }, { 50, 2 }, { 100, 10 } };
  const RespiteColor *accent = &respite_palette_get_light ()->accent;
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  respite_draw_sparkline (canvas.cr, points, 3, respite_palette_get_light (), WIDTH, HEIGHT);
  g_assert_cmpuint (canvas_count_color (&canvas, accent, WIDTH - 9, 0, WIDTH, 9), >, 20);
  g_assert_cmpuint (canvas_count_color (&canvas, accent, 0, 0, 9, 9), ==, 0);
}

static void
test_same_moment (void)
{
  RespiteSparkPoint points[] = { { 7, 1 }, { 7, 9 } };

  g_assert_cmpuint (count_painted (points, 2, WIDTH, HEIGHT), >, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/sparkline/nothing-to-draw", test_nothing_to_draw);
  g_test_add_func ("/sparkline/one-score-is-a-mark", test_one_score_is_a_mark);
  g_test_add_func ("/sparkline/last-is-marked-at-its-height", test_last_is_marked_at_its_height);
  g_test_add_func ("/sparkline/same-moment", test_same_moment);

  return g_test_run ();
}
