/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/reminders/reminders-store.h"
#include "platform/agent-proxy.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMINDER_ROW (respite_reminder_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteReminderRow, respite_reminder_row, RESPITE, REMINDER_ROW, AdwExpanderRow)

GtkWidget *respite_reminder_row_new (RespiteRemindersStore *store,
                                     RespiteReminder *reminder);

const char *respite_reminder_row_get_id (RespiteReminderRow *self);
void respite_reminder_row_set_reminder (RespiteReminderRow *self,
                                        RespiteReminder *reminder);
void respite_reminder_row_show_status (RespiteReminderRow *self,
                                       RespiteAgentProxy *agent,
                                       gint64 now);
void respite_reminder_row_save (RespiteReminderRow *self,
                                const char *member,
                                const char *value);

G_END_DECLS
