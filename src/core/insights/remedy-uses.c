/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/remedy-uses.h"

#include "core/base/json-file.h"

struct _RespiteRemedyUses
{
  GObject parent_instance;

  RespiteJournal *journal;
  GDate from;
  GDate to;
  int day_start_minutes;

  /* What was read: by month, and each file's etag where it came from there, or could not be read. */
  GHashTable *months;
  GHashTable *etags;
  gboolean started;
  gboolean complete;

  /* What is still to be read, the last first; and the one that is being read, which may have changed since. */
  GPtrArray *queue;
  char *reading;
  gboolean stale;
  guint soon;
  GCancellable *cancellable;

  /* What it adds up to, made when somebody asks. */
  RespiteRemedySums *sums;
};

enum
{
  PROP_COMPLETE = 1,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyUses, respite_remedy_uses, G_TYPE_OBJECT)

/* One month as it was read; without a digest where it could not be. */
typedef struct
{
  RespiteRemedyMonth *digest;
  char *etag;
} Reading;

typedef struct
{
  RespiteJournalDisk *disk;
  char *month;
} Task;

static void
reading_free (Reading *reading)
{
  g_clear_pointer (&reading->digest, respite_remedy_month_free);
  g_free (reading->etag);
  g_free (reading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static void
task_free (Task *task)
{
  respite_journal_disk_unref (task->disk);
  g_free (task->month);
  g_free (task);
}

static gboolean
has_range (RespiteRemedyUses *self)
{
  return g_date_valid (&self->from);
}

static RespiteRemedySums *
get_sums (RespiteRemedyUses *self)
{
  if (self->sums == NULL)
    {
      self->sums = respite_remedy_sums_new ();
      if (has_range (self))
        respite_remedy_sums_set_range (self->sums, &self->from, &self->to, self->day_start_minutes);
      respite_remedy_sums_add_months (self->sums, self->months);
    }

  return self->sums;
}

/* Takes the reading. */
static void
keep_reading (RespiteRemedyUses *self,
              const char *month,
              Reading *reading)
{
  g_clear_pointer (&self->sums, respite_remedy_sums_free);
  g_hash_table_replace (self->etags, g_strdup (month), g_steal_pointer (&reading->etag));
  if (reading->digest != NULL)
    g_hash_table_replace (self->months, g_strdup (month), g_steal_pointer (&reading->digest));
  else
    g_hash_table_remove (self->months, month);

  reading_free (reading);
}

static char *
query_etag (RespiteJournalDisk *disk,
            const char *month)
{
  g_autoptr (GFile) file = respite_journal_disk_get_file (disk, month);

  return respite_json_file_query_etag (file);
}

static Reading *
read_from_disk (RespiteJournalDisk *disk,
                const char *month)
{
  Reading *reading = g_new0 (Reading, 1);
  g_autoptr (RespiteShard) shard = NULL;

  reading->etag = query_etag (disk, month);
  shard = respite_journal_disk_load (disk, month, NULL);
  if (shard != NULL)
    reading->digest = respite_remedy_month_new (respite_shard_get_records (shard));

  return reading;
}

static Reading *
read_from_journal (RespiteJournal *journal,
                   const char *month)
{
  g_autoptr (GPtrArray) records = respite_journal_dup_month (journal, month, NULL);
  Reading *reading = g_new0 (Reading, 1);

  if (records != NULL)
    reading->digest = respite_remedy_month_new (records);
  else
    reading->etag = query_etag (respite_journal_get_disk (journal), month);

  return reading;
}

static gboolean
wants_month (RespiteRemedyUses *self,
             const char *month)
{
  return !has_range (self) || respite_remedy_month_is_in_reach (month, &self->from, &self->to);
}

/* What came out of the journal's memory it tells of when it changes, until it lets go; of the rest only the file can tell. */
static gboolean
is_stale (RespiteRemedyUses *self,
          const char *month)
{
  const char *known = NULL;
  g_autofree char *etag = NULL;

  if (!g_hash_table_lookup_extended (self->etags, month, NULL, (gpointer *) &known))
    return TRUE;
  if (known == NULL)
    return !respite_journal_has_at_hand (self->journal, month);

  etag = query_etag (respite_journal_get_disk (self->journal), month);

  return g_strcmp0 (etag, known) != 0;
}

static void
finish (RespiteRemedyUses *self)
{
  gboolean first = !self->complete;

  self->complete = TRUE;
  g_signal_emit (self, signals[CHANGED], 0);
  if (first)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPLETE]);
}

static void
enqueue (RespiteRemedyUses *self,
         const char *month)
{
  if (g_strcmp0 (self->reading, month) == 0)
    self->stale = TRUE;
  else if (!g_ptr_array_find_with_equal_func (self->queue, month, g_str_equal, NULL))
    g_ptr_array_add (self->queue, g_strdup (month));
}

static void read_soon (RespiteRemedyUses *self);

static void
read_thread (GTask *gtask,
             gpointer source,
             gpointer data,
             GCancellable *cancellable)
{
  Task *task = data;

  g_task_return_pointer (gtask, read_from_disk (task->disk, task->month), (GDestroyNotify) reading_free);
}

static void
read_cb (GObject *source,
         GAsyncResult *result,
         gpointer data)
{
  g_autoptr (Reading) reading = g_task_propagate_pointer (G_TASK (result), NULL);
  RespiteRemedyUses *self = data;
  g_autofree char *month = NULL;

  /* It was cancelled, and nobody is there any more. */
  if (reading == NULL)
    return;

  month = g_steal_pointer (&self->reading);
  if (self->stale)
    enqueue (self, month);
  else
    keep_reading (self, month, g_steal_pointer (&reading));
  self->stale = FALSE;

  read_soon (self);
}

/* Takes the month. */
static void
read_in_thread (RespiteRemedyUses *self,
                char *month)
{
  g_autoptr (GTask) gtask = g_task_new (NULL, self->cancellable, read_cb, self);
  Task *task = g_new0 (Task, 1);

  self->reading = month;
  task->disk = respite_journal_disk_ref (respite_journal_get_disk (self->journal));
  task->month = g_strdup (month);

  g_task_set_source_tag (gtask, read_in_thread);
  g_task_set_task_data (gtask, task, (GDestroyNotify) task_free);
  g_task_run_in_thread (gtask, read_thread);
}

static gboolean
soon_cb (gpointer data)
{
  RespiteRemedyUses *self = data;
  g_autofree char *month = NULL;

  self->soon = 0;
  if (self->queue->len == 0)
    {
      finish (self);
      return G_SOURCE_REMOVE;
    }

  month = g_ptr_array_steal_index (self->queue, self->queue->len - 1);
  if (!respite_journal_has_at_hand (self->journal, month))
    {
      read_in_thread (self, g_steal_pointer (&month));
      return G_SOURCE_REMOVE;
    }

  keep_reading (self, month, read_from_journal (self->journal, month));
  read_soon (self);

  return G_SOURCE_REMOVE;
}

static void
read_soon (RespiteRemedyUses *self)
{
  if (self->reading == NULL && self->soon == 0)
    self->soon = g_idle_add (soon_cb, self);
}

static gboolean
is_gone_cb (gpointer month,
            gpointer value,
            gpointer months)
{
  return !g_strv_contains (months, month);
}

/* The newest months are read first. Returns whether anything is not what it was. */
static gboolean
enqueue_stale (RespiteRemedyUses *self)
{
  g_auto (GStrv) months = respite_journal_list_months (self->journal);
  guint n_gone = g_hash_table_foreach_remove (self->etags, is_gone_cb, months);

  if (g_hash_table_foreach_remove (self->months, is_gone_cb, months) > 0)
    g_clear_pointer (&self->sums, respite_remedy_sums_free);
  for (guint i = g_strv_length (months); i > 0; i--)
    if (wants_month (self, months[i - 1]) && g_strcmp0 (months[i - 1], self->reading) != 0 &&
        is_stale (self, months[i - 1]))
      enqueue (self, months[i - 1]);

  return n_gone > 0 || self->queue->len > 0;
}

static void
journal_changed_cb (RespiteJournal *journal,
                    const char *month,
                    RespiteRemedyUses *self)
{
  if (!self->started)
    return;

  if (month != NULL && wants_month (self, month))
    {
      enqueue (self, month);
      read_soon (self);
    }
  else if (month == NULL && enqueue_stale (self))
    read_soon (self);
}

static void
respite_remedy_uses_get_property (GObject *object,
                                  guint id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  RespiteRemedyUses *self = RESPITE_REMEDY_USES (object);

  switch (id)
    {
    case PROP_COMPLETE:
      g_value_set_boolean (value, self->complete);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
respite_remedy_uses_dispose (GObject *object)
{
  RespiteRemedyUses *self = RESPITE_REMEDY_USES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->soon, g_source_remove);

  G_OBJECT_CLASS (respite_remedy_uses_parent_class)->dispose (object);
}

static void
respite_remedy_uses_finalize (GObject *object)
{
  RespiteRemedyUses *self = RESPITE_REMEDY_USES (object);

  g_clear_pointer (&self->sums, respite_remedy_sums_free);
  g_hash_table_unref (self->months);
  g_hash_table_unref (self->etags);
  g_ptr_array_unref (self->queue);
  g_free (self->reading);
  g_object_unref (self->cancellable);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (respite_remedy_uses_parent_class)->finalize (object);
}

static void
respite_remedy_uses_class_init (RespiteRemedyUsesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_remedy_uses_get_property;
  object_class->dispose = respite_remedy_uses_dispose;
  object_class->finalize = respite_remedy_uses_finalize;

  props[PROP_COMPLETE] = g_param_spec_boolean ("complete", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteRemedyUses::changed:
   *
   * All that there is to know is known, for the first time or anew. What was lent before is gone.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_remedy_uses_init (RespiteRemedyUses *self)
{
  g_date_clear (&self->from, 1);
  g_date_clear (&self->to, 1);
  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) respite_remedy_month_free);
  self->etags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->queue = g_ptr_array_new_with_free_func (g_free);
  self->cancellable = g_cancellable_new ();
}

/**
 * respite_remedy_uses_new:
 * @journal: the diary's journal
 *
 * What was done about pain, and what came of it, over all the years of a diary. It knows nothing until
 * respite_remedy_uses_start() or respite_remedy_uses_read() is called. Deleted records do not count, nor what stands in
 * months that cannot be read.
 *
 * Returns: (transfer full): the uses of every remedy and routine
 */
RespiteRemedyUses *
respite_remedy_uses_new (RespiteJournal *journal)
{
  RespiteRemedyUses *self;

  g_return_val_if_fail (RESPITE_IS_JOURNAL (journal), NULL);

  self = g_object_new (RESPITE_TYPE_REMEDY_USES, NULL);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (journal_changed_cb), self, 0);

  return self;
}

/**
 * respite_remedy_uses_set_range:
 * @from: the first day
 * @to: the last day, not before @from
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * Counts only what was used, and which rest was asked about, on these days. To be said before anything is read.
 */
void
respite_remedy_uses_set_range (RespiteRemedyUses *self,
                               const GDate *from,
                               const GDate *to,
                               int day_start_minutes)
{
  g_return_if_fail (RESPITE_IS_REMEDY_USES (self) && !self->started);
  g_return_if_fail (g_date_valid (from) && g_date_valid (to) && g_date_compare (from, to) <= 0);
  g_return_if_fail (day_start_minutes >= 0 && day_start_minutes < 24 * 60);

  self->from = *from;
  self->to = *to;
  self->day_start_minutes = day_start_minutes;
}

/**
 * respite_remedy_uses_start:
 *
 * Begins to read, or reads again what has changed on the disk without the journal knowing; to be called whenever somebody
 * begins to look. Reads month by month, the newest first, and in a thread what the journal does not have in memory. Of a
 * month that was read nothing stays but what is counted. From now on it follows the journal by itself, and reads only the
 * month that changed.
 */
void
respite_remedy_uses_start (RespiteRemedyUses *self)
{
  g_return_if_fail (RESPITE_IS_REMEDY_USES (self));

  self->started = TRUE;
  if (enqueue_stale (self) || !self->complete)
    read_soon (self);
}

/**
 * respite_remedy_uses_read:
 *
 * Reads all there is, at once. For programs without a main loop.
 */
void
respite_remedy_uses_read (RespiteRemedyUses *self)
{
  g_return_if_fail (RESPITE_IS_REMEDY_USES (self) && self->reading == NULL);

  self->started = TRUE;
  enqueue_stale (self);
  while (self->queue->len > 0)
    {
      g_autofree char *month = g_ptr_array_steal_index (self->queue, self->queue->len - 1);

      keep_reading (self, month,
                    respite_journal_has_at_hand (self->journal, month)
                        ? read_from_journal (self->journal, month)
                        : read_from_disk (respite_journal_get_disk (self->journal), month));
    }
  finish (self);
}

/**
 * respite_remedy_uses_get_complete:
 *
 * Returns: whether every month was read at least once; until then counts are those of the newest months
 */
gboolean
respite_remedy_uses_get_complete (RespiteRemedyUses *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_USES (self), FALSE);

  return self->complete;
}

/**
 * respite_remedy_uses_look_up:
 * @remedy: (nullable): the id of a remedy, the person's own among them
 * @routine: (nullable): the id of a routine
 *
 * Adds up the uses of a remedy and those of a routine, or of one of them alone.
 *
 * Returns: (transfer none) (nullable): what they did, to be used at once; %NULL where they were never used
 */
const RespiteRemedyTally *
respite_remedy_uses_look_up (RespiteRemedyUses *self,
                             const char *remedy,
                             const char *routine)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_USES (self), NULL);

  return respite_remedy_sums_look_up (get_sums (self), remedy, routine);
}

/**
 * respite_remedy_uses_look_up_item:
 * @item: a remedy of the catalogue, or one of the person's own
 *
 * A routine counts for every remedy whose page starts it, whichever page that was: what was done is the same. So a run of
 * the heat timer is a use of the heating pad, and one of the chair routine a use of each of its three movements.
 *
 * Returns: (transfer none) (nullable): what it did, to be used at once; %NULL where it was never used
 */
const RespiteRemedyTally *
respite_remedy_uses_look_up_item (RespiteRemedyUses *self,
                                  RespiteCatalogItem *item)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (item), NULL);

  return respite_remedy_uses_look_up (self, respite_catalog_item_get_id (item), respite_catalog_item_get_routine (item));
}

/**
 * respite_remedy_uses_list_remedies:
 *
 * Returns: (transfer full): the ids of all remedies that were tried, in the order of the alphabet
 */
GStrv
respite_remedy_uses_list_remedies (RespiteRemedyUses *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_USES (self), NULL);

  return respite_remedy_sums_list_remedies (get_sums (self));
}

/**
 * respite_remedy_uses_count_rests:
 *
 * Returns: how many pairs of scores with nothing done in between there are to compare with, for all remedies alike
 */
guint
respite_remedy_uses_count_rests (RespiteRemedyUses *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_USES (self), 0);

  return respite_remedy_sums_count_rests (get_sums (self));
}
