/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

#define ARC_DOTS 15
#define THICK 0.75
#define ARROW 2.1

/* A mark may cross what is in the same colour. */
static void
clear_round (RespiteFigureScene *scene,
             const RespiteDot *dots,
             guint n_dots,
             double strength)
{
  RespiteDot wide[ARC_DOTS];

  for (guint i = 0; i < n_dots; i++)
    wide[i] = (RespiteDot) { dots[i].x, dots[i].y, dots[i].radius + 0.6 };
  respite_brush_cut (&scene->brush, wide, n_dots, 0, strength);
}

/* A line with a head at its end that points the way the last of it runs. */
static void
draw_arrow (RespiteFigureScene *scene,
            const RespiteDot *dots,
            guint n_dots,
            const RespiteColor *color)
{
  const RespiteDot *end = &dots[n_dots - 1], *before = &dots[n_dots - 2];
  double angle = atan2 (end->y - before->y, end->x - before->x);

  clear_round (scene, dots, n_dots, color->alpha);
  respite_brush_tube (&scene->brush, dots, n_dots, color);
  for (int side = -1; side <= 1; side += 2)
    {
      double wing = angle + side * 0.78 * G_PI;
      RespiteDot head[] = { *end, { end->x + ARROW * cos (wing), end->y + ARROW * sin (wing), THICK } };

      respite_brush_tube (&scene->brush, head, 2, color);
    }
}

static void
draw_straight (RespiteFigureScene *scene,
               RespiteVector from,
               RespiteVector to,
               RespiteProp mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  RespiteDot dots[] = { respite_brush_see (&scene->brush, from, THICK), respite_brush_see (&scene->brush, to, THICK) };

  draw_arrow (scene, dots, 2, &color);
}

static void
draw_roll (RespiteFigureScene *scene,
           guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  double way = mark == RESPITE_PROP_MARK_ROLL_BACK ? 1 : -1;
  RespiteDot dots[ARC_DOTS];

  for (guint side = 0; side < 2; side++)
    {
      double out = side == RESPITE_LEFT ? 6.5 : -6.5;
      RespiteVector middle = respite_vector_add (scene->bones.nape,
                                                 respite_frame_apply (&scene->bones.chest_frame, 2.15 * out, -4.5, 0));

      for (guint i = 0; i < ARC_DOTS; i++)
        {
          double angle = way * (-0.25 + 1.45 * i / (ARC_DOTS - 1)) * G_PI;
          RespiteVector place = { middle.x, middle.y + 5.6 * sin (angle) * way, middle.z + 5.6 * cos (angle) * way };

          dots[i] = respite_brush_see (&scene->brush, place, THICK);
        }
      draw_arrow (scene, dots, ARC_DOTS, &color);
    }
}

static void
draw_turn (RespiteFigureScene *scene,
           guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  double way = mark == RESPITE_PROP_MARK_TURN_LEFT ? 1 : -1;
  RespiteDot dots[ARC_DOTS];

  for (guint i = 0; i < ARC_DOTS; i++)
    {
      double angle = way * (-0.25 + 0.62 * i / (ARC_DOTS - 1)) * G_PI;
      RespiteVector place = { scene->bones.nape.x + 11 * sin (angle), scene->bones.nape.y + 24, 11 * cos (angle) };

      dots[i] = respite_brush_see (&scene->brush, place, THICK);
    }
  draw_arrow (scene, dots, ARC_DOTS, &color);
}

static void
draw_together (RespiteFigureScene *scene,
               guint mark)
{
  for (int side = -1; side <= 1; side += 2)
    draw_straight (scene, respite_scene_on_chest (scene, side * 10.5, -16, -6),
                   respite_scene_on_chest (scene, side * 3.6, -16, -6), mark);
}

static void
draw_chin (RespiteFigureScene *scene,
           guint mark)
{
  RespiteVector chin = respite_scene_on_head (scene, 0, -5, 0);

  draw_straight (scene, (RespiteVector) { chin.x, chin.y, chin.z + 19 },
                 (RespiteVector) { chin.x, chin.y, chin.z + 11 }, mark);
}

static void
draw_sink (RespiteFigureScene *scene,
           guint mark)
{
  for (guint side = 0; side < 2; side++)
    {
      RespiteVector shoulder = scene->bones.shoulder[side];

      shoulder.x *= 1.12;
      draw_straight (scene, (RespiteVector) { shoulder.x, shoulder.y + 15, shoulder.z },
                     (RespiteVector) { shoulder.x, shoulder.y + 8, shoulder.z }, mark);
    }
}

static void
draw_breath (RespiteFigureScene *scene,
             guint mark)
{
  RespiteColor color = respite_color_fade (&scene->tones.accent, 0.13 * scene->pose->props[mark]);
  double breath = scene->pose->joints[RESPITE_JOINT_BREATH] / 100;

  for (guint i = 0; i < 2; i++)
    {
      double radius = 17 + 6 * i + (5 + 3 * i) * breath;
      RespiteDot disc = respite_brush_see (&scene->brush, respite_scene_on_chest (scene, 0, -8, 0), radius);

      respite_brush_tube (&scene->brush, &disc, 1, &color);
    }
}

/**
 * respite_marks_add_parts:
 *
 * Adds the marks that show which way the figure moves.
 */
void
respite_marks_add_parts (RespiteFigureScene *scene,
                         GArray *parts)
{
  static const struct
  {
    RespiteProp mark;
    void (*draw) (RespiteFigureScene *scene, guint mark);
    double depth;
  } marks[] = {
    { RESPITE_PROP_MARK_ROLL_BACK, draw_roll, 200 },   { RESPITE_PROP_MARK_ROLL_FORWARD, draw_roll, 200 },
    { RESPITE_PROP_MARK_TOGETHER, draw_together, 200 }, { RESPITE_PROP_MARK_TURN_LEFT, draw_turn, 200 },
    { RESPITE_PROP_MARK_TURN_RIGHT, draw_turn, 200 },  { RESPITE_PROP_MARK_CHIN_BACK, draw_chin, 200 },
    { RESPITE_PROP_MARK_SINK, draw_sink, 200 },        { RESPITE_PROP_MARK_BREATH, draw_breath, -200 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (scene->pose->props[marks[i].mark] > 0)
      respite_scene_add_part (parts, marks[i].draw, marks[i].mark, marks[i].depth);
}
