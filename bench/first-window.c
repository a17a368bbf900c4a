/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <X11/Xlib.h>

#define LIMIT_S 60

static double
get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* Only a window of some size is the program's; helpers map tiny ones. */
static void
wait_for_window (Display *display)
{
  XEvent event;
  XWindowAttributes found;

  do
    XNextEvent (display, &event);
  while (event.type != MapNotify || event.xmap.override_redirect ||
         !XGetWindowAttributes (display, event.xmap.window, &found) || found.width < 100);
}

static int
ignore_cb (Display *display,
           XErrorEvent *error)
{
  return 0;
}

/* Starts a program and prints the milliseconds until its window is mapped, then ends it. */
int
main (int argc,
      char **argv)
{
  Display *display = XOpenDisplay (NULL);
  double start;
  pid_t child;

  if (display == NULL || argc < 2)
    {
      fprintf (stderr, "Usage: first-window COMMAND [ARGUMENT…], on an X display\n");
      return 2;
    }

  XSetErrorHandler (ignore_cb);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);

  start = get_ms ();
  child = fork ();
  if (child == 0)
    {
      execvp (argv[1], argv + 1);
      _exit (127);
    }

  alarm (LIMIT_S);
  wait_for_window (display);
  printf ("%.1f\n", get_ms () - start);

  kill (child, SIGTERM);
  waitpid (child, NULL, 0);

  return 0;
}
