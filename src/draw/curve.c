/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/curve.h"

#include <math.h>

#include "draw/text.h"

#define LINE_WIDTH 2.25
#define DOT_RADIUS 3.5
#define ROOM_FOR_DOTS 11.0
#define TALL_ENOUGH_FOR_TWOS 170.0
#define LABEL_GAP 6.0

/* One place of the curve: a day, or some days running where there are more of them than pixels. */
typedef struct
{
  guint32 from;
  guint32 until;
  double x;
  double mean;
  double min;
  double max;
  guint n;
  gboolean recalled;
} Point;

typedef void (*DrawRun) (cairo_t *cr,
                         const RespiteCurveScale *scale,
                         const Point *points,
                         guint n_points,
                         const RespiteColor *color);

static gboolean
falls_on (const Point *point,
          const RespiteCurveDay *day,
          double x)
{
  return day->day == point->until + 1 && floor (x) <= floor (point->x);
}

static gboolean
follows (const Point *point,
         const Point *other)
{
  return point->from == other->until + 1;
}

static void
merge (Point *point,
       const RespiteCurveDay *day)
{
  guint n = point->n + day->n;

  point->mean += (day->mean - point->mean) * day->n / n;
  point->min = MIN (point->min, day->min);
  point->max = MAX (point->max, day->max);
  point->recalled = point->recalled && (day->flags & RESPITE_CURVE_RECALLED);
  point->n = n;
  point->until = day->day;
}

static GArray *
place_days (const RespiteCurveDay *days,
            gsize n_days,
            const RespiteCurveScale *scale)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (gsize i = 0; i < n_days; i++)
    {
      const RespiteCurveDay *day = &days[i];
      double x = respite_curve_scale_get_x (scale, day->day);
      Point *last = points->len > 0 ? &g_array_index (points, Point, points->len - 1) : NULL;
      gboolean recalled = (day->flags & RESPITE_CURVE_RECALLED) != 0;
      Point point = { day->day, day->day, x, day->mean, day->min, day->max, day->n, recalled };

      if (!respite_curve_day_has_entry (day) || day->day < scale->first || day->day > scale->last)
        continue;

      if (last != NULL && falls_on (last, day, x))
        merge (last, day);
      else
        g_array_append_val (points, point);
    }

  return points;
}

/* Days running are joined; a day without an entry ends the run, and the gap stays open. */
static void
draw_runs (cairo_t *cr,
           const RespiteCurveScale *scale,
           GArray *points,
           const RespiteColor *color,
           DrawRun draw)
{
  const Point *all = (const Point *) points->data;
  guint start = 0;

  for (guint i = 1; i <= points->len; i++)
    {
      if (i < points->len && follows (&all[i], &all[i - 1]))
        continue;

      draw (cr, scale, all + start, i - start, color);
      start = i;
    }
}

static void
draw_band (cairo_t *cr,
           const RespiteCurveScale *scale,
           const Point *points,
           guint n_points,
           const RespiteColor *color)
{
  cairo_new_path (cr);
  for (guint i = 0; i < n_points; i++)
    cairo_line_to (cr, points[i].x, respite_curve_scale_get_y (scale, points[i].max));
  for (guint i = n_points; i > 0; i--)
    cairo_line_to (cr, points[i - 1].x, respite_curve_scale_get_y (scale, points[i - 1].min));
  cairo_close_path (cr);
  respite_color_use (color, cr);

  if (n_points > 1)
    {
      cairo_fill (cr);
      return;
    }

  /* The band of a single day has no width of its own. */
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 2 * DOT_RADIUS);
  cairo_stroke (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
}

static void
draw_line (cairo_t *cr,
           const RespiteCurveScale *scale,
           const Point *points,
           guint n_points,
           const RespiteColor *color)
{
  if (n_points < 2)
    return;

  cairo_new_path (cr);
  for (guint i = 0; i < n_points; i++)
    cairo_line_to (cr, points[i].x, respite_curve_scale_get_y (scale, points[i].mean));
  respite_color_use (color, cr);
  cairo_stroke (cr);
}

static void
trace_dot (cairo_t *cr,
           double x,
           double y,
           double radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

static void
trace_diamond (cairo_t *cr,
               double x,
               double y,
               double radius)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x, y - radius * 1.2);
  cairo_line_to (cr, x + radius * 1.2, y);
  cairo_line_to (cr, x, y + radius * 1.2);
  cairo_line_to (cr, x - radius * 1.2, y);
  cairo_close_path (cr);
}

static void
draw_marks (cairo_t *cr,
            const RespiteCurveScale *scale,
            GArray *points,
            const RespiteColor *color,
            const RespiteColor *inside,
            guint32 cursor,
            void (*trace) (cairo_t *cr, double x, double y, double radius))
{
  double strip = scale->width / ((double) scale->last - scale->first + 1);
  const Point *all = (const Point *) points->data;

  cairo_set_line_width (cr, 1.75);
  for (guint i = 0; i < points->len; i++)
    {
      gboolean alone = (i == 0 || !follows (&all[i], &all[i - 1]))
                       && (i + 1 == points->len || !follows (&all[i + 1], &all[i]));
      gboolean pointed_at = cursor >= all[i].from && cursor <= all[i].until;

      if (!alone && !all[i].recalled && !pointed_at && strip < ROOM_FOR_DOTS)
        continue;

      trace (cr, all[i].x, respite_curve_scale_get_y (scale, all[i].mean), DOT_RADIUS + (pointed_at ? 1.5 : 0));
      respite_color_use (all[i].recalled ? inside : color, cr);
      cairo_fill_preserve (cr);
      respite_color_use (color, cr);
      cairo_stroke (cr);
    }
}

static void
draw_grid (cairo_t *cr,
           const RespiteCurveScale *scale,
           const RespiteCurve *curve,
           const RespitePalette *palette,
           PangoContext *context)
{
  int step = scale->height < TALL_ENOUGH_FOR_TWOS ? 5 : 2;

  cairo_set_line_width (cr, 1);
  for (int score = 0; score <= 10; score += step)
    {
      double y = round (respite_curve_scale_get_y (scale, score)) + 0.5;
      g_autofree char *text = g_strdup_printf ("%d", score);
      RespiteColor color = respite_color_fade (&palette->line, score == 0 ? 1 : 0.6);
      double width, height;

      cairo_new_path (cr);
      cairo_move_to (cr, scale->left, y);
      cairo_line_to (cr, scale->left + scale->width, y);
      respite_color_use (&color, cr);
      cairo_stroke (cr);

      respite_text_measure (context, text, &width, &height);
      respite_draw_text (cr, context, text, &palette->dim,
                         curve->rtl ? scale->left + scale->width + LABEL_GAP : scale->left - LABEL_GAP - width,
                         y - height / 2);
    }
}

static void
draw_ticks (cairo_t *cr,
            const RespiteCurveScale *scale,
            const RespiteCurve *curve,
            const RespitePalette *palette,
            PangoContext *context,
            double width)
{
  g_autoptr (GArray) ticks = respite_curve_scale_dup_ticks (scale, curve, context, width);
  double bottom = scale->top + scale->height;

  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < ticks->len; i++)
    {
      const RespiteCurveTick *tick = &g_array_index (ticks, RespiteCurveTick, i);

      cairo_new_path (cr);
      cairo_move_to (cr, round (tick->x) + 0.5, bottom);
      cairo_line_to (cr, round (tick->x) + 0.5, bottom + LABEL_GAP / 2);
      respite_color_use (&palette->line, cr);
      cairo_stroke (cr);
      respite_draw_text (cr, context, tick->text, &palette->dim, tick->text_x, bottom + LABEL_GAP);
    }
}

static void
draw_cursor (cairo_t *cr,
             const RespiteCurveScale *scale,
             guint32 day,
             const RespitePalette *palette)
{
  double x = round (respite_curve_scale_get_x (scale, day)) + 0.5;

  if (day < scale->first || day > scale->last)
    return;

  cairo_set_line_width (cr, 1);
  cairo_new_path (cr);
  cairo_move_to (cr, x, scale->top);
  cairo_line_to (cr, x, scale->top + scale->height);
  respite_color_use (&palette->dim, cr);
  cairo_stroke (cr);
}

static void
draw_now (cairo_t *cr,
          const RespiteCurveScale *scale,
          const RespiteCurve *curve,
          const RespitePalette *palette)
{
  g_autoptr (GArray) points = place_days (curve->now, curve->n_now, scale);
  RespiteColor band = respite_color_fade (&palette->accent, palette->dark ? 0.26 : 0.18);

  draw_runs (cr, scale, points, &band, draw_band);
  cairo_set_line_width (cr, LINE_WIDTH);
  draw_runs (cr, scale, points, &palette->accent, draw_line);
  draw_marks (cr, scale, points, &palette->accent, &palette->card, curve->cursor, trace_dot);
}

static void
draw_average (cairo_t *cr,
              const RespiteCurveScale *scale,
              const RespiteCurve *curve,
              const RespitePalette *palette)
{
  g_autoptr (GArray) points = place_days (curve->average, curve->n_average, scale);
  static const double dashes[] = { 1, 5 };

  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  draw_runs (cr, scale, points, &palette->dim, draw_line);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  draw_marks (cr, scale, points, &palette->dim, &palette->card, curve->cursor, trace_diamond);
}

/**
 * respite_draw_curve:
 *
 * Draws the daily means with a band from the least to the greatest score of each day, and what the days were on average
 * as a dotted line of its own. Days without an entry leave a gap, for missing is not zero. What has no entry, or
 * numbers that cannot be, is left out; with nothing at all the empty axes are drawn.
 */
void
respite_draw_curve (cairo_t *cr,
                    const RespiteCurve *curve,
                    const RespitePalette *palette,
                    PangoContext *context,
                    double width,
                    double height)
{
  RespiteCurveScale scale;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (curve != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (PANGO_IS_CONTEXT (context));

  scale = respite_curve_measure (curve, context, width, height);
  if (!(scale.width > 0) || !(scale.height > 0))
    return;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  draw_grid (cr, &scale, curve, palette, context);
  if (scale.first > 0)
    {
      draw_ticks (cr, &scale, curve, palette, context, width);
      if (curve->cursor > 0)
        draw_cursor (cr, &scale, curve->cursor, palette);
      draw_average (cr, &scale, curve, palette);
      draw_now (cr, &scale, curve, palette);
    }
  cairo_restore (cr);
}
