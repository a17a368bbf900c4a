/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/recent-choices.h"
#include "core/diary/record-kinds.h"

static RespiteRecord *
make (const char *id,
      const char *kind,
      const char *at,
      const char *more)
{
  g_autofree char *text = g_strdup_printf ("{\"id\": \"00000000-0000-4000-8000-%s\", \"kind\": \"%s\", \"at\": \"%s\", "
                                           "\"recorded\": \"%s\", \"modified\": \"%s\"%s}", id, kind, at, at, at, more);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  RespiteRecord *record;

  g_assert_no_error (error);
  record = respite_record_new (json_node_get_object (node), respite_record_kinds_check, &error);
  g_assert_no_error (error);

  return record;
}

static GPtrArray *
make_records (void)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, make ("000000000001", "pain", "2026-11-17T10:00:00Z",
                                  ", \"score\": 3, \"qualities\": [\"tight\", \"sharp\"], \"sites\": [{\"site\": \"neck\"}]"));
  g_ptr_array_add (records, make ("000000000002", "pain", "2026-11-18T10:00:00Z",
                                  ", \"score\": 4, \"qualities\": [\"tight\"], "
                                  "\"sites\": [{\"site\": \"blade-left\", \"score\": 6}]"));
  g_ptr_array_add (records, make ("000000000003", "pain", "2026-11-19T10:00:00Z",
                                  ", \"score\": 4, \"qualities\": [\"burning\"], \"sites\": [{\"site\": \"chest\"}], "
                                  "\"deleted\": true"));
  g_ptr_array_add (records, make ("000000000004", "remedy", "2026-11-19T11:00:00Z",
                                  ", \"remedy\": \"heat-pad\", \"qualities\": [\"burning\"]"));
  g_ptr_array_add (records, make ("000000000005", "pain", "2026-11-20T10:00:00Z", ", \"score\": 2, \"sites\": []"));

  return records;
}

static void
test_counts (void)
{
  static const struct
  {
    const char *member;
    const char *word;
    guint count;
  } cases[] = {
    { "qualities", "tight", 2 },   { "qualities", "sharp", 1 }, { "qualities", "burning", 0 },
    { "triggers", "tight", 0 },    { "qualities", "", 0 },      { "unknown", "tight", 0 },
  };
  g_autoptr (GPtrArray) records = make_records ();
  g_autoptr (RespiteRecentChoices) recent = respite_recent_choices_new (records, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (respite_recent_choices_count (recent, cases[i].member, cases[i].word), ==, cases[i].count);
}

static char *
get_sites (RespiteRecentChoices *recent)
{
  JsonNode *sites = respite_recent_choices_get_sites (recent);

  return sites != NULL ? json_to_string (sites, FALSE) : NULL;
}

static void
test_last_places (void)
{
  g_autoptr (GPtrArray) records = make_records ();
  g_autoptr (RespiteRecentChoices) recent = respite_recent_choices_new (records, NULL);
  g_autofree char *sites = get_sites (recent);

  g_assert_cmpstr (sites, ==, "[{\"site\":\"blade-left\",\"score\":6}]");
}

static void
test_an_entry_is_not_its_own_past (void)
{
  g_autoptr (GPtrArray) records = make_records ();
  g_autoptr (RespiteRecentChoices) second = respite_recent_choices_new (records, records->pdata[1]);
  g_autoptr (RespiteRecentChoices) first = respite_recent_choices_new (records, records->pdata[0]);
  g_autofree char *sites = get_sites (second);

  g_assert_cmpstr (sites, ==, "[{\"site\":\"neck\"}]");
  g_assert_cmpuint (respite_recent_choices_count (second, "qualities", "tight"), ==, 1);
  g_assert_null (respite_recent_choices_get_sites (first));
}

static void
test_nothing_yet (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (RespiteRecentChoices) recent = respite_recent_choices_new (records, NULL);

  g_assert_null (respite_recent_choices_get_sites (recent));
  g_assert_cmpuint (respite_recent_choices_count (recent, "qualities", "tight"), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/recent-choices/counts", test_counts);
  g_test_add_func ("/recent-choices/last-places", test_last_places);
  g_test_add_func ("/recent-choices/an-entry-is-not-its-own-past", test_an_entry_is_not_its_own_past);
  g_test_add_func ("/recent-choices/nothing-yet", test_nothing_yet);

  return g_test_run ();
}
