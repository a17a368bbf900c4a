/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/wrap-layout.h"

#define GAP 6

/**
 * RespiteWrapLayout:
 *
 * Children side by side, each as wide as it likes, and on to the next line where there is no more room: for chips and
 * badges. A flow box would put them into columns.
 */
struct _RespiteWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteWrapLayout, respite_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
measure_child (GtkWidget *child,
               int available,
               int *width,
               int *height)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *width = available < 0 ? natural : CLAMP (available, minimum, natural);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *width, height, NULL, NULL, NULL);
}

/* The first child of the line after the one that begins with @child, and how high that line is. */
static GtkWidget *
find_line_end (GtkWidget *child,
               int available,
               int *line_height)
{
  int used = 0;

  *line_height = 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int width, height;

      if (!gtk_widget_should_layout (child))
        continue;

      measure_child (child, available, &width, &height);
      if (used > 0 && available >= 0 && used + width > available)
        return child;

      used += width + GAP;
      *line_height = MAX (*line_height, height);
    }

  return NULL;
}

static GtkSizeRequestMode
respite_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_widths (GtkWidget *widget,
                int *minimum,
                int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int least, best;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += best + (*natural > 0 ? GAP : 0);
    }
}

static void
respite_wrap_layout_measure (GtkLayoutManager *manager,
                             GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int lines = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_widths (widget, minimum, natural);
      return;
    }

  while (child != NULL)
    {
      int height;

      child = find_line_end (child, for_size, &height);
      *minimum += height + (lines++ > 0 ? GAP : 0);
    }
  *natural = *minimum;
}

static void
place_line (GtkWidget *widget,
            GtkWidget *first,
            GtkWidget *end,
            int available,
            int y,
            int line_height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (GtkWidget *child = first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int width, height;
      graphene_point_t corner;

      if (!gtk_widget_should_layout (child))
        continue;

      measure_child (child, available, &width, &height);
      corner = GRAPHENE_POINT_INIT (mirrored ? available - x - width : x, y + (line_height - height) / 2);
      gtk_widget_allocate (child, width, height, -1, gsk_transform_translate (NULL, &corner));
      x += width + GAP;
    }
}

static void
respite_wrap_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              int available,
                              int available_height,
                              int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int height;
      GtkWidget *end = find_line_end (child, available, &height);

      place_line (widget, child, end, available, y, height);
      y += height + GAP;
      child = end;
    }
}

static void
respite_wrap_layout_class_init (RespiteWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = respite_wrap_layout_get_request_mode;
  layout_class->measure = respite_wrap_layout_measure;
  layout_class->allocate = respite_wrap_layout_allocate;
}

static void
respite_wrap_layout_init (RespiteWrapLayout *self)
{
}
