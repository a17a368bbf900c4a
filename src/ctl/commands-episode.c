/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "ctl/build.h"
#include "ctl/describe.h"
#include "ctl/entry.h"
#include "ctl/output.h"

#define SHORT_ID 8

static gboolean
run_start (RespiteCall *call,
           GError **error)
{
  g_autofree char *onset = NULL;
  g_autofree char *start = NULL;
  g_autofree char *cause = NULL;
  g_autofree char *note = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  const GOptionEntry entries[] = {
    { "onset", 0, 0, G_OPTION_ARG_FILENAME, &onset, N_("When it began; now by itself"), N_("TIME") },
    { "start", 0, 0, G_OPTION_ARG_FILENAME, &start, N_("How: clear-movement, crept-on or sudden-no-cause"), N_("HOW") },
    { "cause", 0, 0, G_OPTION_ARG_FILENAME, &cause, N_("What you think brought it on"), N_("TEXT") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &note, N_("A note in your own words"), N_("TEXT") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 0, error) ||
      !respite_entry_set_text (members, "start", start, error) ||
      !respite_entry_set_text (members, "cause", cause, error) ||
      !respite_entry_set_text (members, "note", note, error))
    return FALSE;

  time = respite_entry_set_time (call->session, members, "onset", onset, error);
  if (time != NULL)
    record = respite_diary_start_episode (respite_session_get_diary (call->session), RESPITE_ENTRY_ORIGIN, members, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);
  if (saved == NULL)
    return FALSE;

  respite_print_error ("%s\n", _("Before any self-care, go through the warning signs: respitectl warning-signs"));

  return TRUE;
}

/* The episode named, or the open one. */
static char *
choose_episode (RespiteCall *call,
                GError **error)
{
  g_autoptr (RespiteEpisode) open = NULL;
  g_autoptr (RespiteRecord) record = NULL;

  if (call->n_words == 0)
    {
      open = respite_diary_get_open_episode (respite_session_get_diary (call->session));
      if (open != NULL)
        return g_strdup (respite_episode_get_id (open));

      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                           _("No episode is open; “respitectl episode list” shows the earlier ones"));
      return NULL;
    }

  record = respite_session_find (call->session, call->words[0], error);
  if (record != NULL && respite_record_is_kind (record, "episode"))
    return g_strdup (respite_record_get_id (record));

  if (record != NULL)
    g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                 _("The record %s is not an episode; “respitectl episode list” shows them"), call->words[0]);

  return NULL;
}

static gboolean
run_end (RespiteCall *call,
         GError **error)
{
  g_autofree char *at = NULL;
  g_autofree char *id = NULL;
  g_autoptr (JsonObject) unused = json_object_new ();
  g_autoptr (GDateTime) end = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &at, N_("When it ended; now by itself"), N_("TIME") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 1, error))
    return FALSE;

  end = respite_entry_set_time (call->session, unused, "end", at, error);
  if (end != NULL)
    id = choose_episode (call, error);
  if (id != NULL)
    record = respite_diary_end_episode (respite_session_get_diary (call->session), id, end, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);

  return saved != NULL;
}

static int
get_highest (RespiteEpisode *episode)
{
  GPtrArray *scores = respite_episode_get_scores (episode);
  gint64 highest = 0;

  for (guint i = 0; i < scores->len; i++)
    {
      gint64 score = 0;

      respite_record_get_int (scores->pdata[i], "score", &score);
      highest = MAX (highest, score);
    }

  return (int) highest;
}

static void
build_episode (JsonBuilder *builder,
               RespiteEpisode *episode)
{
  RespiteRecord *record = respite_episode_get_record (episode);

  json_builder_begin_object (builder);
  respite_build_text (builder, "id", respite_episode_get_id (episode));
  respite_build_time (builder, "onset", respite_episode_get_onset (episode));
  respite_build_time (builder, "end", respite_episode_get_end (episode));
  respite_build_bool (builder, "open", respite_episode_is_open (episode));
  respite_build_text (builder, "start", respite_record_get_string (record, "start"));
  respite_build_text (builder, "cause", respite_record_get_string (record, "cause"));
  respite_build_int (builder, "entries", respite_episode_get_scores (episode)->len);
  if (respite_episode_get_scores (episode)->len > 0)
    respite_build_int (builder, "highest", get_highest (episode));
  else
    respite_build_text (builder, "highest", NULL);
  json_builder_end_object (builder);
}

static void
print_episodes_json (GPtrArray *episodes)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < episodes->len; i++)
    build_episode (builder, episodes->pdata[i]);
  json_builder_end_array (builder);
  respite_print_built (builder);
}

static void
print_episodes (GPtrArray *episodes)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Since"), _("Until"), _("Entries"), _("Highest"), _("Id"),
                                                      _("Cause"), NULL);

  for (guint i = 0; i < episodes->len; i++)
    {
      RespiteEpisode *episode = episodes->pdata[i];
      GDateTime *end = respite_episode_get_end (episode);
      guint n_scores = respite_episode_get_scores (episode)->len;
      g_autofree char *since = respite_describe_time (respite_episode_get_onset (episode));
      g_autofree char *until = end != NULL ? respite_describe_time (end) : g_strdup (_("open"));
      g_autofree char *entries = g_strdup_printf ("%u", n_scores);
      g_autofree char *highest = n_scores > 0 ? g_strdup_printf ("%d", get_highest (episode)) : g_strdup ("–");
      g_autofree char *id = g_strndup (respite_episode_get_id (episode), SHORT_ID);

      respite_table_add (table, since, until, entries, highest, id,
                         respite_record_get_string (respite_episode_get_record (episode), "cause"), NULL);
    }

  respite_table_print (table);
}

static gboolean
run_list (RespiteCall *call,
          GError **error)
{
  g_autoptr (GPtrArray) episodes = NULL;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  episodes = respite_diary_list_episodes (respite_session_get_diary (call->session));
  if (call->json)
    print_episodes_json (episodes);
  else if (episodes->len > 0)
    print_episodes (episodes);
  else
    respite_print_error ("%s\n", _("There is no episode in the diary."));

  return TRUE;
}

const RespiteCommand respite_commands_episode[] = {
  { "episode start", NULL, N_("Begin an episode yourself"),
    N_("A score above 0 begins one by itself where none is open; this is for one that began earlier, or to say how."),
    N_("  respitectl episode start\n"
       "      begins now\n"
       "  respitectl episode start --onset \"yesterday 7:30\" --start clear-movement --cause \"lifted a crate\"\n"
       "      began yesterday, and with what"),
    run_start },
  { "episode end", N_("[ID]"), N_("Say that an episode is over; the open one where none is named"),
    N_("After seven days without a score above 0 an episode is over by itself."),
    N_("  respitectl episode end\n"
       "      the open one, now\n"
       "  respitectl episode end 4f1c2a9b --at \"yesterday 12:00\"\n"
       "      this one, yesterday at noon"),
    run_end },
  { "episode list", NULL, N_("List the episodes, the latest first"), NULL,
    N_("  respitectl episode list\n"
       "  respitectl episode list --json\n"
       "      for a program"),
    run_list },
  { NULL },
};
