/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/widgets.h"
#include "ui/player/routines-page.h"

static void
collect (GtkWidget *widget,
         GPtrArray *cards)
{
  if (gtk_widget_has_css_class (widget, "routine"))
    g_ptr_array_add (cards, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, cards);
}

static gboolean
asks_for (GPtrArray *cards,
          const char *id)
{
  for (guint i = 0; i < cards->len; i++)
    {
      GVariant *target = gtk_actionable_get_action_target_value (cards->pdata[i]);

      if (g_str_equal (g_variant_get_string (target, NULL), id))
        return TRUE;
    }

  return FALSE;
}

static void
test_all_are_there (void)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_ROUTINES, &error);
  GListModel *routines = respite_catalog_get_routines (catalog);
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();
  GtkWidget *page = respite_routines_page_new (catalog);
  GtkWindow *window = respite_test_widgets_show (page);

  g_assert_no_error (error);
  collect (page, cards);
  g_assert_cmpuint (cards->len, ==, 16);
  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      g_assert_true (asks_for (cards, respite_routine_get_id (routine)));
    }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cards->pdata[0]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "One-minute desk reset, 1 minute");
  respite_test_widgets_destroy (window);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_close (void)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_ROUTINES, NULL);
  GtkWidget *page = respite_routines_page_new (catalog);
  GtkWindow *window = respite_test_widgets_show (page);
  guint n_closed = 0;

  g_signal_connect_swapped (page, "closed", G_CALLBACK (count_cb), &n_closed);
  gtk_widget_activate_action (page, "routines.close", NULL);
  g_assert_cmpuint (n_closed, ==, 1);
  respite_test_widgets_destroy (window);
}

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  g_test_add_func ("/routines-page/all-are-there", test_all_are_there);
  g_test_add_func ("/routines-page/close", test_close);

  return g_test_run ();
}
