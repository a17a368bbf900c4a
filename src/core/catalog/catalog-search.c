/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-search.h"

#include "core/catalog/text-search.h"

/* What is advised against comes after what is comparable and not; what one can know after what one can do. */
#define FACTOR_ADVISED_AGAINST 0.6f
#define FACTOR_TO_KNOW 0.85f

struct _RespiteCatalogSearch
{
  GObject parent_instance;

  GPtrArray *items; /* (element-type RespiteCatalogItem), as the texts are numbered */
  RespiteTextSearch *texts;
};

typedef struct
{
  RespiteCatalogItem *item;
  guint number;
  float score;
  guint rank;
} Hit;

G_DEFINE_FINAL_TYPE (RespiteCatalogSearch, respite_catalog_search, G_TYPE_OBJECT)

static void
add_item (RespiteCatalogSearch *self,
          RespiteCatalogItem *item)
{
  guint number = respite_text_search_add (self->texts, respite_catalog_item_get_title (item),
                                          respite_catalog_item_get_synonyms (item));

  g_ptr_array_add (self->items, g_object_ref (item));
  respite_text_search_add_texts (self->texts, number, respite_catalog_item_get_symptoms (item),
                                 RESPITE_TEXT_WEIGHT_SYMPTOMS);
  respite_text_search_add_texts (self->texts, number, respite_catalog_item_get_areas (item),
                                 RESPITE_TEXT_WEIGHT_SYMPTOMS);
  respite_text_search_add_text (self->texts, number, respite_catalog_item_get_summary (item),
                                RESPITE_TEXT_WEIGHT_SUMMARY);
  respite_text_search_add_text (self->texts, number, respite_catalog_item_get_equipment_text (item),
                                RESPITE_TEXT_WEIGHT_SUMMARY);
  respite_text_search_add_text (self->texts, number, respite_catalog_item_get_cautions (item), RESPITE_TEXT_WEIGHT_TEXT);
  respite_text_search_add_texts (self->texts, number, respite_catalog_item_get_steps (item), RESPITE_TEXT_WEIGHT_TEXT);
  respite_text_search_add_texts (self->texts, number, respite_catalog_item_get_text (item), RESPITE_TEXT_WEIGHT_TEXT);
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;
  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;

  return (one->number > other->number) - (one->number < other->number);
}

static GArray *
collect_hits (RespiteCatalogSearch *self,
              const char *query,
              const RespiteCatalogFilter *filter)
{
  g_autofree float *scores = respite_text_search_score (self->texts, query);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < self->items->len; i++)
    {
      Hit hit = { g_ptr_array_index (self->items, i), i, scores != NULL ? scores[i] : 0, 0 };

      if ((scores != NULL && scores[i] <= 0) || !respite_catalog_filter_matches (filter, hit.item))
        continue;

      if (respite_catalog_item_is_advised_against (hit.item))
        hit.score *= FACTOR_ADVISED_AGAINST;
      else if (!respite_catalog_item_is_to_do (hit.item))
        hit.score *= FACTOR_TO_KNOW;

      g_array_append_val (hits, hit);
    }

  return hits;
}

static guint
rank_by_evidence (RespiteCatalogItem *item,
                  gpointer data)
{
  return (guint) respite_catalog_item_get_evidence_rank (item);
}

static void
respite_catalog_search_finalize (GObject *object)
{
  RespiteCatalogSearch *self = RESPITE_CATALOG_SEARCH (object);

  g_ptr_array_unref (self->items);
  respite_text_search_free (self->texts);

  G_OBJECT_CLASS (respite_catalog_search_parent_class)->finalize (object);
}

static void
respite_catalog_search_class_init (RespiteCatalogSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_catalog_search_finalize;
}

static void
respite_catalog_search_init (RespiteCatalogSearch *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->texts = respite_text_search_new ();
}

/**
 * respite_catalog_search_new:
 * @items: a list of #RespiteCatalogItem; what is added to it later is not found
 *
 * Returns: (transfer full): a search over these items
 */
RespiteCatalogSearch *
respite_catalog_search_new (GListModel *items)
{
  RespiteCatalogSearch *self = g_object_new (RESPITE_TYPE_CATALOG_SEARCH, NULL);

  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      add_item (self, item);
    }

  return self;
}

/**
 * respite_catalog_search_run:
 * @query: (nullable): what was typed so far
 * @filter: (nullable): what to show
 *
 * Finds items by their titles, synonyms, symptoms and texts, the best first. Case and accents do not matter, the last
 * letters may be missing, and one typo in a longer word is forgiven. An empty query finds all that pass the filter, the
 * best supported first.
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): what was found, best first; may be empty
 */
GPtrArray *
respite_catalog_search_run (RespiteCatalogSearch *self,
                            const char *query,
                            const RespiteCatalogFilter *filter)
{
  return respite_catalog_search_run_ranked (self, query, filter, rank_by_evidence, NULL);
}

/**
 * respite_catalog_search_run_ranked:
 * @query: (nullable): what was typed so far
 * @filter: (nullable): what to show
 * @rank: what comes first of items that fit the query equally well
 * @data: for @rank
 *
 * Searches as respite_catalog_search_run() does, with an order of the caller's among equals. To an empty query all are equal,
 * so there the order is the caller's alone. Among equals by that, too, it is the catalogue's.
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): what was found, best first; may be empty
 */
GPtrArray *
respite_catalog_search_run_ranked (RespiteCatalogSearch *self,
                                   const char *query,
                                   const RespiteCatalogFilter *filter,
                                   RespiteCatalogRank rank,
                                   gpointer data)
{
  g_autoptr (GArray) hits = NULL;
  GPtrArray *found;

  g_return_val_if_fail (RESPITE_IS_CATALOG_SEARCH (self), NULL);
  g_return_val_if_fail (rank != NULL, NULL);

  hits = collect_hits (self, query, filter);
  for (guint i = 0; i < hits->len; i++)
    g_array_index (hits, Hit, i).rank = rank (g_array_index (hits, Hit, i).item, data);
  g_array_sort (hits, compare_hits);

  found = g_ptr_array_new_full (hits->len, g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (found, g_object_ref (g_array_index (hits, Hit, i).item));

  return found;
}
