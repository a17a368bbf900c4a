/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/ring.h"

#include "draw/ring.h"

/* The share of the ring's width that letters may take. */
#define INSIDE 0.66

struct _RespiteRing
{
  RespiteDrawing parent_instance;

  double fraction;
  char *text;
};

enum
{
  PROP_FRACTION = 1,
  PROP_TEXT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRing, respite_ring, RESPITE_TYPE_DRAWING)

static void
respite_ring_draw (RespiteDrawing *drawing,
                   cairo_t *cr,
                   const RespitePalette *palette,
                   double width,
                   double height)
{
  RespiteRing *self = RESPITE_RING (drawing);
  g_autoptr (PangoLayout) layout = NULL;

  if (self->text != NULL)
    layout = respite_drawing_lay_out (drawing, self->text, INSIDE * MIN (width, height));

  respite_draw_ring (cr, self->fraction, palette, layout, width, height);
}

static void
respite_ring_get_property (GObject *object,
                           guint property_id,
                           GValue *value,
                           GParamSpec *pspec)
{
  RespiteRing *self = RESPITE_RING (object);

  switch (property_id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_ring_set_property (GObject *object,
                           guint property_id,
                           const GValue *value,
                           GParamSpec *pspec)
{
  RespiteRing *self = RESPITE_RING (object);

  switch (property_id)
    {
    case PROP_FRACTION:
      respite_ring_set_fraction (self, g_value_get_double (value));
      break;
    case PROP_TEXT:
      respite_ring_set_text (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_ring_finalize (GObject *object)
{
  g_free (RESPITE_RING (object)->text);

  G_OBJECT_CLASS (respite_ring_parent_class)->finalize (object);
}

static void
respite_ring_class_init (RespiteRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_ring_get_property;
  object_class->set_property = respite_ring_set_property;
  object_class->finalize = respite_ring_finalize;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_ring_draw;

  /**
   * RespiteRing:fraction:
   *
   * How far round, from 0 to 1.
   */
  props[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteRing:text:
   *
   * What stands in the middle; it repeats what is written beside the ring.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
respite_ring_init (RespiteRing *self)
{
}

/**
 * respite_ring_new:
 *
 * Returns: an empty ring, as large as it is asked to be
 */
GtkWidget *
respite_ring_new (void)
{
  return g_object_new (RESPITE_TYPE_RING, NULL);
}

double
respite_ring_get_fraction (RespiteRing *self)
{
  g_return_val_if_fail (RESPITE_IS_RING (self), 0);

  return self->fraction;
}

/**
 * respite_ring_set_fraction:
 * @self: a ring
 * @fraction: how far round; what lies outside 0 to 1 is brought in
 */
void
respite_ring_set_fraction (RespiteRing *self,
                           double fraction)
{
  g_return_if_fail (RESPITE_IS_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (G_APPROX_VALUE (self->fraction, fraction, 1e-6))
    return;

  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FRACTION]);
}

const char *
respite_ring_get_text (RespiteRing *self)
{
  g_return_val_if_fail (RESPITE_IS_RING (self), NULL);

  return self->text;
}

/**
 * respite_ring_set_text:
 * @self: a ring
 * @text: (nullable): a few letters for its middle
 */
void
respite_ring_set_text (RespiteRing *self,
                       const char *text)
{
  g_return_if_fail (RESPITE_IS_RING (self));

  if (g_strcmp0 (self->text, text) == 0)
    return;

  g_free (self->text);
  self->text = g_strdup (text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}
