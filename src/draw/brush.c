/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/brush.h"

#include <math.h>

/* The camera looks down a little, so that seats, feet and floors are seen for what they are. */
#define PITCH 9.0

/**
 * respite_brush_init:
 * @cr: (nullable): where to draw, or %NULL to measure
 * @turn: how far round the camera has gone, in degrees
 */
void
respite_brush_init (RespiteBrush *self,
                    cairo_t *cr,
                    double turn)
{
  *self = (RespiteBrush) {
    .cr = cr,
    .box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE },
    .turn_cos = cos (turn * G_PI / 180),
    .turn_sin = sin (turn * G_PI / 180),
  };
}

static double
get_distance (const RespiteBrush *self,
              RespiteVector place)
{
  return place.z * self->turn_cos - place.x * self->turn_sin;
}

/**
 * respite_brush_see:
 *
 * Returns: where in the picture the place is
 */
RespiteDot
respite_brush_see (const RespiteBrush *self,
                   RespiteVector place,
                   double radius)
{
  return (RespiteDot) {
    place.x * self->turn_cos + place.z * self->turn_sin + self->shift,
    get_distance (self, place) * sin (PITCH * G_PI / 180) - place.y * cos (PITCH * G_PI / 180) + self->drop,
    radius,
  };
}

/**
 * respite_brush_get_depth:
 *
 * Returns: how near the place is to the camera; what is nearer covers the rest
 */
double
respite_brush_get_depth (const RespiteBrush *self,
                         RespiteVector place)
{
  return get_distance (self, place) * cos (PITCH * G_PI / 180) + place.y * sin (PITCH * G_PI / 180);
}

/**
 * respite_brush_include:
 *
 * Lets the box grow so that a disc lies in it.
 */
void
respite_brush_include (RespiteBrush *self,
                       double x,
                       double y,
                       double radius)
{
  self->box.left = MIN (self->box.left, x - radius);
  self->box.top = MIN (self->box.top, y - radius);
  self->box.right = MAX (self->box.right, x + radius);
  self->box.bottom = MAX (self->box.bottom, y + radius);
}

static void
add_disc (cairo_t *cr,
          const RespiteDot *dot)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, dot->x, dot->y, MAX (0.01, dot->radius), 0, 2 * G_PI);
  cairo_close_path (cr);
}

/* The sides of what two discs span; they run the same way round as the discs, so that all of it fills. */
static void
add_hull (cairo_t *cr,
          const RespiteDot *a,
          const RespiteDot *b)
{
  double distance = hypot (b->x - a->x, b->y - a->y);
  double along = atan2 (b->y - a->y, b->x - a->x), aside;

  if (distance <= fabs (a->radius - b->radius) || distance < 1e-6)
    return;

  aside = acos (CLAMP ((a->radius - b->radius) / distance, -1, 1));
  cairo_move_to (cr, a->x + a->radius * cos (along - aside), a->y + a->radius * sin (along - aside));
  cairo_line_to (cr, b->x + b->radius * cos (along - aside), b->y + b->radius * sin (along - aside));
  cairo_line_to (cr, b->x + b->radius * cos (along + aside), b->y + b->radius * sin (along + aside));
  cairo_line_to (cr, a->x + a->radius * cos (along + aside), a->y + a->radius * sin (along + aside));
  cairo_close_path (cr);
}

static void
trace_tube (cairo_t *cr,
            const RespiteDot *dots,
            guint n_dots)
{
  cairo_new_path (cr);
  for (guint i = 0; i < n_dots; i++)
    {
      add_disc (cr, &dots[i]);
      if (i > 0)
        add_hull (cr, &dots[i - 1], &dots[i]);
    }
}

static gboolean
measure (RespiteBrush *self,
         const RespiteDot *dots,
         guint n_dots)
{
  if (self->cr != NULL)
    return FALSE;

  for (guint i = 0; i < n_dots; i++)
    respite_brush_include (self, dots[i].x, dots[i].y, dots[i].radius);

  return TRUE;
}

/**
 * respite_brush_tube:
 *
 * Draws the discs and all that lies between one and the next.
 */
void
respite_brush_tube (RespiteBrush *self,
                    const RespiteDot *dots,
                    guint n_dots,
                    const RespiteColor *color)
{
  if (measure (self, dots, n_dots))
    return;

  trace_tube (self->cr, dots, n_dots);
  respite_color_use (color, self->cr);
  cairo_fill (self->cr);
}

/**
 * respite_brush_tube_shaded:
 * @end: the dot at which @to is reached
 *
 * Draws a tube that changes its colour on its way, from its first dot on.
 */
void
respite_brush_tube_shaded (RespiteBrush *self,
                           const RespiteDot *dots,
                           guint n_dots,
                           guint end,
                           const RespiteColor *from,
                           const RespiteColor *to)
{
  cairo_pattern_t *shade;

  if (measure (self, dots, n_dots))
    return;

  shade = cairo_pattern_create_linear (dots[0].x, dots[0].y, dots[end].x, dots[end].y);
  cairo_pattern_add_color_stop_rgba (shade, 0, from->red, from->green, from->blue, from->alpha);
  cairo_pattern_add_color_stop_rgba (shade, 1, to->red, to->green, to->blue, to->alpha);
  trace_tube (self->cr, dots, n_dots);
  cairo_set_source (self->cr, shade);
  cairo_fill (self->cr);
  cairo_pattern_destroy (shade);
}

/**
 * respite_brush_cut:
 * @gap: how wide
 * @strength: how much of it to take away, from 0 to 1
 *
 * Takes away what lies round a tube that is about to be drawn, so that it stands out from what it crosses. The gap
 * opens with the tube's first third, where it grows out of something.
 */
void
respite_brush_cut (RespiteBrush *self,
                   const RespiteDot *dots,
                   guint n_dots,
                   double gap,
                   double strength)
{
  g_autofree RespiteDot *wide = NULL;

  if (self->cr == NULL)
    return;

  wide = g_memdup2 (dots, n_dots * sizeof (RespiteDot));
  for (guint i = 0; i < n_dots; i++)
    wide[i].radius += gap > 0 ? gap * CLAMP (4.0 * i / n_dots - 1.2, -1, 1) : 0;

  cairo_save (self->cr);
  cairo_set_operator (self->cr, CAIRO_OPERATOR_DEST_OUT);
  trace_tube (self->cr, wide, n_dots);
  cairo_set_source_rgba (self->cr, 0, 0, 0, strength);
  cairo_fill (self->cr);
  cairo_restore (self->cr);
}

/**
 * respite_brush_panel:
 * @corners: (array length=n_corners): of something flat, in order round it
 * @radius: how round it is
 *
 * Draws a flat thing with round edges.
 */
void
respite_brush_panel (RespiteBrush *self,
                     const RespiteVector *corners,
                     guint n_corners,
                     double radius,
                     const RespiteColor *color)
{
  g_autofree RespiteDot *dots = g_new (RespiteDot, n_corners);

  for (guint i = 0; i < n_corners; i++)
    dots[i] = respite_brush_see (self, corners[i], radius);

  if (measure (self, dots, n_corners))
    return;

  cairo_new_path (self->cr);
  for (guint i = 0; i < n_corners; i++)
    cairo_line_to (self->cr, dots[i].x, dots[i].y);
  cairo_close_path (self->cr);
  respite_color_use (color, self->cr);
  cairo_set_line_width (self->cr, 2 * radius);
  cairo_fill_preserve (self->cr);
  cairo_stroke (self->cr);
}

/**
 * respite_brush_bar:
 *
 * Draws a straight bar with round ends.
 */
void
respite_brush_bar (RespiteBrush *self,
                   RespiteVector from,
                   RespiteVector to,
                   double radius,
                   const RespiteColor *color)
{
  RespiteDot dots[] = { respite_brush_see (self, from, radius), respite_brush_see (self, to, radius) };

  respite_brush_tube (self, dots, 2, color);
}

static void
add_curve (cairo_t *cr,
           const RespiteDot *points,
           guint n_points)
{
  cairo_line_to (cr, points[0].x, points[0].y);
  for (guint i = 0; i + 1 < n_points; i++)
    {
      const RespiteDot *before = &points[i > 0 ? i - 1 : 0], *from = &points[i];
      const RespiteDot *to = &points[i + 1], *after = &points[i + 2 < n_points ? i + 2 : i + 1];

      cairo_curve_to (cr,
                      from->x + (to->x - before->x) / 6, from->y + (to->y - before->y) / 6,
                      to->x - (after->x - from->x) / 6, to->y - (after->y - from->y) / 6,
                      to->x, to->y);
    }
}

/**
 * respite_brush_sheath:
 * @one: (array length=n_points): one edge
 * @other: (array length=n_points): the edge across from it, the other way round
 *
 * Draws what lies between two soft edges; the points' radius counts when measuring only.
 */
void
respite_brush_sheath (RespiteBrush *self,
                      const RespiteDot *one,
                      const RespiteDot *other,
                      guint n_points,
                      const RespiteColor *color)
{
  if (measure (self, one, n_points) && measure (self, other, n_points))
    return;

  cairo_new_path (self->cr);
  add_curve (self->cr, one, n_points);
  add_curve (self->cr, other, n_points);
  cairo_close_path (self->cr);
  respite_color_use (color, self->cr);
  cairo_fill (self->cr);
}
