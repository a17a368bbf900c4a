/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/remedy-order.h"

/* Strong and moderate. */
#define WELL_SUPPORTED_MAX_RANK 1

/* The bits of a rank: the lower three are those of the grade, which is 5 at most. */
enum
{
  RANK_NO_FAVOURITE = 1 << 3,
  RANK_HELPED_A_LITTLE = 1 << 4,
  RANK_DID_NOT_HELP = 1 << 5,
  RANK_MISFITS_PHASE = 1 << 6,
  RANK_MADE_WORSE = 1 << 7,
  RANK_TO_KNOW = 1 << 8,
  RANK_ADVISED_AGAINST = 1 << 9,
  RANK_HIDDEN = 1 << 10,
};

typedef struct
{
  RespiteCatalogItem *item;
  guint rank;
  guint number;
} Place;

/* Until all is read, the years that are missing might say otherwise, and lists would change their order again and again. */
static RespiteRemedyVerdict
get_verdict (const RespiteMoment *moment,
             RespiteCatalogItem *item)
{
  const RespiteRemedyTally *tally = NULL;

  if (moment->uses != NULL && respite_remedy_uses_get_complete (moment->uses))
    tally = respite_remedy_uses_look_up_item (moment->uses, item);

  return tally != NULL ? tally->effect.verdict : RESPITE_REMEDY_VERDICT_NOT_ENOUGH;
}

static gboolean
fits_phase (const RespiteMoment *moment,
            RespiteCatalogItem *item)
{
  return moment->phase != NULL && respite_catalog_item_has_phase (item, moment->phase);
}

/* Of a remedy of one's own nobody else says when it is right or wrong. */
static gboolean
is_for_any_phase (RespiteCatalogItem *item)
{
  return respite_catalog_item_is_own (item) && respite_catalog_item_get_phases (item)[0] == NULL;
}

/**
 * respite_remedy_order_explain:
 * @moment: what it is to fit
 * @item: a remedy
 *
 * Returns: what speaks for the remedy at this moment, and what against it
 */
RespiteRemedyReasons
respite_remedy_order_explain (const RespiteMoment *moment,
                              RespiteCatalogItem *item)
{
  RespiteRemedyReasons reasons = 0;
  const char *id;
  RespiteRemedyVerdict verdict;

  g_return_val_if_fail (moment != NULL, 0);
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (item), 0);

  id = respite_catalog_item_get_id (item);
  verdict = get_verdict (moment, item);
  if (fits_phase (moment, item))
    reasons |= RESPITE_REMEDY_FITS_PHASE;
  if (verdict == RESPITE_REMEDY_VERDICT_HELPS || verdict == RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE)
    reasons |= RESPITE_REMEDY_HELPED;
  if (moment->personal != NULL && respite_personal_remedies_is_favourite (moment->personal, id))
    reasons |= RESPITE_REMEDY_FAVOURITE;
  if (respite_catalog_item_get_evidence_rank (item) <= WELL_SUPPORTED_MAX_RANK)
    reasons |= RESPITE_REMEDY_WELL_SUPPORTED;
  if (verdict == RESPITE_REMEDY_VERDICT_WORSE)
    reasons |= RESPITE_REMEDY_MADE_WORSE;
  if (respite_catalog_item_is_advised_against (item))
    reasons |= RESPITE_REMEDY_ADVISED_AGAINST;
  if (moment->personal != NULL && respite_personal_remedies_is_hidden (moment->personal, id))
    reasons |= RESPITE_REMEDY_HIDDEN;

  return reasons;
}

/**
 * respite_remedy_order_rank:
 * @moment: what it is to fit
 * @item: a remedy
 *
 * Says where a remedy comes. One thing decides after the other, and only where the first is equal the next is asked: what is
 * hidden or advised against goes to the end, and what made this person's pain worse before it; then comes what fits the
 * phase, then what helped this person, much before a little, then favourites, then the better supported. There are no
 * weights: nobody knows how many favourites a grade is worth, and an order in which each step can be named is one that a
 * line under the title can give the reason for. The phase goes first because what is right in the first days may be wrong
 * later, for the same person; what helped goes before the grade because hardly a trial has looked at the upper back, and
 * before favourites because those show by themselves.
 *
 * Returns: the lower, the sooner
 */
guint
respite_remedy_order_rank (const RespiteMoment *moment,
                           RespiteCatalogItem *item)
{
  RespiteRemedyReasons reasons = respite_remedy_order_explain (moment, item);
  guint rank = (guint) respite_catalog_item_get_evidence_rank (item);

  if ((reasons & RESPITE_REMEDY_FAVOURITE) == 0)
    rank |= RANK_NO_FAVOURITE;
  if ((reasons & RESPITE_REMEDY_HELPED) == 0)
    rank |= RANK_DID_NOT_HELP;
  else if (get_verdict (moment, item) == RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE)
    rank |= RANK_HELPED_A_LITTLE;
  if ((reasons & RESPITE_REMEDY_FITS_PHASE) == 0 && !is_for_any_phase (item))
    rank |= RANK_MISFITS_PHASE;
  if ((reasons & RESPITE_REMEDY_MADE_WORSE) != 0)
    rank |= RANK_MADE_WORSE;
  if (!respite_catalog_item_is_to_do (item))
    rank |= RANK_TO_KNOW;
  if ((reasons & RESPITE_REMEDY_ADVISED_AGAINST) != 0)
    rank |= RANK_ADVISED_AGAINST;
  if ((reasons & RESPITE_REMEDY_HIDDEN) != 0)
    rank |= RANK_HIDDEN;

  return rank;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *one = a, *other = b;

  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;

  return (one->number > other->number) - (one->number < other->number);
}

/**
 * respite_remedy_order_sort:
 * @moment: what they are to fit
 * @items: (element-type RespiteCatalogItem): remedies in the catalogue's order
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): those that are not hidden, the best for the moment first
 */
GPtrArray *
respite_remedy_order_sort (const RespiteMoment *moment,
                           GPtrArray *items)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  GPtrArray *sorted = g_ptr_array_new_full (items->len, g_object_unref);

  for (guint i = 0; i < items->len; i++)
    {
      const Place place = { items->pdata[i], respite_remedy_order_rank (moment, items->pdata[i]), i };

      if ((place.rank & RANK_HIDDEN) == 0)
        g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);

  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (sorted, g_object_ref (g_array_index (places, Place, i).item));

  return sorted;
}

/* Anybody may try what the catalogue says; of one's own what has shown its worth, or is held dear. */
static gboolean
is_worth_a_try (RespiteCatalogItem *item,
                RespiteRemedyReasons reasons)
{
  const char *kind = respite_catalog_item_get_kind (item);

  if (respite_catalog_item_is_own (item))
    return (reasons & (RESPITE_REMEDY_HELPED | RESPITE_REMEDY_FAVOURITE)) != 0;

  return (g_str_equal (kind, "remedy") || g_str_equal (kind, "exercise")) && respite_catalog_item_is_graded (item)
         && g_strcmp0 (respite_catalog_item_get_care (item), "self") == 0 && respite_catalog_item_get_minutes_max (item) > 0;
}

static gboolean
can_be_suggested (const RespiteMoment *moment,
                  RespiteCatalogItem *item)
{
  RespiteRemedyReasons reasons = respite_remedy_order_explain (moment, item);
  g_auto (GStrv) matched = respite_catalog_item_match_tags (item, moment->cautions);

  return *matched == NULL && is_worth_a_try (item, reasons)
         && ((reasons & RESPITE_REMEDY_FITS_PHASE) != 0 || is_for_any_phase (item))
         && (reasons & (RESPITE_REMEDY_MADE_WORSE | RESPITE_REMEDY_ADVISED_AGAINST | RESPITE_REMEDY_HIDDEN)) == 0;
}

/* The same routine under two names is no choice. */
static gboolean
shares_routine (RespiteCatalogItem *item,
                GPtrArray *chosen)
{
  const char *routine = respite_catalog_item_get_routine (item);

  for (guint i = 0; i < chosen->len; i++)
    if (routine != NULL && g_strcmp0 (respite_catalog_item_get_routine (chosen->pdata[i]), routine) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
are_all_of_kind (GPtrArray *chosen,
                 const char *kind)
{
  for (guint i = 0; i < chosen->len; i++)
    if (!g_str_equal (respite_catalog_item_get_kind (chosen->pdata[i]), kind))
      return FALSE;

  return TRUE;
}

/* The next in order that adds something to those that are chosen. */
static RespiteCatalogItem *
find_next (GPtrArray *sorted,
           GPtrArray *chosen,
           gboolean of_another_kind)
{
  for (guint i = 0; i < sorted->len; i++)
    {
      RespiteCatalogItem *item = sorted->pdata[i];

      if (!g_ptr_array_find (chosen, item, NULL) && !shares_routine (item, chosen) &&
          !(of_another_kind && are_all_of_kind (chosen, respite_catalog_item_get_kind (item))))
        return item;
    }

  return NULL;
}

/* The catalogue's, and the person's own. */
static GPtrArray *
list_candidates (const RespiteMoment *moment,
                 GListModel *items)
{
  GPtrArray *own = moment->personal != NULL ? respite_personal_remedies_get_own (moment->personal) : NULL;
  GPtrArray *candidates = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (can_be_suggested (moment, item))
        g_ptr_array_add (candidates, g_steal_pointer (&item));
    }
  for (guint i = 0; own != NULL && i < own->len; i++)
    if (can_be_suggested (moment, own->pdata[i]))
      g_ptr_array_add (candidates, g_object_ref (own->pdata[i]));

  return candidates;
}

/**
 * respite_remedy_order_suggest:
 * @moment: what they are to fit
 * @items: (element-type RespiteCatalogItem): the catalogue
 * @count: how many at the most
 *
 * Chooses what to suggest: self-care for the phase that takes some minutes, the best for the moment first, and of the person's
 * own what helped or is a favourite. Never what is hidden, advised against, what made this person's pain worse, or what one
 * of their cautions speaks against. No routine comes twice, and the last is of another kind where the others are all
 * remedies or all exercises.
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): the suggestions, which may be fewer
 */
GPtrArray *
respite_remedy_order_suggest (const RespiteMoment *moment,
                              GListModel *items,
                              guint count)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) candidates = NULL;
  g_autoptr (GPtrArray) sorted = NULL;

  g_return_val_if_fail (moment != NULL && moment->phase != NULL, chosen);
  g_return_val_if_fail (G_IS_LIST_MODEL (items), chosen);

  candidates = list_candidates (moment, items);
  sorted = respite_remedy_order_sort (moment, candidates);
  while (chosen->len < count)
    {
      gboolean last = chosen->len > 1 && chosen->len == count - 1;
      RespiteCatalogItem *next = last ? find_next (sorted, chosen, TRUE) : NULL;

      if (next == NULL)
        next = find_next (sorted, chosen, FALSE);
      if (next == NULL)
        break;
      g_ptr_array_add (chosen, g_object_ref (next));
    }

  return chosen;
}
