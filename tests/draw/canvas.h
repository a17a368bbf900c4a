/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/palette.h"

G_BEGIN_DECLS

/* A picture in memory to draw on and look at. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
  int width;
  int height;
} Canvas;

void canvas_init (Canvas *canvas,
                  int width,
                  int height);
void canvas_clear (Canvas *canvas);
gboolean canvas_is_painted (Canvas *canvas,
                            int x,
                            int y);
guint canvas_count (Canvas *canvas,
                    int left,
                    int top,
                    int right,
                    int bottom);
guint canvas_count_color (Canvas *canvas,
                          const RespiteColor *color,
                          int left,
                          int top,
                          int right,
                          int bottom);
guint32 canvas_hash (Canvas *canvas);
PangoContext *canvas_get_context (void);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Canvas, canvas_clear)

G_END_DECLS
