/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_SCORE_ROW (respite_score_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteScoreRow, respite_score_row, RESPITE, SCORE_ROW, GtkWidget)

void respite_score_row_focus_score (RespiteScoreRow *self,
                                    int score);
int respite_score_row_get_selected (RespiteScoreRow *self);
void respite_score_row_set_selected (RespiteScoreRow *self,
                                     int score);

G_END_DECLS
