/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/program.h"

#include <gio/gio.h>

/**
 * respite_program_find:
 * @name: one of our programs
 * @build_folder: the folder of src that it is built in
 *
 * Looks beside the program that runs, then where the build leaves it, then where programs that nobody types go, then on
 * the path: so that programs of one build find each other.
 *
 * Returns: (transfer full) (nullable): where it is
 */
char *
respite_program_find (const char *name,
                      const char *build_folder)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *hidden = g_build_filename (RESPITE_LIBEXEC_DIR, name, NULL);

  if (self != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (self);
      g_autofree char *beside = g_build_filename (folder, name, NULL);
      g_autofree char *next_door = g_build_filename (folder, "..", build_folder, name, NULL);

      if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&beside);
      if (g_file_test (next_door, G_FILE_TEST_IS_EXECUTABLE))
        return g_steal_pointer (&next_door);
    }

  if (g_file_test (hidden, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&hidden);

  return g_find_program_in_path (name);
}

/**
 * respite_program_spawn:
 * @name: see respite_program_find()
 * @build_folder: see respite_program_find()
 * @error: a #GIOErrorEnum or #GSpawnError
 *
 * Returns: whether the program was started; it lives on by itself
 */
gboolean
respite_program_spawn (const char *name,
                       const char *build_folder,
                       GError **error)
{
  g_autofree char *program = respite_program_find (name, build_folder);
  const char *command[] = { program, NULL };

  if (program == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "The program %s is not installed", name);
      return FALSE;
    }

  return g_spawn_async (NULL, (char **) command, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, error);
}
