/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "idle/report.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What fits into the milliseconds of both protocols. */
#define SECONDS_MAX 2000000

/**
 * idle_report_read_seconds:
 *
 * Reads the only argument: how many seconds without input count as idle.
 *
 * Returns: 1 to 2,000,000; 0 if it is anything else
 */
unsigned int
idle_report_read_seconds (int argc,
                          char **argv)
{
  char *end = NULL;
  long seconds;

  if (argc != 2)
    return 0;

  errno = 0;
  seconds = strtol (argv[1], &end, 10);
  if (errno != 0 || end == argv[1] || *end != '\0' || seconds < 1 || seconds > SECONDS_MAX)
    return 0;

  return (unsigned int) seconds;
}

/**
 * idle_report_say:
 * @idle: whether nobody is there
 *
 * Returns: whether somebody hears it
 */
bool
idle_report_say (bool idle)
{
  const char *line = idle ? "idle\n" : "active\n";
  size_t length = strlen (line);

  return write (STDOUT_FILENO, line, length) == (ssize_t) length;
}

/**
 * idle_report_wait:
 * @fd: the connection to the display
 *
 * Waits for the display, for as long as it takes. Whoever started us holds the other end of our standard input, says
 * nothing there, and has gone when it is closed.
 *
 * Returns: whether there is something to read on @fd; else it is time to leave
 */
bool
idle_report_wait (int fd)
{
  struct pollfd fds[] = { { .fd = fd, .events = POLLIN }, { .fd = STDIN_FILENO, .events = POLLIN } };

  while (poll (fds, 2, -1) < 0)
    if (errno != EINTR)
      return false;

  return fds[1].revents == 0 && (fds[0].revents & POLLIN) != 0;
}
