/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/remedies-page.h"
#include "ui/remedies/remedy-detail.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
  RespiteRemediesPage *page;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GFile) data_folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->diary = respite_diary_new (data_folder, clock);
  fixture->page = g_object_new (RESPITE_TYPE_REMEDIES_PAGE, "catalog", fixture->catalog, "diary", fixture->diary, NULL);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
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
  g_assert_finalize_object (fixture->catalog);
}

static GPtrArray *
read_records (Fixture *fixture,
              const char *kind)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *month = g_date_time_format (now, "%Y-%m");
  GPtrArray *records = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), month, NULL);

  g_assert_nonnull (records);
  for (guint i = records->len; i > 0; i--)
    {
      if (!respite_record_is_kind (records->pdata[i - 1], kind) || respite_record_is_deleted (records->pdata[i - 1]))
        g_ptr_array_remove_index (records, i - 1);
    }

  return records;
}

static void
test_tried_is_logged (Fixture *fixture,
                      gconstpointer data)
{
  GtkWidget *detail = respite_test_widgets_child (fixture->page, "detail");
  GtkWidget *trial = respite_test_widgets_child (detail, "trial");
  GtkWidget *card = respite_test_widgets_child (trial, "tried_card");
  g_autoptr (GPtrArray) remedies = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  g_assert_true (respite_remedies_page_show_item (fixture->page, "heat-pad"));
  g_assert_false (gtk_widget_get_visible (card));
  g_assert_true (gtk_widget_activate_action (trial, "remedy.tried", NULL));
  g_assert_true (gtk_widget_get_visible (card));
  g_assert_true (gtk_widget_activate_action (card, "tried.answer", "i", 6));
  g_assert_true (gtk_widget_activate_action (card, "tried.answer", "i", 4));
  g_assert_false (gtk_widget_get_visible (card));

  remedies = read_records (fixture, "remedy");
  scores = read_records (fixture, "pain");
  g_assert_cmpuint (remedies->len, ==, 1);
  g_assert_cmpuint (scores->len, ==, 2);
  g_assert_cmpstr (respite_record_get_string (remedies->pdata[0], "remedy"), ==, "heat-pad");
  g_assert_cmpstr (respite_record_get_string (remedies->pdata[0], "before"), ==,
                   respite_record_get_id (scores->pdata[0]));
  g_assert_cmpstr (respite_record_get_string (remedies->pdata[0], "after"), ==,
                   respite_record_get_id (scores->pdata[1]));
  g_assert_cmpstr (respite_record_get_string (scores->pdata[1], "prompt"), ==, "after-remedy");
}

static void
test_advised_against_is_no_suggestion (Fixture *fixture,
                                       gconstpointer data)
{
  GtkWidget *detail = respite_test_widgets_child (fixture->page, "detail");
  GtkWidget *button = respite_test_widgets_child (respite_test_widgets_child (detail, "trial"), "tried_button");

  g_assert_true (respite_remedies_page_show_item (fixture->page, "nsaid-topical"));
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (detail, "against")));
  g_assert_true (gtk_widget_has_css_class (button, "suggested-action"));

  g_assert_true (respite_remedies_page_show_item (fixture->page, "bed-rest-long"));
  g_assert_true (gtk_widget_get_visible (respite_test_widgets_child (detail, "against")));
  g_assert_false (gtk_widget_has_css_class (button, "suggested-action"));
}

static void
test_unknown_item_changes_nothing (Fixture *fixture,
                                   gconstpointer data)
{
  g_assert_false (respite_remedies_page_show_item (fixture->page, "no-such-thing"));
}

#define ADD(name, function) g_test_add ("/remedies-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("tried-is-logged", test_tried_is_logged);
  ADD ("advised-against-is-no-suggestion", test_advised_against_is_no_suggestion);
  ADD ("unknown-item-changes-nothing", test_unknown_item_changes_nothing);

  return g_test_run ();
}
