/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/figure-scene.h"

G_BEGIN_DECLS

void respite_limbs_draw_arm (RespiteFigureScene *scene,
                             guint side);
void respite_limbs_draw_leg (RespiteFigureScene *scene,
                             guint side);

G_END_DECLS
