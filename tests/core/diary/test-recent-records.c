/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/diary/diary.h"
#include "core/diary/recent-records.h"
#include "tests/support/tmp-folder.h"

#define NOW "2026-11-20T14:05:00+01:00"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteRecentRecords *records;
  GDateTime *now;
} Fixture;

static guint n_made;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  fixture->now = respite_time_parse (NOW, NULL);
  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (fixture->now, zone);
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->records = respite_recent_records_new (respite_diary_get_journal (fixture->diary));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_recent_records_free (fixture->records);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
  g_date_time_unref (fixture->now);
}

/* Puts a month's file in place, one record of each kind named. */
static void
write_month (Fixture *fixture,
             const char *month,
             const char *kinds,
             const char *more)
{
  g_auto (GStrv) all = g_strsplit (kinds, " ", -1);
  GString *text = g_string_new (NULL);
  g_autofree char *name = g_strdup_printf ("diary/%s.json", month);

  g_string_append_printf (text, "{\"format\": \"respite-diary\", \"version\": 1, \"month\": \"%s\", \"records\": [", month);
  for (guint i = 0; all[i] != NULL; i++)
    g_string_append_printf (
        text,
        "%s{\"id\": \"00000000-0000-4000-8000-%012u\", \"kind\": \"%s\", \"at\": \"%s-%uT10:00:00+01:00\", \"recorded\":"
        " \"%s-10T10:00:00+01:00\", \"modified\": \"%s-10T10:00:00+01:00\", \"score\": 3, \"ml\": 250, \"answer\": \"good\","
        " \"remedy\": \"heat-pad\", \"date\": \"%s-10\", \"onset\": \"%s-10T10:00:00+01:00\", \"rule\": \"tr-week-1\", \"level\":"
        " \"info\"%s%s}",
        i > 0 ? "," : "", ++n_made, all[i], month, 15 + i, month, month, month, month,
        g_str_equal (all[i], "notice") ? ", \"cause\": []" : "", more);
  g_string_append (text, "]}");
  respite_test_folder_write (fixture->folder, name, text->str);
  g_string_free (text, TRUE);
}

static char *
read_all (Fixture *fixture)
{
  g_autoptr (GPtrArray) records = respite_recent_records_read (fixture->records, fixture->now);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *month = respite_record_dup_month (records->pdata[i]);

      g_string_append_printf (found, "%s%s %s", i > 0 ? ", " : "", month, respite_record_get_kind (records->pdata[i]));
    }

  return g_string_free (found, FALSE);
}

static void
assert_reads (Fixture *fixture,
              const char *expected)
{
  g_autofree char *found = read_all (fixture);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_how_far_back (Fixture *fixture,
                   gconstpointer data)
{
  write_month (fixture, "2026-11", "pain water posture", "");
  write_month (fixture, "2026-08", "pain remedy water day", "");
  write_month (fixture, "2026-07", "pain remedy day episode notice", "");
  write_month (fixture, "2026-05", "pain episode", "");
  write_month (fixture, "2026-04", "episode notice", "");
  write_month (fixture, "2016-04", "episode notice pain", "");

  assert_reads (fixture, "2026-05 episode, 2026-07 episode, 2026-07 notice, 2026-08 pain, 2026-08 remedy, 2026-08 day, 2026-11 pain");
}

/* A pain that has not let go for a year: its episode counts, and what was put away since it began. */
static void
test_long_episode (Fixture *fixture,
                   gconstpointer data)
{
  guint first = n_made + 2;
  g_autofree char *episode = g_strdup_printf (", \"episode\": \"00000000-0000-4000-8000-%012u\"", first);

  write_month (fixture, "2025-09", "notice", "");
  write_month (fixture, "2025-10", "episode notice", "");
  write_month (fixture, "2025-12", "notice pain", "");
  write_month (fixture, "2026-11", "pain", episode);

  assert_reads (fixture, "2025-10 episode, 2025-10 notice, 2025-12 notice, 2026-11 pain");
}

static void
test_months_are_read_once (Fixture *fixture,
                           gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "diary/2026-09.json");

  write_month (fixture, "2026-09", "pain", "");
  assert_reads (fixture, "2026-09 pain");
  g_assert_false (respite_journal_has_at_hand (respite_diary_get_journal (fixture->diary), "2026-09"));

  write_month (fixture, "2026-09", "pain remedy", "");
  assert_reads (fixture, "2026-09 pain, 2026-09 remedy");

  g_assert_true (g_file_delete (file, NULL, NULL));
  assert_reads (fixture, "");
}

static void
test_unsaved_counts (Fixture *fixture,
                     gconstpointer data)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  write_month (fixture, "2026-09", "pain", "");
  assert_reads (fixture, "2026-09 pain");

  json_object_set_string_member (members, "remedy", "heat-pad");
  json_object_set_string_member (members, "at", "2026-09-20T10:00:00+02:00");
  record = respite_diary_add (fixture->diary, "remedy", "cli", members, &error);
  g_assert_no_error (error);
  assert_reads (fixture, "2026-09 pain, 2026-09 remedy");

  respite_journal_flush (respite_diary_get_journal (fixture->diary), &error);
  g_assert_no_error (error);
  assert_reads (fixture, "2026-09 pain, 2026-09 remedy");
}

static void
test_broken_month_is_left_out (Fixture *fixture,
                               gconstpointer data)
{
  write_month (fixture, "2026-11", "pain", "");
  respite_test_folder_write (fixture->folder, "diary/2026-10.json", "{ broken");

  assert_reads (fixture, "2026-11 pain");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add ("/recent-records/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("how-far-back", test_how_far_back);
  ADD ("long-episode", test_long_episode);
  ADD ("months-are-read-once", test_months_are_read_once);
  ADD ("unsaved-counts", test_unsaved_counts);
  ADD ("broken-month-is-left-out", test_broken_month_is_left_out);

  return g_test_run ();
}
