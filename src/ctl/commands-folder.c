/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "core/base/data-folder.h"
#include "core/catalog/catalog.h"
#include "ctl/build.h"
#include "ctl/folder-check.h"
#include "ctl/output.h"

static void
print_findings_json (GPtrArray *findings)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < findings->len; i++)
    {
      RespiteFinding *finding = findings->pdata[i];

      json_builder_begin_object (builder);
      respite_build_text (builder, "id", finding->record != NULL ? finding->record : finding->file);
      respite_build_text (builder, "file", finding->file);
      respite_build_text (builder, "record", finding->record);
      respite_build_text (builder, "problem", finding->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

static void
print_findings (RespiteFolderReport *report)
{
  for (guint i = 0; i < report->findings->len; i++)
    {
      RespiteFinding *finding = report->findings->pdata[i];

      if (finding->record != NULL)
        respite_print ("%s: %s: %s\n", finding->file, finding->record, finding->text);
      else
        respite_print ("%s: %s\n", finding->file, finding->text);
    }

  if (report->findings->len > 0)
    {
      respite_print (ngettext ("%u thing is wrong.", "%u things are wrong.", report->findings->len), report->findings->len);
      respite_print ("\n");
    }
  else
    {
      g_autofree char *files = g_strdup_printf (ngettext ("%u file", "%u files", report->n_files), report->n_files);
      g_autofree char *records = g_strdup_printf (ngettext ("%u record", "%u records", report->n_records), report->n_records);

      /* Translators: a number of files and a number of records, such as: All is well: 3 files, 1 record. */
      respite_print (_("All is well: %s, %s."), files, records);
      respite_print ("\n");
    }
}

static gboolean
run_check (RespiteCall *call,
           GError **error)
{
  g_autoptr (RespiteFolderReport) report = NULL;
  g_autoptr (GDateTime) now = respite_session_now (call->session);

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  report = respite_folder_check (respite_session_get_folder (call->session), now);
  if (call->json)
    print_findings_json (report->findings);
  else
    print_findings (report);

  if (report->findings->len == 0)
    return TRUE;

  g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_SAID, "");

  return FALSE;
}

static gboolean
run_paths (RespiteCall *call,
           GError **error)
{
  g_autoptr (GFile) state = respite_state_folder_resolve ();
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autofree char *autostart = g_build_filename (g_get_user_config_dir (), "autostart", RESPITE_APP_ID ".desktop", NULL);
  const char *paths[][2] = {
    { "data", NULL },
    { "state", g_file_peek_path (state) },
    { "catalog", g_file_peek_path (catalog) },
    { "config", g_get_user_config_dir () },
    { "autostart", autostart },
  };

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  paths[0][1] = respite_session_get_folder_name (call->session);

  if (call->json)
    {
      g_autoptr (JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
        respite_build_text (builder, paths[i][0], paths[i][1]);
      json_builder_end_object (builder);
      respite_print_built (builder);
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    respite_print ("%-10s  %s\n", paths[i][0], paths[i][1]);

  return TRUE;
}

const RespiteCommand respite_commands_folder[] = {
  { "check", NULL, N_("Read everything in the data folder and say what is wrong"),
    N_("Changes nothing. Ends with 0 only where nothing is wrong. A file that cannot be read is never written over, and "
       "the other months go on working."),
    N_("  respitectl check\n"
       "  respitectl check --data-dir /media/stick/respite --json\n"
       "      another folder, for a program"),
    run_check },
  { "paths", NULL, N_("Print where everything lies"), NULL,
    N_("  respitectl paths\n"
       "  respitectl paths --json\n"
       "      for a program"),
    run_paths },
  { NULL },
};
