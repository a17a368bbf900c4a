/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal-disk.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_JOURNAL_SAVER (respite_journal_saver_get_type ())

G_DECLARE_FINAL_TYPE (RespiteJournalSaver, respite_journal_saver, RESPITE, JOURNAL_SAVER, GObject)

RespiteJournalSaver *respite_journal_saver_new (RespiteJournalDisk *disk);

void respite_journal_saver_add (RespiteJournalSaver *self,
                                RespiteRecord *record);
void respite_journal_saver_save_soon (RespiteJournalSaver *self);
GPtrArray *respite_journal_saver_list_unsaved (RespiteJournalSaver *self,
                                               const char *month);
gboolean respite_journal_saver_flush (RespiteJournalSaver *self,
                                      GError **error);
void respite_journal_saver_flush_task (RespiteJournalSaver *self,
                                       GTask *task);
void respite_journal_saver_forget (RespiteJournalSaver *self);

gboolean respite_journal_saver_get_dirty (RespiteJournalSaver *self);
const GError *respite_journal_saver_get_error (RespiteJournalSaver *self);

G_END_DECLS
