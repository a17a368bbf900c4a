/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/screenshot.h"

/* What the agent and the disk still have to tell arrives within this time of the first frame. */
#define SETTLE_MS 700
#define TRIES 20

typedef struct
{
  char *path;
  guint n_tries;
} Wish;

static void
wish_free (Wish *self)
{
  g_free (self->path);
  g_free (self);
}

static void wait_for_frame (GTask *task);

static GdkTexture *
render (GtkWindow *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    return NULL;

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                      &GRAPHENE_RECT_INIT (0, 0, width, height));
}

/* A dialog stands above its window, and is what there is to see. */
static GtkWindow *
find_topmost (GtkWindow *window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (gtk_window_get_transient_for (l->data) == window && gtk_widget_get_mapped (l->data))
        return l->data;
    }

  return window;
}

static gboolean
settled_cb (gpointer data)
{
  GTask *task = data;
  Wish *wish = g_task_get_task_data (task);
  g_autoptr (GdkTexture) texture = render (find_topmost (g_task_get_source_object (task)));

  /* In the middle of a new layout there is nothing to see. */
  if (texture == NULL && ++wish->n_tries < TRIES)
    wait_for_frame (g_object_ref (task));
  else if (texture != NULL && gdk_texture_save_to_png (texture, wish->path))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "The picture %s could not be written", wish->path);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (GdkFrameClock *clock,
            GTask *task)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, task);
  g_timeout_add_full (G_PRIORITY_LOW, SETTLE_MS, settled_cb, task, g_object_unref);
}

static void
wait_for_frame (GTask *task)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (find_topmost (g_task_get_source_object (task))));

  g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), task);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
}

static void
mapped_cb (GtkWidget *window,
           GTask *task)
{
  g_signal_handlers_disconnect_by_func (window, mapped_cb, task);
  wait_for_frame (task);
}

/**
 * respite_screenshot_take_async:
 * @window: a window that is not shown yet
 * @path: the PNG file to write
 * @callback: called when it is written
 * @user_data: for @callback
 *
 * Draws the window into a file once its first page stands there with its data.
 */
void
respite_screenshot_take_async (GtkWindow *window,
                               const char *path,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  GTask *task = g_task_new (window, NULL, callback, user_data);
  Wish *wish = g_new0 (Wish, 1);

  g_task_set_source_tag (task, respite_screenshot_take_async);
  wish->path = g_strdup (path);
  g_task_set_task_data (task, wish, (GDestroyNotify) wish_free);
  g_signal_connect (window, "map", G_CALLBACK (mapped_cb), task);
}

/**
 * respite_screenshot_take_finish:
 * @window: the window
 * @result: what the callback was given
 * @error: says which file could not be written
 *
 * Returns: whether the picture is there
 */
gboolean
respite_screenshot_take_finish (GtkWindow *window,
                                GAsyncResult *result,
                                GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
