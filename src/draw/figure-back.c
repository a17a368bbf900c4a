/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure-scene.h"

#include <math.h>

/* What lies on the upper back or is done to it; places are told from between the blades, and -z is off the back. */

static RespiteVector
on_back (RespiteFigureScene *scene,
         double x,
         double y,
         double z)
{
  return respite_scene_on_chest (scene, x, y - 8, z - 8.6);
}

static void
draw_plate (RespiteFigureScene *scene,
            double middle,
            double wide,
            double high,
            double off,
            double radius,
            const RespiteColor *color)
{
  RespiteVector corners[] = {
    on_back (scene, -wide, middle - high, -off),
    on_back (scene, wide, middle - high, -off),
    on_back (scene, wide, middle + high, -off),
    on_back (scene, -wide, middle + high, -off),
  };

  respite_brush_panel (&scene->brush, corners, 4, radius, color);
}

static void
draw_wave (RespiteFigureScene *scene,
           double x,
           double y,
           double off,
           const RespiteColor *color)
{
  RespiteDot dots[9];

  for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
    dots[i] = respite_brush_see (&scene->brush, on_back (scene, x + 0.9 * sin (i * G_PI / 4), y + i - 4.0, -off), 0.6);
  respite_brush_tube (&scene->brush, dots, G_N_ELEMENTS (dots), color);
}

static void
draw_star (RespiteFigureScene *scene,
           const RespiteColor *color)
{
  for (guint i = 0; i < 3; i++)
    {
      double angle = i * G_PI / 3 + G_PI / 2, c = 4.2 * cos (angle), s = 4.2 * sin (angle);

      respite_brush_bar (&scene->brush, on_back (scene, c, s, -1.6), on_back (scene, -c, -s, -1.6), 0.65, color);
    }
}

/* Cloth lies between the skin and what is warm or cold. */
static void
draw_pack (RespiteFigureScene *scene,
           guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, index);
  RespiteColor mark = respite_scene_fade (scene, &scene->tones.card, index);
  RespiteColor cloth = respite_scene_fade (scene, &scene->tones.prop, index);
  double wide = index == RESPITE_PROP_WARM_PAD ? 7 : 6;

  draw_plate (scene, 0, wide + 1.8, 7.2, -0.6, 1.2, &cloth);
  draw_plate (scene, 0, wide, 5.5, 0, 1.7, &color);
  if (!respite_scene_is_from_behind (scene))
    return;

  if (index == RESPITE_PROP_COLD_PACK)
    draw_star (scene, &mark);
  else
    for (int i = -1; i <= 1; i++)
      draw_wave (scene, i * 3.6, 0, 1.6, &mark);
}

static void
draw_bottle (RespiteFigureScene *scene,
             guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_HOT_WATER_BOTTLE);
  RespiteColor mark = respite_scene_fade (scene, &scene->tones.card, RESPITE_PROP_HOT_WATER_BOTTLE);
  RespiteColor cloth = respite_scene_fade (scene, &scene->tones.prop, RESPITE_PROP_HOT_WATER_BOTTLE);
  RespiteColor cap = respite_scene_fade (scene, &scene->tones.legs, RESPITE_PROP_HOT_WATER_BOTTLE);

  draw_plate (scene, -1.5, 7.4, 7.6, -0.6, 1.2, &cloth);
  draw_plate (scene, -2, 3.6, 4.6, 0, 3.2, &color);
  draw_plate (scene, 5, 1.3, 2.2, 0, 0.8, &color);
  draw_plate (scene, 8, 2.0, 0.5, 0, 0.8, &cap);
  for (int i = -1; i <= 1; i++)
    draw_wave (scene, i * 3.0, -2, 1.6, &mark);
}

static void
draw_electrodes (RespiteFigureScene *scene,
                 guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_ELECTRODES);
  RespiteColor wire = respite_scene_fade (scene, &scene->tones.legs, RESPITE_PROP_ELECTRODES);
  RespiteVector box = on_back (scene, 8.5, -17, 0);

  for (guint i = 0; i < 4; i++)
    {
      double x = i % 2 ? 4.2 : -4.2, y = i < 2 ? 2.6 : -5;
      RespiteDot dots[] = {
        respite_brush_see (&scene->brush, on_back (scene, x, y, 0), 0.35),
        respite_brush_see (&scene->brush, on_back (scene, x + 1.4, y - 5, 0), 0.35),
        respite_brush_see (&scene->brush, on_back (scene, 6.5, -12.5, 0), 0.35),
        respite_brush_see (&scene->brush, box, 0.35),
      };
      RespiteVector pad[] = {
        on_back (scene, x - 1.5, y - 1.2, 0),
        on_back (scene, x + 1.5, y - 1.2, 0),
        on_back (scene, x + 1.5, y + 1.2, 0),
        on_back (scene, x - 1.5, y + 1.2, 0),
      };

      respite_brush_tube (&scene->brush, dots, G_N_ELEMENTS (dots), &wire);
      respite_brush_panel (&scene->brush, pad, 4, 1.0, &color);
    }
  respite_brush_bar (&scene->brush, box, on_back (scene, 8.5, -20.5, 0), 2.2, &color);
}

static void
draw_needles (RespiteFigureScene *scene,
              guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_NEEDLES);

  for (guint i = 0; i < 5; i++)
    {
      double y = 4 - 4.6 * i, lean = 0.9 * (i - 2.0);
      RespiteVector tip = on_back (scene, 0, y, 1.0), end = on_back (scene, 0, y - lean, -9);
      RespiteDot head = respite_brush_see (&scene->brush, end, 1.2);

      respite_brush_bar (&scene->brush, tip, end, 0.5, &color);
      respite_brush_tube (&scene->brush, &head, 1, &color);
    }
}

/* Somebody at the far side leans on the back of who lies there, one hand above the other. */
static void
draw_hands (RespiteFigureScene *scene,
            guint index)
{
  RespiteColor color = respite_scene_fade (scene, &scene->tones.accent, RESPITE_PROP_HANDS);
  RespiteColor pale = respite_color_mix (&scene->tones.top, &scene->tones.card, 0.42);
  RespiteColor sleeve = respite_scene_fade (scene, &pale, RESPITE_PROP_HANDS);

  for (int side = -1; side <= 1; side += 2)
    {
      double y = -3.5 + 7.0 * side;
      RespiteVector elbow = on_back (scene, 6, y + 5.5 * side, -14), wrist = on_back (scene, 2, y + 1.5 * side, -4.5);
      RespiteDot hand[] = {
        respite_brush_see (&scene->brush, wrist, 2.6),
        respite_brush_see (&scene->brush, on_back (scene, 0, y - 1.0 * side, -1.2), 2.9),
        respite_brush_see (&scene->brush, on_back (scene, 0, y - 4.0 * side, -0.4), 2.1),
      };

      respite_brush_tube (&scene->brush, hand, G_N_ELEMENTS (hand), &color);
      respite_brush_bar (&scene->brush, on_back (scene, 7, -3.5 + 4.0 * side, -27), elbow, 3.6, &sleeve);
      respite_brush_bar (&scene->brush, elbow, wrist, 3.1, &sleeve);
    }
}

/**
 * respite_back_add_parts:
 *
 * Adds what lies on the back or is done to it, each with its depth.
 */
void
respite_back_add_parts (RespiteFigureScene *scene,
                        GArray *parts)
{
  static const struct
  {
    RespiteProp prop;
    void (*draw) (RespiteFigureScene *scene, guint index);
    double above;
  } things[] = {
    { RESPITE_PROP_WARM_PAD, draw_pack, 0 },        { RESPITE_PROP_COLD_PACK, draw_pack, 0 },
    { RESPITE_PROP_HOT_WATER_BOTTLE, draw_bottle, 0 }, { RESPITE_PROP_ELECTRODES, draw_electrodes, 0 },
    { RESPITE_PROP_NEEDLES, draw_needles, 40 },     { RESPITE_PROP_HANDS, draw_hands, 40 },
  };
  double back = respite_brush_get_depth (&scene->brush, on_back (scene, 0, 0, 0));

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    if (scene->pose->props[things[i].prop] > 0)
      respite_scene_add_part (parts, things[i].draw, things[i].prop, back + things[i].above);
}
