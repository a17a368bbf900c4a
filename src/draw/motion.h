/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/pose.h"

G_BEGIN_DECLS

double respite_motion_ease (double share);
RespitePose respite_pose_mix (const RespitePose *from,
                              const RespitePose *to,
                              double share);
double respite_motion_get_period (guint n_poses,
                                  double together,
                                  double apart);
RespitePose respite_motion_get_pose (const RespitePose *const *poses,
                                     guint n_poses,
                                     double together,
                                     double apart,
                                     double elapsed);
RespitePose respite_motion_get_pose_of_halves (const RespitePose *const *poses,
                                               guint n_poses,
                                               double together,
                                               double apart,
                                               double seconds,
                                               double elapsed);

G_END_DECLS
