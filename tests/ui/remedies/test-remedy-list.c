/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/filter-panel.h"
#include "ui/remedies/remedy-list.h"
#include "ui/remedies/remedy-row.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteRemedyList *side;
  GtkWindow *window;
  GtkListBox *list;
  GtkStack *stack;
  GtkWidget *nothing;
  guint n_awaited;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->side = g_object_new (RESPITE_TYPE_REMEDY_LIST, NULL);
  respite_remedy_list_set_catalog (fixture->side, fixture->catalog);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->side));
  fixture->list = respite_test_widgets_child (fixture->side, "list");
  fixture->stack = respite_test_widgets_child (fixture->side, "list_stack");
  fixture->nothing = respite_test_widgets_child (fixture->side, "nothing");
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  g_assert_finalize_object (fixture->catalog);
}

static gboolean
is_other (gpointer data)
{
  Fixture *fixture = data;

  return respite_test_widgets_count_rows (fixture->list) != fixture->n_awaited
         || g_str_equal (gtk_stack_get_visible_child_name (fixture->stack), "nothing");
}

static void
search (Fixture *fixture,
        const char *text)
{
  fixture->n_awaited = respite_test_widgets_count_rows (fixture->list);
  gtk_editable_set_text (respite_test_widgets_child (fixture->side, "search_entry"), text);
  respite_test_wait (is_other, fixture);
}

static const char *
get_words (GtkWidget *button)
{
  GtkWidget *child = gtk_button_get_child (GTK_BUTTON (button));

  if (gtk_button_get_label (GTK_BUTTON (button)) != NULL)
    return gtk_button_get_label (GTK_BUTTON (button));

  child = child != NULL ? gtk_widget_get_first_child (child) : NULL;

  return GTK_IS_LABEL (child) ? gtk_label_get_label (GTK_LABEL (child)) : NULL;
}

static GtkWidget *
find (GtkWidget *widget,
      GType type,
      const char *words)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type)
      && (words == NULL || (GTK_IS_BUTTON (widget) && g_strcmp0 (get_words (widget), words) == 0)))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_chip (Fixture *fixture,
           const char *words)
{
  return find (respite_test_widgets_child (fixture->side, "head"), GTK_TYPE_BUTTON, words);
}

static const char *
get_filters_label (Fixture *fixture)
{
  GtkWidget *button = find (respite_test_widgets_child (fixture->side, "head"), GTK_TYPE_MENU_BUTTON, NULL);

  return gtk_menu_button_get_label (GTK_MENU_BUTTON (button));
}

static void
press (Fixture *fixture,
       const char *words)
{
  GtkToggleButton *chip = GTK_TOGGLE_BUTTON (find_chip (fixture, words));

  gtk_toggle_button_set_active (chip, !gtk_toggle_button_get_active (chip));
}

static void
ask (Fixture *fixture,
     RespiteRemedyFilter filter,
     const char *id,
     gboolean on)
{
  respite_remedy_filters_set (respite_remedy_list_get_filters (fixture->side), filter, id, on);
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
test_typing_builds_no_rows (Fixture *fixture,
                            gconstpointer data)
{
  GtkWidget *row;

  search (fixture, "heating pad");
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, 0));
  search (fixture, "");
  search (fixture, "hot water bottle");

  g_assert_true (GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, 0)) == row);
}

static void
test_nothing_is_explained (Fixture *fixture,
                           gconstpointer data)
{
  GtkButton *help = respite_test_widgets_child (fixture->nothing, "button");

  ask (fixture, RESPITE_REMEDY_FILTER_CARE, "professional", TRUE);
  search (fixture, "hot water bottle");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->stack), ==, "nothing");
  g_assert_cmpstr (gtk_button_get_label (help), ==, "Drop “Professional”");

  g_signal_emit_by_name (help, "clicked");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->stack), ==, "found");
  g_assert_cmpstr (respite_catalog_item_get_id (get_item (fixture, 0)), ==, "heat-pad");
}

static void
test_two_of_one_kind_are_dropped_together (Fixture *fixture,
                                           gconstpointer data)
{
  GtkButton *help = respite_test_widgets_child (fixture->nothing, "button");

  ask (fixture, RESPITE_REMEDY_FILTER_AREA, "chest", TRUE);
  ask (fixture, RESPITE_REMEDY_FILTER_AREA, "mid-back", TRUE);
  search (fixture, "yoga");
  g_assert_cmpstr (gtk_button_get_label (help), ==, "Drop “Chest, Middle of the back”");
  g_signal_emit_by_name (help, "clicked");
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters");
}

static void
test_a_word_nobody_knows_is_no_filters_fault (Fixture *fixture,
                                              gconstpointer data)
{
  GtkButton *help = respite_test_widgets_child (fixture->nothing, "button");

  press (fixture, "At the desk");
  search (fixture, "xyzzyqwerty");
  g_assert_cmpstr (gtk_button_get_label (help), ==, "Clear the search");

  g_signal_emit_by_name (help, "clicked");
  g_assert_cmpstr (gtk_editable_get_text (respite_test_widgets_child (fixture->side, "search_entry")), ==, "");
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters · 1");
}

static void
test_chips_combine (Fixture *fixture,
                    gconstpointer data)
{
  guint n_now, n_desk;

  ask (fixture, RESPITE_REMEDY_FILTER_PHASE, "A", TRUE);
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

  ask (fixture, RESPITE_REMEDY_FILTER_PHASE, "S", TRUE);
  ask (fixture, RESPITE_REMEDY_FILTER_PHASE, "A", FALSE);
  press (fixture, "At the desk");
  press (fixture, "≤ 5 min");
  for (guint i = 0; i < respite_test_widgets_count_rows (fixture->list); i++)
    g_assert_true (respite_catalog_item_has_phase (get_item (fixture, (int) i), "S"));
}

static void
test_what_is_asked_can_be_taken_away (Fixture *fixture,
                                      gconstpointer data)
{
  guint n_all = respite_test_widgets_count_rows (fixture->list);

  ask (fixture, RESPITE_REMEDY_FILTER_MINUTES, "10", TRUE);
  ask (fixture, RESPITE_REMEDY_FILTER_AREA, "neck", TRUE);
  ask (fixture, RESPITE_REMEDY_FILTER_EQUIPMENT, "ball", TRUE);
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters · 3");
  g_assert_nonnull (find_chip (fixture, "Neck"));

  g_signal_emit_by_name (find_chip (fixture, "Neck"), "clicked");
  g_assert_null (find_chip (fixture, "Neck"));
  g_signal_emit_by_name (find_chip (fixture, "≤ 10 min"), "clicked");
  g_signal_emit_by_name (find_chip (fixture, "Ball"), "clicked");
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters");
  g_assert_cmpuint (respite_test_widgets_count_rows (fixture->list), ==, n_all);
}

static void
test_panel_asks_and_follows (Fixture *fixture,
                             gconstpointer data)
{
  RespiteRemedyFilters *filters = respite_remedy_list_get_filters (fixture->side);
  g_autoptr (GtkWidget) panel = g_object_ref_sink (respite_filter_panel_new (filters, fixture->catalog));
  GtkWidget *settling = find (panel, GTK_TYPE_TOGGLE_BUTTON, "Settling");
  GtkWidget *short_of_time = find (panel, GTK_TYPE_TOGGLE_BUTTON, "≤ 5 min");
  GtkWidget *clear = respite_test_widgets_child (panel, "clear_button");

  g_assert_false (gtk_widget_get_sensitive (clear));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (settling), TRUE);
  g_assert_true (respite_remedy_filters_has (filters, RESPITE_REMEDY_FILTER_PHASE, "S"));
  g_assert_nonnull (find_chip (fixture, "Settling"));
  press (fixture, "≤ 5 min");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (short_of_time)));

  g_signal_emit_by_name (clear, "clicked");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (settling)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (short_of_time)));
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters");
}

static void
test_showing_one_asks_nothing_more (Fixture *fixture,
                                    gconstpointer data)
{
  ask (fixture, RESPITE_REMEDY_FILTER_CARE, "professional", TRUE);
  search (fixture, "massage");

  g_assert_true (respite_remedy_list_show_item (fixture->side, "heat-pad"));
  g_assert_cmpstr (get_filters_label (fixture), ==, "Filters");
  g_assert_cmpstr (gtk_editable_get_text (respite_test_widgets_child (fixture->side, "search_entry")), ==, "");
  g_assert_false (respite_remedy_list_show_item (fixture->side, "no-such-thing"));
  g_assert_false (respite_remedy_list_show_item (fixture->side, "sym-pain"));
}

#define ADD(name, function) g_test_add ("/remedy-list/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("search-narrows", test_search_narrows);
  ADD ("typing-builds-no-rows", test_typing_builds_no_rows);
  ADD ("nothing-is-explained", test_nothing_is_explained);
  ADD ("two-of-one-kind-are-dropped-together", test_two_of_one_kind_are_dropped_together);
  ADD ("a-word-nobody-knows-is-no-filters-fault", test_a_word_nobody_knows_is_no_filters_fault);
  ADD ("chips-combine", test_chips_combine);
  ADD ("what-is-asked-can-be-taken-away", test_what_is_asked_can_be_taken_away);
  ADD ("panel-asks-and-follows", test_panel_asks_and_follows);
  ADD ("showing-one-asks-nothing-more", test_showing_one_asks_nothing_more);

  return g_test_run ();
}
