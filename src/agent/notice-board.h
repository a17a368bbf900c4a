/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal.h"
#include "core/reminders/engine.h"
#include "platform/notifier.h"

G_BEGIN_DECLS

/** Why a reminder that was due is not before the person's eyes, as history and status say it. */
#define RESPITE_NOTICE_UNSEEN "no-notifications"

#define RESPITE_TYPE_NOTICE_BOARD (respite_notice_board_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNoticeBoard, respite_notice_board, RESPITE, NOTICE_BOARD, GObject)

RespiteNoticeBoard *respite_notice_board_new (RespiteNotifier *notifier,
                                              RespiteJournal *history);
void respite_notice_board_show (RespiteNoticeBoard *self,
                                RespiteEngineAction *action,
                                RespiteNotice *notice);
void respite_notice_board_clear (RespiteNoticeBoard *self);
const char *respite_notice_board_get_lead (RespiteNoticeBoard *self);
gboolean respite_notice_board_is_unseen (RespiteNoticeBoard *self,
                                         const char *id);

G_END_DECLS
