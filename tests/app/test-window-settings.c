/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/window-settings.h"

static void
test_size_comes_back (void)
{
  GtkWindow *first = GTK_WINDOW (gtk_window_new ());
  GtkWindow *second = GTK_WINDOW (gtk_window_new ());
  int width, height;

  respite_window_settings_bind (first);
  gtk_window_get_default_size (first, &width, &height);
  g_assert_cmpint (width, ==, 1000);
  g_assert_cmpint (height, ==, 720);

  gtk_window_set_default_size (first, 640, 500);
  respite_window_settings_bind (second);
  gtk_window_get_default_size (second, &width, &height);
  g_assert_cmpint (width, ==, 640);
  g_assert_cmpint (height, ==, 500);

  gtk_window_destroy (first);
  gtk_window_destroy (second);
}

static void
test_missing_schema_is_no_end (void)
{
  g_assert_null (respite_settings_open ("io.github.respite_app.Missing"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 77;
    }

  g_test_add_func ("/window-settings/size-comes-back", test_size_comes_back);
  g_test_add_func ("/window-settings/missing-schema-is-no-end", test_missing_schema_is_no_end);

  return g_test_run ();
}
