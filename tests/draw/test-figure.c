/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/figure.h"

#include <math.h>
#include <string.h>

#include "draw/figure-scene.h"
#include "draw/motion.h"

#include "canvas.h"

#define SIZE 96

static GHashTable *catalogue;

static GHashTable *
get_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GFile) file = NULL;

  if (catalogue != NULL)
    return catalogue;

  folder = g_file_new_for_path (g_getenv ("RESPITE_CATALOG_DIR"));
  file = g_file_get_child (folder, "poses.json");
  catalogue = respite_poses_load (file, NULL, &error);
  g_assert_no_error (error);

  return catalogue;
}

static const RespitePose *
get_pose (const char *id)
{
  const RespitePose *pose = g_hash_table_lookup (get_catalogue (), id);

  g_assert_nonnull (pose);

  return pose;
}

static void
draw (Canvas *canvas,
      const RespitePose *pose,
      const RespitePalette *palette)
{
  canvas_init (canvas, SIZE, SIZE);
  respite_draw_figure (canvas->cr, pose, NULL, palette, SIZE, SIZE);
}

static void
assert_in_picture (const RespiteBrush *brush,
                   const cairo_matrix_t *matrix,
                   RespiteVector place,
                   gboolean sides_only)
{
  RespiteDot dot = respite_brush_see (brush, place, 0);

  cairo_matrix_transform_point (matrix, &dot.x, &dot.y);
  g_assert_cmpfloat (dot.x, >=, 0);
  g_assert_cmpfloat (dot.x, <=, SIZE);
  if (sides_only)
    return;
  g_assert_cmpfloat (dot.y, >=, 0);
  g_assert_cmpfloat (dot.y, <=, SIZE);
}

static void
check_box (const RespitePose *pose)
{
  RespiteFigureBox box = respite_figure_get_box (pose);
  RespiteSkeleton bones = respite_skeleton_new (pose);
  gboolean close = pose->joints[RESPITE_JOINT_CLOSE] > 0;
  cairo_matrix_t matrix;
  RespiteBrush brush;

  respite_figure_box_fit (&box, SIZE, SIZE, &matrix);
  respite_brush_init (&brush, NULL, pose->joints[RESPITE_JOINT_TURN]);
  assert_in_picture (&brush, &matrix, bones.head, FALSE);
  assert_in_picture (&brush, &matrix, bones.nape, FALSE);
  assert_in_picture (&brush, &matrix, bones.pelvis, close);
  for (guint side = 0; side < 2; side++)
    {
      assert_in_picture (&brush, &matrix, bones.shoulder[side], FALSE);
      assert_in_picture (&brush, &matrix, bones.elbow[side], FALSE);
      assert_in_picture (&brush, &matrix, bones.fingers[side], close);
      assert_in_picture (&brush, &matrix, bones.knee[side], close);
      assert_in_picture (&brush, &matrix, bones.toe[side], close);
    }
}

static void
test_joints_stay_in_the_box (void)
{
  GHashTableIter iter;
  gpointer id, pose;

  g_hash_table_iter_init (&iter, get_catalogue ());
  while (g_hash_table_iter_next (&iter, &id, &pose))
    {
      g_test_message ("%s", (const char *) id);
      check_box (pose);
    }
}

static void
test_limbs_keep_their_length (void)
{
  RespiteSkeleton at_ease = respite_skeleton_new (get_pose ("standing"));
  GHashTableIter iter;
  gpointer pose;

  g_hash_table_iter_init (&iter, get_catalogue ());
  while (g_hash_table_iter_next (&iter, NULL, &pose))
    {
      RespiteSkeleton bones = respite_skeleton_new (pose);

      for (guint side = 0; side < 2; side++)
        {
          g_assert_cmpfloat_with_epsilon (respite_vector_distance (bones.shoulder[side], bones.elbow[side]),
                                          respite_vector_distance (at_ease.shoulder[side], at_ease.elbow[side]), 1e-6);
          g_assert_cmpfloat_with_epsilon (respite_vector_distance (bones.hip[side], bones.knee[side]),
                                          respite_vector_distance (at_ease.hip[side], at_ease.knee[side]), 1e-6);
        }
    }
}

/* What lies lowest stands on the floor, unless the pose lifts it; nothing sinks in. */
static void
test_stands_on_the_floor (void)
{
  RespiteSkeleton standing = respite_skeleton_new (get_pose ("standing"));
  GHashTableIter iter;
  gpointer pose;

  g_assert_cmpfloat_with_epsilon (standing.toe[RESPITE_LEFT].y, standing.toe[RESPITE_RIGHT].y, 1e-6);
  g_assert_cmpfloat (standing.toe[RESPITE_LEFT].y, <, 3);
  g_hash_table_iter_init (&iter, get_catalogue ());
  while (g_hash_table_iter_next (&iter, NULL, &pose))
    {
      RespiteSkeleton bones = respite_skeleton_new (pose);

      for (guint side = 0; side < 2; side++)
        {
          g_assert_cmpfloat (bones.toe[side].y, >, 0);
          g_assert_cmpfloat (bones.knee[side].y, >, 0);
          g_assert_cmpfloat (bones.elbow[side].y, >, 0);
        }
      g_assert_cmpfloat (bones.head.y, >, 0);
    }
}

static void
test_every_pose_draws (void)
{
  GHashTableIter iter;
  gpointer id, pose;

  g_hash_table_iter_init (&iter, get_catalogue ());
  while (g_hash_table_iter_next (&iter, &id, &pose))
    {
      g_auto (Canvas) light;
      g_auto (Canvas) dark;
      guint painted;

      g_test_message ("%s", (const char *) id);
      draw (&light, pose, respite_palette_get_light ());
      draw (&dark, pose, respite_palette_get_dark ());
      painted = canvas_count (&light, 0, 0, SIZE, SIZE);
      g_assert_cmpuint (painted, >, SIZE * SIZE / 12);
      g_assert_cmpuint (painted, <, SIZE * SIZE * 9 / 10);
      g_assert_cmpuint (canvas_hash (&light), !=, canvas_hash (&dark));
    }
}

static void
test_what_moves_is_in_the_accent_colour (void)
{
  const RespitePalette *palette = respite_palette_get_light ();
  g_auto (Canvas) lit;
  g_auto (Canvas) unlit;

  draw (&lit, get_pose ("arms-up"), palette);
  draw (&unlit, get_pose ("standing"), palette);
  g_assert_cmpuint (canvas_count_color (&lit, &palette->accent, 0, 0, SIZE, SIZE), >, 150);
  g_assert_cmpuint (canvas_count_color (&unlit, &palette->accent, 0, 0, SIZE, SIZE), ==, 0);
}

/* Themes write text in black that lets a little through; the head must not show the neck behind it. */
static void
test_translucent_ink_does_not_show_through (void)
{
  RespitePalette palette = *respite_palette_get_light ();
  RespiteTones tones;

  palette.foreground = (RespiteColor) { 0, 0, 0, 0.8 };
  tones = respite_tones_new (&palette);
  g_assert_cmpfloat (tones.skin.alpha, ==, 1);
  g_assert_cmpfloat (tones.top.alpha, ==, 1);
  g_assert_cmpfloat (tones.legs.alpha, ==, 1);
  g_assert_cmpfloat (tones.hair.alpha, ==, 1);
  g_assert_cmpfloat (tones.prop.alpha, ==, 1);
}

/* Of two legs that cross the one behind is paler, so that both are seen. */
static void
test_far_limbs_are_paler (void)
{
  const RespitePalette *palette = respite_palette_get_light ();
  RespitePose pose = *get_pose ("walk-left");
  guint near_only, both;

  for (guint i = 0; i < 2; i++)
    {
      g_auto (Canvas) canvas;

      pose.joints[RESPITE_JOINT_TURN] = i == 0 ? 90 : 0;
      draw (&canvas, &pose, palette);
      *(i == 0 ? &near_only : &both) = canvas_count_color (&canvas, &palette->accent, 0, SIZE / 2, SIZE, SIZE);
    }
  g_assert_cmpuint (near_only, >, 100);
  g_assert_cmpuint (both, >, near_only * 5 / 4);
}

static gboolean
is_seen (RespiteProp prop,
         double turn)
{
  RespitePose bare = *get_pose ("seated"), with;
  g_auto (Canvas) one;
  g_auto (Canvas) other;

  memset (bare.props, 0, sizeof bare.props);
  bare.joints[RESPITE_JOINT_TURN] = turn;
  bare.props[RESPITE_PROP_CHAIR] = prop == RESPITE_PROP_MARK_BACKREST;
  bare.props[RESPITE_PROP_TABLE] = prop == RESPITE_PROP_SCREEN || prop == RESPITE_PROP_MEAL;
  with = bare;
  with.props[prop] = 1;
  draw (&one, &bare, respite_palette_get_light ());
  draw (&other, &with, respite_palette_get_light ());

  return canvas_hash (&one) != canvas_hash (&other);
}

/* Nothing that a pose may name is left undrawn; what lies on the back is seen from there. */
static void
test_every_prop_is_seen (void)
{
  for (guint prop = 0; prop < RESPITE_N_PROPS; prop++)
    {
      g_test_message ("%s", respite_prop_get_name (prop));
      g_assert_true (is_seen (prop, 34) || is_seen (prop, 180));
    }
}

static void
test_movement_is_seen (void)
{
  const RespitePose *poses[] = { get_pose ("blades-apart"), get_pose ("blades-together") };
  RespiteFigureBox one = respite_figure_get_box (poses[0]), other = respite_figure_get_box (poses[1]);
  RespiteFigureBox box = respite_figure_box_union (&one, &other);
  guint32 last = 0;

  for (guint i = 0; i < 4; i++)
    {
      RespitePose pose = respite_motion_get_pose (poses, 2, 3, 2, i * 0.4);
      g_auto (Canvas) canvas;

      canvas_init (&canvas, SIZE, SIZE);
      respite_draw_figure (canvas.cr, &pose, &box, respite_palette_get_light (), SIZE, SIZE);
      g_assert_cmpuint (canvas_hash (&canvas), !=, last);
      last = canvas_hash (&canvas);
    }
}

static void
test_no_room (void)
{
  static const double sizes[] = { 0, -1, 0.4, NAN, INFINITY };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Canvas) canvas;

      canvas_init (&canvas, 20, 20);
      respite_draw_figure (canvas.cr, get_pose ("standing"), NULL, respite_palette_get_light (), sizes[i], 20);
      respite_draw_figure (canvas.cr, get_pose ("standing"), NULL, respite_palette_get_light (), 20, sizes[i]);
      g_assert_cmpuint (canvas_count (&canvas, 0, 0, 20, 20), ==, 0);
    }
}

static void
test_left_is_on_the_figure (void)
{
  RespiteSkeleton bones = respite_skeleton_new (get_pose ("reach-left"));
  RespiteBrush front, back;

  respite_brush_init (&front, NULL, 0);
  respite_brush_init (&back, NULL, 180);
  g_assert_cmpfloat (bones.head.x, >, 3);
  g_assert_cmpfloat (respite_brush_see (&front, bones.head, 0).x, >, 3);
  g_assert_cmpfloat (respite_brush_see (&back, bones.head, 0).x, <, -3);
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/figure/joints-stay-in-the-box", test_joints_stay_in_the_box);
  g_test_add_func ("/figure/limbs-keep-their-length", test_limbs_keep_their_length);
  g_test_add_func ("/figure/stands-on-the-floor", test_stands_on_the_floor);
  g_test_add_func ("/figure/every-pose-draws", test_every_pose_draws);
  g_test_add_func ("/figure/what-moves-is-in-the-accent-colour", test_what_moves_is_in_the_accent_colour);
  g_test_add_func ("/figure/translucent-ink-does-not-show-through", test_translucent_ink_does_not_show_through);
  g_test_add_func ("/figure/far-limbs-are-paler", test_far_limbs_are_paler);
  g_test_add_func ("/figure/every-prop-is-seen", test_every_prop_is_seen);
  g_test_add_func ("/figure/movement-is-seen", test_movement_is_seen);
  g_test_add_func ("/figure/no-room", test_no_room);
  g_test_add_func ("/figure/left-is-on-the-figure", test_left_is_on_the_figure);

  result = g_test_run ();
  g_clear_pointer (&catalogue, g_hash_table_unref);

  return result;
}
