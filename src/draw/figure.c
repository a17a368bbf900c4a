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

#define MARGIN 3.0
#define LEAST_SIZE 56.0
#define FADE 11.0

/* On its way between two poses a head or hand may leave the space that both fit. */
#define OVER 0.15
#define PARTNER_AWAY 64.0
#define PARTNER_PALE 0.42

static int
compare_depth (gconstpointer a,
               gconstpointer b)
{
  const RespiteFigurePart *one = a, *other = b;

  return (one->depth > other->depth) - (one->depth < other->depth);
}

static void
set_scene (RespiteFigureScene *scene,
           const RespitePose *pose,
           const RespitePalette *palette,
           cairo_t *cr)
{
  scene->pose = pose;
  scene->bones = respite_skeleton_new (pose);
  scene->tones = respite_tones_new (palette);
  respite_brush_init (&scene->brush, cr, pose->joints[RESPITE_JOINT_TURN]);
}

static void
draw_parts (RespiteFigureScene *scene)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (RespiteFigurePart));

  respite_body_add_parts (scene, parts);
  respite_props_add_parts (scene, parts);
  respite_back_add_parts (scene, parts);
  respite_held_add_parts (scene, parts);
  respite_marks_add_parts (scene, parts);
  respite_signs_add_parts (scene, parts);
  g_array_sort (parts, compare_depth);

  for (guint i = 0; i < parts->len; i++)
    {
      const RespiteFigurePart *part = &g_array_index (parts, RespiteFigurePart, i);

      part->draw (scene, part->index);
    }
}

/* Somebody to talk to sits across, in the same pose the other way round. */
static void
draw_partner (RespiteFigureScene *scene)
{
  RespiteFigureScene partner = *scene;
  RespitePose pose = *scene->pose;
  RespiteVector across = { 0, 0, PARTNER_AWAY };
  RespiteDot place = respite_brush_see (&scene->brush, across, 0);

  memset (pose.lit, 0, sizeof pose.lit);
  partner.tones.top = respite_color_mix (&scene->tones.top, &scene->tones.card, PARTNER_PALE);
  partner.tones.legs = respite_color_mix (&scene->tones.legs, &scene->tones.card, PARTNER_PALE);
  partner.pose = &pose;
  respite_brush_init (&partner.brush, scene->brush.cr, pose.joints[RESPITE_JOINT_TURN] + 180);
  partner.brush.box = scene->brush.box;
  partner.brush.shift = place.x;
  partner.brush.drop = place.y;
  draw_parts (&partner);
  scene->brush.box = partner.brush.box;
}

static void
draw_all (RespiteFigureScene *scene)
{
  if (scene->pose->props[RESPITE_PROP_PARTNER] > 0)
    draw_partner (scene);
  draw_parts (scene);
}

/* How far down a close picture goes: to the hem. */
static double
get_close_bottom (const RespiteFigureScene *scene)
{
  return respite_brush_see (&scene->brush, scene->bones.pelvis, 0).y - 1;
}

static RespiteFigureBox
mix_boxes (const RespiteFigureBox *one,
           const RespiteFigureBox *other,
           double share)
{
  return (RespiteFigureBox) {
    one->left + (other->left - one->left) * share,
    one->top + (other->top - one->top) * share,
    one->right + (other->right - one->right) * share,
    one->bottom + (other->bottom - one->bottom) * share,
  };
}

/**
 * respite_figure_get_box:
 *
 * Returns: what of the picture to show for this pose: all of it, or the part above the seat where the pose is close
 */
RespiteFigureBox
respite_figure_get_box (const RespitePose *pose)
{
  RespiteFigureScene scene;
  RespiteFigureBox whole, close;

  g_return_val_if_fail (pose != NULL, (RespiteFigureBox) { 0 });

  set_scene (&scene, pose, respite_palette_get_light (), NULL);
  draw_all (&scene);
  whole = scene.brush.box;
  whole = (RespiteFigureBox) { whole.left - MARGIN, whole.top - MARGIN, whole.right + MARGIN, whole.bottom + MARGIN };

  close = whole;
  close.bottom = MIN (close.bottom, get_close_bottom (&scene));

  return mix_boxes (&whole, &close, pose->joints[RESPITE_JOINT_CLOSE] / 100);
}

/**
 * respite_figure_box_union:
 *
 * Returns: the box that holds both; for a movement, take the boxes of all its poses together, so that nothing jumps
 */
RespiteFigureBox
respite_figure_box_union (const RespiteFigureBox *one,
                          const RespiteFigureBox *other)
{
  return (RespiteFigureBox) {
    MIN (one->left, other->left),
    MIN (one->top, other->top),
    MAX (one->right, other->right),
    MAX (one->bottom, other->bottom),
  };
}

/**
 * respite_figure_box_fit:
 * @matrix: (out): from the figure's measure to the space
 *
 * Puts the box into a space, as large as it fits and in the middle; a small box is not blown up.
 */
void
respite_figure_box_fit (const RespiteFigureBox *box,
                        double width,
                        double height,
                        cairo_matrix_t *matrix)
{
  double across = MAX (LEAST_SIZE, box->right - box->left), down = MAX (LEAST_SIZE, box->bottom - box->top);
  double scale = MIN (width / across, height / down);

  cairo_matrix_init_translate (matrix, width / 2, height / 2);
  cairo_matrix_scale (matrix, scale, scale);
  cairo_matrix_translate (matrix, -(box->left + box->right) / 2, -(box->top + box->bottom) / 2);
}

static void
draw_floor (RespiteFigureScene *scene,
            cairo_t *cr)
{
  const RespiteSkeleton *bones = &scene->bones;
  RespiteFigureBox ground = { G_MAXDOUBLE, 0, -G_MAXDOUBLE, 0 };
  RespiteVector places[] = { bones->heel[0], bones->heel[1], bones->toe[0], bones->toe[1], bones->pelvis };
  RespiteDot middle = respite_brush_see (&scene->brush, (RespiteVector) { 0, 0, 0 }, 0);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      double x = respite_brush_see (&scene->brush, places[i], 0).x;

      ground.left = MIN (ground.left, x);
      ground.right = MAX (ground.right, x);
    }

  /* Whoever lies has no shadow at the feet. */
  if (MIN (bones->heel[0].y, bones->heel[1].y) > 8 || scene->pose->props[RESPITE_PROP_BED] > 0)
    return;

  cairo_save (cr);
  cairo_translate (cr, (ground.left + ground.right) / 2, middle.y);
  cairo_scale (cr, (ground.right - ground.left) / 2 + 9, 2.6);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
  respite_color_use (&scene->tones.floor, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

/* A close picture ends softly rather than with a cut. */
static void
paint (cairo_t *cr,
       const RespiteFigureScene *scene)
{
  double close = scene->pose->joints[RESPITE_JOINT_CLOSE] / 100, bottom = get_close_bottom (scene);
  cairo_pattern_t *mask;

  if (close <= 0)
    {
      cairo_paint (cr);
      return;
    }

  mask = cairo_pattern_create_linear (0, bottom - FADE, 0, bottom);
  cairo_pattern_add_color_stop_rgba (mask, 0, 0, 0, 0, 1);
  cairo_pattern_add_color_stop_rgba (mask, 1, 0, 0, 0, 1 - close);
  cairo_mask (cr, mask);
  cairo_pattern_destroy (mask);
}

/**
 * respite_draw_figure:
 * @box: (nullable): what to show, from respite_figure_get_box(); %NULL for all of this pose
 *
 * Draws the figure with its props, as large as the space allows, in the middle of it.
 */
void
respite_draw_figure (cairo_t *cr,
                     const RespitePose *pose,
                     const RespiteFigureBox *box,
                     const RespitePalette *palette,
                     double width,
                     double height)
{
  RespiteFigureScene scene;
  RespiteFigureBox own;
  cairo_matrix_t matrix;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (pose != NULL);
  g_return_if_fail (palette != NULL);

  if (!(width >= 1) || !(height >= 1) || !isfinite (width) || !isfinite (height))
    return;

  own = box != NULL ? *box : respite_figure_get_box (pose);
  respite_figure_box_fit (&own, width, height, &matrix);
  set_scene (&scene, pose, palette, cr);

  cairo_save (cr);
  cairo_rectangle (cr, -OVER * width, -OVER * height, (1 + 2 * OVER) * width, (1 + 2 * OVER) * height);
  cairo_clip (cr);
  cairo_transform (cr, &matrix);
  cairo_push_group (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  draw_floor (&scene, cr);
  draw_all (&scene);
  cairo_pop_group_to_source (cr);
  paint (cr, &scene);
  cairo_restore (cr);
}
