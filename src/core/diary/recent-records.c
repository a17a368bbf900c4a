/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/recent-records.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/time-text.h"
#include "core/diary/episode-rules.h"

/* What the rules look at, and what of it counts for longer than some weeks. */
static const char *const recent_kinds[] = { "pain", "remedy", "routine", "day", "episode", "notice", NULL };
static const char *const lasting_kinds[] = { "episode", "notice", NULL };

/* A month as its file has it, without what nobody asks for. */
typedef struct
{
  char *etag;
  gboolean whole;
  GPtrArray *records;
} Month;

/*
 * Months that the journal has in memory come from there. The others are read from the disk, and only what counts of
 * them is kept, until their file is another: so half a year can be looked at, again and again, at the cost of some weeks.
 */
struct _RespiteRecentRecords
{
  RespiteJournal *journal;
  GHashTable *months;

  /* The first month of which everything counts, and the first of which anything does. */
  char *whole_from;
  char *from;
};

static void
month_free (Month *month)
{
  g_free (month->etag);
  g_ptr_array_unref (month->records);
  g_free (month);
}

static gboolean
is_one_of (RespiteRecord *record,
           const char *const *kinds)
{
  for (; *kinds != NULL; kinds++)
    if (respite_record_is_kind (record, *kinds))
      return TRUE;

  return FALSE;
}

static GPtrArray *
choose (GPtrArray *records,
        gboolean whole)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; records != NULL && i < records->len; i++)
    if (is_one_of (records->pdata[i], whole ? recent_kinds : lasting_kinds))
      g_ptr_array_add (chosen, g_object_ref (records->pdata[i]));

  return chosen;
}

static gboolean
is_worth_parsing (RespiteJournalDisk *disk,
                  const char *month,
                  gboolean whole)
{
  return whole || respite_journal_disk_may_hold (disk, month, "episode") ||
         respite_journal_disk_may_hold (disk, month, "notice");
}

static Month *
load_month (RespiteRecentRecords *self,
            const char *name,
            gboolean whole)
{
  RespiteJournalDisk *disk = respite_journal_get_disk (self->journal);
  g_autoptr (RespiteShard) shard = NULL;
  Month *month = g_new0 (Month, 1);

  if (is_worth_parsing (disk, name, whole))
    shard = respite_journal_disk_load (disk, name, NULL);

  month->whole = whole;
  month->records = choose (shard != NULL ? respite_shard_get_records (shard) : NULL, whole);

  return month;
}

static GPtrArray *
read_month (gpointer source,
            const char *name)
{
  RespiteRecentRecords *self = source;
  gboolean whole = strcmp (name, self->whole_from) >= 0;
  g_autoptr (GFile) file = NULL;
  g_autofree char *etag = NULL;
  Month *month;

  if (respite_journal_has_at_hand (self->journal, name))
    {
      g_autoptr (GPtrArray) all = respite_journal_dup_month (self->journal, name, NULL);

      g_hash_table_remove (self->months, name);
      return choose (all, whole);
    }

  file = respite_journal_disk_get_file (respite_journal_get_disk (self->journal), name);
  etag = respite_json_file_query_etag (file);
  month = g_hash_table_lookup (self->months, name);
  if (month == NULL || g_strcmp0 (month->etag, etag) != 0 || (whole && !month->whole))
    {
      month = load_month (self, name, whole);
      month->etag = g_steal_pointer (&etag);
      g_hash_table_replace (self->months, g_strdup (name), month);
    }

  return g_ptr_array_ref (month->records);
}

static void
set_month (char **month,
           GDateTime *now,
           int days)
{
  g_autoptr (GDateTime) first = g_date_time_add_days (now, -days);

  g_free (*month);
  *month = respite_time_get_month (first);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) a, *(RespiteRecord *const *) b);
}

/* An episode that has gone on for longer than half a year counts with all that was put away since it began. */
static void
add_open_episode (RespiteRecentRecords *self,
                  GDateTime *now,
                  const char *const *months,
                  GPtrArray *records)
{
  RespiteEpisodeSource source = { self, read_month, respite_journal_get_disk (self->journal) };
  g_autoptr (RespiteRecord) episode = respite_episode_rules_find_at (&source, now);
  g_autofree char *began = episode != NULL ? respite_record_dup_month (episode) : NULL;

  if (episode == NULL || strcmp (began, self->from) >= 0)
    return;

  g_ptr_array_add (records, g_object_ref (episode));
  for (; *months != NULL; months++)
    if (strcmp (*months, began) >= 0 && strcmp (*months, self->from) < 0)
      {
        g_autoptr (GPtrArray) month = read_month (self, *months);

        for (guint i = 0; i < month->len; i++)
          if (respite_record_is_kind (month->pdata[i], "notice"))
            g_ptr_array_add (records, g_object_ref (month->pdata[i]));
      }
}

/**
 * respite_recent_records_new:
 * @journal: the diary's journal
 *
 * Returns: (transfer full): a reader that has read nothing yet
 */
RespiteRecentRecords *
respite_recent_records_new (RespiteJournal *journal)
{
  RespiteRecentRecords *self = g_new0 (RespiteRecentRecords, 1);

  self->journal = g_object_ref (journal);
  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) month_free);

  return self;
}

/**
 * respite_recent_records_free:
 * @self: (transfer full): a reader
 */
void
respite_recent_records_free (RespiteRecentRecords *self)
{
  g_hash_table_unref (self->months);
  g_object_unref (self->journal);
  g_free (self->whole_from);
  g_free (self->from);
  g_free (self);
}

/**
 * respite_recent_records_read:
 * @now: the moment to look back from
 *
 * Reads what the time rules look at: scores, uses, days and episodes of the last %RESPITE_RECENT_DAYS; episodes and the
 * notices put away of the last %RESPITE_RECENT_EPISODES_DAYS; the open episode and what was put away since it began. At
 * most eight months are parsed, and each but those in memory once for as long as its file stays the same. A month that
 * cannot be read is left out.
 *
 * Returns: (transfer full) (element-type RespiteRecord): good records in order of time
 */
GPtrArray *
respite_recent_records_read (RespiteRecentRecords *self,
                             GDateTime *now)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) months = NULL;
  g_autofree char *last = NULL;

  g_return_val_if_fail (self != NULL && now != NULL, NULL);

  set_month (&self->whole_from, now, RESPITE_RECENT_DAYS);
  set_month (&self->from, now, RESPITE_RECENT_EPISODES_DAYS);
  /* In another zone the month of now may be the next one already. */
  set_month (&last, now, -1);

  months = respite_journal_list_months (self->journal);
  for (guint i = 0; months[i] != NULL; i++)
    if (strcmp (months[i], self->from) >= 0 && strcmp (months[i], last) <= 0)
      {
        g_autoptr (GPtrArray) month = read_month (self, months[i]);

        for (guint r = 0; r < month->len; r++)
          g_ptr_array_add (records, g_object_ref (month->pdata[r]));
      }

  add_open_episode (self, now, (const char *const *) months, records);
  g_ptr_array_sort (records, compare_cb);

  return records;
}
