/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/tmp-folder.h"

#define LIMIT_S 20

/* An empty folder of its own for one test, in what G_TEST_OPTION_ISOLATE_DIRS removes afterwards. */
GFile *
respite_test_folder_new (void)
{
  g_autofree char *id = g_uuid_string_random ();
  GFile *folder = g_file_new_build_filename (g_get_user_cache_dir (), id, NULL);

  g_assert_true (g_file_make_directory_with_parents (folder, NULL, NULL));

  return folder;
}

void
respite_test_folder_write (GFile *folder,
                           const char *name,
                           const char *text)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, name);
  g_autoptr (GFile) parent = g_file_get_parent (file);

  g_mkdir_with_parents (g_file_peek_path (parent), 0700);
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

char *
respite_test_folder_read (GFile *folder,
                          const char *name)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (folder, name);
  char *text = NULL;

  g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL);

  return text;
}

static gboolean
late_cb (gpointer data)
{
  g_error ("What the test waits for did not come within %d seconds", LIMIT_S);

  return G_SOURCE_REMOVE;
}

/* Runs the main loop until something is so, and fails if that takes too long. */
void
respite_test_wait (gboolean (*is_done) (gpointer data),
                   gpointer data)
{
  guint late_id = g_timeout_add_seconds (LIMIT_S, late_cb, NULL);

  while (!is_done (data))
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (late_id);
}
