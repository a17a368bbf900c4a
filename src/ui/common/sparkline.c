/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/sparkline.h"

struct _RespiteSparkline
{
  RespiteDrawing parent_instance;

  RespiteSparkPoint *points;
  gsize n_points;
};

G_DEFINE_FINAL_TYPE (RespiteSparkline, respite_sparkline, RESPITE_TYPE_DRAWING)

static void
respite_sparkline_draw (RespiteDrawing *drawing,
                        cairo_t *cr,
                        const RespitePalette *palette,
                        double width,
                        double height)
{
  RespiteSparkline *self = RESPITE_SPARKLINE (drawing);

  respite_draw_sparkline (cr, self->points, self->n_points, palette, width, height);
}

static void
respite_sparkline_finalize (GObject *object)
{
  g_free (RESPITE_SPARKLINE (object)->points);

  G_OBJECT_CLASS (respite_sparkline_parent_class)->finalize (object);
}

static void
respite_sparkline_class_init (RespiteSparklineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_sparkline_finalize;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_sparkline_draw;
}

static void
respite_sparkline_init (RespiteSparkline *self)
{
}

/**
 * respite_sparkline_set_points:
 * @self: a sparkline
 * @points: (array length=n_points) (nullable): scores, oldest first
 */
void
respite_sparkline_set_points (RespiteSparkline *self,
                              const RespiteSparkPoint *points,
                              gsize n_points)
{
  g_return_if_fail (RESPITE_IS_SPARKLINE (self));

  g_free (self->points);
  self->points = g_memdup2 (points, n_points * sizeof (RespiteSparkPoint));
  self->n_points = n_points;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
