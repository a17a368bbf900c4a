/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/palette.h"

G_BEGIN_DECLS

void respite_text_measure (PangoContext *context,
                           const char *text,
                           double *width,
                           double *height);
void respite_draw_text (cairo_t *cr,
                        PangoContext *context,
                        const char *text,
                        const RespiteColor *color,
                        double x,
                        double y);

G_END_DECLS
