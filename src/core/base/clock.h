/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_CLOCK (respite_clock_get_type ())

G_DECLARE_INTERFACE (RespiteClock, respite_clock, RESPITE, CLOCK, GObject)

/**
 * RespiteClock:
 *
 * The one source of time. Real time is what the wall clock says and may be set; boot time only ever goes forward, and
 * runs on while the machine sleeps. What differs between the two tells sleep, clock steps and zone changes apart.
 */
struct _RespiteClockInterface
{
  GTypeInterface parent;

  gint64 (*get_real_time) (RespiteClock *self);
  gint64 (*get_boot_time) (RespiteClock *self);
  GTimeZone *(*dup_zone) (RespiteClock *self);
};

gint64 respite_clock_get_real_time (RespiteClock *self);
gint64 respite_clock_get_boot_time (RespiteClock *self);
GTimeZone *respite_clock_dup_zone (RespiteClock *self);
GDateTime *respite_clock_now (RespiteClock *self);

G_END_DECLS
