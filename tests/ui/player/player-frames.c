/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/player/player-page.h"

/*
 * Draws moments of a routine as the player shows them, to be looked at, one file each:
 *
 *   player-frames ROUTINE OUT-PREFIX [--from S] [--every S] [--count N] [--size WxH] [--dark] [--still]
 */

static double from;
static double every = 1;
static int count = 1;
static char *size;
static gboolean dark;
static gboolean still;
static char **arguments;

static const GOptionEntry options[] = {
  { "from", 0, 0, G_OPTION_ARG_DOUBLE, &from, "Seconds into the routine", "S" },
  { "every", 0, 0, G_OPTION_ARG_DOUBLE, &every, "Seconds between two pictures", "S" },
  { "count", 0, 0, G_OPTION_ARG_INT, &count, "How many pictures", "N" },
  { "size", 0, 0, G_OPTION_ARG_STRING, &size, "How large the window is", "WxH" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "In the dark style", NULL },
  { "still", 0, 0, G_OPTION_ARG_NONE, &still, "Without animations", NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &arguments, NULL, "ROUTINE OUT-PREFIX" },
  { NULL },
};

static void
pass (RespiteManualClock *clock,
      RespitePlayer *player,
      double seconds)
{
  while (seconds > 0)
    {
      double taken = MIN (1, seconds);

      respite_manual_clock_advance (clock, (gint64) (taken * G_TIME_SPAN_SECOND));
      respite_player_look (player);
      g_signal_emit_by_name (player, "ticked");
      seconds -= taken;
    }
}

static void
settle (int ms)
{
  gint64 end = g_get_monotonic_time () + ms * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

static void
save (GtkWindow *window,
      const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

static void
set_style (GtkWindow *window)
{
  int width, height;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", !still, "gtk-font-name", "Cantarell 11",
                "gtk-decoration-layout", ":close", NULL);
  if (dark)
    adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (window, width, height);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("ROUTINE OUT-PREFIX");
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GFile) catalog_folder = respite_catalog_folder_resolve ();
  g_autoptr (GDateTime) start = respite_time_parse ("2026-11-20T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (RespiteManualClock) clock = respite_manual_clock_new (start, zone);
  g_autoptr (RespiteDiary) diary = respite_diary_new (folder, RESPITE_CLOCK (clock));
  g_autoptr (RespitePlayer) player = respite_player_new (diary);
  g_autoptr (RespiteCatalog) catalog = NULL;
  RespiteRoutine *routine;
  GtkCssProvider *css;
  GtkWidget *page;
  GtkWindow *window;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, NULL) || arguments == NULL || g_strv_length (arguments) != 2)
    return EXIT_FAILURE;

  adw_init ();
  css = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (css, "/io/github/respite_app/Respite/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/respite_app/Respite/icons");
  g_object_unref (css);

  catalog = respite_catalog_new_parts (catalog_folder, RESPITE_CATALOG_ROUTINES | RESPITE_CATALOG_RULES, NULL);
  routine = respite_catalog_get_routine (catalog, arguments[0]);
  g_assert_nonnull (routine);
  page = respite_player_page_new (player, diary);
  window = respite_test_widgets_show (page);
  set_style (window);
  respite_player_page_open (RESPITE_PLAYER_PAGE (page), catalog, routine);
  settle (500);
  pass (clock, player, from);
  settle (500);

  for (int i = 0; i < count; i++)
    {
      g_autofree char *path = count > 1 ? g_strdup_printf ("%s-%02d.png", arguments[1], i)
                                        : g_strconcat (arguments[1], ".png", NULL);

      settle (120);
      save (window, path);
      pass (clock, player, every);
    }
  gtk_window_destroy (window);

  return EXIT_SUCCESS;
}
