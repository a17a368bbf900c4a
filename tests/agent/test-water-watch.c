/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/water-watch.h"

#include "core/base/manual-clock.h"
#include "core/diary/record-kinds.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/wait.h"

#define AT(n, time) \
  "\"id\":\"00000000-0000-4000-8000-00000000000" #n "\",\"at\":\"" time "\",\"recorded\":\"" time "\"," \
  "\"modified\":\"" time "\""
#define SHARD(month, records) \
  "{\"format\":\"respite-diary\",\"version\":1,\"month\":\"" month "\",\"records\":[" records "]}"

typedef struct
{
  GFile *folder;
  RespiteClock *clock;
  RespiteWaterWatch *watch;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer now)
{
  g_autoptr (RespiteJournalDisk) disk = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (now, NULL);

  fixture->folder = respite_test_folder_new ();
  fixture->clock = RESPITE_CLOCK (respite_manual_clock_new (time, zone));
  disk = respite_journal_disk_new (fixture->folder, "diary", respite_record_kinds_check, NULL);
  fixture->watch = respite_water_watch_new (disk, fixture->clock);
}

static void
tear_down (Fixture *fixture,
           gconstpointer now)
{
  g_assert_finalize_object (fixture->watch);
  g_object_unref (fixture->clock);
  g_object_unref (fixture->folder);
}

static void
test_no_file (Fixture *fixture,
              gconstpointer now)
{
  gint64 ml = -1, last = -1;

  g_assert_true (respite_water_watch_read (fixture->watch, 240, &ml, &last));
  g_assert_cmpint (ml, ==, 0);
  g_assert_cmpint (last, ==, 0);
}

static void
test_sums_today (Fixture *fixture,
                 gconstpointer now)
{
  gint64 ml = -1, last = -1;

  respite_test_folder_write (fixture->folder, "diary/2026-12.json",
                             SHARD ("2026-12",
                                    "{" AT (1, "2026-12-01T01:00:00+01:00") ",\"kind\":\"water\",\"ml\":200},"
                                    "{" AT (2, "2026-12-01T01:10:00+01:00") ",\"kind\":\"water\",\"ml\":300,"
                                    "\"deleted\":true},"
                                    "{" AT (3, "2026-12-01T01:20:00+01:00") ",\"kind\":\"posture\","
                                    "\"answer\":\"good\"},"
                                    "{" AT (4, "2026-12-01T01:30:00+01:00") ",\"kind\":\"water\",\"ml\":\"much\"}"));
  respite_test_folder_write (fixture->folder, "diary/2026-11.json",
                             SHARD ("2026-11",
                                    "{" AT (5, "2026-11-30T03:00:00+01:00") ",\"kind\":\"water\",\"ml\":1000},"
                                    "{" AT (6, "2026-11-30T12:00:00+01:00") ",\"kind\":\"water\",\"ml\":250}"));

  g_assert_true (respite_water_watch_read (fixture->watch, 240, &ml, &last));
  g_assert_cmpint (ml, ==, 450);
  g_assert_cmpint (last, ==, G_GINT64_CONSTANT (1796083200) * G_USEC_PER_SEC);
}

static void
test_broken_month (Fixture *fixture,
                   gconstpointer now)
{
  gint64 ml, last;

  respite_test_folder_write (fixture->folder, "diary/2026-12.json", "");
  g_assert_false (respite_water_watch_read (fixture->watch, 240, &ml, &last));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_notices_changes (Fixture *fixture,
                      gconstpointer now)
{
  guint changes = 0;
  gint64 ml, last;

  g_assert_true (respite_water_watch_read (fixture->watch, 240, &ml, &last));
  g_signal_connect_swapped (fixture->watch, "changed", G_CALLBACK (count_cb), &changes);
  respite_test_folder_write (fixture->folder, "diary/2026-12.json", SHARD ("2026-12", ""));
  wait_until (changes > 0);

  g_assert_true (respite_water_watch_read (fixture->watch, 240, &ml, &last));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/water-watch/" name, Fixture, "2026-12-01T02:00:00+01:00", set_up, function, tear_down)
  ADD ("no-file", test_no_file);
  ADD ("sums-today", test_sums_today);
  ADD ("broken-month", test_broken_month);
  ADD ("notices-changes", test_notices_changes);
#undef ADD

  return g_test_run ();
}
