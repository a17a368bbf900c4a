/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/curve.h"

#include <math.h>

#include "canvas.h"

#define WIDTH 600
#define HEIGHT 240
#define DAY_ONE 739200

static RespiteCurveDay
make_day (guint32 day,
          double score)
{
  return (RespiteCurveDay) { .day = day, .mean = score, .min = MAX (0, score - 1), .max = MIN (10, score + 1), .n = 2 };
}

static void
draw (Canvas *canvas,
      const RespiteCurve *curve,
      const RespitePalette *palette)
{
  respite_draw_curve (canvas->cr, curve, palette, canvas_get_context (), canvas->width, canvas->height);
}

static RespiteCurveScale
measure (const RespiteCurve *curve)
{
  return respite_curve_measure (curve, canvas_get_context (), WIDTH, HEIGHT);
}

/* What the plot has between two days, both strips left out. */
static guint
count_between (Canvas *canvas,
               const RespiteCurve *curve,
               guint32 one,
               guint32 other,
               const RespiteColor *color)
{
  RespiteCurveScale scale = measure (curve);
  double left = respite_curve_scale_get_x (&scale, one), right = respite_curve_scale_get_x (&scale, other);

  return canvas_count_color (canvas, color, left + 8, scale.top, right - 8, scale.top + scale.height);
}

static void
test_gap_is_left_open (void)
{
  RespiteCurveDay days[] = {
    make_day (DAY_ONE, 4), make_day (DAY_ONE + 1, 6), make_day (DAY_ONE + 3, 5), make_day (DAY_ONE + 4, 3),
  };
  RespiteCurve curve = { .now = days, .n_now = G_N_ELEMENTS (days) };
  const RespitePalette *palette = respite_palette_get_light ();
  g_auto (Canvas) canvas;
  g_auto (Canvas) empty;
  RespiteCurve nothing = { .first = DAY_ONE, .last = DAY_ONE + 4 };
  RespiteCurveScale scale = measure (&curve);

  canvas_init (&canvas, WIDTH, HEIGHT);
  canvas_init (&empty, WIDTH, HEIGHT);
  draw (&canvas, &curve, palette);
  draw (&empty, &nothing, palette);

  g_assert_cmpuint (count_between (&canvas, &curve, DAY_ONE, DAY_ONE + 1, &palette->accent), >, 50);
  g_assert_cmpuint (count_between (&canvas, &curve, DAY_ONE + 3, DAY_ONE + 4, &palette->accent), >, 50);
  g_assert_cmpuint (count_between (&canvas, &curve, DAY_ONE + 1, DAY_ONE + 3, &palette->accent), ==, 0);
  /* Not even the band: there is exactly what an empty plot has. */
  g_assert_cmpuint (canvas_count (&canvas, respite_curve_scale_get_x (&scale, DAY_ONE + 1) + 8, 0,
                                  respite_curve_scale_get_x (&scale, DAY_ONE + 3) - 8, HEIGHT), ==,
                    canvas_count (&empty, respite_curve_scale_get_x (&scale, DAY_ONE + 1) + 8, 0,
                                  respite_curve_scale_get_x (&scale, DAY_ONE + 3) - 8, HEIGHT));
}

static void
test_day_without_scores_is_a_gap (void)
{
  RespiteCurveDay days[] = { make_day (DAY_ONE, 4), { .day = DAY_ONE + 1, .n = 0 }, make_day (DAY_ONE + 2, 5) };
  RespiteCurve curve = { .now = days, .n_now = G_N_ELEMENTS (days) };
  const RespitePalette *palette = respite_palette_get_light ();
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  draw (&canvas, &curve, palette);
  g_assert_cmpuint (count_between (&canvas, &curve, DAY_ONE, DAY_ONE + 2, &palette->accent), ==, 0);
}

static void
test_one_day_is_a_dot (void)
{
  RespiteCurveDay day = make_day (DAY_ONE, 5);
  RespiteCurve curve = { .now = &day, .n_now = 1 };
  RespiteCurveScale scale = measure (&curve);
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  draw (&canvas, &curve, respite_palette_get_light ());
  g_assert_cmpuint (canvas_count_color (&canvas, &respite_palette_get_light ()->accent,
                                        respite_curve_scale_get_x (&scale, DAY_ONE) - 5,
                                        respite_curve_scale_get_y (&scale, 5) - 5,
                                        respite_curve_scale_get_x (&scale, DAY_ONE) + 6,
                                        respite_curve_scale_get_y (&scale, 5) + 6), >, 30);
}

static void
test_recalled_is_hollow (void)
{
  RespiteCurveDay days[] = { make_day (DAY_ONE, 5), make_day (DAY_ONE + 10, 5) };
  RespiteCurve curve = { .now = days, .n_now = 2 };
  const RespitePalette *palette = respite_palette_get_dark ();
  g_auto (Canvas) canvas;
  RespiteCurveScale scale = measure (&curve);

  days[1].flags = RESPITE_CURVE_RECALLED;
  canvas_init (&canvas, WIDTH, HEIGHT);
  draw (&canvas, &curve, palette);

  for (guint i = 0; i < 2; i++)
    {
      int x = respite_curve_scale_get_x (&scale, days[i].day), y = respite_curve_scale_get_y (&scale, 5);
      const RespiteColor *color = i == 0 ? &palette->accent : &palette->card;

      g_assert_cmpuint (canvas_count_color (&canvas, color, x - 1, y - 1, x + 2, y + 2), ==, 9);
    }
}

static void
test_average_is_apart (void)
{
  RespiteCurveDay days[] = { make_day (DAY_ONE, 5), make_day (DAY_ONE + 1, 5) };
  RespiteCurve curve = { .average = days, .n_average = 2 };
  const RespitePalette *palette = respite_palette_get_light ();
  g_auto (Canvas) canvas;

  canvas_init (&canvas, WIDTH, HEIGHT);
  draw (&canvas, &curve, palette);
  g_assert_cmpuint (canvas_count_color (&canvas, &palette->accent, 0, 0, WIDTH, HEIGHT), ==, 0);
  g_assert_cmpuint (canvas_count_color (&canvas, &palette->dim, 0, 0, WIDTH, HEIGHT), >, 30);
}

static void
test_numbers_that_cannot_be (void)
{
  RespiteCurveDay days[] = {
    { DAY_ONE, NAN, 1, 2, 1, 0 },        { DAY_ONE + 1, 5, 6, 7, 1, 0 },         { DAY_ONE + 2, 5, 1, INFINITY, 1, 0 },
    { DAY_ONE + 3, -1, -1, -1, 1, 0 },   { DAY_ONE + 4, 11, 11, 11, 1, 0 },      { 0, 5, 5, 5, 1, 0 },
    { DAY_ONE + 5, 5, 5, 5, 0, 0 },
  };
  RespiteCurve curve = { .now = days, .n_now = G_N_ELEMENTS (days) };
  RespiteCurve nothing = { 0 };
  g_auto (Canvas) canvas;
  g_auto (Canvas) empty;

  canvas_init (&canvas, WIDTH, HEIGHT);
  canvas_init (&empty, WIDTH, HEIGHT);
  draw (&canvas, &curve, respite_palette_get_light ());
  draw (&empty, &nothing, respite_palette_get_light ());
  g_assert_cmpuint (canvas_hash (&canvas), ==, canvas_hash (&empty));
  g_assert_cmpuint (respite_curve_step_day (&curve, 0, 1), ==, 0);
}

static void
test_no_room (void)
{
  static const double sizes[] = { 0, -1, 3, NAN, INFINITY };
  PangoContext *context = canvas_get_context ();
  RespiteCurveDay day = make_day (DAY_ONE, 5);
  RespiteCurve curve = { .now = &day, .n_now = 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Canvas) canvas;

      canvas_init (&canvas, 50, 50);
      respite_draw_curve (canvas.cr, &curve, respite_palette_get_light (), context, sizes[i], 50);
      respite_draw_curve (canvas.cr, &curve, respite_palette_get_light (), context, 50, sizes[i]);
      g_assert_cmpuint (canvas_count (&canvas, 0, 0, 50, 50), ==, 0);
    }
}

static void
test_thousands_of_days (void)
{
  g_autofree RespiteCurveDay *days = g_new0 (RespiteCurveDay, 5000);
  RespiteCurve curve = { .now = days, .n_now = 5000 };
  const RespitePalette *palette = respite_palette_get_light ();
  RespiteCurveScale scale;
  g_auto (Canvas) canvas;

  for (guint i = 0; i < 5000; i++)
    days[i] = make_day (DAY_ONE + i + (i >= 2500 ? 400 : 0), 5 + 4 * sin (i / 200.0));

  scale = measure (&curve);
  canvas_init (&canvas, WIDTH, HEIGHT);
  draw (&canvas, &curve, palette);
  g_assert_cmpuint (count_between (&canvas, &curve, DAY_ONE, DAY_ONE + 2499, &palette->accent), >, 200);
  g_assert_cmpuint (canvas_count_color (&canvas, &palette->accent,
                                        respite_curve_scale_get_x (&scale, DAY_ONE + 2500) + 4, 0,
                                        respite_curve_scale_get_x (&scale, DAY_ONE + 2898) - 4, HEIGHT), ==, 0);
}

static void
check_ticks (const RespiteCurve *curve,
             PangoContext *context,
             double width)
{
  RespiteCurveScale scale = respite_curve_measure (curve, context, width, HEIGHT);
  g_autoptr (GArray) ticks = respite_curve_scale_dup_ticks (&scale, curve, context, width);
  double taken = 0;

  g_assert_cmpuint (ticks->len, >=, 1);
  for (guint i = 0; i < ticks->len; i++)
    {
      const RespiteCurveTick *tick = &g_array_index (ticks, RespiteCurveTick, i);

      g_assert_cmpfloat (tick->text_x, >=, i == 0 ? 0 : taken + 8);
      g_assert_cmpfloat (tick->x, >=, scale.left);
      g_assert_cmpfloat (tick->x, <=, scale.left + scale.width);
      taken = tick->text_x + tick->text_width;
    }
  g_assert_cmpfloat (taken, <=, width);
}

static void
test_ticks_never_collide (void)
{
  PangoContext *context = canvas_get_context ();

  for (int width = 300; width <= 1200; width += 300)
    for (guint days = 1; days < 5000; days += 1 + days / 4)
      for (guint offset = 0; offset < 40; offset += 17)
        {
          RespiteCurve curve = { .first = DAY_ONE + offset, .last = DAY_ONE + offset + days - 1, .rtl = offset == 17 };

          check_ticks (&curve, context, width);
        }
}

static void
test_points_at_days (void)
{
  RespiteCurveDay now[] = { make_day (DAY_ONE, 4), make_day (DAY_ONE + 4, 6), { .day = DAY_ONE + 5 } };
  RespiteCurveDay average[] = { make_day (DAY_ONE + 2, 4) };
  RespiteCurve curve = { .now = now, .n_now = 3, .average = average, .n_average = 1 };
  RespiteCurve nothing = { 0 };
  RespiteCurveScale scale = measure (&curve), none = measure (&nothing);

  g_assert_cmpuint (respite_curve_find_day (&curve, &scale, -50), ==, DAY_ONE);
  g_assert_cmpuint (respite_curve_find_day (&curve, &scale, 5000), ==, DAY_ONE + 4);
  g_assert_cmpuint (respite_curve_find_day (&curve, &scale, respite_curve_scale_get_x (&scale, DAY_ONE + 2) + 3), ==,
                    DAY_ONE + 2);
  g_assert_cmpuint (respite_curve_find_day (&curve, &scale, NAN), ==, 0);
  g_assert_cmpuint (respite_curve_find_day (&nothing, &none, 20), ==, 0);

  g_assert_cmpuint (respite_curve_step_day (&curve, 0, 1), ==, DAY_ONE);
  g_assert_cmpuint (respite_curve_step_day (&curve, 0, -1), ==, DAY_ONE + 4);
  g_assert_cmpuint (respite_curve_step_day (&curve, DAY_ONE, 1), ==, DAY_ONE + 2);
  g_assert_cmpuint (respite_curve_step_day (&curve, DAY_ONE + 4, 1), ==, DAY_ONE + 4);
  g_assert_cmpuint (respite_curve_step_day (&curve, DAY_ONE + 4, -1), ==, DAY_ONE + 2);
}

static void
test_right_to_left_moves_the_numbers (void)
{
  RespiteCurveDay day = make_day (DAY_ONE, 5);
  RespiteCurve curve = { .now = &day, .n_now = 1 };
  RespiteCurveScale ltr = measure (&curve), rtl;

  curve.rtl = TRUE;
  rtl = measure (&curve);
  g_assert_cmpfloat (ltr.width, ==, rtl.width);
  g_assert_cmpfloat (ltr.left - 10, ==, WIDTH - rtl.left - rtl.width - 10);
}

static void
test_light_and_dark_differ (void)
{
  RespiteCurveDay day = make_day (DAY_ONE, 5);
  RespiteCurve curve = { .now = &day, .n_now = 1 };
  g_auto (Canvas) light;
  g_auto (Canvas) dark;

  canvas_init (&light, WIDTH, HEIGHT);
  canvas_init (&dark, WIDTH, HEIGHT);
  draw (&light, &curve, respite_palette_get_light ());
  draw (&dark, &curve, respite_palette_get_dark ());
  g_assert_cmpuint (canvas_hash (&light), !=, canvas_hash (&dark));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/curve/gap-is-left-open", test_gap_is_left_open);
  g_test_add_func ("/curve/day-without-scores-is-a-gap", test_day_without_scores_is_a_gap);
  g_test_add_func ("/curve/one-day-is-a-dot", test_one_day_is_a_dot);
  g_test_add_func ("/curve/recalled-is-hollow", test_recalled_is_hollow);
  g_test_add_func ("/curve/average-is-apart", test_average_is_apart);
  g_test_add_func ("/curve/numbers-that-cannot-be", test_numbers_that_cannot_be);
  g_test_add_func ("/curve/no-room", test_no_room);
  g_test_add_func ("/curve/thousands-of-days", test_thousands_of_days);
  g_test_add_func ("/curve/ticks-never-collide", test_ticks_never_collide);
  g_test_add_func ("/curve/points-at-days", test_points_at_days);
  g_test_add_func ("/curve/right-to-left-moves-the-numbers", test_right_to_left_moves_the_numbers);
  g_test_add_func ("/curve/light-and-dark-differ", test_light_and_dark_differ);

  return g_test_run ();
}
