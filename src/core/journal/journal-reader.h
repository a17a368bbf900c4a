/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal-disk.h"

G_BEGIN_DECLS

typedef struct _RespiteJournalReader RespiteJournalReader;

RespiteJournalReader *respite_journal_reader_new (RespiteJournalDisk *disk,
                                                  const char *const *months);
void respite_journal_reader_free (RespiteJournalReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteJournalReader, respite_journal_reader_free)

RespiteShard *respite_journal_reader_take (RespiteJournalReader *self,
                                           const char *month);

G_END_DECLS
