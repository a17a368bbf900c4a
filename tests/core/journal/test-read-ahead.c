/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/record-kinds.h"
#include "core/journal/journal.h"
#include "tests/support/tmp-folder.h"

#define WATER(id, at) \
  "{\"id\": \"" id "\", \"kind\": \"water\", \"at\": \"" at "\", \"recorded\": \"" at "\", \"modified\": \"" at "\", \"ml\": 250}"
#define SHARD(month, records) \
  "{\"format\": \"respite-diary\", \"version\": 1, \"month\": \"" month "\", \"records\": [" records "]}"

#define FIRST WATER ("5a7f2d5e-6a1b-4f0e-8c52-0d6f6f1f0a01", "2026-11-03T08:00:00+01:00")
#define SECOND WATER ("5a7f2d5e-6a1b-4f0e-8c52-0d6f6f1f0a02", "2026-11-04T08:00:00+01:00")

static RespiteJournal *
make_journal (GFile *folder)
{
  g_autoptr (RespiteJournalDisk) disk = respite_journal_disk_new (folder, "diary", respite_record_kinds_check, NULL);

  return respite_journal_new (disk);
}

static void
assert_count (RespiteJournal *journal,
              const char *month,
              guint count)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = respite_journal_dup_month (journal, month, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, count);
}

static void
test_read (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteJournal) journal = make_journal (folder);

  respite_test_folder_write (folder, "diary/2026-11.json", SHARD ("2026-11", FIRST "," SECOND));
  respite_journal_read_ahead (journal, (const char *[]) { "2026-11", "2026-10", NULL });

  assert_count (journal, "2026-10", 0);
  assert_count (journal, "2026-11", 2);
  assert_count (journal, "2026-09", 0);
}

/* A month that cannot be used says why, read ahead or not. */
static void
test_broken (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteJournal) journal = make_journal (folder);
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;

  respite_test_folder_write (folder, "diary/2026-11.json", "{");
  respite_journal_read_ahead (journal, (const char *[]) { "2026-11", NULL });

  records = respite_journal_dup_month (journal, "2026-11", &error);
  g_assert_null (records);
  g_assert_nonnull (error);
}

/* What was read before a change is not shown after it. */
static void
test_changed (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteJournal) journal = make_journal (folder);

  respite_test_folder_write (folder, "diary/2026-11.json", SHARD ("2026-11", FIRST));
  respite_journal_read_ahead (journal, (const char *[]) { "2026-11", NULL });
  respite_test_folder_write (folder, "diary/2026-11.json", SHARD ("2026-11", FIRST "," SECOND));
  respite_journal_reload (journal);

  assert_count (journal, "2026-11", 2);
}

static void
test_not_asked (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteJournal) journal = make_journal (folder);

  respite_test_folder_write (folder, "diary/2026-11.json", SHARD ("2026-11", FIRST));
  respite_journal_read_ahead (journal, (const char *[]) { "2026-11", "2026-10", NULL });
  respite_journal_read_ahead (journal, (const char *[]) { NULL });
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/read-ahead/read", test_read);
  g_test_add_func ("/read-ahead/broken", test_broken);
  g_test_add_func ("/read-ahead/changed", test_changed);
  g_test_add_func ("/read-ahead/not-asked", test_not_asked);

  return g_test_run ();
}
