/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/player/step-bar.h"

#define THICKNESS 4.0
#define GAP 4.0
#define WIDTH 240
#define DONE_SHARE 0.55

struct _RespiteStepBar
{
  RespiteDrawing parent_instance;

  guint step;
  guint n_steps;
};

G_DEFINE_FINAL_TYPE (RespiteStepBar, respite_step_bar, RESPITE_TYPE_DRAWING)

static void
draw_part (cairo_t *cr,
           double x,
           double width,
           double y,
           const RespiteColor *color)
{
  cairo_move_to (cr, x + THICKNESS / 2, y);
  cairo_line_to (cr, x + MAX (THICKNESS / 2, width - THICKNESS / 2), y);
  respite_color_use (color, cr);
  cairo_stroke (cr);
}

static void
respite_step_bar_draw (RespiteDrawing *drawing,
                       cairo_t *cr,
                       const RespitePalette *palette,
                       double width,
                       double height)
{
  RespiteStepBar *self = RESPITE_STEP_BAR (drawing);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  RespiteColor done = respite_color_mix (&palette->background, &palette->accent, DONE_SHARE);
  double each = (width + GAP) / MAX (1, self->n_steps);

  cairo_set_line_width (cr, THICKNESS);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < self->n_steps; i++)
    {
      const RespiteColor *color = i < self->step ? &done : i == self->step ? &palette->accent : &palette->line;

      draw_part (cr, (mirrored ? self->n_steps - 1 - i : i) * each, each - GAP, height / 2, color);
    }
}

static void
respite_step_bar_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : (int) THICKNESS;
  *minimum_baseline = *natural_baseline = -1;
}

static void
respite_step_bar_class_init (RespiteStepBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RESPITE_DRAWING_CLASS (klass)->draw = respite_step_bar_draw;
  widget_class->measure = respite_step_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
respite_step_bar_init (RespiteStepBar *self)
{
}

/**
 * respite_step_bar_set_step:
 * @step: the one that is on, from 0
 * @n_steps: how many there are
 *
 * Shows as a row of short bars what the text above it says.
 */
void
respite_step_bar_set_step (RespiteStepBar *self,
                           guint step,
                           guint n_steps)
{
  g_return_if_fail (RESPITE_IS_STEP_BAR (self));

  self->step = step;
  self->n_steps = n_steps;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
