/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"

struct _RespiteManualClock
{
  GObject parent_instance;

  gint64 real;
  gint64 boot;
  GTimeZone *zone;
};

static void clock_iface_init (RespiteClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteManualClock,
                               respite_manual_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_CLOCK, clock_iface_init))

static gint64
manual_clock_get_real_time (RespiteClock *clock)
{
  return RESPITE_MANUAL_CLOCK (clock)->real;
}

static gint64
manual_clock_get_boot_time (RespiteClock *clock)
{
  return RESPITE_MANUAL_CLOCK (clock)->boot;
}

static GTimeZone *
manual_clock_dup_zone (RespiteClock *clock)
{
  return g_time_zone_ref (RESPITE_MANUAL_CLOCK (clock)->zone);
}

static void
clock_iface_init (RespiteClockInterface *iface)
{
  iface->get_real_time = manual_clock_get_real_time;
  iface->get_boot_time = manual_clock_get_boot_time;
  iface->dup_zone = manual_clock_dup_zone;
}

static void
respite_manual_clock_finalize (GObject *object)
{
  RespiteManualClock *self = RESPITE_MANUAL_CLOCK (object);

  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (respite_manual_clock_parent_class)->finalize (object);
}

static void
respite_manual_clock_class_init (RespiteManualClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_manual_clock_finalize;
}

static void
respite_manual_clock_init (RespiteManualClock *self)
{
}

/**
 * respite_manual_clock_new:
 * @start: the moment it stands at
 * @zone: the zone the person is in
 *
 * A clock that moves only when told to: the simulator's, and the tests'. Its boot time begins at 0.
 *
 * Returns: (transfer full): a clock
 */
RespiteManualClock *
respite_manual_clock_new (GDateTime *start,
                          GTimeZone *zone)
{
  RespiteManualClock *self;

  g_return_val_if_fail (start != NULL && zone != NULL, NULL);

  self = g_object_new (RESPITE_TYPE_MANUAL_CLOCK, NULL);
  self->real = g_date_time_to_unix (start) * G_USEC_PER_SEC + g_date_time_get_microsecond (start);
  self->zone = g_time_zone_ref (zone);

  return self;
}

/**
 * respite_manual_clock_advance:
 * @elapsed: microseconds, not negative
 *
 * Lets time pass, on both clocks.
 */
void
respite_manual_clock_advance (RespiteManualClock *self,
                              gint64 elapsed)
{
  g_return_if_fail (RESPITE_IS_MANUAL_CLOCK (self));
  g_return_if_fail (elapsed >= 0);

  self->real += elapsed;
  self->boot += elapsed;
}

/**
 * respite_manual_clock_step:
 * @by: microseconds, either way
 *
 * Sets the wall clock, as a person or a time server does; boot time stays.
 */
void
respite_manual_clock_step (RespiteManualClock *self,
                           gint64 by)
{
  g_return_if_fail (RESPITE_IS_MANUAL_CLOCK (self));

  self->real += by;
}

void
respite_manual_clock_set_zone (RespiteManualClock *self,
                               GTimeZone *zone)
{
  g_return_if_fail (RESPITE_IS_MANUAL_CLOCK (self));
  g_return_if_fail (zone != NULL);

  g_time_zone_ref (zone);
  g_time_zone_unref (self->zone);
  self->zone = zone;
}
