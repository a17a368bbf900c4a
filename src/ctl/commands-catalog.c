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
#include "core/catalog/remedies-store.h"
#include "core/insights/remedy-order.h"
#include "core/insights/routine-choice.h"
#include "ctl/allowed.h"
#include "ctl/catalog-print.h"
#include "ctl/entry.h"
#include "ctl/output.h"
#include "ctl/suggest.h"

#define DAY_MINUTES 1440

/* What one can do, and what one can know. */
static const char *const remedy_kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
static const char *const learn_kinds[] = { "condition-info", "trigger", "symptom", "diagnostic", "red-flag", NULL };

/* Which remedies are to be listed. */
typedef struct
{
  char *phase;
  char *area;
  char *symptom;
  char *minutes;
  char *evidence;
  char *care;
  gboolean desk;
} RemedyOptions;

static void
remedy_options_clear (RemedyOptions *options)
{
  g_free (options->phase);
  g_free (options->area);
  g_free (options->symptom);
  g_free (options->minutes);
  g_free (options->evidence);
  g_free (options->care);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RemedyOptions, remedy_options_clear)

static gboolean
check_word (RespiteCatalog *catalog,
            const char *group,
            const char *option,
            const char *word,
            GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;
  GPtrArray *words = respite_catalog_get_words (catalog, group);

  if (word == NULL || respite_catalog_get_word (catalog, group, word) != NULL)
    return TRUE;

  for (guint i = 0; words != NULL && i < words->len; i++)
    g_strv_builder_add (builder, ((const RespiteWord *) words->pdata[i])->id);
  known = g_strv_builder_end (builder);
  hint = respite_suggest_sentence (word, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE,
               _("“%s” is not allowed for %s%s"), word, option, hint);

  return FALSE;
}

static gboolean
fill_filter (RespiteCatalog *catalog,
             const RemedyOptions *options,
             RespiteCatalogFilter *filter,
             GError **error)
{
  if (!check_word (catalog, "phase", "--phase", options->phase, error) ||
      !check_word (catalog, "area", "--area", options->area, error) ||
      !check_word (catalog, "symptom", "--symptom", options->symptom, error) ||
      !check_word (catalog, "evidence", "--evidence", options->evidence, error) ||
      !check_word (catalog, "care", "--care", options->care, error))
    return FALSE;

  filter->area = options->area;
  filter->symptom = options->symptom;
  filter->evidence = options->evidence;
  filter->care = options->care;
  filter->desk = options->desk;

  return options->minutes == NULL || respite_entry_read_whole (options->minutes, _("a number of minutes"), 1, DAY_MINUTES,
                                                               &filter->max_minutes, error);
}

static char *
join_words (RespiteCall *call)
{
  return g_strjoinv (" ", call->words);
}

static GPtrArray *
search (RespiteCatalog *catalog,
        RespiteCall *call,
        const RespiteCatalogFilter *filter)
{
  g_autoptr (RespiteCatalogSearch) finder = respite_catalog_search_new (respite_catalog_get_items (catalog));
  g_autofree char *query = join_words (call);

  return respite_catalog_search_run (finder, query, filter);
}

static guint
rank_cb (RespiteCatalogItem *item,
         gpointer moment)
{
  return respite_remedy_order_rank (moment, item);
}

/* All that pass, in the order for this moment; what the person hid comes last, for a list of all is what was asked for. */
static GPtrArray *
list_for_moment (RespiteSession *session,
                 RespiteCatalog *catalog,
                 const char *phase,
                 const RespiteCatalogFilter *filter)
{
  RespiteDiary *diary = respite_session_get_diary (session);
  g_autoptr (RespiteEpisode) episode = respite_diary_get_open_episode (diary);
  g_autoptr (RespiteRemedyUses) uses = respite_remedy_uses_new (respite_diary_get_journal (diary));
  g_autoptr (RespiteRemediesStore) store = respite_remedies_store_new (respite_session_get_folder (session),
                                                                       respite_session_get_clock (session));
  g_autoptr (RespiteCatalogSearch) finder = respite_catalog_search_new (respite_catalog_get_items (catalog));
  RespiteMoment moment = {
    .phase = phase != NULL ? phase : respite_routine_choice_get_phase (episode),
    .uses = uses,
    .personal = respite_remedies_store_get_remedies (store),
  };

  respite_remedy_uses_read (uses);

  return respite_catalog_search_run_ranked (finder, NULL, filter, rank_cb, &moment);
}

static gboolean
run_remedies (RespiteCall *call,
              GError **error)
{
  g_auto (RemedyOptions) options = { NULL };
  const char *phases[] = { NULL, NULL };
  RespiteCatalogFilter filter = { .kinds = remedy_kinds };
  g_autoptr (GPtrArray) items = NULL;
  RespiteCatalog *catalog;
  const GOptionEntry entries[] = {
    { "phase", 'p', 0, G_OPTION_ARG_FILENAME, &options.phase, N_("A: first days, S: settling, R: recurring, P: prevention"),
      N_("A|S|R|P") },
    { "area", 0, 0, G_OPTION_ARG_FILENAME, &options.area, N_("For this part of the body"), N_("ID") },
    { "symptom", 0, 0, G_OPTION_ARG_FILENAME, &options.symptom, N_("For this symptom"), N_("ID") },
    { "max-minutes", 'm', 0, G_OPTION_ARG_FILENAME, &options.minutes, N_("Done within this time"), N_("N") },
    { "evidence", 'e', 0, G_OPTION_ARG_FILENAME, &options.evidence, N_("Of this grade, such as moderate"), N_("GRADE") },
    { "care", 'c', 0, G_OPTION_ARG_FILENAME, &options.care, N_("self, ask-first, professional or avoid"), N_("KIND") },
    { "desk", 0, 0, G_OPTION_ARG_NONE, &options.desk, N_("What can be done at a desk"), NULL },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, G_MAXUINT, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL || !fill_filter (catalog, &options, &filter, error))
    return FALSE;

  phases[0] = options.phase;
  if (options.phase != NULL)
    filter.phases = phases;

  items = call->n_words > 0 ? search (catalog, call, &filter)
                            : list_for_moment (call->session, catalog, options.phase, &filter);
  if (call->json)
    respite_catalog_print_items_json (catalog, items, FALSE);
  else if (items->len > 0)
    respite_catalog_print_remedies (catalog, items);
  else
    respite_print_error ("%s\n", _("Nothing fits. Ask for less, or see them all with “respitectl remedies”."));

  return TRUE;
}

/* Says that there is no such item, and what was probably meant. */
static void
refuse_item (RespiteCatalog *catalog,
             const char *const *kinds,
             const char *id,
             const char *sentence,
             GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *hint = NULL;
  GListModel *items = respite_catalog_get_items (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (g_strv_contains (kinds, respite_catalog_item_get_kind (item)))
        g_strv_builder_add (builder, respite_catalog_item_get_id (item));
    }
  known = g_strv_builder_end (builder);
  hint = respite_suggest_sentence (id, (const char *const *) known);

  g_set_error (error, RESPITE_COMMAND_ERROR, RESPITE_COMMAND_ERROR_VALUE, "%s%s", sentence, hint);
}

static gboolean
run_remedy (RespiteCall *call,
            GError **error)
{
  RespiteCatalogItem *item;
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 1, 1, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;

  item = respite_catalog_get_item (catalog, call->words[0]);
  if (item == NULL || !g_strv_contains (remedy_kinds, respite_catalog_item_get_kind (item)))
    {
      g_autofree char *sentence = g_strdup_printf (_("There is no remedy “%s”"), call->words[0]);

      refuse_item (catalog, remedy_kinds, call->words[0], sentence, error);
      return FALSE;
    }

  if (call->json)
    respite_catalog_print_item_json (catalog, item);
  else
    respite_catalog_print_remedy (catalog, item);

  return TRUE;
}

static gboolean
run_learn (RespiteCall *call,
           GError **error)
{
  const RespiteCatalogFilter filter = { .kinds = learn_kinds };
  g_autoptr (GPtrArray) items = NULL;
  RespiteCatalogItem *item = NULL;
  RespiteCatalog *catalog;

  if (!respite_call_parse (call, NULL, 0, G_MAXUINT, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL)
    return FALSE;

  if (call->n_words == 1)
    item = respite_catalog_get_item (catalog, call->words[0]);
  if (item != NULL && g_strv_contains (learn_kinds, respite_catalog_item_get_kind (item)))
    {
      items = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (items, g_object_ref (item));
    }
  else
    items = search (catalog, call, &filter);

  if (call->json)
    respite_catalog_print_items_json (catalog, items, TRUE);
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
       "advised against is shown as such."),
    N_("  respitectl remedies\n"
       "      all, the best for this moment first\n"
       "  respitectl remedies stiff neck --phase A --care self\n"
       "      for a stiff neck in the first days, without help\n"
       "  respitectl remedies --max-minutes 5 --desk\n"
       "      what can be done at the desk in five minutes"),
    run_remedies },
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
    N_("Where only one page fits, it is shown whole."),
    N_("  respitectl learn\n"
       "      all there is to read\n"
       "  respitectl learn muscle spasm\n"
       "      what speaks of muscle spasm\n"
       "  respitectl learn info-what-is-spasm"),
    run_learn },
  { NULL },
};
