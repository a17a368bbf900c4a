/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/diary/episode.h"

G_BEGIN_DECLS

char *respite_episode_words_title (RespiteEpisode *episode);
char *respite_episode_words_since (RespiteEpisode *episode,
                                   const GDate *today);
const char *respite_episode_words_outlook (int day);
char *respite_episode_words_curve (RespiteEpisode *episode);

G_END_DECLS
