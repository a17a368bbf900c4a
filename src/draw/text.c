/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/text.h"

#define LABEL_SCALE 0.85

/* Labels are a little smaller than the text around the picture, and grow with it. */
static PangoLayout *
make_label (PangoContext *context,
            const char *text)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (LABEL_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/**
 * respite_text_measure:
 * @width: (out) (optional): in units of the picture
 * @height: (out) (optional): in units of the picture
 *
 * Measures a label on one line.
 */
void
respite_text_measure (PangoContext *context,
                      const char *text,
                      double *width,
                      double *height)
{
  g_autoptr (PangoLayout) layout = NULL;
  int w, h;

  g_return_if_fail (PANGO_IS_CONTEXT (context));
  g_return_if_fail (text != NULL);

  layout = make_label (context, text);
  pango_layout_get_pixel_size (layout, &w, &h);
  if (width != NULL)
    *width = w;
  if (height != NULL)
    *height = h;
}

/**
 * respite_draw_text:
 * @x: the left edge
 * @y: the upper edge
 *
 * Draws a label on one line.
 */
void
respite_draw_text (cairo_t *cr,
                   PangoContext *context,
                   const char *text,
                   const RespiteColor *color,
                   double x,
                   double y)
{
  g_autoptr (PangoLayout) layout = NULL;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (PANGO_IS_CONTEXT (context));
  g_return_if_fail (text != NULL);
  g_return_if_fail (color != NULL);

  layout = make_label (context, text);
  cairo_move_to (cr, x, y);
  respite_color_use (color, cr);
  pango_cairo_show_layout (cr, layout);
}
