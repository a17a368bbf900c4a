/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "core/catalog/catalog-read.h"

G_BEGIN_DECLS

/**
 * RespiteJoint:
 *
 * What a pose is made of. Angles are in degrees and 0 when standing at ease; what glides, swells or closes is in
 * percent. A joint with two sides has the left one first.
 *
 * `turn` is how far the camera has gone round: 0 sees the front, 90 the figure facing right, 180 the back. `close` draws
 * nearer, down to the seat. `flow` lets a movement take all the time it has rather than arrive and stay.
 */
typedef enum
{
  RESPITE_JOINT_TURN,
  RESPITE_JOINT_CLOSE,
  RESPITE_JOINT_FLOW,
  RESPITE_JOINT_BODY_PITCH,
  RESPITE_JOINT_BODY_ROLL,
  RESPITE_JOINT_LIFT,
  RESPITE_JOINT_WAIST_BEND,
  RESPITE_JOINT_WAIST_SIDE,
  RESPITE_JOINT_WAIST_TWIST,
  RESPITE_JOINT_CHEST_BEND,
  RESPITE_JOINT_CHEST_SIDE,
  RESPITE_JOINT_CHEST_TWIST,
  RESPITE_JOINT_NECK_BEND,
  RESPITE_JOINT_NECK_SIDE,
  RESPITE_JOINT_NECK_TWIST,
  RESPITE_JOINT_HEAD_BEND,
  RESPITE_JOINT_CHIN,
  RESPITE_JOINT_BREATH,
  RESPITE_JOINT_EYES,
  RESPITE_JOINT_SHOULDER_LEFT_RAISE,
  RESPITE_JOINT_SHOULDER_RIGHT_RAISE,
  RESPITE_JOINT_SHOULDER_LEFT_FORWARD,
  RESPITE_JOINT_SHOULDER_RIGHT_FORWARD,
  RESPITE_JOINT_ARM_LEFT_FORWARD,
  RESPITE_JOINT_ARM_RIGHT_FORWARD,
  RESPITE_JOINT_ARM_LEFT_OUT,
  RESPITE_JOINT_ARM_RIGHT_OUT,
  RESPITE_JOINT_ARM_LEFT_TURN,
  RESPITE_JOINT_ARM_RIGHT_TURN,
  RESPITE_JOINT_ELBOW_LEFT,
  RESPITE_JOINT_ELBOW_RIGHT,
  RESPITE_JOINT_WRIST_LEFT,
  RESPITE_JOINT_WRIST_RIGHT,
  RESPITE_JOINT_FIST_LEFT,
  RESPITE_JOINT_FIST_RIGHT,
  RESPITE_JOINT_LEG_LEFT_FORWARD,
  RESPITE_JOINT_LEG_RIGHT_FORWARD,
  RESPITE_JOINT_LEG_LEFT_OUT,
  RESPITE_JOINT_LEG_RIGHT_OUT,
  RESPITE_JOINT_LEG_LEFT_TURN,
  RESPITE_JOINT_LEG_RIGHT_TURN,
  RESPITE_JOINT_KNEE_LEFT,
  RESPITE_JOINT_KNEE_RIGHT,
  RESPITE_JOINT_ANKLE_LEFT,
  RESPITE_JOINT_ANKLE_RIGHT,
  RESPITE_N_JOINTS,
} RespiteJoint;

/**
 * RespiteBodyPart:
 *
 * What can be shown in the accent colour.
 */
typedef enum
{
  RESPITE_BODY_FACE,
  RESPITE_BODY_NECK,
  RESPITE_BODY_CHEST,
  RESPITE_BODY_BELLY,
  RESPITE_BODY_TRUNK,
  RESPITE_BODY_BLADES,
  RESPITE_BODY_SHOULDER_LEFT,
  RESPITE_BODY_SHOULDER_RIGHT,
  RESPITE_BODY_UPPER_ARM_LEFT,
  RESPITE_BODY_UPPER_ARM_RIGHT,
  RESPITE_BODY_FOREARM_LEFT,
  RESPITE_BODY_FOREARM_RIGHT,
  RESPITE_BODY_HAND_LEFT,
  RESPITE_BODY_HAND_RIGHT,
  RESPITE_BODY_THIGH_LEFT,
  RESPITE_BODY_THIGH_RIGHT,
  RESPITE_BODY_CALF_LEFT,
  RESPITE_BODY_CALF_RIGHT,
  RESPITE_BODY_FOOT_LEFT,
  RESPITE_BODY_FOOT_RIGHT,
  RESPITE_N_BODY_PARTS,
} RespiteBodyPart;

/**
 * RespiteProp:
 *
 * What stands about the figure or is held by it, the marks that show which way it moves or what is meant, and the signs
 * that float beside its head.
 */
typedef enum
{
  RESPITE_PROP_CHAIR,
  RESPITE_PROP_STOOL,
  RESPITE_PROP_RECLINER,
  RESPITE_PROP_BED,
  RESPITE_PROP_PILLOW,
  RESPITE_PROP_KNEE_PILLOW,
  RESPITE_PROP_WALL,
  RESPITE_PROP_DOORWAY,
  RESPITE_PROP_DESK,
  RESPITE_PROP_SCREEN,
  RESPITE_PROP_TABLE,
  RESPITE_PROP_HEADSET,
  RESPITE_PROP_BALL,
  RESPITE_PROP_BAND_ANCHORED,
  RESPITE_PROP_BAND_HELD,
  RESPITE_PROP_WARM_PAD,
  RESPITE_PROP_COLD_PACK,
  RESPITE_PROP_GLASS,
  RESPITE_PROP_HOT_WATER_BOTTLE,
  RESPITE_PROP_ELECTRODES,
  RESPITE_PROP_NEEDLES,
  RESPITE_PROP_HANDS,
  RESPITE_PROP_BELT,
  RESPITE_PROP_SHOWER,
  RESPITE_PROP_HIGH_BAR,
  RESPITE_PROP_MEAL,
  RESPITE_PROP_TABLET,
  RESPITE_PROP_PARTNER,
  RESPITE_PROP_MARK_ROLL_BACK,
  RESPITE_PROP_MARK_ROLL_FORWARD,
  RESPITE_PROP_MARK_TOGETHER,
  RESPITE_PROP_MARK_TURN_LEFT,
  RESPITE_PROP_MARK_TURN_RIGHT,
  RESPITE_PROP_MARK_CHIN_BACK,
  RESPITE_PROP_MARK_SINK,
  RESPITE_PROP_MARK_BREATH,
  RESPITE_PROP_MARK_LEAN_BACK,
  RESPITE_PROP_MARK_UNROLL,
  RESPITE_PROP_MARK_BACKREST,
  RESPITE_PROP_MARK_SEAT,
  RESPITE_PROP_MARK_EYE_LINE,
  RESPITE_PROP_SIGN_SUN,
  RESPITE_PROP_SIGN_SNOW,
  RESPITE_PROP_SIGN_EYE,
  RESPITE_PROP_SIGN_CLOCK,
  RESPITE_PROP_SIGN_HOURGLASS,
  RESPITE_PROP_SIGN_LAMP,
  RESPITE_PROP_SIGN_QUESTION,
  RESPITE_PROP_SIGN_SWITCH,
  RESPITE_N_PROPS,
} RespiteProp;

/**
 * RespitePose:
 * @joints: by #RespiteJoint, each within its bounds
 * @lit: by #RespiteBodyPart, how far the part is in the accent colour, from 0 to 1
 * @props: by #RespiteProp, how far it is there, from 0 to 1
 *
 * How the figure stands, as plain numbers: poses are copied by assignment, and between two of them lies a third.
 */
typedef struct
{
  double joints[RESPITE_N_JOINTS];
  double lit[RESPITE_N_BODY_PARTS];
  double props[RESPITE_N_PROPS];
} RespitePose;

GHashTable *respite_poses_new_from_json (JsonObject *root,
                                         GError **error);
GHashTable *respite_pictures_new_from_json (JsonObject *root,
                                            GHashTable *poses,
                                            GError **error);
GHashTable *respite_poses_load (GFile *file,
                                GHashTable **pictures,
                                GError **error);

const char *respite_joint_get_name (RespiteJoint joint);
void respite_joint_get_bounds (RespiteJoint joint,
                               int *min,
                               int *max);
const char *respite_prop_get_name (RespiteProp prop);

G_END_DECLS
