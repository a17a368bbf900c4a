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
 * Draws moments of a routine as the player shows them, to be looked at, one file each, or all on one sheet, in light and
 * below it in dark:
 *
 *   player-frames ROUTINE OUT-PREFIX [--from S] [--every S] [--count N] [--size WxH] [--dark] [--still]
 *   player-frames ROUTINE OUT.png --sheet COLUMNS [--from S] [--every S] [--count N] [--size WxH] [--still]
 */

#define SHEET_SCALE 0.6

static double from;
static double every = 1;
static int count = 1;
static int sheet;
static char *size;
static gboolean dark;
static gboolean still;
static char **arguments;

static const GOptionEntry options[] = {
  { "from", 0, 0, G_OPTION_ARG_DOUBLE, &from, "Seconds into the routine", "S" },
  { "every", 0, 0, G_OPTION_ARG_DOUBLE, &every, "Seconds between two pictures", "S" },
  { "count", 0, 0, G_OPTION_ARG_INT, &count, "How many pictures", "N" },
  { "sheet", 0, 0, G_OPTION_ARG_INT, &sheet, "All on one sheet of so many columns", "COLUMNS" },
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

static GdkTexture *
take_picture (GtkWindow *window,
              const graphene_rect_t *part)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                      part != NULL ? part : &GRAPHENE_RECT_INIT (0, 0, width, height));
}

static void
save (GtkWindow *window,
      const char *path)
{
  g_autoptr (GdkTexture) texture = take_picture (window, NULL);

  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* From the step's number down to what to do: all that moves, and nothing that never does. */
static graphene_rect_t
find_moving_part (GtkWidget *page,
                  GtkWindow *window)
{
  gpointer run = respite_test_widgets_child (page, "run");
  graphene_rect_t top, bottom, whole, part;
  double x, y;

  g_assert_true (gtk_widget_compute_bounds (respite_test_widgets_child (run, "step_label"), GTK_WIDGET (window), &top));
  g_assert_true (gtk_widget_compute_bounds (respite_test_widgets_child (run, "cues"), GTK_WIDGET (window), &bottom));
  g_assert_true (gtk_widget_compute_bounds (run, GTK_WIDGET (window), &whole));
  graphene_rect_union (&top, &bottom, &part);
  part.origin.x = whole.origin.x;
  part.size.width = whole.size.width;
  gtk_native_get_surface_transform (GTK_NATIVE (window), &x, &y);
  graphene_rect_offset (&part, (float) x, (float) y);
  graphene_rect_inset (&part, 0, -8);

  return part;
}

static void
paint (cairo_t *cr,
       GdkTexture *texture,
       double x,
       double y)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  gdk_texture_download (texture, cairo_image_surface_get_data (surface), cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, SHEET_SCALE, SHEET_SCALE);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BEST);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}

static void
set_style (GtkWindow *window)
{
  int width, height;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", !still, "gtk-font-name", "Cantarell 11",
                "gtk-decoration-layout", ":close", NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2)
    gtk_window_set_default_size (window, width, height);
}

typedef struct
{
  RespiteManualClock *clock;
  RespitePlayer *player;
  RespiteCatalog *catalog;
  RespiteRoutine *routine;
  GtkWidget *page;
  GtkWindow *window;
} Show;

static void
begin (Show *show)
{
  set_style (show->window);
  respite_player_leave (show->player);
  respite_player_page_open (RESPITE_PLAYER_PAGE (show->page), show->catalog, show->routine);
  settle (500);
  pass (show->clock, show->player, from);
  settle (500);
}

static void
save_each (Show *show,
           const char *prefix)
{
  begin (show);
  for (int i = 0; i < count; i++)
    {
      g_autofree char *path = count > 1 ? g_strdup_printf ("%s-%02d.png", prefix, i) : g_strconcat (prefix, ".png", NULL);

      settle (120);
      save (show->window, path);
      pass (show->clock, show->player, every);
    }
}

static void
save_sheet (Show *show,
            const char *path)
{
  int rows = (count + sheet - 1) / sheet, width, height;
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;
  graphene_rect_t part;

  for (int i = 0; i < 2 * count; i++)
    {
      g_autoptr (GdkTexture) texture = NULL;
      int n = i % count;

      if (n == 0)
        {
          dark = i > 0;
          begin (show);
          part = find_moving_part (show->page, show->window);
        }
      if (cr == NULL)
        {
          width = (int) (part.size.width * SHEET_SCALE);
          height = (int) (part.size.height * SHEET_SCALE);
          surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * sheet, height * rows * 2);
          cr = cairo_create (surface);
        }

      /* Sentences cross-fade. */
      settle (320);
      texture = take_picture (show->window, &part);
      paint (cr, texture, n % sheet * width, (n / sheet + (i < count ? 0 : rows)) * height);
      pass (show->clock, show->player, every);
    }

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
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
  Show show = { .clock = clock, .player = player };
  GtkCssProvider *css;

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
  show.catalog = catalog;
  show.routine = respite_catalog_get_routine (catalog, arguments[0]);
  g_assert_nonnull (show.routine);
  show.page = respite_player_page_new (player, diary);
  show.window = respite_test_widgets_show (show.page);
  if (sheet > 0)
    save_sheet (&show, arguments[1]);
  else
    save_each (&show, arguments[1]);
  gtk_window_destroy (show.window);

  return EXIT_SUCCESS;
}
