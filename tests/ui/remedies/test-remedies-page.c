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
#include "ui/remedies/remedy-row.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
  RespiteRemediesPage *page;
  GtkWindow *window;
  GtkWidget *side;
  GtkListBox *list;
  guint n_awaited;
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
  fixture->side = respite_test_widgets_child (fixture->page, "list");
  fixture->list = respite_test_widgets_child (fixture->side, "list");
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

static gboolean
has_fewer (gpointer data)
{
  Fixture *fixture = data;

  return respite_test_widgets_count_rows (fixture->list) < fixture->n_awaited;
}

static void
search (Fixture *fixture,
        const char *text)
{
  fixture->n_awaited = respite_test_widgets_count_rows (fixture->list);
  gtk_editable_set_text (respite_test_widgets_child (fixture->side, "search_entry"), text);
  respite_test_wait (has_fewer, fixture);
}

static void
press (Fixture *fixture,
       const char *title)
{
  GtkWidget *chip = gtk_widget_get_first_child (respite_test_widgets_child (fixture->side, "chips"));

  while (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (chip)), title) != 0)
    chip = gtk_widget_get_next_sibling (chip);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
}

static RespiteCatalogItem *
get_item (Fixture *fixture,
          int index)
{
  return respite_remedy_row_get_item (RESPITE_REMEDY_ROW (gtk_list_box_get_row_at_index (fixture->list, index)));
}

static void
test_search_narrows (Fixture *fixture,
                     gconstpointer data)
{
  g_assert_cmpuint (respite_test_widgets_count_rows (fixture->list), >, 50);

  search (fixture, "hot water bottle");
  g_assert_cmpstr (respite_catalog_item_get_id (get_item (fixture, 0)), ==, "heat-pad");
}

static void
test_nothing_is_explained (Fixture *fixture,
                           gconstpointer data)
{
  GtkStack *stack = respite_test_widgets_child (fixture->side, "list_stack");
  GtkButton *drop = respite_test_widgets_child (fixture->side, "drop_button");

  press (fixture, "Professional");
  search (fixture, "hot water bottle");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  g_assert_cmpstr (gtk_button_get_label (drop), ==, "Drop “Professional”");

  g_signal_emit_by_name (drop, "clicked");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "found");
  g_assert_cmpstr (respite_catalog_item_get_id (get_item (fixture, 0)), ==, "heat-pad");
}

static void
test_chips_combine (Fixture *fixture,
                    gconstpointer data)
{
  guint n_now, n_desk;

  press (fixture, "Now");
  n_now = respite_test_widgets_count_rows (fixture->list);
  press (fixture, "At the desk");
  n_desk = respite_test_widgets_count_rows (fixture->list);
  press (fixture, "≤ 5 min");

  g_assert_cmpuint (n_desk, <, n_now);
  g_assert_cmpuint (respite_test_widgets_count_rows (fixture->list), <, n_desk);
  for (guint i = 0; i < respite_test_widgets_count_rows (fixture->list); i++)
    {
      RespiteCatalogItem *item = get_item (fixture, (int) i);

      g_assert_true (respite_catalog_item_has_phase (item, "A"));
      g_assert_true (respite_catalog_item_get_desk (item));
      g_assert_cmpint (respite_catalog_item_get_minutes_min (item), <=, 5);
    }

  press (fixture, "Settling");
  press (fixture, "Now");
  press (fixture, "At the desk");
  press (fixture, "≤ 5 min");
  for (guint i = 0; i < respite_test_widgets_count_rows (fixture->list); i++)
    g_assert_true (respite_catalog_item_has_phase (get_item (fixture, (int) i), "S"));
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
  GtkWidget *card = respite_test_widgets_child (detail, "tried_card");
  g_autoptr (GPtrArray) remedies = NULL;
  g_autoptr (GPtrArray) scores = NULL;

  g_assert_true (respite_remedies_page_show_item (fixture->page, "heat-pad"));
  g_assert_false (gtk_widget_get_visible (card));
  g_assert_true (gtk_widget_activate_action (detail, "remedy.tried", NULL));
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
  GtkWidget *button = respite_test_widgets_child (detail, "tried_button");

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

  ADD ("search-narrows", test_search_narrows);
  ADD ("nothing-is-explained", test_nothing_is_explained);
  ADD ("chips-combine", test_chips_combine);
  ADD ("tried-is-logged", test_tried_is_logged);
  ADD ("advised-against-is-no-suggestion", test_advised_against_is_no_suggestion);
  ADD ("unknown-item-changes-nothing", test_unknown_item_changes_nothing);

  return g_test_run ();
}
