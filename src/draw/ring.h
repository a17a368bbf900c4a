/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/palette.h"

G_BEGIN_DECLS

void respite_draw_ring (cairo_t *cr,
                        double fraction,
                        const RespitePalette *palette,
                        PangoLayout *text,
                        double width,
                        double height);

G_END_DECLS
