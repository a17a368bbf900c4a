/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/json-read.h"
#include "core/base/time-text.h"
#include "ctl/allowed.h"
#include "ctl/build.h"
#include "ctl/catalog-print.h"
#include "ctl/output.h"
#include "ctl/when.h"

/* The members that hold words of the vocabulary, and the group these are of. */
static const struct
{
  const char *member;
  const char *group;
} vocabulary[] = {
  { "phases", "phase" },
  { "areas", "area" },
  { "symptoms", "symptom" },
  { "equipment", "equipment" },
  { "tags", "caution" },
};

static char *
read_member (const char *pair,
             const char *example,
             GError **error)
{
  const char *equals = strchr (pair, '=');

  if (equals != NULL && equals > pair)
    return g_strndup (pair, equals - pair);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_USAGE,
               _("“%s” is not a change: write MEMBER=VALUE, such as %s"), pair, example);

  return NULL;
}

static gboolean
check_words (RespiteSession *session,
             const char *member,
             const char *const *words,
             GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vocabulary); i++)
    for (; words != NULL && *words != NULL && g_str_equal (vocabulary[i].member, member); words++)
      if (!respite_allowed_check_vocabulary (session, vocabulary[i].group, member, *words, error))
        return FALSE;

  return TRUE;
}

/* Takes the changes as typed; the words among them are to be of the vocabulary. */
static JsonObject *
read_changes (RespiteSession *session,
              char **pairs,
              GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  for (; *pairs != NULL; pairs++)
    {
      g_autofree char *member = read_member (*pairs, "favourite=yes", error);
      g_auto (GStrv) words = NULL;
      JsonNode *value;

      if (member == NULL)
        return NULL;

      value = respite_remedy_member_from_text (member, *pairs + strlen (member) + 1, error);
      if (value == NULL)
        return NULL;

      json_object_set_member (changes, member, value);
      respite_json_read_words (changes, member, &words, NULL);
      if (!check_words (session, member, (const char *const *) words, error))
        return NULL;
    }

  return g_steal_pointer (&changes);
}

static void
print_remedy (RespiteCall *call,
              const char *id)
{
  RespiteRemediesStore *personal = respite_session_get_personal (call->session);
  RespiteCatalog *catalog = respite_session_get_catalog (call->session, NULL);

  if (call->json)
    respite_catalog_print_remedy_json (catalog, respite_remedy_lookup_item (catalog, personal, id), personal);
  else
    respite_print ("%s\n", id);
}

static gboolean
run_remedy_set (RespiteCall *call,
                GError **error)
{
  g_autoptr (RespiteCatalogItem) item = NULL;
  g_autoptr (JsonObject) changes = NULL;

  if (!respite_call_parse (call, NULL, 2, G_MAXUINT, error))
    return FALSE;

  item = respite_find_remedy (call->session, call->words[0], error);
  changes = item != NULL ? read_changes (call->session, call->words + 1, error) : NULL;
  if (changes == NULL
      || !respite_remedies_store_change (respite_session_get_personal (call->session), call->words[0], changes, error))
    return FALSE;

  print_remedy (call, call->words[0]);

  return TRUE;
}

static gboolean
run_remedy_add (RespiteCall *call,
                GError **error)
{
  g_autofree char *id = respite_own_remedy_new_id ();
  g_autoptr (JsonObject) members = NULL;

  if (!respite_call_parse (call, NULL, 1, G_MAXUINT, error)
      || respite_session_get_catalog (call->session, error) == NULL)
    return FALSE;

  members = read_changes (call->session, call->words + 1, error);
  if (members == NULL)
    return FALSE;

  json_object_set_string_member (members, "title", call->words[0]);
  if (!respite_remedies_store_add_own (respite_session_get_personal (call->session), id, members, error))
    return FALSE;

  print_remedy (call, id);

  return TRUE;
}

static gboolean
run_remedy_remove (RespiteCall *call,
                   GError **error)
{
  g_autoptr (RespiteCatalogItem) item = NULL;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  item = respite_find_remedy (call->session, call->words[0], error);
  if (item == NULL)
    return FALSE;

  if (!respite_catalog_item_is_own (item))
    {
      g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
                   _("“%s” is a remedy of the catalogue and stays; “respitectl remedy set %s hidden=yes” leaves it out of lists"),
                   call->words[0], call->words[0]);
      return FALSE;
    }

  if (!respite_remedies_store_delete_own (respite_session_get_personal (call->session), call->words[0], error))
    return FALSE;

  print_remedy (call, call->words[0]);

  return TRUE;
}

static char *
format_day_start (RespiteProfile *profile)
{
  int minutes = respite_profile_get_day_start (profile);

  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

static const char *
get_units (RespiteProfile *profile)
{
  static const char *const units[] = { "metric", "us", "imperial" };

  return units[respite_profile_get_units (profile)];
}

static char *
format_checked (RespiteProfile *profile)
{
  const GDate *date = respite_profile_get_clinician_checked (profile);

  return date != NULL ? respite_date_format (date) : NULL;
}

static void
print_profile_json (RespiteProfile *profile)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *day_start = format_day_start (profile);
  g_autofree char *checked = format_checked (profile);

  json_builder_begin_object (builder);
  respite_build_words (builder, "tags", respite_profile_get_tags (profile));
  respite_build_text (builder, "country", respite_profile_get_country (profile));
  respite_build_text (builder, "emergency_number", respite_profile_get_emergency_number (profile));
  respite_build_text (builder, "clinician_checked", checked);
  respite_build_words (builder, "activities", respite_profile_get_activities (profile));
  respite_build_text (builder, "day_start", day_start);
  respite_build_text (builder, "units", get_units (profile));
  respite_build_bool (builder, "follow_ups", respite_profile_get_follow_ups (profile));
  json_builder_end_object (builder);
  respite_print_built (builder);
}

static void
print_profile (RespiteProfile *profile)
{
  g_autoptr (RespiteTable) table = respite_table_new (_("Member"), _("Value"), NULL);
  g_autofree char *tags = g_strjoinv (", ", (char **) respite_profile_get_tags (profile));
  g_autofree char *activities = g_strjoinv ("; ", (char **) respite_profile_get_activities (profile));
  g_autofree char *day_start = format_day_start (profile);
  g_autofree char *checked = format_checked (profile);
  const char *country = respite_profile_get_country (profile);
  const char *number = respite_profile_get_emergency_number (profile);

  respite_table_add (table, "tags", tags, NULL);
  respite_table_add (table, "country", country != NULL ? country : "", NULL);
  respite_table_add (table, "emergency_number", number != NULL ? number : "", NULL);
  respite_table_add (table, "clinician_checked", checked != NULL ? checked : "", NULL);
  respite_table_add (table, "activities", activities, NULL);
  respite_table_add (table, "day_start", day_start, NULL);
  respite_table_add (table, "units", get_units (profile), NULL);
  respite_table_add (table, "follow_ups", respite_profile_get_follow_ups (profile) ? _("yes") : _("no"), NULL);
  respite_table_print (table);
}

static gboolean
show_profile (RespiteCall *call,
              GError **error)
{
  RespiteProfileStore *store = respite_session_get_profile (call->session);
  RespiteProfile *profile;

  if (!respite_value_store_load (RESPITE_VALUE_STORE (store), error))
    return FALSE;

  profile = respite_profile_store_get_profile (store);
  if (call->json)
    print_profile_json (profile);
  else
    print_profile (profile);

  for (guint i = 0; respite_profile_get_problems (profile)[i] != NULL; i++)
    respite_print_error ("respitectl: %s\n", respite_profile_get_problems (profile)[i]);

  return TRUE;
}

static gboolean
run_profile (RespiteCall *call,
             GError **error)
{
  return respite_call_parse (call, NULL, 0, 0, error) && show_profile (call, error);
}

/* A day as people write it, which cannot be still to come. */
static char *
translate_date (RespiteSession *session,
                const char *text,
                GError **error)
{
  g_autoptr (GDate) today = respite_session_today (session);
  g_autoptr (GDate) date = respite_when_parse_date (text, today, error);

  if (date == NULL)
    return NULL;
  if (g_date_compare (date, today) <= 0)
    return respite_date_format (date);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is still to come; clinician_checked is the day on which somebody looked at your back"), text);

  return NULL;
}

static char *
translate_pair (RespiteSession *session,
                const char *pair,
                GError **error)
{
  g_autofree char *member = read_member (pair, "day_start=05:00", error);
  const char *value = member != NULL ? pair + strlen (member) + 1 : NULL;
  g_autofree char *date = NULL;

  if (member == NULL)
    return NULL;

  if (g_str_equal (member, "tags") && *value != '\0' && !g_str_equal (value, "none"))
    {
      g_auto (GStrv) tags = g_strsplit (value, ",", -1);

      for (guint i = 0; tags[i] != NULL; i++)
        g_strstrip (tags[i]);
      if (!check_words (session, member, (const char *const *) tags, error))
        return NULL;
    }

  if (!g_str_equal (member, "clinician_checked") || *value == '\0' || g_str_equal (value, "none"))
    return g_strdup (pair);

  date = translate_date (session, value, error);

  return date != NULL ? g_strdup_printf ("%s=%s", member, date) : NULL;
}

static gboolean
run_profile_set (RespiteCall *call,
                 GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) pairs = NULL;

  if (!respite_call_parse (call, NULL, 1, G_MAXUINT, error))
    return FALSE;

  for (guint i = 0; i < call->n_words; i++)
    {
      g_autofree char *pair = translate_pair (call->session, call->words[i], error);

      if (pair == NULL)
        return FALSE;
      g_strv_builder_add (builder, pair);
    }
  pairs = g_strv_builder_end (builder);

  return respite_profile_store_apply (respite_session_get_profile (call->session), (const char *const *) pairs, error)
         && show_profile (call, error);
}

const RespiteCommand respite_commands_personal[] = {
  { "remedy set", N_("ID MEMBER=VALUE…"), N_("Mark a remedy, write a note, change your own"),
    N_("For any remedy: favourite=yes, hidden=yes, note=TEXT. For one of your own also title, summary, steps parted by\n"
       "semicolons, minutes such as 5 or 5-10, phases, areas, symptoms and equipment parted by commas, desk=yes, and cautions.\n"
       "Nothing behind the = takes a member away."),
    N_("  respitectl remedy set heat-pad favourite=yes note=\"The small one, in the evening\"\n"
       "  respitectl remedy set bed-rest-long hidden=yes\n"
       "      leaves it out of lists"),
    run_remedy_set },
  { "remedy add", N_("TITLE [MEMBER=VALUE…]"), N_("Add a remedy of your own"),
    N_("Prints its id, for “respitectl try”. The members are those of “remedy set”. It bears no grade of evidence."),
    N_("  respitectl remedy add \"Swim on my back\" minutes=20-40 phases=R,P areas=upper-back\n"
       "  respitectl remedy add \"Cherry stones\" steps=\"Warm them; lie on them\" equipment=heat-source"),
    run_remedy_add },
  { "remedy remove", N_("ID"), N_("Remove a remedy of your own"),
    N_("What the diary says of it keeps its title."),
    N_("  respitectl remedies --json\n"
       "      your own have \"own\": true\n"
       "  respitectl remedy remove own-5d6f2c1e-8a3b-4c7d-9e0f-1a2b3c4d5e6f"),
    run_remedy_remove },
  { "profile", NULL, N_("What you said of yourself"), NULL,
    N_("  respitectl profile\n"
       "  respitectl profile --json\n"
       "      for a program"),
    run_profile },
  { "profile set", N_("MEMBER=VALUE…"), N_("Say what you have to be careful of, and other things"),
    N_("tags: what calls for care, parted by commas. country: two letters. emergency_number: instead of the country’s.\n"
       "clinician_checked: the day on which somebody looked at your back. activities: what you want to be able to do again,\n"
       "parted by semicolons. day_start: when your day begins. units: metric, us or imperial. follow_ups: yes or no.\n"
       "Nothing behind the = takes a member away."),
    N_("  respitectl profile set tags=pregnancy,asthma country=GB\n"
       "  respitectl profile set activities=\"Carry shopping; look over my shoulder\" clinician_checked=today\n"
       "  respitectl profile set day_start=05:30 follow_ups=yes"),
    run_profile_set },
  { NULL },
};
