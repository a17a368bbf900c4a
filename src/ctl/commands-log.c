/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ctl/allowed.h"
#include "ctl/entry.h"
#include "ctl/output.h"

#define WATER_MAX_ML 5000

/* What `log` was told about the pain. */
typedef struct
{
  char *at;
  char *note;
  char *scope;
  GStrv sites;
  GStrv qualities;
  GStrv triggers;
  GStrv easing;
  GStrv symptoms;
} PainOptions;

static void
pain_options_clear (PainOptions *options)
{
  g_free (options->at);
  g_free (options->note);
  g_free (options->scope);
  g_strfreev (options->sites);
  g_strfreev (options->qualities);
  g_strfreev (options->triggers);
  g_strfreev (options->easing);
  g_strfreev (options->symptoms);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PainOptions, pain_options_clear)

/* A site, or a site and its own score as in `neck:6`. */
static gboolean
add_site (RespiteSession *session,
          JsonArray *list,
          const char *text,
          GError **error)
{
  const char *colon = strchr (text, ':');
  g_autofree char *id = colon != NULL ? g_strndup (text, colon - text) : g_strdup (text);
  g_autoptr (JsonObject) site = json_object_new ();

  if (!respite_allowed_check (session, RESPITE_ALLOWED_SITE, id, error) ||
      !respite_entry_set_whole (site, "score", colon != NULL ? colon + 1 : NULL, _("a site’s score"), 0, 10, error))
    return FALSE;

  json_object_set_string_member (site, "site", id);
  json_array_add_object_element (list, g_steal_pointer (&site));

  return TRUE;
}

static gboolean
set_sites (RespiteSession *session,
           JsonObject *members,
           char **sites,
           GError **error)
{
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; sites != NULL && sites[i] != NULL; i++)
    if (!add_site (session, list, sites[i], error))
      return FALSE;

  if (json_array_get_length (list) > 0)
    json_object_set_array_member (members, "sites", g_steal_pointer (&list));

  return TRUE;
}

static gboolean
check_scope (const char *scope,
             GError **error)
{
  if (scope == NULL || g_str_equal (scope, "now") || g_str_equal (scope, "day"))
    return TRUE;

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is not a scope: allowed are now (how it is) and day (how it was on the whole)"), scope);

  return FALSE;
}

static gboolean
set_pain (RespiteSession *session,
          JsonObject *members,
          const PainOptions *options,
          GError **error)
{
  g_autoptr (GDateTime) at = NULL;

  if (!check_scope (options->scope, error) || !set_sites (session, members, options->sites, error) ||
      !respite_allowed_check_words (session, RESPITE_ALLOWED_QUALITY, options->qualities, error) ||
      !respite_allowed_check_words (session, RESPITE_ALLOWED_TRIGGER, options->triggers, error) ||
      !respite_allowed_check_words (session, RESPITE_ALLOWED_REMEDY, options->easing, error) ||
      !respite_allowed_check_words (session, RESPITE_ALLOWED_SYMPTOM, options->symptoms, error) ||
      !respite_entry_set_text (members, "note", options->note, error))
    return FALSE;

  if (options->scope != NULL)
    json_object_set_string_member (members, "scope", options->scope);
  respite_entry_set_words (members, "qualities", options->qualities);
  respite_entry_set_words (members, "triggers", options->triggers);
  respite_entry_set_words (members, "easing", options->easing);
  respite_entry_set_words (members, "symptoms", options->symptoms);
  at = respite_entry_set_time (session, members, "at", options->at, error);

  return at != NULL;
}

/* Says so where this very record began an episode: warning signs come before self-care. */
static void
tell_of_episode (RespiteCall *call,
                 RespiteRecord *record)
{
  const char *id = respite_record_get_string (record, "episode");
  g_autoptr (RespiteRecord) episode = id != NULL ? respite_entry_find (call->session, record, id) : NULL;

  if (episode == NULL || !g_date_time_equal (respite_record_get_at (episode), respite_record_get_at (record)) ||
      g_date_time_compare (respite_record_get_recorded (episode), respite_record_get_recorded (record)) < 0)
    return;

  respite_print_error ("%s\n", _("This begins a new episode. Before any self-care, go through the warning signs: "
                                 "respitectl warning-signs"));
}

static gboolean
run_log (RespiteCall *call,
         GError **error)
{
  g_auto (PainOptions) options = { NULL };
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &options.at, N_("When it was: 14:05, yesterday 21:30, 2h ago …"), N_("TIME") },
    { "site", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.sites, N_("Where: a site, or SITE:SCORE; may be repeated"), N_("ID") },
    { "quality", 'q', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.qualities, N_("How it feels; may be repeated"), N_("ID") },
    { "trigger", 't', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.triggers, N_("What set it off; may be repeated"), N_("ID") },
    { "easing", 'e', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.easing, N_("What eased it; may be repeated"), N_("ID") },
    { "symptom", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.symptoms, N_("What else there is; may be repeated"), N_("ID") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &options.note, N_("A note in your own words"), N_("TEXT") },
    { "scope", 0, 0, G_OPTION_ARG_FILENAME, &options.scope, N_("now, or day for the day on the whole"), N_("now|day") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 1, 1, error) ||
      !respite_entry_set_whole (members, "score", call->words[0], _("a pain score"), 0, 10, error) ||
      !set_pain (call->session, members, &options, error))
    return FALSE;

  record = respite_diary_add (respite_session_get_diary (call->session), "pain", RESPITE_ENTRY_ORIGIN, members, error);
  if (record == NULL)
    return FALSE;

  saved = respite_entry_finish (call, record, error);
  if (saved != NULL)
    tell_of_episode (call, saved);

  return saved != NULL;
}

/* Adds a record that has nothing but the members given, a time and a note. */
static gboolean
add_plain (RespiteCall *call,
           const char *kind,
           JsonObject *members,
           const char *at,
           const char *note,
           GError **error)
{
  g_autoptr (GDateTime) time = respite_entry_set_time (call->session, members, "at", at, error);
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;

  if (time == NULL || !respite_entry_set_text (members, "note", note, error))
    return FALSE;

  record = respite_diary_add (respite_session_get_diary (call->session), kind, RESPITE_ENTRY_ORIGIN, members, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);

  return saved != NULL;
}

static gboolean
run_water (RespiteCall *call,
           GError **error)
{
  g_autofree char *at = NULL;
  g_autofree char *note = NULL;
  g_autofree char *amount = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &at, N_("When it was: 14:05, 2h ago …"), N_("TIME") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &note, N_("A note in your own words"), N_("TEXT") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 1, error))
    return FALSE;

  if (call->n_words == 0)
    json_object_set_int_member (members, "ml", respite_session_get_glass (call->session));
  else
    {
      gsize length = strlen (call->words[0]);

      amount = g_strndup (call->words[0], g_str_has_suffix (call->words[0], "ml") ? length - 2 : length);
      if (!respite_entry_set_whole (members, "ml", amount, _("an amount in millilitres"), 1, WATER_MAX_ML, error))
        return FALSE;
    }

  return add_plain (call, "water", members, at, note, error);
}

static gboolean
run_posture (RespiteCall *call,
             GError **error)
{
  g_autofree char *at = NULL;
  g_autofree char *note = NULL;
  g_autoptr (JsonObject) members = json_object_new ();
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &at, N_("When it was: 14:05, 2h ago …"), N_("TIME") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &note, N_("A note in your own words"), N_("TEXT") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 1, 1, error))
    return FALSE;

  if (!g_str_equal (call->words[0], "good") && !g_str_equal (call->words[0], "slouching"))
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is not a posture: allowed are good and slouching"), call->words[0]);
      return FALSE;
    }
  json_object_set_string_member (members, "answer", call->words[0]);

  return add_plain (call, "posture", members, at, note, error);
}

const RespiteCommand respite_commands_log[] = {
  { "log", N_("SCORE"), N_("Note how the back is now, 0 (no pain) to 10 (worst possible)"),
    N_("Prints the new record’s id. All but the score is optional and can be added later with “respitectl edit”. "
       "A score of 0 is an entry too: a day without an entry is not a day without pain."),
    N_("  respitectl log 4\n"
       "      how it is now\n"
       "  respitectl log 6 --at \"yesterday 21:30\" --site between-blades --site neck:7\n"
       "      how it was, and where; the neck worse than the whole\n"
       "  respitectl log 3 --quality burning --trigger trig-computer-work --note \"after the long call\"\n"
       "      what it was like, what set it off, and a note"),
    run_log },
  { "water", N_("[ML]"), N_("Note a drink of water; a glass where no amount is given"),
    N_("The glass is the one of your water reminder, 250 ml where there is none."),
    N_("  respitectl water\n"
       "      a glass\n"
       "  respitectl water 500 --at 9:30\n"
       "      half a litre this morning"),
    run_water },
  { "posture", N_("good|slouching"), N_("Note how you are sitting"), NULL,
    N_("  respitectl posture good\n"
       "  respitectl posture slouching --at \"20m ago\""),
    run_posture },
  { "day", NULL, N_("Note sleep, stress, mood and what the day held"),
    N_("A day has one record: what is given is added to what is there already. Sleep is the night before the day."),
    N_("  respitectl day --sleep 7.5 --stress 3 --mood 6\n"
       "      about today\n"
       "  respitectl day --date yesterday --factor trig-computer-work=yes --factor trig-stress-tension=no\n"
       "      what yesterday held; what is not named stays unanswered"),
    respite_run_day },
  { "try", N_("REMEDY"), N_("Note that you used a remedy, with the pain before and after it"),
    N_("Prints the id of the remedy’s record. With scores before and after, the diary can tell in time what helps you. "
       "Where it was too soon or too much, that is said at once."),
    N_("  respitectl try heat-pad --before 6\n"
       "      used just now\n"
       "  respitectl try heat-pad --minutes 20 --before 6 --after 4\n"
       "      used twenty minutes ago, and how it is now\n"
       "  respitectl try otc-pain-relief --dose \"400 mg\" --at 8:15"),
    respite_run_try },
  { NULL },
};
