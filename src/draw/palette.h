/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteColor:
 *
 * A colour in sRGB, every part from 0 to 1, not premultiplied.
 */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} RespiteColor;

/**
 * RespitePalette:
 * @foreground: what is to be read
 * @dim: what may be skipped
 * @background: the ground of the page
 * @card: the ground the picture stands on
 * @accent: the one colour that points
 * @line: quiet lines, tracks and gridlines
 * @dark: whether light stands on dark
 *
 * The colours of a picture, handed in by whoever has it drawn: a widget takes them from its style, paper from
 * respite_palette_get_light().
 */
typedef struct
{
  RespiteColor foreground;
  RespiteColor dim;
  RespiteColor background;
  RespiteColor card;
  RespiteColor accent;
  RespiteColor line;
  gboolean dark;
} RespitePalette;

#define RESPITE_COLOR_HEX(hex) \
  { (((hex) >> 16) & 0xff) / 255.0, (((hex) >> 8) & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1.0 }

const RespitePalette *respite_palette_get_light (void);
const RespitePalette *respite_palette_get_dark (void);

RespiteColor respite_color_mix (const RespiteColor *from,
                                const RespiteColor *to,
                                double share);
RespiteColor respite_color_over (const RespiteColor *veil,
                                 const RespiteColor *ground);
RespiteColor respite_color_fade (const RespiteColor *color,
                                 double alpha);
double respite_color_get_luminance (const RespiteColor *color);
double respite_color_get_contrast (const RespiteColor *one,
                                   const RespiteColor *other);
char *respite_color_to_css (const RespiteColor *color);
void respite_color_use (const RespiteColor *color,
                        cairo_t *cr);

G_END_DECLS
