/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"
#include "platform/agent-proxy.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMINDER_TILES (respite_reminder_tiles_get_type ())

G_DECLARE_FINAL_TYPE (RespiteReminderTiles, respite_reminder_tiles, RESPITE, REMINDER_TILES, AdwBin)

void respite_reminder_tiles_take (RespiteReminderTiles *self,
                                  RespiteDiary *diary,
                                  RespiteRemindersStore *reminders,
                                  RespiteAgentProxy *agent);
void respite_reminder_tiles_set_day_start (RespiteReminderTiles *self,
                                           int day_start);

G_END_DECLS
