/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/palette.h"
#include "draw/skeleton.h"

G_BEGIN_DECLS

/**
 * RespiteDot:
 *
 * A round spot of the picture; two and more of them joined are a limb.
 */
typedef struct
{
  double x;
  double y;
  double radius;
} RespiteDot;

/**
 * RespiteFigureBox:
 *
 * A part of the picture, in hundredths of the figure's height, y down.
 */
typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} RespiteFigureBox;

/**
 * RespiteBrush:
 * @cr: (nullable): where to draw; without it, @box grows round all that would be drawn
 * @shift: how far to the right of where they are to draw things
 * @drop: how far below
 *
 * Draws what the figure and its props are made of, as one camera sees it.
 */
typedef struct
{
  cairo_t *cr;
  RespiteFigureBox box;
  double turn_cos;
  double turn_sin;
  double shift;
  double drop;
} RespiteBrush;

void respite_brush_init (RespiteBrush *self,
                         cairo_t *cr,
                         double turn);
RespiteDot respite_brush_see (const RespiteBrush *self,
                              RespiteVector place,
                              double radius);
double respite_brush_get_depth (const RespiteBrush *self,
                                RespiteVector place);
void respite_brush_include (RespiteBrush *self,
                            double x,
                            double y,
                            double radius);
void respite_brush_tube (RespiteBrush *self,
                         const RespiteDot *dots,
                         guint n_dots,
                         const RespiteColor *color);
void respite_brush_tube_shaded (RespiteBrush *self,
                                const RespiteDot *dots,
                                guint n_dots,
                                guint end,
                                const RespiteColor *from,
                                const RespiteColor *to);
void respite_brush_cut (RespiteBrush *self,
                        const RespiteDot *dots,
                        guint n_dots,
                        double gap,
                        double strength);
void respite_brush_panel (RespiteBrush *self,
                          const RespiteVector *corners,
                          guint n_corners,
                          double radius,
                          const RespiteColor *color);
void respite_brush_bar (RespiteBrush *self,
                        RespiteVector from,
                        RespiteVector to,
                        double radius,
                        const RespiteColor *color);
void respite_brush_sheath (RespiteBrush *self,
                           const RespiteDot *one,
                           const RespiteDot *other,
                           guint n_points,
                           const RespiteColor *color);

G_END_DECLS
