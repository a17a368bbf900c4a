/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "core/insights/notices.h"
#include "ctl/build.h"
#include "ctl/describe.h"
#include "ctl/entry.h"
#include "ctl/output.h"
#include "ctl/suggest.h"

#define INDENT 2

static RespiteNotices *
look (RespiteCall *call,
      GError **error)
{
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autoptr (RespiteNotices) notices = NULL;

  notices = respite_notices_new (respite_session_get_diary (call->session), respite_session_get_profile (call->session),
                                 catalog);

  return respite_notices_refresh (notices, error) ? g_steal_pointer (&notices) : NULL;
}

static void
build_strings (JsonBuilder *builder,
               const char *member,
               GPtrArray *strings)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < strings->len; i++)
    json_builder_add_string_value (builder, strings->pdata[i]);
  json_builder_end_array (builder);
}

static void
build_signs (JsonBuilder *builder,
             GPtrArray *signs)
{
  json_builder_set_member_name (builder, "signs");
  json_builder_begin_array (builder);
  for (guint i = 0; i < signs->len; i++)
    json_builder_add_string_value (builder, ((const RespiteWarningSign *) signs->pdata[i])->id);
  json_builder_end_array (builder);
}

static void
build_values (JsonBuilder *builder,
              GArray *values)
{
  json_builder_set_member_name (builder, "values");
  json_builder_begin_object (builder);
  for (guint i = 0; i < values->len; i++)
    {
      const RespiteFindingValue *value = &g_array_index (values, RespiteFindingValue, i);

      json_builder_set_member_name (builder, value->name);
      json_builder_add_double_value (builder, value->value);
    }
  json_builder_end_object (builder);
}

static void
build_finding (JsonBuilder *builder,
               const RespiteFinding *finding)
{
  json_builder_begin_object (builder);
  respite_build_text (builder, "id", finding->rule->id);
  respite_build_text (builder, "rule", finding->rule->id);
  respite_build_text (builder, "level", finding->level);
  respite_build_time (builder, "since", finding->since);
  respite_build_text (builder, "text", respite_finding_get_text (finding));
  respite_build_text (builder, "origin", finding->rule->origin);
  build_strings (builder, "cause", finding->cause);
  build_signs (builder, finding->signs);
  respite_build_text (builder, "item", finding->item);
  build_values (builder, finding->values);
  json_builder_end_object (builder);
}

static void
print_findings_json (GPtrArray *findings)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < findings->len; i++)
    build_finding (builder, findings->pdata[i]);
  json_builder_end_array (builder);
  respite_print_built (builder);
}

static void
print_finding (RespiteCatalog *catalog,
               const RespiteFinding *finding)
{
  const char *level = respite_catalog_get_word_title (catalog, "level", finding->level);
  g_autofree char *since = respite_describe_time (finding->since);
  /* Translators: how urgent a notice is, the id of its rule, and a date with a time. */
  g_autofree char *title = g_strdup_printf (_("%s (%s, since %s)"), level, finding->rule->id, since);

  respite_print_title (title);
  for (guint i = 0; i < finding->signs->len; i++)
    respite_print_paragraph (((const RespiteWarningSign *) finding->signs->pdata[i])->notice, INDENT);
  respite_print_paragraph (respite_finding_get_text (finding), INDENT);

  /* A threshold that no guideline gives is no more than a suggestion. */
  if (g_str_equal (finding->rule->origin, "derived"))
    respite_print_paragraph (respite_catalog_get_word_title (catalog, "origin", finding->rule->origin), INDENT);
}

static gboolean
run_notices (RespiteCall *call,
             GError **error)
{
  g_autofree char *at = NULL;
  g_autoptr (RespiteNotices) notices = NULL;
  GPtrArray *findings;
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_FILENAME, &at, N_("What they said then: yesterday 21:30, 2w ago …"), N_("TIME") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, 0, error) ||
      (at != NULL && !respite_session_set_now (call->session, at, error)))
    return FALSE;

  notices = look (call, error);
  if (notices == NULL)
    return FALSE;

  findings = respite_notices_get_findings (notices);
  if (call->json)
    print_findings_json (findings);
  else if (findings->len == 0)
    respite_print_error ("%s\n", _("There is nothing to say now."));
  for (guint i = 0; i < findings->len && !call->json; i++)
    {
      if (i > 0)
        respite_print ("\n");
      print_finding (respite_notices_get_catalog (notices, NULL), findings->pdata[i]);
    }

  return TRUE;
}

static gboolean
refuse_rule (RespiteNotices *notices,
             const char *id,
             GError **error)
{
  RespiteCatalog *catalog = respite_notices_get_catalog (notices, error);
  GPtrArray *rules = catalog != NULL ? respite_catalog_get_rules (catalog) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;

  if (rules == NULL)
    return FALSE;

  for (guint i = 0; i < rules->len; i++)
    g_strv_builder_add (builder, ((const RespiteTimeRule *) rules->pdata[i])->id);
  known = g_strv_builder_end (builder);

  if (g_strv_contains ((const char *const *) known, id))
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("The rule “%s” says nothing now; “respitectl notices” shows those that do"), id);
      return FALSE;
    }

  hint = respite_suggest_sentence (id, (const char *const *) known);
  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, _("“%s” is not a rule of the catalogue%s"), id,
               hint);

  return FALSE;
}

static gboolean
run_dismiss (RespiteCall *call,
             GError **error)
{
  g_autofree char *reason = NULL;
  g_autoptr (JsonObject) words = json_object_new ();
  g_autoptr (RespiteNotices) notices = NULL;
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (RespiteRecord) saved = NULL;
  RespiteFinding *finding;
  const GOptionEntry entries[] = {
    { "reason", 'r', 0, G_OPTION_ARG_FILENAME, &reason, N_("Why, in your own words"), N_("TEXT") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 1, 1, error) || !respite_entry_set_text (words, "reason", reason, error))
    return FALSE;

  notices = look (call, error);
  if (notices == NULL)
    return FALSE;

  finding = respite_notices_find (notices, call->words[0]);
  if (finding == NULL)
    return refuse_rule (notices, call->words[0], error);

  record = respite_notices_put_away (notices, finding, reason, RESPITE_ENTRY_ORIGIN, error);
  if (record != NULL)
    saved = respite_entry_finish (call, record, error);

  return saved != NULL;
}

const RespiteCommand respite_commands_notices[] = {
  { "notices", NULL, N_("See what the diary says you should know or do, the gravest first"),
    N_("The time rules look at what you noted over the last half year: how an episode goes, warning signs, medicines, rest and "
       "exercise. They know only what is in the diary."),
    N_("  respitectl notices\n"
       "      what they say now\n"
       "  respitectl notices --at \"1w ago\"\n"
       "      what they said a week ago, without what has been noted since\n"
       "  respitectl notices --json\n"
       "      for a program"),
    run_notices },
  { "notices dismiss", N_("RULE"), N_("Put a notice away; it returns when its cause does"),
    N_("Prints the id of the record that says so. “respitectl delete” takes that back."),
    N_("  respitectl notices dismiss tr-week-1\n"
       "      read and done with\n"
       "  respitectl notices dismiss tr-week-2 --reason \"seen my doctor\"\n"
       "      the same, and why"),
    run_dismiss },
  { NULL },
};
