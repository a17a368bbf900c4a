/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/body-map.h"

#include <math.h>

#include "draw/pain-scale.h"
#include "draw/text.h"

#define GAP 4.0
#define CAPTION_GAP 6.0
/* Where the body fades out below the waist, in units of a view. */
#define FADE_FROM 99.0
#define FADE_TO 111.0
/* The back has most of the places, so where room is short the front is smaller. */
#define FRONT_LEAST 0.6
#define NUMBER_UNITS 6.6
#define NUMBER_MOST 17.0

/* All of them quiet, so that only what is marked speaks. */
typedef struct
{
  RespiteColor skin;
  RespiteColor shade;
  RespiteColor zone;
  RespiteColor hair;
  RespiteColor face;
} Tones;

/* Where the two views lie in the picture. */
typedef struct
{
  double scale[RESPITE_BODY_N_VIEWS];
  double middle[RESPITE_BODY_N_VIEWS];
  double top[RESPITE_BODY_N_VIEWS];
  double foot;
} Layout;

static Tones
get_tones (const RespitePalette *palette)
{
  const RespiteColor *card = &palette->card;
  RespiteColor tint = respite_color_mix (&palette->foreground, &palette->accent, 0.16);

  return (Tones) {
    .skin = respite_color_mix (card, &tint, palette->dark ? 0.26 : 0.20),
    .shade = respite_color_mix (card, &tint, palette->dark ? 0.19 : 0.27),
    .zone = respite_color_mix (card, &tint, palette->dark ? 0.36 : 0.125),
    .hair = respite_color_mix (card, &tint, palette->dark ? 0.12 : 0.62),
    .face = respite_color_mix (card, &tint, palette->dark ? 0.75 : 0.62),
  };
}

static double
get_caption_height (PangoContext *context)
{
  double width, height;

  respite_text_measure (context, "0", &width, &height);

  return height + CAPTION_GAP;
}

static Layout
lay_out (PangoContext *context,
         double width,
         double height)
{
  double body = MAX (1, height - get_caption_height (context));
  double share = CLAMP (width / body * RESPITE_BODY_VIEW_HEIGHT / RESPITE_BODY_VIEW_WIDTH
                          - 1 - GAP / RESPITE_BODY_VIEW_WIDTH, FRONT_LEAST, 1);
  double units = RESPITE_BODY_VIEW_WIDTH * (1 + share) + GAP;
  double scale = MIN (body / RESPITE_BODY_VIEW_HEIGHT, width / units);
  double left = (width - units * scale) / 2;
  double foot = (body + RESPITE_BODY_VIEW_HEIGHT * scale) / 2;

  return (Layout) {
    .scale = { scale, scale * share },
    .middle = { left + RESPITE_BODY_VIEW_WIDTH * scale / 2,
                left + (RESPITE_BODY_VIEW_WIDTH * (1 + share / 2) + GAP) * scale },
    .top = { foot - RESPITE_BODY_VIEW_HEIGHT * scale, foot - RESPITE_BODY_VIEW_HEIGHT * scale * share },
    .foot = foot,
  };
}

static void
add_ellipse (cairo_t *cr,
             double x,
             double y,
             double wide,
             double high)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, wide, high);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
  cairo_restore (cr);
}

static void
draw_arm (cairo_t *cr,
          double side)
{
  cairo_move_to (cr, 30.4 * side, 50);
  cairo_curve_to (cr, 34.4 * side, 62, 35 * side, 72, 36 * side, 84);
  cairo_curve_to (cr, 36.4 * side, 92, 36.6 * side, 100, 37 * side, 112);
  cairo_set_line_width (cr, 10.4);
  cairo_stroke (cr);
}

static void
trace_trunk (cairo_t *cr)
{
  static const double right[][6] = {
    { 7.4, 32, 8.4, 34.6, 12, 37 },      { 18, 40.6, 26, 41.4, 31, 45 },      { 35, 48, 34, 56, 28.4, 61 },
    { 27.4, 70, 26.6, 78, 25.8, 86 },    { 25.6, 92, 28.6, 98, 29.4, 104 },   { 30, 108, 30, 110, 30, 114 },
  };

  cairo_move_to (cr, 7.2, 20);
  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    cairo_curve_to (cr, right[i][0], right[i][1], right[i][2], right[i][3], right[i][4], right[i][5]);
  cairo_line_to (cr, -30, 114);
  for (guint i = G_N_ELEMENTS (right); i > 0; i--)
    {
      double x = i > 1 ? -right[i - 2][4] : -7.2, y = i > 1 ? right[i - 2][5] : 20;

      cairo_curve_to (cr, -right[i - 1][2], right[i - 1][3], -right[i - 1][0], right[i - 1][1], x, y);
    }
  cairo_close_path (cr);
}

static void
draw_face (cairo_t *cr,
           const RespiteColor *color)
{
  respite_color_use (color, cr);
  for (int side = -1; side <= 1; side += 2)
    add_ellipse (cr, 3.7 * side, 13, 0.85, 1.05);
  cairo_fill (cr);
  cairo_set_line_width (cr, 0.9);
  cairo_arc (cr, 0, 15.6, 3.4, 0.22 * G_PI, 0.78 * G_PI);
  cairo_stroke (cr);
}

static void
draw_head (cairo_t *cr,
           RespiteBodyView view,
           const Tones *tones)
{
  respite_color_use (&tones->skin, cr);
  for (int side = -1; side <= 1; side += 2)
    add_ellipse (cr, 10 * side, 14.4, 2, 2.9);
  add_ellipse (cr, 0, 13.4, 9.8, 11.6);
  cairo_fill (cr);

  respite_color_use (&tones->hair, cr);
  if (view == RESPITE_BODY_BACK)
    add_ellipse (cr, 0, 11.2, 10.2, 10.2);
  else
    {
      cairo_move_to (cr, -10, 13);
      cairo_curve_to (cr, -10.6, -2.4, 10.6, -2.4, 10, 13);
      cairo_curve_to (cr, 8.8, 8.2, 4, 7.2, 0, 7.2);
      cairo_curve_to (cr, -4, 7.2, -8.8, 8.2, -10, 13);
    }
  cairo_fill (cr);
  if (view == RESPITE_BODY_FRONT)
    draw_face (cr, &tones->face);
}

static void
draw_body (cairo_t *cr,
           RespiteBodyView view,
           const Tones *tones)
{
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  respite_color_use (&tones->shade, cr);
  draw_arm (cr, -1);
  draw_arm (cr, 1);
  respite_color_use (&tones->skin, cr);
  trace_trunk (cr);
  cairo_fill (cr);
  draw_head (cr, view, tones);
}

static void
trace_zone (cairo_t *cr,
            const RespiteBodyZone *zone)
{
  cairo_new_path (cr);
  for (guint i = 0; i < zone->n_corners; i++)
    cairo_line_to (cr, zone->corners[i][0], zone->corners[i][1]);
  cairo_close_path (cr);
}

static void
fill_zone (cairo_t *cr,
           const RespiteBodyZone *zone,
           double margin,
           const RespiteColor *color)
{
  trace_zone (cr, zone);
  respite_color_use (color, cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 2 * (RESPITE_BODY_ZONE_ROUND + margin));
  cairo_stroke_preserve (cr);
  cairo_fill (cr);
}

static void
draw_tick (cairo_t *cr,
           const RespiteBodyZone *zone,
           const RespiteColor *color)
{
  respite_color_use (color, cr);
  cairo_set_line_width (cr, 1.5);
  cairo_move_to (cr, zone->x - 2.6, zone->y + 0.2);
  cairo_line_to (cr, zone->x - 0.7, zone->y + 2.1);
  cairo_line_to (cr, zone->x + 2.8, zone->y - 2.1);
  cairo_stroke (cr);
}

/* Written in pixels, so that letters are hinted as all others are. */
static void
draw_number (cairo_t *cr,
             PangoContext *context,
             const RespiteBodyZone *zone,
             int score,
             const RespiteColor *color)
{
  g_autofree char *text = g_strdup_printf ("%d", score);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));
  double x = zone->x, y = zone->y, unit = 1, none = 0;
  int width, height;

  cairo_user_to_device (cr, &x, &y);
  cairo_user_to_device_distance (cr, &unit, &none);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_absolute_size (font, MIN (NUMBER_MOST, NUMBER_UNITS * unit) * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, &height);

  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_move_to (cr, x - width / 2.0, y - height / 2.0);
  respite_color_use (color, cr);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

static void
draw_zone (cairo_t *cr,
           const RespiteBodyMap *map,
           const RespiteBodyZone *zone,
           const Tones *tones,
           const RespitePalette *palette,
           PangoContext *context)
{
  int mark = map->marks[zone->site];
  RespiteColor fill = mark == RESPITE_BODY_UNMARKED ? tones->zone : palette->accent;

  if (mark >= 0)
    fill = mark > 0 ? respite_pain_scale_get_fill (mark, palette->dark) : palette->card;
  fill_zone (cr, zone, 0, &fill);

  if (mark == 0)
    {
      RespiteColor ring = respite_pain_scale_get_ring (0, palette->dark);

      fill_zone (cr, zone, 0, &ring);
      fill_zone (cr, zone, -0.7, &palette->card);
    }
  if (mark == RESPITE_BODY_MARKED)
    draw_tick (cr, zone, &palette->card);
  else if (mark >= 0)
    {
      RespiteColor text = respite_pain_scale_get_text (mark, palette);

      draw_number (cr, context, zone, mark, &text);
    }
}

static void
draw_ring (cairo_t *cr,
           const RespiteBodyZone *zone,
           const Tones *tones,
           double thickness,
           const RespiteColor *color)
{
  cairo_push_group (cr);
  fill_zone (cr, zone, 0.5 + thickness, color);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  fill_zone (cr, zone, 0.5, &tones->skin);
  cairo_pop_group_to_source (cr);
  cairo_paint (cr);
}

static void
draw_view (cairo_t *cr,
           const RespiteBodyMap *map,
           RespiteBodyView view,
           const RespitePalette *palette,
           PangoContext *context)
{
  cairo_pattern_t *fade = cairo_pattern_create_linear (0, FADE_FROM, 0, FADE_TO);
  Tones tones = get_tones (palette);
  const RespiteBodyZone *zones;
  guint n_zones;

  cairo_pattern_add_color_stop_rgba (fade, 0, 0, 0, 0, 1);
  cairo_pattern_add_color_stop_rgba (fade, 1, 0, 0, 0, 0);
  cairo_push_group (cr);
  draw_body (cr, view, &tones);
  cairo_pop_group_to_source (cr);
  cairo_mask (cr, fade);
  cairo_pattern_destroy (fade);

  zones = respite_body_zones_get (&n_zones);
  for (guint i = 0; i < n_zones; i++)
    {
      if (zones[i].view == view)
        draw_zone (cr, map, &zones[i], &tones, palette, context);
    }
  if (map->hover >= 0 && zones[map->hover].view == view)
    draw_ring (cr, &zones[map->hover], &tones, 0.6, &palette->dim);
  if (map->cursor >= 0 && zones[map->cursor].view == view)
    draw_ring (cr, &zones[map->cursor], &tones, 1, &palette->accent);
}

static void
draw_caption (cairo_t *cr,
              PangoContext *context,
              const char *text,
              const RespitePalette *palette,
              double middle,
              double y)
{
  double width, height;

  if (text == NULL)
    return;

  respite_text_measure (context, text, &width, &height);
  respite_draw_text (cr, context, text, &palette->dim, middle - width / 2, y);
}

/**
 * respite_body_map_init:
 * @map: (out caller-allocates): becomes a map on which nothing is marked
 */
void
respite_body_map_init (RespiteBodyMap *map)
{
  *map = (RespiteBodyMap) { .cursor = -1, .hover = -1 };
  for (guint i = 0; i < RESPITE_BODY_N_SITES; i++)
    map->marks[i] = RESPITE_BODY_UNMARKED;
}

/**
 * respite_body_map_get_height:
 * @width: of the picture, in pixels
 *
 * Returns: how high it is where the back is as large as @width allows
 */
double
respite_body_map_get_height (double width,
                             PangoContext *context)
{
  double units = RESPITE_BODY_VIEW_WIDTH * (1 + FRONT_LEAST) + GAP;

  return width / units * RESPITE_BODY_VIEW_HEIGHT + get_caption_height (context);
}

/**
 * respite_body_map_find_zone:
 * @context: for the captions
 * @width: of the picture
 * @height: of the picture
 * @x: a place in it
 * @y: a place in it
 *
 * Returns: the zone there or close by, or -1
 */
int
respite_body_map_find_zone (PangoContext *context,
                            double width,
                            double height,
                            double x,
                            double y)
{
  Layout layout = lay_out (context, width, height);

  for (guint view = 0; view < RESPITE_BODY_N_VIEWS; view++)
    {
      double across = (x - layout.middle[view]) / layout.scale[view];

      if (fabs (across) <= RESPITE_BODY_VIEW_WIDTH / 2)
        return respite_body_zones_find_at (view, across, (y - layout.top[view]) / layout.scale[view]);
    }

  return -1;
}

/**
 * respite_draw_body_map:
 * @context: the font of the numbers and captions
 * @width: of the picture
 * @height: of the picture
 *
 * Draws the back and the front of a person and what is marked on them.
 */
void
respite_draw_body_map (cairo_t *cr,
                       const RespiteBodyMap *map,
                       const RespitePalette *palette,
                       PangoContext *context,
                       double width,
                       double height)
{
  const char *const captions[] = { map->back, map->front };
  Layout layout = lay_out (context, width, height);

  for (guint view = 0; view < RESPITE_BODY_N_VIEWS; view++)
    {
      cairo_save (cr);
      cairo_translate (cr, layout.middle[view], layout.top[view]);
      cairo_scale (cr, layout.scale[view], layout.scale[view]);
      draw_view (cr, map, view, palette, context);
      cairo_restore (cr);
      draw_caption (cr, context, captions[view], palette, layout.middle[view], layout.foot + CAPTION_GAP);
    }
}
