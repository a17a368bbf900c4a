/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-search.h"

#include <math.h>
#include <string.h>

#include "core/base/text-fold.h"
#include "core/catalog/search-index.h"

/* How much a word counts, by where it stands. */
#define WEIGHT_TITLE 12
#define WEIGHT_SYNONYMS 9
#define WEIGHT_SYMPTOMS 4
#define WEIGHT_SUMMARY 3
#define WEIGHT_TEXT 1

/* What the whole query is worth on top, where it is, or begins, a title or a synonym. */
#define BONUS_TITLE 24
#define BONUS_TITLE_BEGINS 10
#define BONUS_SYNONYM 20
#define BONUS_SYNONYM_BEGINS 7

/* What is advised against comes after what is comparable and not; what one can know after what one can do. */
#define FACTOR_ADVISED_AGAINST 0.6f
#define FACTOR_TO_KNOW 0.85f

struct _RespiteCatalogSearch
{
  GObject parent_instance;

  GPtrArray *items;     /* (element-type RespiteCatalogItem) */
  GPtrArray *titles;    /* (element-type utf8), folded */
  GPtrArray *synonyms;  /* (element-type GStrv), folded */
  RespiteSearchIndex *index;
};

typedef struct
{
  RespiteCatalogItem *item;
  guint number;
  float score;
} Hit;

G_DEFINE_FINAL_TYPE (RespiteCatalogSearch, respite_catalog_search, G_TYPE_OBJECT)

/* Words that stand everywhere and look for nothing. */
static const char *const fillers[] = {
  "a", "after", "an", "and", "are", "at", "by", "do", "for", "from", "get", "i", "in", "is", "it", "me", "my", "of", "on",
  "or", "the", "to", "what", "when", "with", NULL
};

static char *
fold_all (const char *const *texts)
{
  g_autofree char *joined = g_strjoinv (" ", (char **) texts);

  return respite_text_fold (joined);
}

static void
add_texts (RespiteCatalogSearch *self,
           guint number,
           const char *const *texts,
           float weight)
{
  g_autofree char *folded = fold_all (texts);

  respite_search_index_add (self->index, number, folded, weight);
}

static void
add_text (RespiteCatalogSearch *self,
          guint number,
          const char *text,
          float weight)
{
  const char *texts[] = { text, NULL };

  if (text != NULL)
    add_texts (self, number, texts, weight);
}

static GStrv
fold_each (const char *const *texts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (; *texts != NULL; texts++)
    {
      g_autofree char *folded = respite_text_fold (*texts);

      g_strv_builder_add (builder, folded);
    }

  return g_strv_builder_end (builder);
}

static void
add_item (RespiteCatalogSearch *self,
          RespiteCatalogItem *item)
{
  guint number = self->items->len;

  g_ptr_array_add (self->items, g_object_ref (item));
  g_ptr_array_add (self->titles, respite_text_fold (respite_catalog_item_get_title (item)));
  g_ptr_array_add (self->synonyms, fold_each (respite_catalog_item_get_synonyms (item)));

  add_text (self, number, respite_catalog_item_get_title (item), WEIGHT_TITLE);
  add_texts (self, number, respite_catalog_item_get_synonyms (item), WEIGHT_SYNONYMS);
  add_texts (self, number, respite_catalog_item_get_symptoms (item), WEIGHT_SYMPTOMS);
  add_texts (self, number, respite_catalog_item_get_areas (item), WEIGHT_SYMPTOMS);
  add_text (self, number, respite_catalog_item_get_summary (item), WEIGHT_SUMMARY);
  add_text (self, number, respite_catalog_item_get_equipment_text (item), WEIGHT_SUMMARY);
  add_text (self, number, respite_catalog_item_get_cautions (item), WEIGHT_TEXT);
  add_texts (self, number, respite_catalog_item_get_steps (item), WEIGHT_TEXT);
  add_texts (self, number, respite_catalog_item_get_text (item), WEIGHT_TEXT);
}

static GStrv
split_query (const char *folded)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = g_strsplit (folded, " ", -1);
  g_auto (GStrv) words = NULL;

  for (char **word = all; *word != NULL; word++)
    if (**word != '\0' && !g_strv_contains (fillers, *word))
      g_strv_builder_add (builder, *word);
  words = g_strv_builder_end (builder);

  return *words != NULL ? g_steal_pointer (&words) : g_steal_pointer (&all);
}

/*
 * Adds up what each word found. Rare words count for more than common ones, and an item that lacks some of the words
 * falls behind by more than their share; one that lacks more than half of them is not found at all. A word with a
 * forgiven typo is exchanged for the one that was likely meant.
 */
static float *
score_words (RespiteCatalogSearch *self,
             GStrv words)
{
  guint n_items = self->items->len;
  float *sums = g_new0 (float, n_items);
  g_autofree float *scores = g_new (float, n_items);
  g_autofree guint *matched = g_new0 (guint, n_items);
  guint n_words = g_strv_length (words);
  float rarities = 0;

  for (guint w = 0; w < n_words; w++)
    {
      const char *meant;
      float rarity;
      guint found;

      memset (scores, 0, n_items * sizeof (float));
      found = respite_search_index_look_up (self->index, words[w], n_items, scores, &meant);
      if (meant != words[w])
        {
          g_free (words[w]);
          words[w] = g_strdup (meant);
        }

      rarity = logf (2 + (float) n_items / MAX (found, 1));
      rarities += rarity;

      for (guint i = 0; i < n_items; i++)
        {
          sums[i] += rarity * scores[i];
          matched[i] += scores[i] > 0;
        }
    }

  for (guint i = 0; i < n_items; i++)
    {
      float share = (float) matched[i] / n_words;

      sums[i] = 2 * matched[i] >= n_words ? share * share * sums[i] / rarities : 0;
    }

  return sums;
}

static float
phrase_bonus (RespiteCatalogSearch *self,
              guint number,
              const char *query)
{
  const char *title = g_ptr_array_index (self->titles, number);
  const char *const *synonyms = g_ptr_array_index (self->synonyms, number);
  float bonus = 0;

  if (g_str_equal (title, query))
    return BONUS_TITLE;
  if (g_str_has_prefix (title, query))
    bonus = BONUS_TITLE_BEGINS;

  for (; *synonyms != NULL; synonyms++)
    {
      if (g_str_equal (*synonyms, query))
        return BONUS_SYNONYM;
      if (g_str_has_prefix (*synonyms, query))
        bonus = MAX (bonus, BONUS_SYNONYM_BEGINS);
    }

  return bonus;
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;
  int rank = respite_catalog_item_get_evidence_rank (one->item) - respite_catalog_item_get_evidence_rank (other->item);

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;
  if (rank != 0)
    return rank;

  return (one->number > other->number) - (one->number < other->number);
}

static GArray *
collect_hits (RespiteCatalogSearch *self,
              const char *folded,
              const RespiteCatalogFilter *filter)
{
  g_auto (GStrv) words = split_query (folded);
  g_autofree float *scores = *folded != '\0' ? score_words (self, words) : NULL;
  g_autofree char *phrase = g_strjoinv (" ", words);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < self->items->len; i++)
    {
      Hit hit = { g_ptr_array_index (self->items, i), i, 0 };

      if ((scores != NULL && scores[i] <= 0) || !respite_catalog_filter_matches (filter, hit.item))
        continue;

      if (scores != NULL)
        hit.score = scores[i] + MAX (phrase_bonus (self, i, folded), phrase_bonus (self, i, phrase));
      if (respite_catalog_item_is_advised_against (hit.item))
        hit.score *= FACTOR_ADVISED_AGAINST;
      else if (!respite_catalog_item_is_graded (hit.item))
        hit.score *= FACTOR_TO_KNOW;

      g_array_append_val (hits, hit);
    }

  return hits;
}

static void
respite_catalog_search_finalize (GObject *object)
{
  RespiteCatalogSearch *self = RESPITE_CATALOG_SEARCH (object);

  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->titles);
  g_ptr_array_unref (self->synonyms);
  respite_search_index_free (self->index);

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
  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->synonyms = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->index = respite_search_index_new ();
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
  g_autofree char *folded = NULL;
  g_autoptr (GArray) hits = NULL;
  GPtrArray *found;

  g_return_val_if_fail (RESPITE_IS_CATALOG_SEARCH (self), NULL);

  folded = respite_text_fold (query != NULL ? query : "");
  hits = collect_hits (self, folded, filter);
  g_array_sort (hits, compare_hits);

  found = g_ptr_array_new_full (hits->len, g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (found, g_object_ref (g_array_index (hits, Hit, i).item));

  return found;
}
