/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/folder-watch.h"
#include "core/base/json-file.h"

#include <stdio.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define DEADLINE_S 10

typedef struct
{
  GFile *folder;
  RespiteFolderWatch *watch;
  guint changes;
} Fixture;

static void
changed_cb (Fixture *self)
{
  self->changes++;
}

static gboolean
expired_cb (gpointer data)
{
  g_assert_not_reached ();
}

static void
wait_for_change (Fixture *self)
{
  guint before = self->changes;
  guint deadline = g_timeout_add_seconds (DEADLINE_S, expired_cb, NULL);

  while (self->changes == before)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (deadline);
}

static void
set_up (Fixture *self,
        gconstpointer data)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  self->folder = g_file_new_for_path (g_get_user_data_dir ());
  self->watch = respite_folder_watch_new (self->folder);
  g_signal_connect_swapped (self->watch, "changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Fixture *self,
           gconstpointer data)
{
  g_assert_finalize_object (self->watch);
  g_clear_object (&self->folder);
}

static void
test_new_replaced_and_deleted (Fixture *self,
                               gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (self->folder, "2026-11.json");

  g_assert_true (respite_json_file_save (file, "{\"a\": 1}", NULL));
  wait_for_change (self);

  g_assert_true (respite_json_file_save (file, "{\"a\": 2}", NULL));
  wait_for_change (self);

  g_assert_cmpint (g_unlink (g_file_peek_path (file)), ==, 0);
  wait_for_change (self);
}

static void
test_dropped_while_a_change_is_under_way (Fixture *self,
                                          gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (self->folder, "2026-11.json");
  RespiteFolderWatch *second = respite_folder_watch_new (self->folder);

  g_assert_true (respite_json_file_save (file, "{}", NULL));
  g_assert_finalize_object (second);
  wait_for_change (self);
}

static void
test_any_way_to_change_a_file (Fixture *self,
                               gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "2026-11.json", NULL);
  g_autofree char *other = g_build_filename (g_get_user_data_dir (), "2026-12.json", NULL);
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);
  g_assert_cmpint (fputs ("{}", file), >=, 0);
  g_assert_cmpint (fclose (file), ==, 0);
  wait_for_change (self);

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  wait_for_change (self);

  g_assert_cmpint (g_rename (path, other), ==, 0);
  wait_for_change (self);

  g_assert_cmpint (symlink (other, path), ==, 0);
  wait_for_change (self);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_unlink (other), ==, 0);
}

static void
test_folder_that_goes_and_comes_back (Fixture *self,
                                      gconstpointer moved)
{
  const char *path = g_file_peek_path (self->folder);
  g_autofree char *away = g_strconcat (path, "-away", NULL);
  g_autoptr (GFile) file = g_file_get_child (self->folder, "2026-11.json");

  for (int i = 0; i < 2; i++)
    {
      g_assert_cmpint (moved != NULL ? g_rename (path, away) : g_rmdir (path), ==, 0);
      wait_for_change (self);

      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
      wait_for_change (self);

      g_assert_true (respite_json_file_save (file, "{}", NULL));
      wait_for_change (self);

      g_assert_cmpint (g_unlink (g_file_peek_path (file)), ==, 0);
      wait_for_change (self);
      if (moved != NULL)
        g_assert_cmpint (g_rmdir (away), ==, 0);
    }
}

static void
test_missing_folder_is_silent (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "missing", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  RespiteFolderWatch *watch = respite_folder_watch_new (folder);

  g_assert_finalize_object (watch);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/folder-watch/new-replaced-and-deleted", Fixture, NULL, set_up, test_new_replaced_and_deleted, tear_down);
  g_test_add ("/folder-watch/dropped-while-a-change-is-under-way", Fixture, NULL, set_up,
              test_dropped_while_a_change_is_under_way, tear_down);
  g_test_add ("/folder-watch/any-way-to-change-a-file", Fixture, NULL, set_up, test_any_way_to_change_a_file, tear_down);
  g_test_add ("/folder-watch/folder-that-is-deleted-and-comes-back", Fixture, NULL, set_up,
              test_folder_that_goes_and_comes_back, tear_down);
  g_test_add ("/folder-watch/folder-that-is-moved-and-comes-back", Fixture, "moved", set_up,
              test_folder_that_goes_and_comes_back, tear_down);
  g_test_add_func ("/folder-watch/missing-folder-is-silent", test_missing_folder_is_silent);

  return g_test_run ();
}
