/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal-reader.h"

struct _RespiteJournalReader
{
  RespiteJournalDisk *disk;
  GStrv months;
  GThread *thread;

  GMutex mutex;
  GCond cond;
  /* One for each month in turn; %NULL where it could not be read, or was taken. */
  GPtrArray *shards;
  gboolean stopped;
};

static void
unref_shard (gpointer shard)
{
  g_clear_pointer ((RespiteShard **) &shard, respite_shard_unref);
}

static gboolean
keep (RespiteJournalReader *self,
      RespiteShard *shard)
{
  gboolean stopped;

  g_mutex_lock (&self->mutex);
  g_ptr_array_add (self->shards, shard);
  stopped = self->stopped;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);

  return !stopped;
}

static gpointer
read_thread (gpointer data)
{
  RespiteJournalReader *self = data;

  for (guint i = 0; self->months[i] != NULL; i++)
    if (!keep (self, respite_journal_disk_load (self->disk, self->months[i], NULL)))
      break;

  return NULL;
}

/**
 * respite_journal_reader_new:
 * @disk: where the journal is kept
 * @months: the months to read, those wanted first before the others
 *
 * Reads months in a thread of its own while the caller goes on with something else.
 *
 * Returns: (transfer full): a reader at work
 */
RespiteJournalReader *
respite_journal_reader_new (RespiteJournalDisk *disk,
                            const char *const *months)
{
  RespiteJournalReader *self = g_new0 (RespiteJournalReader, 1);

  self->disk = respite_journal_disk_ref (disk);
  self->months = g_strdupv ((GStrv) months);
  self->shards = g_ptr_array_new_with_free_func (unref_shard);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  self->thread = g_thread_new ("journal-reader", read_thread, self);

  return self;
}

/**
 * respite_journal_reader_free:
 *
 * Waits for the month that is being read, and leaves the rest.
 */
void
respite_journal_reader_free (RespiteJournalReader *self)
{
  g_mutex_lock (&self->mutex);
  self->stopped = TRUE;
  g_mutex_unlock (&self->mutex);

  g_thread_join (self->thread);
  g_ptr_array_unref (self->shards);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  respite_journal_disk_unref (self->disk);
  g_strfreev (self->months);
  g_free (self);
}

/**
 * respite_journal_reader_take:
 * @month: a month such as `2026-11`
 *
 * Waits until the month is read, if that has not come to its end. Each month can be taken once.
 *
 * Returns: (transfer full) (nullable): the month as its file had it; %NULL where this reader has it not, or not any more,
 *   and where it could not be read
 */
RespiteShard *
respite_journal_reader_take (RespiteJournalReader *self,
                             const char *month)
{
  RespiteShard *shard = NULL;

  for (guint i = 0; self->months[i] != NULL; i++)
    {
      if (!g_str_equal (self->months[i], month))
        continue;

      g_mutex_lock (&self->mutex);
      while (self->shards->len <= i)
        g_cond_wait (&self->cond, &self->mutex);
      shard = g_steal_pointer (&self->shards->pdata[i]);
      g_mutex_unlock (&self->mutex);
    }

  return shard;
}
