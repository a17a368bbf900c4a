/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/drawing.h"

#include "ui/common/style-palette.h"

G_DEFINE_ABSTRACT_TYPE (RespiteDrawing, respite_drawing, GTK_TYPE_WIDGET)

static void
respite_drawing_snapshot (GtkWidget *widget,
                          GtkSnapshot *snapshot)
{
  RespiteDrawing *self = RESPITE_DRAWING (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  RespitePalette palette;
  cairo_t *cr;

  if (width <= 0 || height <= 0)
    return;

  respite_style_palette_take (&palette, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  RESPITE_DRAWING_GET_CLASS (self)->draw (self, cr, &palette, width, height);
  cairo_destroy (cr);
}

static void
respite_drawing_css_changed (GtkWidget *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (respite_drawing_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
respite_drawing_class_init (RespiteDrawingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = respite_drawing_snapshot;
  widget_class->css_changed = respite_drawing_css_changed;

  gtk_widget_class_set_css_name (widget_class, "drawing");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
respite_drawing_init (RespiteDrawing *self)
{
}

static void
set_attributes (PangoLayout *layout,
                double scale)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/**
 * respite_drawing_lay_out:
 * @self: a picture
 * @text: a few letters
 * @width: the room they have, in pixels
 *
 * Returns: (transfer full): the letters in bold, in the widget's font, smaller only where they would not fit
 */
PangoLayout *
respite_drawing_lay_out (RespiteDrawing *self,
                         const char *text,
                         double width)
{
  PangoLayout *layout;
  int wanted;

  g_return_val_if_fail (RESPITE_IS_DRAWING (self), NULL);

  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  set_attributes (layout, 1);
  pango_layout_get_pixel_size (layout, &wanted, NULL);
  if (wanted > width)
    set_attributes (layout, width / wanted);

  return layout;
}
