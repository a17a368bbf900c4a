/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "draw/figure.h"
#include "draw/text.h"

#include "canvas.h"

/*
 * Draws all poses of the catalogue on one sheet, light and dark, to be looked at:
 *
 *   contact-sheet POSES.json OUT.png [SIZE [ID…]]
 */

#define LABEL 18
#define PER_ROW 8

static void
draw_cell (cairo_t *cr,
           const char *id,
           const RespitePose *pose,
           const RespitePalette *palette,
           int size)
{
  double width;

  cairo_rectangle (cr, 2, 2, size - 4, size + LABEL - 4);
  respite_color_use (&palette->card, cr);
  cairo_fill (cr);
  respite_draw_figure (cr, pose, NULL, palette, size, size);
  if (size < 100)
    return;

  respite_text_measure (canvas_get_context (), id, &width, NULL);
  respite_draw_text (cr, canvas_get_context (), id, &palette->dim, (size - width) / 2, size - 1);
}

static void
draw_half (cairo_t *cr,
           GPtrArray *ids,
           GHashTable *poses,
           const RespitePalette *palette,
           int size,
           int per_row)
{
  respite_color_use (&palette->background, cr);
  cairo_paint (cr);

  for (guint i = 0; i < ids->len; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, (i % per_row) * size, (i / per_row) * (size + LABEL));
      draw_cell (cr, ids->pdata[i], g_hash_table_lookup (poses, ids->pdata[i]), palette, size);
      cairo_restore (cr);
    }
}

static GPtrArray *
choose (JsonNode *root,
        GHashTable *poses,
        char **wanted)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  JsonArray *list = json_object_get_array_member (json_node_get_object (root), "poses");

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      const char *id = json_object_get_string_member (json_array_get_object_element (list, i), "id");

      if (*wanted == NULL || g_strv_contains ((const char *const *) wanted, id))
        g_ptr_array_add (ids, g_strdup (id));
    }

  return ids;
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) poses = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) ids = NULL;
  int size = argc > 3 ? atoi (argv[3]) : 150, per_row, rows;
  g_auto (Canvas) canvas;

  g_assert_cmpint (argc, >=, 3);
  file = g_file_new_for_commandline_arg (argv[1]);
  poses = respite_poses_load (file, &error);
  g_assert_no_error (error);
  json_parser_load_from_file (parser, argv[1], &error);
  g_assert_no_error (error);
  ids = choose (json_parser_get_root (parser), poses, argv + MIN (argc, 4));

  per_row = MIN (PER_ROW, (int) ids->len);
  rows = (ids->len + per_row - 1) / per_row;
  canvas_init (&canvas, per_row * size, (getenv ("LIGHT") ? 1 : 2) * rows * (size + LABEL));
  for (int dark = 0; dark < (getenv ("LIGHT") ? 1 : 2); dark++)
    {
      cairo_save (canvas.cr);
      cairo_translate (canvas.cr, 0, dark * rows * (size + LABEL));
      cairo_rectangle (canvas.cr, 0, 0, per_row * size, rows * (size + LABEL));
      cairo_clip (canvas.cr);
      draw_half (canvas.cr, ids, poses, dark ? respite_palette_get_dark () : respite_palette_get_light (), size, per_row);
      cairo_restore (canvas.cr);
    }

  return cairo_surface_write_to_png (canvas.surface, argv[2]) == CAIRO_STATUS_SUCCESS ? 0 : 1;
}
