/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/player/player.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PLAYER_END (respite_player_end_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayerEnd, respite_player_end, RESPITE, PLAYER_END, AdwBin)

void respite_player_end_show (RespitePlayerEnd *self,
                              RespitePlayer *player);

G_END_DECLS
