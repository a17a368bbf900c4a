/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "ctl/program.h"

int
main (int argc,
      char **argv)
{
  setlocale (LC_ALL, "");

  /* All files are on this machine; asking the desktop for others would take longer than the whole command. */
  g_setenv ("GIO_USE_VFS", "local", FALSE);

  bindtextdomain (GETTEXT_PACKAGE, RESPITE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return respite_program_run (argc, argv);
}
