/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/diary/entry-row.h"
#include "ui/diary/timeline-month.h"

#define N_DAYS 12
#define N_A_DAY 8

typedef struct
{
  RespiteDiary *diary;
  RespiteTimelineMonth *month;
} Fixture;

static void
log_water (RespiteDiary *diary,
           int day,
           int hour,
           const char *note)
{
  g_autofree char *at = g_strdup_printf ("2026-11-%02dT%02d:00:00+01:00", day, 8 + hour);
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (members, "at", at);
  json_object_set_int_member (members, "ml", 250);
  if (note != NULL)
    json_object_set_string_member (members, "note", note);
  record = respite_diary_add (diary, "water", "manual", members, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GDateTime) noon = respite_time_parse ("2026-11-20T12:00:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (noon, zone);

  fixture->diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  for (int day = 1; day <= N_DAYS; day++)
    for (int hour = 0; hour < N_A_DAY; hour++)
      log_water (fixture->diary, day, hour, day == 1 && hour == 0 ? "from the well" : NULL);

  fixture->month = g_object_ref_sink (RESPITE_TIMELINE_MONTH (respite_timeline_month_new (fixture->diary, NULL, NULL,
                                                                                          "2026-11")));
  respite_timeline_month_reload (fixture->month);
}

static gboolean
is_saved (gpointer data)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (data));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_clear_object (&fixture->month);
  respite_test_wait (is_saved, fixture->diary);
  g_clear_object (&fixture->diary);
}

static guint
count_rows (Fixture *fixture)
{
  GtkWidget *box = adw_bin_get_child (ADW_BIN (fixture->month));
  guint count = 0;

  for (GtkWidget *list = gtk_widget_get_first_child (box); list != NULL; list = gtk_widget_get_next_sibling (list))
    for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
      count += RESPITE_IS_ENTRY_ROW (row);

  return count;
}

static void
test_latest_days_first (Fixture *fixture,
                        gconstpointer data)
{
  guint first = count_rows (fixture);

  g_assert_cmpuint (respite_timeline_month_get_n_found (fixture->month), ==, N_DAYS * N_A_DAY);
  g_assert_true (respite_timeline_month_has_more (fixture->month));
  g_assert_cmpuint (first, <, N_DAYS * N_A_DAY);
  g_assert_cmpuint (first % N_A_DAY, ==, 0);

  respite_timeline_month_show_more (fixture->month);
  g_assert_cmpuint (count_rows (fixture), >, first);

  respite_timeline_month_show_all (fixture->month);
  g_assert_cmpuint (count_rows (fixture), ==, N_DAYS * N_A_DAY);
  g_assert_false (respite_timeline_month_has_more (fixture->month));
}

/* What was shown stays shown when something is added. */
static void
test_reload_keeps_rows (Fixture *fixture,
                        gconstpointer data)
{
  respite_timeline_month_show_all (fixture->month);
  log_water (fixture->diary, 1, 10, NULL);
  respite_timeline_month_reload (fixture->month);

  g_assert_cmpuint (count_rows (fixture), ==, N_DAYS * N_A_DAY + 1);
}

static void
test_search_finds_all (Fixture *fixture,
                       gconstpointer data)
{
  respite_timeline_month_set_wanted (fixture->month, "well");
  respite_timeline_month_reload (fixture->month);

  g_assert_cmpuint (respite_timeline_month_get_n_found (fixture->month), ==, 1);
  g_assert_cmpuint (count_rows (fixture), ==, 1);
  g_assert_false (respite_timeline_month_has_more (fixture->month));
}

#define ADD(name, function) g_test_add ("/timeline-month/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("latest-days-first", test_latest_days_first);
  ADD ("reload-keeps-rows", test_reload_keeps_rows);
  ADD ("search-finds-all", test_search_finds_all);

  return g_test_run ();
}
