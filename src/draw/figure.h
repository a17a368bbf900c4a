/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/pose.h"
#include "draw/brush.h"

G_BEGIN_DECLS

RespiteFigureBox respite_figure_get_box (const RespitePose *pose);
RespiteFigureBox respite_figure_box_union (const RespiteFigureBox *one,
                                           const RespiteFigureBox *other);
void respite_figure_box_fit (const RespiteFigureBox *box,
                             double width,
                             double height,
                             cairo_matrix_t *matrix);
void respite_draw_figure (cairo_t *cr,
                          const RespitePose *pose,
                          const RespiteFigureBox *box,
                          const RespitePalette *palette,
                          double width,
                          double height);

G_END_DECLS
