/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int respite_wall_offset (GTimeZone *zone,
                         gint64 unix_s);
gint64 respite_wall_local (GTimeZone *zone,
                           gint64 unix_s);
gint64 respite_wall_next_shift (GTimeZone *zone,
                                gint64 from_s,
                                gint64 to_s);
gint64 respite_wall_resolve (GTimeZone *zone,
                             gint64 local_s);
gint64 respite_floor_div (gint64 value,
                          gint64 by);

G_END_DECLS
