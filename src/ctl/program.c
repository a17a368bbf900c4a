/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/program.h"

#include <string.h>

#include <glib/gi18n.h>

#include "ctl/commands.h"
#include "ctl/output.h"
#include "ctl/suggest.h"

#define EXIT_WRONG 1
#define EXIT_USAGE 2
#define LEFT_WIDTH 34

static const RespiteCommandGroup groups[] = {
  { N_("Write something down"), respite_commands_log },
  { N_("Episodes"), respite_commands_episode },
  { N_("Look at the diary and put it right"), respite_commands_diary },
  { N_("What the diary has to say"), respite_commands_notices },
  { N_("Find out what may help"), respite_commands_catalog },
  { N_("Make it yours"), respite_commands_personal },
  { N_("Set the reminders"), respite_commands_reminders },
  { N_("Talk to the reminders that run"), respite_commands_agent },
  { N_("The data folder"), respite_commands_folder },
};

/* What may stand before the command's name. */
typedef struct
{
  char *folder;
  char *at;
  gboolean json;
  gboolean help;
  gboolean version;
} Options;

typedef gboolean (*CommandVisitor) (const RespiteCommand *command,
                                    gpointer data);

/* Calls for each command until one is told to be the last. */
static const RespiteCommand *
visit (CommandVisitor visitor,
       gpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const RespiteCommand *command = groups[i].commands; command->name != NULL; command++)
      if (visitor (command, data))
        return command;

  return NULL;
}

static gboolean
is_named (const RespiteCommand *command,
          gpointer name)
{
  return g_str_equal (command->name, name);
}

static gboolean
is_family (const RespiteCommand *command,
           gpointer name)
{
  gsize length = strlen (name);

  return strncmp (command->name, name, length) == 0 && command->name[length] == ' ';
}

static const RespiteCommand *
find_command (const char *name)
{
  return visit (is_named, (gpointer) name);
}

static void
print_pair (const char *left,
            const char *right)
{
  respite_print ("  %s%*s  %s\n", left, MAX (0, LEFT_WIDTH - respite_output_measure (left)), "", right);
}

static void
print_command (const RespiteCommand *command)
{
  g_autofree char *usage = g_strjoin (" ", command->name,
                                      command->arguments != NULL ? _(command->arguments) : NULL, NULL);

  print_pair (usage, _(command->summary));
}

static gboolean
print_member (const RespiteCommand *command,
              gpointer family)
{
  if (is_family (command, family))
    print_command (command);

  return FALSE;
}

static void
print_help (void)
{
  respite_print ("%s\n\n", _("Usage: respitectl COMMAND [OPTION…] [WORD…]"));
  respite_print_paragraph (_("A self-care companion for a sore upper back: the diary, the remedies and the reminders of "
                             "Respite from the command line."), 0);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      respite_print ("\n");
      respite_print_title (_(groups[i].title));
      for (const RespiteCommand *command = groups[i].commands; command->name != NULL; command++)
        print_command (command);
    }

  respite_print ("\n");
  respite_print_title (_("Options for every command"));
  print_pair ("--json", _("Print JSON and nothing else"));
  print_pair (_("--data-dir DIR"), _("Use this data folder"));
  print_pair (_("--at TIME"), _("Before the command: do as if it were then"));
  print_pair ("--help", _("Explain a command, with examples"));
  print_pair ("--version", _("Print the version"));
  respite_print ("\n");
  respite_print_title (_("To begin with"));
  print_pair ("respitectl log 4", _("note how the back is now, 0 (no pain) to 10 (worst possible)"));
  print_pair ("respitectl remedies heat", _("look for a remedy"));
  print_pair ("respitectl log --help", _("learn more about a command"));
}

static void
print_family (const char *name)
{
  respite_print (_("Usage: respitectl %s COMMAND [OPTION…] [WORD…]"), name);
  respite_print ("\n\n");
  visit (print_member, (gpointer) name);
  respite_print ("\n");
  respite_print (_("“respitectl %s COMMAND --help” explains each, with examples."), name);
  respite_print ("\n");
}

static gboolean
collect_name (const RespiteCommand *command,
              gpointer data)
{
  const char *space = strchr (command->name, ' ');
  g_autofree char *first = space != NULL ? g_strndup (command->name, space - command->name) : NULL;

  g_strv_builder_add (data, command->name);
  if (first != NULL)
    g_strv_builder_add (data, first);

  return FALSE;
}

static void
refuse_command (const char *name,
                GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  const char *meant;

  visit (collect_name, builder);
  names = g_strv_builder_end (builder);
  meant = respite_suggest (name, (const char *const *) names);

  if (meant != NULL)
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                 _("There is no command “%s”; did you mean “%s”?"), name, meant);
  else
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                 _("There is no command “%s”; “respitectl --help” lists them all"), name);
}

/* Finds the command that the words begin with and takes its name off them. */
static const RespiteCommand *
take_command (char ***words,
              GError **error)
{
  g_autofree char *pair = g_strjoin (" ", (*words)[0], (*words)[1], NULL);
  const RespiteCommand *command = (*words)[1] != NULL ? find_command (pair) : NULL;

  if (command != NULL)
    {
      *words += 2;
      return command;
    }

  command = find_command ((*words)[0]);
  if (command != NULL)
    {
      *words += 1;
      return command;
    }

  if (visit (is_family, (*words)[0]) == NULL)
    {
      refuse_command ((*words)[0], error);
      return NULL;
    }

  if ((*words)[1] == NULL || (*words)[1][0] != '-')
    {
      if ((*words)[1] == NULL)
        g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                     _("“%s” needs more; “respitectl %s --help” says what"), (*words)[0], (*words)[0]);
      else
        refuse_command (pair, error);
      return NULL;
    }

  print_family ((*words)[0]);
  g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_HELP, "");

  return NULL;
}

/* `help log` asks for the same as `log --help`. */
static gboolean
run_help (char **words,
          RespiteSession *session,
          GError **error);

static gboolean
run_command (char **words,
             gboolean json,
             RespiteSession *session,
             GError **error)
{
  const RespiteCommand *command;
  RespiteCall call = { .session = session, .json = json };
  gboolean good;

  if (g_str_equal (words[0], "help"))
    return run_help (words + 1, session, error);

  command = take_command (&words, error);
  if (command == NULL || !respite_session_check_folder (session, error))
    return FALSE;

  call.command = command;
  call.words = g_strdupv (words);
  call.n_words = g_strv_length (words);
  good = command->run (&call, error);
  g_strfreev (call.words);

  return good;
}

static gboolean
run_help (char **words,
          RespiteSession *session,
          GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) asked = NULL;

  if (words[0] == NULL)
    {
      print_help ();
      return TRUE;
    }

  g_strv_builder_add_many (builder, words[0], words[1] != NULL ? words[1] : "--help", NULL);
  if (words[1] != NULL)
    g_strv_builder_add (builder, "--help");
  asked = g_strv_builder_end (builder);

  return run_command (asked, FALSE, session, error);
}

static gboolean
parse_options (char ***words,
               Options *options,
               GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) local_error = NULL;
  const GOptionEntry entries[] = {
    { "data-dir", 0, 0, G_OPTION_ARG_FILENAME, &options->folder, NULL, NULL },
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &options->at, NULL, NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->json, NULL, NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &options->help, NULL, NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, NULL, NULL },
    { NULL },
  };

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse_strv (context, words, &local_error))
    return TRUE;

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
               _("%s; “respitectl --help” lists all commands and options"), local_error->message);

  return FALSE;
}

static gboolean
run_words (char ***words,
           Options *options,
           GError **error)
{
  /* It ends with the program: letting go of a month one record after the other takes a tenth of the time of a log. */
  static RespiteSession *session;

  session = respite_session_new ();
  if (!parse_options (words, options, error))
    return FALSE;

  if (options->folder != NULL && !respite_session_set_folder (session, options->folder, error))
    return FALSE;
  if (options->at != NULL && !respite_session_set_now (session, options->at, error))
    return FALSE;

  if (options->version)
    respite_print ("respitectl %s\n", RESPITE_VERSION);
  else if (options->help || (*words)[1] == NULL)
    print_help ();
  else
    return run_command (*words + 1, options->json, session, error);

  return TRUE;
}

/* What was typed, as UTF-8 whatever the locale says, for texts that are kept. */
static GStrv
read_arguments (int argc,
                char **argv)
{
  GStrv words = g_new0 (char *, argc + 1);

  for (int i = 0; i < argc; i++)
    {
      if (g_utf8_validate (argv[i], -1, NULL))
        words[i] = g_strdup (argv[i]);
      else
        words[i] = g_locale_to_utf8 (argv[i], -1, NULL, NULL, NULL);

      if (words[i] == NULL)
        words[i] = g_utf8_make_valid (argv[i], -1);
    }

  return words;
}

static int
get_exit_code (const GError *error)
{
  if (g_error_matches (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_HELP))
    return 0;
  if (!g_error_matches (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_SAID))
    respite_print_error ("respitectl: %s\n", error->message);

  return g_error_matches (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE) ? EXIT_USAGE : EXIT_WRONG;
}

/**
 * respite_program_run:
 * @argc: the number of words
 * @argv: what was typed, the program's name first
 *
 * Returns: the program's exit code: 0, 1 where something went wrong, 2 where it was not used rightly
 */
int
respite_program_run (int argc,
                     char **argv)
{
  g_auto (GStrv) words = read_arguments (argc, argv);
  g_autoptr (GError) error = NULL;
  Options options = { NULL };
  int code = 0;

  if (!run_words (&words, &options, &error))
    code = get_exit_code (error);
  g_free (options.folder);
  g_free (options.at);

  if (!respite_print_finish ())
    {
      respite_print_error ("respitectl: %s\n", _("The answer could not be written out"));
      return EXIT_WRONG;
    }

  return code;
}
