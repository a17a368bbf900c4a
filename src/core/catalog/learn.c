/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/learn.h"

#include "core/catalog/text-search.h"

/* A source is found where nothing speaks of the matter itself. */
#define FACTOR_REFERENCE 0.5f

struct _RespiteLearn
{
  GObject parent_instance;

  RespiteCatalog *catalog;
  GPtrArray *articles; /* (element-type RespiteArticle), as the texts are numbered */
  GPtrArray *topics;   /* (element-type RespiteLearnTopic) */
  GHashTable *by_id;   /* (element-type utf8 RespiteArticle), borrowed from the articles */
  RespiteTextSearch *texts;
};

typedef struct
{
  const RespiteArticle *article;
  guint number;
  float score;
} Hit;

G_DEFINE_FINAL_TYPE (RespiteLearn, respite_learn, G_TYPE_OBJECT)

static void
free_topic (gpointer data)
{
  RespiteLearnTopic *topic = data;

  g_ptr_array_unref (topic->articles);
  g_free (topic);
}

static void
add_article (RespiteLearn *self,
             RespiteArticle *article)
{
  guint number = respite_text_search_add (self->texts, article->title, article->synonyms);

  g_ptr_array_add (self->articles, article);
  g_hash_table_insert (self->by_id, (gpointer) article->id, article);
  respite_text_search_add_text (self->texts, number, article->summary, RESPITE_TEXT_WEIGHT_SUMMARY);
  respite_text_search_add_texts (self->texts, number, article->text, RESPITE_TEXT_WEIGHT_TEXT);
}

static void
add_all (RespiteLearn *self)
{
  GListModel *items = respite_catalog_get_items (self->catalog);
  GPtrArray *claims = respite_catalog_get_claims (self->catalog);
  GPtrArray *conflicts = respite_catalog_get_conflicts (self->catalog);
  GPtrArray *references = respite_catalog_get_references (self->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (respite_catalog_item_get_topic (item) != NULL)
        add_article (self, respite_article_new_from_item (item));
    }

  for (guint i = 0; i < claims->len; i++)
    add_article (self, respite_article_new_from_claim (self->catalog, claims->pdata[i]));
  for (guint i = 0; i < conflicts->len; i++)
    add_article (self, respite_article_new_from_conflict (self->catalog, conflicts->pdata[i]));
  for (guint i = 0; i < references->len; i++)
    add_article (self, respite_article_new_from_reference (references->pdata[i]));
}

static void
add_topic (RespiteLearn *self,
           const RespiteWord *word)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  RespiteLearnTopic *topic;

  for (guint i = 0; i < self->articles->len; i++)
    {
      RespiteArticle *article = self->articles->pdata[i];

      if (g_str_equal (article->topic, word->id))
        g_ptr_array_add (articles, article);
    }

  if (articles->len == 0)
    return;

  topic = g_new0 (RespiteLearnTopic, 1);
  topic->word = word;
  topic->articles = g_steal_pointer (&articles);
  g_ptr_array_add (self->topics, topic);
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;

  return (one->number > other->number) - (one->number < other->number);
}

static void
respite_learn_finalize (GObject *object)
{
  RespiteLearn *self = RESPITE_LEARN (object);

  g_ptr_array_unref (self->topics);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->articles);
  respite_text_search_free (self->texts);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_learn_parent_class)->finalize (object);
}

static void
respite_learn_class_init (RespiteLearnClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_learn_finalize;
}

static void
respite_learn_init (RespiteLearn *self)
{
  self->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_article_free);
  self->topics = g_ptr_array_new_with_free_func (free_topic);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->texts = respite_text_search_new ();
}

/**
 * respite_learn_new:
 * @catalog: what there is
 *
 * Returns: (transfer full): its articles, by topic
 */
RespiteLearn *
respite_learn_new (RespiteCatalog *catalog)
{
  RespiteLearn *self;
  GPtrArray *words;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  self = g_object_new (RESPITE_TYPE_LEARN, NULL);
  self->catalog = g_object_ref (catalog);
  add_all (self);

  words = respite_catalog_get_words (catalog, "topic");
  for (guint i = 0; words != NULL && i < words->len; i++)
    add_topic (self, words->pdata[i]);

  return self;
}

/**
 * respite_learn_get_topics:
 *
 * Returns: (transfer none) (element-type RespiteLearnTopic): the pages, in the order to show them in
 */
GPtrArray *
respite_learn_get_topics (RespiteLearn *self)
{
  g_return_val_if_fail (RESPITE_IS_LEARN (self), NULL);

  return self->topics;
}

/**
 * respite_learn_get_topic:
 * @id: (nullable): a topic's id
 *
 * Returns: (transfer none) (nullable): the page, or %NULL where there is none of that id
 */
const RespiteLearnTopic *
respite_learn_get_topic (RespiteLearn *self,
                         const char *id)
{
  g_return_val_if_fail (RESPITE_IS_LEARN (self), NULL);

  for (guint i = 0; i < self->topics->len; i++)
    {
      const RespiteLearnTopic *topic = self->topics->pdata[i];

      if (g_strcmp0 (topic->word->id, id) == 0)
        return topic;
    }

  return NULL;
}

/**
 * respite_learn_get_article:
 * @id: (nullable): the id of an item, a claim or a conflict, or the code of a source
 *
 * Returns: (transfer none) (nullable): the article, or %NULL where there is none of that id
 */
const RespiteArticle *
respite_learn_get_article (RespiteLearn *self,
                           const char *id)
{
  g_return_val_if_fail (RESPITE_IS_LEARN (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

/**
 * respite_learn_search:
 * @query: (nullable): what was typed so far
 *
 * Finds articles as respite_catalog_search_run() finds items.
 *
 * Returns: (transfer full) (element-type RespiteArticle): what was found, best first; nothing for an empty query. The
 *   articles themselves are lent.
 */
GPtrArray *
respite_learn_search (RespiteLearn *self,
                      const char *query)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  g_autofree float *scores = NULL;
  GPtrArray *found;

  g_return_val_if_fail (RESPITE_IS_LEARN (self), NULL);

  scores = respite_text_search_score (self->texts, query);
  for (guint i = 0; scores != NULL && i < self->articles->len; i++)
    {
      Hit hit = { self->articles->pdata[i], i, scores[i] };

      if (hit.article->kind == RESPITE_ARTICLE_REFERENCE)
        hit.score *= FACTOR_REFERENCE;
      if (hit.score > 0)
        g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);

  found = g_ptr_array_sized_new (hits->len);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (found, (gpointer) g_array_index (hits, Hit, i).article);

  return found;
}
