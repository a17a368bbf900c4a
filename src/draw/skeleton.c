/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/skeleton.h"

#define LUMBAR 9.5
#define THORAX_LOW 9.0
#define THORAX_HIGH 11.0
#define SHOULDER_OUT 11.2
#define SHOULDER_DOWN 4.4
#define SHOULDER_GLIDE 3.9
#define UPPER_ARM 15.0
#define FOREARM 13.0
#define PALM 3.6
#define FINGERS 3.4
#define HIP_OUT 5.3
#define THIGH 23.0
#define SHIN 21.5
#define FOOT_BACK 2.4
#define FOOT_FORWARD 7.6
#define FOOT_DOWN 2.6
#define NECK_UP 4.0
#define SKULL_UP 7.8

static double
get (const RespitePose *pose,
     RespiteJoint joint)
{
  return pose->joints[joint];
}

static RespiteVector
reach (RespiteVector from,
       const RespiteFrame *frame,
       double x,
       double y,
       double z)
{
  return respite_vector_add (from, respite_frame_apply (frame, x, y, z));
}

static RespiteFrame
bend (const RespiteFrame *frame,
      double forward,
      double left,
      double twist)
{
  RespiteFrame turned = respite_frame_turn_y (frame, twist);

  turned = respite_frame_turn_z (&turned, -left);

  return respite_frame_turn_x (&turned, forward);
}

static void
place_trunk (RespiteSkeleton *self,
             const RespitePose *pose)
{
  RespiteFrame root = respite_frame_turn_z (&respite_frame_upright, -get (pose, RESPITE_JOINT_BODY_ROLL));

  self->pelvis_frame = respite_frame_turn_x (&root, get (pose, RESPITE_JOINT_BODY_PITCH));
  self->waist_frame = bend (&self->pelvis_frame, get (pose, RESPITE_JOINT_WAIST_BEND),
                            get (pose, RESPITE_JOINT_WAIST_SIDE), get (pose, RESPITE_JOINT_WAIST_TWIST));
  self->chest_frame = bend (&self->waist_frame, get (pose, RESPITE_JOINT_CHEST_BEND),
                            get (pose, RESPITE_JOINT_CHEST_SIDE), get (pose, RESPITE_JOINT_CHEST_TWIST));

  self->waist = reach (self->pelvis, &self->pelvis_frame, 0, LUMBAR, 0);
  self->chest = reach (self->waist, &self->waist_frame, 0, THORAX_LOW, 0);
  self->nape = reach (self->chest, &self->chest_frame, 0, THORAX_HIGH, 0);
}

static void
place_head (RespiteSkeleton *self,
            const RespitePose *pose)
{
  double chin = get (pose, RESPITE_JOINT_CHIN) / 100;

  self->neck_frame = bend (&self->chest_frame, get (pose, RESPITE_JOINT_NECK_BEND),
                           get (pose, RESPITE_JOINT_NECK_SIDE), get (pose, RESPITE_JOINT_NECK_TWIST));
  self->head_frame = respite_frame_turn_x (&self->neck_frame, get (pose, RESPITE_JOINT_HEAD_BEND));
  self->neck = reach (self->nape, &self->neck_frame, 0, NECK_UP, 0.6 + 3.8 * chin);
  self->head = reach (self->neck, &self->head_frame, 0, SKULL_UP, 0.6 + 1.2 * chin);
}

static void
place_arm (RespiteSkeleton *self,
           const RespitePose *pose,
           RespiteSide side)
{
  double sign = side == RESPITE_LEFT ? 1 : -1;
  double raise = get (pose, RESPITE_JOINT_SHOULDER_LEFT_RAISE + side) / 100;
  double forward = get (pose, RESPITE_JOINT_SHOULDER_LEFT_FORWARD + side) / 100;
  double grip = 1 - 0.5 * get (pose, RESPITE_JOINT_FIST_LEFT + side) / 100;
  RespiteFrame upper, hand;

  self->shoulder[side] = reach (self->nape, &self->chest_frame, sign * (SHOULDER_OUT - ABS (forward) * 0.8),
                                -SHOULDER_DOWN + raise * SHOULDER_GLIDE, forward * SHOULDER_GLIDE);
  upper = respite_frame_turn_x (&self->chest_frame, -get (pose, RESPITE_JOINT_ARM_LEFT_FORWARD + side));
  upper = respite_frame_turn_z (&upper, sign * get (pose, RESPITE_JOINT_ARM_LEFT_OUT + side));
  upper = respite_frame_turn_y (&upper, -sign * get (pose, RESPITE_JOINT_ARM_LEFT_TURN + side));
  self->forearm_frame[side] = respite_frame_turn_x (&upper, -get (pose, RESPITE_JOINT_ELBOW_LEFT + side));
  hand = respite_frame_turn_x (&self->forearm_frame[side], -get (pose, RESPITE_JOINT_WRIST_LEFT + side));

  self->elbow[side] = reach (self->shoulder[side], &upper, 0, -UPPER_ARM, 0);
  self->wrist[side] = reach (self->elbow[side], &self->forearm_frame[side], 0, -FOREARM, 0);
  self->palm[side] = reach (self->wrist[side], &hand, 0, -PALM * (0.5 + 0.5 * grip), 0);
  self->fingers[side] = reach (self->palm[side], &hand, 0, -FINGERS * (2 * grip - 1), 0);
}

static void
place_leg (RespiteSkeleton *self,
           const RespitePose *pose,
           RespiteSide side)
{
  double sign = side == RESPITE_LEFT ? 1 : -1;
  RespiteFrame thigh = self->pelvis_frame, foot;

  thigh = respite_frame_turn_x (&thigh, -get (pose, RESPITE_JOINT_LEG_LEFT_FORWARD + side));
  thigh = respite_frame_turn_z (&thigh, sign * get (pose, RESPITE_JOINT_LEG_LEFT_OUT + side));
  thigh = respite_frame_turn_y (&thigh, sign * get (pose, RESPITE_JOINT_LEG_LEFT_TURN + side));
  self->thigh_frame[side] = thigh;
  self->shin_frame[side] = respite_frame_turn_x (&thigh, get (pose, RESPITE_JOINT_KNEE_LEFT + side));
  foot = respite_frame_turn_x (&self->shin_frame[side], -get (pose, RESPITE_JOINT_ANKLE_LEFT + side));

  self->hip[side] = reach (self->pelvis, &self->pelvis_frame, sign * HIP_OUT, -1, -0.6);
  self->knee[side] = reach (self->hip[side], &thigh, 0, -THIGH, 0);
  self->ankle[side] = reach (self->knee[side], &self->shin_frame[side], 0, -SHIN, 0);
  self->heel[side] = reach (self->ankle[side], &foot, 0, -FOOT_DOWN, -FOOT_BACK);
  self->toe[side] = reach (self->ankle[side], &foot, 0, -FOOT_DOWN - 0.4, FOOT_FORWARD);
}

static double
find_lowest (const RespiteSkeleton *self)
{
  double lowest = MIN (self->pelvis.y - 7, MIN (self->head.y - RESPITE_HEAD_DEPTH, self->nape.y - 5));

  for (guint side = 0; side < 2; side++)
    {
      lowest = MIN (lowest, self->knee[side].y - 4.6);
      lowest = MIN (lowest, self->heel[side].y - 2.3);
      lowest = MIN (lowest, self->toe[side].y - 1.9);
      lowest = MIN (lowest, self->elbow[side].y - 3.2);
      lowest = MIN (lowest, self->wrist[side].y - 2.6);
    }

  return lowest;
}

/* Everything hangs from the pelvis; whatever is lowest then comes to stand on the floor. */
static void
place_all (RespiteSkeleton *self,
           const RespitePose *pose)
{
  place_trunk (self, pose);
  place_head (self, pose);
  for (guint side = 0; side < 2; side++)
    {
      place_arm (self, pose, side);
      place_leg (self, pose, side);
    }
}

/**
 * respite_skeleton_new:
 *
 * Returns: where the joints are in this pose
 */
RespiteSkeleton
respite_skeleton_new (const RespitePose *pose)
{
  RespiteSkeleton self = { 0 };

  g_return_val_if_fail (pose != NULL, self);

  place_all (&self, pose);
  self.pelvis.y = get (pose, RESPITE_JOINT_LIFT) - find_lowest (&self);
  place_all (&self, pose);

  return self;
}
