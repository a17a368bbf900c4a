/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/text-fold.h"
#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"
#include "ctl/allowed.h"
#include "ctl/describe.h"
#include "ctl/entry.h"
#include "ctl/output.h"
#include "ctl/suggest.h"
#include "ctl/when.h"

#define SHORT_ID 8

/* Which records `list` is to show. */
typedef struct
{
  char *from_text;
  char *to_text;
  char *search;
  char *limit_text;
  GStrv kinds;
  GDate *from;
  GDate *to;
  char *folded;
  int limit;
  int day_start;
} ListOptions;

static void
list_options_clear (ListOptions *options)
{
  g_free (options->from_text);
  g_free (options->to_text);
  g_free (options->search);
  g_free (options->limit_text);
  g_strfreev (options->kinds);
  g_clear_pointer (&options->from, g_date_free);
  g_clear_pointer (&options->to, g_date_free);
  g_free (options->folded);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ListOptions, list_options_clear)

static gboolean
check_kinds (char **kinds,
             GError **error)
{
  const char *const *known = respite_record_kinds_list ();

  for (; kinds != NULL && *kinds != NULL; kinds++)
    if (!g_strv_contains (known, *kinds))
      {
        g_autofree char *hint = respite_suggest_sentence (*kinds, known);

        g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                     _("“%s” is not a kind of record%s"), *kinds, hint);
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_dates (RespiteSession *session,
            ListOptions *options,
            GError **error)
{
  g_autoptr (GDate) today = respite_session_today (session);

  if (options->from_text != NULL && (options->from = respite_when_parse_date (options->from_text, today, error)) == NULL)
    return FALSE;
  if (options->to_text != NULL && (options->to = respite_when_parse_date (options->to_text, today, error)) == NULL)
    return FALSE;

  if (options->from != NULL && options->to != NULL && g_date_compare (options->from, options->to) > 0)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("The range ends (%s) before it begins (%s)"), options->to_text, options->from_text);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_list_options (RespiteSession *session,
                   ListOptions *options,
                   GError **error)
{
  options->limit = G_MAXINT;
  options->day_start = respite_session_get_day_start (session);
  options->folded = options->search != NULL ? respite_text_fold (options->search) : NULL;

  return check_kinds (options->kinds, error) && read_dates (session, options, error) &&
         (options->limit_text == NULL || respite_entry_read_whole (options->limit_text, _("a number of records"), 1,
                                                                   G_MAXINT, &options->limit, error));
}

static gboolean
is_wanted (RespiteRecord *record,
           const ListOptions *options)
{
  g_autoptr (GDate) day = respite_time_get_day (respite_record_get_at (record), options->day_start);

  if (options->from != NULL && g_date_compare (day, options->from) < 0)
    return FALSE;
  if (options->to != NULL && g_date_compare (day, options->to) > 0)
    return FALSE;
  if (options->kinds != NULL &&
      !g_strv_contains ((const char *const *) options->kinds, respite_record_get_kind (record)))
    return FALSE;

  return options->folded == NULL || respite_describe_matches (record, options->folded);
}

/* A day may begin as late as just before midnight, so the month after the last day belongs to it too. */
static gboolean
may_hold (const char *month,
          const ListOptions *options)
{
  g_autofree char *first = options->from != NULL ? respite_date_format (options->from) : NULL;
  g_autoptr (GDate) end = options->to != NULL ? g_date_copy (options->to) : NULL;
  g_autofree char *last = NULL;

  if (end != NULL)
    {
      g_date_add_days (end, 1);
      last = respite_date_format (end);
    }

  return (first == NULL || strncmp (month, first, strlen (month)) >= 0) &&
         (last == NULL || strncmp (month, last, strlen (month)) <= 0);
}

/* The records wanted, the newest first; says so where a month cannot be read, and goes on. */
static GPtrArray *
collect (RespiteSession *session,
         const ListOptions *options)
{
  RespiteJournal *journal = respite_diary_get_journal (respite_session_get_diary (session));
  g_auto (GStrv) months = respite_journal_list_months (journal);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; months[i] != NULL && found->len < (guint) options->limit; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) records = NULL;

      if (!may_hold (months[i], options))
        continue;

      records = respite_journal_dup_month (journal, months[i], &error);
      if (records == NULL)
        respite_print_error ("respitectl: %s\n", error->message);

      for (guint r = records != NULL ? records->len : 0; r > 0 && found->len < (guint) options->limit; r--)
        if (is_wanted (records->pdata[r - 1], options))
          g_ptr_array_add (found, g_object_ref (records->pdata[r - 1]));
    }

  return found;
}

static void
print_records_json (GPtrArray *records)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);
  JsonArray *list = json_array_sized_new (records->len);

  for (guint i = 0; i < records->len; i++)
    json_array_add_object_element (list, json_object_ref (respite_record_get_members (records->pdata[i])));

  json_node_take_array (root, list);
  respite_print_json (root);
}

static void
print_records (GPtrArray *records,
               RespiteRemediesStore *personal)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("When"), _("Kind"), _("Id"), _("What"), NULL);

  for (guint i = 0; i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];
      g_autofree char *time = respite_describe_time (respite_record_get_at (record));
      g_autofree char *id = g_strndup (respite_record_get_id (record), SHORT_ID);
      g_autofree char *what = respite_describe_record (record, personal);

      respite_table_add (table, time, respite_record_get_kind (record), id, what, NULL);
    }

  respite_table_print (table);
}

static gboolean
run_list (RespiteCall *call,
          GError **error)
{
  g_auto (ListOptions) options = { NULL };
  g_autoptr (GPtrArray) records = NULL;
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from_text, N_("The first day: 2026-11-20, yesterday, 7d ago"), N_("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &options.to_text, N_("The last day"), N_("DATE") },
    { "kind", 'k', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.kinds, N_("Only this kind; may be repeated"), N_("KIND") },
    { "search", 's', 0, G_OPTION_ARG_FILENAME, &options.search, N_("Only what has this in its note or its words"), N_("TEXT") },
    { "limit", 'l', 0, G_OPTION_ARG_FILENAME, &options.limit_text, N_("No more than this many"), N_("N") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 0, error) || !read_list_options (call->session, &options, error))
    return FALSE;

  records = collect (call->session, &options);
  if (call->json)
    print_records_json (records);
  else if (records->len > 0)
    print_records (records, respite_session_get_personal (call->session));
  else
    respite_print_error ("%s\n", _("There is nothing in the diary that fits."));

  return TRUE;
}

static gboolean
run_show (RespiteCall *call,
          GError **error)
{
  g_autoptr (RespiteRecord) record = NULL;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  record = respite_session_find (call->session, call->words[0], error);
  if (record == NULL)
    return FALSE;

  if (call->json)
    respite_entry_print (call, record);
  else
    respite_describe_print (record);

  return TRUE;
}

/* Takes a time as people type it where the member holds one, else what the diary takes. */
static JsonNode *
parse_member (RespiteSession *session,
              const char *kind,
              const char *member,
              const char *text,
              GError **error)
{
  static const char *const times[] = { "at", "onset", "end", NULL };
  g_autoptr (GDateTime) now = respite_session_now (session);
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *formatted = NULL;

  if (!g_strv_contains (times, member) || *text == '\0')
    return respite_record_kinds_parse (kind, member, text, error);

  time = respite_when_parse_time (text, now, error);
  if (time == NULL)
    return NULL;

  formatted = respite_time_format (time);

  return respite_record_kinds_parse (kind, member, formatted, error);
}

static gboolean
set_member (RespiteSession *session,
            RespiteRecord *record,
            JsonObject *changes,
            const char *pair,
            GError **error)
{
  g_auto (GStrv) parts = g_strsplit (pair, "=", 2);
  g_autoptr (JsonNode) value = NULL;

  if (parts[0] == NULL || parts[1] == NULL || *parts[0] == '\0')
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                   _("“%s” is not a change: write MEMBER=VALUE, such as score=4"), pair);
      return FALSE;
    }

  value = parse_member (session, respite_record_get_kind (record), parts[0], parts[1], error);
  if (value == NULL || !respite_allowed_check_member (session, parts[0], value, error))
    return FALSE;

  json_object_set_member (changes, parts[0], g_steal_pointer (&value));

  return TRUE;
}

static gboolean
refuse_deleted (RespiteRecord *record,
                GError **error)
{
  if (!respite_record_is_deleted (record))
    return TRUE;

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("The record %s is deleted; bring it back with “respitectl undelete %s” first"),
               respite_record_get_id (record), respite_record_get_id (record));

  return FALSE;
}

static gboolean
run_edit (RespiteCall *call,
          GError **error)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) edited = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();

  if (!respite_call_parse (call, NULL, 2, G_MAXUINT, error))
    return FALSE;

  record = respite_session_find (call->session, call->words[0], error);
  if (record == NULL || !refuse_deleted (record, error))
    return FALSE;

  for (guint i = 1; i < call->n_words; i++)
    if (!set_member (call->session, record, changes, call->words[i], error))
      return FALSE;

  edited = respite_diary_edit (respite_session_get_diary (call->session), respite_record_get_id (record), changes, error);
  if (edited != NULL)
    saved = respite_entry_finish (call, edited, error);

  return saved != NULL;
}

static gboolean
set_deleted (RespiteCall *call,
             gboolean deleted,
             GError **error)
{
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) changed = NULL;
  g_autoptr (RespiteRecord) saved = NULL;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  record = respite_session_find (call->session, call->words[0], error);
  if (record == NULL)
    return FALSE;

  if (respite_record_is_deleted (record) == deleted)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   deleted ? _("The record %s is deleted already") : _("The record %s is not deleted"),
                   respite_record_get_id (record));
      return FALSE;
    }

  changed = respite_diary_set_deleted (respite_session_get_diary (call->session), respite_record_get_id (record), deleted,
                                       error);
  if (changed != NULL)
    saved = respite_entry_finish (call, changed, error);

  return saved != NULL;
}

static gboolean
run_delete (RespiteCall *call,
            GError **error)
{
  return set_deleted (call, TRUE, error);
}

static gboolean
run_undelete (RespiteCall *call,
              GError **error)
{
  return set_deleted (call, FALSE, error);
}

const RespiteCommand respite_commands_diary[] = {
  { "list", NULL, N_("List records, the newest first"),
    N_("A search takes no notice of case, accents and hyphens, and looks at notes and ids alike. A day begins at four in "
       "the morning unless your profile says otherwise."),
    N_("  respitectl list --from \"7d ago\"\n"
       "      the last week\n"
       "  respitectl list --kind pain --search \"long call\"\n"
       "      pain, where the note speaks of a long call\n"
       "  respitectl list --from 2026-11-01 --to 2026-11-30 --json\n"
       "      a month, for a program"),
    run_list },
  { "insights", NULL, N_("See what it adds up to: what helps, and what goes with worse days"),
    N_("A remedy is set against rest: scores an hour to four before and after it against scores as far apart with nothing done in "
       "between. Days with something are set against days without it. Both say when there is too little to go by, and neither "
       "says that one comes of the other."),
    N_("  respitectl insights\n"
       "      all the years\n"
       "  respitectl insights --from \"90d ago\"\n"
       "      the last three months\n"
       "  respitectl insights --from 2026-09-01 --to 2026-11-30 --json\n"
       "      for a program"),
    respite_run_insights },
  { "show", N_("ID"), N_("Show all there is of a record"),
    N_("The first characters of an id do, at least four of them."),
    N_("  respitectl show 4f1c2a9b\n"
       "  respitectl show 4f1c2a9b --json"),
    run_show },
  { "edit", N_("ID MEMBER=VALUE…"), N_("Change a record"),
    N_("An empty value removes the member. Lists take commas, a site its own score behind a colon. What a record’s members "
       "are called, “respitectl show” tells."),
    N_("  respitectl edit 4f1c2a9b score=5 note=\"after the drive\"\n"
       "      two things at once\n"
       "  respitectl edit 4f1c2a9b sites=neck:6,between-blades at=\"yesterday 21:30\"\n"
       "      where it was, and when\n"
       "  respitectl edit 4f1c2a9b note=\n"
       "      takes the note away"),
    run_edit },
  { "delete", N_("ID"), N_("Delete a record; it can be brought back"), NULL,
    N_("  respitectl delete 4f1c2a9b\n"
       "  respitectl list --limit 1 --json\n"
       "      shows the latest record with its whole id"),
    run_delete },
  { "undelete", N_("ID"), N_("Bring a deleted record back"), NULL,
    N_("  respitectl undelete 4f1c2a9b\n"
       "  respitectl show 4f1c2a9b\n"
       "      shows a deleted record too"),
    run_undelete },
  { NULL },
};
