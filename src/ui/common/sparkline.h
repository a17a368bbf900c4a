/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/sparkline.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_SPARKLINE (respite_sparkline_get_type ())

G_DECLARE_FINAL_TYPE (RespiteSparkline, respite_sparkline, RESPITE, SPARKLINE, RespiteDrawing)

void respite_sparkline_set_points (RespiteSparkline *self,
                                   const RespiteSparkPoint *points,
                                   gsize n_points);

G_END_DECLS
