/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/json-scan.h"
#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/diary/diary.h"
#include "core/diary/record-kinds.h"
#include "tests/support/tmp-folder.h"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GDateTime) start = respite_time_parse ("2026-11-20T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (start, zone);
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
flush (RespiteDiary *diary)
{
  g_autoptr (GError) error = NULL;

  respite_journal_flush (respite_diary_get_journal (diary), &error);
  g_assert_no_error (error);
}

static char *
log_at (Fixture *fixture,
        int score,
        const char *at)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;

  json_object_set_int_member (members, "score", score);
  if (at != NULL)
    json_object_set_string_member (members, "at", at);
  record = respite_diary_add (fixture->diary, "pain", "cli", members, &error);
  g_assert_no_error (error);
  flush (fixture->diary);

  return g_strdup (respite_record_get_id (record));
}

static char *
dup_member (Fixture *fixture,
            const char *id,
            const char *member)
{
  g_autoptr (RespiteRecord) record = respite_journal_find (respite_diary_get_journal (fixture->diary), id, NULL);

  g_assert_nonnull (record);

  return g_strdup (respite_record_get_string (record, member));
}

static void
pass_days (Fixture *fixture,
           int days)
{
  respite_manual_clock_advance (fixture->clock, days * G_TIME_SPAN_DAY);
}

static void
test_bad_input (Fixture *fixture,
                gconstpointer data)
{
  static const struct
  {
    const char *kind, *members;
  } cases[] = {
    { "pain", "{}" },
    { "pain", "{ \"score\": 11 }" },
    { "pain", "{ \"score\": -1 }" },
    { "pain", "{ \"score\": 3.5 }" },
    { "pain", "{ \"score\": \"3\" }" },
    { "pain", "{ \"score\": true }" },
    { "pain", "{ \"score\": null }" },
    { "pain", "{ \"score\": 3, \"scope\": \"week\" }" },
    { "pain", "{ \"score\": 3, \"sites\": [ { \"site\": \"elbow\" } ] }" },
    { "pain", "{ \"score\": 3, \"sites\": [ \"neck\" ] }" },
    { "pain", "{ \"score\": 3, \"sites\": [ { \"site\": \"neck\", \"score\": 12 } ] }" },
    { "pain", "{ \"score\": 3, \"triggers\": \"trig-lifting\" }" },
    { "pain", "{ \"score\": 3, \"triggers\": [ \"Not an id\" ] }" },
    { "pain", "{ \"score\": 3, \"of\": \"nothing\" }" },
    { "pain", "{ \"score\": 3, \"at\": \"yesterday\" }" },
    { "pain", "{ \"score\": 3, \"at\": \"2026-11-20T14:06:00+01:00\" }" },
    { "water", "{ \"ml\": 0 }" },
    { "water", "{ \"ml\": 5001 }" },
    { "posture", "{ \"answer\": \"fine\" }" },
    { "day", "{ \"stress\": 4 }" },
    { "day", "{ \"date\": \"2026-02-30\" }" },
    { "day", "{ \"date\": \"2026-11-20\", \"sleep_hours\": 25 }" },
    { "day", "{ \"date\": \"2026-11-20\", \"factors\": { \"trig-lifting\": \"yes\" } }" },
    { "episode", "{ \"onset\": \"2026-11-20T10:00:00+01:00\", \"end\": \"2026-11-20T09:00:00+01:00\" }" },
    { "episode", "{ \"onset\": \"2026-11-20T10:00:00+01:00\", \"start\": \"oddly\" }" },
    { "change", "{ \"answer\": 4 }" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = json_from_string (cases[i].members, NULL);
      g_autoptr (RespiteRecord) record = NULL;

      g_test_message ("%s %s", cases[i].kind, cases[i].members);
      record = respite_diary_add (fixture->diary, cases[i].kind, "cli", json_node_get_object (node), &error);
      g_assert_null (record);
      g_assert_nonnull (error);
      g_assert_false (respite_journal_get_dirty (respite_diary_get_journal (fixture->diary)));
    }
}

static void
test_episode_opens_and_closes_by_itself (Fixture *fixture,
                                         gconstpointer data)
{
  g_autofree char *first = log_at (fixture, 0, NULL);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *fourth = NULL;
  g_autofree char *none = dup_member (fixture, first, "episode");
  g_autofree char *episode = NULL;
  g_autofree char *same = NULL;
  g_autofree char *other = NULL;
  g_autofree char *end = NULL;
  g_autoptr (GPtrArray) episodes = NULL;

  g_assert_null (none);

  second = log_at (fixture, 6, NULL);
  episode = dup_member (fixture, second, "episode");
  g_assert_true (episode != NULL);

  pass_days (fixture, 7);
  third = log_at (fixture, 2, NULL);
  same = dup_member (fixture, third, "episode");
  g_assert_cmpstr (same, ==, episode);

  pass_days (fixture, 5);
  g_free (log_at (fixture, 0, NULL));
  pass_days (fixture, 3);
  fourth = log_at (fixture, 1, NULL);
  other = dup_member (fixture, fourth, "episode");
  g_assert_cmpstr (other, !=, episode);

  episodes = respite_diary_list_episodes (fixture->diary);
  g_assert_cmpuint (episodes->len, ==, 2);
  g_assert_true (respite_episode_is_open (episodes->pdata[0]));
  g_assert_false (respite_episode_is_open (episodes->pdata[1]));
  end = respite_time_format (respite_episode_get_end (episodes->pdata[1]));
  g_assert_cmpstr (end, ==, "2026-11-27T14:05:00+01:00");
  g_assert_cmpint (respite_episode_get_day (episodes->pdata[1]), ==, 8);
}

static void
test_episode_ends_by_word (Fixture *fixture,
                           gconstpointer data)
{
  g_autofree char *first = log_at (fixture, 4, NULL);
  g_autofree char *episode = dup_member (fixture, first, "episode");
  g_autofree char *second = NULL;
  g_autofree char *other = NULL;
  g_autoptr (GDateTime) early = respite_time_parse ("2026-11-20T14:04:59+01:00", NULL);
  g_autoptr (RespiteRecord) ended = NULL;
  g_autoptr (RespiteEpisode) open = NULL;
  g_autoptr (GError) error = NULL;

  ended = respite_diary_end_episode (fixture->diary, episode, early, &error);
  g_assert_null (ended);
  g_assert_error (error, RESPITE_RECORD_ERROR, RESPITE_RECORD_ERROR_ORDER);
  g_clear_error (&error);

  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  ended = respite_diary_end_episode (fixture->diary, episode, NULL, &error);
  g_assert_no_error (error);
  flush (fixture->diary);
  g_assert_null (respite_diary_get_open_episode (fixture->diary));

  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  second = log_at (fixture, 4, NULL);
  other = dup_member (fixture, second, "episode");
  g_assert_cmpstr (other, !=, episode);
  open = respite_diary_get_open_episode (fixture->diary);
  g_assert_cmpstr (respite_episode_get_id (open), ==, other);
}

static void
test_earlier_score_moves_the_onset (Fixture *fixture,
                                    gconstpointer data)
{
  g_autofree char *first = log_at (fixture, 4, NULL);
  g_autofree char *second = log_at (fixture, 7, "2026-11-18T22:00:00+01:00");
  g_autofree char *episode = dup_member (fixture, first, "episode");
  g_autofree char *same = dup_member (fixture, second, "episode");
  g_autofree char *onset = dup_member (fixture, episode, "onset");
  g_autofree char *apart = log_at (fixture, 3, "2026-11-01T10:00:00+01:00");
  g_autofree char *other = dup_member (fixture, apart, "episode");

  g_assert_cmpstr (same, ==, episode);
  g_assert_cmpstr (onset, ==, "2026-11-18T22:00:00+01:00");
  g_assert_cmpstr (other, !=, episode);
}

static void
test_undo_takes_the_episode_along (Fixture *fixture,
                                   gconstpointer data)
{
  g_autofree char *id = log_at (fixture, 4, NULL);
  g_autofree char *episode = dup_member (fixture, id, "episode");
  g_autoptr (RespiteRecord) deleted = respite_diary_set_deleted (fixture->diary, id, TRUE, NULL);
  g_autoptr (RespiteRecord) back = NULL;
  g_autoptr (RespiteEpisode) open = NULL;

  g_assert_nonnull (deleted);
  flush (fixture->diary);
  g_assert_null (respite_diary_get_open_episode (fixture->diary));

  back = respite_diary_set_deleted (fixture->diary, id, FALSE, NULL);
  g_assert_nonnull (back);
  flush (fixture->diary);
  open = respite_diary_get_open_episode (fixture->diary);
  g_assert_nonnull (open);
  g_assert_cmpstr (respite_episode_get_id (open), ==, episode);
}

static void
test_edit_moves_to_another_month (Fixture *fixture,
                                  gconstpointer data)
{
  g_autofree char *id = log_at (fixture, 0, NULL);
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (RespiteRecord) edited = NULL;
  g_autoptr (RespiteDiary) other = NULL;
  g_autoptr (RespiteRecord) found = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) came = NULL;

  json_object_set_string_member (changes, "at", "2026-10-31T23:59:59+01:00");
  edited = respite_diary_edit (fixture->diary, id, changes, NULL);
  g_assert_nonnull (edited);
  flush (fixture->diary);

  other = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  left = respite_journal_dup_month (respite_diary_get_journal (other), "2026-11", NULL);
  came = respite_journal_dup_month (respite_diary_get_journal (other), "2026-10", NULL);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_cmpuint (came->len, ==, 1);
  found = respite_journal_find (respite_diary_get_journal (other), id, NULL);
  g_assert_false (respite_record_is_deleted (found));
}

static void
test_edit_after_the_clock_was_set_back (Fixture *fixture,
                                        gconstpointer data)
{
  g_autofree char *id = log_at (fixture, 0, NULL);
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (RespiteRecord) edited = NULL;
  g_autofree char *note = NULL;

  respite_manual_clock_step (fixture->clock, -G_TIME_SPAN_DAY);
  json_object_set_string_member (changes, "note", "still counts");
  edited = respite_diary_edit (fixture->diary, id, changes, NULL);
  g_assert_nonnull (edited);
  flush (fixture->diary);

  note = dup_member (fixture, id, "note");
  g_assert_cmpstr (note, ==, "still counts");
}

static void
test_broken_month_is_left_alone (Fixture *fixture,
                                 gconstpointer data)
{
  const char *broken = "{ \"format\": \"respite-diary\", \"version\": 99, \"month\": \"2026-11\", \"records\": [] }";
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) lost = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) old = NULL;
  g_autofree char *after = NULL;
  g_autofree char *october = NULL;

  respite_test_folder_write (fixture->folder, "diary/2026-11.json", broken);
  lost = respite_diary_log_pain (fixture->diary, 4, "cli", NULL);
  json_object_set_int_member (members, "ml", 250);
  json_object_set_string_member (members, "at", "2026-10-02T10:00:00+02:00");
  old = respite_diary_add (fixture->diary, "water", "cli", members, NULL);

  g_assert_false (respite_journal_flush (respite_diary_get_journal (fixture->diary), &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER);
  g_assert_nonnull (strstr (error->message, "2026-11.json"));

  after = respite_test_folder_read (fixture->folder, "diary/2026-11.json");
  october = respite_test_folder_read (fixture->folder, "diary/2026-10.json");
  g_assert_cmpstr (after, ==, broken);
  g_assert_nonnull (strstr (october, respite_record_get_id (old)));
  g_assert_true (respite_journal_get_dirty (respite_diary_get_journal (fixture->diary)));
}

static gboolean
is_clean (gpointer data)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (data));
}

static void
test_two_windows_lose_nothing (Fixture *fixture,
                               gconstpointer data)
{
  g_autoptr (RespiteDiary) other = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  g_autoptr (RespiteDiary) third = NULL;
  g_autoptr (GPtrArray) records = NULL;
  int scores = 0;
  int episodes = 0;

  for (int i = 0; i < 20; i++)
    {
      g_autoptr (RespiteRecord) a = respite_diary_log_pain (fixture->diary, 1 + i % 10, "manual", NULL);
      g_autoptr (RespiteRecord) b = respite_diary_log_pain (other, 1 + i % 10, "manual", NULL);

      g_assert_true (a != NULL && b != NULL);
    }
  respite_test_wait (is_clean, fixture->diary);
  respite_test_wait (is_clean, other);

  third = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  records = respite_journal_dup_month (respite_diary_get_journal (third), "2026-11", NULL);
  for (guint i = 0; i < records->len; i++)
    {
      scores += respite_record_is_kind (records->pdata[i], "pain");
      episodes += respite_record_is_kind (records->pdata[i], "episode");
    }
  g_assert_cmpint (scores, ==, 40);
  g_assert_cmpint (episodes, ==, 1);
}

static gboolean
has_two (gpointer data)
{
  g_autoptr (GPtrArray) records = respite_journal_dup_month (respite_diary_get_journal (data), "2026-11", NULL);

  return records->len == 2;
}

static void
test_watch_sees_other_programs (Fixture *fixture,
                                gconstpointer data)
{
  g_autofree char *id = log_at (fixture, 0, NULL);
  g_autoptr (RespiteDiary) other = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  g_autoptr (RespiteRecord) record = NULL;

  respite_journal_watch (respite_diary_get_journal (fixture->diary));
  record = respite_diary_log_pain (other, 0, "cli", NULL);
  flush (other);

  respite_test_wait (has_two, fixture->diary);
}

static void
test_conflict_copies_are_merged_in (Fixture *fixture,
                                    gconstpointer data)
{
  static const char *const names[] = {
    "diary/2026-11.sync-conflict-20261120-140500-ABCDEFG.json",
    "diary/2026-11 (conflicted copy 2026-11-20 140500).json",
    "diary/2026-11 (laptop's conflicted copy 2026-11-20).json",
    "diary/2026-11 (1).json",
  };
  g_autofree char *id = log_at (fixture, 0, NULL);
  g_autoptr (GPtrArray) records = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = g_strdup_printf (
          "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"records\": [ { "
          "\"id\": \"%" G_GSIZE_FORMAT "0000000-0000-4000-8000-000000000000\", \"kind\": \"water\", \"ml\": 250, "
          "\"at\": \"2026-11-19T10:00:00+01:00\", \"recorded\": \"2026-11-19T10:00:00+01:00\", "
          "\"modified\": \"2026-11-19T10:00:00+01:00\" } ] }",
          i);

      respite_test_folder_write (fixture->folder, names[i], text);
    }
  respite_test_folder_write (fixture->folder, "diary/2026-11 (2).json", "broken");

  respite_journal_reload (respite_diary_get_journal (fixture->diary));
  flush (fixture->diary);

  records = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);
  g_assert_cmpuint (records->len, ==, 1 + G_N_ELEMENTS (names));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *left = respite_test_folder_read (fixture->folder, names[i]);

      g_assert_null (left);
    }
  {
    g_autofree char *broken = respite_test_folder_read (fixture->folder, "diary/2026-11 (2).json");

    g_assert_cmpstr (broken, ==, "broken");
  }
}

static void
assert_one_month (Fixture *fixture,
                  const char *month)
{
  g_auto (GStrv) months = respite_journal_list_months (respite_diary_get_journal (fixture->diary));

  g_assert_cmpstr (months[0], ==, month);
  g_assert_null (months[1]);
}

static void
test_unsaved_month_is_listed (Fixture *fixture,
                              gconstpointer data)
{
  g_autoptr (RespiteRecord) record = respite_diary_log_pain (fixture->diary, 4, "manual", NULL);

  g_assert_nonnull (record);
  assert_one_month (fixture, "2026-11");

  /* On its way to the disk. */
  g_main_context_iteration (NULL, FALSE);
  assert_one_month (fixture, "2026-11");

  respite_test_wait (is_clean, fixture->diary);
  assert_one_month (fixture, "2026-11");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add ("/diary/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("bad-input", test_bad_input);
  ADD ("episode-opens-and-closes-by-itself", test_episode_opens_and_closes_by_itself);
  ADD ("episode-ends-by-word", test_episode_ends_by_word);
  ADD ("earlier-score-moves-the-onset", test_earlier_score_moves_the_onset);
  ADD ("undo-takes-the-episode-along", test_undo_takes_the_episode_along);
  ADD ("edit-moves-to-another-month", test_edit_moves_to_another_month);
  ADD ("edit-after-the-clock-was-set-back", test_edit_after_the_clock_was_set_back);
  ADD ("broken-month-is-left-alone", test_broken_month_is_left_alone);
  ADD ("two-windows-lose-nothing", test_two_windows_lose_nothing);
  ADD ("watch-sees-other-programs", test_watch_sees_other_programs);
  ADD ("conflict-copies-are-merged-in", test_conflict_copies_are_merged_in);

  ADD ("unsaved-month-is-listed", test_unsaved_month_is_listed);

  return g_test_run ();
}
