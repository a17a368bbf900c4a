/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "draw/brush.h"

G_BEGIN_DECLS

/* How high above the table a screen ends, and how far before the figure it stands. */
#define RESPITE_SCREEN_TOP 33.0
#define RESPITE_SCREEN_AWAY 40.0

/* Where a band is tied to. */
#define RESPITE_BAND_UP 55.0
#define RESPITE_BAND_AWAY 58.0

/**
 * RespiteTones:
 *
 * The few colours of a figure, all of them made from the palette.
 */
typedef struct
{
  RespiteColor skin;
  RespiteColor shade;
  RespiteColor blush;
  RespiteColor top;
  RespiteColor legs;
  RespiteColor hair;
  RespiteColor face;
  RespiteColor prop;
  RespiteColor prop_edge;
  RespiteColor accent;
  RespiteColor card;
  RespiteColor floor;
} RespiteTones;

/**
 * RespiteFigureScene:
 *
 * One figure in one pose before one camera.
 */
typedef struct
{
  RespiteBrush brush;
  RespiteTones tones;
  RespiteSkeleton bones;
  const RespitePose *pose;
} RespiteFigureScene;

/**
 * RespiteFigurePart:
 * @draw: draws it
 * @index: which of several, for @draw
 * @depth: how near the camera it is
 */
typedef struct
{
  void (*draw) (RespiteFigureScene *scene, guint index);
  guint index;
  double depth;
} RespiteFigurePart;

RespiteTones respite_tones_new (const RespitePalette *palette);

void respite_scene_add_part (GArray *parts,
                             void (*draw) (RespiteFigureScene *scene, guint index),
                             guint index,
                             double depth);
RespiteColor respite_scene_fade (const RespiteFigureScene *scene,
                                 const RespiteColor *color,
                                 RespiteProp prop);
RespiteColor respite_scene_light (const RespiteFigureScene *scene,
                                  RespiteBodyPart part,
                                  const RespiteColor *base);
gboolean respite_scene_is_from_behind (const RespiteFigureScene *scene);
RespiteVector respite_scene_on_chest (const RespiteFigureScene *scene,
                                      double x,
                                      double y,
                                      double z);
RespiteVector respite_scene_on_head (const RespiteFigureScene *scene,
                                     double x,
                                     double y,
                                     double z);
double respite_scene_get_hand_depth (const RespiteFigureScene *scene,
                                     RespiteSide side);

RespiteDot respite_scene_get_buttock (const RespiteFigureScene *scene,
                                      RespiteSide side);
double respite_scene_get_seat_height (const RespiteFigureScene *scene);
double respite_scene_get_table_height (const RespiteFigureScene *scene);

void respite_body_add_parts (RespiteFigureScene *scene,
                             GArray *parts);
void respite_props_add_parts (RespiteFigureScene *scene,
                              GArray *parts);
void respite_held_add_parts (RespiteFigureScene *scene,
                             GArray *parts);
void respite_back_add_parts (RespiteFigureScene *scene,
                             GArray *parts);
void respite_marks_add_parts (RespiteFigureScene *scene,
                              GArray *parts);
void respite_signs_add_parts (RespiteFigureScene *scene,
                              GArray *parts);

G_END_DECLS
