/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/ring.h"

#include <math.h>

#include "canvas.h"

static guint
count_accent (double fraction,
              int size)
{
  g_auto (Canvas) canvas;

  canvas_init (&canvas, size, size);
  respite_draw_ring (canvas.cr, fraction, respite_palette_get_light (), NULL, size, size);

  return canvas_count_color (&canvas, &respite_palette_get_light ()->accent, 0, 0, size, size);
}

static void
test_empty_to_full (void)
{
  guint empty = count_accent (0, 100);
  guint half = count_accent (0.5, 100);
  guint full = count_accent (1, 100);

  g_assert_cmpuint (empty, ==, 0);
  g_assert_cmpuint (half, >, full * 4 / 10);
  g_assert_cmpuint (half, <, full * 6 / 10);
}

static void
test_brings_in_what_lies_outside (void)
{
  g_assert_cmpuint (count_accent (-3, 60), ==, 0);
  g_assert_cmpuint (count_accent (NAN, 60), ==, 0);
  g_assert_cmpuint (count_accent (7, 60), ==, count_accent (1, 60));
}

static void
test_no_room (void)
{
  static const double sizes[] = { 0, -5, 1, NAN, INFINITY };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Canvas) canvas;

      canvas_init (&canvas, 20, 20);
      respite_draw_ring (canvas.cr, 0.5, respite_palette_get_light (), NULL, sizes[i], 20);
      g_assert_cmpuint (canvas_count (&canvas, 0, 0, 20, 20), ==, 0);
    }
}

static void
test_text_stands_in_the_middle (void)
{
  PangoContext *context = canvas_get_context ();
  g_autoptr (PangoLayout) text = pango_layout_new (context);
  g_auto (Canvas) canvas;

  pango_layout_set_text (text, "23", -1);
  canvas_init (&canvas, 80, 80);
  respite_draw_ring (canvas.cr, 0.5, respite_palette_get_dark (), text, 80, 80);
  g_assert_cmpuint (canvas_count (&canvas, 25, 25, 55, 55), >, 20);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/ring/empty-to-full", test_empty_to_full);
  g_test_add_func ("/ring/brings-in-what-lies-outside", test_brings_in_what_lies_outside);
  g_test_add_func ("/ring/no-room", test_no_room);
  g_test_add_func ("/ring/text-stands-in-the-middle", test_text_stands_in_the_middle);

  return g_test_run ();
}
