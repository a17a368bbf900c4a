/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

/* A sign floats beside the head and says what the pose alone cannot: warm or cold, look, or mind the time. */
#define ASIDE 20.5
#define ABOVE 5.0
#define HIGH 17.0
#define BADGE 7.4
#define BADGE_SHARE 0.16
#define LINE 0.62
#define CIRCLE_DOTS 25

typedef struct
{
  RespiteFigureScene *scene;
  RespiteDot middle;
  RespiteColor color;
} Sign;

static RespiteDot
at (const Sign *sign,
    double x,
    double y,
    double radius)
{
  return (RespiteDot) { sign->middle.x + x, sign->middle.y - y, radius };
}

static void
draw_line (const Sign *sign,
           double x1,
           double y1,
           double x2,
           double y2)
{
  RespiteDot dots[] = { at (sign, x1, y1, LINE), at (sign, x2, y2, LINE) };

  respite_brush_tube (&sign->scene->brush, dots, 2, &sign->color);
}

static void
draw_spot (const Sign *sign,
           double x,
           double y,
           double radius)
{
  RespiteDot dot = at (sign, x, y, radius);

  respite_brush_tube (&sign->scene->brush, &dot, 1, &sign->color);
}

/* An arc of an ellipse, from one angle to another, in degrees and the other way round than a clock. */
static void
draw_arc (const Sign *sign,
          double x,
          double y,
          double wide,
          double high,
          double from,
          double to)
{
  RespiteDot dots[CIRCLE_DOTS];

  for (guint i = 0; i < CIRCLE_DOTS; i++)
    {
      double angle = (from + (to - from) * i / (CIRCLE_DOTS - 1)) * G_PI / 180;

      dots[i] = at (sign, x + wide * cos (angle), y + high * sin (angle), LINE);
    }
  respite_brush_tube (&sign->scene->brush, dots, CIRCLE_DOTS, &sign->color);
}

static void
draw_sun (const Sign *sign)
{
  draw_spot (sign, 0, 0, 2.3);
  for (guint i = 0; i < 8; i++)
    {
      double c = cos (i * G_PI / 4), s = sin (i * G_PI / 4);

      draw_line (sign, 3.7 * c, 3.7 * s, 4.9 * c, 4.9 * s);
    }
}

static void
draw_snow (const Sign *sign)
{
  for (guint i = 0; i < 6; i++)
    {
      double angle = i * G_PI / 3 + G_PI / 2, c = cos (angle), s = sin (angle);

      draw_line (sign, 0, 0, 4.9 * c, 4.9 * s);
      for (int side = -1; side <= 1; side += 2)
        draw_line (sign, 3 * c, 3 * s, 3 * c + 1.9 * cos (angle + side * 0.9), 3 * s + 1.9 * sin (angle + side * 0.9));
    }
}

static void
draw_eye (const Sign *sign)
{
  draw_arc (sign, 0, -3.4, 6.0, 6.2, 33, 147);
  draw_arc (sign, 0, 3.4, 6.0, 6.2, 213, 327);
  draw_spot (sign, 0, 0, 1.7);
}

static void
draw_clock (const Sign *sign)
{
  draw_arc (sign, 0, 0, 4.7, 4.7, 0, 360);
  draw_line (sign, 0, 0, 0, 2.9);
  draw_line (sign, 0, 0, 2.0, -1.0);
}

static void
draw_hourglass (const Sign *sign)
{
  static const double glass[][2] = { { -2.9, 4.4 }, { 2.9, 4.4 }, { -2.9, -4.4 }, { 2.9, -4.4 }, { -2.9, 4.4 } };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (glass); i++)
    draw_line (sign, glass[i][0], glass[i][1], glass[i + 1][0], glass[i + 1][1]);
  draw_spot (sign, 0, -3.2, 0.9);
  draw_spot (sign, 0, 2.2, 0.7);
}

static void
draw_lamp (const Sign *sign)
{
  draw_arc (sign, 0, 1.4, 3.3, 3.3, -50, 230);
  draw_line (sign, -1.7, -2.4, 1.7, -2.4);
  draw_line (sign, -1.0, -4.2, 1.0, -4.2);
}

static void
draw_question (const Sign *sign)
{
  draw_arc (sign, 0, 2.2, 2.3, 2.3, 165, -60);
  draw_line (sign, 1.15, 0.2, 0, -1.4);
  draw_spot (sign, 0, -4.0, 0.85);
}

static void
draw_switch (const Sign *sign)
{
  draw_arc (sign, 0, -0.5, 4.1, 4.1, 125, 415);
  draw_line (sign, 0, 4.5, 0, 0.6);
}

static const struct
{
  RespiteProp prop;
  int side;
  double above;
  void (*draw) (const Sign *sign);
} signs[] = {
  { RESPITE_PROP_SIGN_SUN, -1, ABOVE, draw_sun },
  { RESPITE_PROP_SIGN_SNOW, 1, ABOVE, draw_snow },
  { RESPITE_PROP_SIGN_EYE, 1, ABOVE, draw_eye },
  { RESPITE_PROP_SIGN_CLOCK, 1, ABOVE, draw_clock },
  { RESPITE_PROP_SIGN_HOURGLASS, 1, ABOVE, draw_hourglass },
  { RESPITE_PROP_SIGN_LAMP, -1, HIGH, draw_lamp },
  { RESPITE_PROP_SIGN_QUESTION, -1, ABOVE, draw_question },
  { RESPITE_PROP_SIGN_SWITCH, 1, ABOVE, draw_switch },
};

static void
draw_sign (RespiteFigureScene *scene,
           guint index)
{
  double there = scene->pose->props[signs[index].prop];
  RespiteDot head = respite_brush_see (&scene->brush, scene->bones.head, 0);
  Sign sign = { .scene = scene, .color = respite_color_fade (&scene->tones.accent, there) };
  RespiteColor badge = respite_color_fade (&scene->tones.accent, BADGE_SHARE * there);

  sign.middle = (RespiteDot) { head.x + signs[index].side * ASIDE, head.y - signs[index].above, BADGE };
  respite_brush_tube (&scene->brush, &sign.middle, 1, &badge);
  signs[index].draw (&sign);
}

/**
 * respite_signs_add_parts:
 *
 * Adds the signs of the pose, before all else.
 */
void
respite_signs_add_parts (RespiteFigureScene *scene,
                         GArray *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (scene->pose->props[signs[i].prop] > 0)
      respite_scene_add_part (parts, draw_sign, i, 300);
}
