/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/palette.h"

#include <math.h>

static const RespitePalette light = {
  .foreground = RESPITE_COLOR_HEX (0x2e3036),
  .dim = RESPITE_COLOR_HEX (0x6b6f78),
  .background = RESPITE_COLOR_HEX (0xfafafa),
  .card = RESPITE_COLOR_HEX (0xffffff),
  .accent = RESPITE_COLOR_HEX (0x1c71d8),
  .line = RESPITE_COLOR_HEX (0xdcdee3),
  .dark = FALSE,
};

static const RespitePalette dark = {
  .foreground = RESPITE_COLOR_HEX (0xf4f4f6),
  .dim = RESPITE_COLOR_HEX (0xa9adb6),
  .background = RESPITE_COLOR_HEX (0x242424),
  .card = RESPITE_COLOR_HEX (0x363636),
  .accent = RESPITE_COLOR_HEX (0x78aeed),
  .line = RESPITE_COLOR_HEX (0x50535a),
  .dark = TRUE,
};

/**
 * respite_palette_get_light:
 *
 * Returns: the colours of a page that no style decides on, such as paper
 */
const RespitePalette *
respite_palette_get_light (void)
{
  return &light;
}

/**
 * respite_palette_get_dark:
 *
 * Returns: the same for light on dark
 */
const RespitePalette *
respite_palette_get_dark (void)
{
  return &dark;
}

/**
 * respite_color_mix:
 * @share: how much of @to, from 0 to 1
 *
 * Returns: the colour between the two
 */
RespiteColor
respite_color_mix (const RespiteColor *from,
                   const RespiteColor *to,
                   double share)
{
  return (RespiteColor) {
    .red = from->red + (to->red - from->red) * share,
    .green = from->green + (to->green - from->green) * share,
    .blue = from->blue + (to->blue - from->blue) * share,
    .alpha = from->alpha + (to->alpha - from->alpha) * share,
  };
}

/**
 * respite_color_over:
 * @veil: a colour that may let something through
 * @ground: what lies behind
 *
 * Returns: what the two come to, as opaque as the ground
 */
RespiteColor
respite_color_over (const RespiteColor *veil,
                    const RespiteColor *ground)
{
  RespiteColor solid = *veil;

  solid.alpha = ground->alpha;

  return respite_color_mix (ground, &solid, veil->alpha);
}

/**
 * respite_color_fade:
 * @alpha: what to multiply the opacity with, from 0 to 1
 *
 * Returns: the colour, more transparent
 */
RespiteColor
respite_color_fade (const RespiteColor *color,
                    double alpha)
{
  RespiteColor faded = *color;

  faded.alpha *= alpha;

  return faded;
}

static double
to_linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

/**
 * respite_color_get_luminance:
 *
 * Returns: the relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white), whatever the opacity
 */
double
respite_color_get_luminance (const RespiteColor *color)
{
  return 0.2126 * to_linear (color->red) + 0.7152 * to_linear (color->green) + 0.0722 * to_linear (color->blue);
}

/**
 * respite_color_get_contrast:
 *
 * Returns: the contrast as WCAG 2 defines it, from 1 (none) to 21 (black on white)
 */
double
respite_color_get_contrast (const RespiteColor *one,
                            const RespiteColor *other)
{
  double a = respite_color_get_luminance (one) + 0.05;
  double b = respite_color_get_luminance (other) + 0.05;

  return MAX (a, b) / MIN (a, b);
}

/**
 * respite_color_to_css:
 *
 * Returns: (transfer full): `#rrggbb`, the opacity left out
 */
char *
respite_color_to_css (const RespiteColor *color)
{
  return g_strdup_printf ("#%02x%02x%02x",
                          (guint) lround (CLAMP (color->red, 0, 1) * 255),
                          (guint) lround (CLAMP (color->green, 0, 1) * 255),
                          (guint) lround (CLAMP (color->blue, 0, 1) * 255));
}

/**
 * respite_color_use:
 *
 * Makes the colour the source of what @cr draws next.
 */
void
respite_color_use (const RespiteColor *color,
                   cairo_t *cr)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}
