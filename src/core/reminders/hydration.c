/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/hydration.h"

#include "core/reminders/wall-time.h"

#define DAY_S (24 * 60 * 60)
#define DAYS_KEPT 4
#define DAYS_AHEAD 9

static void
get_bounds (const RespiteHydrationDay *self,
            gint64 day,
            gint64 *start,
            gint64 *end)
{
  *start = respite_wall_resolve (self->zone, day * DAY_S + self->day_start * 60);
  *end = respite_wall_resolve (self->zone, (day + 1) * DAY_S + self->day_start * 60);
}

/**
 * respite_hydration_get_day:
 * @day_start: when the person's day begins, in minutes after midnight
 * @unix_s: seconds since 1970
 *
 * Returns: the person's day then, counted from 1970
 */
gint64
respite_hydration_get_day (GTimeZone *zone,
                           int day_start,
                           gint64 unix_s)
{
  return respite_floor_div (respite_wall_local (zone, unix_s) - day_start * 60, DAY_S);
}

/**
 * respite_hydration_get_drunk:
 * @drunk: (element-type RespiteDrunk): what was drunk on which day
 *
 * Returns: how much was drunk on the day, in millilitres
 */
gint64
respite_hydration_get_drunk (GArray *drunk,
                             gint64 day)
{
  for (guint i = 0; i < drunk->len; i++)
    {
      if (g_array_index (drunk, RespiteDrunk, i).day == day)
        return g_array_index (drunk, RespiteDrunk, i).ml;
    }

  return 0;
}

/**
 * respite_hydration_set_drunk:
 * @drunk: (element-type RespiteDrunk): what was drunk on which day; only the days last told are kept
 */
void
respite_hydration_set_drunk (GArray *drunk,
                             gint64 day,
                             gint64 ml)
{
  RespiteDrunk entry = { day, ml };

  for (guint i = 0; i < drunk->len; i++)
    {
      if (g_array_index (drunk, RespiteDrunk, i).day == day)
        {
          g_array_index (drunk, RespiteDrunk, i).ml = ml;
          return;
        }
    }

  g_array_append_val (drunk, entry);
  if (drunk->len > DAYS_KEPT)
    g_array_remove_index (drunk, 0);
}

/**
 * respite_hydration_is_behind:
 * @unix_s: seconds since 1970
 *
 * Returns: whether less was drunk on that day than the goal's share for the day's hours gone by
 */
gboolean
respite_hydration_is_behind (const RespiteHydrationDay *self,
                             gint64 unix_s)
{
  gint64 day = respite_hydration_get_day (self->zone, self->day_start, unix_s);
  gint64 drunk = respite_hydration_get_drunk (self->drunk, day);
  gint64 start, end, gone, total;

  if (drunk >= self->goal_ml)
    return FALSE;

  get_bounds (self, day, &start, &end);
  gone = respite_hours_measure (self->hours, self->zone, start, unix_s);
  total = respite_hours_measure (self->hours, self->zone, start, end);

  return drunk * total < self->goal_ml * gone;
}

/**
 * respite_hydration_next_behind:
 * @unix_s: seconds since 1970, when the person is not behind
 *
 * Returns: the first second after @unix_s at which the person will be behind if nothing more is drunk, as far as the
 *   next week shows; else %RESPITE_HOURS_NEVER
 */
gint64
respite_hydration_next_behind (const RespiteHydrationDay *self,
                               gint64 unix_s)
{
  gint64 today = respite_hydration_get_day (self->zone, self->day_start, unix_s);

  for (gint64 day = today; day < today + DAYS_AHEAD; day++)
    {
      gint64 drunk = respite_hydration_get_drunk (self->drunk, day);
      gint64 start, end, total, needed, at;

      get_bounds (self, day, &start, &end);
      total = respite_hours_measure (self->hours, self->zone, start, end);
      needed = drunk * total / self->goal_ml + 1;
      if (needed > total)
        continue;

      at = respite_hours_find (self->hours, self->zone, start, needed);
      if (at > unix_s)
        return at;
    }

  return RESPITE_HOURS_NEVER;
}
