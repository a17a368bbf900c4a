/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder.h"
#include "platform/agent-proxy.h"

G_BEGIN_DECLS

const char *respite_reminder_sentences_title (RespiteReminder *reminder);
char *respite_reminder_sentences_interval (RespiteReminder *reminder);
char *respite_reminder_sentences_state (const RespiteAgentStatus *status,
                                        gint64 now);
char *respite_reminder_sentences_subtitle (RespiteReminder *reminder,
                                           const RespiteAgentStatus *status,
                                           gint64 now);
char *respite_reminder_sentences_pause (gint64 until,
                                        gint64 now);

G_END_DECLS
