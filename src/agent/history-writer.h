/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal.h"
#include "core/reminders/engine.h"

G_BEGIN_DECLS

RespiteJournal *respite_history_open (GFile *folder);
void respite_history_write (RespiteJournal *history,
                            RespiteEngineAction *action);
void respite_history_write_unseen (RespiteJournal *history,
                                   RespiteEngineAction *action,
                                   const char *reason);

G_END_DECLS
