/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/episode-rules.h"

#include "core/base/id.h"
#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"

/* A day more than the rule's seven on either side, for records of other offsets. */
#define WINDOW_DAYS 8

static gboolean
is_score (RespiteRecord *record)
{
  gint64 score = 0;

  return respite_record_is_kind (record, "pain") && respite_record_get_int (record, "score", &score) && score > 0;
}

/* The records of the months from one moment's to another's. */
static GPtrArray *
read_window (RespiteEpisodeSource *source,
             GDateTime *from,
             GDateTime *to)
{
  GPtrArray *window = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *last = respite_time_get_month (to);
  g_autoptr (GDateTime) at = g_date_time_new_utc (g_date_time_get_year (from), g_date_time_get_month (from), 1, 0, 0, 0);
  g_autofree char *month = respite_time_get_month (at);

  while (g_strcmp0 (month, last) <= 0)
    {
      g_autoptr (GPtrArray) records = source->read_month (source->source, month);
      g_autoptr (GDateTime) next = g_date_time_add_months (at, 1);

      for (guint i = 0; records != NULL && i < records->len; i++)
        g_ptr_array_add (window, g_object_ref (records->pdata[i]));

      g_date_time_unref (at);
      at = g_steal_pointer (&next);
      g_free (month);
      month = respite_time_get_month (at);
    }

  return window;
}

static RespiteRecord *
find_in (GPtrArray *records,
         const char *id)
{
  for (guint i = 0; records != NULL && i < records->len; i++)
    if (respite_record_is_kind (records->pdata[i], "episode") &&
        g_str_equal (respite_record_get_id (records->pdata[i]), id))
      return g_object_ref (records->pdata[i]);

  return NULL;
}

/* The record of an episode may be years back: only months that have one of that kind are worth parsing. */
static RespiteRecord *
find_record (RespiteEpisodeSource *source,
             GPtrArray *window,
             const char *id)
{
  RespiteRecord *record = find_in (window, id);
  g_auto (GStrv) months = NULL;

  if (record != NULL)
    return record;

  months = respite_journal_disk_list_months (source->disk);
  for (guint i = 0; record == NULL && months[i] != NULL; i++)
    if (respite_journal_disk_may_hold (source->disk, months[i], "episode"))
      {
        g_autoptr (GPtrArray) records = source->read_month (source->source, months[i]);

        record = find_in (records, id);
      }

  return record;
}

static GDateTime *
read_onset (RespiteRecord *episode)
{
  return respite_time_parse (respite_record_get_string (episode, "onset"), NULL);
}

/* The ids of the episodes that showed a sign of life in the seven days up to a moment. */
static GHashTable *
list_alive (GPtrArray *window,
            GDateTime *time)
{
  GHashTable *alive = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < window->len; i++)
    {
      RespiteRecord *record = window->pdata[i];
      g_autoptr (GDateTime) sign = NULL;
      const char *id;
      GTimeSpan since;

      if (is_score (record))
        {
          sign = g_date_time_ref (respite_record_get_at (record));
          id = respite_record_get_string (record, "episode");
        }
      else if (respite_record_is_kind (record, "episode"))
        {
          sign = read_onset (record);
          id = respite_record_get_id (record);
        }
      else
        {
          continue;
        }

      since = g_date_time_difference (time, sign);
      if (id != NULL && since >= 0 && since <= RESPITE_EPISODE_QUIET_US)
        g_hash_table_add (alive, (gpointer) id);
    }

  return alive;
}

static gboolean
covers (RespiteRecord *episode,
        GDateTime *time)
{
  g_autoptr (GDateTime) onset = read_onset (episode);
  const char *end_text = respite_record_get_string (episode, "end");
  g_autoptr (GDateTime) end = end_text != NULL ? respite_time_parse (end_text, NULL) : NULL;

  return g_date_time_compare (onset, time) <= 0 && (end == NULL || g_date_time_compare (time, end) < 0);
}

static gboolean
begins_later (RespiteRecord *a,
              RespiteRecord *b)
{
  g_autoptr (GDateTime) onset_a = read_onset (a);
  g_autoptr (GDateTime) onset_b = read_onset (b);

  return g_date_time_compare (onset_a, onset_b) > 0;
}

/**
 * respite_episode_rules_find_at:
 * @time: a moment
 *
 * An episode is open from its onset until the person says it is over, or until seven days have passed without a score
 * above 0.
 *
 * Returns: (transfer full) (nullable): the record of the episode that is open then; of several the one that began last
 */
RespiteRecord *
respite_episode_rules_find_at (RespiteEpisodeSource *source,
                               GDateTime *time)
{
  g_autoptr (GDateTime) from = g_date_time_add_days (time, -WINDOW_DAYS);
  g_autoptr (GDateTime) to = g_date_time_add_days (time, WINDOW_DAYS);
  g_autoptr (GPtrArray) window = read_window (source, from, to);
  g_autoptr (GHashTable) alive = list_alive (window, time);
  g_autoptr (RespiteRecord) found = NULL;
  GHashTableIter iter;
  const char *id;

  g_hash_table_iter_init (&iter, alive);
  while (g_hash_table_iter_next (&iter, (gpointer *) &id, NULL))
    {
      g_autoptr (RespiteRecord) episode = find_record (source, window, id);

      if (episode != NULL && covers (episode, time) && (found == NULL || begins_later (episode, found)))
        g_set_object (&found, episode);
    }

  return g_steal_pointer (&found);
}

/* The first episode to begin within seven days after a moment: a score before its onset shows that it began earlier. */
static RespiteRecord *
find_after (RespiteEpisodeSource *source,
            GDateTime *time)
{
  g_autoptr (GDateTime) to = g_date_time_add_days (time, WINDOW_DAYS);
  g_autoptr (GPtrArray) window = read_window (source, time, to);
  RespiteRecord *found = NULL;

  for (guint i = 0; i < window->len; i++)
    if (respite_record_is_kind (window->pdata[i], "episode"))
      {
        g_autoptr (GDateTime) onset = read_onset (window->pdata[i]);
        GTimeSpan until = g_date_time_difference (onset, time);

        if (until > 0 && until <= RESPITE_EPISODE_QUIET_US && (found == NULL || begins_later (found, window->pdata[i])))
          found = window->pdata[i];
      }

  return found != NULL ? g_object_ref (found) : NULL;
}

/**
 * respite_episode_rules_list_scores:
 * @episode: an episode's id
 * @from: the earliest moment to look at
 * @to: the latest
 *
 * Returns: (transfer full) (element-type RespiteRecord): the pain records of the episode in order of time
 */
GPtrArray *
respite_episode_rules_list_scores (RespiteEpisodeSource *source,
                                   const char *episode,
                                   GDateTime *from,
                                   GDateTime *to)
{
  g_autoptr (GDateTime) first = g_date_time_add_days (from, -1);
  g_autoptr (GDateTime) last = g_date_time_add_days (to, 1);
  g_autoptr (GPtrArray) window = read_window (source, first, last);
  GPtrArray *scores = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < window->len; i++)
    {
      RespiteRecord *record = window->pdata[i];

      if (respite_record_is_kind (record, "pain") &&
          g_strcmp0 (respite_record_get_string (record, "episode"), episode) == 0 &&
          g_date_time_compare (respite_record_get_at (record), from) >= 0)
        g_ptr_array_add (scores, g_object_ref (record));
    }

  return scores;
}

static GPtrArray *
read_draft_month (gpointer source,
                  const char *month)
{
  RespiteShard *shard = respite_journal_draft_get_month (source, month);
  GPtrArray *all = shard != NULL ? respite_shard_get_records (shard) : NULL;
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (respite_record_get_problem (all->pdata[i]) == NULL && !respite_record_is_deleted (all->pdata[i]))
      g_ptr_array_add (records, g_object_ref (all->pdata[i]));

  return records;
}

static void
put_amended (RespiteJournalDraft *draft,
             RespiteRecord *record,
             const char *member,
             JsonNode *value)
{
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (GDateTime) modified = g_date_time_add (respite_record_get_modified (record), 1);
  g_autoptr (RespiteRecord) amended = NULL;

  json_object_set_member (changes, member, value);
  amended = respite_record_amend (record, changes, modified, respite_record_kinds_check, NULL);
  if (amended != NULL)
    respite_journal_draft_put (draft, amended);
}

static RespiteRecord *
open_episode (RespiteJournalDraft *draft,
              RespiteRecord *score)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *id = respite_id_new ();
  g_autofree char *at = respite_time_format (respite_record_get_at (score));
  g_autofree char *recorded = respite_time_format_exact (respite_record_get_recorded (score));
  const char *origin = respite_record_get_string (score, "origin");
  RespiteRecord *episode;

  json_object_set_string_member (members, "id", id);
  json_object_set_string_member (members, "kind", "episode");
  json_object_set_string_member (members, "at", at);
  json_object_set_string_member (members, "recorded", recorded);
  json_object_set_string_member (members, "modified", recorded);
  if (origin != NULL)
    json_object_set_string_member (members, "origin", origin);
  json_object_set_string_member (members, "onset", at);

  episode = respite_record_new (members, respite_record_kinds_check, NULL);
  respite_journal_draft_put (draft, episode);

  return episode;
}

static void
assign (RespiteJournalDraft *draft,
        RespiteEpisodeSource *source,
        RespiteRecord *score)
{
  GDateTime *at = respite_record_get_at (score);
  g_autoptr (RespiteRecord) episode = respite_episode_rules_find_at (source, at);

  if (episode == NULL && (episode = find_after (source, at)) != NULL)
    {
      g_autofree char *onset = respite_time_format (at);

      put_amended (draft, episode, "onset", json_node_init_string (json_node_alloc (), onset));
    }
  if (episode == NULL)
    episode = open_episode (draft, score);

  put_amended (draft, score, "episode", json_node_init_string (json_node_alloc (), respite_record_get_id (episode)));
}

static void
revive (RespiteJournalDraft *draft,
        RespiteEpisodeSource *source,
        const char *id)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (RespiteRecord) alive = find_record (source, none, id);
  RespiteRecord *deleted = alive == NULL ? respite_journal_draft_find (draft, id) : NULL;

  if (deleted != NULL && respite_record_is_deleted (deleted))
    put_amended (draft, deleted, "deleted", json_node_init_null (json_node_alloc ()));
}

/* Whether the person has said anything of the episode beyond the score that opened it. */
static gboolean
is_bare (RespiteRecord *episode)
{
  static const char *const own[] = { "end", "cause", "start", "flags", "note" };

  for (gsize i = 0; i < G_N_ELEMENTS (own); i++)
    if (json_object_has_member (respite_record_get_members (episode), own[i]))
      return FALSE;

  return TRUE;
}

static void
retire (RespiteJournalDraft *draft,
        RespiteEpisodeSource *source,
        RespiteRecord *score,
        const char *id)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (RespiteRecord) episode = find_record (source, none, id);
  g_auto (GStrv) months = NULL;

  if (episode == NULL || !is_bare (episode) ||
      !g_date_time_equal (respite_record_get_at (episode), respite_record_get_at (score)))
    return;

  months = respite_journal_disk_list_months (source->disk);
  for (guint i = 0; months[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) records = source->read_month (source->source, months[i]);

      for (guint r = 0; r < records->len; r++)
        if (respite_record_is_kind (records->pdata[r], "pain") &&
            g_strcmp0 (respite_record_get_string (records->pdata[r], "episode"), id) == 0)
          return;
    }

  put_amended (draft, episode, "deleted", json_node_init_boolean (json_node_alloc (), TRUE));
}

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) a, *(RespiteRecord *const *) b);
}

static gboolean
was_saved (RespiteJournalDraft *draft,
           RespiteRecord *record)
{
  g_autofree char *month = respite_record_dup_month (record);
  RespiteShard *shard = respite_journal_draft_get_month (draft, month);

  return shard != NULL && respite_shard_find (shard, respite_record_get_id (record)) == record;
}

/**
 * respite_episode_rules_amend:
 * @draft: the diary as it will be saved
 *
 * Keeps scores and episodes together at every save, under the lock, so that two programs at once do not open two: a
 * score above 0 belongs to the open episode, and opens one where there is none. An episode that a score opened goes
 * and comes back with it.
 */
void
respite_episode_rules_amend (RespiteJournalDraft *draft)
{
  RespiteEpisodeSource source = { draft, read_draft_month, respite_journal_draft_get_disk (draft) };
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();

  g_ptr_array_extend (changes, respite_journal_draft_get_changes (draft), NULL, NULL);
  g_ptr_array_sort (changes, compare_cb);
  for (guint i = 0; i < changes->len; i++)
    {
      RespiteRecord *record = changes->pdata[i];
      const char *episode = respite_record_get_string (record, "episode");

      if (g_strcmp0 (respite_record_get_kind (record), "pain") != 0 || !was_saved (draft, record))
        continue;

      if (respite_record_is_deleted (record) && episode != NULL)
        retire (draft, &source, record, episode);
      else if (is_score (record) && episode != NULL)
        revive (draft, &source, episode);
      else if (is_score (record))
        assign (draft, &source, record);
    }
}
