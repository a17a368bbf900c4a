/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/style-palette.h"

#include <adwaita.h>

#define DIM_SHARE 0.58
#define LINE_SHARE 0.16
#define LINE_SHARE_HIGH_CONTRAST 0.5

static RespiteColor
to_color (const GdkRGBA *rgba)
{
  return (RespiteColor) { rgba->red, rgba->green, rgba->blue, rgba->alpha };
}

static RespiteColor
look_up (GtkStyleContext *context,
         const char *name,
         const RespiteColor *otherwise)
{
  GdkRGBA rgba;

  return gtk_style_context_lookup_color (context, name, &rgba) ? to_color (&rgba) : *otherwise;
}

/**
 * respite_style_palette_take:
 * @palette: (out): what to draw with
 * @widget: a widget in a window
 *
 * Takes a picture's colours from a widget's style, so that it follows the theme, the dark style and high contrast.
 */
void
respite_style_palette_take (RespitePalette *palette,
                            GtkWidget *widget)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  GdkRGBA foreground;
  RespiteColor card;

  *palette = adw_style_manager_get_dark (manager) ? *respite_palette_get_dark () : *respite_palette_get_light ();

  gtk_style_context_get_color (context, &foreground);
  palette->foreground = to_color (&foreground);
  palette->background = look_up (context, "window_bg_color", &palette->background);
  card = look_up (context, "card_bg_color", &palette->card);
  /* The dark style's cards are a veil of white, and a picture needs to know what that comes to. */
  palette->card = respite_color_over (&card, &palette->background);
  palette->accent = look_up (context, "accent_color", &palette->accent);
  palette->dim = respite_color_mix (&palette->card, &palette->foreground, DIM_SHARE);
  palette->line = respite_color_mix (&palette->card, &palette->foreground,
                                     adw_style_manager_get_high_contrast (manager) ? LINE_SHARE_HIGH_CONTRAST
                                                                                   : LINE_SHARE);
}
