/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/record.h"

G_BEGIN_DECLS

/** After this long without a score above 0 an episode is over, its end being the last such score. */
#define RESPITE_EPISODE_QUIET_US (7 * 24 * G_TIME_SPAN_HOUR)

#define RESPITE_TYPE_EPISODE (respite_episode_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEpisode, respite_episode, RESPITE, EPISODE, GObject)

RespiteEpisode *respite_episode_new (RespiteRecord *record,
                                     GPtrArray *scores,
                                     GDateTime *now);

RespiteRecord *respite_episode_get_record (RespiteEpisode *self);
const char *respite_episode_get_id (RespiteEpisode *self);
GDateTime *respite_episode_get_onset (RespiteEpisode *self);
GDateTime *respite_episode_get_end (RespiteEpisode *self);
gboolean respite_episode_is_open (RespiteEpisode *self);
int respite_episode_get_day (RespiteEpisode *self);
GPtrArray *respite_episode_get_scores (RespiteEpisode *self);

G_END_DECLS
