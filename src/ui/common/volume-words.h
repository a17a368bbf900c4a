/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile.h"

G_BEGIN_DECLS

void respite_volume_words_set_units (RespiteUnits units);

char *respite_volume_words_glass (gint64 ml);
char *respite_volume_words_day (double ml);
char *respite_volume_words_of_goal (gint64 ml,
                                    gint64 goal_ml);

G_END_DECLS
