/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/application.h"
#include "tests/support/widgets.h"

/* When the desktop's bus ended, so did the window, with all that was not saved yet. */
static void
test_end_of_the_bus_took_unsaved_entries (void)
{
  g_autoptr (RespiteApplication) application = respite_application_new ();
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);

  connection = g_application_get_dbus_connection (G_APPLICATION (application));
  g_assert_nonnull (connection);
  g_assert_false (g_dbus_connection_get_exit_on_close (connection));
}

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  g_test_add_func ("/application/end-of-the-bus-took-unsaved-entries", test_end_of_the_bus_took_unsaved_entries);

  return g_test_run ();
}
