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

#define RESPITE_TYPE_REMINDERS_PAGE (respite_reminders_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemindersPage, respite_reminders_page, RESPITE, REMINDERS_PAGE, AdwBin)

void respite_reminders_page_set_reminders (RespiteRemindersPage *self,
                                           RespiteRemindersStore *reminders);
void respite_reminders_page_set_agent (RespiteRemindersPage *self,
                                       RespiteAgentProxy *agent);
void respite_reminders_page_set_day_start (RespiteRemindersPage *self,
                                           int day_start);

G_END_DECLS
