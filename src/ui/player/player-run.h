/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "ui/player/player.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PLAYER_RUN (respite_player_run_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayerRun, respite_player_run, RESPITE, PLAYER_RUN, AdwBin)

void respite_player_run_set_player (RespitePlayerRun *self,
                                    RespitePlayer *player);
void respite_player_run_set_routine (RespitePlayerRun *self,
                                     RespiteCatalog *catalog,
                                     RespiteRoutine *routine);

G_END_DECLS
