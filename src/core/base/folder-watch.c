/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/folder-watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <glib-unix.h>

/* An atomic replacement comes as three events; they are told on as one. */
#define SETTLE_MS 60

/* How soon a folder that has gone is looked for again. */
#define RETRY_S 2

#define CHANGES (IN_CREATE | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE)
#define LOSSES (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)

/*
 * The kernel is asked directly: GIO's monitors stand on its choice of file systems, which costs the agent a tenth of its
 * memory.
 */
struct _RespiteFolderWatch
{
  GObject parent_instance;

  char *path;
  int fd;
  int watched;
  guint events_id;
  guint settle_id;
  guint retry_id;
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
tell_soon (RespiteFolderWatch *self)
{
  if (self->settle_id == 0)
    self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
}

static gboolean
watch_folder (RespiteFolderWatch *self)
{
  self->watched = inotify_add_watch (self->fd, self->path, CHANGES | LOSSES | IN_ONLYDIR);

  return self->watched >= 0;
}

static gboolean
retry_cb (gpointer data)
{
  RespiteFolderWatch *self = data;

  if (!watch_folder (self))
    return G_SOURCE_CONTINUE;

  self->retry_id = 0;
  tell_soon (self);

  return G_SOURCE_REMOVE;
}

/* What comes in the folder's place is not what was watched. */
static void
lose_folder (RespiteFolderWatch *self)
{
  inotify_rm_watch (self->fd, self->watched);
  self->watched = -1;
  self->retry_id = g_timeout_add_seconds (RETRY_S, retry_cb, self);
}

static void
take_events (RespiteFolderWatch *self,
             const char *events,
             gsize length)
{
  const struct inotify_event *event;

  for (gsize at = 0; at < length; at += sizeof *event + event->len)
    {
      event = (const struct inotify_event *) (events + at);
      if (event->wd == self->watched && (event->mask & LOSSES) != 0)
        lose_folder (self);
    }
  tell_soon (self);
}

static gboolean
events_cb (int fd,
           GIOCondition condition,
           gpointer data)
{
  char events[4096] __attribute__ ((aligned (__alignof__ (struct inotify_event))));
  gssize length;

  while ((length = read (fd, events, sizeof events)) > 0)
    take_events (data, events, (gsize) length);

  return G_SOURCE_CONTINUE;
}

static void
respite_folder_watch_finalize (GObject *object)
{
  RespiteFolderWatch *self = RESPITE_FOLDER_WATCH (object);

  g_clear_handle_id (&self->events_id, g_source_remove);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_handle_id (&self->retry_id, g_source_remove);
  if (self->fd >= 0)
    close (self->fd);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (respite_folder_watch_parent_class)->finalize (object);
}

static void
respite_folder_watch_class_init (RespiteFolderWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_folder_watch_finalize;

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
  self->fd = inotify_init1 (IN_NONBLOCK | IN_CLOEXEC);
}

/**
 * respite_folder_watch_new:
 * @folder: a folder that is there
 *
 * Watches the files right inside a folder, without polling unless the folder goes away: it may come back.
 *
 * Returns: (transfer full): a watch; one that never speaks where the folder is missing, or the system has no more to give
 */
RespiteFolderWatch *
respite_folder_watch_new (GFile *folder)
{
  RespiteFolderWatch *self = g_object_new (RESPITE_TYPE_FOLDER_WATCH, NULL);

  self->path = g_strdup (g_file_peek_path (folder));
  if (self->fd >= 0 && watch_folder (self))
    self->events_id = g_unix_fd_add (self->fd, G_IO_IN, events_cb, self);

  return self;
}
