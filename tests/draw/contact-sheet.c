/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/json-file.h"
#include "core/catalog/routine.h"
#include "draw/figure.h"

#include "canvas.h"

/*
 * Draws poses on one sheet, to be looked at: those of every step of every routine, or each of the catalogue by itself;
 * all, or those named.
 *
 *   contact-sheet steps CATALOGUE OUT.png [--size N] [--dark] [ROUTINE…]
 *   contact-sheet poses CATALOGUE OUT.png [--size N] [--dark] [POSE…]
 */

#define EDGE 24
#define GAP 12
#define INSIDE 10
#define ROUND 10
#define LEAST_CAPTION 108

static int size = 128;
static int page_width = 1240;
static gboolean dark;
static char **arguments;

static const GOptionEntry options[] = {
  { "size", 0, 0, G_OPTION_ARG_INT, &size, "How large each picture is", "PIXELS" },
  { "width", 0, 0, G_OPTION_ARG_INT, &page_width, "How wide the sheet is", "PIXELS" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Light on dark", NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &arguments, NULL, "KIND CATALOGUE OUT [ID…]" },
  { NULL },
};

/*
 * One card of the sheet: what a step shows, as the player would before and after the movement, and what it says. A card
 * without poses is a heading, and begins a row.
 */
typedef struct
{
  const RespitePose *poses[8];
  guint n_poses;
  RespiteFigureBox box;
  PangoLayout *caption;
  int x;
  int y;
  int width;
  int height;
} Card;

static void
clear_card (gpointer data)
{
  g_object_unref (((Card *) data)->caption);
}

static JsonObject *
load (const char *folder,
      const char *name,
      const char *format,
      JsonNode **root)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  *root = respite_json_file_load (file, format, 1, &error);
  g_assert_no_error (error);

  return json_node_get_object (*root);
}

static PangoLayout *
make_caption (const char *markup,
              int width)
{
  PangoLayout *layout = pango_layout_new (canvas_get_context ());

  pango_layout_set_markup (layout, markup, -1);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

static void
add_heading (GArray *cards,
             const char *text)
{
  g_autofree char *markup = g_markup_printf_escaped ("<b><big>%s</big></b>", text);
  Card card = { .caption = make_caption (markup, page_width - 2 * EDGE) };

  g_array_append_val (cards, card);
}

/* The poses of one step share a box, as they do when they move. */
static void
add_card (GArray *cards,
          GHashTable *poses,
          const char *const *ids,
          const char *markup)
{
  Card card = { .box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE } };

  for (; *ids != NULL && card.n_poses < G_N_ELEMENTS (card.poses); ids++)
    {
      const RespitePose *pose = g_hash_table_lookup (poses, *ids);
      RespiteFigureBox own;

      g_assert_nonnull (pose);
      own = respite_figure_get_box (pose);
      card.box = respite_figure_box_union (&card.box, &own);
      card.poses[card.n_poses++] = pose;
    }

  card.width = MAX (LEAST_CAPTION, (int) card.n_poses * size) + 2 * INSIDE;
  card.caption = make_caption (markup, card.width - 2 * INSIDE);
  g_array_append_val (cards, card);
}

static gboolean
is_wanted (char **wanted,
           const char *id)
{
  return *wanted == NULL || g_strv_contains ((const char *const *) wanted, id);
}

static void
add_poses (GArray *cards,
           GHashTable *poses,
           JsonObject *root,
           char **wanted)
{
  JsonArray *list = json_object_get_array_member (root, "poses");

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      const char *ids[] = { json_object_get_string_member (json_array_get_object_element (list, i), "id"), NULL };
      g_autofree char *markup = g_markup_printf_escaped ("<small>%s</small>", ids[0]);

      if (is_wanted (wanted, ids[0]))
        add_card (cards, poses, ids, markup);
    }
}

static void
add_steps (GArray *cards,
           GHashTable *poses,
           JsonObject *root,
           char **wanted)
{
  JsonArray *list = json_object_get_array_member (root, "routines");

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      g_autoptr (GError) error = NULL;
      JsonObject *object = json_array_get_object_element (list, i);
      g_autoptr (RespiteRoutine) routine = respite_routine_new_from_json (object, &error);

      g_assert_no_error (error);
      if (!is_wanted (wanted, respite_routine_get_id (routine)))
        continue;

      add_heading (cards, respite_routine_get_title (routine));
      for (guint j = 0; j < respite_routine_get_n_steps (routine); j++)
        {
          const RespiteRoutineStep *step = respite_routine_get_step (routine, j);
          g_autofree char *markup = g_markup_printf_escaped ("<small><b>%u</b>  %s</small>", j + 1, step->cue);

          add_card (cards, poses, (const char *const *) step->poses, markup);
        }
    }
}

/* Places the cards in rows, each as high as the highest of its row; returns how high the sheet is. */
static int
lay_out (GArray *cards)
{
  int x = EDGE, y = EDGE, row = 0;
  guint first = 0;

  for (guint i = 0; i < cards->len; i++)
    {
      Card *card = &g_array_index (cards, Card, i);
      gboolean heading = card->n_poses == 0;
      int text;

      pango_layout_get_pixel_size (card->caption, NULL, &text);
      if (x > EDGE && (heading || x + card->width > page_width - EDGE))
        {
          y += row + (heading ? 2 * GAP : GAP);
          x = EDGE;
          row = 0;
          first = i;
        }
      card->x = x;
      card->y = y;
      card->height = heading ? text : size + text + 2 * INSIDE + GAP / 2;
      x += card->width + GAP;
      row = MAX (row, card->height);
      for (guint j = first; j <= i; j++)
        g_array_index (cards, Card, j).height = row;
      if (heading)
        {
          y += row + GAP;
          x = EDGE;
          row = 0;
          first = i + 1;
        }
    }

  return y + row + EDGE;
}

static void
trace_card (cairo_t *cr,
            const Card *card)
{
  double right = card->x + card->width - ROUND, bottom = card->y + card->height - ROUND;

  cairo_new_path (cr);
  cairo_arc (cr, right, card->y + ROUND, ROUND, -G_PI / 2, 0);
  cairo_arc (cr, right, bottom, ROUND, 0, G_PI / 2);
  cairo_arc (cr, card->x + ROUND, bottom, ROUND, G_PI / 2, G_PI);
  cairo_arc (cr, card->x + ROUND, card->y + ROUND, ROUND, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_card (cairo_t *cr,
           const Card *card,
           const RespitePalette *palette)
{
  int left = card->x + (card->width - (int) card->n_poses * size) / 2;
  gboolean heading = card->n_poses == 0;

  trace_card (cr, card);
  respite_color_use (heading ? &palette->background : &palette->card, cr);
  cairo_fill (cr);

  for (guint i = 0; i < card->n_poses; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, left + (int) i * size, card->y + INSIDE);
      respite_draw_figure (cr, card->poses[i], &card->box, palette, size, size);
      cairo_restore (cr);
    }

  cairo_move_to (cr, card->x + (heading ? 0 : INSIDE), card->y + (heading ? 0 : size + INSIDE + GAP / 2));
  respite_color_use (&palette->foreground, cr);
  pango_cairo_show_layout (cr, card->caption);
}

static gboolean
draw_sheet (GArray *cards,
            const char *path)
{
  const RespitePalette *palette = dark ? respite_palette_get_dark () : respite_palette_get_light ();
  g_auto (Canvas) canvas;

  canvas_init (&canvas, page_width, lay_out (cards));
  respite_color_use (&palette->background, canvas.cr);
  cairo_paint (canvas.cr);
  for (guint i = 0; i < cards->len; i++)
    draw_card (canvas.cr, &g_array_index (cards, Card, i), palette);

  return cairo_surface_write_to_png (canvas.surface, path) == CAIRO_STATUS_SUCCESS;
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) cards = g_array_new (FALSE, FALSE, sizeof (Card));
  g_autoptr (GHashTable) poses = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (JsonNode) routines = NULL;
  g_auto (GStrv) wanted = NULL;
  JsonObject *object;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || arguments == NULL || g_strv_length (arguments) < 3)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "Usage: contact-sheet KIND CATALOGUE OUT.png [ID…]");
      g_strfreev (arguments);
      return 2;
    }

  wanted = g_steal_pointer (&arguments);
  g_array_set_clear_func (cards, clear_card);
  object = load (wanted[1], "poses.json", "respite-catalog-poses", &root);
  poses = respite_poses_new_from_json (object, &error);
  g_assert_no_error (error);

  if (strcmp (wanted[0], "steps") == 0)
    add_steps (cards, poses, load (wanted[1], "routines.json", "respite-catalog-routines", &routines), wanted + 3);
  else
    add_poses (cards, poses, object, wanted + 3);

  return draw_sheet (cards, wanted[2]) ? 0 : 1;
}
