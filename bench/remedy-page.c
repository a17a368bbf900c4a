/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <time.h>

#include "core/base/system-clock.h"
#include "ui/remedies/remedy-detail.h"

/* The processor's time, for the next frame is waited for as well. */
static double
get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

static void
laid_out_cb (GdkFrameClock *frames,
             double *ms)
{
  *ms = get_ms ();
}

/* Waits for the next frame. Returns when its layout stood, before it was painted. */
static double
wait_for_layout (GtkWidget *window)
{
  GdkFrameClock *frames = gtk_widget_get_frame_clock (window);
  double ms = 0;
  gulong id = g_signal_connect_after (frames, "layout", G_CALLBACK (laid_out_cb), &ms);

  gdk_frame_clock_request_phase (frames, GDK_FRAME_CLOCK_PHASE_LAYOUT);
  while (ms == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (frames, id);

  return ms;
}

/* The remedies are looked at one after the other, twice, for the first time builds what stays. */
static void
show_all (RespiteRemedyDetail *page,
          RespiteCatalog *catalog,
          GtkWidget *window)
{
  GListModel *items = respite_catalog_get_items (catalog);
  double sum = 0, most = 0, laid_out = 0;
  guint count = 0;

  for (guint i = 0; i < 2 * g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i % g_list_model_get_n_items (items));
      double start = get_ms ();
      double shown, end;

      if (!respite_catalog_item_is_graded (item))
        continue;

      respite_remedy_detail_set_item (page, catalog, item);
      shown = get_ms ();
      end = wait_for_layout (window);
      if (i < g_list_model_get_n_items (items))
        continue;

      sum += shown - start;
      most = MAX (most, shown - start);
      laid_out += end - start;
      count++;
    }

  printf ("%.2f %.2f %.2f\n", sum / count, most, laid_out / count);
}

/* Goes through all remedies and prints how many milliseconds a switch takes on the mean, at most, and with its layout. */
int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) data = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (RespiteCatalog) catalog = NULL;
  g_autoptr (RespiteClock) clock = NULL;
  g_autoptr (RespiteDiary) diary = NULL;
  g_autoptr (RespiteRemediesStore) personal = NULL;
  g_autoptr (RespiteProfileStore) profile = NULL;
  g_autoptr (RespiteRemedyUses) uses = NULL;
  RespiteRemedyDetail *page;
  GtkWidget *window;

  if (argc != 2 || !gtk_init_check ())
    {
      fprintf (stderr, "Usage: remedy-page DATA-FOLDER, on a display\n");
      return 2;
    }

  adw_init ();
  data = g_file_new_for_path (argv[1]);
  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, NULL);
  clock = respite_system_clock_new ();
  diary = respite_diary_new (data, clock);
  personal = respite_remedies_store_new (data, clock);
  profile = respite_profile_store_new (data);
  uses = respite_remedy_uses_new (respite_diary_get_journal (diary));
  respite_remedy_uses_read (uses);

  page = g_object_new (RESPITE_TYPE_REMEDY_DETAIL, NULL);
  respite_remedy_detail_set_diary (page, diary);
  respite_remedy_detail_set_personal (page, personal);
  respite_remedy_detail_set_profile (page, profile);
  respite_remedy_detail_set_uses (page, uses);
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 700, 720);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  show_all (page, catalog, window);

  return 0;
}
