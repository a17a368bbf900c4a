/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/player-stage.h"

#include <math.h>

#include "draw/figure.h"
#include "draw/motion.h"
#include "draw/ring.h"

#define POSES_MAX 8

/* Round the ring there is room for the bead that sits on it. */
#define INSET 10.0

/* How much of the ring's width the figure's box may take from corner to corner, and at most from side to side. */
#define FIGURE_DIAGONAL 0.90
#define FIGURE_SHARE 0.80
#define FIGURE_SHARE_STILL 0.84
#define FIGURE_LEAST 56.0
#define GROUND_SHARE 0.07
#define RING_ROOM 5.0

/* The circle that leads the breath. */
#define BREATH_SMALL 0.70
#define BREATH_LARGE 0.97
#define BREATH_SHARE 0.12

#define NUMBER_SHARE 0.26

/* From the pose of one step to that of the next, in seconds. */
#define CHANGE_S 0.7

/* A movement that happens once has come to rest by then. */
#define ONCE_S 3.0

/* A ring that moved less than this many pixels need not be drawn again. */
#define LEAST_ARC 0.6

struct _RespitePlayerStage
{
  RespiteDrawing parent_instance;

  RespitePose poses[POSES_MAX];
  guint n_poses;
  RespiteFigureBox box;
  double together;
  double apart;
  gboolean halves;
  double elapsed;
  double left;
  double drawn_left;
  gboolean still;

  RespitePose shown;
  RespiteFigureBox shown_box;
  gboolean has_shown;
  RespitePose from;
  RespiteFigureBox from_box;
  gboolean has_from;
};

G_DEFINE_FINAL_TYPE (RespitePlayerStage, respite_player_stage, RESPITE_TYPE_DRAWING)

static double
mix (double from,
     double to,
     double share)
{
  return from + (to - from) * share;
}

static RespiteFigureBox
mix_boxes (const RespiteFigureBox *from,
           const RespiteFigureBox *to,
           double share)
{
  return (RespiteFigureBox) {
    mix (from->left, to->left, share),
    mix (from->top, to->top, share),
    mix (from->right, to->right, share),
    mix (from->bottom, to->bottom, share),
  };
}

static gboolean
is_repeating (RespitePlayerStage *self)
{
  return respite_motion_get_period (self->n_poses, self->together, self->apart) > 0;
}

static double
get_fraction_left (RespitePlayerStage *self)
{
  double seconds = self->elapsed + self->left;

  return seconds > 0 ? self->left / seconds : 0;
}

static void
fill_circle (cairo_t *cr,
             double x,
             double y,
             double radius,
             const RespiteColor *color)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  respite_color_use (color, cr);
  cairo_fill (cr);
}

/* How full the lungs are, from 0 to 1. */
static double
get_breath (RespitePlayerStage *self)
{
  double within = fmod (self->elapsed, self->together + self->apart);

  if (within < self->together)
    return respite_motion_ease (within / self->together);

  return 1 - respite_motion_ease ((within - self->together) / self->apart);
}

static void
draw_ground (RespitePlayerStage *self,
             cairo_t *cr,
             const RespitePalette *palette,
             double size)
{
  RespiteColor ground = respite_color_mix (&palette->background, &palette->accent, GROUND_SHARE);
  RespiteColor breath = respite_color_mix (&ground, &palette->accent, BREATH_SHARE);
  double radius = size / 2 - RING_ROOM;

  fill_circle (cr, size / 2, size / 2, radius, &ground);
  if (respite_player_stage_is_breathing (self) && !self->still)
    fill_circle (cr, size / 2, size / 2, radius * mix (BREATH_SMALL, BREATH_LARGE, get_breath (self)), &breath);
}

static void
take_moment (RespitePlayerStage *self)
{
  const RespitePose *poses[POSES_MAX];
  double share = respite_motion_ease (self->elapsed / CHANGE_S);

  for (guint i = 0; i < self->n_poses; i++)
    poses[i] = &self->poses[i];

  if (self->halves && self->n_poses > 1)
    self->shown = respite_motion_get_pose_of_halves (poses, self->n_poses, self->together, self->apart,
                                                     self->elapsed + self->left, self->elapsed);
  else
    self->shown = respite_motion_get_pose (poses, self->n_poses, self->together, self->apart, self->elapsed);
  self->shown_box = self->box;
  if (self->has_from && share < 1)
    {
      self->shown = respite_pose_mix (&self->from, &self->shown, share);
      self->shown_box = mix_boxes (&self->from_box, &self->box, share);
    }
  self->has_shown = TRUE;
}

static void
draw_moving (RespitePlayerStage *self,
             cairo_t *cr,
             const RespitePalette *palette,
             double size)
{
  double box_width, box_height, diagonal, width, height;

  take_moment (self);
  box_width = MAX (FIGURE_LEAST, self->shown_box.right - self->shown_box.left);
  box_height = MAX (FIGURE_LEAST, self->shown_box.bottom - self->shown_box.top);
  diagonal = hypot (box_width, box_height);
  width = size * MIN (FIGURE_SHARE, FIGURE_DIAGONAL * box_width / diagonal);
  height = size * MIN (FIGURE_SHARE, FIGURE_DIAGONAL * box_height / diagonal);
  cairo_translate (cr, (size - width) / 2, (size - height) / 2);
  respite_draw_figure (cr, &self->shown, &self->shown_box, palette, width, height);
}

static void
draw_pointer (cairo_t *cr,
              const RespitePalette *palette,
              double x,
              double y,
              double size)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x - size, y - 2 * size);
  cairo_line_to (cr, x + size, y);
  cairo_line_to (cr, x - size, y + 2 * size);
  cairo_set_line_width (cr, MAX (2, size * 0.6));
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  respite_color_use (&palette->dim, cr);
  cairo_stroke (cr);
}

/* Where nothing may move, where it begins and where it goes stand side by side. */
static void
draw_still (RespitePlayerStage *self,
            cairo_t *cr,
            const RespitePalette *palette,
            double size)
{
  double width = size * FIGURE_SHARE_STILL / 2, height = size * 0.62, top = (size - height) / 2;
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean halves = self->halves && self->n_poses > 1;
  guint n = halves ? self->n_poses / 2 : self->n_poses;
  const RespitePose *first = &self->poses[halves && self->elapsed >= self->left ? n : 0];
  const RespitePose *last = first + (n > 2 ? n / 2 : n - 1);

  for (guint i = 0; i < 2; i++)
    {
      gboolean begins = (i == 0) != mirrored;

      cairo_save (cr);
      cairo_translate (cr, size / 2 + (i == 0 ? -width - size * 0.02 : size * 0.02), top);
      respite_draw_figure (cr, begins ? first : last, &self->box, palette, width, height);
      cairo_restore (cr);
    }
  draw_pointer (cr, palette, size / 2, size / 2, (mirrored ? -1 : 1) * size * 0.012);
}

static void
draw_number (RespitePlayerStage *self,
             cairo_t *cr,
             const RespitePalette *palette,
             double size)
{
  g_autofree char *number = g_strdup_printf ("%d", (int) ceil (self->left));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), number);
  PangoFontDescription *font = pango_font_description_new ();
  int width, height;

  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_absolute_size (font, size * NUMBER_SHARE * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_get_pixel_size (layout, &width, &height);
  cairo_move_to (cr, (size - width) / 2, (size - height) / 2);
  respite_color_use (&palette->foreground, cr);
  pango_cairo_show_layout (cr, layout);
}

static void
respite_player_stage_draw (RespiteDrawing *drawing,
                           cairo_t *cr,
                           const RespitePalette *palette,
                           double width,
                           double height)
{
  RespitePlayerStage *self = RESPITE_PLAYER_STAGE (drawing);
  double size = MIN (width, height) - 2 * INSET;

  self->drawn_left = self->left;
  cairo_translate (cr, (width - size) / 2, (height - size) / 2);
  draw_ground (self, cr, palette, size);
  respite_draw_ring (cr, get_fraction_left (self), palette, NULL, size, size);
  if (self->n_poses == 0)
    draw_number (self, cr, palette, size);
  else if (self->still && self->n_poses > 1)
    draw_still (self, cr, palette, size);
  else
    draw_moving (self, cr, palette, size);
}

static void
respite_player_stage_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = 160;
  *natural = 440;
  *minimum_baseline = *natural_baseline = -1;
}

static void
respite_player_stage_class_init (RespitePlayerStageClass *klass)
{
  RESPITE_DRAWING_CLASS (klass)->draw = respite_player_stage_draw;
  GTK_WIDGET_CLASS (klass)->measure = respite_player_stage_measure;
}

static void
respite_player_stage_init (RespitePlayerStage *self)
{
}

/**
 * respite_player_stage_set_step:
 * @catalog: the poses
 * @step: what to show; a pose that is not there is left out
 *
 * Shows another step, at its beginning. The figure goes there from where it stands.
 */
void
respite_player_stage_set_step (RespitePlayerStage *self,
                               RespiteCatalog *catalog,
                               const RespiteRoutineStep *step)
{
  g_return_if_fail (RESPITE_IS_PLAYER_STAGE (self));
  g_return_if_fail (RESPITE_IS_CATALOG (catalog));
  g_return_if_fail (step != NULL);

  self->has_from = self->has_shown;
  self->from = self->shown;
  self->from_box = self->shown_box;

  self->n_poses = 0;
  for (guint i = 0; step->poses[i] != NULL && self->n_poses < POSES_MAX; i++)
    {
      const RespitePose *pose = respite_catalog_get_pose (catalog, step->poses[i]);
      RespiteFigureBox box;

      if (pose == NULL)
        continue;

      box = respite_figure_get_box (pose);
      self->box = self->n_poses > 0 ? respite_figure_box_union (&self->box, &box) : box;
      self->poses[self->n_poses++] = *pose;
    }

  self->together = step->together;
  self->apart = step->apart;
  self->halves = step->halves;
  self->elapsed = 0;
  self->left = step->seconds;
  self->has_shown &= self->n_poses > 0;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, step->scene, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * respite_player_stage_arrive:
 *
 * Lets the figure stand where the step has it at this moment, without a way there from the step before: while nothing goes
 * on it would never arrive.
 */
void
respite_player_stage_arrive (RespitePlayerStage *self)
{
  g_return_if_fail (RESPITE_IS_PLAYER_STAGE (self));

  self->has_from = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * respite_player_stage_has_figure:
 *
 * Returns: whether the step has a pose; without one the number of seconds stands in the ring
 */
gboolean
respite_player_stage_has_figure (RespitePlayerStage *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER_STAGE (self), FALSE);

  return self->n_poses > 0;
}

/**
 * respite_player_stage_is_moving:
 *
 * Returns: whether the figure is under way at the moment that is shown
 */
gboolean
respite_player_stage_is_moving (RespitePlayerStage *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER_STAGE (self), FALSE);

  if (self->still || self->n_poses == 0)
    return FALSE;

  return is_repeating (self) || self->elapsed < (self->n_poses > 1 ? ONCE_S : CHANGE_S);
}

/**
 * respite_player_stage_is_breathing:
 *
 * Returns: whether the step's cadence is one of breaths, in for its first part and out for its second
 */
gboolean
respite_player_stage_is_breathing (RespitePlayerStage *self)
{
  g_return_val_if_fail (RESPITE_IS_PLAYER_STAGE (self), FALSE);

  return self->n_poses == 2 && self->together > 0 && self->apart > 0
         && self->poses[1].props[RESPITE_PROP_MARK_BREATH] > 0;
}

/**
 * respite_player_stage_set_still:
 * @still: whether the poses stand side by side rather than move
 */
void
respite_player_stage_set_still (RespitePlayerStage *self,
                                gboolean still)
{
  g_return_if_fail (RESPITE_IS_PLAYER_STAGE (self));

  self->still = still;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * respite_player_stage_show_moment:
 * @elapsed: seconds since the step began
 * @left: seconds until it ends
 *
 * Shows a moment of the step, and draws only if something is to be seen of it.
 */
void
respite_player_stage_show_moment (RespitePlayerStage *self,
                                  double elapsed,
                                  double left)
{
  double round, seconds = elapsed + left;

  g_return_if_fail (RESPITE_IS_PLAYER_STAGE (self));

  self->elapsed = elapsed;
  self->left = left;
  round = G_PI * MIN (gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  if (respite_player_stage_is_moving (self) || (seconds > 0 && fabs (left - self->drawn_left) / seconds * round >= LEAST_ARC))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
