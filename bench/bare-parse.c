/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>
#include <stdio.h>

static gboolean
parse (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();

  return json_parser_load_from_file (parser, path, NULL);
}

/* Parses each file of a folder and drops it: the least that reading a diary can cost. */
int
main (int argc,
      char **argv)
{
  g_autoptr (GDir) folder = argc == 2 ? g_dir_open (argv[1], 0, NULL) : NULL;
  const char *name;

  if (folder == NULL)
    {
      fprintf (stderr, "Usage: bare-parse FOLDER\n");
      return 2;
    }

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (argv[1], name, NULL);

      if (!parse (path))
        return 1;
    }

  return 0;
}
