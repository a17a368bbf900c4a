/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder.h"
#include "platform/notice.h"

G_BEGIN_DECLS

/** The answer of the button that begins a routine. The others answer with words of the engine. */
#define RESPITE_BUTTON_START "start"

RespiteNotice *respite_reminder_texts_make_notice (RespiteReminder *lead,
                                                   GPtrArray *joined,
                                                   gint64 drunk_ml);

G_END_DECLS
