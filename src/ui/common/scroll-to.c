/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/scroll-to.h"

/* What stays in sight above the widget. */
#define ROOM_ABOVE 12

/* By then what opens at the same time has found its size. */
#define FRAMES 20

static gboolean
follow_cb (GtkWidget *widget,
           GdkFrameClock *clock,
           gpointer data)
{
  guint *n_frames = data;
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *ground = scroller != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller)) : NULL;
  graphene_point_t corner;
  GtkAdjustment *adjustment;

  if (GTK_IS_VIEWPORT (ground))
    ground = gtk_viewport_get_child (GTK_VIEWPORT (ground));
  if (ground == NULL || (*n_frames)-- == 0)
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (widget) == 0
      || !gtk_widget_compute_point (widget, ground, &GRAPHENE_POINT_INIT (0, 0), &corner))
    return G_SOURCE_CONTINUE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, corner.y - ROOM_ABOVE);

  return G_SOURCE_CONTINUE;
}

/**
 * respite_scroll_to:
 * @widget: something in a scrolled window, which need not be laid out yet
 *
 * Has the widget stand at the top of what is seen, or as near to it as there is to scroll.
 */
void
respite_scroll_to (GtkWidget *widget)
{
  guint *n_frames;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  n_frames = g_new (guint, 1);
  *n_frames = FRAMES;
  gtk_widget_add_tick_callback (widget, follow_cb, n_frames, g_free);
}
