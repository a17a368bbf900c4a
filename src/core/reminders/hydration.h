/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/hours.h"

G_BEGIN_DECLS

/**
 * RespiteHydrationDay:
 * @hours: when the reminder may be shown
 * @zone: the zone the person is in
 * @day_start: when the person's day begins, in minutes after midnight
 * @drunk: (element-type RespiteDrunk): what was drunk on which day
 * @goal_ml: how much shall be drunk in a day
 *
 * All that being behind depends on, save the time.
 */
typedef struct
{
  RespiteHours *hours;
  GTimeZone *zone;
  int day_start;
  GArray *drunk;
  gint64 goal_ml;
} RespiteHydrationDay;

/**
 * RespiteDrunk:
 * @day: a day, counted from 1970
 * @ml: what was drunk on it
 */
typedef struct
{
  gint64 day;
  gint64 ml;
} RespiteDrunk;

gint64 respite_hydration_get_day (GTimeZone *zone,
                                  int day_start,
                                  gint64 unix_s);
gint64 respite_hydration_get_drunk (GArray *drunk,
                                    gint64 day);
void respite_hydration_set_drunk (GArray *drunk,
                                  gint64 day,
                                  gint64 ml);
gboolean respite_hydration_is_behind (const RespiteHydrationDay *self,
                                      gint64 unix_s);
gint64 respite_hydration_next_behind (const RespiteHydrationDay *self,
                                      gint64 unix_s);

G_END_DECLS
