/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/folder-lock.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define WRITERS 4
#define TURNS 50

static const char *program;

static GFile *
new_folder (void)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);

  return g_file_new_for_path (g_get_user_data_dir ());
}

static gboolean
is_free (GFile *folder)
{
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), ".lock", NULL);
  int fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  gboolean got;

  g_assert_cmpint (fd, >=, 0);
  got = flock (fd, LOCK_EX | LOCK_NB) == 0;
  close (fd);

  return got;
}

static void
test_held_and_released (void)
{
  g_autoptr (GFile) folder = new_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteFolderLock) lock = respite_folder_lock_acquire (folder, &error);

  g_assert_no_error (error);
  g_assert_false (is_free (folder));

  g_clear_pointer (&lock, respite_folder_lock_release);
  g_assert_true (is_free (folder));
}

static void
test_missing_folder (void)
{
  g_autoptr (GFile) folder = new_folder ();
  g_autoptr (GFile) missing = g_file_get_child (folder, "missing");
  g_autoptr (GError) error = NULL;

  g_assert_null (respite_folder_lock_acquire (missing, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "missing"));
}

/* Without the lock two of them would read the same number now and then, and one addition would be lost. */
static gpointer
count_up (gpointer data)
{
  GFile *folder = data;
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), "count", NULL);

  for (int i = 0; i < TURNS; i++)
    {
      g_autoptr (RespiteFolderLock) lock = respite_folder_lock_acquire (folder, NULL);
      g_autofree char *text = NULL;
      g_autofree char *next = NULL;

      g_assert_nonnull (lock);
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      next = g_strdup_printf ("%d", atoi (text) + 1);
      g_assert_true (g_file_set_contents_full (path, next, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
    }

  return NULL;
}

static void
test_writers_take_turns (void)
{
  g_autoptr (GFile) folder = new_folder ();
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), "count", NULL);
  g_autofree char *text = NULL;
  GThread *writers[WRITERS];

  g_assert_true (g_file_set_contents (path, "0", -1, NULL));
  for (int i = 0; i < WRITERS; i++)
    writers[i] = g_thread_new ("writer", count_up, folder);
  for (int i = 0; i < WRITERS; i++)
    g_thread_join (writers[i]);

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpint (atoi (text), ==, WRITERS * TURNS);
}

static GSubprocess *
spawn_holder (GFile *folder)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *holder = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                          program, "--hold", g_file_peek_path (folder), NULL);
  char answer[5] = { 0 };

  g_assert_no_error (error);
  g_assert_cmpint (g_input_stream_read (g_subprocess_get_stdout_pipe (holder), answer, 4, NULL, &error), ==, 4);
  g_assert_no_error (error);
  g_assert_cmpstr (answer, ==, "held");

  return holder;
}

static void
test_ends_with_the_process (void)
{
  g_autoptr (GFile) folder = new_folder ();
  g_autoptr (GSubprocess) holder = spawn_holder (folder);
  g_autoptr (RespiteFolderLock) lock = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (is_free (folder));

  g_subprocess_force_exit (holder);
  lock = respite_folder_lock_acquire (folder, &error);
  g_assert_no_error (error);
  g_assert_nonnull (lock);

  g_assert_true (g_subprocess_wait (holder, NULL, &error));
  g_assert_no_error (error);
}

static gpointer
acquire_in_thread (gpointer data)
{
  return respite_folder_lock_acquire (data, NULL);
}

static void
test_another_program_is_waited_for (void)
{
  g_autoptr (GFile) folder = new_folder ();
  g_autoptr (GSubprocess) holder = spawn_holder (folder);
  GThread *waiter = g_thread_new ("waiter", acquire_in_thread, folder);
  g_autoptr (RespiteFolderLock) lock = NULL;
  g_autoptr (GError) error = NULL;

  /* The holder lets go when its input ends. */
  g_assert_true (g_output_stream_close (g_subprocess_get_stdin_pipe (holder), NULL, &error));
  lock = g_thread_join (waiter);
  g_assert_nonnull (lock);

  g_assert_true (g_subprocess_wait_check (holder, NULL, &error));
  g_assert_no_error (error);
}

static int
hold (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (RespiteFolderLock) lock = respite_folder_lock_acquire (folder, NULL);

  if (lock == NULL)
    return 1;

  fputs ("held", stdout);
  fflush (stdout);
  getchar ();

  return 0;
}

int
main (int argc,
      char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--hold"))
    return hold (argv[2]);

  program = argv[0];
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/folder-lock/held-and-released", test_held_and_released);
  g_test_add_func ("/folder-lock/missing-folder", test_missing_folder);
  g_test_add_func ("/folder-lock/writers-take-turns", test_writers_take_turns);
  g_test_add_func ("/folder-lock/ends-with-the-process", test_ends_with_the_process);
  g_test_add_func ("/folder-lock/another-program-is-waited-for", test_another_program_is_waited_for);

  return g_test_run ();
}
