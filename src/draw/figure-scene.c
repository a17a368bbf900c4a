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
 * respite_tones_new:
 *
 * Returns: the colours of a figure on a card
 */
RespiteTones
respite_tones_new (const RespitePalette *palette)
{
  const RespiteColor *ink = &palette->foreground, *card = &palette->card, *accent = &palette->accent;
  gboolean dark = palette->dark;
  RespiteColor tint = respite_color_mix (ink, accent, dark ? 0.24 : 0.16);
  RespiteColor deep = respite_color_mix (ink, accent, dark ? 0.70 : 0.16);

  return (RespiteTones) {
    .skin = respite_color_mix (&tint, card, dark ? 0.06 : 0.68),
    .shade = respite_color_mix (&tint, card, dark ? 0.24 : 0.55),
    .top = respite_color_mix (&tint, card, dark ? 0.46 : 0.32),
    .legs = respite_color_mix (&deep, card, dark ? 0.66 : 0.08),
    .hair = respite_color_mix (&deep, card, dark ? 0.76 : 0.04),
    .face = respite_color_mix (&tint, card, dark ? 0.92 : 0.0),
    .prop = respite_color_mix (&tint, card, dark ? 0.84 : 0.86),
    .prop_edge = respite_color_mix (&tint, card, dark ? 0.72 : 0.74),
    .accent = *accent,
    .card = *card,
    .floor = respite_color_fade (ink, dark ? 0.10 : 0.08),
  };
}
