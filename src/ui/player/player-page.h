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

#define RESPITE_TYPE_PLAYER_PAGE (respite_player_page_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayerPage, respite_player_page, RESPITE, PLAYER_PAGE, AdwBin)

GtkWidget *respite_player_page_new (RespitePlayer *player,
                                    RespiteDiary *diary);
void respite_player_page_open (RespitePlayerPage *self,
                               RespiteCatalog *catalog,
                               RespiteRoutine *routine);

G_END_DECLS
