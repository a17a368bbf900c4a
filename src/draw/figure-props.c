/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#define SEAT_WIDE 9.5
#define BAR_WIDE 27.0
#define SHOWER_UP 110.0
#define SHOWER_AWAY 30.0

static void
draw_slab (RespiteFigureScene *scene,
           double left,
           double right,
           double y,
           double back,
           double front,
           double radius,
           const RespiteColor *color)
{
  RespiteVector corners[] = { { left, y, back }, { right, y, back }, { right, y, front }, { left, y, front } };

  respite_brush_panel (&scene->brush, corners, 4, radius, color);
}

static RespiteProp
get_seat (RespiteFigureScene *scene)
{
  return scene->pose->props[RESPITE_PROP_CHAIR] > 0 ? RESPITE_PROP_CHAIR : RESPITE_PROP_STOOL;
}

static void
draw_seat_legs (RespiteFigureScene *scene,
                guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, get_seat (scene));
  double y = respite_scene_get_seat_height (scene), z = index == 0 ? -7.5 : 9;

  for (int side = -1; side <= 1; side += 2)
    respite_brush_bar (&scene->brush, (RespiteVector) { side * (SEAT_WIDE - 1.2), y, z },
                       (RespiteVector) { side * SEAT_WIDE, 1.2, index == 0 ? z - 1 : z + 1 }, 1.2, &color);
}

static void
draw_seat (RespiteFigureScene *scene,
           guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, get_seat (scene));

  draw_slab (scene, -SEAT_WIDE, SEAT_WIDE, respite_scene_get_seat_height (scene), -8, 10, 1.5, &color);
}

static void
draw_backrest (RespiteFigureScene *scene,
               guint index)
{
  RespiteColor lit = respite_color_mix (&scene->tones.prop, &scene->tones.accent,
                                        scene->pose->props[RESPITE_PROP_MARK_BACKREST]);
  RespiteColor color = respite_scene_fade (scene, &lit, RESPITE_PROP_CHAIR);
  RespiteColor edge = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_CHAIR);
  double y = respite_scene_get_seat_height (scene);
  RespiteVector corners[] = {
    { -SEAT_WIDE + 1, y + 13, -10.4 }, { SEAT_WIDE - 1, y + 13, -10.4 },
    { SEAT_WIDE - 1, y + 26, -11.6 },  { -SEAT_WIDE + 1, y + 26, -11.6 },
  };

  for (int side = -1; side <= 1; side += 2)
    respite_brush_bar (&scene->brush, (RespiteVector) { side * (SEAT_WIDE - 2), y, -9.2 },
                       (RespiteVector) { side * (SEAT_WIDE - 2), y + 14, -10.4 }, 1.2, &edge);
  respite_brush_panel (&scene->brush, corners, 4, 1.7, &color);
}

/* From behind one sees what is sat on before the legs, and the figure sits on it. */
static void
add_seat (RespiteFigureScene *scene,
          GArray *parts)
{
  double y = respite_scene_get_seat_height (scene);
  double seat = respite_brush_get_depth (&scene->brush, (RespiteVector) { 0, y, -2 });
  double lean = respite_brush_get_depth (&scene->brush, (RespiteVector) { 0, 0, -20 });
  gboolean from_behind = lean > 8;

  respite_scene_add_part (parts, draw_seat_legs, 0, from_behind ? seat - 0.1 : -60 + MIN (lean, 0) - (lean > 0 ? 0 : 10));
  respite_scene_add_part (parts, draw_seat_legs, 1, -60 - (lean > 0 ? 10 : 0));
  respite_scene_add_part (parts, draw_seat, 0, from_behind ? seat : -40);
  if (scene->pose->props[RESPITE_PROP_CHAIR] > 0)
    respite_scene_add_part (parts, draw_backrest, 0, lean > 5 ? seat + 30 : -45);
}

static void
draw_recliner (RespiteFigureScene *scene,
               guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_RECLINER);
  RespiteColor edge = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_RECLINER);
  RespiteVector seat = respite_vector_add (bones->pelvis, respite_frame_apply (&bones->pelvis_frame, 0, -7, -8.5));
  RespiteVector low = respite_vector_add (bones->waist, respite_frame_apply (&bones->waist_frame, 0, 0, -9));
  RespiteVector high = respite_scene_on_head (scene, 0, 1, -10.5);
  RespiteVector knees = respite_vector_mix (bones->knee[0], bones->knee[1], 0.5);
  RespiteVector heels = respite_vector_mix (bones->ankle[0], bones->ankle[1], 0.6);
  RespiteDot cushion[4];

  knees = respite_vector_add (knees, respite_frame_apply (&bones->thigh_frame[0], 0, 0, -7.5));
  heels = respite_vector_add (heels, respite_frame_apply (&bones->shin_frame[0], 0, 0, -6));
  respite_brush_bar (&scene->brush, seat, (RespiteVector) { 0, -1, seat.z + 2 }, 2, &edge);
  respite_brush_bar (&scene->brush, (RespiteVector) { 0, -1, seat.z - 8 }, (RespiteVector) { 0, -1, seat.z + 16 }, 1.6,
                     &edge);
  cushion[0] = respite_brush_see (&scene->brush, high, 2.8);
  cushion[1] = respite_brush_see (&scene->brush, low, 2.8);
  cushion[2] = respite_brush_see (&scene->brush, seat, 2.8);
  cushion[3] = respite_brush_see (&scene->brush, knees, 2.8);
  respite_brush_tube (&scene->brush, cushion, 4, &color);
  respite_brush_bar (&scene->brush, knees, heels, 2.8, &color);
}

static void
draw_bed (RespiteFigureScene *scene,
          guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_BED);
  RespiteColor edge = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_BED);
  double head = MIN (bones->head.z, bones->toe[0].z) - 15, foot = MAX (bones->head.z, bones->toe[0].z) + 9;
  double left = MIN (-16, MIN (bones->head.x, bones->toe[0].x) - 14);
  double right = MAX (16, MAX (bones->head.x, bones->toe[0].x) + 12);

  for (guint i = 0; i < 4; i++)
    respite_brush_bar (&scene->brush, (RespiteVector) { i % 2 ? left + 2 : right - 2, -4, i < 2 ? head + 2 : foot - 2 },
                       (RespiteVector) { i % 2 ? left + 2 : right - 2, -12, i < 2 ? head + 2 : foot - 2 }, 1.3, &edge);
  draw_slab (scene, left, right, -4.5, head, foot, 2.2, &edge);
  draw_slab (scene, left, right, -2.4, head, foot, 2.2, &color);
}

static void
draw_pillow (RespiteFigureScene *scene,
             guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_PILLOW);
  RespiteVector head = bones->head;
  double thick = MAX (2.0, (head.y - RESPITE_HEAD_WIDTH - 0.5) / 2);
  RespiteVector corners[] = {
    { head.x - 7, thick, head.z - 6 },
    { head.x + 7, thick, head.z - 6 },
    { head.x + 7, thick, head.z + 5 },
    { head.x - 7, thick, head.z + 5 },
  };

  respite_brush_panel (&scene->brush, corners, G_N_ELEMENTS (corners), thick, &color);
}

static void
draw_knee_pillow (RespiteFigureScene *scene,
                  guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_KNEE_PILLOW);
  RespiteVector knees = respite_vector_mix (bones->knee[0], bones->knee[1], 0.5);
  double radius = MAX (2.5, (knees.y - 3) / 2);

  respite_brush_bar (&scene->brush, (RespiteVector) { -9, radius, knees.z }, (RespiteVector) { 9, radius, knees.z },
                     radius, &color);
}

static double
get_back (RespiteFigureScene *scene)
{
  const RespiteSkeleton *bones = &scene->bones;
  double pelvis = bones->pelvis.z - 8.5;
  double chest = respite_scene_on_chest (scene, 0, -7, -7.4).z;

  return MIN (pelvis, chest);
}

static RespiteVector
get_ball (RespiteFigureScene *scene)
{
  return respite_scene_on_chest (scene, -4.5, -7.5, -11.2);
}

static void
draw_wall (RespiteFigureScene *scene,
           guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_WALL);
  double z = get_back (scene) - 2.6;
  RespiteVector corners[] = { { -24, 1, z }, { 24, 1, z }, { 24, 104, z }, { -24, 104, z } };

  if (scene->pose->props[RESPITE_PROP_BALL] > 0)
    for (guint i = 0; i < 4; i++)
      corners[i].z = get_ball (scene).z - 6;

  respite_brush_panel (&scene->brush, corners, 4, 1.6, &color);
}

static void
draw_ball (RespiteFigureScene *scene,
           guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_BALL);
  RespiteDot ball = respite_brush_see (&scene->brush, get_ball (scene), 4.2);

  respite_brush_tube (&scene->brush, &ball, 1, &color);
}

static void
draw_doorway (RespiteFigureScene *scene,
              guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_DOORWAY);
  double x = 27, z = 0;
  RespiteVector frame[] = { { -x, 1, z }, { -x, 108, z }, { x, 108, z }, { x, 1, z } };

  for (guint i = 0; i < 3; i++)
    if (i != index)
      respite_brush_bar (&scene->brush, frame[i], frame[i + 1], 2.4, &color);
}

static RespiteProp
get_table (RespiteFigureScene *scene)
{
  return scene->pose->props[RESPITE_PROP_DESK] > 0 ? RESPITE_PROP_DESK : RESPITE_PROP_TABLE;
}

static void
draw_table_legs (RespiteFigureScene *scene,
                 guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, get_table (scene));
  double y = respite_scene_get_table_height (scene);

  for (int side = -1; side <= 1; side += 2)
    respite_brush_bar (&scene->brush, (RespiteVector) { side * 22, y, index == 0 ? 17 : 44 },
                       (RespiteVector) { side * 22, 1, index == 0 ? 17 : 44 }, 1.3, &color);
}

static void
draw_table (RespiteFigureScene *scene,
            guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, get_table (scene));

  draw_slab (scene, -24, 24, respite_scene_get_table_height (scene), 15, 46, 1.4, &color);
}

static void
draw_screen (RespiteFigureScene *scene,
             guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_SCREEN);
  RespiteColor glass = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_SCREEN);
  double y = respite_scene_get_table_height (scene), z = RESPITE_SCREEN_AWAY, top = y + RESPITE_SCREEN_TOP;
  RespiteVector outer[] = { { -14, y + 12, z }, { 14, y + 12, z }, { 14, top, z + 1.5 }, { -14, top, z + 1.5 } };
  RespiteVector inner[] = {
    { -13, y + 13, z - 0.6 }, { 13, y + 13, z - 0.6 }, { 13, top - 1, z + 0.9 }, { -13, top - 1, z + 0.9 }
  };

  respite_brush_bar (&scene->brush, (RespiteVector) { 0, y + 1, z + 2 }, (RespiteVector) { 0, y + 13, z + 1.5 }, 1.3,
                     &color);
  respite_brush_bar (&scene->brush, (RespiteVector) { -5, y + 1.6, z }, (RespiteVector) { 5, y + 1.6, z + 3 }, 0.9,
                     &color);
  respite_brush_panel (&scene->brush, outer, 4, 1.3, &color);
  respite_brush_panel (&scene->brush, inner, 4, 0.6, &glass);
}

/* A plate with an apple. */
static void
draw_meal (RespiteFigureScene *scene,
           guint index)
{
  RespiteColor plate = respite_scene_fade (scene, &scene->tones.card, RESPITE_PROP_MEAL);
  RespiteColor apple = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_MEAL);
  RespiteColor stalk = respite_scene_fade (scene, &scene->tones.legs, RESPITE_PROP_MEAL);
  double y = respite_scene_get_table_height (scene) + 2;
  RespiteDot fruit[] = {
    respite_brush_see (&scene->brush, (RespiteVector) { 0, y + 3.2, 31 }, 2.8),
    respite_brush_see (&scene->brush, (RespiteVector) { 0, y + 3.2, 33 }, 2.8),
  };

  draw_slab (scene, -6, 6, y, 27, 37, 1.0, &plate);
  respite_brush_bar (&scene->brush, (RespiteVector) { 0, y + 5, 32 }, (RespiteVector) { 0, y + 7.6, 32.8 }, 0.5,
                     &stalk);
  respite_brush_tube (&scene->brush, fruit, G_N_ELEMENTS (fruit), &apple);
}

static void
add_table (RespiteFigureScene *scene,
           GArray *parts)
{
  double near = respite_brush_get_depth (&scene->brush, (RespiteVector) { 0, 0, 30 });

  /* Seen from the side the table stands behind the near arm, and from the front before all of the figure. */
  respite_scene_add_part (parts, draw_table_legs, 1, near > 18 ? 60 : -30);
  respite_scene_add_part (parts, draw_table_legs, 0, near > 18 ? 62 : -28);
  respite_scene_add_part (parts, draw_table, 0, near > 18 ? 64 : -26);
  if (scene->pose->props[RESPITE_PROP_SCREEN] > 0)
    respite_scene_add_part (parts, draw_screen, 0, near > 18 ? 66 : -25);
  if (scene->pose->props[RESPITE_PROP_MEAL] > 0)
    respite_scene_add_part (parts, draw_meal, 0, near > 18 ? 66 : -25);
}

static void
draw_anchor (RespiteFigureScene *scene,
             guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_BAND_ANCHORED);
  RespiteColor edge = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_BAND_ANCHORED);
  double z = RESPITE_BAND_AWAY + 3;
  RespiteVector door[] = { { -14, 1, z }, { 14, 1, z }, { 14, 98, z }, { -14, 98, z } };

  respite_brush_panel (&scene->brush, door, 4, 1.4, &color);
  respite_brush_bar (&scene->brush, (RespiteVector) { 0, RESPITE_BAND_UP, RESPITE_BAND_AWAY },
                     (RespiteVector) { 0, RESPITE_BAND_UP, RESPITE_BAND_AWAY + 3 }, 1.8, &edge);
}

/* The water falls on the nape from behind. */
static void
draw_shower (RespiteFigureScene *scene,
             guint index)
{
  RespiteColor pipe = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_SHOWER);
  RespiteColor water = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_SHOWER);
  RespiteVector high = { 0, SHOWER_UP, -SHOWER_AWAY }, bow = { 0, SHOWER_UP, -SHOWER_AWAY + 8 };
  RespiteVector back = { 0, SHOWER_UP - 7, -SHOWER_AWAY + 6 }, front = { 0, SHOWER_UP - 3, -SHOWER_AWAY + 14 };

  respite_brush_bar (&scene->brush, (RespiteVector) { 0, 2, -SHOWER_AWAY }, high, 1.3, &pipe);
  respite_brush_bar (&scene->brush, high, bow, 1.3, &pipe);
  respite_brush_bar (&scene->brush, back, front, 1.6, &pipe);
  for (guint row = 0; row < 6; row++)
    for (guint drop = 0; drop < 4; drop++)
      {
        RespiteVector from = respite_vector_mix (back, front, (drop + 0.3 + 0.4 * (row % 2)) / 4);
        double fall = 4 + 6.5 * row;

        respite_brush_bar (&scene->brush, (RespiteVector) { 0, from.y - fall, from.z + 0.32 * fall },
                           (RespiteVector) { 0, from.y - fall - 2.4, from.z + 0.32 * (fall + 2.4) }, 0.6, &water);
      }
}

static void
draw_high_bar (RespiteFigureScene *scene,
               guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_HIGH_BAR);
  RespiteVector middle = respite_vector_mix (bones->palm[0], bones->palm[1], 0.5);

  respite_brush_bar (&scene->brush, (RespiteVector) { -BAR_WIDE, middle.y, middle.z },
                     (RespiteVector) { BAR_WIDE, middle.y, middle.z }, 1.5, &color);
  for (int side = -1; side <= 1; side += 2)
    respite_brush_bar (&scene->brush, (RespiteVector) { side * BAR_WIDE, middle.y, middle.z },
                       (RespiteVector) { side * BAR_WIDE, 1, middle.z }, 1.5, &color);
}

static void
add_behind (RespiteFigureScene *scene,
            GArray *parts)
{
  static const struct
  {
    RespiteProp prop;
    void (*draw) (RespiteFigureScene *scene, guint index);
    double depth;
  } behind[] = {
    { RESPITE_PROP_BED, draw_bed, -110 },         { RESPITE_PROP_PILLOW, draw_pillow, -90 },
    { RESPITE_PROP_WALL, draw_wall, -120 },       { RESPITE_PROP_KNEE_PILLOW, draw_knee_pillow, -90 },
    { RESPITE_PROP_RECLINER, draw_recliner, -95 }, { RESPITE_PROP_BALL, draw_ball, -85 },
    { RESPITE_PROP_DOORWAY, draw_doorway, -100 },  { RESPITE_PROP_BAND_ANCHORED, draw_anchor, -100 },
    { RESPITE_PROP_SHOWER, draw_shower, -100 },   { RESPITE_PROP_HIGH_BAR, draw_high_bar, -100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    if (scene->pose->props[behind[i].prop] > 0)
      respite_scene_add_part (parts, behind[i].draw, 3, behind[i].depth);
}

/**
 * respite_props_add_parts:
 *
 * Adds the props of the pose, each with its depth.
 */
void
respite_props_add_parts (RespiteFigureScene *scene,
                         GArray *parts)
{
  const double *props = scene->pose->props;

  add_behind (scene, parts);
  if (props[RESPITE_PROP_CHAIR] > 0 || props[RESPITE_PROP_STOOL] > 0)
    add_seat (scene, parts);
  if (props[RESPITE_PROP_DESK] > 0 || props[RESPITE_PROP_TABLE] > 0)
    add_table (scene, parts);
}
