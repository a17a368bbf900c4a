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

#define ADD(name, func) g_test_add ("/diary-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("own-titles", test_own_titles);
  ADD ("note-leaves-rows-alone", test_note_leaves_rows_alone);

  return g_test_run ();
}
