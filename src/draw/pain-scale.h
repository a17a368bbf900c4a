/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/palette.h"

G_BEGIN_DECLS

#define RESPITE_PAIN_MAX 10

/**
 * RespiteSeverity:
 *
 * The four bands of the scale. They serve for colour and wording only; the number always stands beside them.
 */
typedef enum
{
  RESPITE_SEVERITY_NONE,
  RESPITE_SEVERITY_MILD,
  RESPITE_SEVERITY_MODERATE,
  RESPITE_SEVERITY_SEVERE,
} RespiteSeverity;

RespiteColor respite_pain_scale_get_fill (int score,
                                          gboolean dark);
RespiteColor respite_pain_scale_get_ring (int score,
                                          gboolean dark);
RespiteColor respite_pain_scale_get_text (int score,
                                          const RespitePalette *palette);
RespiteSeverity respite_pain_scale_get_severity (int score);
const char *respite_severity_get_word (RespiteSeverity severity);

void respite_draw_pain_dot (cairo_t *cr,
                            int score,
                            const RespitePalette *palette,
                            double x,
                            double y,
                            double radius);

G_END_DECLS
