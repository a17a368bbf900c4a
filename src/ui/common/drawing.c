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
