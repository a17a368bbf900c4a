/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "canvas.h"

#include <stdlib.h>

/* Starts empty: what is painted afterwards has been drawn. */
void
canvas_init (Canvas *canvas,
             int width,
             int height)
{
  canvas->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  canvas->cr = cairo_create (canvas->surface);
  canvas->width = width;
  canvas->height = height;
}

void
canvas_clear (Canvas *canvas)
{
  g_assert_cmpint (cairo_status (canvas->cr), ==, CAIRO_STATUS_SUCCESS);
  g_clear_pointer (&canvas->cr, cairo_destroy);
  g_clear_pointer (&canvas->surface, cairo_surface_destroy);
}

static guint32
get_pixel (Canvas *canvas,
           int x,
           int y)
{
  const guchar *data;

  cairo_surface_flush (canvas->surface);
  data = cairo_image_surface_get_data (canvas->surface);

  return ((const guint32 *) (const void *) (data + y * cairo_image_surface_get_stride (canvas->surface)))[x];
}

gboolean
canvas_is_painted (Canvas *canvas,
                   int x,
                   int y)
{
  return get_pixel (canvas, x, y) >> 24 != 0;
}

/* How many pixels have been painted; right and bottom are not included. */
guint
canvas_count (Canvas *canvas,
              int left,
              int top,
              int right,
              int bottom)
{
  guint count = 0;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      count += canvas_is_painted (canvas, x, y);

  return count;
}

/* How many pixels have this very colour, or very nearly. */
guint
canvas_count_color (Canvas *canvas,
                    const RespiteColor *color,
                    int left,
                    int top,
                    int right,
                    int bottom)
{
  guint count = 0;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        guint32 pixel = get_pixel (canvas, x, y);

        count += pixel >> 24 == 0xff
                 && abs ((int) (pixel >> 16 & 0xff) - (int) (color->red * 255)) <= 2
                 && abs ((int) (pixel >> 8 & 0xff) - (int) (color->green * 255)) <= 2
                 && abs ((int) (pixel & 0xff) - (int) (color->blue * 255)) <= 2;
      }

  return count;
}

guint32
canvas_hash (Canvas *canvas)
{
  guint32 hash = 5381;

  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      hash = hash * 33 + get_pixel (canvas, x, y);

  return hash;
}

/* Lends the one context of the program. */
PangoContext *
canvas_get_context (void)
{
  static PangoContext *context = NULL;
  PangoFontDescription *font;

  if (context != NULL)
    return context;

  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  font = pango_font_description_from_string ("Sans 11");
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);

  return context;
}
