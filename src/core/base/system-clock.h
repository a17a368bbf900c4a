/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_SYSTEM_CLOCK (respite_system_clock_get_type ())

G_DECLARE_FINAL_TYPE (RespiteSystemClock, respite_system_clock, RESPITE, SYSTEM_CLOCK, GObject)

RespiteClock *respite_system_clock_new (void);

G_END_DECLS
