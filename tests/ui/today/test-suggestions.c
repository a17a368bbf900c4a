/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/widgets.h"
#include "ui/today/suggestions.h"

static int
measure_height (GtkWidget *widget,
                int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/* What was asked about while it was empty was taken to be of one height for all widths. */
static void
test_came_late_and_lay_over_the_buttons (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);
  GtkWidget *card = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *suggestions = g_object_new (RESPITE_TYPE_SUGGESTIONS, "visible", FALSE, NULL);
  const RespiteMoment moment = { .phase = "A" };

  g_assert_no_error (error);
  gtk_box_append (GTK_BOX (card), suggestions);
  measure_height (card, 360);

  gtk_widget_set_visible (suggestions, TRUE);
  respite_suggestions_show (RESPITE_SUGGESTIONS (suggestions), catalog, &moment);

  g_assert_cmpint (measure_height (card, 360), >, 2 * measure_height (card, 900));
  g_assert_finalize_object (card);
}

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  g_test_add_func ("/suggestions/came-late-and-lay-over-the-buttons", test_came_late_and_lay_over_the_buttons);

  return g_test_run ();
}
