/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_STEP_BAR (respite_step_bar_get_type ())

G_DECLARE_FINAL_TYPE (RespiteStepBar, respite_step_bar, RESPITE, STEP_BAR, RespiteDrawing)

void respite_step_bar_set_step (RespiteStepBar *self,
                                guint step,
                                guint n_steps);

G_END_DECLS
