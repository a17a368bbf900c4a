/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/player-host.h"
#include "ui/player/player.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PLAYER_WATCH (respite_player_watch_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayerWatch, respite_player_watch, RESPITE, PLAYER_WATCH, GObject)

RespitePlayerWatch *respite_player_watch_new (RespitePlayer *player,
                                              RespitePlayerHost *host);

G_END_DECLS
