/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/routine-run.h"

G_BEGIN_DECLS

char *respite_player_words_time (double left);
char *respite_player_words_length (int seconds);
char *respite_player_words_step (guint step,
                                 guint n_steps);
char *respite_player_words_announcement (RespiteRoutine *routine,
                                         guint step);
char *respite_player_words_next (RespiteRoutine *routine,
                                 guint step);
char *respite_player_words_beat (const RespiteRoutineBeat *beat,
                                 gboolean breathing);
char *respite_player_words_done (gboolean completed,
                                 int seconds);

G_END_DECLS
