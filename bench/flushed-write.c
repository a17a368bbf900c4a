/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <stdio.h>

/* Replaces one file by the same bytes, durably: the least that a save can cost. */
int
main (int argc,
      char **argv)
{
  g_autofree char *text = NULL;
  gsize length;

  if (argc != 2 || !g_file_get_contents (argv[1], &text, &length, NULL) ||
      !g_file_set_contents_full (argv[1], text, length, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                 NULL))
    {
      fprintf (stderr, "Usage: flushed-write FILE\n");
      return 2;
    }

  return 0;
}
