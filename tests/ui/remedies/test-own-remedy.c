/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/chip-row.h"
#include "ui/remedies/own-remedy-editor.h"
#include "ui/remedies/remedies-page.h"
#include "ui/remedies/text-row.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
  RespiteRemediesStore *personal;
  RespiteRemediesPage *page;
  GtkWindow *window;
  GtkWindow *editor;
  GtkWidget *form;
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
  fixture->personal = respite_remedies_store_new (data_folder, clock);
  fixture->page = g_object_new (RESPITE_TYPE_REMEDIES_PAGE, "catalog", fixture->catalog, "diary", fixture->diary,
                                "personal", fixture->personal, NULL);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
}

static GtkWindow *
find_above (GtkWindow *window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == window)
      return l->data;

  return NULL;
}

static gboolean
is_quiet (gpointer data)
{
  Fixture *fixture = data;

  return !respite_value_store_get_saving (RESPITE_VALUE_STORE (fixture->personal))
         && !respite_journal_get_dirty (respite_diary_get_journal (fixture->diary))
         && !g_main_context_pending (NULL);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_wait (is_quiet, fixture);
  respite_test_widgets_destroy (fixture->window);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->diary);
  g_assert_finalize_object (fixture->catalog);
}

static void
open_editor (Fixture *fixture,
             const char *id)
{
  if (id != NULL)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "remedies.edit-own", "s", id));
  else
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "remedies.new-own", NULL));
  fixture->editor = find_above (fixture->window);
  g_assert_true (RESPITE_IS_OWN_REMEDY_EDITOR (fixture->editor));
  fixture->form = respite_test_widgets_child (fixture->editor, "form");
}

static gpointer
get_row (Fixture *fixture,
         const char *name)
{
  return respite_test_widgets_child (fixture->form, name);
}

static void
write_line (Fixture *fixture,
            const char *row,
            const char *text)
{
  gtk_editable_set_text (get_row (fixture, row), text);
}

static void
choose (Fixture *fixture,
        const char *row,
        const char *id)
{
  const char *const ids[] = { id, NULL };

  respite_chip_row_set_chosen (get_row (fixture, row), ids);
}

static void
save (Fixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->editor), "editor.save", NULL));
}

static gboolean
is_closed (gpointer data)
{
  return find_above (((Fixture *) data)->window) == NULL;
}

static RespiteCatalogItem *
get_only (Fixture *fixture)
{
  GPtrArray *own = respite_remedies_store_get_own (fixture->personal);

  g_assert_cmpuint (own->len, ==, 1);

  return own->pdata[0];
}

static char *
add_own (Fixture *fixture)
{
  g_autoptr (JsonNode) node = json_from_string ("{ \"title\": \"Cherry stones\", \"summary\": \"A warm cushion\","
                                                "  \"steps\": [ \"Warm it\", \"Lie on it\" ], \"minutes\": [ 10, 15 ],"
                                                "  \"areas\": [ \"neck\", \"left-ear\" ], \"desk\": true }", NULL);
  g_autoptr (GError) error = NULL;
  char *id = respite_own_remedy_new_id ();

  g_assert_true (respite_remedies_store_add_own (fixture->personal, id, json_node_get_object (node), &error));
  g_assert_no_error (error);

  return id;
}

static void
test_new_one_is_written_and_shown (Fixture *fixture,
                                   gconstpointer data)
{
  RespiteCatalogItem *item;

  open_editor (fixture, NULL);
  write_line (fixture, "title", "  Warm scarf ");
  respite_text_row_set_text (get_row (fixture, "summary"), "From the radiator");
  respite_text_row_set_text (get_row (fixture, "steps"), "Warm it\n\n  Put it on\n");
  write_line (fixture, "minutes_min", "5");
  choose (fixture, "phases", "A");
  choose (fixture, "areas", "neck");
  choose (fixture, "equipment", "towel");
  gtk_switch_set_active (get_row (fixture, "desk"), TRUE);
  save (fixture);
  respite_test_wait (is_closed, fixture);

  item = get_only (fixture);
  g_assert_cmpstr (respite_catalog_item_get_title (item), ==, "Warm scarf");
  g_assert_cmpstr (respite_catalog_item_get_summary (item), ==, "From the radiator");
  g_assert_cmpuint (g_strv_length ((char **) respite_catalog_item_get_steps (item)), ==, 2);
  g_assert_cmpstr (respite_catalog_item_get_steps (item)[1], ==, "Put it on");
  g_assert_cmpint (respite_catalog_item_get_minutes_min (item), ==, 5);
  g_assert_cmpint (respite_catalog_item_get_minutes_max (item), ==, 5);
  g_assert_true (respite_catalog_item_has_phase (item, "A"));
  g_assert_cmpstr (respite_catalog_item_get_areas (item)[0], ==, "neck");
  g_assert_cmpstr (respite_catalog_item_get_equipment (item)[0], ==, "towel");
  g_assert_true (respite_catalog_item_get_desk (item));
  g_assert_cmpuint (g_strv_length ((char **) respite_catalog_item_get_symptoms (item)), ==, 0);
}

static void
test_what_makes_no_sense_is_refused (Fixture *fixture,
                                     gconstpointer data)
{
  static const struct
  {
    const char *name, *title, *min, *max, *marked;
  } cases[] = {
    { "no name", "", "", "", "title" },
    { "a blank name", "   ", "5", "10", "title" },
    { "minutes in words", "Tea", "five", "", "minutes_min" },
    { "minutes below zero", "Tea", "-5", "", "minutes_min" },
    { "half a minute", "Tea", "", "0.5", "minutes_max" },
    { "more than a day", "Tea", "", "1441", "minutes_max" },
    { "more than a number holds", "Tea", "99999999999999999999999", "", "minutes_min" },
    { "backwards", "Tea", "20", "10", "minutes_max" },
  };

  open_editor (fixture, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      write_line (fixture, "title", cases[i].title);
      write_line (fixture, "minutes_min", cases[i].min);
      write_line (fixture, "minutes_max", cases[i].max);
      save (fixture);

      g_assert_true (gtk_widget_has_css_class (get_row (fixture, cases[i].marked), "error"));
      g_assert_true (gtk_widget_get_visible (get_row (fixture, "trouble_group")));
      g_assert_cmpuint (respite_remedies_store_get_own (fixture->personal)->len, ==, 0);
    }

  gtk_window_destroy (fixture->editor);
}

static gboolean
is_steps_marked (gpointer data)
{
  return gtk_widget_has_css_class (get_row (data, "steps"), "error");
}

static void
test_refusal_of_the_core_marks_its_row (Fixture *fixture,
                                        gconstpointer data)
{
  g_autoptr (GString) steps = g_string_new (NULL);

  for (guint i = 0; i <= RESPITE_OWN_STEPS_MAX; i++)
    g_string_append (steps, "One more\n");

  open_editor (fixture, NULL);
  write_line (fixture, "title", "Endless");
  respite_text_row_set_text (get_row (fixture, "steps"), steps->str);
  save (fixture);
  respite_test_wait (is_steps_marked, fixture);
  g_assert_cmpuint (respite_remedies_store_get_own (fixture->personal)->len, ==, 0);

  respite_text_row_set_text (get_row (fixture, "steps"), "One");
  save (fixture);
  respite_test_wait (is_closed, fixture);
  g_assert_cmpstr (respite_catalog_item_get_title (get_only (fixture)), ==, "Endless");
}

static void
test_change_keeps_what_it_does_not_know (Fixture *fixture,
                                         gconstpointer data)
{
  g_autofree char *id = add_own (fixture);
  RespiteCatalogItem *item;

  open_editor (fixture, id);
  g_assert_cmpstr (gtk_editable_get_text (get_row (fixture, "title")), ==, "Cherry stones");
  write_line (fixture, "title", "Cherry stone cushion");
  write_line (fixture, "minutes_min", "");
  write_line (fixture, "minutes_max", "");
  respite_text_row_set_text (get_row (fixture, "summary"), "");
  gtk_switch_set_active (get_row (fixture, "desk"), FALSE);
  save (fixture);
  respite_test_wait (is_closed, fixture);

  item = get_only (fixture);
  g_assert_cmpstr (respite_catalog_item_get_id (item), ==, id);
  g_assert_cmpstr (respite_catalog_item_get_title (item), ==, "Cherry stone cushion");
  g_assert_cmpstr (respite_catalog_item_get_summary (item), ==, "");
  g_assert_cmpint (respite_catalog_item_get_minutes_max (item), ==, 0);
  g_assert_false (respite_catalog_item_get_desk (item));
  g_assert_cmpstr (respite_catalog_item_get_areas (item)[0], ==, "neck");
  g_assert_cmpstr (respite_catalog_item_get_areas (item)[1], ==, "left-ear");
}

static void
test_closing_asks_only_where_something_is_lost (Fixture *fixture,
                                                gconstpointer data)
{
  g_autofree char *id = add_own (fixture);
  GtkWindow *question;

  open_editor (fixture, id);
  gtk_window_close (fixture->editor);
  respite_test_wait (is_closed, fixture);

  open_editor (fixture, id);
  choose (fixture, "phases", "R");
  gtk_window_close (fixture->editor);
  question = find_above (fixture->editor);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (question));
  gtk_window_close (question);
  g_assert_true (find_above (fixture->window) == fixture->editor);

  gtk_window_close (fixture->editor);
  question = find_above (fixture->editor);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "discard");
  gtk_window_destroy (question);
  respite_test_wait (is_closed, fixture);
  g_assert_false (respite_catalog_item_has_phase (get_only (fixture), "R"));
}

static gboolean
is_deleted (gpointer data)
{
  return respite_remedies_store_get_own (((Fixture *) data)->personal)->len == 0;
}

static void
test_deleted_one_leaves_the_list (Fixture *fixture,
                                  gconstpointer data)
{
  g_autofree char *id = add_own (fixture);

  g_assert_true (respite_remedies_page_show_item (fixture->page, id));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "remedies.delete-own", "s", id));
  respite_test_wait (is_deleted, fixture);
  g_assert_false (respite_remedies_page_show_item (fixture->page, id));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "remedies.delete-own", "s", "own-unknown"));
}

#define ADD(name, function) g_test_add ("/own-remedy/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("new-one-is-written-and-shown", test_new_one_is_written_and_shown);
  ADD ("what-makes-no-sense-is-refused", test_what_makes_no_sense_is_refused);
  ADD ("refusal-of-the-core-marks-its-row", test_refusal_of_the_core_marks_its_row);
  ADD ("change-keeps-what-it-does-not-know", test_change_keeps_what_it_does_not_know);
  ADD ("closing-asks-only-where-something-is-lost", test_closing_asks_only_where_something_is_lost);
  ADD ("deleted-one-leaves-the-list", test_deleted_one_leaves_the_list);

  return g_test_run ();
}
