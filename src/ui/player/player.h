/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/routine-run.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

/** Less than this many seconds of a routine left early are not worth an entry. */
#define RESPITE_PLAYER_LEAST_SECONDS 10

#define RESPITE_TYPE_PLAYER (respite_player_get_type ())

G_DECLARE_FINAL_TYPE (RespitePlayer, respite_player, RESPITE, PLAYER, GObject)

RespitePlayer *respite_player_new (RespiteDiary *diary);

void respite_player_begin (RespitePlayer *self,
                           RespiteRoutine *routine);
void respite_player_look (RespitePlayer *self);
void respite_player_pause (RespitePlayer *self);
void respite_player_resume (RespitePlayer *self);
void respite_player_back (RespitePlayer *self);
void respite_player_skip (RespitePlayer *self);
void respite_player_leave (RespitePlayer *self);
gboolean respite_player_rate (RespitePlayer *self,
                              int score,
                              GError **error);

const RespiteRoutineRun *respite_player_get_run (RespitePlayer *self);
RespiteRoutineRunState respite_player_get_state (RespitePlayer *self);
RespiteRecord *respite_player_get_record (RespitePlayer *self);
gboolean respite_player_is_shown (RespitePlayer *self);
void respite_player_set_shown (RespitePlayer *self,
                               gboolean shown);
gboolean respite_player_get_sound (RespitePlayer *self);
void respite_player_set_sound (RespitePlayer *self,
                               gboolean sound);

G_END_DECLS
