/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "agent/notice-board.h"
#include "core/reminders/engine.h"

G_BEGIN_DECLS

GPtrArray *respite_status_report_make (RespiteEngine *engine,
                                       RespiteNoticeBoard *board);

G_END_DECLS
