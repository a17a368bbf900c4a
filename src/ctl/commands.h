/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ctl/command.h"

G_BEGIN_DECLS

gboolean respite_run_day (RespiteCall *call,
                          GError **error);
gboolean respite_check_reminder (RespiteSession *session,
                                 const char *id,
                                 GError **error);
RespiteCatalogItem *respite_find_remedy (RespiteSession *session,
                                         const char *id,
                                         GError **error);
gboolean respite_run_remedies (RespiteCall *call,
                               GError **error);
gboolean respite_run_try (RespiteCall *call,
                          GError **error);
gboolean respite_run_insights (RespiteCall *call,
                               GError **error);

extern const RespiteCommand respite_commands_log[];
extern const RespiteCommand respite_commands_episode[];
extern const RespiteCommand respite_commands_diary[];
extern const RespiteCommand respite_commands_notices[];
extern const RespiteCommand respite_commands_catalog[];
extern const RespiteCommand respite_commands_personal[];
extern const RespiteCommand respite_commands_reminders[];
extern const RespiteCommand respite_commands_agent[];
extern const RespiteCommand respite_commands_folder[];

G_END_DECLS
