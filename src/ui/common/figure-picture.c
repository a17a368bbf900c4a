/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/figure-picture.h"

#include "draw/figure.h"

struct _RespiteFigurePicture
{
  RespiteDrawing parent_instance;

  RespitePose pose;
  gboolean has_pose;
};

G_DEFINE_FINAL_TYPE (RespiteFigurePicture, respite_figure_picture, RESPITE_TYPE_DRAWING)

static void
respite_figure_picture_draw (RespiteDrawing *drawing,
                             cairo_t *cr,
                             const RespitePalette *palette,
                             double width,
                             double height)
{
  RespiteFigurePicture *self = RESPITE_FIGURE_PICTURE (drawing);

  if (self->has_pose)
    respite_draw_figure (cr, &self->pose, NULL, palette, width, height);
}

static void
respite_figure_picture_class_init (RespiteFigurePictureClass *klass)
{
  RESPITE_DRAWING_CLASS (klass)->draw = respite_figure_picture_draw;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
respite_figure_picture_init (RespiteFigurePicture *self)
{
}

/**
 * respite_figure_picture_new:
 * @size: its width and height
 *
 * Returns: a small picture of the figure, beside a text that says the same
 */
GtkWidget *
respite_figure_picture_new (int size)
{
  return g_object_new (RESPITE_TYPE_FIGURE_PICTURE, "width-request", size, "height-request", size, NULL);
}

/**
 * respite_figure_picture_set_pose:
 * @pose: (nullable): how the figure stands
 */
void
respite_figure_picture_set_pose (RespiteFigurePicture *self,
                                 const RespitePose *pose)
{
  g_return_if_fail (RESPITE_IS_FIGURE_PICTURE (self));

  self->has_pose = pose != NULL;
  if (pose != NULL)
    self->pose = *pose;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
