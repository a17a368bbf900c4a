/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/chime.h"
#include "tests/support/tmp-folder.h"

static GMutex mutex;
static GCond cond;
static gboolean answers;
static int n_played;
static GThread *window_thread;

/* A server that hangs until it is let go. */
static gboolean
play_when_let (const char *path,
               GError **error)
{
  g_assert_true (g_thread_self () != window_thread);
  g_assert_true (g_str_has_suffix (path, "step.wav"));

  g_mutex_lock (&mutex);
  while (!answers)
    g_cond_wait (&cond, &mutex);
  n_played++;
  g_mutex_unlock (&mutex);

  return TRUE;
}

static gboolean
refuse (const char *path,
        GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "There is no server");

  return FALSE;
}

static gboolean
is_quiet (gpointer chime)
{
  return !respite_chime_is_ringing (chime);
}

static void
test_hung_server_holds_nobody_up (void)
{
  g_autoptr (RespiteChime) chime = respite_chime_new (play_when_let);

  respite_chime_ring (chime);
  g_assert_true (respite_chime_is_ringing (chime));
  respite_chime_ring (chime);
  respite_chime_ring (chime);

  g_mutex_lock (&mutex);
  g_assert_cmpint (n_played, ==, 0);
  answers = TRUE;
  g_cond_broadcast (&cond);
  g_mutex_unlock (&mutex);

  respite_test_wait (is_quiet, chime);
  g_assert_cmpint (n_played, ==, 1);
  respite_chime_ring (chime);
  respite_test_wait (is_quiet, chime);
  g_assert_cmpint (n_played, ==, 2);
}

static void
test_no_server (void)
{
  g_autoptr (RespiteChime) chime = respite_chime_new (refuse);

  for (int i = 0; i < 3; i++)
    {
      respite_chime_ring (chime);
      respite_test_wait (is_quiet, chime);
    }
}

/* What is built to play sounds, on a machine without a server for them. */
static void
test_module_without_server (void)
{
  g_autoptr (RespiteChime) chime = respite_chime_new (NULL);

  respite_chime_ring (chime);
  respite_test_wait (is_quiet, chime);
  respite_chime_ring (chime);
  respite_test_wait (is_quiet, chime);
}

static void
test_sample_is_soft_and_short (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("RESPITE_SOUND_DIR"), "step.wav", NULL);
  g_autofree char *bytes = NULL;
  gsize length;
  int peak = 0;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_cmpmem (bytes, 4, "RIFF", 4);
  g_assert_cmpmem (bytes + 8, 4, "WAVE", 4);
  g_assert_cmpuint (length, >, 44);
  g_assert_cmpuint (length, <, 2 * 44100 * 2);
  for (gsize i = 44; i + 1 < length; i += 2)
    {
      gint16 level;

      memcpy (&level, bytes + i, sizeof level);
      peak = MAX (peak, ABS (GINT16_FROM_LE (level)));
    }
  g_assert_cmpint (peak, >, 2000);
  g_assert_cmpint (peak, <, 10000);
}

int
main (int argc,
      char **argv)
{
  window_thread = g_thread_self ();
  g_setenv ("PULSE_SERVER", "unix:/nonexistent/pulse", TRUE);
  g_setenv ("CANBERRA_DRIVER", "pulse", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/chime/hung-server-holds-nobody-up", test_hung_server_holds_nobody_up);
  g_test_add_func ("/chime/no-server", test_no_server);
  g_test_add_func ("/chime/module-without-server", test_module_without_server);
  g_test_add_func ("/chime/sample-is-soft-and-short", test_sample_is_soft_and_short);

  return g_test_run ();
}
