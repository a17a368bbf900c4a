/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

#define HEADBAND_DOTS 9

static void
draw_headband (RespiteFigureScene *scene,
               double near,
               const RespiteColor *color)
{
  RespiteDot dots[HEADBAND_DOTS];

  for (guint i = 0; i < HEADBAND_DOTS; i++)
    {
      double angle = 0.6 * G_PI * i / (HEADBAND_DOTS - 1);
      RespiteVector place = respite_scene_on_head (scene, near * cos (angle) * 7.4, -1 + sin (angle) * 9.9, -0.6);

      dots[i] = respite_brush_see (&scene->brush, place, 0.8);
    }
  respite_brush_tube (&scene->brush, dots, HEADBAND_DOTS, color);
}

static void
draw_headset (RespiteFigureScene *scene,
              guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_HEADSET);
  double near = respite_brush_get_depth (&scene->brush, scene->bones.head_frame.x) > 0 ? 1 : -1;
  RespiteDot cup = respite_brush_see (&scene->brush, respite_scene_on_head (scene, near * 7.4, -1.2, -0.6), 2.5);
  RespiteDot arm[] = {
    respite_brush_see (&scene->brush, respite_scene_on_head (scene, near * 7.2, -2.5, 0), 0.55),
    respite_brush_see (&scene->brush, respite_scene_on_head (scene, near * 6.4, -5.6, 4), 0.55),
    respite_brush_see (&scene->brush, respite_scene_on_head (scene, near * 3.4, -5.6, 7.4), 0.95),
  };

  draw_headband (scene, near, &color);
  respite_brush_tube (&scene->brush, arm, G_N_ELEMENTS (arm), &color);
  respite_brush_tube (&scene->brush, &cup, 1, &color);
}

static void
draw_band (RespiteFigureScene *scene,
           guint index)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, index);
  RespiteVector anchor = { 0, RESPITE_BAND_UP, RESPITE_BAND_AWAY };

  if (index == RESPITE_PROP_BAND_HELD)
    {
      respite_brush_bar (&scene->brush, bones->palm[0], bones->palm[1], 0.9, &color);
      return;
    }

  for (guint side = 0; side < 2; side++)
    respite_brush_bar (&scene->brush, bones->palm[side], anchor, 0.9, &color);
}

static void
draw_glass (RespiteFigureScene *scene,
            guint index)
{
  RespiteVector palm = scene->bones.palm[RESPITE_RIGHT];
  RespiteColor glass = respite_scene_fade (scene, &scene->tones.prop_edge, RESPITE_PROP_GLASS);
  RespiteColor water = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_GLASS);
  double foot = palm.y - 5, rim = palm.y + 8, z = palm.z + 1.2;
  RespiteVector body[] = {
    { palm.x - 2.2, foot, z }, { palm.x + 2.2, foot, z }, { palm.x + 3.1, rim, z }, { palm.x - 3.1, rim, z }
  };
  RespiteVector filling[] = {
    { palm.x - 1.7, foot + 0.5, z }, { palm.x + 1.7, foot + 0.5, z }, { palm.x + 2.3, rim - 2.6, z },
    { palm.x - 2.3, rim - 2.6, z }
  };

  respite_brush_panel (&scene->brush, body, 4, 0.7, &glass);
  respite_brush_panel (&scene->brush, filling, 4, 0.4, &water);
}

static void
draw_tablet (RespiteFigureScene *scene,
             guint index)
{
  RespiteVector fingers = scene->bones.fingers[RESPITE_LEFT];
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_TABLET);

  respite_brush_bar (&scene->brush, (RespiteVector) { fingers.x - 1.4, fingers.y + 2.4, fingers.z + 1 },
                     (RespiteVector) { fingers.x + 1.4, fingers.y + 2.8, fingers.z + 1 }, 1.6, &color);
}

/**
 * respite_held_add_parts:
 *
 * Adds what the figure holds or wears, each with its depth.
 */
void
respite_held_add_parts (RespiteFigureScene *scene,
                        GArray *parts)
{
  const double *props = scene->pose->props;
  double left = respite_scene_get_hand_depth (scene, RESPITE_LEFT);
  double right = respite_scene_get_hand_depth (scene, RESPITE_RIGHT);

  if (props[RESPITE_PROP_HEADSET] > 0)
    respite_scene_add_part (parts, draw_headset, 0, respite_brush_get_depth (&scene->brush, scene->bones.head) + 3);
  for (guint band = RESPITE_PROP_BAND_ANCHORED; band <= RESPITE_PROP_BAND_HELD; band++)
    if (props[band] > 0)
      respite_scene_add_part (parts, draw_band, band, right - 0.5);
  if (props[RESPITE_PROP_GLASS] > 0)
    respite_scene_add_part (parts, draw_glass, 0, right + 1);
  if (props[RESPITE_PROP_TABLET] > 0)
    respite_scene_add_part (parts, draw_tablet, 0, left + 12);
}
