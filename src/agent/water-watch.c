/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/water-watch.h"

#include "core/base/data-folder.h"
#include "core/base/folder-watch.h"
#include "core/base/json-file.h"
#include "core/base/time-text.h"

/*
 * Reads the diary's files itself instead of keeping a journal of them in memory: the agent stays for the whole session
 * and needs no more of the diary than two numbers.
 */
struct _RespiteWaterWatch
{
  GObject parent_instance;

  RespiteJournalDisk *diary;
  RespiteClock *clock;
  RespiteFolderWatch *watch;
  char *seen;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteWaterWatch, respite_water_watch, G_TYPE_OBJECT)

/* A person's day may begin in one month and end in the next. */
static GStrv
list_months (RespiteWaterWatch *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDateTime) before = g_date_time_add_days (now, -1);
  g_autofree char *month = respite_time_get_month (now);
  g_autofree char *month_before = respite_time_get_month (before);

  if (!g_str_equal (month, month_before))
    g_strv_builder_add (builder, month_before);
  g_strv_builder_add (builder, month);

  return g_strv_builder_end (builder);
}

/* What tells these versions of the files from any other. */
static char *
look (RespiteWaterWatch *self)
{
  g_auto (GStrv) months = list_months (self);
  GString *seen = g_string_new (NULL);

  for (guint i = 0; months[i] != NULL; i++)
    {
      g_autoptr (GFile) file = respite_journal_disk_get_file (self->diary, months[i]);
      g_autofree char *etag = respite_json_file_query_etag (file);

      g_string_append_printf (seen, "%s %s\n", months[i], etag != NULL ? etag : "");
    }

  return g_string_free (seen, FALSE);
}

static void
folder_changed_cb (RespiteWaterWatch *self)
{
  g_autofree char *seen = look (self);

  if (g_strcmp0 (self->seen, seen) != 0)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_up (GPtrArray *records,
        const GDate *today,
        int day_start_minutes,
        gint64 *drunk_ml,
        gint64 *last_real)
{
  for (guint i = 0; i < records->len; i++)
    {
      RespiteRecord *record = g_ptr_array_index (records, i);
      g_autoptr (GDate) day = NULL;
      gint64 ml, at;

      if (respite_record_get_problem (record) != NULL || respite_record_is_deleted (record)
          || !respite_record_is_kind (record, "water") || !respite_record_get_int (record, "ml", &ml))
        continue;

      at = g_date_time_to_unix (respite_record_get_at (record)) * G_USEC_PER_SEC;
      *last_real = MAX (*last_real, at);
      day = respite_time_get_day (respite_record_get_at (record), day_start_minutes);
      if (g_date_compare (day, today) == 0)
        *drunk_ml += ml;
    }
}

static void
respite_water_watch_finalize (GObject *object)
{
  RespiteWaterWatch *self = RESPITE_WATER_WATCH (object);

  respite_journal_disk_unref (self->diary);
  g_clear_object (&self->clock);
  g_clear_object (&self->watch);
  g_free (self->seen);

  G_OBJECT_CLASS (respite_water_watch_parent_class)->finalize (object);
}

static void
respite_water_watch_class_init (RespiteWaterWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_water_watch_finalize;

  /**
   * RespiteWaterWatch::changed:
   *
   * The diary of today is another than when it was read last.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_water_watch_init (RespiteWaterWatch *self)
{
}

/**
 * respite_water_watch_new:
 * @diary: where the diary's files are
 *
 * Returns: (transfer full): a look-out for what was drunk today, by whoever writes it down
 */
RespiteWaterWatch *
respite_water_watch_new (RespiteJournalDisk *diary,
                         RespiteClock *clock)
{
  RespiteWaterWatch *self = g_object_new (RESPITE_TYPE_WATER_WATCH, NULL);
  GFile *folder = respite_journal_disk_get_folder (diary);

  self->diary = respite_journal_disk_ref (diary);
  self->clock = g_object_ref (clock);
  if (respite_folder_ensure (folder, NULL))
    {
      self->watch = respite_folder_watch_new (folder);
      g_signal_connect_object (self->watch, "changed", G_CALLBACK (folder_changed_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}

/**
 * respite_water_watch_read:
 * @day_start_minutes: when the person's day begins, in minutes after midnight
 * @drunk_ml: (out): what was drunk today, in millilitres
 * @last_real: (out): when it was last, in microseconds since 1970; 0 for not since yesterday
 *
 * Returns: whether the diary could be read; if not, nothing is known
 */
gboolean
respite_water_watch_read (RespiteWaterWatch *self,
                          int day_start_minutes,
                          gint64 *drunk_ml,
                          gint64 *last_real)
{
  g_auto (GStrv) months = list_months (self);
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDate) today = respite_time_get_day (now, day_start_minutes);

  g_return_val_if_fail (RESPITE_IS_WATER_WATCH (self), FALSE);

  g_free (self->seen);
  self->seen = look (self);
  *drunk_ml = 0;
  *last_real = 0;

  for (guint i = 0; months[i] != NULL; i++)
    {
      g_autoptr (RespiteShard) shard = respite_journal_disk_load (self->diary, months[i], NULL);

      if (shard == NULL)
        return FALSE;

      add_up (respite_shard_get_records (shard), today, day_start_minutes, drunk_ml, last_real);
    }

  return TRUE;
}
