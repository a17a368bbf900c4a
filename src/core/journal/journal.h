/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal-disk.h"

G_BEGIN_DECLS

#define RESPITE_JOURNAL_ERROR (respite_journal_error_quark ())

typedef enum
{
  RESPITE_JOURNAL_ERROR_NOT_FOUND,
} RespiteJournalError;

GQuark respite_journal_error_quark (void);

#define RESPITE_TYPE_JOURNAL (respite_journal_get_type ())

G_DECLARE_FINAL_TYPE (RespiteJournal, respite_journal, RESPITE, JOURNAL, GObject)

RespiteJournal *respite_journal_new (RespiteJournalDisk *disk);

GStrv respite_journal_list_months (RespiteJournal *self);
void respite_journal_read_ahead (RespiteJournal *self,
                                 const char *const *months);
GPtrArray *respite_journal_dup_month (RespiteJournal *self,
                                      const char *month,
                                      GError **error);
gboolean respite_journal_has_at_hand (RespiteJournal *self,
                                      const char *month);
GPtrArray *respite_journal_dup_range (RespiteJournal *self,
                                      const GDate *from,
                                      const GDate *to,
                                      int day_start_minutes);
RespiteRecord *respite_journal_find (RespiteJournal *self,
                                     const char *id,
                                     GError **error);

void respite_journal_put (RespiteJournal *self,
                          RespiteRecord *record);
gboolean respite_journal_flush (RespiteJournal *self,
                                GError **error);
void respite_journal_flush_async (RespiteJournal *self,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
gboolean respite_journal_flush_finish (RespiteJournal *self,
                                       GAsyncResult *result,
                                       GError **error);
void respite_journal_forget_unsaved (RespiteJournal *self);
void respite_journal_watch (RespiteJournal *self);
void respite_journal_reload (RespiteJournal *self);

RespiteJournalDisk *respite_journal_get_disk (RespiteJournal *self);
gboolean respite_journal_get_dirty (RespiteJournal *self);
const GError *respite_journal_get_error (RespiteJournal *self);

G_END_DECLS
