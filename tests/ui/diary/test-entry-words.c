/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/system-clock.h"
#include "core/diary/record-kinds.h"
#include "tests/support/tmp-folder.h"
#include "ui/diary/entry-words.h"
#include "ui/diary/timeline.h"

static RespiteCatalog *catalog;

static RespiteRecord *
new_record (const char *kind,
            const char *at,
            const char *members)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *text = g_strdup_printf ("{\"id\": \"%s\", \"kind\": \"%s\", \"at\": \"%s\","
                                           "\"recorded\": \"2026-11-20T14:05:00+01:00\","
                                           "\"modified\": \"2026-11-20T14:05:00+01:00\", %s}",
                                           id, kind, at, members);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  RespiteRecord *record;

  g_assert_no_error (error);
  record = respite_record_new (json_node_get_object (node), respite_record_kinds_check, &error);
  g_assert_no_error (error);

  return record;
}

static const struct
{
  const char *name;
  const char *kind;
  const char *members;
  const char *title;
  const char *subtitle;
} entries[] = {
  { "plain", "pain", "\"score\": 4", "Pain", "" },
  { "placed", "pain", "\"score\": 4, \"sites\": [{\"site\": \"between-blades\"}, {\"site\": \"neck\"}]",
    "Between the shoulder blades\302\240· Neck", "" },
  { "described", "pain", "\"score\": 4, \"qualities\": [\"stiff\"], \"triggers\": [\"trig-lifting\"], \"note\": \"a\\nb\"",
    "Pain", "Stiff\302\240· Lifting badly\302\240· a b" },
  { "average", "pain", "\"score\": 4, \"scope\": \"day\", \"sites\": [{\"site\": \"neck\"}]", "The day on average", "Neck" },
  { "unknown-word", "pain", "\"score\": 4, \"triggers\": [\"moving-house\"]", "Pain", "Moving house" },
  { "water", "water", "\"ml\": 250", "250 ml", "" },
  { "posture", "posture", "\"answer\": \"slouching\"", "Slouching", "" },
  { "remedy", "remedy", "\"remedy\": \"heat-pad\", \"minutes\": 15", "Heating pad, hot bag or heat wrap", "15 min" },
  { "own-remedy", "remedy", "\"remedy\": \"garden-chair\"", "Garden chair", "" },
  { "routine", "routine", "\"routine\": \"hug-stretch\", \"seconds\": 60, \"completed\": false", "Self-hug stretch",
    "1 min\302\240· ended early" },
  { "day", "day", "\"date\": \"2026-11-20\", \"sleep_hours\": 6.5, \"stress\": 0, \"factors\": {\"walk-brisk\": false}",
    "The day", "slept 6.5 h\302\240· stress 0" },
  { "episode", "episode", "\"onset\": \"2026-11-18T09:00:00+01:00\", \"start\": \"crept-on\"", "An episode began", "crept on" },
  { "episode-over", "episode",
    "\"onset\": \"2026-11-18T09:00:00+01:00\", \"end\": \"2026-11-19T09:00:00+01:00\"", "An episode, over on 19 November",
    "" },
  { "change", "change", "\"answer\": 2", "Better", "" },
  { "later-version", "dream", "\"colour\": \"blue\"", "dream", "" },
};

static void
test_words (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (RespiteRecord) record = new_record (entries[i].kind, "2026-11-20T14:00:00+01:00", entries[i].members);
  g_autofree char *title = respite_entry_words_title (record, catalog, NULL);
  g_autofree char *subtitle = respite_entry_words_subtitle (record, catalog, NULL);
  g_autofree char *without = respite_entry_words_title (record, NULL, NULL);

  g_assert_cmpstr (title, ==, entries[i].title);
  g_assert_cmpstr (subtitle, ==, entries[i].subtitle);
  g_assert_nonnull (without);
  g_assert_nonnull (respite_entry_words_icon (record));
}

/* A note of 300 kB kept the Diary page busy for eight seconds. */
static void
test_a_hundred_pages_in_two_lines (void)
{
  g_autoptr (GString) note = g_string_new (NULL);
  g_autofree char *shown = NULL;
  g_autofree char *kept = respite_entry_words_shorten (g_strdup ("Neck"));

  for (guint i = 0; i < 100000; i++)
    g_string_append (note, "ä 😀");
  shown = respite_entry_words_shorten (g_strdup (note->str));

  g_assert_cmpint (g_utf8_strlen (shown, -1), <, 1000);
  g_assert_true (g_utf8_validate (shown, -1, NULL));
  g_assert_true (g_str_has_suffix (shown, "…"));
  g_assert_cmpstr (kept, ==, "Neck");
}

static void
test_match (void)
{
  g_autoptr (RespiteRecord) record = new_record ("pain", "2026-11-20T14:00:00+01:00",
                                                 "\"score\": 4, \"sites\": [{\"site\": \"neck\"}],"
                                                 "\"note\": \"after the café, carrying\"");

  g_assert_true (respite_entry_words_match (record, catalog, NULL, "neck"));
  g_assert_true (respite_entry_words_match (record, catalog, NULL, "CAFE neck"));
  g_assert_true (respite_entry_words_match (record, catalog, NULL, "carry"));
  g_assert_false (respite_entry_words_match (record, catalog, NULL, "shoulder"));
  g_assert_false (respite_entry_words_match (record, catalog, NULL, "neck shoulder"));
}

static void
test_recalled (void)
{
  g_autoptr (RespiteRecord) fresh = new_record ("pain", "2026-11-20T08:00:00+01:00", "\"score\": 4");
  g_autoptr (RespiteRecord) late = new_record ("pain", "2026-11-18T08:00:00+01:00", "\"score\": 4");

  g_assert_false (respite_entry_words_is_recalled (fresh));
  g_assert_true (respite_entry_words_is_recalled (late));
}

static void
test_group (void)
{
  static const char *const times[] = {
    "2026-11-19T12:00:00+01:00", "2026-11-20T03:59:00+01:00", "2026-11-20T04:00:00+01:00", "2026-11-20T23:00:00+01:00",
  };
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) days = NULL;
  g_autoptr (GPtrArray) nothing = respite_timeline_group (none, 240);
  RespiteTimelineDay *first, *second;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    g_ptr_array_add (records, new_record ("pain", times[i], "\"score\": 4"));
  days = respite_timeline_group (records, 240);

  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_cmpuint (days->len, ==, 2);
  first = days->pdata[0];
  second = days->pdata[1];
  g_assert_cmpint (g_date_get_day (first->date), ==, 20);
  g_assert_cmpuint (first->records->len, ==, 2);
  g_assert_true (first->records->pdata[0] == records->pdata[3]);
  g_assert_cmpint (g_date_get_day (second->date), ==, 19);
  g_assert_true (second->records->pdata[0] == records->pdata[1]);
  g_assert_true (second->records->pdata[1] == records->pdata[0]);
}

/* Words of the person's own, in the place of an id that says nothing. */
static void
test_own_remedies (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteRemediesStore) personal = respite_remedies_store_new (folder, clock);
  g_autoptr (RespiteRecord) use = new_record ("remedy", "2026-11-20T14:05:00+01:00", "\"remedy\": \"own-x\"");
  g_autoptr (RespiteRecord) pain = new_record ("pain", "2026-11-20T14:05:00+01:00",
                                               "\"score\": 4, \"scope\": \"now\", \"easing\": [\"own-gone\"]");
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  respite_test_folder_write (folder, RESPITE_REMEDIES_FILE,
                             "{\"format\":\"respite-remedies\",\"version\":1,\"own\":["
                             "{\"id\":\"own-x\",\"title\":\"Cherry stones\"},"
                             "{\"id\":\"own-gone\",\"title\":\"A walk\",\"deleted\":true}]}");
  title = respite_entry_words_title (use, catalog, personal);
  subtitle = respite_entry_words_subtitle (pain, catalog, personal);

  g_assert_cmpstr (title, ==, "Cherry stones");
  g_assert_nonnull (strstr (subtitle, "A walk"));
  g_assert_true (respite_entry_words_match (use, catalog, personal, "cherry"));
  g_assert_false (respite_entry_words_match (use, catalog, NULL, "cherry"));
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  int result;

  /* The file system's modules look at the folders once, so before the test exchanges them. */
  folder = respite_catalog_folder_resolve ();
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autofree char *path = g_strconcat ("/entry-words/", entries[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_words);
    }
  g_test_add_func ("/entry-words/a-hundred-pages-in-two-lines", test_a_hundred_pages_in_two_lines);
  g_test_add_func ("/entry-words/match", test_match);
  g_test_add_func ("/entry-words/recalled", test_recalled);
  g_test_add_func ("/timeline/group", test_group);
  g_test_add_func ("/entry-words/own-remedies", test_own_remedies);

  result = g_test_run ();
  g_clear_object (&catalog);

  return result;
}
