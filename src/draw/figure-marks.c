/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

#define ARC_DOTS 25
#define THICK 0.75
#define ARROW 2.1
#define ROLL 9.4
#define ROLL_FRONT 0.08
#define ROLL_BACK 1.02
#define LEAN 40.0
#define SEAT_ARROW -19.0
#define EYE_DASHES 7

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

  double one = angle - 0.78 * G_PI, other = angle + 0.78 * G_PI;
  RespiteDot head[] = {
    { end->x + ARROW * cos (one), end->y + ARROW * sin (one), THICK },
    *end,
    { end->x + ARROW * cos (other), end->y + ARROW * sin (other), THICK },
  };

  clear_round (scene, dots, n_dots, color->alpha);
  clear_round (scene, head, G_N_ELEMENTS (head), color->alpha);
  respite_brush_tube (&scene->brush, dots, n_dots, color);
  respite_brush_tube (&scene->brush, head, G_N_ELEMENTS (head), color);
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

/* Round the near shoulder, about where it is at rest, so that the arrow stands still while the shoulder goes round. */
static void
draw_roll (RespiteFigureScene *scene,
           guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  double way = mark == RESPITE_PROP_MARK_ROLL_BACK ? 1 : -1;
  double near = respite_brush_get_depth (&scene->brush, scene->bones.chest_frame.x) > 0 ? 1 : -1;
  RespiteVector middle = respite_scene_on_chest (scene, near * 13, -3.4, 0);
  RespiteDot dots[ARC_DOTS];

  for (guint i = 0; i < ARC_DOTS; i++)
    {
      double share = (double) i / (ARC_DOTS - 1);
      double angle = (ROLL_FRONT + (ROLL_BACK - ROLL_FRONT) * (way > 0 ? share : 1 - share)) * G_PI;
      RespiteVector place = { middle.x, middle.y + ROLL * sin (angle), middle.z + ROLL * cos (angle) };

      dots[i] = respite_brush_see (&scene->brush, place, THICK);
    }
  draw_arrow (scene, dots, ARC_DOTS, &color);
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
    draw_straight (scene, respite_scene_on_chest (scene, side * 15.5, -8.6, -7),
                   respite_scene_on_chest (scene, side * 9.2, -8.6, -7), mark);
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

/* The way the head goes when the upper back arches. */
static void
draw_lean_back (RespiteFigureScene *scene,
                guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  RespiteVector middle = scene->bones.chest;
  RespiteDot dots[ARC_DOTS];

  for (guint i = 0; i < ARC_DOTS; i++)
    {
      double angle = (0.44 + 0.26 * i / (ARC_DOTS - 1)) * G_PI;

      dots[i] = respite_brush_see (&scene->brush, (RespiteVector) { 0, middle.y + LEAN * sin (angle),
                                                                    middle.z + LEAN * cos (angle) }, THICK);
    }
  draw_arrow (scene, dots, ARC_DOTS, &color);
}

/* Up along the back, from its small to the nape. */
static void
draw_unroll (RespiteFigureScene *scene,
             guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  const RespiteSkeleton *bones = &scene->bones;
  RespiteVector low = respite_vector_add (bones->waist, respite_frame_apply (&bones->waist_frame, 0, 0, -13));
  RespiteVector bow = respite_vector_add (bones->chest, respite_frame_apply (&bones->chest_frame, 0, -1, -17));
  RespiteVector high = respite_scene_on_chest (scene, 0, 3, -11);
  RespiteDot dots[ARC_DOTS];

  for (guint i = 0; i < ARC_DOTS; i++)
    {
      double t = (double) i / (ARC_DOTS - 1);
      RespiteVector place = respite_vector_mix (respite_vector_mix (low, bow, t), respite_vector_mix (bow, high, t), t);

      dots[i] = respite_brush_see (&scene->brush, place, THICK);
    }
  draw_arrow (scene, dots, ARC_DOTS, &color);
}

/* How high the seat is: an arrow up and down behind the chair. */
static void
draw_seat (RespiteFigureScene *scene,
           guint mark)
{
  double high = respite_scene_get_seat_height (scene), middle = high / 2 + 1;

  draw_straight (scene, (RespiteVector) { 0, middle, SEAT_ARROW }, (RespiteVector) { 0, high + 1, SEAT_ARROW }, mark);
  draw_straight (scene, (RespiteVector) { 0, middle, SEAT_ARROW }, (RespiteVector) { 0, 3, SEAT_ARROW }, mark);
}

/* From the eyes to the upper edge of the screen. */
static void
draw_eye_line (RespiteFigureScene *scene,
               guint mark)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, mark);
  RespiteVector eye = respite_scene_on_head (scene, 0, -0.4, 11);
  RespiteVector screen = { 0, respite_scene_get_table_height (scene) + RESPITE_SCREEN_TOP, RESPITE_SCREEN_AWAY - 1 };

  for (guint i = 0; i < EYE_DASHES; i++)
    respite_brush_bar (&scene->brush, respite_vector_mix (eye, screen, (i + 0.2) / EYE_DASHES),
                       respite_vector_mix (eye, screen, (i + 0.65) / EYE_DASHES), THICK, &color);
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
    { RESPITE_PROP_MARK_LEAN_BACK, draw_lean_back, 200 }, { RESPITE_PROP_MARK_UNROLL, draw_unroll, 200 },
    { RESPITE_PROP_MARK_SEAT, draw_seat, 200 },        { RESPITE_PROP_MARK_EYE_LINE, draw_eye_line, 200 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (scene->pose->props[marks[i].mark] > 0)
      respite_scene_add_part (parts, marks[i].draw, marks[i].mark, marks[i].depth);
}
