/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/hours.h"

#include "core/reminders/wall-time.h"

#define DAY_MIN (24 * 60)
#define WEEK_MIN (7 * DAY_MIN)
#define WEEK_S (WEEK_MIN * 60)
#define EVERY_DAY 0x7f
#define MAX_RANGES 64

/* Hours that have not changed within a week and a shift of the zone never will. */
#define HORIZON_S (15 * 24 * 60 * 60)

struct _RespiteHours
{
  GArray *ranges;
};

G_DEFINE_BOXED_TYPE (RespiteHours, respite_hours, respite_hours_ref, respite_hours_unref)

static char *
format_times (const RespiteHoursRange *range)
{
  return g_strdup_printf ("%02d:%02d-%02d:%02d", range->from / 60, range->from % 60, range->to / 60, range->to % 60);
}

static gboolean
check_range (const RespiteHoursRange *range,
             GError **error)
{
  g_autofree char *text = format_times (range);

  if (range->days == 0 || range->days > EVERY_DAY)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "The hours %s name no day; allowed are mon, tue, wed, thu, fri, sat and sun", text);
  if (range->from < 0 || range->from >= DAY_MIN || range->to < 0 || range->to > DAY_MIN)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "The hours %s are not within a day; allowed are 00:00 to 24:00", text);
  if (range->from == range->to)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "The hours %s hold no time; for always, give no hours at all", text);

  return TRUE;
}

static int
range_length (const RespiteHoursRange *range)
{
  return range->to > range->from ? range->to - range->from : range->to + DAY_MIN - range->from;
}

/* 1970 began on a Thursday. */
static gint64
second_of_week (GTimeZone *zone,
                gint64 unix_s)
{
  gint64 second = respite_wall_local (zone, unix_s) + 3 * DAY_MIN * 60;

  return second - respite_floor_div (second, WEEK_S) * WEEK_S;
}

static gint64
seconds_until (int minute_of_week,
               gint64 second)
{
  gint64 left = (minute_of_week % WEEK_MIN) * (gint64) 60 - second;

  return left > 0 ? left : left + WEEK_S;
}

static gint64
seconds_to_boundary (RespiteHours *self,
                     gint64 second)
{
  gint64 nearest = WEEK_S;

  for (guint i = 0; i < self->ranges->len; i++)
    {
      const RespiteHoursRange *range = respite_hours_get_range (self, i);

      for (int day = 0; day < 7; day++)
        {
          int start = day * DAY_MIN + range->from;

          if ((range->days & (1 << day)) == 0)
            continue;

          nearest = MIN (nearest, seconds_until (start, second));
          nearest = MIN (nearest, seconds_until (start + range_length (range), second));
        }
    }

  return nearest;
}

/**
 * respite_hours_new:
 * @ranges: (array length=n_ranges): the ranges; none means always
 * @n_ranges: how many, 0 to 64
 * @error: %RESPITE_REMINDER_ERROR_HOURS, naming what is wrong and what is allowed
 *
 * Returns: (transfer full) (nullable): the hours
 */
RespiteHours *
respite_hours_new (const RespiteHoursRange *ranges,
                   guint n_ranges,
                   GError **error)
{
  RespiteHours *self;

  if (n_ranges > MAX_RANGES)
    {
      respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                               "There are %u ranges of hours; allowed are %d", n_ranges, MAX_RANGES);
      return NULL;
    }
  for (guint i = 0; i < n_ranges; i++)
    {
      if (!check_range (&ranges[i], error))
        return NULL;
    }

  self = g_atomic_rc_box_new0 (RespiteHours);
  self->ranges = g_array_sized_new (FALSE, FALSE, sizeof (RespiteHoursRange), n_ranges);
  if (n_ranges > 0)
    g_array_append_vals (self->ranges, ranges, n_ranges);

  return self;
}

/**
 * respite_hours_ref:
 *
 * Returns: (transfer full): the same hours
 */
RespiteHours *
respite_hours_ref (RespiteHours *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_hours (gpointer data)
{
  RespiteHours *self = data;

  g_array_unref (self->ranges);
}

/**
 * respite_hours_unref:
 * @self: (transfer full): hours
 */
void
respite_hours_unref (RespiteHours *self)
{
  g_atomic_rc_box_release_full (self, clear_hours);
}

/**
 * respite_hours_get_n_ranges:
 *
 * Returns: how many ranges there are; 0 means always
 */
guint
respite_hours_get_n_ranges (RespiteHours *self)
{
  return self->ranges->len;
}

/**
 * respite_hours_get_range:
 *
 * Returns: (transfer none): one range, in the order given
 */
const RespiteHoursRange *
respite_hours_get_range (RespiteHours *self,
                         guint index)
{
  g_return_val_if_fail (index < self->ranges->len, NULL);

  return &g_array_index (self->ranges, RespiteHoursRange, index);
}

/**
 * respite_hours_contain:
 * @unix_s: seconds since 1970
 *
 * Returns: whether what the wall clock of @zone reads then lies within the hours
 */
gboolean
respite_hours_contain (RespiteHours *self,
                       GTimeZone *zone,
                       gint64 unix_s)
{
  int minute = (int) (second_of_week (zone, unix_s) / 60);

  for (guint i = 0; i < self->ranges->len; i++)
    {
      const RespiteHoursRange *range = respite_hours_get_range (self, i);

      for (int day = 0; day < 7; day++)
        {
          int since = (minute - day * DAY_MIN - range->from + 2 * WEEK_MIN) % WEEK_MIN;

          if ((range->days & (1 << day)) != 0 && since < range_length (range))
            return TRUE;
        }
    }

  return self->ranges->len == 0;
}

/**
 * respite_hours_next_change:
 * @unix_s: seconds since 1970
 *
 * When the hours next begin or end. Between two shifts of the zone the wall clock runs evenly, so the walk goes from
 * boundary to boundary by what the clock reads and stops at each shift to look again.
 *
 * Returns: the first second after @unix_s that is inside where @unix_s is outside, or outside where it is inside;
 *   %RESPITE_HOURS_NEVER where there is none
 */
gint64
respite_hours_next_change (RespiteHours *self,
                           GTimeZone *zone,
                           gint64 unix_s)
{
  gboolean inside = respite_hours_contain (self, zone, unix_s);
  gint64 at = unix_s;

  if (self->ranges->len == 0)
    return RESPITE_HOURS_NEVER;

  while (at < unix_s + HORIZON_S)
    {
      gint64 next = at + seconds_to_boundary (self, second_of_week (zone, at));

      at = respite_wall_next_shift (zone, at, next);
      if (respite_hours_contain (self, zone, at) != inside)
        return at;
    }

  return RESPITE_HOURS_NEVER;
}

/**
 * respite_hours_measure:
 * @from_s: seconds since 1970
 * @to_s: a moment not before it
 *
 * Returns: how many seconds between the two lie within the hours
 */
gint64
respite_hours_measure (RespiteHours *self,
                       GTimeZone *zone,
                       gint64 from_s,
                       gint64 to_s)
{
  gint64 sum = 0;

  while (from_s < to_s)
    {
      gint64 until = MIN (to_s, respite_hours_next_change (self, zone, from_s));

      if (respite_hours_contain (self, zone, from_s))
        sum += until - from_s;
      from_s = until;
    }

  return sum;
}

/**
 * respite_hours_find:
 * @from_s: seconds since 1970
 * @seconds: more than 0
 *
 * Returns: when so many seconds of the hours have gone by since @from_s; %RESPITE_HOURS_NEVER where they never do
 */
gint64
respite_hours_find (RespiteHours *self,
                    GTimeZone *zone,
                    gint64 from_s,
                    gint64 seconds)
{
  while (from_s != RESPITE_HOURS_NEVER)
    {
      gint64 until = respite_hours_next_change (self, zone, from_s);

      if (respite_hours_contain (self, zone, from_s))
        {
          if (until == RESPITE_HOURS_NEVER || until - from_s >= seconds)
            return from_s + seconds;
          seconds -= until - from_s;
        }
      from_s = until;
    }

  return RESPITE_HOURS_NEVER;
}
