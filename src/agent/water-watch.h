/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_WATER_WATCH (respite_water_watch_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWaterWatch, respite_water_watch, RESPITE, WATER_WATCH, GObject)

RespiteWaterWatch *respite_water_watch_new (RespiteJournalDisk *diary,
                                            RespiteClock *clock);
gboolean respite_water_watch_read (RespiteWaterWatch *self,
                                   int day_start_minutes,
                                   gint64 *drunk_ml,
                                   gint64 *last_real);

G_END_DECLS
