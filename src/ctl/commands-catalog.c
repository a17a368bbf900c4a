/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "core/base/territory.h"
#include "core/catalog/catalog-search.h"
#include "core/catalog/learn.h"
#include "ctl/allowed.h"
#include "ctl/catalog-print.h"
#include "ctl/output.h"
#include "ctl/suggest.h"

/* What one can do, and what one can know. */
static const char *const remedy_kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
static const char *const learn_kinds[] = { "condition-info", "trigger", "symptom", "diagnostic", "red-flag", NULL };

/* Says that there is no such remedy, and what was probably meant. */
static void
refuse_remedy (GListModel *items,
               const char *id,
               GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (g_strv_contains (remedy_kinds, respite_catalog_item_get_kind (item)))
        g_strv_builder_add (builder, respite_catalog_item_get_id (item));
    }
  known = g_strv_builder_end (builder);
  hint = respite_suggest_sentence (id, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, _("There is no remedy “%s”%s"), id, hint);
}

/**
 * respite_find_remedy:
 * @session: a session
 * @id: what was typed for a remedy
 * @error: %RESPITE_COMMAND_ERROR_VALUE, or why the catalogue cannot be read
 *
 * Returns: (transfer full) (nullable): the remedy of the catalogue, or the person's own unless they deleted it
 */
RespiteCatalogItem *
respite_find_remedy (RespiteSession *session,
                     const char *id,
                     GError **error)
{
  RespiteCatalog *catalog = respite_session_get_catalog (session, error);
  RespiteRemediesStore *personal = respite_session_get_personal (session);
  RespitePersonalRemedies *remedies = respite_remedies_store_get_remedies (personal);
  g_autoptr (GListModel) items = NULL;
  RespiteCatalogItem *item;
  const GError *trouble;

  if (catalog == NULL)
    return NULL;

  item = respite_remedy_lookup_item (catalog, personal, id);
  if (item != NULL && g_strv_contains (remedy_kinds, respite_catalog_item_get_kind (item))
      && !(respite_catalog_item_is_own (item) && respite_personal_remedies_is_deleted (remedies, id)))
    return g_object_ref (item);

  /* It may well be in what cannot be read. */
  trouble = respite_value_store_get_error (RESPITE_VALUE_STORE (personal));
  if (trouble != NULL && item == NULL)
    {
      g_propagate_error (error, g_error_copy (trouble));
      return NULL;
    }

  items = respite_remedy_lookup_list (catalog, personal);
  refuse_remedy (items, id, error);

  return NULL;
}

static gboolean
run_remedy (RespiteCall *call,
            GError **error)
{
  g_autoptr (RespiteCatalogItem) item = NULL;
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  item = respite_find_remedy (call->session, call->words[0], error);
  if (item == NULL)
    return FALSE;

  catalog = respite_session_get_catalog (call->session, NULL);
  if (call->json)
    respite_catalog_print_remedy_json (catalog, item, respite_session_read_personal (call->session));
  else
    respite_catalog_print_remedy (catalog, item, respite_session_read_personal (call->session));

  return TRUE;
}

static GPtrArray *
search (GListModel *items,
        RespiteCall *call,
        const RespiteCatalogFilter *filter)
{
  g_autoptr (RespiteCatalogSearch) finder = respite_catalog_search_new (items);
  g_autofree char *query = g_strjoinv (" ", call->words);

  return respite_catalog_search_run (finder, query, filter);
}

/* What was asked for and stands on the topic, best first; all that stands there where nothing was asked for. */
static GPtrArray *
choose_articles (RespiteLearn *learn,
                 const char *topic,
                 const char *query)
{
  g_autoptr (GPtrArray) found = respite_learn_search (learn, query);
  GPtrArray *chosen = g_ptr_array_new ();
  GPtrArray *among = *query != '\0' ? found : respite_learn_get_topic (learn, topic)->articles;

  for (guint i = 0; i < among->len; i++)
    {
      const RespiteArticle *article = among->pdata[i];

      if (g_str_equal (article->topic, topic))
        g_ptr_array_add (chosen, (gpointer) article);
    }

  return chosen;
}

static gboolean
run_topic (RespiteCall *call,
           RespiteCatalog *catalog,
           const char *topic,
           GError **error)
{
  g_autoptr (RespiteLearn) learn = respite_learn_new (catalog);
  g_autofree char *query = g_strjoinv (" ", call->words);
  g_autoptr (GPtrArray) articles = NULL;

  if (!respite_allowed_check_vocabulary (call->session, "topic", "--topic", topic, error))
    return FALSE;

  articles = choose_articles (learn, topic, query);
  if (call->json)
    respite_catalog_print_topic_json (articles);
  else if (articles->len > 0)
    respite_catalog_print_topic (articles);
  else
    respite_print_error ("%s\n", _("Nothing fits. See all there is with “respitectl learn”."));

  return TRUE;
}

static gboolean
run_learn (RespiteCall *call,
           GError **error)
{
  const RespiteCatalogFilter filter = { .kinds = learn_kinds };
  g_autofree char *topic = NULL;
  g_autoptr (GPtrArray) items = NULL;
  RespiteCatalogItem *item = NULL;
  RespiteCatalog *catalog;
  const GOptionEntry entries[] = {
    { "topic", 't', 0, G_OPTION_ARG_FILENAME, &topic, N_("All there is on a topic, such as myths or sources"), N_("ID") },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, G_MAXUINT, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;
  if (topic != NULL)
    return run_topic (call, catalog, topic, error);

  if (call->n_words == 1)
    item = respite_catalog_get_item (catalog, call->words[0]);
  if (item != NULL && g_strv_contains (learn_kinds, respite_catalog_item_get_kind (item)))
    {
      items = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (items, g_object_ref (item));
    }
  else
    items = search (respite_catalog_get_items (catalog), call, &filter);

  if (call->json)
    respite_catalog_print_articles_json (items);
  else if (items->len == 1)
    respite_catalog_print_article (catalog, items->pdata[0]);
  else if (items->len > 0)
    respite_catalog_print_articles (catalog, items);
  else
    respite_print_error ("%s\n", _("Nothing fits. See all there is with “respitectl learn”."));

  return TRUE;
}

static gboolean
run_routines (RespiteCall *call,
              GError **error)
{
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;

  if (call->json)
    respite_catalog_print_routines_json (catalog);
  else
    respite_catalog_print_routines (catalog);

  return TRUE;
}

static gboolean
run_routine (RespiteCall *call,
             GError **error)
{
  RespiteRoutine *routine;
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;

  routine = respite_catalog_get_routine (catalog, call->words[0]);
  if (routine == NULL)
    return respite_allowed_check (call->session, RESPITE_ALLOWED_ROUTINE, call->words[0], error);

  if (call->json)
    respite_catalog_print_routine_json (catalog, routine);
  else
    respite_catalog_print_routine (catalog, routine);

  return TRUE;
}

/* A profile that cannot be read is no reason to be without a number. */
static void
print_signs (RespiteSession *session,
             RespiteCatalog *catalog)
{
  RespiteProfile *profile = respite_profile_store_get_profile (respite_session_get_profile (session));
  g_autofree char *territory = respite_territory_from_environment ();
  g_autoptr (RespiteEmergencyCall) emergency = respite_emergency_call_new (catalog, profile, territory);

  respite_catalog_print_signs (catalog, emergency);
}

static gboolean
run_signs (RespiteCall *call,
           GError **error)
{
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 0, 0, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;

  if (call->json)
    respite_catalog_print_signs_json (catalog);
  else
    print_signs (call->session, catalog);

  return TRUE;
}

const RespiteCommand respite_commands_catalog[] = {
  { "warning-signs", NULL, N_("Signs that want a clinician before any self-care"),
    N_("Whom to call comes first: your own number, else that of your country, else that of the country your settings\n"
       "speak of."),
    N_("  respitectl warning-signs\n"
       "  respitectl warning-signs --json\n"
       "      for a program"),
    run_signs },
  { "remedies", N_("[QUERY]"), N_("Search and list what may help"),
    N_("The query may be several words, part of one, or have a slip in it; what fits it best comes first. Without one the order "
       "is that for the moment: what fits the phase, then what helped you before, your favourites and the evidence. What is "
       "advised against is shown as such, and your own remedies bear no grade. What you have hidden is left out, unless the "
       "query is its id, another name of it or how its title begins."),
    N_("  respitectl remedies\n"
       "      all, the best for this moment first\n"
       "  respitectl remedies stiff neck --phase A --care self\n"
       "      for a stiff neck in the first days, without help\n"
       "  respitectl remedies --max-minutes 5 --desk\n"
       "      what can be done at the desk in five minutes"),
    respite_run_remedies },
  { "remedy", N_("ID"), N_("How to do it safely, and how good the evidence is"), NULL,
    N_("  respitectl remedy heat-pad\n"
       "  respitectl remedy heat-pad --json\n"
       "      for a program"),
    run_remedy },
  { "routines", NULL, N_("List the guided routines"), NULL,
    N_("  respitectl routines\n"
       "  respitectl routines --json\n"
       "      for a program, each with its steps"),
    run_routines },
  { "routine", N_("ID"), N_("The steps of a routine"), NULL,
    N_("  respitectl routine desk-reset\n"
       "  respitectl routine desk-reset --json\n"
       "      for a program"),
    run_routine },
  { "learn", N_("[QUERY]"), N_("What it is, causes, triggers, symptoms, tests and outlook"),
    N_("Where only one page fits, it is shown whole. Myths put right, where advice disagrees and the sources are topics of\n"
       "their own: myths, disagreements, sources."),
    N_("  respitectl learn\n"
       "      all there is to read\n"
       "  respitectl learn --topic myths\n"
       "      what people say, and what is so\n"
       "  respitectl learn muscle spasm\n"
       "      what speaks of muscle spasm\n"
       "  respitectl learn info-what-is-spasm"),
    run_learn },
  { NULL },
};
