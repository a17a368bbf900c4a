/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "draw/palette.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_DRAWING (respite_drawing_get_type ())

G_DECLARE_DERIVABLE_TYPE (RespiteDrawing, respite_drawing, RESPITE, DRAWING, GtkWidget)

/**
 * RespiteDrawingClass:
 * @draw: draws the picture into a space of the given size, in the given colours
 *
 * The base of all pictures: it takes the colours from the style, draws again when they change, and has the role of an
 * image, so that its owner gives it an accessible label. A picture that only repeats the text beside it sets the
 * presentation role on its class instead.
 */
struct _RespiteDrawingClass
{
  GtkWidgetClass parent_class;

  void (*draw) (RespiteDrawing *self,
                cairo_t *cr,
                const RespitePalette *palette,
                double width,
                double height);
};

PangoLayout *respite_drawing_lay_out (RespiteDrawing *self,
                                      const char *text,
                                      double width);

G_END_DECLS
