/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/json-file.h"
#include "draw/figure.h"
#include "draw/text.h"

#include "canvas.h"

/*
 * Draws poses on one sheet, light and dark, to be looked at: all of the catalogue, those named, or those of every step
 * of every routine, a row for each.
 *
 *   contact-sheet poses CATALOGUE OUT.png [--size N] [--light] [ID…]
 *   contact-sheet steps CATALOGUE OUT.png [--size N] [--light]
 */

#define LABEL 18
#define PER_ROW 10
#define PER_ROUTINE 12

static int size = 128;
static gboolean light_only;
static char **arguments;

static const GOptionEntry options[] = {
  { "size", 0, 0, G_OPTION_ARG_INT, &size, "How large each picture is", "PIXELS" },
  { "light", 0, 0, G_OPTION_ARG_NONE, &light_only, "Leave the dark half out", NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &arguments, NULL, "KIND CATALOGUE OUT [ID…]" },
  { NULL },
};

/* One picture of the sheet; an empty cell ends a row. */
typedef struct
{
  char *label;
  const RespitePose *pose;
  RespiteFigureBox box;
} Cell;

static void
clear_cell (gpointer data)
{
  g_free (((Cell *) data)->label);
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

static void
add_cell (GArray *cells,
          GHashTable *poses,
          const char *id,
          const char *label,
          const RespiteFigureBox *box)
{
  const RespitePose *pose = g_hash_table_lookup (poses, id);
  Cell cell = { g_strdup (label), pose, { 0 } };

  g_assert_nonnull (pose);
  cell.box = box != NULL ? *box : respite_figure_get_box (pose);
  g_array_append_val (cells, cell);
}

static void
end_row (GArray *cells,
         guint per_row)
{
  static const Cell empty = { 0 };

  while (cells->len % per_row != 0)
    g_array_append_val (cells, empty);
}

static void
add_poses (GArray *cells,
           GHashTable *poses,
           JsonObject *root,
           char **wanted)
{
  JsonArray *list = json_object_get_array_member (root, "poses");

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      const char *id = json_object_get_string_member (json_array_get_object_element (list, i), "id");

      if (*wanted == NULL || g_strv_contains ((const char *const *) wanted, id))
        add_cell (cells, poses, id, id, NULL);
    }
}

/* The poses of one step share a box, as they do when they move. */
static void
add_step (GArray *cells,
          GHashTable *poses,
          JsonArray *names,
          const char *label)
{
  RespiteFigureBox box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  for (guint i = 0; i < json_array_get_length (names); i++)
    {
      const RespitePose *pose = g_hash_table_lookup (poses, json_array_get_string_element (names, i));
      RespiteFigureBox own = respite_figure_get_box (pose);

      box = respite_figure_box_union (&box, &own);
    }

  for (guint i = 0; i < json_array_get_length (names); i++)
    add_cell (cells, poses, json_array_get_string_element (names, i), i == 0 ? label : "→", &box);
}

static void
add_steps (GArray *cells,
           GHashTable *poses,
           JsonObject *root)
{
  JsonArray *routines = json_object_get_array_member (root, "routines");

  for (guint i = 0; i < json_array_get_length (routines); i++)
    {
      JsonObject *routine = json_array_get_object_element (routines, i);
      JsonArray *steps = json_object_get_array_member (routine, "steps");

      for (guint j = 0; j < json_array_get_length (steps); j++)
        {
          const char *id = json_object_get_string_member (routine, "id");
          g_autofree char *label = g_strdup_printf ("%s %u", j == 0 ? id : "", j + 1);
          JsonObject *step = json_array_get_object_element (steps, j);

          add_step (cells, poses, json_object_get_array_member (step, "pose"), label);
        }
      end_row (cells, PER_ROUTINE);
    }
}

static void
draw_cell (cairo_t *cr,
           const Cell *cell,
           const RespitePalette *palette)
{
  double width;

  if (cell->pose == NULL)
    return;

  cairo_rectangle (cr, 1, 1, size - 2, size + LABEL - 2);
  respite_color_use (&palette->card, cr);
  cairo_fill (cr);
  respite_draw_figure (cr, cell->pose, &cell->box, palette, size, size);
  respite_text_measure (canvas_get_context (), cell->label, &width, NULL);
  respite_draw_text (cr, canvas_get_context (), cell->label, &palette->dim, MAX (2, (size - width) / 2), size - 1);
}

static void
draw_half (cairo_t *cr,
           GArray *cells,
           guint per_row,
           const RespitePalette *palette)
{
  respite_color_use (&palette->background, cr);
  cairo_rectangle (cr, 0, 0, per_row * size, ((cells->len + per_row - 1) / per_row) * (size + LABEL));
  cairo_fill (cr);

  for (guint i = 0; i < cells->len; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, (i % per_row) * size, (i / per_row) * (size + LABEL));
      draw_cell (cr, &g_array_index (cells, Cell, i), palette);
      cairo_restore (cr);
    }
}

static int
draw_sheet (GArray *cells,
            guint per_row,
            const char *path)
{
  int rows = (cells->len + per_row - 1) / per_row, halves = light_only ? 1 : 2;
  g_auto (Canvas) canvas;

  canvas_init (&canvas, per_row * size, halves * rows * (size + LABEL));
  draw_half (canvas.cr, cells, per_row, respite_palette_get_light ());
  cairo_translate (canvas.cr, 0, rows * (size + LABEL));
  if (!light_only)
    draw_half (canvas.cr, cells, per_row, respite_palette_get_dark ());

  return cairo_surface_write_to_png (canvas.surface, path) == CAIRO_STATUS_SUCCESS ? 0 : 1;
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_autoptr (GHashTable) poses = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (JsonNode) routines = NULL;
  JsonObject *object;
  gboolean steps;
  int result;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || arguments == NULL || g_strv_length (arguments) < 3)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "Usage: contact-sheet poses|steps CATALOGUE OUT.png [ID…]");
      g_strfreev (arguments);
      return 2;
    }

  g_array_set_clear_func (cells, clear_cell);
  object = load (arguments[1], "poses.json", "respite-catalog-poses", &root);
  poses = respite_poses_new_from_json (object, &error);
  g_assert_no_error (error);

  steps = strcmp (arguments[0], "steps") == 0;
  if (steps)
    add_steps (cells, poses, load (arguments[1], "routines.json", "respite-catalog-routines", &routines));
  else
    add_poses (cells, poses, object, arguments + 3);

  result = draw_sheet (cells, steps ? PER_ROUTINE : MIN (PER_ROW, MAX (1, cells->len)), arguments[2]);
  g_strfreev (arguments);

  return result;
}
