/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder.h"

G_BEGIN_DECLS

RespiteReminder *respite_reminder_from_json (JsonObject *object,
                                             GError **error);
JsonNode *respite_reminder_member_from_text (const char *member,
                                             const char *text,
                                             GError **error);

G_END_DECLS
