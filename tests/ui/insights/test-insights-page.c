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
#include "ui/insights/curve-chart.h"
#include "ui/insights/insights-page.h"

typedef struct
{
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteInsightsPage *page;
  GtkWindow *window;
  const char *awaited;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GDateTime) noon = respite_time_parse ("2026-11-20T12:00:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  fixture->clock = respite_manual_clock_new (noon, zone);
  fixture->diary = respite_diary_new (folder, RESPITE_CLOCK (fixture->clock));
  fixture->page = g_object_new (RESPITE_TYPE_INSIGHTS_PAGE, "diary", fixture->diary, NULL);
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
  respite_test_widgets_destroy (fixture->window);
  respite_test_wait (is_saved, fixture->diary);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->clock);
}

static void
log_score (Fixture *fixture,
           const char *at,
           int score)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRecord) record = NULL;

  json_object_set_string_member (members, "at", at);
  json_object_set_int_member (members, "score", score);
  record = respite_diary_add (fixture->diary, "pain", "manual", members, &error);
  g_assert_no_error (error);
}

static const char *
get_text (Fixture *fixture,
          const char *name)
{
  return gtk_label_get_label (respite_test_widgets_child (fixture->page, name));
}

static gboolean
shows_headline (gpointer data)
{
  Fixture *fixture = data;

  return g_strcmp0 (get_text (fixture, "headline"), fixture->awaited) == 0;
}

static void
await_headline (Fixture *fixture,
                const char *text)
{
  fixture->awaited = text;
  respite_test_wait (shows_headline, fixture);
}

static const char *
get_state (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (respite_test_widgets_child (fixture->page, "stack"));
}

static void
test_chart_says_what_it_shows (Fixture *fixture,
                               gconstpointer data)
{
  GtkWidget *chart = respite_test_widgets_child (fixture->page, "chart");

  log_score (fixture, "2026-11-10T09:00:00+01:00", 2);
  log_score (fixture, "2026-11-10T18:00:00+01:00", 5);
  log_score (fixture, "2026-11-20T09:00:00+01:00", 3);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 2 of 14 days. Mean 3.2, worst 5.");

  g_assert_cmpstr (get_state (fixture), ==, "full");
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Curve of daily pain from 7 November 2026 to 20 November 2026. "
                                       "Rated on 2 of 14 days. Mean 3.2, worst 5.");
}

static void
test_cursor_reads_a_day (Fixture *fixture,
                         gconstpointer data)
{
  g_autoptr (GDate) day = respite_date_parse ("2026-11-10", NULL);
  RespiteCurveChart *chart = respite_test_widgets_child (fixture->page, "chart");

  log_score (fixture, "2026-11-10T09:00:00+01:00", 2);
  log_score (fixture, "2026-11-10T18:00:00+01:00", 5);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 1 of 14 days. Mean 3.5, worst 5.");

  respite_curve_chart_set_cursor (chart, g_date_get_julian (day));
  g_assert_cmpstr (get_text (fixture, "readout"), ==,
                   "Tuesday 10 November 2026: mean 3.5, from 2 to 5, 2 entries, recalled later");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, get_text (fixture, "readout"));
}

static void
test_nothing_is_not_zero (Fixture *fixture,
                          gconstpointer data)
{
  log_score (fixture, "2026-09-10T09:00:00+02:00", 0);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 0 of 14 days.");
  g_assert_cmpstr (get_state (fixture), ==, "empty");
  g_assert_cmpstr (get_text (fixture, "empty_title"), ==, "Nothing logged in these two weeks");

  respite_insights_page_set_range (fixture->page, "three-months");
  await_headline (fixture, "Rated on 1 of 91 days. Mean 0.0, worst 0.");
  g_assert_cmpstr (get_state (fixture), ==, "full");

  respite_insights_page_set_range (fixture->page, "all");
  await_headline (fixture, "Rated on 1 of 72 days. Mean 0.0, worst 0.");
}

static void
test_follows_the_diary (Fixture *fixture,
                        gconstpointer data)
{
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 0 of 14 days.");
  log_score (fixture, "2026-11-20T11:00:00+01:00", 7);
  await_headline (fixture, "Rated on 1 of 14 days. Mean 7.0, worst 7.");
}

static void
test_goes_with_the_days (Fixture *fixture,
                         gconstpointer data)
{
  log_score (fixture, "2026-11-07T11:00:00+01:00", 7);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 1 of 14 days. Mean 7.0, worst 7.");

  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_DAY);
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), TRUE);
  await_headline (fixture, "Rated on 0 of 14 days.");
}

static void
test_every_range_has_its_table (Fixture *fixture,
                                gconstpointer data)
{
  AdwExpanderRow *table = respite_test_widgets_child (fixture->page, "table");

  log_score (fixture, "2026-11-20T11:00:00+01:00", 7);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
  await_headline (fixture, "Rated on 1 of 14 days. Mean 7.0, worst 7.");
  adw_expander_row_set_expanded (table, TRUE);

  respite_insights_page_set_range (fixture->page, "year");
  await_headline (fixture, "Rated on 1 of 365 days. Mean 7.0, worst 7.");
  respite_insights_page_set_range (fixture->page, "all");
  await_headline (fixture, "Rated on 1 of 1 day. Mean 7.0, worst 7.");
}

#define ADD(name, function) g_test_add ("/insights-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("chart-says-what-it-shows", test_chart_says_what_it_shows);
  ADD ("cursor-reads-a-day", test_cursor_reads_a_day);
  ADD ("nothing-is-not-zero", test_nothing_is_not_zero);
  ADD ("follows-the-diary", test_follows_the_diary);
  ADD ("goes-with-the-days", test_goes_with_the_days);
  ADD ("every-range-has-its-table", test_every_range_has_its_table);

  return g_test_run ();
}
