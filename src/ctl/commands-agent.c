/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "ctl/agent-client.h"
#include "ctl/build.h"
#include "ctl/describe.h"
#include "ctl/entry.h"
#include "ctl/output.h"
#include "ctl/reason-words.h"
#include "ctl/when.h"

#define DAY_S (24 * 60 * 60)
#define DECISIONS 10
#define DECISIONS_MAX 1000

static GDateTime *
get_local (gint64 unix_s)
{
  g_autoptr (GDateTime) utc = unix_s > 0 ? g_date_time_new_from_unix_utc (unix_s) : NULL;

  return utc != NULL ? g_date_time_to_local (utc) : NULL;
}

/* When it is due, as far off as it is: `in 23 min (14:45)`. */
static char *
describe_due (RespiteSession *session,
              gint64 due)
{
  g_autoptr (GDateTime) now = respite_session_now (session);
  g_autoptr (GDateTime) time = get_local (due);
  g_autofree char *clock = NULL;
  g_autofree char *length = NULL;
  gint64 seconds;

  if (time == NULL)
    return g_strdup ("–");

  seconds = due - g_date_time_to_unix (now);
  if (seconds <= 0)
    return g_strdup (_("now"));

  if (seconds >= DAY_S)
    return respite_describe_time (time);

  if (seconds > 60)
    seconds = (seconds + 30) / 60 * 60;
  length = respite_when_format_duration (seconds);
  clock = g_date_time_format (time, "%H:%M");

  /* Translators: a length of time and a time of day, such as: in 23 min (14:45) */
  return g_strdup_printf (_("in %s (%s)"), length, clock);
}

typedef struct
{
  const char *id;
  const char *kind;
  const char *state;
  const char *reason;
  gboolean enabled;
  gint64 due;
  double progress;
} Status;

static Status
read_status (GVariant *dictionary)
{
  Status status = { .id = "", .kind = "", .state = "", .reason = "" };

  g_variant_lookup (dictionary, "id", "&s", &status.id);
  g_variant_lookup (dictionary, "kind", "&s", &status.kind);
  g_variant_lookup (dictionary, "state", "&s", &status.state);
  g_variant_lookup (dictionary, "reason", "&s", &status.reason);
  g_variant_lookup (dictionary, "enabled", "b", &status.enabled);
  g_variant_lookup (dictionary, "due", "x", &status.due);
  g_variant_lookup (dictionary, "progress", "d", &status.progress);

  return status;
}

static void
print_status_json (GVariant *reminders)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (gsize i = 0; i < g_variant_n_children (reminders); i++)
    {
      g_autoptr (GVariant) dictionary = g_variant_get_child_value (reminders, i);
      Status status = read_status (dictionary);
      g_autoptr (GDateTime) due = get_local (status.due);

      json_builder_begin_object (builder);
      respite_build_text (builder, "id", status.id);
      respite_build_text (builder, "kind", status.kind);
      respite_build_bool (builder, "enabled", status.enabled);
      respite_build_time (builder, "due", due);
      json_builder_set_member_name (builder, "progress");
      json_builder_add_double_value (builder, status.progress);
      respite_build_text (builder, "state", status.state);
      respite_build_text (builder, "reason", status.reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

static void
print_status (RespiteSession *session,
              GVariant *reminders)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("State"), _("Due"), _("Why"), NULL);

  for (gsize i = 0; i < g_variant_n_children (reminders); i++)
    {
      g_autoptr (GVariant) dictionary = g_variant_get_child_value (reminders, i);
      Status status = read_status (dictionary);
      g_autofree char *due = describe_due (session, status.due);

      respite_table_add (table, status.id, respite_reason_words_get_state (status.state), due,
                         *status.reason != '\0' ? respite_reason_words_get_reason (status.reason) : "", NULL);
    }

  respite_table_print (table);
}

static char *
join_sources (GVariant *sources,
              const char *kind)
{
  g_autofree const char **names = NULL;

  if (!g_variant_lookup (sources, kind, "^a&s", &names) || *names == NULL)
    return NULL;

  for (guint i = 0; names[i] != NULL; i++)
    names[i] = gettext (names[i]);

  return g_strjoinv (", ", (char **) names);
}

static const char *
or_none (const char *names)
{
  return names != NULL ? names : _("none");
}

/* From where it is known whether anybody is there. An agent that is older does not say. */
static void
tell_sources (void)
{
  g_autoptr (GVariant) sources = respite_agent_client_read ("Sources", NULL);
  g_autofree char *idle = NULL, *lock = NULL, *sleep = NULL, *dnd = NULL;

  if (sources == NULL || !g_variant_is_of_type (sources, G_VARIANT_TYPE ("a{sas}")))
    return;

  idle = join_sources (sources, "idle");
  lock = join_sources (sources, "lock");
  sleep = join_sources (sources, "sleep");
  dnd = join_sources (sources, "do-not-disturb");

  /* This may be the first moment of an agent that has just been started. */
  if (idle == NULL && lock == NULL && sleep == NULL && dnd == NULL)
    {
      respite_print ("%s\n", _("Nothing on this desktop has said yet whether anybody is there; you count as present."));
      return;
    }

  /* Translators: which parts of the desktop tell of each, such as: Idle: GNOME; lock: GNOME, logind; … */
  respite_print (_("Idle: %s; lock: %s; sleep: %s; do not disturb: %s"), or_none (idle), or_none (lock), or_none (sleep),
                 or_none (dnd));
  respite_print ("\n");
}

/* What keeps the agent from doing its work, such as a file that cannot be read. */
static void
tell_problem (void)
{
  g_autoptr (GVariant) problem = respite_agent_client_read ("Problem", NULL);

  if (problem != NULL && g_variant_is_of_type (problem, G_VARIANT_TYPE_STRING) &&
      *g_variant_get_string (problem, NULL) != '\0')
    respite_print_error ("respitectl: %s\n", g_variant_get_string (problem, NULL));
}

static gboolean
run_status (RespiteCall *call,
            GError **error)
{
  g_autoptr (GVariant) reminders = NULL;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  reminders = respite_agent_client_read ("Reminders", error);
  if (reminders == NULL)
    return FALSE;

  if (call->json)
    print_status_json (reminders);
  else
    {
      print_status (call->session, reminders);
      tell_sources ();
    }
  tell_problem ();

  return TRUE;
}

static gboolean
print_pause (RespiteCall *call,
             GError **error)
{
  g_autoptr (GVariant) value = respite_agent_client_read ("PausedUntil", error);
  g_autoptr (GDateTime) until = NULL;

  if (value == NULL)
    return FALSE;

  until = get_local (g_variant_get_int64 (value));
  if (call->json)
    {
      g_autoptr (JsonBuilder) builder = json_builder_new ();

      json_builder_begin_object (builder);
      respite_build_time (builder, "paused_until", until);
      json_builder_end_object (builder);
      respite_print_built (builder);
    }
  else if (until != NULL)
    {
      g_autofree char *text = respite_describe_time (until);

      respite_print (_("The reminders are paused until %s."), text);
      respite_print ("\n");
    }
  else
    respite_print ("%s\n", _("The reminders are not paused."));

  return TRUE;
}

static gint64
read_pause (RespiteCall *call,
            GError **error)
{
  g_autofree char *text = g_strjoinv (" ", call->words + (g_str_equal (call->words[0], "until") ? 1 : 0));
  g_autoptr (GDateTime) now = respite_session_now (call->session);
  g_autoptr (GDateTime) until = NULL;

  if (!g_str_equal (call->words[0], "until"))
    return respite_when_parse_duration (text, error);

  until = respite_when_parse_next (text, now, error);

  return until != NULL ? (g_date_time_difference (until, now) + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC : -1;
}

static gboolean
run_pause (RespiteCall *call,
           GError **error)
{
  g_autoptr (GVariant) reply = NULL;
  gint64 seconds;

  if (!respite_call_parse (call, NULL, 1, G_MAXUINT, error))
    return FALSE;

  seconds = read_pause (call, error);
  if (seconds > 0)
    reply = respite_agent_client_call ("Pause", g_variant_new ("(t)", (guint64) seconds), "()", error);

  return reply != NULL && print_pause (call, error);
}

static gboolean
run_resume (RespiteCall *call,
            GError **error)
{
  g_autoptr (GVariant) reply = NULL;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  reply = respite_agent_client_call ("Resume", NULL, "()", error);

  return reply != NULL && print_pause (call, error);
}

static gboolean
run_remind (RespiteCall *call,
            GError **error)
{
  g_autoptr (GVariant) reply = NULL;

  if (!respite_call_parse (call, NULL, 1, 1, error) || !respite_check_reminder (call->session, call->words[0], error))
    return FALSE;

  reply = respite_agent_client_call ("Remind", g_variant_new ("(s)", call->words[0]), "()", error);
  if (reply != NULL)
    respite_entry_print_id (call, call->words[0]);

  return reply != NULL;
}

static void
print_decisions_json (GVariant *decisions)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (gsize i = 0; i < g_variant_n_children (decisions); i++)
    {
      g_autoptr (GVariant) dictionary = g_variant_get_child_value (decisions, i);
      g_autofree const char **reminders = NULL;
      const char *action = "", *reason = "";
      g_autoptr (GDateTime) at = NULL;
      gint64 unix_s = 0;

      g_variant_lookup (dictionary, "at", "x", &unix_s);
      g_variant_lookup (dictionary, "action", "&s", &action);
      g_variant_lookup (dictionary, "reason", "&s", &reason);
      g_variant_lookup (dictionary, "reminders", "^a&s", &reminders);
      at = get_local (unix_s);

      json_builder_begin_object (builder);
      respite_build_text (builder, "id", reminders != NULL ? reminders[0] : NULL);
      respite_build_time (builder, "at", at);
      respite_build_text (builder, "action", action);
      respite_build_text (builder, "reason", reason);
      respite_build_words (builder, "reminders", reminders);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  respite_print_built (builder);
}

static void
print_decisions (GVariant *decisions)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("When"), _("Reminder"), _("What"), _("Why"), NULL);

  for (gsize i = 0; i < g_variant_n_children (decisions); i++)
    {
      g_autoptr (GVariant) dictionary = g_variant_get_child_value (decisions, i);
      g_auto (GStrv) reminders = NULL;
      const char *action = "", *reason = "";
      g_autoptr (GDateTime) at = NULL;
      g_autofree char *time = NULL;
      g_autofree char *which = NULL;
      gint64 unix_s = 0;

      g_variant_lookup (dictionary, "at", "x", &unix_s);
      g_variant_lookup (dictionary, "action", "&s", &action);
      g_variant_lookup (dictionary, "reason", "&s", &reason);
      g_variant_lookup (dictionary, "reminders", "^as", &reminders);
      at = get_local (unix_s);
      time = at != NULL ? respite_describe_time (at) : NULL;
      which = reminders != NULL ? g_strjoinv (", ", reminders) : NULL;

      respite_table_add (table, time, which, respite_reason_words_get_action (action),
                         respite_reason_words_get_reason (reason), NULL);
    }

  respite_table_print (table);
}

static gboolean
run_why (RespiteCall *call,
         GError **error)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GVariant) decisions = NULL;
  int count = DECISIONS;

  if (!respite_call_parse (call, NULL, 0, 1, error) ||
      (call->n_words == 1 && !respite_entry_read_whole (call->words[0], _("a number of decisions"), 1, DECISIONS_MAX, &count,
                                                        error)))
    return FALSE;

  reply = respite_agent_client_call ("Explain", g_variant_new ("(u)", (guint) count), "(aa{sv})", error);
  if (reply == NULL)
    return FALSE;

  decisions = g_variant_get_child_value (reply, 0);
  if (call->json)
    print_decisions_json (decisions);
  else if (g_variant_n_children (decisions) > 0)
    print_decisions (decisions);
  else
    respite_print_error ("%s\n", _("Nothing has been decided yet."));

  return TRUE;
}

const RespiteCommand respite_commands_agent[] = {
  { "reminders status", NULL, N_("When each reminder is due, and why it waits"), NULL,
    N_("  respitectl reminders status\n"
       "  respitectl reminders status --json\n"
       "      for a program"),
    run_status },
  { "pause", N_("DURATION | until TIME"), N_("Show no reminder for a while"),
    N_("The pause ends by itself, and outlives a restart."),
    N_("  respitectl pause 1h30m\n"
       "  respitectl pause until 15:00\n"
       "      tomorrow’s three o’clock where today’s is over"),
    run_pause },
  { "resume", NULL, N_("End a pause now"), NULL,
    N_("  respitectl resume\n"
       "  respitectl resume --json\n"
       "      for a program"),
    run_resume },
  { "remind", N_("ID"), N_("Show a reminder now, due or not"), NULL,
    N_("  respitectl remind stretch\n"
       "  respitectl remind water"),
    run_remind },
  { "why", N_("[N]"), N_("The last decisions, and why; ten where no number is given"), NULL,
    N_("  respitectl why\n"
       "  respitectl why 50 --json\n"
       "      for a program"),
    run_why },
  { NULL },
};
