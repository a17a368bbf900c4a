/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/palette.h"

G_BEGIN_DECLS

/**
 * RespiteSparkPoint:
 * @at: when, in seconds of any one clock, not before the point it follows
 * @score: from 0 to 10
 */
typedef struct
{
  gint64 at;
  double score;
} RespiteSparkPoint;

void respite_draw_sparkline (cairo_t *cr,
                             const RespiteSparkPoint *points,
                             gsize n_points,
                             const RespitePalette *palette,
                             double width,
                             double height);

G_END_DECLS
