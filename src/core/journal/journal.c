/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal.h"

#include <string.h>

#include "core/base/data-folder.h"
#include "core/base/folder-watch.h"
#include "core/base/time-text.h"
#include "core/journal/journal-months.h"
#include "core/journal/journal-saver.h"

struct _RespiteJournal
{
  GObject parent_instance;

  RespiteJournalDisk *disk;
  RespiteFolderWatch *watch;
  RespiteJournalSaver *saver;
  RespiteJournalMonths *months;
};

enum
{
  PROP_DIRTY = 1,
  PROP_ERROR,
  N_PROPS
};

enum
{
  CHANGED,
  HEALED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_QUARK (respite-journal-error-quark, respite_journal_error)

G_DEFINE_FINAL_TYPE (RespiteJournal, respite_journal, G_TYPE_OBJECT)

static void
saved_cb (RespiteJournalSaver *saver,
          RespiteJournalOutcome *outcome,
          RespiteJournal *self)
{
  GHashTableIter iter;
  const char *month;
  RespiteShard *shard;

  g_hash_table_iter_init (&iter, outcome->shards);
  while (g_hash_table_iter_next (&iter, (gpointer *) &month, (gpointer *) &shard))
    {
      RespiteShard *known = respite_journal_months_peek (self->months, month);
      gboolean news = known != NULL && g_strcmp0 (respite_shard_get_etag (known), respite_shard_get_etag (shard)) != 0;

      if (known == NULL || news)
        respite_journal_months_keep (self->months, month, shard);
      if (news)
        g_signal_emit (self, signals[CHANGED], 0, month);
    }

  for (guint i = 0; i < outcome->healed->len; i++)
    g_signal_emit (self, signals[HEALED], 0, outcome->healed->pdata[i]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ERROR]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIRTY]);
}

static void
folder_changed_cb (RespiteFolderWatch *watch,
                   RespiteJournal *self)
{
  respite_journal_reload (self);
}

static void
respite_journal_dispose (GObject *object)
{
  RespiteJournal *self = RESPITE_JOURNAL (object);

  g_clear_object (&self->watch);

  G_OBJECT_CLASS (respite_journal_parent_class)->dispose (object);
}

static void
respite_journal_finalize (GObject *object)
{
  RespiteJournal *self = RESPITE_JOURNAL (object);

  g_clear_pointer (&self->months, respite_journal_months_free);
  g_clear_object (&self->saver);
  g_clear_pointer (&self->disk, respite_journal_disk_unref);

  G_OBJECT_CLASS (respite_journal_parent_class)->finalize (object);
}

static void
respite_journal_get_property (GObject *object,
                              guint id,
                              GValue *value,
                              GParamSpec *pspec)
{
  RespiteJournal *self = RESPITE_JOURNAL (object);

  switch (id)
    {
    case PROP_DIRTY:
      g_value_set_boolean (value, respite_journal_get_dirty (self));
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, respite_journal_get_error (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_journal_class_init (RespiteJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_journal_dispose;
  object_class->finalize = respite_journal_finalize;
  object_class->get_property = respite_journal_get_property;

  props[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteJournal::changed:
   * @month: (nullable): the month that is no longer what it was; %NULL for any number of them
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * RespiteJournal::healed:
   * @name: the name of a conflict copy whose records were merged in, and which lies in the backups now
   */
  signals[HEALED] = g_signal_new ("healed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
respite_journal_init (RespiteJournal *self)
{
}

/**
 * respite_journal_new:
 * @disk: where it is kept
 *
 * A journal in memory, on one thread. Months are read when somebody asks for them; what is put is there at once, and
 * on the disk soon after, by a worker thread, while a main loop runs; or by respite_journal_flush() where none does.
 *
 * Returns: (transfer full): a journal
 */
RespiteJournal *
respite_journal_new (RespiteJournalDisk *disk)
{
  RespiteJournal *self = g_object_new (RESPITE_TYPE_JOURNAL, NULL);

  self->disk = respite_journal_disk_ref (disk);
  self->saver = respite_journal_saver_new (disk);
  self->months = respite_journal_months_new (disk, self->saver);
  g_signal_connect_object (self->saver, "saved", G_CALLBACK (saved_cb), self, 0);

  return self;
}

static int
compare_months_cb (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/* Takes the month; each stands there once. */
static void
add_month (GPtrArray *months,
           char *month)
{
  if (g_ptr_array_find_with_equal_func (months, month, g_str_equal, NULL))
    g_free (month);
  else
    g_ptr_array_add (months, month);
}

/**
 * respite_journal_list_months:
 *
 * Returns: (transfer full): the months that have records or a file, the newest first
 */
GStrv
respite_journal_list_months (RespiteJournal *self)
{
  g_auto (GStrv) on_disk = respite_journal_disk_list_months (self->disk);
  g_auto (GStrv) in_memory = respite_journal_months_list (self->months);
  g_autoptr (GPtrArray) unsaved = respite_journal_saver_list_unsaved (self->saver, NULL);
  g_autoptr (GPtrArray) months = g_ptr_array_new ();

  for (guint i = 0; on_disk[i] != NULL; i++)
    g_ptr_array_add (months, g_strdup (on_disk[i]));
  for (guint i = 0; in_memory[i] != NULL; i++)
    add_month (months, g_strdup (in_memory[i]));
  for (guint i = 0; i < unsaved->len; i++)
    add_month (months, respite_record_dup_month (unsaved->pdata[i]));

  g_ptr_array_sort (months, compare_months_cb);
  g_ptr_array_add (months, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&months), FALSE);
}

/**
 * respite_journal_read_ahead:
 * @months: months that will soon be asked for, the first of them first
 *
 * Begins to read in a thread. Who asks for such a month before it is read waits for that.
 */
void
respite_journal_read_ahead (RespiteJournal *self,
                            const char *const *months)
{
  g_return_if_fail (RESPITE_IS_JOURNAL (self));
  g_return_if_fail (months != NULL);

  respite_journal_months_read_ahead (self->months, months);
}

/**
 * respite_journal_dup_month:
 * @month: a month such as `2026-11`
 * @error: a #GIOErrorEnum or #RespiteJsonError, naming the file and what to do
 *
 * Returns: (transfer full) (nullable) (element-type RespiteRecord): the month's records in order of time, without the
 *   deleted ones and those that make no sense
 */
GPtrArray *
respite_journal_dup_month (RespiteJournal *self,
                           const char *month,
                           GError **error)
{
  RespiteShard *shard = respite_journal_months_get (self->months, month, error);
  GPtrArray *all;
  GPtrArray *good;

  if (shard == NULL)
    return NULL;

  all = respite_shard_get_records (shard);
  good = g_ptr_array_new_full (all->len, g_object_unref);
  for (guint i = 0; i < all->len; i++)
    if (respite_record_get_problem (all->pdata[i]) == NULL && !respite_record_is_deleted (all->pdata[i]))
      g_ptr_array_add (good, g_object_ref (all->pdata[i]));

  return good;
}

/**
 * respite_journal_has_at_hand:
 * @month: a month such as `2026-11`
 *
 * Returns: whether the month is in memory already, or has something in it that is not on the disk yet; of any other month
 *   the disk knows as much, and who needs it only once may read it there, in a thread
 */
gboolean
respite_journal_has_at_hand (RespiteJournal *self,
                             const char *month)
{
  g_autoptr (GPtrArray) unsaved = NULL;

  g_return_val_if_fail (RESPITE_IS_JOURNAL (self), FALSE);

  if (respite_journal_months_knows (self->months, month))
    return TRUE;
  unsaved = respite_journal_saver_list_unsaved (self->saver, month);

  return unsaved->len > 0;
}

static char *
dup_month_after (const char *month)
{
  int number = (int) g_ascii_strtoll (month, NULL, 10) * 12 + (int) g_ascii_strtoll (month + 5, NULL, 10);

  return g_strdup_printf ("%04d-%02d", number / 12, number % 12 + 1);
}

/**
 * respite_journal_dup_range:
 * @from: the first day
 * @to: the last day
 * @day_start_minutes: when the person's day begins, in minutes after midnight
 *
 * Months that cannot be read are left out; respite_journal_dup_month() says why.
 *
 * Returns: (transfer full) (element-type RespiteRecord): the records of these days in order of time
 */
GPtrArray *
respite_journal_dup_range (RespiteJournal *self,
                           const GDate *from,
                           const GDate *to,
                           int day_start_minutes)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *month = g_strdup_printf ("%04d-%02d", g_date_get_year (from), g_date_get_month (from));
  g_autofree char *last = NULL;
  g_autoptr (GDate) end = g_date_copy (to);

  g_date_add_days (end, 1);
  last = g_strdup_printf ("%04d-%02d", g_date_get_year (end), g_date_get_month (end));

  while (strcmp (month, last) <= 0)
    {
      g_autoptr (GPtrArray) records = respite_journal_dup_month (self, month, NULL);
      char *next = dup_month_after (month);

      for (guint i = 0; records != NULL && i < records->len; i++)
        {
          g_autoptr (GDate) day = respite_time_get_day (respite_record_get_at (records->pdata[i]), day_start_minutes);

          if (g_date_compare (day, from) >= 0 && g_date_compare (day, to) <= 0)
            g_ptr_array_add (found, g_object_ref (records->pdata[i]));
        }

      g_free (month);
      month = next;
    }

  return found;
}

/**
 * respite_journal_find:
 * @id: a record's id
 * @error: %RESPITE_JOURNAL_ERROR_NOT_FOUND
 *
 * Looks through the months, the newest first. Of a record that moved from one month to another the later version counts.
 *
 * Returns: (transfer full) (nullable): the record, which may be a deleted one
 */
RespiteRecord *
respite_journal_find (RespiteJournal *self,
                      const char *id,
                      GError **error)
{
  g_auto (GStrv) months = respite_journal_list_months (self);
  RespiteRecord *found = NULL;

  for (guint i = 0; months[i] != NULL && (found == NULL || respite_record_is_deleted (found)); i++)
    {
      RespiteShard *shard = respite_journal_months_get (self->months, months[i], NULL);
      RespiteRecord *record = shard != NULL ? respite_shard_find (shard, id) : NULL;

      if (record != NULL && (found == NULL || respite_record_supersedes (record, found)))
        found = record;
    }

  if (found == NULL)
    g_set_error (error, RESPITE_JOURNAL_ERROR, RESPITE_JOURNAL_ERROR_NOT_FOUND, "There is no record “%s”", id);

  return found != NULL ? g_object_ref (found) : NULL;
}

/**
 * respite_journal_put:
 * @record: (transfer none): a new record, or a new version of one
 *
 * Takes a record in at once and saves it soon.
 */
void
respite_journal_put (RespiteJournal *self,
                     RespiteRecord *record)
{
  g_autofree char *month = NULL;
  RespiteShard *shard;

  g_return_if_fail (RESPITE_IS_JOURNAL (self));
  g_return_if_fail (RESPITE_IS_RECORD (record) && respite_record_get_problem (record) == NULL);

  month = respite_record_dup_month (record);
  respite_journal_saver_add (self->saver, record);

  shard = respite_journal_months_peek (self->months, month);
  if (shard != NULL)
    {
      g_autoptr (RespiteShard) known = respite_shard_ref (shard);

      respite_journal_months_keep (self->months, month, known);
    }

  g_signal_emit (self, signals[CHANGED], 0, month);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIRTY]);
}

/**
 * respite_journal_flush:
 * @error: why something is not saved; it is kept, and tried again at the next save
 *
 * Saves what is not saved yet, and blocks until that is done. For programs without a main loop.
 *
 * Returns: whether all is on the disk
 */
gboolean
respite_journal_flush (RespiteJournal *self,
                       GError **error)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL (self), FALSE);

  return respite_journal_saver_flush (self->saver, error);
}

/**
 * respite_journal_flush_async:
 *
 * Saves what is not saved yet; also the way to try again after an error.
 */
void
respite_journal_flush_async (RespiteJournal *self,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RESPITE_IS_JOURNAL (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, respite_journal_flush_async);
  respite_journal_saver_flush_task (self->saver, task);
}

/**
 * respite_journal_flush_finish:
 * @error: why something is not saved; it is kept
 *
 * Returns: whether all is on the disk
 */
gboolean
respite_journal_flush_finish (RespiteJournal *self,
                              GAsyncResult *result,
                              GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * respite_journal_forget_unsaved:
 *
 * Drops what could not be saved, where the person decides to go on without it.
 */
void
respite_journal_forget_unsaved (RespiteJournal *self)
{
  g_return_if_fail (RESPITE_IS_JOURNAL (self));

  respite_journal_saver_forget (self->saver);
  respite_journal_months_drop_all (self->months);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ERROR]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIRTY]);
  g_signal_emit (self, signals[CHANGED], 0, NULL);
}

/**
 * respite_journal_watch:
 *
 * From now on notices what other programs change, and merges in what a synchroniser leaves.
 */
void
respite_journal_watch (RespiteJournal *self)
{
  g_return_if_fail (RESPITE_IS_JOURNAL (self));

  if (self->watch != NULL || !respite_folder_ensure (respite_journal_disk_get_folder (self->disk), NULL))
    return;

  self->watch = respite_folder_watch_new (respite_journal_disk_get_folder (self->disk));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (folder_changed_cb), self, 0);
  if (respite_journal_disk_has_copies (self->disk))
    respite_journal_saver_save_soon (self->saver);
}

/**
 * respite_journal_reload:
 *
 * Lets go of every month whose file is not what it was; what is not saved yet stays.
 */
void
respite_journal_reload (RespiteJournal *self)
{
  g_autoptr (GPtrArray) stale = g_ptr_array_new_with_free_func (g_free);
  gboolean was_broken;

  g_return_if_fail (RESPITE_IS_JOURNAL (self));

  was_broken = respite_journal_months_drop_stale (self->months, stale);
  for (guint i = 0; i < stale->len; i++)
    g_signal_emit (self, signals[CHANGED], 0, stale->pdata[i]);
  if (was_broken)
    g_signal_emit (self, signals[CHANGED], 0, NULL);
  if (respite_journal_disk_has_copies (self->disk))
    respite_journal_saver_save_soon (self->saver);
}

RespiteJournalDisk *
respite_journal_get_disk (RespiteJournal *self)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL (self), NULL);

  return self->disk;
}

/**
 * respite_journal_get_dirty:
 *
 * Returns: whether something is not on the disk yet
 */
gboolean
respite_journal_get_dirty (RespiteJournal *self)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL (self), FALSE);

  return respite_journal_saver_get_dirty (self->saver);
}

/**
 * respite_journal_get_error:
 *
 * Returns: (transfer none) (nullable): why the last save did not, or not wholly, succeed
 */
const GError *
respite_journal_get_error (RespiteJournal *self)
{
  g_return_val_if_fail (RESPITE_IS_JOURNAL (self), NULL);

  return respite_journal_saver_get_error (self->saver);
}
