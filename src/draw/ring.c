/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/ring.h"

#include <math.h>

#define THINNEST 3.0
#define THICKEST 8.0

static void
draw_arc (cairo_t *cr,
          double fraction,
          double radius,
          const RespiteColor *color)
{
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, radius, -G_PI_2, -G_PI_2 + fraction * 2 * G_PI);
  if (fraction >= 1)
    cairo_close_path (cr);
  respite_color_use (color, cr);
  cairo_stroke (cr);
}

static void
draw_middle (cairo_t *cr,
             PangoLayout *text,
             const RespiteColor *color)
{
  PangoRectangle extents;

  pango_layout_get_pixel_extents (text, NULL, &extents);
  cairo_move_to (cr, -extents.x - extents.width / 2.0, -extents.y - extents.height / 2.0);
  respite_color_use (color, cr);
  pango_cairo_show_layout (cr, text);
}

/**
 * respite_draw_ring:
 * @fraction: how far round, from 0 to 1; what lies outside is brought in, and no number counts as 0
 * @text: (nullable): what stands in the middle
 *
 * Draws a ring that fills clockwise from the top, in the middle of the space, as large as it allows.
 */
void
respite_draw_ring (cairo_t *cr,
                   double fraction,
                   const RespitePalette *palette,
                   PangoLayout *text,
                   double width,
                   double height)
{
  double size = MIN (width, height);
  double thickness = CLAMP (size * 0.1, THINNEST, THICKEST);
  double radius = (size - thickness) / 2 - 0.5;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);

  if (!(radius > thickness / 2) || !isfinite (width) || !isfinite (height))
    return;

  fraction = isfinite (fraction) ? CLAMP (fraction, 0, 1) : 0;

  cairo_save (cr);
  cairo_translate (cr, width / 2, height / 2);
  cairo_set_line_width (cr, thickness);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  draw_arc (cr, 1, radius, &palette->line);
  if (fraction > 0)
    draw_arc (cr, fraction, radius, &palette->accent);
  if (text != NULL)
    draw_middle (cr, text, &palette->foreground);
  cairo_restore (cr);
}
