/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/diary/episode.h"
#include "core/insights/remedy-order.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_EPISODE_CARD (respite_episode_card_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEpisodeCard, respite_episode_card, RESPITE, EPISODE_CARD, AdwBin)

void respite_episode_card_show (RespiteEpisodeCard *self,
                                RespiteEpisode *episode,
                                const GDate *today,
                                gboolean offers_check);
void respite_episode_card_suggest (RespiteEpisodeCard *self,
                                   RespiteCatalog *catalog,
                                   const RespiteMoment *moment);

G_END_DECLS
