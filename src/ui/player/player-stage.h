/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PLAYER_STAGE (respite_player_stage_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayerStage, respite_player_stage, RESPITE, PLAYER_STAGE, RespiteDrawing)

void respite_player_stage_set_step (RespitePlayerStage *self,
                                    RespiteCatalog *catalog,
                                    const RespiteRoutineStep *step);
void respite_player_stage_arrive (RespitePlayerStage *self);
gboolean respite_player_stage_has_figure (RespitePlayerStage *self);
gboolean respite_player_stage_is_moving (RespitePlayerStage *self);
gboolean respite_player_stage_is_breathing (RespitePlayerStage *self);
void respite_player_stage_set_still (RespitePlayerStage *self,
                                     gboolean still);
void respite_player_stage_show_moment (RespitePlayerStage *self,
                                       double elapsed,
                                       double left);

G_END_DECLS
