/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

/**
 * respite_scene_add_part:
 * @draw: draws the part
 * @index: what @draw is told
 * @depth: how near the camera it is
 *
 * Adds a part to those that will be drawn, the nearest last.
 */
void
respite_scene_add_part (GArray *parts,
                        void (*draw) (RespiteFigureScene *scene, guint index),
                        guint index,
                        double depth)
{
  RespiteFigurePart part = { draw, index, depth };

  g_array_append_val (parts, part);
}

/**
 * respite_scene_fade:
 *
 * Returns: the colour, as far there as the prop is
 */
RespiteColor
respite_scene_fade (const RespiteFigureScene *scene,
                    const RespiteColor *color,
                    RespiteProp prop)
{
  return respite_color_fade (color, scene->pose->props[prop]);
}

/**
 * respite_scene_light:
 * @base: its colour at rest
 *
 * Returns: the colour of a part of the body, as far in the accent colour as the pose has it lit
 */
RespiteColor
respite_scene_light (const RespiteFigureScene *scene,
                     RespiteBodyPart part,
                     const RespiteColor *base)
{
  return respite_color_mix (base, &scene->tones.accent, scene->pose->lit[part]);
}

gboolean
respite_scene_is_from_behind (const RespiteFigureScene *scene)
{
  RespiteVector back = respite_frame_apply (&scene->bones.chest_frame, 0, 0, -1);

  return respite_brush_get_depth (&scene->brush, back) > 0.45;
}

/**
 * respite_scene_on_chest:
 *
 * Returns: a place that moves with the chest, told from the nape
 */
RespiteVector
respite_scene_on_chest (const RespiteFigureScene *scene,
                        double x,
                        double y,
                        double z)
{
  return respite_vector_add (scene->bones.nape, respite_frame_apply (&scene->bones.chest_frame, x, y, z));
}

/**
 * respite_scene_on_head:
 *
 * Returns: a place that moves with the head, told from its middle
 */
RespiteVector
respite_scene_on_head (const RespiteFigureScene *scene,
                       double x,
                       double y,
                       double z)
{
  return respite_vector_add (scene->bones.head, respite_frame_apply (&scene->bones.head_frame, x, y, z));
}

/**
 * respite_scene_get_hand_depth:
 *
 * Returns: how near the camera what the hand holds is
 */
double
respite_scene_get_hand_depth (const RespiteFigureScene *scene,
                              RespiteSide side)
{
  const RespiteSkeleton *bones = &scene->bones;

  return respite_brush_get_depth (&scene->brush, respite_vector_mix (bones->elbow[side], bones->palm[side], 0.65));
}

/**
 * respite_scene_get_buttock:
 *
 * Returns: where and how round what one sits on is; the seat has it, and the thigh runs on from it
 */
RespiteDot
respite_scene_get_buttock (const RespiteFigureScene *scene,
                           RespiteSide side)
{
  const RespiteSkeleton *bones = &scene->bones;
  double x = side == RESPITE_LEFT ? 3.4 : -3.4;
  RespiteVector middle = respite_vector_add (bones->pelvis, respite_frame_apply (&bones->pelvis_frame, x, -2.0, -2.2));

  return respite_brush_see (&scene->brush, middle, 5.1);
}

/**
 * respite_scene_get_seat_height:
 *
 * Seats and tables are asked of the skeleton, so that they follow the figure.
 *
 * Returns: how high what the figure sits on is
 */
double
respite_scene_get_seat_height (const RespiteFigureScene *scene)
{
  return scene->bones.pelvis.y - 8.4;
}

double
respite_scene_get_table_height (const RespiteFigureScene *scene)
{
  return respite_scene_get_seat_height (scene) + 16.5;
}

/**
 * respite_tones_new:
 *
 * Returns: the colours of a figure on a card
 */
RespiteTones
respite_tones_new (const RespitePalette *palette)
{
  const RespiteColor *card = &palette->card, *accent = &palette->accent;
  RespiteColor warm = RESPITE_COLOR_HEX (0xe8bd9f);
  RespiteColor blush = RESPITE_COLOR_HEX (0xe0785f);
  gboolean dark = palette->dark;
  RespiteColor ink = respite_color_over (&palette->foreground, card);
  RespiteColor tint = respite_color_mix (&ink, accent, dark ? 0.24 : 0.16);
  RespiteColor deep = respite_color_mix (&ink, accent, dark ? 0.70 : 0.16);

  RespiteColor pale = respite_color_mix (&tint, card, dark ? 0.10 : 0.72);
  RespiteColor skin = respite_color_mix (&pale, &warm, dark ? 0.6 : 0.62);

  return (RespiteTones) {
    .skin = skin,
    .blush = respite_color_fade (&blush, dark ? 0.5 : 0.42),
    .shade = respite_color_mix (&skin, &tint, dark ? 0 : 0.16),
    .top = respite_color_mix (&tint, card, dark ? 0.58 : 0.36),
    .legs = respite_color_mix (&deep, card, dark ? 0.70 : 0.08),
    .hair = respite_color_mix (&deep, card, dark ? 0.76 : 0.04),
    .face = respite_color_mix (&tint, card, dark ? 0.92 : 0.0),
    .prop = respite_color_mix (&tint, card, dark ? 0.84 : 0.86),
    .prop_edge = respite_color_mix (&tint, card, dark ? 0.72 : 0.74),
    .accent = *accent,
    .card = *card,
    .floor = respite_color_fade (&ink, dark ? 0.10 : 0.08),
  };
}
