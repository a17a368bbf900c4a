/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal-months.h"

#include "core/base/json-file.h"
#include "core/journal/journal-reader.h"

struct _RespiteJournalMonths
{
  RespiteJournalDisk *disk;
  RespiteJournalSaver *saver;
  RespiteJournalReader *reader;

  /* Each month's shard, or why it cannot be read. */
  GHashTable *shards;
  GHashTable *broken;
};

static RespiteShard *
load_shard (RespiteJournalMonths *self,
            const char *month,
            GError **error)
{
  RespiteShard *shard = self->reader != NULL ? respite_journal_reader_take (self->reader, month) : NULL;

  return shard != NULL ? shard : respite_journal_disk_load (self->disk, month, error);
}

static gboolean
is_stale (RespiteJournalMonths *self,
          const char *month,
          RespiteShard *shard)
{
  g_autoptr (GFile) file = respite_journal_disk_get_file (self->disk, month);
  g_autofree char *etag = respite_json_file_query_etag (file);

  return g_strcmp0 (etag, respite_shard_get_etag (shard)) != 0;
}

/**
 * respite_journal_months_new:
 * @disk: where the journal is kept
 * @saver: what knows of each month what is not on the disk yet
 *
 * Returns: (transfer full): the months in memory, none so far
 */
RespiteJournalMonths *
respite_journal_months_new (RespiteJournalDisk *disk,
                            RespiteJournalSaver *saver)
{
  RespiteJournalMonths *self = g_new0 (RespiteJournalMonths, 1);

  self->disk = respite_journal_disk_ref (disk);
  self->saver = g_object_ref (saver);
  self->shards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) respite_shard_unref);
  self->broken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_error_free);

  return self;
}

void
respite_journal_months_free (RespiteJournalMonths *self)
{
  g_clear_pointer (&self->reader, respite_journal_reader_free);
  g_hash_table_unref (self->shards);
  g_hash_table_unref (self->broken);
  g_object_unref (self->saver);
  respite_journal_disk_unref (self->disk);
  g_free (self);
}

/**
 * respite_journal_months_read_ahead:
 * @months: months that will soon be asked for, the first of them first
 *
 * Begins to read in a thread. Who asks for such a month before it is read waits for that.
 */
void
respite_journal_months_read_ahead (RespiteJournalMonths *self,
                                   const char *const *months)
{
  g_clear_pointer (&self->reader, respite_journal_reader_free);
  self->reader = respite_journal_reader_new (self->disk, months);
}

/**
 * respite_journal_months_get:
 * @month: a month such as `2026-11`
 * @error: a #GIOErrorEnum or #RespiteJsonError, naming the file and what to do
 *
 * Returns: (transfer none) (nullable): the month, which stays in memory from now on
 */
RespiteShard *
respite_journal_months_get (RespiteJournalMonths *self,
                            const char *month,
                            GError **error)
{
  RespiteShard *shard = respite_journal_months_peek (self, month);
  GError *broken = g_hash_table_lookup (self->broken, month);
  g_autoptr (RespiteShard) loaded = NULL;

  if (shard != NULL)
    return shard;

  if (broken == NULL)
    {
      loaded = load_shard (self, month, &broken);
      if (loaded != NULL)
        {
          respite_journal_months_keep (self, month, loaded);
          return respite_journal_months_peek (self, month);
        }
      g_hash_table_replace (self->broken, g_strdup (month), broken);
    }

  if (error != NULL)
    *error = g_error_copy (broken);

  return NULL;
}

/**
 * respite_journal_months_peek:
 *
 * Returns: (transfer none) (nullable): the month, if it is in memory
 */
RespiteShard *
respite_journal_months_peek (RespiteJournalMonths *self,
                             const char *month)
{
  return g_hash_table_lookup (self->shards, month);
}

/**
 * respite_journal_months_knows:
 *
 * Returns: whether the month is in memory, or is known to be one that cannot be read
 */
gboolean
respite_journal_months_knows (RespiteJournalMonths *self,
                              const char *month)
{
  return g_hash_table_contains (self->shards, month) || g_hash_table_contains (self->broken, month);
}

/**
 * respite_journal_months_list:
 *
 * Returns: (transfer full): the months in memory that have records, in no order
 */
GStrv
respite_journal_months_list (RespiteJournalMonths *self)
{
  g_autoptr (GStrvBuilder) months = g_strv_builder_new ();
  GHashTableIter iter;
  const char *month;
  RespiteShard *shard;

  g_hash_table_iter_init (&iter, self->shards);
  while (g_hash_table_iter_next (&iter, (gpointer *) &month, (gpointer *) &shard))
    if (respite_shard_get_records (shard)->len > 0)
      g_strv_builder_add (months, month);

  return g_strv_builder_end (months);
}

/**
 * respite_journal_months_keep:
 * @shard: the month as the disk has it, or as it was before something was put to it
 *
 * Keeps a month, with what is not saved yet merged in.
 */
void
respite_journal_months_keep (RespiteJournalMonths *self,
                             const char *month,
                             RespiteShard *shard)
{
  g_autoptr (GPtrArray) unsaved = respite_journal_saver_list_unsaved (self->saver, month);
  RespiteShard *kept = unsaved->len > 0 ? respite_shard_merge (shard, unsaved) : respite_shard_ref (shard);

  if (kept != shard)
    respite_shard_set_etag (kept, respite_shard_get_etag (shard));
  g_hash_table_replace (self->shards, g_strdup (month), kept);
  g_hash_table_remove (self->broken, month);
}

/**
 * respite_journal_months_drop_stale:
 * @stale: (element-type utf8): receives the names of the months whose file is not what it was
 *
 * Lets go of them, and of what is known of months that cannot be read.
 *
 * Returns: whether there were such that could not be read
 */
gboolean
respite_journal_months_drop_stale (RespiteJournalMonths *self,
                                   GPtrArray *stale)
{
  gboolean was_broken = g_hash_table_size (self->broken) > 0;
  GHashTableIter iter;
  const char *month;
  RespiteShard *shard;

  g_clear_pointer (&self->reader, respite_journal_reader_free);
  g_hash_table_remove_all (self->broken);

  g_hash_table_iter_init (&iter, self->shards);
  while (g_hash_table_iter_next (&iter, (gpointer *) &month, (gpointer *) &shard))
    if (is_stale (self, month, shard))
      {
        g_ptr_array_add (stale, g_strdup (month));
        g_hash_table_iter_remove (&iter);
      }

  return was_broken;
}

void
respite_journal_months_drop_all (RespiteJournalMonths *self)
{
  g_hash_table_remove_all (self->shards);
}
