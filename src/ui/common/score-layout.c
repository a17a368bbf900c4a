/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/score-layout.h"

#define GAP_LEAST 4
#define GAP_MOST 14
#define LARGEST 58

struct _RespiteScoreLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (RespiteScoreLayout, respite_score_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Equal circles: what one needs, all get. */
static int
measure_one (GtkWidget *widget,
             int *count)
{
  int largest = 0;

  *count = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int width, height;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
      largest = MAX (largest, MAX (width, height));
      *count += 1;
    }

  return largest;
}

static int
count_columns (int width,
               int least,
               int count)
{
  return width >= count * least + (count - 1) * GAP_LEAST ? count : (count + 1) / 2;
}

static int
size_circle (int width,
             int columns,
             int least)
{
  return CLAMP ((width - (columns - 1) * GAP_MOST) / columns, least, MAX (least, LARGEST));
}

static GtkSizeRequestMode
respite_score_layout_get_request_mode (GtkLayoutManager *manager,
                                       GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
respite_score_layout_measure (GtkLayoutManager *manager,
                              GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  int count;
  int least = measure_one (widget, &count);
  int half = (count + 1) / 2;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = half * least + (half - 1) * GAP_LEAST;
      *natural = count * least + (count - 1) * GAP_LEAST;
    }
  else
    {
      int width = for_size < 0 ? count * least + (count - 1) * GAP_LEAST : for_size;
      int columns = count_columns (width, least, count);
      int rows = columns > 0 ? (count + columns - 1) / columns : 0;

      *minimum = *natural = rows * size_circle (width, MAX (columns, 1), least) + MAX (rows - 1, 0) * GAP_LEAST * 2;
    }
}

static void
place (GtkWidget *child,
       int x,
       int y,
       int size)
{
  g_autoptr (GskTransform) transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y));

  gtk_widget_allocate (child, size, size, -1, g_steal_pointer (&transform));
}

static void
respite_score_layout_allocate (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               int width,
                               int height,
                               int baseline)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int count, i = 0;
  int least = measure_one (widget, &count);
  int columns = MAX (count_columns (width, least, count), 1);
  int size = size_circle (width, columns, least);
  double step = columns > 1 ? (double) (width - size) / (columns - 1) : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      int x;

      if (!gtk_widget_should_layout (child))
        continue;
      x = (int) ((i % columns) * step + 0.5);
      place (child, mirrored ? width - x - size : x, i / columns * (size + GAP_LEAST * 2), size);
      i++;
    }
}

static void
respite_score_layout_class_init (RespiteScoreLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = respite_score_layout_get_request_mode;
  layout_class->measure = respite_score_layout_measure;
  layout_class->allocate = respite_score_layout_allocate;
}

static void
respite_score_layout_init (RespiteScoreLayout *self)
{
}
