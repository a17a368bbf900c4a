/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/widgets.h"

#include "tests/support/tmp-folder.h"

/* Whether there is a display to test on; where there is none, the test has been said to be skipped. */
gboolean
respite_test_widgets_init (int *argc,
                           char ***argv)
{
  g_autofree char *type = NULL;

  /* The kinds of files are looked up once, so before the folders are exchanged: without them no icon is an image. */
  type = g_content_type_guess ("icon.svg", NULL, 0, NULL);

  g_test_init (argc, argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return FALSE;
    }

  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  return TRUE;
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

/* A window with the widget in it, on the screen. */
GtkWindow *
respite_test_widgets_show (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *toasts = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), child);
  adw_window_set_content (ADW_WINDOW (window), toasts);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_window_present (GTK_WINDOW (window));
  respite_test_wait (is_mapped, child);

  return GTK_WINDOW (window);
}

/* Takes the window from the screen; nothing may keep it or the widget. */
void
respite_test_widgets_destroy (GtkWindow *window)
{
  GtkWidget *toasts = adw_window_get_content (ADW_WINDOW (window));
  GtkWidget *child = adw_toast_overlay_get_child (ADW_TOAST_OVERLAY (toasts));

  g_object_add_weak_pointer (G_OBJECT (child), (gpointer *) &child);
  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (child);
}

/* A child that the widget's template names. */
gpointer
respite_test_widgets_child (gpointer widget,
                            const char *name)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (child);

  return child;
}

/* How many rows the filter lets through. */
guint
respite_test_widgets_count_rows (GtkListBox *list)
{
  GtkListBoxRow *row;
  guint n = 0;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    n += gtk_widget_get_child_visible (GTK_WIDGET (row)) ? 1 : 0;

  return n;
}
