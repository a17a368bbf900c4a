/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/first-fit.h"

struct _RespiteFirstFit
{
  GtkWidget parent_instance;

  GtkWidget *shown;
};

enum
{
  PROP_SHOWN = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void respite_first_fit_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteFirstFit, respite_first_fit, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, respite_first_fit_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

static void
respite_first_fit_add_child (GtkBuildable *buildable,
                             GtkBuilder *builder,
                             GObject *child,
                             const char *type)
{
  if (GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
respite_first_fit_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = respite_first_fit_add_child;
}

static GtkWidget *
find_fitting (RespiteFirstFit *self,
              int width)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL && child != gtk_widget_get_last_child (GTK_WIDGET (self)))
    {
      int natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      if (natural <= width)
        break;
      child = gtk_widget_get_next_sibling (child);
    }

  return child;
}

/* What it asks for never depends on which child is shown, so that showing another one asks for no new layout. */
static void
respite_first_fit_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted;

      gtk_widget_measure (child, orientation, -1, &least, &wanted, NULL, NULL);
      if (orientation == GTK_ORIENTATION_VERTICAL)
        *minimum = MAX (*minimum, least);
      else if (child == gtk_widget_get_last_child (widget))
        *minimum = least;
      *natural = MAX (*natural, wanted);
    }
}

static void
respite_first_fit_size_allocate (GtkWidget *widget,
                                 int width,
                                 int height,
                                 int baseline)
{
  RespiteFirstFit *self = RESPITE_FIRST_FIT (widget);
  GtkWidget *fitting = find_fitting (self, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_child_visible (child, child == fitting);

  if (fitting != NULL)
    gtk_widget_allocate (fitting, width, height, baseline, NULL);
  if (self->shown != fitting)
    {
      self->shown = fitting;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOWN]);
    }
}

static void
respite_first_fit_get_property (GObject *object,
                                guint property_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SHOWN:
      g_value_set_object (value, RESPITE_FIRST_FIT (object)->shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_first_fit_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (respite_first_fit_parent_class)->dispose (object);
}

static void
respite_first_fit_class_init (RespiteFirstFitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_first_fit_get_property;
  object_class->dispose = respite_first_fit_dispose;
  widget_class->measure = respite_first_fit_measure;
  widget_class->size_allocate = respite_first_fit_size_allocate;

  /**
   * RespiteFirstFit:shown:
   *
   * The first child that has the width it wants, or else the last one. It changes in the middle of a layout: who
   * changes the layout in turn has to wait for its end.
   */
  props[PROP_SHOWN] = g_param_spec_object ("shown", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_first_fit_init (RespiteFirstFit *self)
{
}

/**
 * respite_first_fit_get_shown:
 * @self: the widget
 *
 * Returns: (transfer none) (nullable): the child that is shown; %NULL before the first layout
 */
GtkWidget *
respite_first_fit_get_shown (RespiteFirstFit *self)
{
  g_return_val_if_fail (RESPITE_IS_FIRST_FIT (self), NULL);

  return self->shown;
}

/**
 * respite_first_fit_is_last_resort:
 * @self: the widget
 *
 * Returns: whether only the last child had room
 */
gboolean
respite_first_fit_is_last_resort (RespiteFirstFit *self)
{
  g_return_val_if_fail (RESPITE_IS_FIRST_FIT (self), FALSE);

  return self->shown != NULL && self->shown == gtk_widget_get_last_child (GTK_WIDGET (self));
}
