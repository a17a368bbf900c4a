/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/diary-page.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/diary/entry-row.h"
#include "ui/diary/month-card.h"
#include "ui/diary/month-view.h"

typedef struct
{
  RespiteDiary *diary;
  RespiteRemediesStore *personal;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GDateTime) noon = respite_time_parse ("2026-11-20T12:00:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (noon, zone);
  g_autoptr (JsonObject) own = json_object_new ();
  g_autoptr (JsonObject) use = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;

  fixture->diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  fixture->personal = respite_remedies_store_new (folder, RESPITE_CLOCK (clock));
  json_object_set_string_member (own, "title", "Cherry stones");
  g_assert_true (respite_remedies_store_add_own (fixture->personal, "own-x", own, NULL));
  json_object_set_string_member (use, "remedy", "own-x");
  record = respite_diary_add (fixture->diary, "remedy", "manual", use, NULL);
  g_assert_nonnull (record);

  fixture->page = g_object_ref_sink (g_object_new (RESPITE_TYPE_DIARY_PAGE,
                                                   "diary", fixture->diary,
                                                   "personal", fixture->personal,
                                                   NULL));
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
  g_clear_object (&fixture->page);
  respite_test_wait (is_saved, fixture->diary);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->diary);
}

static GtkWidget *
find_row (GtkWidget *widget)
{
  GtkWidget *found = RESPITE_IS_ENTRY_ROW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child);

  return found;
}

static const char *
get_title (Fixture *fixture)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find_row (fixture->page)));
}

static void
change (Fixture *fixture,
        const char *member,
        const char *text)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  json_object_set_string_member (changes, member, text);
  g_assert_true (respite_remedies_store_change (fixture->personal, "own-x", changes, NULL));
}

static void
test_own_titles (Fixture *fixture,
                 gconstpointer data)
{
  g_assert_cmpstr (get_title (fixture), ==, "Cherry stones");

  change (fixture, "title", "Cherry stones, warm");
  g_assert_cmpstr (get_title (fixture), ==, "Cherry stones, warm");

  g_assert_true (respite_remedies_store_delete_own (fixture->personal, "own-x", NULL));
  g_assert_cmpstr (get_title (fixture), ==, "Cherry stones, warm");
}

/* All rows built anew for a note would take the focus from where it is. */
static void
test_note_leaves_rows_alone (Fixture *fixture,
                             gconstpointer data)
{
  GtkWidget *row = find_row (fixture->page);

  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  change (fixture, "note", "In the evening");
  g_assert_nonnull (row);
  g_object_remove_weak_pointer (G_OBJECT (row), (gpointer *) &row);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);

  return found;
}

static void
log_at (Fixture *fixture,
        const char *at,
        int score)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;

  json_object_set_int_member (members, "score", score);
  json_object_set_string_member (members, "at", at);
  record = respite_diary_add (fixture->diary, "pain", "manual", members, NULL);
  g_assert_nonnull (record);
}

static void
choose_day (Fixture *fixture,
            int year,
            int month,
            int day)
{
  g_autoptr (GDate) date = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  g_signal_emit_by_name (find_widget (fixture->page, RESPITE_TYPE_MONTH_CARD), "chosen", g_date_get_julian (date));
}

static gboolean
shows_latest (Fixture *fixture)
{
  return g_str_equal (get_title (fixture), "Cherry stones");
}

static void
test_a_day_years_ago (Fixture *fixture,
                      gconstpointer data)
{
  log_at (fixture, "2021-03-05T10:00:00+01:00", 4);
  log_at (fixture, "2021-03-01T02:00:00+01:00", 6);
  log_at (fixture, "2024-07-01T10:00:00+02:00", 2);

  choose_day (fixture, 2021, 3, 5);
  g_assert_false (shows_latest (fixture));
  /* A day that is in sight already moves nothing; one that holds nothing does not either, once its month stands there. */
  choose_day (fixture, 2021, 3, 1);
  g_assert_false (shows_latest (fixture));

  choose_day (fixture, 2026, 11, 20);
  g_assert_true (shows_latest (fixture));
}

static void
test_search_looks_at_all_months_again (Fixture *fixture,
                                       gconstpointer data)
{
  GtkWidget *entry = find_widget (fixture->page, GTK_TYPE_SEARCH_ENTRY);

  log_at (fixture, "2021-03-05T10:00:00+01:00", 4);
  choose_day (fixture, 2021, 3, 5);
  gtk_editable_set_text (GTK_EDITABLE (entry), "cherry");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (shows_latest (fixture));
}

static void
test_calendar_steps (Fixture *fixture,
                     gconstpointer data)
{
  GtkWidget *card = find_widget (fixture->page, RESPITE_TYPE_MONTH_CARD);
  static const struct
  {
    const char *action;
    const char *month;
  } steps[] = {
    { "month.later", "2026-12" }, { "month.later", "2027-01" }, { "month.earlier", "2026-12" },
    { "month.earlier", "2026-11" }, { "month.earlier", "2026-10" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *month = NULL;

      g_assert_true (gtk_widget_activate_action (card, steps[i].action, NULL));
      month = respite_month_card_dup_month (RESPITE_MONTH_CARD (card));
      g_assert_cmpstr (month, ==, steps[i].month);
    }
}

static char *
get_month (Fixture *fixture)
{
  return respite_month_card_dup_month (RESPITE_MONTH_CARD (find_widget (fixture->page, RESPITE_TYPE_MONTH_CARD)));
}

static void
test_calendar_follows_day_start (Fixture *fixture,
                                 gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GDateTime) night = respite_time_parse ("2026-12-01T05:00:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (night, zone);
  g_autoptr (RespiteDiary) diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  g_autofree char *early = NULL, *late = NULL;

  g_clear_object (&fixture->page);
  fixture->page = g_object_ref_sink (g_object_new (RESPITE_TYPE_DIARY_PAGE, "diary", diary, NULL));
  early = get_month (fixture);
  g_assert_cmpstr (early, ==, "2026-12");

  g_clear_object (&fixture->page);
  fixture->page = g_object_ref_sink (g_object_new (RESPITE_TYPE_DIARY_PAGE, "diary", diary, "day-start", 6 * 60, NULL));
  late = get_month (fixture);
  g_assert_cmpstr (late, ==, "2026-11");
  g_clear_object (&fixture->page);
}

static void
test_days_in_words (void)
{
  g_autoptr (GDate) today = g_date_new_dmy (20, G_DATE_NOVEMBER, 2026);
  static const struct
  {
    RespiteDaySummary day;
    const char *words;
  } cases[] = {
    { { .n = 2, .mean = 3.25, .max = 4, .day_score = -1 }, "Today, Friday 20 November: 3.2 on average, from 2 entries" },
    { { .n = 1, .mean = 3, .max = 3, .day_score = 5 }, "Today, Friday 20 November: 3.0, from 1 entry" },
    { { .n = 1, .mean = 0, .day_score = -1 }, "Today, Friday 20 November: no pain" },
    { { .n = 0, .day_score = 5 }, "Today, Friday 20 November: 5 for the day" },
    { { .n = 0, .day_score = -1, .water_ml = 250 }, "Today, Friday 20 November: no score" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = respite_month_view_say_day (today, today, &cases[i].day);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

#define ADD(name, func) g_test_add ("/diary-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("own-titles", test_own_titles);
  ADD ("note-leaves-rows-alone", test_note_leaves_rows_alone);
  ADD ("a-day-years-ago", test_a_day_years_ago);
  ADD ("search-looks-at-all-months-again", test_search_looks_at_all_months_again);
  ADD ("calendar-steps", test_calendar_steps);
  ADD ("calendar-follows-day-start", test_calendar_follows_day_start);
  g_test_add_func ("/diary-page/days-in-words", test_days_in_words);

  return g_test_run ();
}
