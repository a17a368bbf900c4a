/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/clock.h"

G_DEFINE_INTERFACE (RespiteClock, respite_clock, G_TYPE_OBJECT)

static void
respite_clock_default_init (RespiteClockInterface *iface)
{
}

/**
 * respite_clock_get_real_time:
 *
 * Returns: microseconds since 1970 began in UTC, as the wall clock has it; it may jump either way
 */
gint64
respite_clock_get_real_time (RespiteClock *self)
{
  g_return_val_if_fail (RESPITE_IS_CLOCK (self), 0);

  return RESPITE_CLOCK_GET_IFACE (self)->get_real_time (self);
}

/**
 * respite_clock_get_boot_time:
 *
 * Returns: microseconds since a moment that stays the same until the machine starts anew, time asleep included
 */
gint64
respite_clock_get_boot_time (RespiteClock *self)
{
  g_return_val_if_fail (RESPITE_IS_CLOCK (self), 0);

  return RESPITE_CLOCK_GET_IFACE (self)->get_boot_time (self);
}

/**
 * respite_clock_dup_zone:
 *
 * Returns: (transfer full): the zone the person is in now; ask again each time, for people travel
 */
GTimeZone *
respite_clock_dup_zone (RespiteClock *self)
{
  g_return_val_if_fail (RESPITE_IS_CLOCK (self), NULL);

  return RESPITE_CLOCK_GET_IFACE (self)->dup_zone (self);
}

/**
 * respite_clock_now:
 *
 * Returns: (transfer full): the wall clock's time in the person's zone, to the microsecond
 */
GDateTime *
respite_clock_now (RespiteClock *self)
{
  g_autoptr (GTimeZone) zone = respite_clock_dup_zone (self);
  gint64 real = respite_clock_get_real_time (self);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (real / G_USEC_PER_SEC);
  g_autoptr (GDateTime) exact = g_date_time_add (utc, real % G_USEC_PER_SEC);

  return g_date_time_to_timezone (exact, zone);
}
