/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/insights/notices.h"
#include "tests/support/tmp-folder.h"

#define NOW "2026-11-20T14:05:00+01:00"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteProfileStore *profile;
  RespiteNotices *notices;
  int n_changed;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GDateTime) start = respite_time_parse (NOW, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();

  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (start, zone);
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->notices = respite_notices_new (fixture->diary, fixture->profile, catalog);
  g_signal_connect_swapped (fixture->notices, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->notices);
  g_assert_finalize_object (fixture->profile);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
refresh (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  respite_notices_refresh (fixture->notices, &error);
  g_assert_no_error (error);
}

static void
log_pain (Fixture *fixture,
          int score)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  record = respite_diary_log_pain (fixture->diary, score, "manual", &error);
  g_assert_no_error (error);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), &error);
  g_assert_no_error (error);
}

static guint
count (Fixture *fixture)
{
  return respite_notices_get_findings (fixture->notices)->len;
}

static gboolean
has_one (gpointer data)
{
  return count (data) == 1;
}

static gboolean
has_none (gpointer data)
{
  return count (data) == 0;
}

static void
test_looks_when_asked (Fixture *fixture,
                       gconstpointer data)
{
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_false (respite_notices_has_looked (fixture->notices));

  log_pain (fixture, 4);
  g_assert_cmpuint (count (fixture), ==, 0);
  refresh (fixture);
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_nonnull (respite_notices_find (fixture->notices, "tr-start-gate"));
  g_assert_null (respite_notices_find (fixture->notices, "tr-week-1"));
  g_assert_cmpint (fixture->n_changed, ==, 1);

  refresh (fixture);
  g_assert_cmpint (fixture->n_changed, ==, 1);
}

static void
test_put_away (Fixture *fixture,
               gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) deleted = NULL;
  g_autoptr (GError) error = NULL;

  log_pain (fixture, 4);
  refresh (fixture);
  record = respite_notices_put_away (fixture->notices, respite_notices_find (fixture->notices, "tr-start-gate"), "seen", "manual",
                                     &error);
  g_assert_no_error (error);
  g_assert_cmpstr (respite_record_get_string (record, "reason"), ==, "seen");
  refresh (fixture);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_cmpint (fixture->n_changed, ==, 2);

  deleted = respite_diary_set_deleted (fixture->diary, respite_record_get_id (record), TRUE, &error);
  g_assert_no_error (error);
  refresh (fixture);
  g_assert_cmpuint (count (fixture), ==, 1);
}

static void
test_watches_the_diary (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteEpisode) episode = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();
  JsonObject *flags = json_object_new ();

  respite_notices_watch (fixture->notices);
  respite_notices_watch (fixture->notices);
  log_pain (fixture, 4);
  respite_test_wait (has_one, fixture);

  episode = respite_diary_get_open_episode (fixture->diary);
  json_object_set_boolean_member (flags, "rf-fever", FALSE);
  json_object_set_object_member (changes, "flags", flags);
  record = respite_diary_edit (fixture->diary, respite_episode_get_id (episode), changes, NULL);
  g_assert_nonnull (record);
  respite_test_wait (has_none, fixture);
}

static void
test_watches_the_profile (Fixture *fixture,
                          gconstpointer data)
{
  static const char *const pairs[] = { "clinician_checked=2026-11-01", NULL };
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) sites = json_from_string ("[ { \"site\": \"between-blades\" } ]", NULL);
  JsonObject *flags = json_object_new ();
  g_autoptr (JsonObject) episode = json_object_new ();
  g_autoptr (RespiteRecord) started = NULL;

  json_object_set_boolean_member (flags, "rf-fever", FALSE);
  json_object_set_object_member (episode, "flags", flags);
  started = respite_diary_start_episode (fixture->diary, "manual", episode, &error);
  g_assert_no_error (error);
  json_object_set_int_member (members, "score", 4);
  json_object_set_member (members, "sites", json_node_copy (sites));
  record = respite_diary_add (fixture->diary, "pain", "manual", members, &error);
  g_assert_no_error (error);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), NULL);

  respite_notices_watch (fixture->notices);
  respite_test_wait (has_one, fixture);
  g_assert_nonnull (respite_notices_find (fixture->notices, "tr-upper-back-check"));

  respite_profile_store_apply (fixture->profile, pairs, &error);
  g_assert_no_error (error);
  respite_test_wait (has_none, fixture);
}

static void
test_without_rules (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (RespiteNotices) notices = respite_notices_new (fixture->diary, fixture->profile, fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_notices_refresh (notices, &error));
  g_assert_no_error (error);
  g_assert_true (respite_notices_has_looked (notices));

  log_pain (fixture, 4);
  g_assert_false (respite_notices_refresh (notices, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (respite_notices_get_findings (notices)->len, ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add ("/notices/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("looks-when-asked", test_looks_when_asked);
  ADD ("put-away", test_put_away);
  ADD ("watches-the-diary", test_watches_the_diary);
  ADD ("watches-the-profile", test_watches_the_profile);
  ADD ("without-rules", test_without_rules);

  return g_test_run ();
}
