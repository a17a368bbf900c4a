/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/entry.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ctl/build.h"
#include "ctl/output.h"
#include "ctl/when.h"

/**
 * respite_entry_read_whole:
 * @text: a number as typed
 * @what: what it is for, as in “a score”
 * @min: the least allowed
 * @max: the greatest allowed
 * @value: (out): receives the number
 * @error: %RESPITE_COMMAND_ERROR_VALUE
 *
 * Returns: whether it is a whole number within the bounds
 */
gboolean
respite_entry_read_whole (const char *text,
                          const char *what,
                          int min,
                          int max,
                          int *value,
                          GError **error)
{
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, min, max, &number, NULL))
    {
      /* Translators: such as: “11” is not a score: it takes a whole number from 0 to 10 */
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is not %s: it takes a whole number from %d to %d"), text, what, min, max);
      return FALSE;
    }

  *value = (int) number;

  return TRUE;
}

/**
 * respite_entry_set_time:
 * @session: a session
 * @members: a record's members
 * @member: the name of one that holds a time
 * @text: (nullable): a time as typed; %NULL sets nothing
 * @error: a #RespiteWhenError
 *
 * Returns: (transfer full) (nullable): the time set, or this moment where there is no text; %NULL where it is none
 */
GDateTime *
respite_entry_set_time (RespiteSession *session,
                        JsonObject *members,
                        const char *member,
                        const char *text,
                        GError **error)
{
  g_autoptr (GDateTime) now = respite_session_now (session);
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *formatted = NULL;

  if (text == NULL)
    return g_steal_pointer (&now);

  time = respite_when_parse_time (text, now, error);
  if (time == NULL)
    return NULL;

  formatted = respite_time_format (time);
  json_object_set_string_member (members, member, formatted);

  return g_steal_pointer (&time);
}

/**
 * respite_entry_set_text:
 * @members: a record's members
 * @member: the name of one that holds a text
 * @text: (nullable): the person's words; %NULL or an empty text sets nothing
 * @error: %RESPITE_COMMAND_ERROR_VALUE
 *
 * Returns: %FALSE where it is no text that can be kept
 */
gboolean
respite_entry_set_text (JsonObject *members,
                        const char *member,
                        const char *text,
                        GError **error)
{
  if (text == NULL || *text == '\0')
    return TRUE;

  if (strstr (text, "\357\277\275") != NULL)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is not valid text; write it in UTF-8"), text);
      return FALSE;
    }

  json_object_set_string_member (members, member, text);

  return TRUE;
}

/**
 * respite_entry_set_whole:
 * @members: a record's members
 * @member: the name of one that holds a whole number
 * @text: (nullable): the number as typed; %NULL sets nothing
 * @what: what it is for
 * @min: the least allowed
 * @max: the greatest allowed
 * @error: %RESPITE_COMMAND_ERROR_VALUE
 *
 * Returns: %FALSE where it is no number that is allowed
 */
gboolean
respite_entry_set_whole (JsonObject *members,
                         const char *member,
                         const char *text,
                         const char *what,
                         int min,
                         int max,
                         GError **error)
{
  int value;

  if (text == NULL)
    return TRUE;
  if (!respite_entry_read_whole (text, what, min, max, &value, error))
    return FALSE;

  json_object_set_int_member (members, member, value);

  return TRUE;
}

/**
 * respite_entry_set_words:
 * @members: a record's members
 * @member: the name of one that holds a list of words
 * @words: (nullable): the words; none sets nothing, and one that comes twice is taken once
 */
void
respite_entry_set_words (JsonObject *members,
                         const char *member,
                         char **words)
{
  JsonArray *list;

  if (words == NULL || words[0] == NULL)
    return;

  list = json_array_new ();
  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean again = FALSE;

      for (guint j = 0; j < i; j++)
        again = again || g_str_equal (words[i], words[j]);
      if (!again)
        json_array_add_string_element (list, words[i]);
    }

  json_object_set_array_member (members, member, list);
}

/**
 * respite_entry_print_id:
 * @call: the use of a command
 * @id: what it was about
 *
 * Prints an id and nothing else; or an object that holds it, where JSON is wanted.
 */
void
respite_entry_print_id (RespiteCall *call,
                        const char *id)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!call->json)
    {
      respite_print ("%s\n", id);
      return;
    }

  json_builder_begin_object (builder);
  respite_build_text (builder, "id", id);
  json_builder_end_object (builder);
  respite_print_built (builder);
}

/**
 * respite_entry_print:
 * @call: the use of a command that wrote down something
 * @record: the record it wrote
 *
 * Prints the record's id and nothing else; or the record, where JSON is wanted.
 */
void
respite_entry_print (RespiteCall *call,
                     RespiteRecord *record)
{
  if (call->json)
    {
      g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

      json_node_set_object (node, respite_record_get_members (record));
      respite_print_json (node);
    }
  else
    respite_print ("%s\n", respite_record_get_id (record));
}

/**
 * respite_entry_find:
 * @session: a session
 * @like: a record
 * @id: the id of a record of the same month
 *
 * Returns: (transfer full) (nullable): the record as it is now, if it lies in the month of @like
 */
RespiteRecord *
respite_entry_find (RespiteSession *session,
                    RespiteRecord *like,
                    const char *id)
{
  RespiteJournal *journal = respite_diary_get_journal (respite_session_get_diary (session));
  g_autofree char *month = respite_record_dup_month (like);
  g_autoptr (GPtrArray) records = respite_journal_dup_month (journal, month, NULL);

  for (guint i = 0; records != NULL && i < records->len; i++)
    if (g_str_equal (respite_record_get_id (records->pdata[i]), id))
      return g_object_ref (records->pdata[i]);

  return NULL;
}

/**
 * respite_entry_finish:
 * @call: the use of a command that wrote down something
 * @record: the record it wrote
 * @error: why it could not be saved
 *
 * Brings everything to the disk, and only then prints the id: what is printed is safe.
 *
 * Returns: (transfer full) (nullable): the record as it was saved
 */
RespiteRecord *
respite_entry_finish (RespiteCall *call,
                      RespiteRecord *record,
                      GError **error)
{
  RespiteRecord *saved;

  if (!respite_session_save (call->session, error))
    return NULL;

  saved = respite_entry_find (call->session, record, respite_record_get_id (record));
  if (saved == NULL)
    saved = g_object_ref (record);
  respite_entry_print (call, saved);

  return saved;
}
