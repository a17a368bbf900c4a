/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/wall-time.h"

#define DAY_S (24 * 60 * 60)

/**
 * respite_floor_div:
 *
 * Returns: @value divided by @by, rounded down also below zero
 */
gint64
respite_floor_div (gint64 value,
                   gint64 by)
{
  return value / by - (value % by < 0);
}

/**
 * respite_wall_offset:
 * @unix_s: seconds since 1970
 *
 * Returns: how many seconds the zone's wall clock is ahead of UTC then
 */
int
respite_wall_offset (GTimeZone *zone,
                     gint64 unix_s)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, unix_s);

  return g_time_zone_get_offset (zone, MAX (interval, 0));
}

/**
 * respite_wall_local:
 * @unix_s: seconds since 1970
 *
 * Returns: what the wall clock reads then, as seconds since it read the start of 1970
 */
gint64
respite_wall_local (GTimeZone *zone,
                    gint64 unix_s)
{
  return unix_s + respite_wall_offset (zone, unix_s);
}

/**
 * respite_wall_next_shift:
 * @from_s: seconds since 1970
 * @to_s: a later moment, so near that the zone shifts at most once in between
 *
 * Returns: the moment after @from_s and up to @to_s at which the zone's offset changes, else @to_s
 */
gint64
respite_wall_next_shift (GTimeZone *zone,
                         gint64 from_s,
                         gint64 to_s)
{
  int before = respite_wall_offset (zone, from_s);

  if (respite_wall_offset (zone, to_s) == before)
    return to_s;

  while (to_s - from_s > 1)
    {
      gint64 middle = from_s + (to_s - from_s) / 2;

      if (respite_wall_offset (zone, middle) == before)
        from_s = middle;
      else
        to_s = middle;
    }

  return to_s;
}

/**
 * respite_wall_resolve:
 * @local_s: what a wall clock may read, as seconds since it read the start of 1970
 *
 * Returns: when the wall clock first reads that or more, in seconds since 1970
 */
gint64
respite_wall_resolve (GTimeZone *zone,
                      gint64 local_s)
{
  gint64 before = local_s - respite_wall_offset (zone, local_s - DAY_S);
  gint64 after = local_s - respite_wall_offset (zone, local_s + DAY_S);
  gint64 early = MIN (before, after);

  if (respite_wall_local (zone, early) == local_s)
    return early;
  if (respite_wall_local (zone, MAX (before, after)) == local_s)
    return MAX (before, after);

  return respite_wall_next_shift (zone, early, MAX (before, after));
}
