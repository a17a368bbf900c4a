/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>

#include <glib/gi18n.h>

#include "app/application.h"

int
main (int argc,
      char **argv)
{
  g_autoptr (RespiteApplication) application = NULL;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, RESPITE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = respite_application_new ();

  status = g_application_run (G_APPLICATION (application), argc, argv);

  return status != EXIT_SUCCESS ? status : respite_application_get_status (application);
}
