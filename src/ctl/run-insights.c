/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "ctl/insights-print.h"
#include "ctl/output.h"
#include "ctl/when.h"

/* The first day of a month such as `2026-11`. */
static void
get_first_day (const char *month,
               GDate *date)
{
  g_date_set_dmy (date, 1, (GDateMonth) g_ascii_strtoull (month + 5, NULL, 10),
                  (GDateYear) g_ascii_strtoull (month, NULL, 10));
}

/* From the first entry to today, unless it is said otherwise. */
static gboolean
read_range (RespiteCall *call,
            const char *from_text,
            const char *to_text,
            const char *oldest,
            GDate *from,
            GDate *to,
            GError **error)
{
  g_autoptr (GDate) today = respite_session_today (call->session);
  g_autoptr (GDate) first = from_text != NULL ? respite_when_parse_date (from_text, today, error) : NULL;
  g_autoptr (GDate) last = NULL;

  if (from_text != NULL && first == NULL)
    return FALSE;
  if (to_text != NULL && (last = respite_when_parse_date (to_text, today, error)) == NULL)
    return FALSE;

  *to = last != NULL ? *last : *today;
  *from = first != NULL ? *first : *to;
  if (first == NULL && oldest != NULL)
    {
      get_first_day (oldest, from);
      /* Its first hours belong to the day before. */
      if (g_date_get_julian (from) > 1)
        g_date_subtract_days (from, 1);
      if (g_date_compare (from, to) > 0)
        *from = *to;
    }

  if (g_date_compare (from, to) <= 0)
    return TRUE;

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, _("The range ends (%s) before it begins (%s)"),
               to_text != NULL ? to_text : _("today"), from_text);

  return FALSE;
}

/* Says where a month cannot be read, and goes on. */
static void
read_months (RespiteInsights *insights,
             RespiteJournal *journal,
             char **months)
{
  for (guint i = g_strv_length (months); i > 0; i--)
    {
      g_autoptr (GError) error = NULL;

      if (!respite_insights_read_month (insights, journal, months[i - 1], &error))
        respite_print_error ("respitectl: %s\n", error->message);
    }
}

/**
 * respite_run_insights:
 * @call: the use of `insights`
 * @error: a #RespiteCommandError or #RespiteWhenError
 *
 * Returns: whether the range makes sense
 */
gboolean
respite_run_insights (RespiteCall *call,
                      GError **error)
{
  g_autofree char *from_text = NULL;
  g_autofree char *to_text = NULL;
  g_autoptr (RespiteInsights) insights = NULL;
  g_auto (GStrv) months = NULL;
  RespiteJournal *journal;
  GDate from, to;
  guint n_months;
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &from_text, N_("The first day: 2026-11-20, yesterday, 90d ago"), N_("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to_text, N_("The last day"), N_("DATE") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 0, error))
    return FALSE;

  journal = respite_diary_get_journal (respite_session_get_diary (call->session));
  months = respite_journal_list_months (journal);
  n_months = g_strv_length (months);
  if (!read_range (call, from_text, to_text, n_months > 0 ? months[n_months - 1] : NULL, &from, &to, error))
    return FALSE;

  insights = respite_insights_new (&from, &to, respite_session_get_day_start (call->session));
  read_months (insights, journal, months);
  if (from_text == NULL)
    respite_summary_begin_with_first_day (respite_insights_get_summary (insights));

  if (call->json)
    respite_insights_print_json (insights);
  else
    respite_insights_print (insights);

  return TRUE;
}
