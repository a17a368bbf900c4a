/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "core/insights/notices.h"
#include "ctl/allowed.h"
#include "ctl/entry.h"
#include "ctl/output.h"

#define MINUTES_MAX 1440

/* A score said long after the remedy belongs to when it ended, not to now. */
#define STILL_NOW_US (4 * G_TIME_SPAN_HOUR)

/* What `try` was told. */
typedef struct
{
  char *at;
  char *before;
  char *after;
  char *minutes;
  char *dose;
  char *side_effect;
  char *note;
} TryOptions;

static void
try_options_clear (TryOptions *options)
{
  g_free (options->at);
  g_free (options->before);
  g_free (options->after);
  g_free (options->minutes);
  g_free (options->dose);
  g_free (options->side_effect);
  g_free (options->note);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TryOptions, try_options_clear)

/* When the remedy was begun: as told, else now; or, with a score from after it, so long ago as it took. */
static GDateTime *
read_begin (RespiteSession *session,
            JsonObject *members,
            const TryOptions *options,
            GError **error)
{
  g_autoptr (GDateTime) at = respite_entry_set_time (session, members, "at", options->at, error);

  if (at == NULL || options->at != NULL || options->after == NULL)
    return g_steal_pointer (&at);

  return g_date_time_add_minutes (at, -(int) json_object_get_int_member_with_default (members, "minutes", 0));
}

static GDateTime *
get_end (RespiteSession *session,
         JsonObject *members,
         GDateTime *begin)
{
  g_autoptr (GDateTime) now = respite_session_now (session);

  if (g_date_time_difference (now, begin) <= STILL_NOW_US)
    return g_steal_pointer (&now);

  return g_date_time_add_minutes (begin, (int) json_object_get_int_member_with_default (members, "minutes", 0));
}

/* Adds the score from before or after, and names it in the remedy's record. */
static RespiteRecord *
add_score (RespiteSession *session,
           JsonObject *remedy,
           const char *member,
           const char *score,
           GDateTime *at,
           JsonObject *pain,
           GError **error)
{
  g_autofree char *time = respite_time_format (at);
  RespiteRecord *record;

  if (!respite_entry_set_whole (pain, "score", score, _("a pain score"), 0, 10, error))
    return NULL;

  json_object_set_string_member (pain, "at", time);
  record = respite_diary_add (respite_session_get_diary (session), "pain", RESPITE_ENTRY_ORIGIN, pain, error);
  if (record != NULL)
    json_object_set_string_member (remedy, member, respite_record_get_id (record));

  return record;
}

static gboolean
add_before (RespiteSession *session,
            JsonObject *remedy,
            const char *score,
            GDateTime *begin,
            GError **error)
{
  g_autoptr (JsonObject) pain = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;

  if (score == NULL)
    return TRUE;

  record = add_score (session, remedy, "before", score, begin, pain, error);

  return record != NULL;
}

static gboolean
add_after (RespiteSession *session,
           JsonObject *remedy,
           const char *score,
           GDateTime *begin,
           GError **error)
{
  g_autoptr (JsonObject) pain = json_object_new ();
  g_autoptr (GDateTime) end = get_end (session, remedy, begin);
  g_autoptr (RespiteRecord) record = NULL;

  if (score == NULL)
    return TRUE;

  json_object_set_string_member (pain, "prompt", "after-remedy");
  if (json_object_has_member (remedy, "before"))
    json_object_set_string_member (pain, "of", json_object_get_string_member (remedy, "before"));
  record = add_score (session, remedy, "after", score, end, pain, error);

  return record != NULL;
}

static gboolean
set_remedy (RespiteSession *session,
            JsonObject *members,
            const char *remedy,
            const TryOptions *options,
            GError **error)
{
  json_object_set_string_member (members, "remedy", remedy);

  return respite_allowed_check (session, RESPITE_ALLOWED_REMEDY, remedy, error) &&
         respite_entry_set_whole (members, "minutes", options->minutes, _("a number of minutes"), 1, MINUTES_MAX, error) &&
         respite_entry_set_text (members, "dose", options->dose, error) &&
         respite_entry_set_text (members, "side_effect", options->side_effect, error) &&
         respite_entry_set_text (members, "note", options->note, error);
}

static RespiteRecord *
add_remedy (RespiteSession *session,
            JsonObject *members,
            const TryOptions *options,
            GError **error)
{
  g_autoptr (GDateTime) begin = read_begin (session, members, options, error);
  g_autofree char *text = begin != NULL ? respite_time_format (begin) : NULL;

  if (begin == NULL || !add_before (session, members, options->before, begin, error) ||
      !add_after (session, members, options->after, begin, error))
    return NULL;

  json_object_set_string_member (members, "at", text);

  return respite_diary_add (respite_session_get_diary (session), "remedy", RESPITE_ENTRY_ORIGIN, members, error);
}

/* What the rules have to say of this very use, they say at once. It is written down already, and no error of theirs undoes
 * that. */
static void
tell_of_notices (RespiteCall *call,
                 RespiteRecord *record)
{
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autoptr (RespiteNotices) notices = NULL;
  GPtrArray *findings;

  notices = respite_notices_new (respite_session_get_diary (call->session), respite_session_get_profile (call->session),
                                 catalog);
  respite_notices_refresh (notices, NULL);
  findings = respite_notices_get_findings (notices);
  for (guint i = 0; i < findings->len; i++)
    {
      const RespiteFinding *finding = findings->pdata[i];

      if (g_ptr_array_find_with_equal_func (finding->cause, respite_record_get_id (record), g_str_equal, NULL))
        respite_print_error ("%s\n", respite_finding_get_text (finding));
    }
}

/**
 * respite_run_try:
 * @call: the use of `try`
 * @error: a #RespiteCommandError, #RespiteWhenError or an error of the diary
 *
 * Returns: whether the remedy's record and the scores around it were written
 */
gboolean
respite_run_try (RespiteCall *call,
                 GError **error)
{
  g_auto (TryOptions) options = { NULL };
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  const GOptionEntry entries[] = {
    { "before", 'b', 0, G_OPTION_ARG_FILENAME, &options.before, N_("The pain before it, 0 to 10"), N_("N") },
    { "after", 'a', 0, G_OPTION_ARG_FILENAME, &options.after, N_("The pain after it, 0 to 10"), N_("N") },
    { "minutes", 'm', 0, G_OPTION_ARG_FILENAME, &options.minutes, N_("How long it took"), N_("N") },
    { "dose", 0, 0, G_OPTION_ARG_FILENAME, &options.dose, N_("How much of it, in your own words"), N_("TEXT") },
    { "side-effect", 0, 0, G_OPTION_ARG_FILENAME, &options.side_effect, N_("What else it did"), N_("TEXT") },
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &options.at, N_("When you began: 14:05, yesterday 21:30, 2h ago …"), N_("TIME") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &options.note, N_("A note in your own words"), N_("TEXT") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 1, 1, error) ||
      !set_remedy (call->session, members, call->words[0], &options, error))
    return FALSE;

  record = add_remedy (call->session, members, &options, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);
  if (saved != NULL)
    tell_of_notices (call, saved);

  return saved != NULL;
}
