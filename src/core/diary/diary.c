/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/diary.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/time-text.h"
#include "core/diary/episode-rules.h"
#include "core/diary/record-kinds.h"

/* How far back the open episode's scores are looked up: enough for its curve, and the same work after years of pain. */
#define SCORES_DAYS 42

struct _RespiteDiary
{
  GObject parent_instance;

  RespiteJournal *journal;
  RespiteClock *clock;
};

G_DEFINE_FINAL_TYPE (RespiteDiary, respite_diary, G_TYPE_OBJECT)

static GPtrArray *
read_journal_month (gpointer source,
                    const char *month)
{
  return respite_journal_dup_month (source, month, NULL);
}

static RespiteEpisodeSource
get_source (RespiteDiary *self)
{
  RespiteEpisodeSource source = { self->journal, read_journal_month, respite_journal_get_disk (self->journal) };

  return source;
}

static gboolean
check_not_future (RespiteDiary *self,
                  JsonObject *members,
                  GError **error)
{
  static const char *const times[] = { "at", "onset", "end" };
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      JsonNode *node = json_object_get_member (members, times[i]);
      g_autoptr (GDateTime) time = NULL;

      if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
        continue;

      time = respite_time_parse (json_node_get_string (node), NULL);
      if (time != NULL && g_date_time_compare (time, now) > 0)
        {
          g_autofree char *now_text = respite_time_format (now);

          g_set_error (error, RESPITE_RECORD_ERROR, RESPITE_RECORD_ERROR_FUTURE,
                       "%s is in the future; it is %s now", json_node_get_string (node), now_text);
          return FALSE;
        }
    }

  return TRUE;
}

static void
respite_diary_finalize (GObject *object)
{
  RespiteDiary *self = RESPITE_DIARY (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (respite_diary_parent_class)->finalize (object);
}

static void
respite_diary_class_init (RespiteDiaryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_diary_finalize;
}

static void
respite_diary_init (RespiteDiary *self)
{
}

/**
 * respite_diary_new:
 * @folder: the data folder, which is made when the first record is saved
 * @clock: where the time comes from
 *
 * Returns: (transfer full): the diary kept in @folder
 */
RespiteDiary *
respite_diary_new (GFile *folder,
                   RespiteClock *clock)
{
  RespiteDiary *self = g_object_new (RESPITE_TYPE_DIARY, NULL);
  g_autoptr (RespiteJournalDisk) disk = respite_journal_disk_new (folder, "diary", respite_record_kinds_check,
                                                                  respite_episode_rules_amend);

  self->journal = respite_journal_new (disk);
  self->clock = g_object_ref (clock);

  return self;
}

/**
 * respite_diary_get_journal:
 *
 * Returns: (transfer none): the records, to read, to watch and to flush
 */
RespiteJournal *
respite_diary_get_journal (RespiteDiary *self)
{
  g_return_val_if_fail (RESPITE_IS_DIARY (self), NULL);

  return self->journal;
}

RespiteClock *
respite_diary_get_clock (RespiteDiary *self)
{
  g_return_val_if_fail (RESPITE_IS_DIARY (self), NULL);

  return self->clock;
}

static JsonObject *
build_members (RespiteDiary *self,
               const char *kind,
               const char *origin,
               JsonObject *given)
{
  JsonObject *members = json_object_new ();
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autofree char *id = respite_id_new ();
  g_autofree char *at = respite_time_format (now);
  g_autofree char *exact = respite_time_format_exact (now);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_set_string_member (members, "id", id);
  json_object_set_string_member (members, "kind", kind);
  json_object_set_string_member (members, "at", at);
  json_object_set_string_member (members, "recorded", exact);
  json_object_set_string_member (members, "modified", exact);
  json_object_set_string_member (members, "origin", origin);

  json_object_iter_init (&iter, given);
  while (json_object_iter_next (&iter, &name, &value))
    if (!JSON_NODE_HOLDS_NULL (value))
      json_object_set_member (members, name, json_node_copy (value));

  return members;
}

/**
 * respite_diary_add:
 * @kind: one of respite_record_kinds_list()
 * @origin: `manual`, `reminder`, `player`, `cli` or `import`
 * @members: (transfer none): the kind's own members, and `at`, `note` or `episode` where wanted; `at` is now by itself
 * @error: a #RespiteRecordError, #RespiteJsonError or #RespiteTimeError that names the value and what is allowed
 *
 * Writes something down. It is in the journal at once, and on the disk soon.
 *
 * Returns: (transfer full) (nullable): the new record; its `episode` is known once it is saved
 */
RespiteRecord *
respite_diary_add (RespiteDiary *self,
                   const char *kind,
                   const char *origin,
                   JsonObject *members,
                   GError **error)
{
  g_autoptr (JsonObject) all = NULL;
  RespiteRecord *record;

  g_return_val_if_fail (RESPITE_IS_DIARY (self), NULL);
  g_return_val_if_fail (g_strv_contains (respite_record_kinds_list (), kind), NULL);
  g_return_val_if_fail (origin != NULL && members != NULL, NULL);

  if (!check_not_future (self, members, error))
    return NULL;

  all = build_members (self, kind, origin, members);
  record = respite_record_new (all, respite_record_kinds_check, error);
  if (record != NULL)
    respite_journal_put (self->journal, record);

  return record;
}

static RespiteRecord *
add_number (RespiteDiary *self,
            const char *kind,
            const char *member,
            int value,
            const char *origin,
            GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_int_member (members, member, value);

  return respite_diary_add (self, kind, origin, members, error);
}

/**
 * respite_diary_log_pain:
 * @score: pain now, 0 (no pain) to 10 (worst imaginable)
 * @origin: see respite_diary_add()
 * @error: see respite_diary_add()
 *
 * Returns: (transfer full) (nullable): the new record
 */
RespiteRecord *
respite_diary_log_pain (RespiteDiary *self,
                        int score,
                        const char *origin,
                        GError **error)
{
  return add_number (self, "pain", "score", score, origin, error);
}

/**
 * respite_diary_log_water:
 * @ml: what was drunk, in millilitres, 1 to 5000
 *
 * Returns: (transfer full) (nullable): the new record
 */
RespiteRecord *
respite_diary_log_water (RespiteDiary *self,
                         int ml,
                         const char *origin,
                         GError **error)
{
  return add_number (self, "water", "ml", ml, origin, error);
}

/**
 * respite_diary_log_posture:
 * @good: whether the person sat well
 *
 * Returns: (transfer full) (nullable): the new record
 */
RespiteRecord *
respite_diary_log_posture (RespiteDiary *self,
                           gboolean good,
                           const char *origin,
                           GError **error)
{
  g_autoptr (JsonObject) members = json_object_new ();

  json_object_set_string_member (members, "answer", good ? "good" : "slouching");

  return respite_diary_add (self, "posture", origin, members, error);
}

/* Later than the version it replaces, even where the wall clock was set back meanwhile. */
static GDateTime *
choose_modified (RespiteDiary *self,
                 RespiteRecord *record)
{
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDateTime) next = g_date_time_add (respite_record_get_modified (record), 2);

  return g_date_time_ref (g_date_time_compare (now, next) > 0 ? now : next);
}

static gboolean
put_version (RespiteDiary *self,
             RespiteRecord *old,
             RespiteRecord *record,
             GError **error)
{
  g_autofree char *old_month = respite_record_dup_month (old);
  g_autofree char *month = respite_record_dup_month (record);

  respite_journal_put (self->journal, record);

  if (!g_str_equal (old_month, month))
    {
      /* The tombstone in the month it left is the older of the two versions, so that this one counts. */
      g_autoptr (JsonObject) changes = json_object_new ();
      g_autoptr (GDateTime) before = g_date_time_add (respite_record_get_modified (record), -1);
      g_autoptr (RespiteRecord) tombstone = NULL;

      json_object_set_boolean_member (changes, "deleted", TRUE);
      tombstone = respite_record_amend (old, changes, before, respite_record_kinds_check, error);
      if (tombstone == NULL)
        return FALSE;
      respite_journal_put (self->journal, tombstone);
    }

  return TRUE;
}

/**
 * respite_diary_edit:
 * @id: a record's id
 * @changes: (transfer none): the members to set; a null removes one
 * @error: as respite_diary_add(), or %RESPITE_JOURNAL_ERROR_NOT_FOUND
 *
 * Changes a record; a new `at` moves it, to another month too.
 *
 * Returns: (transfer full) (nullable): the record's new version
 */
RespiteRecord *
respite_diary_edit (RespiteDiary *self,
                    const char *id,
                    JsonObject *changes,
                    GError **error)
{
  g_autoptr (RespiteRecord) old = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GDateTime) modified = NULL;

  g_return_val_if_fail (RESPITE_IS_DIARY (self), NULL);
  g_return_val_if_fail (id != NULL && changes != NULL, NULL);

  old = respite_journal_find (self->journal, id, error);
  if (old == NULL || !check_not_future (self, changes, error))
    return NULL;

  modified = choose_modified (self, old);
  record = respite_record_amend (old, changes, modified, respite_record_kinds_check, error);
  if (record == NULL || !put_version (self, old, record, error))
    return NULL;

  return g_steal_pointer (&record);
}

/**
 * respite_diary_set_deleted:
 * @id: a record's id
 * @deleted: whether it shall be gone
 * @error: %RESPITE_JOURNAL_ERROR_NOT_FOUND
 *
 * Deletes a record, or brings it back: a deleted record stays in its file, marked as such.
 *
 * Returns: (transfer full) (nullable): the record's new version
 */
RespiteRecord *
respite_diary_set_deleted (RespiteDiary *self,
                           const char *id,
                           gboolean deleted,
                           GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  if (deleted)
    json_object_set_boolean_member (changes, "deleted", TRUE);
  else
    json_object_set_null_member (changes, "deleted");

  return respite_diary_edit (self, id, changes, error);
}

/**
 * respite_diary_read_ahead:
 *
 * Begins to read, in a thread, what respite_diary_get_open_episode() and today need.
 */
void
respite_diary_read_ahead (RespiteDiary *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDateTime) first = g_date_time_add_days (now, -SCORES_DAYS);
  g_autofree char *oldest = respite_time_get_month (first);
  g_auto (GStrv) months = respite_journal_list_months (self->journal);
  guint count = 0;

  while (months[count] != NULL && strcmp (months[count], oldest) >= 0)
    count++;
  for (guint i = count; months[i] != NULL; i++)
    g_clear_pointer (&months[i], g_free);

  respite_journal_read_ahead (self->journal, (const char *const *) months);
}

/**
 * respite_diary_get_open_episode:
 *
 * Returns: (transfer full) (nullable): the episode that is open now, with its scores of the last six weeks
 */
RespiteEpisode *
respite_diary_get_open_episode (RespiteDiary *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDateTime) from = g_date_time_add_days (now, -SCORES_DAYS);
  RespiteEpisodeSource source = get_source (self);
  g_autoptr (RespiteRecord) record = respite_episode_rules_find_at (&source, now);
  g_autoptr (GDateTime) onset = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  if (record == NULL)
    return NULL;

  /* A young episode has no scores in the months before it. */
  onset = respite_time_parse (respite_record_get_string (record, "onset"), NULL);
  scores = respite_episode_rules_list_scores (&source, respite_record_get_id (record),
                                              g_date_time_compare (onset, from) > 0 ? onset : from, now);

  return respite_episode_new (record, scores, now);
}

static int
compare_onsets_cb (gconstpointer a,
                   gconstpointer b)
{
  return g_date_time_compare (respite_episode_get_onset (*(RespiteEpisode *const *) b),
                              respite_episode_get_onset (*(RespiteEpisode *const *) a));
}

static void
sort_by_episode (GPtrArray *records,
                 GPtrArray *episodes,
                 GHashTable *scores)
{
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];
      const char *id = respite_record_get_string (record, "episode");

      if (respite_record_is_kind (record, "episode"))
        g_ptr_array_add (episodes, g_object_ref (record));

      if (respite_record_is_kind (record, "pain") && id != NULL)
        {
          GPtrArray *list = g_hash_table_lookup (scores, id);

          if (list == NULL)
            {
              list = g_ptr_array_new_with_free_func (g_object_unref);
              g_hash_table_insert (scores, g_strdup (id), list);
            }
          g_ptr_array_add (list, g_object_ref (record));
        }
    }
}

/**
 * respite_diary_list_episodes:
 *
 * Reads every month there is.
 *
 * Returns: (transfer full) (element-type RespiteEpisode): all episodes, the latest first
 */
GPtrArray *
respite_diary_list_episodes (RespiteDiary *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_auto (GStrv) months = respite_journal_list_months (self->journal);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) scores = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GPtrArray *episodes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = g_strv_length (months); i > 0; i--)
    {
      g_autoptr (GPtrArray) month = respite_journal_dup_month (self->journal, months[i - 1], NULL);

      sort_by_episode (month, records, scores);
    }

  for (guint i = 0; i < records->len; i++)
    {
      GPtrArray *list = g_hash_table_lookup (scores, respite_record_get_id (records->pdata[i]));

      g_ptr_array_add (episodes, respite_episode_new (records->pdata[i], list != NULL ? list : none, now));
    }
  g_ptr_array_sort (episodes, compare_onsets_cb);

  return episodes;
}

/**
 * respite_diary_start_episode:
 * @members: (transfer none): `onset`, which is now by itself, and `start`, `cause`, `flags`, `note` where wanted
 * @origin: see respite_diary_add()
 * @error: see respite_diary_add()
 *
 * Returns: (transfer full) (nullable): the record of the new episode
 */
RespiteRecord *
respite_diary_start_episode (RespiteDiary *self,
                             const char *origin,
                             JsonObject *members,
                             GError **error)
{
  g_autoptr (JsonObject) all = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_return_val_if_fail (RESPITE_IS_DIARY (self), NULL);

  json_object_iter_init (&iter, members);
  while (json_object_iter_next (&iter, &name, &value))
    json_object_set_member (all, name, json_node_copy (value));

  if (!json_object_has_member (all, "onset"))
    {
      g_autoptr (GDateTime) now = respite_clock_now (self->clock);
      g_autofree char *onset = respite_time_format (now);

      json_object_set_string_member (all, "onset", onset);
    }
  if (!json_object_has_member (all, "at"))
    json_object_set_member (all, "at", json_node_copy (json_object_get_member (all, "onset")));

  return respite_diary_add (self, "episode", origin, all, error);
}

/**
 * respite_diary_end_episode:
 * @id: an episode's id
 * @end: (nullable): when it ended; now by itself
 * @error: as respite_diary_edit(), or %RESPITE_RECORD_ERROR_ORDER for an end before its onset
 *
 * Returns: (transfer full) (nullable): the new version of the episode's record
 */
RespiteRecord *
respite_diary_end_episode (RespiteDiary *self,
                           const char *id,
                           GDateTime *end,
                           GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autofree char *text = respite_time_format (end != NULL ? end : now);

  json_object_set_string_member (changes, "end", text);

  return respite_diary_edit (self, id, changes, error);
}

/**
 * respite_diary_get_water_today:
 * @day_start_minutes: when the person's day begins, in minutes after midnight
 *
 * Returns: what was drunk today, in millilitres
 */
int
respite_diary_get_water_today (RespiteDiary *self,
                               int day_start_minutes)
{
  g_autoptr (GDateTime) now = respite_clock_now (self->clock);
  g_autoptr (GDate) today = respite_time_get_day (now, day_start_minutes);
  g_autoptr (GPtrArray) records = respite_journal_dup_range (self->journal, today, today, day_start_minutes);
  gint64 sum = 0;

  for (guint i = 0; i < records->len; i++)
    {
      gint64 ml = 0;

      if (respite_record_is_kind (records->pdata[i], "water") && respite_record_get_int (records->pdata[i], "ml", &ml))
        sum += ml;
    }

  return (int) MIN (sum, G_MAXINT);
}
