/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/wrap-box.h"

struct _RespiteWrapBox
{
  GtkWidget parent_instance;

  int row_width;
  int spacing;
  gboolean homogeneous;
};

enum
{
  PROP_ROW_WIDTH = 1,
  PROP_SPACING,
  PROP_HOMOGENEOUS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void respite_wrap_box_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteWrapBox, respite_wrap_box, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, respite_wrap_box_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

static void
respite_wrap_box_add_child (GtkBuildable *buildable,
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
respite_wrap_box_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = respite_wrap_box_add_child;
}

static GPtrArray *
list_children (RespiteWrapBox *self)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        g_ptr_array_add (children, child);
    }

  return children;
}

static int
sum_spacing (RespiteWrapBox *self,
             GPtrArray *children)
{
  return children->len > 1 ? (int) (children->len - 1) * self->spacing : 0;
}

static int
measure_row (RespiteWrapBox *self,
             GPtrArray *children,
             gboolean natural)
{
  int sum = 0, largest = 0;

  for (guint i = 0; i < children->len; i++)
    {
      int least, wanted;

      gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      sum += natural ? wanted : least;
      largest = MAX (largest, natural ? wanted : least);
    }

  return (self->homogeneous ? (int) children->len * largest : sum) + sum_spacing (self, children);
}

static gboolean
fits_row (RespiteWrapBox *self,
          GPtrArray *children,
          int width)
{
  return width >= MAX (self->row_width, measure_row (self, children, FALSE));
}

/* Each child's width in a row of the given width: what it wants as far as there is room, and the rest to who expands. */
static int *
share_row (RespiteWrapBox *self,
           GPtrArray *children,
           int width)
{
  g_autofree GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, children->len + 1);
  int *widths = g_new0 (int, children->len + 1);
  int left = width - sum_spacing (self, children);
  int expanders = 0;

  for (guint i = 0; i < children->len; i++)
    {
      if (self->homogeneous)
        {
          widths[i] = left * (int) (i + 1) / (int) children->len - left * (int) i / (int) children->len;
          continue;
        }
      gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &sizes[i].minimum_size,
                          &sizes[i].natural_size, NULL, NULL);
      sizes[i].data = children->pdata[i];
      expanders += gtk_widget_compute_expand (children->pdata[i], GTK_ORIENTATION_HORIZONTAL);
    }

  if (self->homogeneous)
    return widths;

  for (guint i = 0; i < children->len; i++)
    left -= sizes[i].minimum_size;
  left = gtk_distribute_natural_allocation (MAX (left, 0), children->len, sizes);
  for (guint i = 0; i < children->len; i++)
    {
      widths[i] = sizes[i].minimum_size;
      if (gtk_widget_compute_expand (children->pdata[i], GTK_ORIENTATION_HORIZONTAL))
        widths[i] += left / expanders;
    }

  return widths;
}

static int
measure_height (GtkWidget *child,
                int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static int
measure_rows (RespiteWrapBox *self,
              GPtrArray *children,
              int width)
{
  int height = 0;

  if (fits_row (self, children, width))
    {
      g_autofree int *widths = share_row (self, children, width);

      for (guint i = 0; i < children->len; i++)
        height = MAX (height, measure_height (children->pdata[i], widths[i]));
    }
  else
    {
      for (guint i = 0; i < children->len; i++)
        height += measure_height (children->pdata[i], width);
      height += sum_spacing (self, children);
    }

  return height;
}

static GtkSizeRequestMode
respite_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
respite_wrap_box_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  RespiteWrapBox *self = RESPITE_WRAP_BOX (widget);
  g_autoptr (GPtrArray) children = list_children (self);

  *minimum = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      for (guint i = 0; i < children->len; i++)
        {
          int least;

          gtk_widget_measure (children->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
          *minimum = MAX (*minimum, least);
        }
      *natural = MAX (measure_row (self, children, TRUE), self->row_width);
    }
  else
    {
      int width = for_size;

      if (width < 0)
        gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
      *minimum = *natural = measure_rows (self, children, width);
    }
}

static void
place (GtkWidget *child,
       int x,
       int y,
       int width,
       int height)
{
  gtk_widget_allocate (child, width, height, -1, gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y)));
}

static void
respite_wrap_box_size_allocate (GtkWidget *widget,
                                int width,
                                int height,
                                int baseline)
{
  RespiteWrapBox *self = RESPITE_WRAP_BOX (widget);
  g_autoptr (GPtrArray) children = list_children (self);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (fits_row (self, children, width))
    {
      g_autofree int *widths = share_row (self, children, width);
      int x = 0;

      for (guint i = 0; i < children->len; i++)
        {
          place (children->pdata[i], mirrored ? width - x - widths[i] : x, 0, widths[i], height);
          x += widths[i] + self->spacing;
        }
    }
  else
    {
      int y = 0;

      for (guint i = 0; i < children->len; i++)
        {
          int part = measure_height (children->pdata[i], width);

          place (children->pdata[i], 0, y, width, part);
          y += part + self->spacing;
        }
    }
}

static void
respite_wrap_box_get_property (GObject *object,
                               guint property_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  RespiteWrapBox *self = RESPITE_WRAP_BOX (object);

  switch (property_id)
    {
    case PROP_ROW_WIDTH:
      g_value_set_int (value, self->row_width);
      break;
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_HOMOGENEOUS:
      g_value_set_boolean (value, self->homogeneous);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_wrap_box_set_property (GObject *object,
                               guint property_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RespiteWrapBox *self = RESPITE_WRAP_BOX (object);

  switch (property_id)
    {
    case PROP_ROW_WIDTH:
      self->row_width = g_value_get_int (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_HOMOGENEOUS:
      self->homogeneous = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
respite_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (respite_wrap_box_parent_class)->dispose (object);
}

static void
respite_wrap_box_class_init (RespiteWrapBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_wrap_box_get_property;
  object_class->set_property = respite_wrap_box_set_property;
  object_class->dispose = respite_wrap_box_dispose;
  widget_class->get_request_mode = respite_wrap_box_get_request_mode;
  widget_class->measure = respite_wrap_box_measure;
  widget_class->size_allocate = respite_wrap_box_size_allocate;

  /**
   * RespiteWrapBox:row-width:
   *
   * From which width on the children stand side by side, if they fit; below it they stand one under the other.
   */
  props[PROP_ROW_WIDTH] = g_param_spec_int ("row-width", NULL, NULL, 0, G_MAXINT, 0,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * RespiteWrapBox:homogeneous:
   *
   * Whether the children of a row are equally wide.
   */
  props[PROP_HOMOGENEOUS] = g_param_spec_boolean ("homogeneous", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_wrap_box_init (RespiteWrapBox *self)
{
}
