/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/folder-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define WAIT_MS 10000
#define PAUSE_US 2000

struct _RespiteFolderLock
{
  int fd;
};

/* When the lock was last taken: each who takes it stamps its file. */
static gint64
read_stamp (int fd)
{
  struct stat found;

  return fstat (fd, &found) == 0 ? found.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + found.st_mtim.tv_nsec : 0;
}

/* Waits so long for any one holder; where many come and go it waits on, as nobody stands in line here. */
static gboolean
lock_within (int fd,
             int wait_ms)
{
  gint64 wait_us = wait_ms * (gint64) 1000;
  gint64 deadline = g_get_monotonic_time () + wait_us;
  gint64 stamp = read_stamp (fd);

  while (flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        return FALSE;
      if (g_get_monotonic_time () > deadline)
        {
          if (read_stamp (fd) == stamp)
            {
              errno = ETIMEDOUT;
              return FALSE;
            }
          stamp = read_stamp (fd);
          deadline += wait_us;
        }

      g_usleep (PAUSE_US);
    }

  futimens (fd, NULL);

  return TRUE;
}

/**
 * respite_folder_lock_acquire:
 * @folder: the data folder
 * @error: a #GIOErrorEnum; %G_IO_ERROR_TIMED_OUT when another program held the lock for ten seconds
 *
 * Takes the one lock that orders reading, changing and writing between programs and threads. It ends with the
 * process, however that ends. Blocks; not for the thread of a window.
 *
 * Returns: (transfer full) (nullable): the lock, held
 */
RespiteFolderLock *
respite_folder_lock_acquire (GFile *folder,
                             GError **error)
{
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), ".lock", NULL);
  RespiteFolderLock *self;
  int fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (fd < 0 || !lock_within (fd, WAIT_MS))
    {
      int code = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
                   "The folder %s cannot be locked for writing: %s", g_file_peek_path (folder), g_strerror (code));
      if (fd >= 0)
        close (fd);
      return NULL;
    }

  self = g_new0 (RespiteFolderLock, 1);
  self->fd = fd;

  return self;
}

void
respite_folder_lock_release (RespiteFolderLock *self)
{
  g_return_if_fail (self != NULL);

  close (self->fd);
  g_free (self);
}
