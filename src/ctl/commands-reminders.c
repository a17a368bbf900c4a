/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <string.h>

#include <glib/gi18n.h>

#include "ctl/allowed.h"
#include "ctl/output.h"
#include "ctl/suggest.h"
#include "ctl/when.h"

/* What `set` takes for the members that all reminders share, where no reminder is called so. */
#define SHARED "all"

static gboolean
refuse_reminder (RespiteReminderSet *set,
                 const char *id,
                 GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    g_strv_builder_add (builder, respite_reminder_get_id (respite_reminder_set_get_reminder (set, i)));
  known = g_strv_builder_end (builder);
  hint = respite_suggest_sentence (id, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, _("There is no reminder “%s”%s"), id, hint);

  return FALSE;
}

/**
 * respite_check_reminder:
 * @session: a session
 * @id: what was typed for a reminder
 * @error: %RESPITE_COMMAND_ERROR_VALUE, or why the reminders cannot be read
 *
 * Returns: whether there is such a reminder
 */
gboolean
respite_check_reminder (RespiteSession *session,
                        const char *id,
                        GError **error)
{
  RespiteRemindersStore *store = respite_session_get_reminders (session, error);

  if (store == NULL)
    return FALSE;

  return respite_reminder_set_lookup (respite_reminders_store_get_set (store), id) != NULL ||
         refuse_reminder (respite_reminders_store_get_set (store), id, error);
}

static void
print_reminders_json (RespiteReminderSet *set)
{
  JsonObject *root = json_node_get_object (respite_reminder_set_get_json (set));
  JsonNode *list = json_object_get_member (root, "reminders");

  respite_print_json (list);
}

static void
print_reminders (RespiteReminderSet *set)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("Kind"), _("On"), _("Every"), _("Counts"), _("Hours"), NULL);

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);
      g_autofree char *every = respite_when_format_duration (respite_reminder_get_every_s (reminder));
      g_autofree char *hours = respite_hours_to_text (respite_reminder_get_hours (reminder));

      respite_table_add (table, respite_reminder_get_id (reminder),
                         respite_reminder_kind_to_text (respite_reminder_get_kind (reminder)),
                         respite_reminder_get_enabled (reminder) ? _("yes") : _("no"), every,
                         respite_reminder_counts_to_text (respite_reminder_get_counts (reminder)),
                         *hours != '\0' ? hours : _("always"), NULL);
    }

  respite_table_print (table);
}

static gboolean
run_list (RespiteCall *call,
          GError **error)
{
  RespiteRemindersStore *store;
  RespiteReminderSet *set;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  store = respite_session_get_reminders (call->session, error);
  if (store == NULL)
    return FALSE;

  set = respite_reminders_store_get_set (store);
  if (call->json)
    print_reminders_json (set);
  else
    print_reminders (set);

  for (guint i = 0; respite_reminder_set_get_problems (set)[i] != NULL; i++)
    respite_print_error ("respitectl: %s\n", respite_reminder_set_get_problems (set)[i]);

  return TRUE;
}

/* Lengths may be written as people write them: `every=45m` for `every_s=2700`. */
static char *
translate_pair (RespiteSession *session,
                const char *pair,
                GError **error)
{
  static const char *const lengths[] = { "every", "rest", "snooze", "gap", "idle", "settle", NULL };
  const char *equals = strchr (pair, '=');
  g_autofree char *member = equals != NULL ? g_strndup (pair, equals - pair) : NULL;
  gint64 seconds;

  if (member == NULL || *member == '\0')
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
                   _("“%s” is not a change: write MEMBER=VALUE, such as every=45m"), pair);
      return NULL;
    }

  if (g_str_equal (member, "routines") && equals[1] != '\0')
    {
      g_auto (GStrv) routines = g_strsplit (equals + 1, ",", -1);

      for (guint i = 0; routines[i] != NULL; i++)
        g_strstrip (routines[i]);
      if (!respite_allowed_check_words (session, RESPITE_ALLOWED_ROUTINE, routines, error))
        return NULL;
    }

  if (!g_strv_contains (lengths, member))
    return g_strdup (pair);

  seconds = respite_when_parse_duration (equals + 1, error);

  return seconds > 0 ? g_strdup_printf ("%s_s=%" G_GINT64_FORMAT, member, seconds) : NULL;
}

static GStrv
translate_pairs (RespiteSession *session,
                 char **pairs,
                 GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (; *pairs != NULL; pairs++)
    {
      g_autofree char *pair = translate_pair (session, *pairs, error);

      if (pair == NULL)
        return NULL;
      g_strv_builder_add (builder, pair);
    }

  return g_strv_builder_end (builder);
}

static void
print_one (RespiteCall *call,
           RespiteReminderSet *set,
           const char *id)
{
  JsonObject *root = json_node_get_object (respite_reminder_set_get_json (set));
  JsonArray *list = json_object_get_array_member (root, "reminders");

  if (!call->json)
    {
      if (id != NULL)
        respite_print ("%s\n", id);
      return;
    }

  for (guint i = 0; id != NULL && i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (JSON_NODE_HOLDS_OBJECT (node) &&
          g_strcmp0 (json_object_get_string_member_with_default (json_node_get_object (node), "id", NULL), id) == 0)
        {
          respite_print_json (node);
          return;
        }
    }

  respite_print_json (respite_reminder_set_get_json (set));
}

static gboolean
run_set (RespiteCall *call,
         GError **error)
{
  g_auto (GStrv) pairs = NULL;
  RespiteRemindersStore *store;
  RespiteReminderSet *set;
  const char *id;

  if (!respite_call_parse (call, NULL, 2, G_MAXUINT, error))
    return FALSE;

  store = respite_session_get_reminders (call->session, error);
  if (store == NULL)
    return FALSE;

  set = respite_reminders_store_get_set (store);
  id = call->words[0];
  if (respite_reminder_set_lookup (set, id) == NULL)
    {
      if (!g_str_equal (id, SHARED))
        return refuse_reminder (set, id, error);
      id = NULL;
    }

  pairs = translate_pairs (call->session, call->words + 1, error);
  if (pairs == NULL || !respite_reminders_store_set_members (store, id, (const char *const *) pairs, error))
    return FALSE;

  print_one (call, respite_reminders_store_get_set (store), id);

  return TRUE;
}

static gboolean
run_add (RespiteCall *call,
         GError **error)
{
  g_auto (GStrv) pairs = NULL;
  g_autofree char *id = NULL;
  RespiteRemindersStore *store;
  RespiteReminderKind kind;

  if (!respite_call_parse (call, NULL, 1, G_MAXUINT, error) ||
      !respite_reminder_kind_from_text (call->words[0], &kind, error))
    return FALSE;

  store = respite_session_get_reminders (call->session, error);
  if (store == NULL)
    return FALSE;

  pairs = translate_pairs (call->session, call->words + 1, error);
  if (pairs == NULL)
    return FALSE;

  id = respite_reminders_store_add (store, kind, (const char *const *) pairs, error);
  if (id == NULL)
    return FALSE;

  print_one (call, respite_reminders_store_get_set (store), id);

  return TRUE;
}

static gboolean
run_remove (RespiteCall *call,
            GError **error)
{
  if (!respite_call_parse (call, NULL, 1, 1, error) ||
      !respite_check_reminder (call->session, call->words[0], error) ||
      !respite_reminders_store_remove (respite_session_get_reminders (call->session, NULL), call->words[0], error))
    return FALSE;

  if (call->json)
    print_reminders_json (respite_reminders_store_get_set (respite_session_get_reminders (call->session, NULL)));
  else
    respite_print ("%s\n", call->words[0]);

  return TRUE;
}

const RespiteCommand respite_commands_reminders[] = {
  { "reminders list", NULL, N_("List the reminders as they are set"), NULL,
    N_("  respitectl reminders list\n"
       "  respitectl reminders list --json\n"
       "      all there is of each, for a program"),
    run_list },
  { "reminders set", N_("ID MEMBER=VALUE…"), N_("Change a reminder; no other changes"),
    N_("The members are those that “reminders list --json” shows. Lengths may be written as people write them, without the _s: "
       "every=45m, rest=5m, snooze=10m. With “all” for the id: gap, idle, settle, which all reminders share."),
    N_("  respitectl reminders set stretch enabled=true every=45m\n"
       "      a stretch after every three quarters of an hour of work\n"
       "  respitectl reminders set posture hours=\"mon-fri 09:00-18:00\" missed=drop\n"
       "      only in office hours, and what was missed is gone\n"
       "  respitectl reminders set all gap=10m\n"
       "      at least ten minutes between two notifications"),
    run_set },
  { "reminders add", N_("KIND [MEMBER=VALUE…]"), N_("Add a stretch, posture, hydration or custom reminder"),
    N_("Prints the new reminder’s id."),
    N_("  respitectl reminders add custom title=\"Look out of the window\" body=\"Let the eyes rest.\" every=20m\n"
       "      one of your own\n"
       "  respitectl reminders add stretch every=2h routines=walk-break"),
    run_add },
  { "reminders remove", N_("ID"), N_("Remove a reminder"),
    N_("To have it rest rather than gone: “respitectl reminders set ID enabled=false”."),
    N_("  respitectl reminders remove custom\n"
       "  respitectl reminders list\n"
       "      shows what is left"),
    run_remove },
  { NULL },
};
