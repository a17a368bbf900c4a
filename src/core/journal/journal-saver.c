/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal-saver.h"

/*
 * What is not on the disk yet. One save runs at a time, in a worker thread that gets plain data; what comes meanwhile
 * waits for the next. What could not be saved is kept, and tried again with the next save.
 */
struct _RespiteJournalSaver
{
  GObject parent_instance;

  RespiteJournalDisk *disk;
  GPtrArray *unsaved;
  GPtrArray *saving;
  GList *waiting;
  guint save_id;
  GError *error;
};

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteJournalSaver, respite_journal_saver, G_TYPE_OBJECT)

typedef struct
{
  RespiteJournalDisk *disk;
  GPtrArray *changes;
} Job;

static void
job_free (Job *job)
{
  respite_journal_disk_unref (job->disk);
  g_ptr_array_unref (job->changes);
  g_free (job);
}

static GPtrArray *
take_unsaved (RespiteJournalSaver *self)
{
  GPtrArray *changes = g_steal_pointer (&self->unsaved);

  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);

  return changes;
}

static void
take_outcome (RespiteJournalSaver *self,
              RespiteJournalOutcome *outcome)
{
  for (guint i = 0; i < outcome->failed->len; i++)
    g_ptr_array_insert (self->unsaved, i, g_object_ref (outcome->failed->pdata[i]));

  g_clear_error (&self->error);
  if (outcome->error != NULL)
    self->error = g_error_copy (outcome->error);

  g_signal_emit (self, signals[SAVED], 0, outcome);
}

static void
answer_waiting (RespiteJournalSaver *self)
{
  g_autolist (GTask) waiting = g_steal_pointer (&self->waiting);

  for (GList *l = waiting; l != NULL; l = l->next)
    {
      if (self->error != NULL && self->unsaved->len > 0)
        g_task_return_error (l->data, g_error_copy (self->error));
      else
        g_task_return_boolean (l->data, TRUE);
    }
}

static void
commit_thread (GTask *task,
               gpointer source,
               gpointer data,
               GCancellable *cancellable)
{
  Job *job = data;

  g_task_return_pointer (task, respite_journal_disk_commit (job->disk, job->changes),
                         (GDestroyNotify) respite_journal_outcome_free);
}

static void
committed_cb (GObject *source,
              GAsyncResult *result,
              gpointer data)
{
  g_autoptr (RespiteJournalSaver) self = data;
  g_autoptr (RespiteJournalOutcome) outcome = g_task_propagate_pointer (G_TASK (result), NULL);
  gboolean more = self->unsaved->len > 0;

  g_clear_pointer (&self->saving, g_ptr_array_unref);
  take_outcome (self, outcome);

  if (more)
    respite_journal_saver_save_soon (self);
  else
    answer_waiting (self);
}

static gboolean
save_cb (gpointer data)
{
  RespiteJournalSaver *self = data;
  g_autoptr (GTask) task = NULL;
  Job *job;

  self->save_id = 0;
  self->saving = take_unsaved (self);

  job = g_new0 (Job, 1);
  job->disk = respite_journal_disk_ref (self->disk);
  job->changes = g_ptr_array_ref (self->saving);

  task = g_task_new (NULL, NULL, committed_cb, g_object_ref (self));
  g_task_set_source_tag (task, save_cb);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, commit_thread);

  return G_SOURCE_REMOVE;
}

static void
respite_journal_saver_dispose (GObject *object)
{
  RespiteJournalSaver *self = RESPITE_JOURNAL_SAVER (object);

  g_clear_handle_id (&self->save_id, g_source_remove);

  G_OBJECT_CLASS (respite_journal_saver_parent_class)->dispose (object);
}

static void
respite_journal_saver_finalize (GObject *object)
{
  RespiteJournalSaver *self = RESPITE_JOURNAL_SAVER (object);

  g_clear_pointer (&self->disk, respite_journal_disk_unref);
  g_clear_pointer (&self->unsaved, g_ptr_array_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (respite_journal_saver_parent_class)->finalize (object);
}

static void
respite_journal_saver_class_init (RespiteJournalSaverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_journal_saver_dispose;
  object_class->finalize = respite_journal_saver_finalize;

  /**
   * RespiteJournalSaver::saved:
   * @outcome: (type gpointer): the #RespiteJournalOutcome of a save that has ended, well or not
   */
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
respite_journal_saver_init (RespiteJournalSaver *self)
{
  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * respite_journal_saver_new:
 * @disk: where the journal is kept
 *
 * Returns: (transfer full): what brings records to the disk
 */
RespiteJournalSaver *
respite_journal_saver_new (RespiteJournalDisk *disk)
{
  RespiteJournalSaver *self = g_object_new (RESPITE_TYPE_JOURNAL_SAVER, NULL);

  self->disk = respite_journal_disk_ref (disk);

  return self;
}

/**
 * respite_journal_saver_add:
 * @record: (transfer none): a new record, or a new version of one
 *
 * Takes a record to be saved soon.
 */
void
respite_journal_saver_add (RespiteJournalSaver *self,
                           RespiteRecord *record)
{
  g_return_if_fail (RESPITE_IS_JOURNAL_SAVER (self));

  g_ptr_array_add (self->unsaved, g_object_ref (record));
  respite_journal_saver_save_soon (self);
}

/**
 * respite_journal_saver_save_soon:
 *
 * Saves as soon as the main loop runs and no other save does; with nothing unsaved it merges in conflict copies alone.
 */
void
respite_journal_saver_save_soon (RespiteJournalSaver *self)
{
  g_return_if_fail (RESPITE_IS_JOURNAL_SAVER (self));

  if (self->save_id == 0 && self->saving == NULL)
    self->save_id = g_idle_add_full (G_PRIORITY_DEFAULT, save_cb, self, NULL);
}

/**
 * respite_journal_saver_list_unsaved:
 * @month: (nullable): a month such as `2026-11`, or %NULL for all
 *
 * Returns: (transfer container) (element-type RespiteRecord): the records of that month that are not known to be on
 *   the disk, the oldest change first
 */
GPtrArray *
respite_journal_saver_list_unsaved (RespiteJournalSaver *self,
                                    const char *month)
{
  GPtrArray *lists[] = { self->saving, self->unsaved };
  GPtrArray *found = g_ptr_array_new ();

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; lists[l] != NULL && i < lists[l]->len; i++)
      {
        g_autofree char *own = respite_record_dup_month (lists[l]->pdata[i]);

        if (month == NULL || g_str_equal (own, month))
          g_ptr_array_add (found, lists[l]->pdata[i]);
      }

  return found;
}

/**
 * respite_journal_saver_flush:
 * @error: why something is not saved
 *
 * Saves at once and blocks until that is done. Not while a main loop has a save running.
 *
 * Returns: whether all is on the disk
 */
gboolean
respite_journal_saver_flush (RespiteJournalSaver *self,
                             GError **error)
{
  g_autoptr (RespiteJournalOutcome) outcome = NULL;
  g_autoptr (GPtrArray) changes = NULL;

  g_return_val_if_fail (RESPITE_IS_JOURNAL_SAVER (self), FALSE);
  g_return_val_if_fail (self->saving == NULL, FALSE);

  g_clear_handle_id (&self->save_id, g_source_remove);
  changes = take_unsaved (self);
  outcome = respite_journal_disk_commit (self->disk, changes);
  take_outcome (self, outcome);
  if (outcome->failed->len == 0)
    return TRUE;

  if (error != NULL)
    *error = g_error_copy (outcome->error);

  return FALSE;
}

/**
 * respite_journal_saver_flush_task:
 * @task: (transfer none): returns true once all is on the disk, or why it is not
 */
void
respite_journal_saver_flush_task (RespiteJournalSaver *self,
                                  GTask *task)
{
  g_return_if_fail (RESPITE_IS_JOURNAL_SAVER (self));

  if (!respite_journal_saver_get_dirty (self))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  self->waiting = g_list_append (self->waiting, g_object_ref (task));
  respite_journal_saver_save_soon (self);
}

/**
 * respite_journal_saver_forget:
 *
 * Drops what could not be saved.
 */
void
respite_journal_saver_forget (RespiteJournalSaver *self)
{
  g_return_if_fail (RESPITE_IS_JOURNAL_SAVER (self));

  g_clear_handle_id (&self->save_id, g_source_remove);
  g_ptr_array_set_size (self->unsaved, 0);
  g_clear_error (&self->error);
}

/**
 * respite_journal_saver_get_dirty:
 *
 * Returns: whether something is not on the disk yet
 */
gboolean
respite_journal_saver_get_dirty (RespiteJournalSaver *self)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL_SAVER (self), FALSE);

  return self->unsaved->len > 0 || self->saving != NULL;
}

/**
 * respite_journal_saver_get_error:
 *
 * Returns: (transfer none) (nullable): why the last save did not, or not wholly, succeed
 */
const GError *
respite_journal_saver_get_error (RespiteJournalSaver *self)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL_SAVER (self), NULL);

  return self->error;
}
