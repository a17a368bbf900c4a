/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/filter-panel.h"
#include "ui/remedies/remedy-list.h"
#include "ui/remedies/remedy-row.h"

/* How many of the catalogue are graded; the rows come one after the other. */
#define N_TO_DO 103

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
  RespiteRemediesStore *personal;
  RespiteRemedyList *side;
  GtkWidget *results;
  GtkWindow *window;
  GtkListBox *list;
  GtkStack *stack;
  GtkWidget *nothing;
} Fixture;

static gboolean
has_all (gpointer data)
{
  return respite_test_widgets_count_rows (data) == N_TO_DO;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GFile) data_folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteMomentWatch) watch = respite_moment_watch_new ();
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->diary = respite_diary_new (data_folder, clock);
  fixture->personal = respite_remedies_store_new (data_folder, clock);
  fixture->side = g_object_new (RESPITE_TYPE_REMEDY_LIST, NULL);
  respite_moment_watch_set_diary (watch, fixture->diary);
  respite_moment_watch_set_personal (watch, fixture->personal);
  respite_remedy_list_set_watch (fixture->side, watch);
  respite_remedy_list_set_catalog (fixture->side, fixture->catalog);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->side));
  fixture->results = respite_test_widgets_child (fixture->side, "results");
  fixture->list = respite_test_widgets_child (fixture->results, "list");
  fixture->stack = respite_test_widgets_child (fixture->side, "stack");
  fixture->nothing = respite_test_widgets_child (fixture->side, "nothing");
  respite_test_wait (has_all, fixture->list);
}

static gboolean
is_saved (gpointer data)
{
  Fixture *fixture = data;

  return !respite_value_store_get_saving (RESPITE_VALUE_STORE (fixture->personal))
         && !respite_journal_get_dirty (respite_diary_get_journal (fixture->diary));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  respite_test_wait (is_saved, fixture);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->diary);
  g_assert_finalize_object (fixture->catalog);
}

/* What the entry says when the typing pauses. */
static void
search (Fixture *fixture,
        const char *text)
{
  GtkEditable *entry = respite_test_widgets_child (fixture->side, "search_entry");

  gtk_editable_set_text (entry, text);
  g_signal_emit_by_name (entry, "search-changed");
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

static int
find_place (Fixture *fixture,
            const char *id)
{
  for (guint i = 0; i < respite_test_widgets_count_rows (fixture->list); i++)
    if (g_str_equal (respite_catalog_item_get_id (get_item (fixture, (int) i)), id))
      return (int) i;

  return -1;
}

static GtkWidget *
get_row_child (Fixture *fixture,
               const char *id,
               const char *name)
{
  return respite_test_widgets_child (gtk_list_box_get_row_at_index (fixture->list, find_place (fixture, id)), name);
}

static void
add_own (Fixture *fixture,
         const char *id,
         const char *title)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (members, "title", title);
  g_assert_true (respite_remedies_store_add_own (fixture->personal, id, members, &error));
  g_assert_no_error (error);
}

static void
test_search_narrows (Fixture *fixture,
                     gconstpointer data)
{
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

static gboolean
is_first_day (gpointer data)
{
  return g_str_equal (gtk_label_get_label (data), "Best first for day 1: the first days");
}

static void
test_moment_decides_where_nothing_is_typed (Fixture *fixture,
                                            gconstpointer data)
{
  GtkLabel *heading = respite_test_widgets_child (fixture->results, "heading");
  g_autoptr (RespiteRecord) score = NULL;

  g_assert_cmpstr (gtk_label_get_label (heading), ==, "Best first for good days: prevention");
  g_assert_true (respite_catalog_item_has_phase (get_item (fixture, 0), "P"));

  score = respite_diary_log_pain (fixture->diary, 5, "manual", NULL);
  respite_test_wait (is_first_day, heading);
  g_assert_true (respite_catalog_item_has_phase (get_item (fixture, 0), "A"));
}

static void
test_advised_against_comes_last_and_says_so (Fixture *fixture,
                                             gconstpointer data)
{
  GtkWidget *badge;
  gboolean against = FALSE;

  for (int i = 0; i < N_TO_DO; i++)
    {
      g_assert_true (!against || respite_catalog_item_is_advised_against (get_item (fixture, i)));
      against = respite_catalog_item_is_advised_against (get_item (fixture, i));
    }
  g_assert_true (against);

  search (fixture, "homeopathic");
  badge = get_row_child (fixture, "homeopathy-bryonia", "badge");
  g_assert_true (gtk_widget_has_css_class (badge, "advise-against"));
}

static gboolean
is_favourite (gpointer data)
{
  return respite_remedies_store_is_favourite (((Fixture *) data)->personal, "cold-pack");
}

static void
test_star_turns_where_it_is (Fixture *fixture,
                             gconstpointer data)
{
  int place = find_place (fixture, "cold-pack");
  GtkToggleButton *star = GTK_TOGGLE_BUTTON (get_row_child (fixture, "cold-pack", "star"));

  g_assert_false (gtk_toggle_button_get_active (star));
  gtk_toggle_button_set_active (star, TRUE);
  respite_test_wait (is_favourite, fixture);
  g_assert_cmpint (find_place (fixture, "cold-pack"), ==, place);
  g_assert_true (gtk_toggle_button_get_active (star));

  ask (fixture, RESPITE_REMEDY_FILTER_MINE, "favourite", TRUE);
  g_assert_cmpuint (respite_test_widgets_count_rows (fixture->list), ==, 1);
  g_assert_cmpint (find_place (fixture, "cold-pack"), ==, 0);
}

static void
set_member (Fixture *fixture,
            const char *id,
            const char *member,
            const char *text)
{
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (changes, member, text);
  g_assert_true (respite_remedies_store_change (fixture->personal, id, changes, &error));
  g_assert_no_error (error);
}

static void
set_hidden (Fixture *fixture,
            const char *id,
            gboolean hidden)
{
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (GError) error = NULL;

  json_object_set_boolean_member (changes, "hidden", hidden);
  g_assert_true (respite_remedies_store_change (fixture->personal, id, changes, &error));
  g_assert_no_error (error);
}

static gboolean
is_back (gpointer data)
{
  return !respite_remedies_store_is_hidden (((Fixture *) data)->personal, "heat-pad");
}

static void
test_hidden_is_found_by_its_name (Fixture *fixture,
                                  gconstpointer data)
{
  GtkButton *more = respite_test_widgets_child (fixture->results, "hidden_button");
  int last;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (more)));
  set_hidden (fixture, "heat-pad", TRUE);
  search (fixture, "tight area");
  g_assert_cmpint (find_place (fixture, "heat-pad"), ==, -1);
  g_assert_cmpstr (gtk_button_get_label (more), ==, "1 hidden · Show");

  g_signal_emit_by_name (more, "clicked");
  last = (int) respite_test_widgets_count_rows (fixture->list) - 1;
  g_assert_cmpint (find_place (fixture, "heat-pad"), ==, last);
  g_assert_cmpstr (gtk_button_get_label (more), ==, "1 hidden · Leave out");
  g_signal_emit_by_name (more, "clicked");

  search (fixture, "hot water bottle");
  g_assert_cmpint (find_place (fixture, "heat-pad"), ==, 0);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (more)));
  g_assert_true (gtk_widget_get_visible (get_row_child (fixture, "heat-pad", "hidden_badge")));
  g_signal_emit_by_name (get_row_child (fixture, "heat-pad", "unhide_button"), "clicked");
  respite_test_wait (is_back, fixture);
  g_assert_false (gtk_widget_get_visible (get_row_child (fixture, "heat-pad", "hidden_badge")));
}

static void
test_what_fits_and_is_hidden_is_no_filters_fault (Fixture *fixture,
                                                  gconstpointer data)
{
  GtkButton *help = respite_test_widgets_child (fixture->nothing, "button");

  add_own (fixture, "own-cherry", "Cherry stone cushion");
  set_member (fixture, "own-cherry", "summary", "Grandmother's quixotic idea");
  set_hidden (fixture, "own-cherry", TRUE);
  search (fixture, "quixotic");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->stack), ==, "nothing");
  g_assert_cmpstr (gtk_button_get_label (help), ==, "Show what is hidden");

  g_signal_emit_by_name (help, "clicked");
  g_assert_cmpint (find_place (fixture, "own-cherry"), ==, 0);
}

static void
test_hidden_can_be_opened_from_elsewhere (Fixture *fixture,
                                          gconstpointer data)
{
  set_hidden (fixture, "heat-pad", TRUE);

  g_assert_true (respite_remedy_list_show_item (fixture->side, "heat-pad"));
  g_assert_cmpint (find_place (fixture, "heat-pad"), ==, N_TO_DO - 1);
}

static void
test_own_come_and_go (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add_own (fixture, "own-cherry", "Cherry stone cushion");
  search (fixture, "chery stone");
  g_assert_cmpint (find_place (fixture, "own-cherry"), ==, 0);
  g_assert_true (gtk_widget_get_visible (get_row_child (fixture, "own-cherry", "own_badge")));
  g_assert_false (gtk_widget_get_visible (get_row_child (fixture, "own-cherry", "badge")));

  set_member (fixture, "own-cherry", "title", "Cherry stones, warm");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (get_row_child (fixture, "own-cherry", "title"))), ==,
                   "Cherry stones, warm");

  ask (fixture, RESPITE_REMEDY_FILTER_MINE, "own", TRUE);
  g_assert_cmpuint (respite_test_widgets_count_rows (fixture->list), ==, 1);
  g_assert_true (respite_remedy_list_show_item (fixture->side, "own-cherry"));
  g_assert_true (respite_remedies_store_delete_own (fixture->personal, "own-cherry", &error));
  g_assert_cmpint (find_place (fixture, "own-cherry"), ==, -1);
  g_assert_false (respite_remedy_list_show_item (fixture->side, "own-cherry"));
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
  ADD ("moment-decides-where-nothing-is-typed", test_moment_decides_where_nothing_is_typed);
  ADD ("advised-against-comes-last-and-says-so", test_advised_against_comes_last_and_says_so);
  ADD ("star-turns-where-it-is", test_star_turns_where_it_is);
  ADD ("hidden-is-found-by-its-name", test_hidden_is_found_by_its_name);
  ADD ("what-fits-and-is-hidden-is-no-filters-fault", test_what_fits_and_is_hidden_is_no_filters_fault);
  ADD ("hidden-can-be-opened-from-elsewhere", test_hidden_can_be_opened_from_elsewhere);
  ADD ("own-come-and-go", test_own_come_and_go);

  return g_test_run ();
}
