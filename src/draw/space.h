/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteVector:
 *
 * A place or direction in space: x to the figure's left, y up, z out of its chest.
 */
typedef struct
{
  double x;
  double y;
  double z;
} RespiteVector;

/**
 * RespiteFrame:
 *
 * Which way something points: where its own x, y and z lie.
 */
typedef struct
{
  RespiteVector x;
  RespiteVector y;
  RespiteVector z;
} RespiteFrame;

RespiteVector respite_vector_add (RespiteVector a,
                                  RespiteVector b);
RespiteVector respite_vector_mix (RespiteVector a,
                                  RespiteVector b,
                                  double share);
double respite_vector_distance (RespiteVector a,
                                RespiteVector b);
RespiteVector respite_frame_apply (const RespiteFrame *frame,
                                   double x,
                                   double y,
                                   double z);
RespiteFrame respite_frame_turn_x (const RespiteFrame *frame,
                                   double degrees);
RespiteFrame respite_frame_turn_y (const RespiteFrame *frame,
                                   double degrees);
RespiteFrame respite_frame_turn_z (const RespiteFrame *frame,
                                   double degrees);

extern const RespiteFrame respite_frame_upright;

G_END_DECLS
