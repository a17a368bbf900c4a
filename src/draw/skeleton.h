/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/pose.h"
#include "draw/space.h"

G_BEGIN_DECLS

/* Lengths are in hundredths of the figure's height. */
#define RESPITE_HEAD_WIDTH 7.3
#define RESPITE_HEAD_HEIGHT 8.6
#define RESPITE_HEAD_DEPTH 7.8

typedef enum
{
  RESPITE_LEFT,
  RESPITE_RIGHT,
} RespiteSide;

/**
 * RespiteSkeleton:
 *
 * Where the figure's joints are, the floor being y = 0 and the pelvis above or on it at x = z = 0. What has two sides
 * has the left one first.
 */
typedef struct
{
  RespiteFrame pelvis_frame;
  RespiteFrame waist_frame;
  RespiteFrame chest_frame;
  RespiteFrame neck_frame;
  RespiteFrame head_frame;
  RespiteFrame thigh_frame[2];
  RespiteFrame shin_frame[2];
  RespiteFrame forearm_frame[2];
  RespiteVector pelvis;
  RespiteVector waist;
  RespiteVector chest;
  RespiteVector nape;
  RespiteVector neck;
  RespiteVector head;
  RespiteVector shoulder[2];
  RespiteVector elbow[2];
  RespiteVector wrist[2];
  RespiteVector palm[2];
  RespiteVector fingers[2];
  RespiteVector hip[2];
  RespiteVector knee[2];
  RespiteVector ankle[2];
  RespiteVector heel[2];
  RespiteVector toe[2];
} RespiteSkeleton;

RespiteSkeleton respite_skeleton_new (const RespitePose *pose);

G_END_DECLS
