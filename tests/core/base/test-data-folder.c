/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/data-folder.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

static void
assert_resolves (const char *given,
                 const char *expected)
{
  g_autoptr (GFile) folder = respite_data_folder_resolve (given);

  g_assert_cmpstr (g_file_peek_path (folder), ==, expected);
}

static void
test_resolve (void)
{
  g_autofree char *usual = g_build_filename (g_get_user_data_dir (), "respite", NULL);
  g_autofree char *here = g_get_current_dir ();
  g_autofree char *relative = g_build_filename (here, "mine", NULL);
  g_autofree char *odd = g_build_filename (here, "file:", "mine", NULL);

  g_unsetenv ("RESPITE_DATA_DIR");
  assert_resolves (NULL, usual);
  assert_resolves ("/tmp/given", "/tmp/given");
  assert_resolves ("mine", relative);

  g_setenv ("RESPITE_DATA_DIR", "/tmp/named", TRUE);
  assert_resolves (NULL, "/tmp/named");
  assert_resolves ("/tmp/given", "/tmp/given");
  assert_resolves ("", "/tmp/named");

  g_setenv ("RESPITE_DATA_DIR", "", TRUE);
  assert_resolves (NULL, usual);

  /* A folder is always one of this machine, whatever its name looks like. */
  assert_resolves ("file:/mine", odd);
  g_unsetenv ("RESPITE_DATA_DIR");
}

static int
mode_of (const char *path)
{
  GStatBuf found;

  g_assert_cmpint (g_stat (path, &found), ==, 0);

  return found.st_mode & 0777;
}

static void
test_ensure_makes_it_private (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "a", "b", "c", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_folder_ensure (folder, &error));
  g_assert_no_error (error);
  g_assert_cmpint (mode_of (path), ==, 0700);

  g_assert_cmpint (g_chmod (path, 0755), ==, 0);
  g_assert_true (respite_folder_ensure (folder, &error));
  g_assert_no_error (error);
  g_assert_cmpint (mode_of (path), ==, 0700);
}

static void
test_ensure_where_a_file_stands (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "file", NULL);
  g_autofree char *below = g_build_filename (path, "folder", NULL);
  const char *const paths[] = { path, below };

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "text", -1, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GFile) folder = g_file_new_for_path (paths[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (respite_folder_ensure (folder, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_IO_ERROR);
      g_assert_nonnull (strstr (error->message, paths[i]));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/data-folder/resolve", test_resolve);
  g_test_add_func ("/data-folder/ensure-makes-it-private", test_ensure_makes_it_private);
  g_test_add_func ("/data-folder/ensure-where-a-file-stands", test_ensure_where_a_file_stands);

  return g_test_run ();
}
