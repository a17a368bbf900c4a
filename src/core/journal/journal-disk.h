/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/journal/shard.h"

G_BEGIN_DECLS

typedef struct _RespiteJournalDisk RespiteJournalDisk;
typedef struct _RespiteJournalDraft RespiteJournalDraft;

/**
 * RespiteJournalAmend:
 * @draft: the journal as it will be saved
 *
 * Called under the folder's lock after the changes are merged and before anything is written, perhaps in a worker
 * thread: it may look at what the disk holds and put further records. It must touch nothing but the draft.
 */
typedef void (*RespiteJournalAmend) (RespiteJournalDraft *draft);

RespiteJournalDisk *respite_journal_disk_new (GFile *folder,
                                              const char *name,
                                              RespiteRecordCheck check,
                                              RespiteJournalAmend amend);
RespiteJournalDisk *respite_journal_disk_ref (RespiteJournalDisk *self);
void respite_journal_disk_unref (RespiteJournalDisk *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteJournalDisk, respite_journal_disk_unref)

GFile *respite_journal_disk_get_folder (RespiteJournalDisk *self);
RespiteRecordCheck respite_journal_disk_get_check (RespiteJournalDisk *self);
GFile *respite_journal_disk_get_file (RespiteJournalDisk *self,
                                      const char *month);
GStrv respite_journal_disk_list_months (RespiteJournalDisk *self);
RespiteShard *respite_journal_disk_load (RespiteJournalDisk *self,
                                         const char *month,
                                         GError **error);
gboolean respite_journal_disk_may_hold (RespiteJournalDisk *self,
                                        const char *month,
                                        const char *kind);
gboolean respite_journal_disk_has_copies (RespiteJournalDisk *self);

/**
 * RespiteJournalOutcome:
 * @shards: (element-type utf8 RespiteShard): each month that was read or written, as it is on the disk now
 * @failed: (element-type RespiteRecord): the changes that are not on the disk
 * @healed: (element-type utf8): names of the conflict copies that were merged in and put away
 * @error: (nullable): why, the first of the reasons
 */
typedef struct
{
  GHashTable *shards;
  GPtrArray *failed;
  GPtrArray *healed;
  GError *error;
} RespiteJournalOutcome;

RespiteJournalOutcome *respite_journal_disk_commit (RespiteJournalDisk *self,
                                                    GPtrArray *changes);
void respite_journal_outcome_free (RespiteJournalOutcome *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteJournalOutcome, respite_journal_outcome_free)

RespiteJournalDisk *respite_journal_draft_get_disk (RespiteJournalDraft *self);
GPtrArray *respite_journal_draft_get_changes (RespiteJournalDraft *self);
GStrv respite_journal_draft_list_months (RespiteJournalDraft *self);
RespiteShard *respite_journal_draft_get_month (RespiteJournalDraft *self,
                                               const char *month);
RespiteRecord *respite_journal_draft_find (RespiteJournalDraft *self,
                                           const char *id);
void respite_journal_draft_put (RespiteJournalDraft *self,
                                RespiteRecord *record);

G_END_DECLS
