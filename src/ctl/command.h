/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "ctl/session.h"

G_BEGIN_DECLS

#define RESPITE_COMMAND_ERROR (respite_command_error_quark ())

/**
 * RespiteCommandError:
 * @RESPITE_COMMAND_ERROR_USAGE: the command was not used as its help says; ends with 2
 * @RESPITE_COMMAND_ERROR_VALUE: a value is not allowed; ends with 1
 * @RESPITE_COMMAND_ERROR_HELP: nothing is wrong, the person asked for help and has got it; ends with 0
 * @RESPITE_COMMAND_ERROR_SAID: it went wrong and all has been said already; ends with 1
 */
typedef enum
{
  RESPITE_COMMAND_ERROR_USAGE,
  RESPITE_COMMAND_ERROR_VALUE,
  RESPITE_COMMAND_ERROR_HELP,
  RESPITE_COMMAND_ERROR_SAID,
} RespiteCommandError;

GQuark respite_command_error_quark (void);

typedef struct _RespiteCommand RespiteCommand;

/**
 * RespiteCall:
 * @command: what is being run
 * @session: folder, clock, diary and the rest, each made when first asked for
 * @words: the words behind the command's name; after respite_call_parse() those that are no options
 * @n_words: how many
 * @json: whether to print JSON and nothing else
 *
 * One use of one command.
 */
typedef struct
{
  const RespiteCommand *command;
  RespiteSession *session;
  GStrv words;
  guint n_words;
  gboolean json;
} RespiteCall;

/**
 * RespiteCommand:
 * @name: one word, or two for the members of a family such as `episode start`
 * @arguments: (nullable): what follows the name, as help writes it
 * @summary: what it does, in a line
 * @details: (nullable): what more there is to know
 * @examples: real uses with a remark each, a line each
 * @run: does it: parses its words by respite_call_parse() first of all
 */
struct _RespiteCommand
{
  const char *name;
  const char *arguments;
  const char *summary;
  const char *details;
  const char *examples;
  gboolean (*run) (RespiteCall *call,
                   GError **error);
};

/**
 * RespiteCommandGroup:
 * @title: what one wants to do
 * @commands: what does it; ends with one without a name
 */
typedef struct
{
  const char *title;
  const RespiteCommand *commands;
} RespiteCommandGroup;

gboolean respite_call_parse (RespiteCall *call,
                             const GOptionEntry *entries,
                             guint min,
                             guint max,
                             GError **error);

G_END_DECLS
