/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal.h"

G_BEGIN_DECLS

/** How far back the time rules look at everything, in days: twelve weeks of an episode, and some more of training. */
#define RESPITE_RECENT_DAYS 98

/** How far back they look at episodes and at notices that were put away, in days: half a year. */
#define RESPITE_RECENT_EPISODES_DAYS 184

typedef struct _RespiteRecentRecords RespiteRecentRecords;

RespiteRecentRecords *respite_recent_records_new (RespiteJournal *journal);
void respite_recent_records_free (RespiteRecentRecords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRecentRecords, respite_recent_records_free)

GPtrArray *respite_recent_records_read (RespiteRecentRecords *self,
                                        GDateTime *now);

G_END_DECLS
