/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/sparkline.h"

#include <math.h>

#include "draw/pain-scale.h"

#define MARK_RADIUS 4.5

typedef struct
{
  double x;
  double y;
} Place;

static GArray *
place_points (const RespiteSparkPoint *points,
              gsize n_points,
              double width,
              double height)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));
  double span = n_points > 1 ? (double) (points[n_points - 1].at - points[0].at) : 0;

  for (gsize i = 0; i < n_points; i++)
    {
      double share = span > 0 ? (points[i].at - points[0].at) / span : 1;
      Place place;

      if (!isfinite (points[i].score))
        continue;

      place.x = MARK_RADIUS + CLAMP (share, 0, 1) * (width - 2 * MARK_RADIUS);
      place.y = height - MARK_RADIUS
                - CLAMP (points[i].score, 0, RESPITE_PAIN_MAX) / RESPITE_PAIN_MAX * (height - 2 * MARK_RADIUS);
      g_array_append_val (places, place);
    }

  return places;
}

static void
trace (cairo_t *cr,
       GArray *places)
{
  cairo_new_path (cr);
  for (guint i = 0; i < places->len; i++)
    cairo_line_to (cr, g_array_index (places, Place, i).x, g_array_index (places, Place, i).y);
}

static void
fill_below (cairo_t *cr,
            GArray *places,
            const RespiteColor *color,
            double height)
{
  cairo_pattern_t *fade = cairo_pattern_create_linear (0, 0, 0, height);

  cairo_pattern_add_color_stop_rgba (fade, 0, color->red, color->green, color->blue, 0.22);
  cairo_pattern_add_color_stop_rgba (fade, 1, color->red, color->green, color->blue, 0.0);

  trace (cr, places);
  cairo_line_to (cr, g_array_index (places, Place, places->len - 1).x, height);
  cairo_line_to (cr, g_array_index (places, Place, 0).x, height);
  cairo_close_path (cr);
  cairo_set_source (cr, fade);
  cairo_fill (cr);
  cairo_pattern_destroy (fade);
}

/**
 * respite_draw_sparkline:
 * @points: (array length=n_points) (nullable): an episode's scores, oldest first; one that is no number is left out
 *
 * Draws the scores over time on the whole scale of 0 to 10, so that two episodes compare, with the last one marked.
 */
void
respite_draw_sparkline (cairo_t *cr,
                        const RespiteSparkPoint *points,
                        gsize n_points,
                        const RespitePalette *palette,
                        double width,
                        double height)
{
  g_autoptr (GArray) places = NULL;
  const Place *last;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (points != NULL || n_points == 0);
  g_return_if_fail (palette != NULL);

  if (!(width > 2 * MARK_RADIUS) || !(height > 2 * MARK_RADIUS))
    return;

  places = place_points (points, n_points, width, height);
  if (places->len == 0)
    return;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 2);
  if (places->len > 1)
    {
      fill_below (cr, places, &palette->accent, height);
      trace (cr, places);
      respite_color_use (&palette->accent, cr);
      cairo_stroke (cr);
    }

  last = &g_array_index (places, Place, places->len - 1);
  cairo_new_path (cr);
  cairo_arc (cr, last->x, last->y, MARK_RADIUS - 1, 0, 2 * G_PI);
  respite_color_use (&palette->card, cr);
  cairo_stroke_preserve (cr);
  respite_color_use (&palette->accent, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}
