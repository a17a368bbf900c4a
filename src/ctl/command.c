/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/command.h"

#include <string.h>

#include <glib/gi18n.h>

#include "ctl/output.h"
#include "ctl/suggest.h"

G_DEFINE_QUARK (respite-command-error-quark, respite_command_error)

static char *
make_help (RespiteCall *call,
           GOptionContext *context)
{
  const RespiteCommand *command = call->command;
  g_autofree char *examples = g_strconcat (_("Examples:"), "\n", _(command->examples), NULL);
  g_autofree char *summary = NULL;

  if (command->details != NULL)
    {
      g_autofree char *details = respite_output_wrap (_(command->details), 0, 0);

      summary = g_strconcat (_(command->summary), "\n\n", g_strchomp (details), NULL);
    }

  g_option_context_set_summary (context, summary != NULL ? summary : _(command->summary));
  g_option_context_set_description (context, examples);

  return g_option_context_get_help (context, TRUE, NULL);
}

static GStrv
list_options (const GOptionEntry *entries)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (; entries != NULL && entries->long_name != NULL; entries++)
    {
      g_autofree char *name = g_strconcat ("--", entries->long_name, NULL);

      g_strv_builder_add (names, name);
    }
  g_strv_builder_add_many (names, "--json", "--data-dir", "--help", NULL);

  return g_strv_builder_end (names);
}

static gboolean
refuse_option (RespiteCall *call,
               const char *option,
               const GOptionEntry *entries,
               GError **error)
{
  g_auto (GStrv) known = list_options (entries);
  g_autofree char *bare = g_strndup (option, strcspn (option, "="));
  g_autofree char *hint = respite_suggest_sentence (bare, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
               _("“%s” takes no option “%s”%s"), call->command->name, bare, hint);

  return FALSE;
}

/* What is left after the options were taken: the words, and options nobody knows. A number below zero is a word, so that
 * it is refused for what it is. */
static gboolean
take_words (RespiteCall *call,
            char **left,
            const GOptionEntry *entries,
            GError **error)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  gboolean options = TRUE;

  for (; *left != NULL; left++)
    {
      const char *word = *left;

      if (options && g_str_equal (word, "--"))
        options = FALSE;
      else if (options && word[0] == '-' && word[1] != '\0' && !g_ascii_isdigit (word[1]))
        return refuse_option (call, word, entries, error);
      else
        g_strv_builder_add (words, word);
    }

  g_strfreev (call->words);
  call->words = g_strv_builder_end (words);
  call->n_words = g_strv_length (call->words);

  return TRUE;
}

static gboolean
check_count (RespiteCall *call,
             guint min,
             guint max,
             GError **error)
{
  const char *name = call->command->name;

  if (call->n_words >= min && call->n_words <= max)
    return TRUE;

  if (call->n_words < min)
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                 _("“%s” needs more: respitectl %s %s"), name, name, _(call->command->arguments));
  else
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                 _("“%s” does not know what to do with “%s”"), name, call->words[max]);

  return FALSE;
}

/**
 * respite_call_parse:
 * @call: what the person typed
 * @entries: (nullable): the command's own options; texts as %G_OPTION_ARG_FILENAME, which takes them in any locale
 * @min: the least number of words
 * @max: the greatest, %G_MAXUINT for any
 * @error: a #RespiteCommandError
 *
 * Takes the options off the words, and those that every command has. Asked for help, it prints it.
 *
 * Returns: whether to go on
 */
gboolean
respite_call_parse (RespiteCall *call,
                    const GOptionEntry *entries,
                    guint min,
                    guint max,
                    GError **error)
{
  const RespiteCommand *command = call->command;
  const char *arguments = command->arguments != NULL ? _(command->arguments) : NULL;
  g_autoptr (GOptionContext) context = g_option_context_new (arguments);
  g_autofree char *title = g_strconcat ("respitectl ", command->name, NULL);
  g_autofree char *folder = NULL;
  g_auto (GStrv) left = NULL;
  g_autoptr (GError) local_error = NULL;
  gboolean help = FALSE;
  const GOptionEntry common[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &call->json, N_("Print JSON and nothing else"), NULL },
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &folder, N_("Use this data folder"), N_("DIR") },
    { "help", 0, 0, G_OPTION_ARG_NONE, &help, N_("Show this help"), NULL },
    { NULL },
  };

  g_set_prgname (title);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_ignore_unknown_options (context, TRUE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);

  /* GOption wants the program's own name in front, and gives it back. */
  left = g_new0 (char *, call->n_words + 2);
  left[0] = g_strdup (title);
  for (guint i = 0; i < call->n_words; i++)
    left[i + 1] = g_strdup (call->words[i]);

  if (!g_option_context_parse_strv (context, &left, &local_error))
    {
      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE, local_error->message);
      return FALSE;
    }

  /* Not left to GOption, which would find an h in “-1h” too. */
  if (help || g_strv_contains ((const char *const *) left, "-h"))
    {
      g_autofree char *text = make_help (call, context);

      respite_print ("%s", text);
      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_HELP, "");
      return FALSE;
    }

  return (folder == NULL || respite_session_set_folder (call->session, folder, error)) &&
         take_words (call, left + 1, entries, error) && check_count (call, min, max, error);
}
