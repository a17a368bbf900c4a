/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_MANUAL_CLOCK (respite_manual_clock_get_type ())

G_DECLARE_FINAL_TYPE (RespiteManualClock, respite_manual_clock, RESPITE, MANUAL_CLOCK, GObject)

RespiteManualClock *respite_manual_clock_new (GDateTime *start,
                                              GTimeZone *zone);
void respite_manual_clock_advance (RespiteManualClock *self,
                                   gint64 elapsed);
void respite_manual_clock_step (RespiteManualClock *self,
                                gint64 by);
void respite_manual_clock_set_zone (RespiteManualClock *self,
                                    GTimeZone *zone);

G_END_DECLS
