/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/pain-scale.h"

#include "canvas.h"

static const RespitePalette *
get_palette (gboolean dark)
{
  return dark ? respite_palette_get_dark () : respite_palette_get_light ();
}

static void
test_numbers_read_on_their_colour (void)
{
  for (int dark = 0; dark <= 1; dark++)
    for (int score = 0; score <= 10; score++)
      {
        const RespitePalette *palette = get_palette (dark);
        RespiteColor fill = score > 0 ? respite_pain_scale_get_fill (score, dark) : palette->card;
        RespiteColor text = respite_pain_scale_get_text (score, palette);

        g_assert_cmpfloat (respite_color_get_contrast (&fill, &text), >=, 4.5);
      }
}

static void
test_darker_the_worse (void)
{
  /* The light scale has one step that brightens a little, from green to yellow. */
  for (int dark = 0; dark <= 1; dark++)
    for (int score = 2; score <= 10; score++)
      {
        RespiteColor milder = respite_pain_scale_get_fill (score - 1, dark);
        RespiteColor worse = respite_pain_scale_get_fill (score, dark);
        double slack = dark ? 0 : 0.05;

        g_assert_cmpfloat (respite_color_get_luminance (&worse), <, respite_color_get_luminance (&milder) + slack);
      }
}

static void
test_stands_out_from_dark_card (void)
{
  const RespitePalette *palette = respite_palette_get_dark ();

  for (int score = 0; score <= 10; score++)
    {
      RespiteColor ring = respite_pain_scale_get_ring (score, TRUE);

      g_assert_cmpfloat (respite_color_get_contrast (&ring, &palette->card), >=, 2);
    }
}

static void
test_zero_is_hollow (void)
{
  for (int dark = 0; dark <= 1; dark++)
    {
      g_auto (Canvas) canvas;

      canvas_init (&canvas, 40, 40);
      respite_draw_pain_dot (canvas.cr, 0, get_palette (dark), 20, 20, 15);
      g_assert_false (canvas_is_painted (&canvas, 20, 20));
      g_assert_true (canvas_is_painted (&canvas, 6, 20));
      respite_draw_pain_dot (canvas.cr, 1, get_palette (dark), 20, 20, 15);
      g_assert_true (canvas_is_painted (&canvas, 20, 20));
    }
}

static void
test_bands (void)
{
  static const char *const words[] = {
    "No pain", "Mild", "Mild", "Mild", "Moderate", "Moderate", "Moderate", "Severe", "Severe", "Severe", "Severe",
  };

  for (int score = 0; score <= 10; score++)
    g_assert_cmpstr (respite_severity_get_word (respite_pain_scale_get_severity (score)), ==, words[score]);
}

static void
test_contrast_of_black_and_white (void)
{
  RespiteColor black = RESPITE_COLOR_HEX (0x000000), white = RESPITE_COLOR_HEX (0xffffff);
  RespiteColor grey = RESPITE_COLOR_HEX (0x767676);

  g_assert_cmpfloat_with_epsilon (respite_color_get_contrast (&black, &white), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (respite_color_get_contrast (&grey, &grey), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (respite_color_get_contrast (&grey, &white), 4.54, 0.01);
}

static void
test_css (void)
{
  RespiteColor color = respite_pain_scale_get_fill (10, FALSE);
  g_autofree char *css = respite_color_to_css (&color);

  g_assert_cmpstr (css, ==, "#5a2152");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pain-scale/numbers-read-on-their-colour", test_numbers_read_on_their_colour);
  g_test_add_func ("/pain-scale/darker-the-worse", test_darker_the_worse);
  g_test_add_func ("/pain-scale/stands-out-from-dark-card", test_stands_out_from_dark_card);
  g_test_add_func ("/pain-scale/zero-is-hollow", test_zero_is_hollow);
  g_test_add_func ("/pain-scale/bands", test_bands);
  g_test_add_func ("/pain-scale/contrast-of-black-and-white", test_contrast_of_black_and_white);
  g_test_add_func ("/pain-scale/css", test_css);

  return g_test_run ();
}
