/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/diary/diary.h"
#include "core/reminders/engine.h"
#include "platform/window-opener.h"

G_BEGIN_DECLS

gboolean respite_reminder_answers_write (RespiteDiary *diary,
                                         RespiteReminder *reminder,
                                         RespiteEngineAnswer answer,
                                         GError **error);
void respite_reminder_answers_open_page (RespiteWindowOpener *opener,
                                         RespiteReminder *reminder,
                                         const char *activation_token);
void respite_reminder_answers_open_routine (RespiteWindowOpener *opener,
                                            RespiteReminder *reminder,
                                            const char *activation_token);

G_END_DECLS
