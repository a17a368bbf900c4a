/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"
#include "core/insights/summary.h"

#include <glib/gstdio.h>

#define FOUR (4 * 60)

static guint n_made;

static RespiteRecord *
make (const char *kind,
      const char *at,
      const char *recorded,
      const char *rest)
{
  g_autofree char *text = g_strdup_printf (
      "{\"id\": \"00000000-0000-4000-8000-%012u\", \"kind\": \"%s\", \"at\": \"%s\", \"recorded\": \"%s\","
      " \"modified\": \"%s\"%s%s}", ++n_made, kind, at, recorded, recorded, *rest != '\0' ? ", " : "", rest);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  RespiteRecord *record = respite_record_new (json_node_get_object (node), respite_record_kinds_check, &error);

  g_assert_no_error (error);

  return record;
}

static void
add (RespiteSummary *summary,
     const char *kind,
     const char *at,
     const char *rest)
{
  g_autoptr (RespiteRecord) record = make (kind, at, at, rest);

  respite_summary_add (summary, record);
}

static RespiteSummary *
make_summary (const char *from,
              const char *to)
{
  g_autoptr (GDate) first = respite_date_parse (from, NULL);
  g_autoptr (GDate) last = respite_date_parse (to, NULL);

  return respite_summary_new (first, last, FOUR);
}

static const RespiteDaySummary *
look_up (RespiteSummary *summary,
         const char *date)
{
  g_autoptr (GDate) day = respite_date_parse (date, NULL);

  return respite_summary_lookup (summary, day);
}

static void
test_day_of_scores (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-01", "2026-11-30");
  const RespiteDaySummary *day;

  add (summary, "pain", "2026-11-20T09:00:00+01:00", "\"score\": 6");
  add (summary, "pain", "2026-11-20T13:00:00+01:00", "\"score\": 2, \"scope\": \"now\"");
  add (summary, "pain", "2026-11-20T18:00:00+01:00", "\"score\": 4");

  day = look_up (summary, "2026-11-20");
  g_assert_nonnull (day);
  g_assert_cmpuint (day->n, ==, 3);
  g_assert_cmpfloat_with_epsilon (day->mean, 4.0, 1e-9);
  g_assert_cmpint (day->min, ==, 2);
  g_assert_cmpint (day->max, ==, 6);
  g_assert_cmpint (day->day_score, ==, -1);
  g_assert_null (look_up (summary, "2026-11-19"));
}

static void
test_day_begins_at_four (void)
{
  static const struct
  {
    const char *name, *at, *day;
  } cases[] = {
    { "small hours", "2026-11-20T03:59:59+01:00", "2026-11-19" },
    { "four", "2026-11-20T04:00:00+01:00", "2026-11-20" },
    { "before the range", "2026-11-01T02:00:00+01:00", NULL },
    { "last night of the range", "2026-12-01T03:00:00+01:00", "2026-11-30" },
    { "after the range", "2026-12-01T04:00:00+01:00", NULL },
    { "another offset", "2026-11-10T05:00:00-08:00", "2026-11-10" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteSummary) summary = make_summary ("2026-11-01", "2026-11-30");
      GPtrArray *days;

      g_test_message ("%s", cases[i].name);
      add (summary, "pain", cases[i].at, "\"score\": 5");
      days = respite_summary_get_days (summary);
      g_assert_cmpuint (days->len, ==, cases[i].day != NULL);
      if (cases[i].day != NULL)
        g_assert_nonnull (look_up (summary, cases[i].day));
    }
}

static void
test_day_scope_is_not_mixed (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-20", "2026-11-21");
  const RespiteDaySummary *day;
  RespiteSummaryTotals totals;

  add (summary, "pain", "2026-11-20T09:00:00+01:00", "\"score\": 2");
  add (summary, "pain", "2026-11-20T21:00:00+01:00", "\"score\": 8, \"scope\": \"day\"");
  add (summary, "pain", "2026-11-21T21:00:00+01:00", "\"score\": 7, \"scope\": \"day\"");

  day = look_up (summary, "2026-11-20");
  g_assert_cmpuint (day->n, ==, 1);
  g_assert_cmpfloat_with_epsilon (day->mean, 2.0, 1e-9);
  g_assert_cmpint (day->day_score, ==, 8);

  totals = respite_summary_get_totals (summary);
  g_assert_cmpuint (totals.n_rated, ==, 1);
  g_assert_cmpuint (totals.n_entries, ==, 1);
  g_assert_cmpuint (totals.n_day_scores, ==, 2);
  g_assert_cmpint (totals.worst, ==, 2);
}

static void
test_late_entries (void)
{
  static const struct
  {
    const char *name, *recorded;
    guint recalled, weak;
  } cases[] = {
    { "at once", "2026-11-20T09:00:00+01:00", 0, 0 },
    { "a day later", "2026-11-21T09:00:00+01:00", 0, 0 },
    { "just over a day", "2026-11-21T09:00:01+01:00", 1, 0 },
    { "three days", "2026-11-23T09:00:00+01:00", 1, 0 },
    { "four days", "2026-11-24T09:00:00+01:00", 1, 1 },
    { "written in another zone", "2026-11-21T10:00:00+02:00", 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteSummary) summary = make_summary ("2026-11-20", "2026-11-20");
      g_autoptr (RespiteRecord) record = make ("pain", "2026-11-20T09:00:00+01:00", cases[i].recorded, "\"score\": 3");
      RespiteSummaryTotals totals;

      g_test_message ("%s", cases[i].name);
      respite_summary_add (summary, record);
      totals = respite_summary_get_totals (summary);
      g_assert_cmpuint (totals.n_entries, ==, 1);
      g_assert_cmpuint (totals.n_recalled, ==, cases[i].recalled);
      g_assert_cmpuint (totals.n_weak, ==, cases[i].weak);
    }
}

static void
test_missing_is_not_zero (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-01", "2026-11-14");
  RespiteSummaryTotals totals = respite_summary_get_totals (summary);

  g_assert_cmpuint (totals.n_days, ==, 14);
  g_assert_cmpuint (totals.n_rated, ==, 0);
  g_assert_cmpuint (totals.n_pain_free, ==, 0);
  g_assert_cmpint (totals.worst, ==, -1);

  add (summary, "pain", "2026-11-02T09:00:00+01:00", "\"score\": 0");
  add (summary, "pain", "2026-11-03T09:00:00+01:00", "\"score\": 0");
  add (summary, "pain", "2026-11-03T19:00:00+01:00", "\"score\": 1");
  add (summary, "pain", "2026-11-04T09:00:00+01:00", "\"score\": 0");
  add (summary, "pain", "2026-11-04T21:00:00+01:00", "\"score\": 3, \"scope\": \"day\"");
  add (summary, "pain", "2026-11-05T21:00:00+01:00", "\"score\": 0, \"scope\": \"day\"");
  add (summary, "water", "2026-11-06T09:00:00+01:00", "\"ml\": 250");

  totals = respite_summary_get_totals (summary);
  g_assert_cmpuint (totals.n_rated, ==, 3);
  g_assert_cmpuint (totals.n_pain_free, ==, 1);
  g_assert_cmpfloat_with_epsilon (totals.mean, 0.5 / 3, 1e-9);
  g_assert_cmpint (totals.worst, ==, 1);
}

static void
test_days_weigh_the_same (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-01", "2026-11-02");
  RespiteSummaryTotals totals;

  for (guint hour = 9; hour < 19; hour++)
    {
      g_autofree char *at = g_strdup_printf ("2026-11-01T%02u:00:00+01:00", hour);

      add (summary, "pain", at, "\"score\": 8");
    }
  add (summary, "pain", "2026-11-02T09:00:00+01:00", "\"score\": 2");

  totals = respite_summary_get_totals (summary);
  g_assert_cmpuint (totals.n_entries, ==, 11);
  g_assert_cmpfloat_with_epsilon (totals.mean, 5.0, 1e-9);
}

static void
test_drinks_posture_remedies (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-20", "2026-11-20");
  const RespiteDaySummary *day;

  add (summary, "water", "2026-11-20T09:00:00+01:00", "\"ml\": 250");
  add (summary, "water", "2026-11-20T11:00:00+01:00", "\"ml\": 330");
  add (summary, "posture", "2026-11-20T11:00:00+01:00", "\"answer\": \"good\"");
  add (summary, "posture", "2026-11-20T12:00:00+01:00", "\"answer\": \"slouching\"");
  add (summary, "posture", "2026-11-20T13:00:00+01:00", "\"answer\": \"slouching\"");
  add (summary, "remedy", "2026-11-20T14:00:00+01:00", "\"remedy\": \"heat-pad\"");
  add (summary, "routine", "2026-11-20T15:00:00+01:00", "\"routine\": \"desk-reset\", \"seconds\": 60, \"completed\": true");
  add (summary, "hat", "2026-11-20T15:00:00+01:00", "\"colour\": \"green\"");

  day = look_up (summary, "2026-11-20");
  g_assert_cmpuint (day->n, ==, 0);
  g_assert_cmpint (day->water_ml, ==, 580);
  g_assert_cmpuint (day->n_good, ==, 1);
  g_assert_cmpuint (day->n_slouching, ==, 2);
  g_assert_cmpuint (day->n_remedies, ==, 2);
}

static void
test_deleted_is_left_out (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-20", "2026-11-20");

  add (summary, "pain", "2026-11-20T09:00:00+01:00", "\"score\": 9, \"deleted\": true");

  g_assert_cmpuint (respite_summary_get_days (summary)->len, ==, 0);
}

static void
test_weeks (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-11-04", "2026-11-24");
  g_autoptr (GArray) weeks = NULL;
  static const struct
  {
    const char *first;
    guint n_days, n_rated;
    double mean;
  } expected[] = { { "2026-11-02", 5, 2, 3.0 }, { "2026-11-09", 7, 4, 5.0 }, { "2026-11-16", 7, 0, 0 },
                   { "2026-11-23", 2, 1, 1.0 } };

  add (summary, "pain", "2026-11-24T09:00:00+01:00", "\"score\": 1");
  add (summary, "pain", "2026-11-04T09:00:00+01:00", "\"score\": 2");
  add (summary, "pain", "2026-11-08T09:00:00+01:00", "\"score\": 4");
  add (summary, "pain", "2026-11-09T09:00:00+01:00", "\"score\": 8");
  add (summary, "pain", "2026-11-11T09:00:00+01:00", "\"score\": 4");
  add (summary, "pain", "2026-11-13T09:00:00+01:00", "\"score\": 4");
  add (summary, "pain", "2026-11-16T03:00:00+01:00", "\"score\": 4");

  weeks = respite_summary_dup_weeks (summary, G_DATE_MONDAY);
  g_assert_cmpuint (weeks->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < weeks->len; i++)
    {
      RespiteSpanSummary *week = &g_array_index (weeks, RespiteSpanSummary, i);
      g_autofree char *first = respite_date_format (&week->first);

      g_assert_cmpstr (first, ==, expected[i].first);
      g_assert_cmpuint (week->n_days, ==, expected[i].n_days);
      g_assert_cmpuint (week->n_rated, ==, expected[i].n_rated);
      g_assert_cmpfloat_with_epsilon (week->mean, expected[i].mean, 1e-9);
    }
}

static void
test_months (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-01-31", "2026-03-01");
  g_autoptr (GArray) months = NULL;
  static const struct
  {
    guint n_days, n_rated, n_entries;
    int min, max;
  } expected[] = { { 1, 1, 2, 3, 5 }, { 28, 0, 0, 0, 0 }, { 1, 1, 1, 7, 7 } };

  add (summary, "pain", "2026-01-31T09:00:00+01:00", "\"score\": 3");
  add (summary, "pain", "2026-01-31T10:00:00+01:00", "\"score\": 5");
  add (summary, "pain", "2026-03-01T10:00:00+01:00", "\"score\": 7");

  months = respite_summary_dup_months (summary);
  g_assert_cmpuint (months->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < months->len; i++)
    {
      RespiteSpanSummary *month = &g_array_index (months, RespiteSpanSummary, i);

      g_assert_cmpuint (month->n_days, ==, expected[i].n_days);
      g_assert_cmpuint (month->n_rated, ==, expected[i].n_rated);
      g_assert_cmpuint (month->n_entries, ==, expected[i].n_entries);
      g_assert_cmpint (month->min, ==, expected[i].min);
      g_assert_cmpint (month->max, ==, expected[i].max);
    }
}

static void
test_begin_with_first_day (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2020-01-01", "2026-11-30");
  g_autofree char *from = NULL;

  respite_summary_begin_with_first_day (summary);
  add (summary, "pain", "2026-11-21T09:00:00+01:00", "\"score\": 2");
  add (summary, "pain", "2026-11-11T09:00:00+01:00", "\"score\": 2");
  add (summary, "water", "2026-11-01T09:00:00+01:00", "\"ml\": 250");
  respite_summary_begin_with_first_day (summary);

  from = respite_date_format (respite_summary_get_from (summary));
  g_assert_cmpstr (from, ==, "2026-11-11");
  g_assert_cmpuint (respite_summary_get_totals (summary).n_days, ==, 20);
  g_assert_cmpint (respite_summary_get_totals (summary).water_ml, ==, 0);
}

static void
test_wanted_months (void)
{
  g_autoptr (RespiteSummary) summary = make_summary ("2026-10-31", "2026-11-30");
  static const struct
  {
    const char *month;
    gboolean wanted;
  } cases[] = { { "2026-09", FALSE }, { "2026-10", TRUE },  { "2026-11", TRUE },
                { "2026-12", TRUE },  { "2027-01", FALSE }, { "nonsense", FALSE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (respite_summary_wants_month (summary, cases[i].month), ==, cases[i].wanted);
}

static void
write_month (const char *folder,
             const char *month,
             const char *content)
{
  g_autofree char *name = g_strconcat (month, ".json", NULL);
  g_autofree char *diary = g_build_filename (folder, "diary", NULL);
  g_autofree char *path = g_build_filename (diary, name, NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (diary, 0700);
  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);
}

static void
write_score (const char *folder,
             const char *month,
             int day,
             int score)
{
  g_autofree char *at = g_strdup_printf ("%s-%02dT09:00:00+01:00", month, day);
  g_autofree char *content = g_strdup_printf (
      "{\"format\": \"respite-diary\", \"version\": 1, \"month\": \"%s\", \"records\": [{\"id\":"
      " \"00000000-0000-4000-8000-%012u\", \"kind\": \"pain\", \"at\": \"%s\", \"recorded\": \"%s\", \"modified\": \"%s\","
      " \"score\": %d}]}", month, ++n_made, at, at, at, score);

  write_month (folder, month, content);
}

static void
test_reads_month_by_month (void)
{
  g_autofree char *path = g_dir_make_tmp ("respite-summary-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (RespiteJournalDisk) disk = respite_journal_disk_new (folder, "diary", respite_record_kinds_check, NULL);
  g_autoptr (RespiteJournal) journal = respite_journal_new (disk);
  g_autoptr (RespiteSummary) summary = make_summary ("2026-09-01", "2026-11-30");
  g_autoptr (GError) error = NULL;

  write_score (path, "2026-08", 20, 9);
  write_score (path, "2026-09", 20, 3);
  write_month (path, "2026-10", "{");
  write_score (path, "2026-11", 20, 5);

  g_assert_false (respite_summary_read (summary, journal, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (respite_summary_get_totals (summary).n_rated, ==, 2);
  g_assert_cmpint (respite_summary_get_totals (summary).worst, ==, 5);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/summary/day-of-scores", test_day_of_scores);
  g_test_add_func ("/summary/day-begins-at-four", test_day_begins_at_four);
  g_test_add_func ("/summary/day-scope-is-not-mixed", test_day_scope_is_not_mixed);
  g_test_add_func ("/summary/late-entries", test_late_entries);
  g_test_add_func ("/summary/missing-is-not-zero", test_missing_is_not_zero);
  g_test_add_func ("/summary/days-weigh-the-same", test_days_weigh_the_same);
  g_test_add_func ("/summary/drinks-posture-remedies", test_drinks_posture_remedies);
  g_test_add_func ("/summary/deleted-is-left-out", test_deleted_is_left_out);
  g_test_add_func ("/summary/weeks", test_weeks);
  g_test_add_func ("/summary/months", test_months);
  g_test_add_func ("/summary/begin-with-first-day", test_begin_with_first_day);
  g_test_add_func ("/summary/wanted-months", test_wanted_months);
  g_test_add_func ("/summary/reads-month-by-month", test_reads_month_by_month);

  return g_test_run ();
}
