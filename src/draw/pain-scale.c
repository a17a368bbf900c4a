/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/pain-scale.h"

#include <glib/gi18n.h>

/* From 1 to 10; nothing but pain is drawn in these, and 0 is hollow. */
static const RespiteColor fills_light[] = {
  RESPITE_COLOR_HEX (0xd3e9e4), RESPITE_COLOR_HEX (0xc5ddcf), RESPITE_COLOR_HEX (0xe4dfb0),
  RESPITE_COLOR_HEX (0xf3d493), RESPITE_COLOR_HEX (0xf0b97a), RESPITE_COLOR_HEX (0xe79a6a),
  RESPITE_COLOR_HEX (0xd9786a), RESPITE_COLOR_HEX (0xb95472), RESPITE_COLOR_HEX (0x8b3a69),
  RESPITE_COLOR_HEX (0x5a2152),
};

/* The worst stay darkest here too, yet light enough to stand out from a dark card. */
static const RespiteColor fills_dark[] = {
  RESPITE_COLOR_HEX (0xbfe3dc), RESPITE_COLOR_HEX (0xaed6b8), RESPITE_COLOR_HEX (0xd2c684),
  RESPITE_COLOR_HEX (0xe0b768), RESPITE_COLOR_HEX (0xe0a05e), RESPITE_COLOR_HEX (0xdc8b5e),
  RESPITE_COLOR_HEX (0xd67a68), RESPITE_COLOR_HEX (0xb95475), RESPITE_COLOR_HEX (0xa14d8f),
  RESPITE_COLOR_HEX (0x8c47a3),
};

G_STATIC_ASSERT (G_N_ELEMENTS (fills_light) == RESPITE_PAIN_MAX);
G_STATIC_ASSERT (G_N_ELEMENTS (fills_dark) == RESPITE_PAIN_MAX);

static const RespiteColor ring_light = RESPITE_COLOR_HEX (0x7d8ca3);
static const RespiteColor ring_dark = RESPITE_COLOR_HEX (0x9fb0c6);
static const RespiteColor ink = RESPITE_COLOR_HEX (0x1f1c24);
static const RespiteColor paper = RESPITE_COLOR_HEX (0xffffff);
static const RespiteColor nothing = { 0, 0, 0, 0 };

/**
 * respite_pain_scale_get_fill:
 * @score: from 0 to 10
 *
 * Returns: the colour of the score; wholly transparent for 0
 */
RespiteColor
respite_pain_scale_get_fill (int score,
                             gboolean dark)
{
  g_return_val_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX, nothing);

  if (score == 0)
    return nothing;

  return dark ? fills_dark[score - 1] : fills_light[score - 1];
}

/**
 * respite_pain_scale_get_ring:
 * @score: from 0 to 10
 *
 * Returns: the colour of the ring around the score: only 0 has one of its own, the others that of their fill
 */
RespiteColor
respite_pain_scale_get_ring (int score,
                             gboolean dark)
{
  g_return_val_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX, nothing);

  if (score == 0)
    return dark ? ring_dark : ring_light;

  return respite_pain_scale_get_fill (score, dark);
}

/**
 * respite_pain_scale_get_text:
 * @score: from 0 to 10
 *
 * Returns: the colour in which the number reads on the score's fill, with a contrast of at least 4.5 to 1
 */
RespiteColor
respite_pain_scale_get_text (int score,
                             const RespitePalette *palette)
{
  RespiteColor fill;

  g_return_val_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX, nothing);
  g_return_val_if_fail (palette != NULL, nothing);

  if (score == 0)
    return palette->foreground;

  fill = respite_pain_scale_get_fill (score, palette->dark);

  return respite_color_get_contrast (&fill, &ink) > respite_color_get_contrast (&fill, &paper) ? ink : paper;
}

/**
 * respite_pain_scale_get_severity:
 * @score: from 0 to 10
 *
 * Returns: the band the score lies in
 */
RespiteSeverity
respite_pain_scale_get_severity (int score)
{
  g_return_val_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX, RESPITE_SEVERITY_NONE);

  if (score == 0)
    return RESPITE_SEVERITY_NONE;

  return score <= 3 ? RESPITE_SEVERITY_MILD : score <= 6 ? RESPITE_SEVERITY_MODERATE : RESPITE_SEVERITY_SEVERE;
}

/**
 * respite_severity_get_word:
 *
 * Returns: the band's English word, for the caller to translate with _()
 */
const char *
respite_severity_get_word (RespiteSeverity severity)
{
  switch (severity)
    {
    case RESPITE_SEVERITY_NONE:
      return N_("No pain");
    case RESPITE_SEVERITY_MILD:
      return N_("Mild");
    case RESPITE_SEVERITY_MODERATE:
      return N_("Moderate");
    case RESPITE_SEVERITY_SEVERE:
      return N_("Severe");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * respite_draw_pain_dot:
 * @score: from 0 to 10
 * @x: the middle, in units of @cr
 * @y: the middle
 * @radius: to the outer edge
 *
 * Draws the disc of a score without its number, which belongs beside or on it; 0 is a ring.
 */
void
respite_draw_pain_dot (cairo_t *cr,
                       int score,
                       const RespitePalette *palette,
                       double x,
                       double y,
                       double radius)
{
  RespiteColor fill, ring;
  double edge = MAX (1, radius * 0.1);

  g_return_if_fail (cr != NULL);
  g_return_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX);
  g_return_if_fail (palette != NULL);

  if (!(radius > edge))
    return;

  fill = respite_pain_scale_get_fill (score, palette->dark);
  ring = respite_pain_scale_get_ring (score, palette->dark);

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius - edge / 2, 0, 2 * G_PI);
  respite_color_use (&fill, cr);
  cairo_fill_preserve (cr);
  respite_color_use (&ring, cr);
  cairo_set_line_width (cr, edge);
  cairo_stroke (cr);
  cairo_restore (cr);
}
