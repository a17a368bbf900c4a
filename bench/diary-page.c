/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include "core/base/system-clock.h"
#include "ui/diary/diary-page.h"

static void
drawn_cb (GdkFrameClock *frames,
          gboolean *drawn)
{
  *drawn = TRUE;
}

static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *frames = gtk_widget_get_frame_clock (window);
  gboolean drawn = FALSE;
  gulong id = g_signal_connect (frames, "after-paint", G_CALLBACK (drawn_cb), &drawn);

  while (!drawn)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (frames, id);
}

/* Opens the Diary page on a data folder and prints the milliseconds until it is drawn. */
int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) data = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (RespiteCatalog) catalog = NULL;
  g_autoptr (RespiteClock) clock = NULL;
  g_autoptr (RespiteDiary) diary = NULL;
  GtkWidget *window;
  gint64 start;

  if (argc != 2 || !gtk_init_check ())
    {
      fprintf (stderr, "Usage: diary-page DATA-FOLDER, on a display\n");
      return 2;
    }

  adw_init ();
  data = g_file_new_for_path (argv[1]);
  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, NULL);
  clock = respite_system_clock_new ();
  diary = respite_diary_new (data, clock);
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (window);

  start = g_get_monotonic_time ();
  adw_window_set_content (ADW_WINDOW (window),
                          g_object_new (RESPITE_TYPE_DIARY_PAGE, "diary", diary, "catalog", catalog, NULL));
  wait_for_frame (window);
  printf ("%.1f\n", (g_get_monotonic_time () - start) / 1000.0);

  return 0;
}
