/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-head.h"

#include <math.h>

#define ARC_STEPS 28
#define LINE_STEPS 12

/*
 * The head is an egg. In its own measure it is a ball of radius 1, and what the camera sees of it the half whose places
 * point the camera's way: @right and @up lie in the picture, @near points at the camera.
 */
typedef struct
{
  RespiteFigureScene *scene;
  RespiteVector right;
  RespiteVector up;
  RespiteVector near;
} Ball;

static double
dot (RespiteVector a,
     RespiteVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static RespiteVector
scale (RespiteVector a,
       double factor)
{
  return (RespiteVector) { a.x * factor, a.y * factor, a.z * factor };
}

static RespiteVector
cross (RespiteVector a,
       RespiteVector b)
{
  return (RespiteVector) { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}

static RespiteVector
to_length_one (RespiteVector a)
{
  return scale (a, 1 / MAX (1e-9, sqrt (dot (a, a))));
}

static Ball
make_ball (RespiteFigureScene *scene)
{
  const RespiteFrame *frame = &scene->bones.head_frame;
  RespiteVector near = {
    respite_brush_get_depth (&scene->brush, frame->x) / RESPITE_HEAD_WIDTH,
    respite_brush_get_depth (&scene->brush, frame->y) / RESPITE_HEAD_HEIGHT,
    respite_brush_get_depth (&scene->brush, frame->z) / RESPITE_HEAD_DEPTH,
  };
  Ball ball = { .scene = scene, .near = to_length_one (near) };
  RespiteVector aside = fabs (ball.near.y) < 0.9 ? (RespiteVector) { 0, 1, 0 } : (RespiteVector) { 0, 0, 1 };

  ball.right = to_length_one (cross (aside, ball.near));
  ball.up = cross (ball.near, ball.right);

  return ball;
}

static RespiteDot
see (const Ball *ball,
     RespiteVector place,
     double radius)
{
  RespiteFigureScene *scene = ball->scene;

  return respite_brush_see (&scene->brush,
                            respite_vector_add (scene->bones.head,
                                                respite_frame_apply (&scene->bones.head_frame,
                                                                     place.x * RESPITE_HEAD_WIDTH,
                                                                     place.y * RESPITE_HEAD_HEIGHT,
                                                                     place.z * RESPITE_HEAD_DEPTH)),
                            radius);
}

static void
line_to (const Ball *ball,
         RespiteVector place)
{
  RespiteDot point = see (ball, place, 0);

  cairo_line_to (ball->scene->brush.cr, point.x, point.y);
}

static void
add_rim (const Ball *ball,
         double from,
         double to)
{
  for (guint i = 0; i <= ARC_STEPS; i++)
    {
      double angle = from + (to - from) * i / ARC_STEPS;

      line_to (ball, respite_vector_add (scale (ball->right, cos (angle)), scale (ball->up, sin (angle))));
    }
}

/* The edge of a cap, from one angle to another about its own middle. */
static void
add_edge (const Ball *ball,
          RespiteVector pole,
          double level,
          RespiteVector one,
          RespiteVector other,
          double from,
          double to)
{
  double radius = sqrt (1 - level * level);

  for (guint i = 0; i <= ARC_STEPS; i++)
    {
      double angle = from + (to - from) * i / ARC_STEPS;

      line_to (ball, respite_vector_add (scale (pole, level),
                                         respite_vector_add (scale (one, radius * cos (angle)),
                                                             scale (other, radius * sin (angle)))));
    }
}

/* What the camera sees of a cap: all places of the ball further than @level towards @pole. */
static void
trace_cap (const Ball *ball,
           RespiteVector pole,
           double level)
{
  cairo_t *cr = ball->scene->brush.cr;
  double x = dot (pole, ball->right), y = dot (pole, ball->up), z = dot (pole, ball->near);
  double flat = hypot (x, y);
  RespiteVector one, other;

  cairo_new_path (cr);
  if (flat <= fabs (level) + 1e-6)
    {
      if (z > 0 && level > 0)
        add_edge (ball, pole, level, to_length_one (cross (pole, ball->up)),
                  cross (pole, to_length_one (cross (pole, ball->up))), 0, 2 * G_PI);
      else if (z > 0 || level < 0)
        add_rim (ball, 0, 2 * G_PI);
    }
  else
    {
      double middle = atan2 (y, x), half = acos (level / flat), meet;

      one = to_length_one (respite_vector_add (scale (ball->right, -y), scale (ball->up, x)));
      other = cross (pole, one);
      /* Where the cap's edge goes behind the ball, its places are as near as the rim. */
      meet = asin (CLAMP (-level * z / (sqrt (1 - level * level) * dot (other, ball->near)), -1, 1));
      add_rim (ball, middle - half, middle + half);
      if (dot (other, ball->near) > 0)
        add_edge (ball, pole, level, one, other, meet, G_PI - meet);
      else
        add_edge (ball, pole, level, one, other, meet, -G_PI - meet);
    }
  cairo_close_path (cr);
}

static void
draw_bump (const Ball *ball,
           RespiteVector place,
           double radius,
           const RespiteColor *color)
{
  RespiteDot bump = see (ball, place, radius);

  respite_brush_tube (&ball->scene->brush, &bump, 1, color);
}

/* The camera sees what lies on its half; there a face's lines are arcs of the ball, and end at the rim. */
static void
draw_line (const Ball *ball,
           RespiteVector from,
           RespiteVector through,
           RespiteVector to,
           double width,
           const RespiteColor *color)
{
  cairo_t *cr = ball->scene->brush.cr;

  cairo_new_path (cr);
  for (guint i = 0; i <= LINE_STEPS; i++)
    {
      double t = (double) i / LINE_STEPS;
      RespiteVector place = respite_vector_mix (respite_vector_mix (from, through, t),
                                                respite_vector_mix (through, to, t), t);

      place = to_length_one (place);
      if (dot (place, ball->near) > 0.12)
        line_to (ball, place);
    }
  respite_color_use (color, cr);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_eye (const Ball *ball,
          double side)
{
  RespiteVector place = to_length_one ((RespiteVector) { side * 0.42, -0.04, 0.9 });
  double closed = ball->scene->pose->joints[RESPITE_JOINT_EYES] / 100;
  double seen = dot (place, ball->near);
  RespiteDot eye = see (ball, place, 0.45 + 0.5 * seen);
  RespiteColor open = respite_color_fade (&ball->scene->tones.face, 1 - closed);
  RespiteColor shut = respite_color_fade (&ball->scene->tones.face, closed);

  if (seen < 0.2)
    return;

  respite_brush_tube (&ball->scene->brush, &eye, 1, &open);
  draw_line (ball, (RespiteVector) { side * 0.26, -0.03, 0.95 }, (RespiteVector) { side * 0.45, -0.2, 0.95 },
             (RespiteVector) { side * 0.6, -0.02, 0.8 }, 0.75, &shut);
}

static void
draw_brow (const Ball *ball,
           double side)
{
  RespiteColor color = respite_color_fade (&ball->scene->tones.hair, 0.75);

  draw_line (ball, (RespiteVector) { side * 0.26, 0.2, 0.93 }, (RespiteVector) { side * 0.44, 0.31, 0.85 },
             (RespiteVector) { side * 0.62, 0.19, 0.76 }, 0.6, &color);
}

static void
draw_cheek (const Ball *ball,
            double side)
{
  RespiteVector place = to_length_one ((RespiteVector) { side * 0.6, -0.36, 0.72 });
  double seen = dot (place, ball->near);
  RespiteDot cheek = see (ball, place, 1.35);
  RespiteColor color = respite_color_fade (&ball->scene->tones.blush, CLAMP (2 * seen - 0.5, 0, 1));

  if (seen > 0.25)
    respite_brush_tube (&ball->scene->brush, &cheek, 1, &color);
}

static void
draw_face (const Ball *ball)
{
  for (int side = -1; side <= 1; side += 2)
    {
      draw_cheek (ball, side);
      draw_brow (ball, side);
      draw_eye (ball, side);
    }
  draw_line (ball, (RespiteVector) { 0.28, -0.44, 0.84 }, (RespiteVector) { 0, -0.7, 0.82 },
             (RespiteVector) { -0.28, -0.44, 0.84 }, 0.8, &ball->scene->tones.face);
}

/* A soft bump that grows out of the face. */
static void
draw_nose (const Ball *ball,
           const RespiteColor *color)
{
  RespiteDot ridge[] = {
    see (ball, (RespiteVector) { 0, 0.02, 0.86 }, 1.0),
    see (ball, (RespiteVector) { 0, -0.2, 1.03 }, 1.2),
    see (ball, (RespiteVector) { 0, -0.3, 0.86 }, 1.0),
  };

  respite_brush_tube (&ball->scene->brush, ridge, G_N_ELEMENTS (ridge), color);
}

static void
draw_ears (const Ball *ball,
           gboolean in_front,
           const RespiteColor *color)
{
  for (int side = -1; side <= 1; side += 2)
    {
      RespiteVector place = { side * 1.0, -0.12, -0.06 };

      if ((dot (place, ball->near) > 0.4) == in_front && dot (place, ball->near) > -0.5)
        draw_bump (ball, place, 1.55, color);
    }
}

/* Hair is the crown down to the brow on one side a little more than on the other, and the back of the head. */
static void
draw_hair (const Ball *ball)
{
  RespiteVector crown = to_length_one ((RespiteVector) { -0.16, 0.86, -0.4 });
  RespiteVector back = to_length_one ((RespiteVector) { 0, 0.1, -1 });
  cairo_t *cr = ball->scene->brush.cr;

  respite_color_use (&ball->scene->tones.hair, cr);
  cairo_set_line_width (cr, 1.3);
  trace_cap (ball, crown, 0.36);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
  trace_cap (ball, back, 0.24);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

/**
 * respite_figure_draw_head:
 *
 * Draws the head: skin, hair, ears, and a face where the camera sees it.
 */
void
respite_figure_draw_head (RespiteFigureScene *scene)
{
  Ball ball = make_ball (scene);
  RespiteColor skin = respite_color_mix (&scene->tones.skin, &scene->tones.accent,
                                         0.7 * scene->pose->lit[RESPITE_BODY_FACE]);
  RespiteColor dark_skin = respite_color_mix (&skin, &scene->tones.legs, 0.12);
  cairo_t *cr = scene->brush.cr;

  if (cr == NULL)
    {
      RespiteDot head = respite_brush_see (&scene->brush, scene->bones.head, RESPITE_HEAD_HEIGHT + 0.6);

      respite_brush_tube (&scene->brush, &head, 1, &skin);
      return;
    }

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  draw_ears (&ball, FALSE, &dark_skin);
  draw_nose (&ball, &skin);
  cairo_new_path (cr);
  add_rim (&ball, 0, 2 * G_PI);
  respite_color_use (&skin, cr);
  cairo_fill (cr);
  draw_hair (&ball);
  draw_ears (&ball, TRUE, &dark_skin);
  draw_face (&ball);
  cairo_restore (cr);
}
