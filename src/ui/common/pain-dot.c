/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/pain-dot.h"

#include "draw/pain-scale.h"

/* The share of the disc's width that the number may take. */
#define INSIDE 0.66

struct _RespitePainDot
{
  RespiteDrawing parent_instance;

  int score;
};

enum
{
  PROP_SCORE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespitePainDot, respite_pain_dot, RESPITE_TYPE_DRAWING)

static void
respite_pain_dot_draw (RespiteDrawing *drawing,
                       cairo_t *cr,
                       const RespitePalette *palette,
                       double width,
                       double height)
{
  RespitePainDot *self = RESPITE_PAIN_DOT (drawing);
  g_autofree char *text = g_strdup_printf ("%d", self->score);
  g_autoptr (PangoLayout) number = respite_drawing_lay_out (drawing, text, INSIDE * MIN (width, height));
  RespiteColor ink = respite_pain_scale_get_text (self->score, palette);
  PangoRectangle extents;

  respite_draw_pain_dot (cr, self->score, palette, width / 2, height / 2, MIN (width, height) / 2);

  pango_layout_get_pixel_extents (number, NULL, &extents);
  cairo_move_to (cr, (width - extents.width) / 2 - extents.x, (height - extents.height) / 2 - extents.y);
  respite_color_use (&ink, cr);
  pango_cairo_show_layout (cr, number);
}

static void
respite_pain_dot_get_property (GObject *object,
                               guint property_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SCORE:
      g_value_set_int (value, RESPITE_PAIN_DOT (object)->score);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_pain_dot_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SCORE:
      respite_pain_dot_set_score (RESPITE_PAIN_DOT (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_pain_dot_class_init (RespitePainDotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_pain_dot_get_property;
  object_class->set_property = respite_pain_dot_set_property;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_pain_dot_draw;

  /**
   * RespitePainDot:score:
   *
   * The score it shows, as a colour and as a number.
   */
  props[PROP_SCORE] = g_param_spec_int ("score", NULL, NULL, 0, RESPITE_PAIN_MAX, 0,
                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
respite_pain_dot_init (RespitePainDot *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * respite_pain_dot_new:
 * @score: from 0 to 10
 *
 * Returns: (transfer floating): a disc in the colour of the score, with its number
 */
GtkWidget *
respite_pain_dot_new (int score)
{
  return g_object_new (RESPITE_TYPE_PAIN_DOT, "score", score, NULL);
}

int
respite_pain_dot_get_score (RespitePainDot *self)
{
  g_return_val_if_fail (RESPITE_IS_PAIN_DOT (self), 0);

  return self->score;
}

void
respite_pain_dot_set_score (RespitePainDot *self,
                            int score)
{
  g_return_if_fail (RESPITE_IS_PAIN_DOT (self));
  g_return_if_fail (score >= 0 && score <= RESPITE_PAIN_MAX);

  if (self->score == score)
    return;

  self->score = score;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SCORE]);
}
