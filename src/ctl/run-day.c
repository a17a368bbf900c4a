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
#include "ctl/when.h"

#define NOON 12

/* What `day` was told. */
typedef struct
{
  char *date;
  char *sleep;
  char *sleep_quality;
  char *stress;
  char *mood;
  char *fatigue;
  char *note;
  GStrv factors;
} DayOptions;

static void
day_options_clear (DayOptions *options)
{
  g_free (options->date);
  g_free (options->sleep);
  g_free (options->sleep_quality);
  g_free (options->stress);
  g_free (options->mood);
  g_free (options->fatigue);
  g_free (options->note);
  g_strfreev (options->factors);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DayOptions, day_options_clear)

static GDate *
read_day (RespiteSession *session,
          const char *text,
          GError **error)
{
  g_autoptr (GDate) today = respite_session_today (session);
  g_autoptr (GDate) date = NULL;

  if (text == NULL)
    return g_steal_pointer (&today);

  date = respite_when_parse_date (text, today, error);
  if (date != NULL && g_date_compare (date, today) > 0)
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is still to come: a day can be described up to today"), text);
      return NULL;
    }

  return g_steal_pointer (&date);
}

static RespiteRecord *
find_in_month (RespiteJournal *journal,
               const char *month,
               const char *date)
{
  g_autoptr (GPtrArray) records = respite_journal_dup_month (journal, month, NULL);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];

      if (respite_record_is_kind (record, "day") && g_strcmp0 (respite_record_get_string (record, "date"), date) == 0)
        return g_object_ref (record);
    }

  return NULL;
}

/* The record that a day has already. It may have been written on a later day, but on no earlier one. */
static RespiteRecord *
find_day (RespiteSession *session,
          const char *date)
{
  RespiteJournal *journal = respite_diary_get_journal (respite_session_get_diary (session));
  g_auto (GStrv) months = respite_journal_list_months (journal);

  for (guint i = 0; months[i] != NULL; i++)
    {
      RespiteRecord *found = strncmp (months[i], date, strlen ("2026-11")) >= 0 ? find_in_month (journal, months[i], date) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
set_sleep (JsonObject *members,
           const char *text,
           GError **error)
{
  char *end;
  double hours;

  if (text == NULL)
    return TRUE;

  hours = g_ascii_strtod (text, &end);
  if (end == text || (*end != '\0' && !g_str_equal (end, "h")) || !(hours >= 0 && hours <= 24))
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is not a length of sleep: it takes hours from 0 to 24, such as 7.5"), text);
      return FALSE;
    }

  if (hours == (int) hours)
    json_object_set_int_member (members, "sleep_hours", (int) hours);
  else
    json_object_set_double_member (members, "sleep_hours", hours);

  return TRUE;
}

static gboolean
read_answer (const char *text,
             const char *answer,
             gboolean *yes,
             GError **error)
{
  if (answer != NULL && (g_str_equal (answer, "yes") || g_str_equal (answer, "no")))
    {
      *yes = g_str_equal (answer, "yes");
      return TRUE;
    }

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is not an answer about a factor: write ID=yes or ID=no"), text);

  return FALSE;
}

static void
copy_factors (RespiteRecord *day,
              JsonObject *factors)
{
  JsonNode *node = day != NULL ? json_object_get_member (respite_record_get_members (day), "factors") : NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    json_object_set_member (factors, name, json_node_copy (value));
}

static gboolean
set_factors (RespiteSession *session,
             RespiteRecord *day,
             JsonObject *members,
             char **answers,
             GError **error)
{
  g_autoptr (JsonObject) factors = json_object_new ();

  if (answers == NULL)
    return TRUE;

  copy_factors (day, factors);
  for (; *answers != NULL; answers++)
    {
      g_auto (GStrv) parts = g_strsplit (*answers, "=", 2);
      gboolean yes;

      if (!read_answer (*answers, parts[0] != NULL ? parts[1] : NULL, &yes, error) ||
          !respite_allowed_check (session, RESPITE_ALLOWED_FACTOR, parts[0], error))
        return FALSE;

      json_object_set_boolean_member (factors, parts[0], yes);
    }
  json_object_set_object_member (members, "factors", g_steal_pointer (&factors));

  return TRUE;
}

static gboolean
set_day (RespiteSession *session,
         RespiteRecord *day,
         JsonObject *members,
         const DayOptions *options,
         GError **error)
{
  return set_sleep (members, options->sleep, error) &&
         respite_entry_set_whole (members, "sleep_quality", options->sleep_quality, _("a quality of sleep"), 0, 10, error) &&
         respite_entry_set_whole (members, "stress", options->stress, _("an amount of stress"), 0, 10, error) &&
         respite_entry_set_whole (members, "mood", options->mood, _("a mood"), 0, 10, error) &&
         respite_entry_set_whole (members, "fatigue", options->fatigue, _("an amount of tiredness"), 0, 10, error) &&
         respite_entry_set_text (members, "note", options->note, error) &&
         set_factors (session, day, members, options->factors, error);
}

/* A day that is over has its record at its noon, so that it lies in the day it is about. */
static void
set_noon (RespiteSession *session,
          JsonObject *members,
          const GDate *date)
{
  g_autoptr (GDateTime) now = respite_session_now (session);
  g_autoptr (GDate) today = respite_session_today (session);
  g_autoptr (GDateTime) noon = NULL;
  g_autofree char *text = NULL;

  if (g_date_compare (date, today) == 0)
    return;

  noon = g_date_time_new (g_date_time_get_timezone (now), g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date), NOON, 0, 0);
  text = respite_time_format (noon);
  json_object_set_string_member (members, "at", text);
}

static RespiteRecord *
write_day (RespiteSession *session,
           RespiteRecord *day,
           JsonObject *members,
           const GDate *date,
           GError **error)
{
  RespiteDiary *diary = respite_session_get_diary (session);
  g_autofree char *text = NULL;

  if (day != NULL)
    return respite_diary_edit (diary, respite_record_get_id (day), members, error);

  text = respite_date_format (date);
  json_object_set_string_member (members, "date", text);
  set_noon (session, members, date);

  return respite_diary_add (diary, "day", RESPITE_ENTRY_ORIGIN, members, error);
}

static gboolean
write_options (RespiteCall *call,
               const DayOptions *options,
               GError **error)
{
  g_autoptr (GDate) date = read_day (call->session, options->date, error);
  g_autofree char *text = date != NULL ? respite_date_format (date) : NULL;
  g_autoptr (RespiteRecord) day = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  g_autoptr (JsonObject) members = json_object_new ();

  if (date == NULL)
    return FALSE;

  day = find_day (call->session, text);
  if (!set_day (call->session, day, members, options, error))
    return FALSE;

  if (json_object_get_size (members) == 0)
    {
      g_set_error_literal (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                           _("There is nothing to note about the day; say for instance --sleep 7.5 or --mood 6"));
      return FALSE;
    }

  record = write_day (call->session, day, members, date, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);

  return saved != NULL;
}

/**
 * respite_run_day:
 * @call: the use of `day`
 * @error: a #RespiteCommandError, #RespiteWhenError or an error of the diary
 *
 * Returns: whether the day's one record was written
 */
gboolean
respite_run_day (RespiteCall *call,
                 GError **error)
{
  g_auto (DayOptions) options = { NULL };
  const GOptionEntry entries[] = {
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &options.date, N_("The day it is about, today by itself"), N_("DATE") },
    { "sleep", 0, 0, G_OPTION_ARG_FILENAME, &options.sleep, N_("Hours slept in the night before"), N_("H") },
    { "sleep-quality", 0, 0, G_OPTION_ARG_FILENAME, &options.sleep_quality, N_("0 (very poor) to 10 (very good)"), N_("N") },
    { "stress", 0, 0, G_OPTION_ARG_FILENAME, &options.stress, N_("0 (none) to 10 (very much)"), N_("N") },
    { "mood", 0, 0, G_OPTION_ARG_FILENAME, &options.mood, N_("0 (very low) to 10 (very good)"), N_("N") },
    { "fatigue", 0, 0, G_OPTION_ARG_FILENAME, &options.fatigue, N_("0 (none) to 10 (very much)"), N_("N") },
    { "factor", 'f', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.factors, N_("What the day held; may be repeated"), N_("ID=yes|no") },
    { "note", 'n', 0, G_OPTION_ARG_FILENAME, &options.note, N_("A note in your own words"), N_("TEXT") },
    { NULL },
  };

  return respite_call_parse (call, entries, 0, 0, error) && write_options (call, &options, error);
}
