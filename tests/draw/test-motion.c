/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/motion.h"

#include <math.h>

static RespitePose
make_pose (double elbow,
           double lit,
           double chair)
{
  RespitePose pose = { 0 };

  pose.joints[RESPITE_JOINT_ELBOW_LEFT] = elbow;
  pose.lit[RESPITE_BODY_NECK] = lit;
  pose.props[RESPITE_PROP_CHAIR] = chair;

  return pose;
}

static double
get_elbow (const RespitePose *const *poses,
           guint n_poses,
           double together,
           double apart,
           double elapsed)
{
  RespitePose pose = respite_motion_get_pose (poses, n_poses, together, apart, elapsed);

  return pose.joints[RESPITE_JOINT_ELBOW_LEFT];
}

static void
assert_same (const RespitePose *one,
             const RespitePose *other)
{
  g_assert_cmpmem (one, sizeof *one, other, sizeof *other);
}

static void
test_ease (void)
{
  g_assert_cmpfloat (respite_motion_ease (0), ==, 0);
  g_assert_cmpfloat (respite_motion_ease (1), ==, 1);
  g_assert_cmpfloat (respite_motion_ease (0.5), ==, 0.5);
  g_assert_cmpfloat (respite_motion_ease (-3), ==, 0);
  g_assert_cmpfloat (respite_motion_ease (9), ==, 1);
  g_assert_cmpfloat (respite_motion_ease (NAN), ==, 0);
  g_assert_cmpfloat (respite_motion_ease (0.1), <, 0.1);
}

static void
test_mix_is_exact_at_its_ends (void)
{
  RespitePose from = make_pose (0.1, 0, 1), to = make_pose (77.7, 1, 0);
  RespitePose start = respite_pose_mix (&from, &to, 0), end = respite_pose_mix (&from, &to, 1);
  RespitePose middle = respite_pose_mix (&from, &to, 0.5), none = respite_pose_mix (&from, &to, NAN);

  assert_same (&start, &from);
  assert_same (&end, &to);
  assert_same (&none, &from);
  g_assert_cmpfloat_with_epsilon (middle.joints[RESPITE_JOINT_ELBOW_LEFT], 38.9, 1e-9);
  g_assert_cmpfloat (middle.lit[RESPITE_BODY_NECK], ==, 0.5);
  g_assert_cmpfloat (middle.props[RESPITE_PROP_CHAIR], ==, 0.5);
}

static void
test_squeeze_is_held (void)
{
  RespitePose loose = make_pose (0, 0, 0), tight = make_pose (90, 1, 0);
  const RespitePose *poses[] = { &loose, &tight };

  g_assert_cmpfloat (respite_motion_get_period (2, 3, 2), ==, 5);
  g_assert_cmpfloat (get_elbow (poses, 2, 3, 2, 0), ==, 0);
  g_assert_cmpfloat (get_elbow (poses, 2, 3, 2, 1.5), ==, 90);
  g_assert_cmpfloat (get_elbow (poses, 2, 3, 2, 2.99), ==, 90);
  g_assert_cmpfloat (get_elbow (poses, 2, 3, 2, 4.9), ==, 0);
  g_assert_cmpfloat (get_elbow (poses, 2, 3, 2, 5 * 7 + 1.5), ==, 90);
}

static void
test_breath_takes_its_time (void)
{
  RespitePose out = make_pose (0, 0, 0), in = make_pose (90, 0, 0);
  const RespitePose *poses[] = { &out, &in };

  out.joints[RESPITE_JOINT_FLOW] = in.joints[RESPITE_JOINT_FLOW] = 100;
  g_assert_cmpfloat_with_epsilon (get_elbow (poses, 2, 4, 6, 2), 45, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_elbow (poses, 2, 4, 6, 7), 45, 1e-9);
}

static void
test_once_is_over (void)
{
  RespitePose low = make_pose (0, 0, 0), high = make_pose (50, 0, 0);
  const RespitePose *poses[] = { &low, &high };

  g_assert_cmpfloat (respite_motion_get_period (2, 0, 0), ==, 0);
  g_assert_cmpfloat (get_elbow (poses, 2, 0, 0, 0), ==, 0);
  g_assert_cmpfloat (get_elbow (poses, 2, 0, 0, 60), ==, 50);
  g_assert_cmpfloat (get_elbow (poses, 1, 3, 2, 60), ==, 0);
  g_assert_cmpfloat (get_elbow (poses, 2, 0, 0, NAN), ==, 0);
}

static void
test_goes_round (void)
{
  RespitePose all[] = { make_pose (0, 0, 0), make_pose (50, 0, 0), make_pose (100, 0, 0), make_pose (50, 0, 0) };
  const RespitePose *poses[] = { &all[0], &all[1], &all[2], &all[3] };
  double last = 0;

  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat (get_elbow (poses, 4, 2, 2, i), ==, all[i].joints[RESPITE_JOINT_ELBOW_LEFT]);

  /* Up without a stop in the middle, and never beyond. */
  for (double t = 0.05; t < 2; t += 0.05)
    {
      double elbow = get_elbow (poses, 4, 2, 2, t);

      g_assert_cmpfloat (elbow, >, last);
      g_assert_cmpfloat (elbow, <, 100);
      last = elbow;
    }
}

static void
test_turns_back_half_way (void)
{
  RespitePose all[] = { make_pose (0, 0, 0), make_pose (50, 0, 0), make_pose (0, 1, 0), make_pose (-50, 1, 0) };
  const RespitePose *poses[] = { &all[0], &all[1], &all[2], &all[3] };
  static const struct
  {
    double elapsed, elbow, lit;
  } moments[] = { { 0, 0, 0 }, { 1.9, 50, 0 }, { 9.9, 0, 0 }, { 10, 0, 1 }, { 11.9, -50, 1 }, { 19.99, 0, 1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      RespitePose pose = respite_motion_get_pose_of_halves (poses, 4, 2, 3, 20, moments[i].elapsed);

      g_assert_cmpfloat (pose.joints[RESPITE_JOINT_ELBOW_LEFT], ==, moments[i].elbow);
      g_assert_cmpfloat (pose.lit[RESPITE_BODY_NECK], ==, moments[i].lit);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/motion/ease", test_ease);
  g_test_add_func ("/motion/mix-is-exact-at-its-ends", test_mix_is_exact_at_its_ends);
  g_test_add_func ("/motion/squeeze-is-held", test_squeeze_is_held);
  g_test_add_func ("/motion/breath-takes-its-time", test_breath_takes_its_time);
  g_test_add_func ("/motion/once-is-over", test_once_is_over);
  g_test_add_func ("/motion/goes-round", test_goes_round);
  g_test_add_func ("/motion/turns-back-half-way", test_turns_back_half_way);

  return g_test_run ();
}
