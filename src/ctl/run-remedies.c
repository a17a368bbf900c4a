/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/commands.h"

#include <glib/gi18n.h>

#include "core/base/text-fold.h"
#include "core/catalog/catalog-search.h"
#include "core/insights/remedy-order.h"
#include "core/insights/routine-choice.h"
#include "ctl/allowed.h"
#include "ctl/catalog-print.h"
#include "ctl/entry.h"
#include "ctl/output.h"

#define DAY_MINUTES 1440

static const char *const remedy_kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };

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
  gboolean hidden;
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
fill_filter (RespiteSession *session,
             const RemedyOptions *options,
             RespiteCatalogFilter *filter,
             GError **error)
{
  if (!respite_allowed_check_vocabulary (session, "phase", "--phase", options->phase, error) ||
      !respite_allowed_check_vocabulary (session, "area", "--area", options->area, error) ||
      !respite_allowed_check_vocabulary (session, "symptom", "--symptom", options->symptom, error) ||
      !respite_allowed_check_vocabulary (session, "evidence", "--evidence", options->evidence, error) ||
      !respite_allowed_check_vocabulary (session, "care", "--care", options->care, error))
    return FALSE;

  filter->area = options->area;
  filter->symptom = options->symptom;
  filter->evidence = options->evidence;
  filter->care = options->care;
  filter->desk = options->desk;

  return options->minutes == NULL || respite_entry_read_whole (options->minutes, _("a number of minutes"), 1, DAY_MINUTES,
                                                               &filter->max_minutes, error);
}

/* Whether what was asked for is that very one: its id, its title or the beginning of it, or another name of it. */
static gboolean
is_named (RespiteCatalogItem *item,
          const char *query)
{
  g_autofree char *folded = respite_text_fold (query);
  g_autofree char *title = respite_text_fold (respite_catalog_item_get_title (item));

  for (const char *const *name = respite_catalog_item_get_synonyms (item); *name != NULL; name++)
    {
      g_autofree char *synonym = respite_text_fold (*name);

      if (g_str_equal (synonym, folded))
        return TRUE;
    }

  return g_str_equal (query, respite_catalog_item_get_id (item)) || (*folded != '\0' && g_str_has_prefix (title, folded));
}

/* Takes out what the person does not want to see, unless they ask for that very one. Returns how many that are. */
static guint
leave_out_hidden (GPtrArray *items,
                  RespiteRemediesStore *personal,
                  const char *query)
{
  guint before = items->len;

  for (guint i = items->len; i > 0; i--)
    {
      RespiteCatalogItem *item = items->pdata[i - 1];

      if (respite_remedies_store_is_hidden (personal, respite_catalog_item_get_id (item)) && !is_named (item, query))
        g_ptr_array_remove_index (items, i - 1);
    }

  return before - items->len;
}

static void
print_remedies (RespiteCatalog *catalog,
                GPtrArray *items,
                RespiteRemediesStore *personal,
                guint n_hidden)
{
  if (items->len > 0)
    respite_catalog_print_remedies (catalog, items, personal);
  else
    respite_print_error ("%s\n", _("Nothing fits. Ask for less, or see them all with “respitectl remedies”."));

  if (n_hidden > 0)
    {
      respite_print_error (ngettext ("%u hidden remedy is left out; --hidden shows it.",
                                     "%u hidden remedies are left out; --hidden shows them.", n_hidden), n_hidden);
      respite_print_error ("\n");
    }
}

static guint
rank_cb (RespiteCatalogItem *item,
         gpointer moment)
{
  return respite_remedy_order_rank (moment, item);
}

/* Without a query all that pass the filter come in the order for this moment. */
static GPtrArray *
list_for_moment (RespiteSession *session,
                 RespiteCatalogSearch *finder,
                 const RespiteCatalogFilter *filter)
{
  RespiteDiary *diary = respite_session_get_diary (session);
  g_autoptr (RespiteEpisode) episode = respite_diary_get_open_episode (diary);
  g_autoptr (RespiteRemedyUses) uses = respite_remedy_uses_new (respite_diary_get_journal (diary));
  RespiteMoment moment = {
    .phase = filter->phases != NULL ? *filter->phases : respite_routine_choice_get_phase (episode),
    .uses = uses,
    .personal = respite_remedies_store_get_remedies (respite_session_get_personal (session)),
  };

  respite_remedy_uses_read (uses);

  return respite_catalog_search_run_ranked (finder, NULL, filter, rank_cb, &moment);
}

static GPtrArray *
find (RespiteSession *session,
      const char *query,
      const RespiteCatalogFilter *filter)
{
  g_autoptr (GListModel) all = respite_remedy_lookup_list (respite_session_get_catalog (session, NULL),
                                                           respite_session_get_personal (session));
  g_autoptr (RespiteCatalogSearch) finder = respite_catalog_search_new (all);

  return *query != '\0' ? respite_catalog_search_run (finder, query, filter) : list_for_moment (session, finder, filter);
}

/**
 * respite_run_remedies:
 * @call: the use of `remedies`
 * @error: a #RespiteCommandError, or why the catalogue cannot be read
 *
 * Returns: whether the remedies that were asked for are listed
 */
gboolean
respite_run_remedies (RespiteCall *call,
                      GError **error)
{
  g_auto (RemedyOptions) options = { NULL };
  const char *phases[] = { NULL, NULL };
  RespiteCatalogFilter filter = { .kinds = remedy_kinds };
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *query = NULL;
  RespiteRemediesStore *personal;
  RespiteCatalog *catalog;
  guint n_hidden = 0;
  const GOptionEntry entries[] = {
    { "phase", 'p', 0, G_OPTION_ARG_FILENAME, &options.phase, N_("A: first days, S: settling, R: recurring, P: prevention"),
      N_("A|S|R|P") },
    { "area", 0, 0, G_OPTION_ARG_FILENAME, &options.area, N_("For this part of the body"), N_("ID") },
    { "symptom", 0, 0, G_OPTION_ARG_FILENAME, &options.symptom, N_("For this symptom"), N_("ID") },
    { "max-minutes", 'm', 0, G_OPTION_ARG_FILENAME, &options.minutes, N_("Done within this time"), N_("N") },
    { "evidence", 'e', 0, G_OPTION_ARG_FILENAME, &options.evidence, N_("Of this grade, such as moderate"), N_("GRADE") },
    { "care", 'c', 0, G_OPTION_ARG_FILENAME, &options.care, N_("self, ask-first, professional or avoid"), N_("KIND") },
    { "desk", 0, 0, G_OPTION_ARG_NONE, &options.desk, N_("What can be done at a desk"), NULL },
    { "hidden", 0, 0, G_OPTION_ARG_NONE, &options.hidden, N_("Those you have hidden too"), NULL },
    { NULL },
  };

  if (!respite_call_parse (call, entries, 0, G_MAXUINT, error))
    return FALSE;

  catalog = respite_session_get_catalog (call->session, error);
  if (catalog == NULL || !fill_filter (call->session, &options, &filter, error))
    return FALSE;

  phases[0] = options.phase;
  if (options.phase != NULL)
    filter.phases = phases;

  personal = respite_session_read_personal (call->session);
  query = g_strjoinv (" ", call->words);
  items = find (call->session, query, &filter);
  if (!options.hidden)
    n_hidden = leave_out_hidden (items, personal, query);

  if (call->json)
    respite_catalog_print_remedies_json (items, personal);
  else
    print_remedies (catalog, items, personal, n_hidden);

  return TRUE;
}
