/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/diary/diary.h"
#include "core/insights/remedy-uses.h"
#include "tests/support/diary-text.h"
#include "tests/support/tmp-folder.h"

static RespiteDiary *
make_diary (GFile *folder)
{
  g_autoptr (GDateTime) start = respite_time_parse ("2026-12-24T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (start, zone);

  return respite_diary_new (folder, RESPITE_CLOCK (clock));
}

static RespiteRemedyUses *
read_folder (GFile *folder)
{
  g_autoptr (RespiteDiary) diary = make_diary (folder);
  RespiteRemedyUses *uses = respite_remedy_uses_new (respite_diary_get_journal (diary));

  respite_remedy_uses_read (uses);

  return uses;
}

static RespiteRemedyUses *
read_lines (const char *lines)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();

  respite_test_diary_write (folder, lines);

  return read_folder (folder);
}

#define D "2026-11-20T"
#define BEFORE "pain 1 " D "09:00 score=6\n"
#define AFTER "pain 2 " D "11:00 score=4 prompt=after-remedy of=1\n"
#define USE "remedy 3 " D "09:05 remedy=heat-pad before=1 after=2\n"

static void
test_what_counts (void)
{
  static const struct
  {
    const char *name, *lines;
    guint n, n_rated, n_pairs;
  } cases[] = {
    { "no diary", "", 0, 0, 0 },
    { "a use with both", BEFORE AFTER USE, 1, 1, 1 },
    { "another remedy", "remedy 3 " D "09:05 remedy=cold-pack", 0, 0, 0 },
    { "a use and no scores", "remedy 3 " D "09:05 remedy=heat-pad", 1, 0, 0 },
    { "before without after", BEFORE "remedy 3 " D "09:05 remedy=heat-pad before=1", 1, 0, 0 },
    { "after without before", AFTER "remedy 3 " D "09:05 remedy=heat-pad after=2", 1, 0, 0 },
    { "one score as both", BEFORE "remedy 3 " D "09:05 remedy=heat-pad before=1 after=1", 1, 0, 0 },
    { "deleted use", BEFORE AFTER USE "remedy 4 " D "20:00 remedy=heat-pad deleted=true", 1, 1, 1 },
    { "only use deleted", BEFORE AFTER "remedy 3 " D "09:05 remedy=heat-pad before=1 after=2 deleted=true", 0, 0, 0 },
    { "before deleted", "pain 1 " D "09:00 score=6 deleted=true\n" AFTER USE, 1, 0, 0 },
    { "after deleted", BEFORE "pain 2 " D "11:00 score=4 deleted=true\n" USE, 1, 0, 0 },
    { "unknown before", AFTER USE, 1, 0, 0 },
    { "unknown after", BEFORE USE, 1, 0, 0 },
    { "after is no score", BEFORE "water 2 " D "11:00 ml=250\n" USE, 1, 0, 0 },
    { "after makes no sense", BEFORE "pain 2 " D "11:00 score=11\n" USE, 1, 0, 0 },
    { "use makes no sense", BEFORE AFTER "remedy 3 " D "09:05 remedy=heat-pad minutes=9999", 0, 0, 0 },
    { "after is for the day", BEFORE "pain 2 " D "11:00 score=4 scope=day\n" USE, 1, 0, 0 },
    { "before is for the day", "pain 1 " D "09:00 score=4 scope=day\n" AFTER USE, 1, 0, 0 },
    { "a score of 0 before", "pain 1 " D "09:00 score=0\n" AFTER USE, 1, 1, 1 },
    { "an hour later", BEFORE "pain 2 " D "10:00 score=4\n" USE, 1, 1, 1 },
    { "sooner than an hour", BEFORE "pain 2 " D "09:59 score=4\n" USE, 1, 1, 0 },
    { "four hours later", BEFORE "pain 2 " D "13:00 score=4\n" USE, 1, 1, 1 },
    { "later than four hours", BEFORE "pain 2 " D "13:01 score=4\n" USE, 1, 1, 0 },
    { "after lies before", BEFORE "pain 2 " D "07:00 score=4\n" USE, 1, 1, 0 },
    { "recalled two days later", "pain 1 " D "09:00 score=6 recorded=2026-11-22T09:00:00+01:00\n" AFTER USE, 1, 1, 1 },
    { "recalled four days later", "pain 1 " D "09:00 score=6 recorded=2026-11-24T09:00:00+01:00\n" AFTER USE, 1, 1, 0 },
    { "another remedy meanwhile", BEFORE AFTER USE "remedy 4 " D "10:00 remedy=cold-pack", 1, 1, 0 },
    { "another use meanwhile", BEFORE AFTER USE "remedy 4 " D "10:00 remedy=heat-pad", 2, 1, 0 },
    { "another remedy three hours before", BEFORE AFTER USE "remedy 4 " D "05:01 remedy=cold-pack", 1, 1, 0 },
    { "another remedy four hours before", BEFORE AFTER USE "remedy 4 " D "05:00 remedy=cold-pack", 1, 1, 1 },
    { "another remedy afterwards", BEFORE AFTER USE "remedy 4 " D "11:00 remedy=cold-pack", 1, 1, 1 },
    { "deleted remedy meanwhile", BEFORE AFTER USE "remedy 4 " D "10:00 remedy=cold-pack deleted=true", 1, 1, 1 },
    { "a break meanwhile", BEFORE AFTER USE "routine 4 " D "10:00 routine=desk-reset", 1, 1, 1 },
    { "a routine about the pain meanwhile", BEFORE AFTER USE "routine 4 " D "10:00 routine=hug-stretch before=1", 1, 1, 0 },
    { "across months", "pain 1 2026-10-31T23:30 score=6\npain 2 2026-11-01T01:30 score=4\n"
                       "remedy 3 2026-10-31T23:30 remedy=heat-pad before=1 after=2", 1, 1, 1 },
    { "across years", "pain 1 2025-12-31T23:00 score=6\npain 2 2026-01-01T01:00 score=4\n"
                      "remedy 3 2026-01-01T00:00 remedy=heat-pad before=1 after=2", 1, 1, 1 },
    { "disturbed from the month before", "pain 1 2026-11-01T01:00 score=6\npain 2 2026-11-01T03:00 score=4\n"
                                         "remedy 3 2026-11-01T01:00 remedy=heat-pad before=1 after=2\n"
                                         "remedy 4 2026-10-31T23:00 remedy=cold-pack", 1, 1, 0 },
    { "two months apart", "pain 1 2026-09-20T09:00 score=6\n" AFTER USE, 1, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteRemedyUses) uses = read_lines (cases[i].lines);
      const RespiteRemedyTally *tally = respite_remedy_uses_look_up (uses, "heat-pad", NULL);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (tally != NULL ? tally->n : 0, ==, cases[i].n);
      g_assert_cmpuint (tally != NULL ? tally->n_rated : 0, ==, cases[i].n_rated);
      g_assert_cmpuint (tally != NULL ? tally->effect.uses : 0, ==, cases[i].n_pairs);
    }
}

#define CHECK "pain 2 " D "11:00 score=4 prompt=rest-check of=1\n"

static void
test_rests (void)
{
  static const struct
  {
    const char *name, *lines;
    guint n;
  } cases[] = {
    { "nothing", "", 0 },
    { "a score and a check", BEFORE CHECK, 1 },
    { "a check of nothing", "pain 2 " D "11:00 score=4 prompt=rest-check", 0 },
    { "a check of what is not there", CHECK, 0 },
    { "a check of itself", "pain 2 " D "11:00 score=4 prompt=rest-check of=2", 0 },
    { "a check of what is deleted", "pain 1 " D "09:00 score=6 deleted=true\n" CHECK, 0 },
    { "a deleted check", BEFORE "pain 2 " D "11:00 score=4 prompt=rest-check of=1 deleted=true", 0 },
    { "a check of a day", "pain 1 " D "09:00 score=6 scope=day\n" CHECK, 0 },
    { "a score after a remedy is no rest", BEFORE AFTER, 0 },
    { "a plain score with the same link", BEFORE "pain 2 " D "11:00 score=4 of=1", 0 },
    { "too soon", BEFORE "pain 2 " D "09:30 score=4 prompt=rest-check of=1", 0 },
    { "too late", BEFORE "pain 2 " D "14:00 score=4 prompt=rest-check of=1", 0 },
    { "a remedy meanwhile", BEFORE CHECK "remedy 3 " D "10:00 remedy=heat-pad", 0 },
    { "a remedy in the night before", BEFORE CHECK "remedy 3 " D "04:00 remedy=heat-pad", 1 },
    { "two checks of one score", BEFORE CHECK "pain 3 " D "12:00 score=9 prompt=rest-check of=1", 1 },
    { "across months", "pain 1 2026-10-31T23:30 score=6\npain 2 2026-11-01T01:30 score=4 prompt=rest-check of=1", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteRemedyUses) uses = read_lines (cases[i].lines);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (respite_remedy_uses_count_rests (uses), ==, cases[i].n);
    }
}

static void
test_what_it_did (void)
{
  g_autoptr (RespiteRemedyUses) uses = read_lines (
      "pain 1 2026-10-01T09:00 score=6\npain 2 2026-10-01T09:30 score=2\n"
      "remedy 3 2026-10-01T09:00 remedy=own-bath before=1 after=2 note=long side_effect=dizzy\n"
      "pain 4 2026-11-02T09:00 score=3\npain 5 2026-11-02T09:30 score=4\n"
      "remedy 6 2026-11-02T09:00 remedy=own-bath before=4 after=5\n"
      "pain 7 2026-11-03T09:00 score=3\npain 8 2026-11-03T09:30 score=3\n"
      "remedy 9 2026-11-03T09:00 remedy=own-bath before=7 after=8 note=short\n"
      "remedy 10 2026-11-04T09:00 remedy=own-bath");
  const RespiteRemedyTally *tally = respite_remedy_uses_look_up (uses, "own-bath", NULL);
  g_autofree char *last = respite_time_format (tally->last_at);

  g_assert_cmpuint (tally->n, ==, 4);
  g_assert_cmpuint (tally->n_rated, ==, 3);
  g_assert_cmpuint (tally->n_eased, ==, 1);
  g_assert_cmpuint (tally->n_worse, ==, 1);
  g_assert_cmpfloat_with_epsilon (tally->mean_change, 1.0, 1e-9);
  g_assert_cmpstr (last, ==, "2026-11-04T09:00:00+01:00");
  g_assert_cmpstr (tally->last_record, ==, "00000000-0000-4000-8000-000000000010");
  g_assert_cmpstr (tally->note, ==, "short");
  g_assert_cmpint (g_date_time_get_day_of_month (tally->note_at), ==, 3);
  g_assert_cmpstr (tally->side_effect, ==, "dizzy");
  g_assert_cmpint (g_date_time_get_month (tally->side_effect_at), ==, 10);
  g_assert_cmpint (tally->effect.verdict, ==, RESPITE_REMEDY_VERDICT_NOT_ENOUGH);
}

static void
test_routine_counts_for_its_remedy (void)
{
  g_autoptr (RespiteRemedyUses) uses = read_lines (BEFORE AFTER USE
                                                   "pain 4 2026-11-21T09:00 score=6\npain 5 2026-11-21T11:00 score=3\n"
                                                   "routine 6 2026-11-21T09:00 routine=heat-timer before=4 after=5 note=warm\n"
                                                   "routine 7 2026-11-22T09:00 routine=desk-reset");
  const char *json = "{\"id\": \"heat-pad\", \"kind\": \"remedy\", \"title\": \"Heat\", \"summary\": \"Warm.\","
                     " \"routine\": \"heat-timer\"}";
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_autoptr (RespiteCatalogItem) item = respite_catalog_item_new_from_json (json_node_get_object (node), NULL);
  g_auto (GStrv) remedies = respite_remedy_uses_list_remedies (uses);

  g_assert_cmpuint (respite_remedy_uses_look_up (uses, "heat-pad", NULL)->n, ==, 1);
  g_assert_cmpuint (respite_remedy_uses_look_up (uses, NULL, "heat-timer")->n, ==, 1);
  g_assert_cmpuint (respite_remedy_uses_look_up_item (uses, item)->n, ==, 2);
  g_assert_cmpuint (respite_remedy_uses_look_up_item (uses, item)->effect.uses, ==, 2);
  g_assert_cmpfloat_with_epsilon (respite_remedy_uses_look_up_item (uses, item)->mean_change, 2.5, 1e-9);
  g_assert_cmpstr (respite_remedy_uses_look_up_item (uses, item)->note, ==, "warm");
  g_assert_null (respite_remedy_uses_look_up (uses, "heat-timer", "heat-pad"));
  g_assert_null (respite_remedy_uses_look_up (uses, NULL, NULL));
  g_assert_cmpuint (g_strv_length (remedies), ==, 1);
  g_assert_cmpstr (remedies[0], ==, "heat-pad");
}

static void
test_range (void)
{
  static const struct
  {
    const char *name, *from, *to;
    guint n, n_rests;
  } cases[] = {
    { "before it", "2026-11-01", "2026-11-19", 0, 0 },
    { "after it", "2026-11-22", "2026-12-24", 0, 0 },
    { "the day", "2026-11-20", "2026-11-20", 1, 1 },
    { "the small hours belong to the day before", "2026-11-21", "2026-11-21", 0, 0 },
    { "a year", "2026-01-01", "2026-12-31", 1, 1 },
  };
  g_autoptr (GFile) folder = respite_test_folder_new ();

  respite_test_diary_write (folder, "pain 1 2026-11-21T01:00 score=6\npain 2 2026-11-21T03:00 score=4\n"
                                    "remedy 3 2026-11-21T01:00 remedy=heat-pad before=1 after=2\n"
                                    "pain 4 2026-11-20T12:00 score=6\npain 5 2026-11-20T14:00 score=4 prompt=rest-check of=4");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteDiary) diary = make_diary (folder);
      g_autoptr (RespiteRemedyUses) uses = respite_remedy_uses_new (respite_diary_get_journal (diary));
      g_autoptr (GDate) from = respite_date_parse (cases[i].from, NULL);
      g_autoptr (GDate) to = respite_date_parse (cases[i].to, NULL);
      const RespiteRemedyTally *tally;

      g_test_message ("%s", cases[i].name);
      respite_remedy_uses_set_range (uses, from, to, RESPITE_DAY_START_MINUTES);
      respite_remedy_uses_read (uses);
      tally = respite_remedy_uses_look_up (uses, "heat-pad", NULL);
      g_assert_cmpuint (tally != NULL ? tally->n : 0, ==, cases[i].n);
      g_assert_cmpuint (respite_remedy_uses_count_rests (uses), ==, cases[i].n_rests);
    }
}

static void
test_damaged_month_is_left_out (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteRemedyUses) uses = NULL;

  respite_test_diary_write (folder, "remedy 1 2026-09-20T09:05 remedy=heat-pad\n"
                                    "remedy 2 2026-10-20T09:05 remedy=heat-pad\n"
                                    "remedy 3 2026-11-20T09:05 remedy=heat-pad");
  respite_test_folder_write (folder, "diary/2026-10.json", "{ \"format\": \"respite-di");

  uses = read_folder (folder);
  g_assert_true (respite_remedy_uses_get_complete (uses));
  g_assert_cmpuint (respite_remedy_uses_look_up (uses, "heat-pad", NULL)->n, ==, 2);
}

static guint
get_n (RespiteRemedyUses *uses)
{
  const RespiteRemedyTally *tally = respite_remedy_uses_look_up (uses, "heat-pad", NULL);

  return tally != NULL ? tally->n : 0;
}

typedef struct
{
  RespiteRemedyUses *uses;
  guint n;
} Wish;

static gboolean
has_come_true (gpointer data)
{
  Wish *wish = data;

  return respite_remedy_uses_get_complete (wish->uses) && get_n (wish->uses) == wish->n;
}

static void
wait_for_n (RespiteRemedyUses *uses,
            guint n)
{
  Wish wish = { uses, n };

  respite_test_wait (has_come_true, &wish);
}

static gboolean
is_clean (gpointer journal)
{
  return !respite_journal_get_dirty (journal);
}

/* Waits until all is saved, and what that leads to is done. */
static void
settle (RespiteDiary *diary)
{
  respite_test_wait (is_clean, respite_diary_get_journal (diary));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static RespiteRecord *
log_use (RespiteDiary *diary,
         const char *at)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;
  RespiteRecord *record;

  json_object_set_string_member (members, "remedy", "heat-pad");
  json_object_set_string_member (members, "at", at);
  record = respite_diary_add (diary, "remedy", "manual", members, &error);
  g_assert_no_error (error);

  return record;
}

static const char two_months[] = "remedy 1 2026-10-20T09:05 remedy=heat-pad\nremedy 2 2026-11-20T09:05 remedy=heat-pad";

typedef struct
{
  GFile *folder;
  RespiteDiary *diary;
  RespiteRemedyUses *uses;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->folder = respite_test_folder_new ();
  respite_test_diary_write (fixture->folder, two_months);
  fixture->diary = make_diary (fixture->folder);
  fixture->uses = respite_remedy_uses_new (respite_diary_get_journal (fixture->diary));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  settle (fixture->diary);
  g_assert_finalize_object (fixture->uses);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->folder);
}

static void
test_follows_the_journal (Fixture *fixture,
                          gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) gone = NULL;
  guint n_changed = 0;

  g_signal_connect_swapped (fixture->uses, "changed", G_CALLBACK (count_cb), &n_changed);
  g_assert_false (respite_remedy_uses_get_complete (fixture->uses));
  respite_remedy_uses_start (fixture->uses);
  wait_for_n (fixture->uses, 2);
  settle (fixture->diary);
  g_assert_cmpuint (n_changed, ==, 1);

  record = log_use (fixture->diary, "2026-11-21T10:00:00+01:00");
  wait_for_n (fixture->uses, 3);
  settle (fixture->diary);
  g_assert_cmpuint (n_changed, >=, 2);

  gone = respite_diary_set_deleted (fixture->diary, "00000000-0000-4000-8000-000000000001", TRUE, NULL);
  g_assert_nonnull (gone);
  wait_for_n (fixture->uses, 2);
  settle (fixture->diary);
  g_assert_cmpuint (n_changed, >=, 3);
}

/* Of a month that the journal never read the file tells, and only when somebody begins to look. */
static void
test_reads_only_what_changed (Fixture *fixture,
                              gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;
  guint n_changed = 0;

  respite_remedy_uses_start (fixture->uses);
  wait_for_n (fixture->uses, 2);

  respite_test_diary_write (fixture->folder,
                            "remedy 1 2026-10-20T09:05 remedy=heat-pad\nremedy 3 2026-10-21T09:05 remedy=heat-pad\n"
                            "remedy 4 2026-09-21T09:05 remedy=heat-pad");
  record = log_use (fixture->diary, "2026-11-21T10:00:00+01:00");
  wait_for_n (fixture->uses, 3);
  settle (fixture->diary);
  g_assert_cmpuint (get_n (fixture->uses), ==, 3);

  respite_remedy_uses_start (fixture->uses);
  wait_for_n (fixture->uses, 5);

  settle (fixture->diary);
  g_signal_connect_swapped (fixture->uses, "changed", G_CALLBACK (count_cb), &n_changed);
  respite_remedy_uses_start (fixture->uses);
  settle (fixture->diary);
  g_assert_cmpuint (n_changed, ==, 0);
}

static void
test_change_while_it_reads (Fixture *fixture,
                            gconstpointer data)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) other = NULL;

  respite_remedy_uses_start (fixture->uses);
  g_main_context_iteration (NULL, FALSE);
  record = log_use (fixture->diary, "2026-11-21T10:00:00+01:00");
  other = log_use (fixture->diary, "2026-12-21T10:00:00+01:00");

  wait_for_n (fixture->uses, 4);
}

static void
test_gone_while_it_reads (Fixture *fixture,
                          gconstpointer data)
{
  respite_remedy_uses_start (fixture->uses);
  g_main_context_iteration (NULL, FALSE);
}

static void
test_month_is_gone (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (fixture->folder, "diary/2026-10.json");

  respite_remedy_uses_start (fixture->uses);
  wait_for_n (fixture->uses, 2);

  g_assert_true (g_file_delete (file, NULL, NULL));
  respite_remedy_uses_start (fixture->uses);
  wait_for_n (fixture->uses, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/remedy-uses/what-counts", test_what_counts);
  g_test_add_func ("/remedy-uses/rests", test_rests);
  g_test_add_func ("/remedy-uses/what-it-did", test_what_it_did);
  g_test_add_func ("/remedy-uses/routine-counts-for-its-remedy", test_routine_counts_for_its_remedy);
  g_test_add_func ("/remedy-uses/range", test_range);
  g_test_add_func ("/remedy-uses/damaged-month-is-left-out", test_damaged_month_is_left_out);
  g_test_add ("/remedy-uses/follows-the-journal", Fixture, NULL, set_up, test_follows_the_journal, tear_down);
  g_test_add ("/remedy-uses/reads-only-what-changed", Fixture, NULL, set_up, test_reads_only_what_changed, tear_down);
  g_test_add ("/remedy-uses/change-while-it-reads", Fixture, NULL, set_up, test_change_while_it_reads, tear_down);
  g_test_add ("/remedy-uses/gone-while-it-reads", Fixture, NULL, set_up, test_gone_while_it_reads, tear_down);
  g_test_add ("/remedy-uses/month-is-gone", Fixture, NULL, set_up, test_month_is_gone, tear_down);

  return g_test_run ();
}
