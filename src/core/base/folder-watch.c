/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/folder-watch.h"

/* An atomic replacement comes as three events; they are told on as one. */
#define SETTLE_MS 60

struct _RespiteFolderWatch
{
  GObject parent_instance;

  GFileMonitor *monitor;
  guint settle_id;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteFolderWatch, respite_folder_watch, G_TYPE_OBJECT)

static gboolean
settled_cb (gpointer data)
{
  RespiteFolderWatch *self = data;

  self->settle_id = 0;
  g_signal_emit (self, signals[CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
monitor_changed_cb (GFileMonitor *monitor,
                    GFile *file,
                    GFile *other,
                    GFileMonitorEvent event,
                    gpointer data)
{
  RespiteFolderWatch *self = data;

  if (self->settle_id == 0)
    self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
}

static void
respite_folder_watch_dispose (GObject *object)
{
  RespiteFolderWatch *self = RESPITE_FOLDER_WATCH (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (respite_folder_watch_parent_class)->dispose (object);
}

static void
respite_folder_watch_class_init (RespiteFolderWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_folder_watch_dispose;

  /**
   * RespiteFolderWatch::changed:
   *
   * Something in the folder may have changed, by this program or another. Compare the etags of what matters.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_folder_watch_init (RespiteFolderWatch *self)
{
}

/**
 * respite_folder_watch_new:
 * @folder: a folder that is there
 *
 * Watches the files right inside a folder, without polling.
 *
 * Returns: (transfer full): a watch; one that never speaks where the system offers no monitors
 */
RespiteFolderWatch *
respite_folder_watch_new (GFile *folder)
{
  RespiteFolderWatch *self = g_object_new (RESPITE_TYPE_FOLDER_WATCH, NULL);

  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    {
      g_file_monitor_set_rate_limit (self->monitor, SETTLE_MS);
      g_signal_connect_object (self->monitor, "changed", G_CALLBACK (monitor_changed_cb), self, 0);
    }

  return self;
}
