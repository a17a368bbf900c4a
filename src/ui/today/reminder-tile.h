/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_REMINDER_TILE (respite_reminder_tile_get_type ())

G_DECLARE_FINAL_TYPE (RespiteReminderTile, respite_reminder_tile, RESPITE, REMINDER_TILE, AdwBin)

void respite_reminder_tile_show (RespiteReminderTile *self,
                                 const char *subtitle,
                                 double fraction,
                                 const char *inside);

G_END_DECLS
