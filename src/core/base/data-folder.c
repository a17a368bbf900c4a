/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/data-folder.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

/**
 * respite_local_file_new:
 * @path: a path
 *
 * Ours are files of this machine. GIO's choice of file systems would bring modules, libraries and a service along.
 *
 * Returns: (transfer full): the file or folder of that path
 */
GFile *
respite_local_file_new (const char *path)
{
  return g_vfs_get_file_for_path (g_vfs_get_local (), path);
}

static GFile *
open_own (const char *parent)
{
  g_autofree char *path = g_build_filename (parent, "respite", NULL);

  return respite_local_file_new (path);
}

/**
 * respite_data_folder_resolve:
 * @given: (nullable): the path of a folder the person named, which goes before all else
 *
 * Returns: (transfer full): where the data lives: @given, else `$RESPITE_DATA_DIR`, else `respite` in the user's data folder
 */
GFile *
respite_data_folder_resolve (const char *given)
{
  const char *named = given;

  if (named == NULL || *named == '\0')
    named = g_getenv ("RESPITE_DATA_DIR");
  if (named != NULL && *named != '\0')
    return respite_local_file_new (named);

  return open_own (g_get_user_data_dir ());
}

/**
 * respite_state_folder_resolve:
 *
 * Returns: (transfer full): where the agent keeps what it has to remember between two starts
 */
GFile *
respite_state_folder_resolve (void)
{
  return open_own (g_get_user_state_dir ());
}

/**
 * respite_folder_ensure:
 * @folder: a folder on this machine
 * @error: a #GIOErrorEnum
 *
 * Makes the folder where it is missing, and narrows it to its owner where it is open to others.
 *
 * Returns: whether the folder is there
 */
gboolean
respite_folder_ensure (GFile *folder,
                       GError **error)
{
  const char *path = g_file_peek_path (folder);
  GStatBuf found;
  int code;

  if (g_mkdir_with_parents (path, 0700) == 0 && g_stat (path, &found) == 0)
    {
      if ((found.st_mode & 077) != 0 && found.st_uid == geteuid ())
        g_chmod (path, 0700);
      return TRUE;
    }

  code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               "The folder %s cannot be made: %s", path, g_strerror (code));

  return FALSE;
}
