/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/figure-scene.h"

G_BEGIN_DECLS

void respite_figure_draw_head (RespiteFigureScene *scene);

G_END_DECLS
