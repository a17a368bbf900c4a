/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal-saver.h"

G_BEGIN_DECLS

/**
 * RespiteJournalMonths:
 *
 * The months of a journal that are in memory: those somebody asked for, with all that is not saved yet merged in.
 */
typedef struct _RespiteJournalMonths RespiteJournalMonths;

RespiteJournalMonths *respite_journal_months_new (RespiteJournalDisk *disk,
                                                  RespiteJournalSaver *saver);
void respite_journal_months_free (RespiteJournalMonths *self);

void respite_journal_months_read_ahead (RespiteJournalMonths *self,
                                        const char *const *months);
RespiteShard *respite_journal_months_get (RespiteJournalMonths *self,
                                          const char *month,
                                          GError **error);
RespiteShard *respite_journal_months_peek (RespiteJournalMonths *self,
                                           const char *month);
gboolean respite_journal_months_knows (RespiteJournalMonths *self,
                                       const char *month);
GStrv respite_journal_months_list (RespiteJournalMonths *self);
void respite_journal_months_keep (RespiteJournalMonths *self,
                                  const char *month,
                                  RespiteShard *shard);
gboolean respite_journal_months_drop_stale (RespiteJournalMonths *self,
                                            GPtrArray *stale);
void respite_journal_months_drop_all (RespiteJournalMonths *self);

G_END_DECLS
