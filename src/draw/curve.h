/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/curve-scale.h"

G_BEGIN_DECLS

void respite_draw_curve (cairo_t *cr,
                         const RespiteCurve *curve,
                         const RespitePalette *palette,
                         PangoContext *context,
                         double width,
                         double height);

G_END_DECLS
