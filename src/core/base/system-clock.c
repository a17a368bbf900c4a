/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"

#include <time.h>

struct _RespiteSystemClock
{
  GObject parent_instance;
};

static void clock_iface_init (RespiteClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteSystemClock,
                               respite_system_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_CLOCK, clock_iface_init))

static gint64
system_clock_get_real_time (RespiteClock *clock)
{
  return g_get_real_time ();
}

static gint64
system_clock_get_boot_time (RespiteClock *clock)
{
  struct timespec now;

  clock_gettime (CLOCK_BOOTTIME, &now);

  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static GTimeZone *
system_clock_dup_zone (RespiteClock *clock)
{
  return g_time_zone_new_local ();
}

static void
clock_iface_init (RespiteClockInterface *iface)
{
  iface->get_real_time = system_clock_get_real_time;
  iface->get_boot_time = system_clock_get_boot_time;
  iface->dup_zone = system_clock_dup_zone;
}

static void
respite_system_clock_class_init (RespiteSystemClockClass *klass)
{
}

static void
respite_system_clock_init (RespiteSystemClock *self)
{
}

/**
 * respite_system_clock_new:
 *
 * Returns: (transfer full): the clock of this machine
 */
RespiteClock *
respite_system_clock_new (void)
{
  return g_object_new (RESPITE_TYPE_SYSTEM_CLOCK, NULL);
}
