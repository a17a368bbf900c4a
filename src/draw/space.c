/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/space.h"

#include <math.h>

const RespiteFrame respite_frame_upright = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };

RespiteVector
respite_vector_add (RespiteVector a,
                    RespiteVector b)
{
  return (RespiteVector) { a.x + b.x, a.y + b.y, a.z + b.z };
}

/**
 * respite_vector_mix:
 * @share: how much of @b, from 0 to 1
 *
 * Returns: the place between the two
 */
RespiteVector
respite_vector_mix (RespiteVector a,
                    RespiteVector b,
                    double share)
{
  return (RespiteVector) { a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, a.z + (b.z - a.z) * share };
}

double
respite_vector_distance (RespiteVector a,
                         RespiteVector b)
{
  return sqrt ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) + (a.z - b.z) * (a.z - b.z));
}

/**
 * respite_frame_apply:
 *
 * Returns: what is @x, @y, @z in the frame, as seen from outside it
 */
RespiteVector
respite_frame_apply (const RespiteFrame *frame,
                     double x,
                     double y,
                     double z)
{
  return (RespiteVector) {
    frame->x.x * x + frame->y.x * y + frame->z.x * z,
    frame->x.y * x + frame->y.y * y + frame->z.y * z,
    frame->x.z * x + frame->y.z * y + frame->z.z * z,
  };
}

/**
 * respite_frame_turn_x:
 *
 * Returns: the frame turned about its own x, so that a positive angle brings up to the front
 */
RespiteFrame
respite_frame_turn_x (const RespiteFrame *frame,
                      double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (RespiteFrame) { frame->x, respite_frame_apply (frame, 0, c, s), respite_frame_apply (frame, 0, -s, c) };
}

/**
 * respite_frame_turn_y:
 *
 * Returns: the frame turned about its own y, so that a positive angle brings the front to the left
 */
RespiteFrame
respite_frame_turn_y (const RespiteFrame *frame,
                      double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (RespiteFrame) { respite_frame_apply (frame, c, 0, -s), frame->y, respite_frame_apply (frame, s, 0, c) };
}

/**
 * respite_frame_turn_z:
 *
 * Returns: the frame turned about its own z, so that a positive angle brings down to the left, and up to the right
 */
RespiteFrame
respite_frame_turn_z (const RespiteFrame *frame,
                      double degrees)
{
  double c = cos (degrees * G_PI / 180), s = sin (degrees * G_PI / 180);

  return (RespiteFrame) { respite_frame_apply (frame, c, s, 0), respite_frame_apply (frame, -s, c, 0), frame->z };
}
