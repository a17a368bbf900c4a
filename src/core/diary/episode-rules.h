/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/diary/episode.h"
#include "core/journal/journal-disk.h"

G_BEGIN_DECLS

/**
 * RespiteMonthReader:
 * @source: where the records are
 * @month: a month such as `2026-11`
 *
 * Returns: (transfer full) (nullable) (element-type RespiteRecord): the month's records that count, in order of time
 */
typedef GPtrArray *(*RespiteMonthReader) (gpointer source,
                                          const char *month);

/**
 * RespiteEpisodeSource:
 * @source: a journal in memory, or the draft of a save
 * @read_month: reads a month of it
 * @disk: where the journal is kept
 *
 * How the rules look into a journal.
 */
typedef struct
{
  gpointer source;
  RespiteMonthReader read_month;
  RespiteJournalDisk *disk;
} RespiteEpisodeSource;

RespiteRecord *respite_episode_rules_find_at (RespiteEpisodeSource *source,
                                              GDateTime *time);
GPtrArray *respite_episode_rules_list_scores (RespiteEpisodeSource *source,
                                              const char *episode,
                                              GDateTime *from,
                                              GDateTime *to);
void respite_episode_rules_amend (RespiteJournalDraft *draft);

G_END_DECLS
