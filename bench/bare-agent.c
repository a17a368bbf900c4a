/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <libnotify/notify.h>

/* The least that a background process with notifications can be: what respite-agent is held against. */
int
main (int argc,
      char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  notify_init ("Bare");
  g_main_loop_run (loop);

  return bus != NULL ? 0 : 1;
}
