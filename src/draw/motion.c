/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/motion.h"

#include <math.h>

/* How long a movement takes that has more time than it needs: it arrives, and stays. */
#define GLIDE 1.3
#define ONCE 2.5

/**
 * respite_motion_ease:
 * @share: from 0 to 1; what lies outside is brought in
 *
 * Returns: the same way gone with a gentle start and end
 */
double
respite_motion_ease (double share)
{
  share = isfinite (share) ? CLAMP (share, 0, 1) : 0;

  return share * share * (3 - 2 * share);
}

static void
mix_numbers (const double *from,
             const double *to,
             double share,
             double *result,
             gsize n)
{
  for (gsize i = 0; i < n; i++)
    result[i] = from[i] + (to[i] - from[i]) * share;
}

/**
 * respite_pose_mix:
 * @share: how far from the one to the other, from 0 to 1
 *
 * Returns: the pose between the two; at the ends exactly the one or the other
 */
RespitePose
respite_pose_mix (const RespitePose *from,
                  const RespitePose *to,
                  double share)
{
  RespitePose result;

  if (!(share > 0))
    return *from;
  if (share >= 1)
    return *to;

  mix_numbers (from->joints, to->joints, share, result.joints, RESPITE_N_JOINTS);
  mix_numbers (from->lit, to->lit, share, result.lit, RESPITE_N_BODY_PARTS);
  mix_numbers (from->props, to->props, share, result.props, RESPITE_N_PROPS);

  return result;
}

/* Breathing takes all the time it has, a squeeze is there soon and then held. */
static double
get_glide (const RespitePose *to,
           double seconds)
{
  double flow = to->joints[RESPITE_JOINT_FLOW] / 100, short_glide = MIN (GLIDE, seconds);

  return short_glide + (seconds - short_glide) * flow;
}

static RespitePose
move (const RespitePose *from,
      const RespitePose *to,
      double elapsed,
      double seconds)
{
  double glide = get_glide (to, seconds);

  return respite_pose_mix (from, to, glide > 0 ? respite_motion_ease (elapsed / glide) : 1);
}

/* A soft way through four values; it goes through the middle two, and turns back nowhere else. */
static double
follow (double before,
        double from,
        double to,
        double after,
        double share)
{
  double leave = (to - from) * (from - before) > 0 ? (to - before) / 2 : 0;
  double arrive = (after - to) * (to - from) > 0 ? (after - from) / 2 : 0;
  double s2 = share * share, s3 = s2 * share;

  return (2 * s3 - 3 * s2 + 1) * from + (s3 - 2 * s2 + share) * leave + (3 * s2 - 2 * s3) * to + (s3 - s2) * arrive;
}

static RespitePose
go_round (const RespitePose *const *poses,
          guint n_poses,
          double share)
{
  guint i = (guint) floor (share * n_poses) % n_poses;
  double within = share * n_poses - floor (share * n_poses);
  const RespitePose *before = poses[(i + n_poses - 1) % n_poses], *from = poses[i];
  const RespitePose *to = poses[(i + 1) % n_poses], *after = poses[(i + 2) % n_poses];
  RespitePose result = respite_pose_mix (from, to, within);

  if (within > 0)
    for (guint j = 0; j < RESPITE_N_JOINTS; j++)
      result.joints[j] = follow (before->joints[j], from->joints[j], to->joints[j], after->joints[j], within);

  return result;
}

/**
 * respite_motion_get_period:
 * @n_poses: how many poses the step has
 * @together: seconds to the second pose, or 0
 * @apart: seconds back, or 0
 *
 * Returns: after how many seconds the movement begins anew, or 0 where it does not repeat
 */
double
respite_motion_get_period (guint n_poses,
                           double together,
                           double apart)
{
  return n_poses > 1 && together + apart > 0 ? together + apart : 0;
}

/**
 * respite_motion_get_pose:
 * @poses: (array length=n_poses): what the step's figure goes through, at least one
 * @together: seconds to the second pose, held there once reached; 0 for a movement that happens once
 * @apart: seconds back
 * @elapsed: seconds since the step began
 *
 * Three poses and more are gone through in turn, round and round, once in @together and @apart together.
 *
 * Returns: the pose at this moment
 */
RespitePose
respite_motion_get_pose (const RespitePose *const *poses,
                         guint n_poses,
                         double together,
                         double apart,
                         double elapsed)
{
  double period = respite_motion_get_period (n_poses, together, apart), within;

  g_return_val_if_fail (poses != NULL && n_poses > 0, (RespitePose) { 0 });

  elapsed = isfinite (elapsed) ? MAX (0, elapsed) : 0;
  if (n_poses == 1)
    return *poses[0];
  if (!(period > 0))
    return move (poses[0], poses[n_poses - 1], elapsed, ONCE);

  within = fmod (elapsed, period);
  if (n_poses > 2)
    return go_round (poses, n_poses, within / period);
  if (within < together)
    return move (poses[0], poses[1], within, together);

  return move (poses[1], poses[0], within - together, apart);
}

/**
 * respite_motion_get_pose_of_halves:
 * @poses: (array length=n_poses): an even number of them
 * @seconds: how long the step lasts
 *
 * Goes through the first half of the poses for half of the time, and then through the second half of them.
 *
 * Returns: the pose at this moment
 */
RespitePose
respite_motion_get_pose_of_halves (const RespitePose *const *poses,
                                   guint n_poses,
                                   double together,
                                   double apart,
                                   double seconds,
                                   double elapsed)
{
  guint n = n_poses / 2;

  g_return_val_if_fail (poses != NULL && n > 0, (RespitePose) { 0 });

  if (elapsed >= seconds / 2)
    return respite_motion_get_pose (poses + n, n_poses - n, together, apart, elapsed - seconds / 2);

  return respite_motion_get_pose (poses, n, together, apart, elapsed);
}
