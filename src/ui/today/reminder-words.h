/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder.h"
#include "platform/agent-proxy.h"

G_BEGIN_DECLS

char *respite_reminder_words_state (const RespiteAgentStatus *status,
                                    gint64 now);
char *respite_reminder_words_left (const RespiteAgentStatus *status,
                                   gint64 now);
char *respite_reminder_words_water (gint64 drunk_ml,
                                    gint64 goal_ml);

G_END_DECLS
