/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PAIN_DOT (respite_pain_dot_get_type ())

G_DECLARE_FINAL_TYPE (RespitePainDot, respite_pain_dot, RESPITE, PAIN_DOT, RespiteDrawing)

GtkWidget *respite_pain_dot_new (int score);

int respite_pain_dot_get_score (RespitePainDot *self);
void respite_pain_dot_set_score (RespitePainDot *self,
                                 int score);

G_END_DECLS
