/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/text-search.h"

#include <math.h>
#include <string.h>

#include "core/base/text-fold.h"
#include "core/catalog/search-index.h"

/* What the whole query is worth on top, where it is, or begins, a title or a synonym. */
#define BONUS_TITLE 24
#define BONUS_TITLE_BEGINS 10
#define BONUS_SYNONYM 20
#define BONUS_SYNONYM_BEGINS 7

struct _RespiteTextSearch
{
  GPtrArray *titles;   /* (element-type utf8), folded */
  GPtrArray *synonyms; /* (element-type GStrv), folded */
  RespiteSearchIndex *index;
};

/* Words that stand everywhere and look for nothing. */
static const char *const fillers[] = {
  "a", "after", "an", "and", "are", "at", "by", "do", "for", "from", "get", "i", "in", "is", "it", "me", "my", "of", "on",
  "or", "the", "to", "what", "when", "with", NULL
};

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
 * Adds up what each word found. Rare words count for more than common ones, and a document that lacks some of the words
 * falls behind by more than their share; one that lacks more than half of them is not found at all. A word with a
 * forgiven typo is exchanged for the one that was likely meant.
 */
static float *
score_words (RespiteTextSearch *self,
             GStrv words)
{
  guint n_documents = self->titles->len;
  float *sums = g_new0 (float, n_documents);
  g_autofree float *scores = g_new (float, n_documents);
  g_autofree guint *matched = g_new0 (guint, n_documents);
  guint n_words = g_strv_length (words);
  float rarities = 0;

  for (guint w = 0; w < n_words; w++)
    {
      const char *meant;
      float rarity;
      guint found;

      memset (scores, 0, n_documents * sizeof (float));
      found = respite_search_index_look_up (self->index, words[w], n_documents, scores, &meant);
      if (meant != words[w])
        {
          g_free (words[w]);
          words[w] = g_strdup (meant);
        }

      rarity = logf (2 + (float) n_documents / MAX (found, 1));
      rarities += rarity;

      for (guint i = 0; i < n_documents; i++)
        {
          sums[i] += rarity * scores[i];
          matched[i] += scores[i] > 0;
        }
    }

  for (guint i = 0; i < n_documents; i++)
    {
      float share = (float) matched[i] / n_words;

      sums[i] = 2 * matched[i] >= n_words ? share * share * sums[i] / rarities : 0;
    }

  return sums;
}

static float
phrase_bonus (RespiteTextSearch *self,
              guint document,
              const char *query)
{
  const char *title = g_ptr_array_index (self->titles, document);
  const char *const *synonyms = g_ptr_array_index (self->synonyms, document);
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

/**
 * respite_text_search_new:
 *
 * Returns: (transfer full): a search without documents
 */
RespiteTextSearch *
respite_text_search_new (void)
{
  RespiteTextSearch *self = g_new0 (RespiteTextSearch, 1);

  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->synonyms = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->index = respite_search_index_new ();

  return self;
}

void
respite_text_search_free (RespiteTextSearch *self)
{
  g_ptr_array_unref (self->titles);
  g_ptr_array_unref (self->synonyms);
  respite_search_index_free (self->index);
  g_free (self);
}

/**
 * respite_text_search_add:
 * @title: what people read for it
 * @synonyms: (array zero-terminated=1): what else people call it
 *
 * Adds a document, to be found by its title and its synonyms.
 *
 * Returns: its number, counted from 0
 */
guint
respite_text_search_add (RespiteTextSearch *self,
                         const char *title,
                         const char *const *synonyms)
{
  guint document = self->titles->len;

  g_ptr_array_add (self->titles, respite_text_fold (title));
  g_ptr_array_add (self->synonyms, fold_each (synonyms));
  respite_text_search_add_text (self, document, title, RESPITE_TEXT_WEIGHT_TITLE);
  respite_text_search_add_texts (self, document, synonyms, RESPITE_TEXT_WEIGHT_SYNONYMS);

  return document;
}

/**
 * respite_text_search_add_text:
 * @document: a document's number
 * @text: (nullable): a further text of it
 * @weight: how much its words count
 */
void
respite_text_search_add_text (RespiteTextSearch *self,
                              guint document,
                              const char *text,
                              RespiteTextWeight weight)
{
  const char *texts[] = { text, NULL };

  if (text != NULL)
    respite_text_search_add_texts (self, document, texts, weight);
}

/**
 * respite_text_search_add_texts:
 * @document: a document's number
 * @texts: (array zero-terminated=1): further texts of it, as one
 * @weight: how much their words count
 */
void
respite_text_search_add_texts (RespiteTextSearch *self,
                               guint document,
                               const char *const *texts,
                               RespiteTextWeight weight)
{
  g_autofree char *joined = g_strjoinv (" ", (char **) texts);
  g_autofree char *folded = respite_text_fold (joined);

  respite_search_index_add (self->index, document, folded, (float) weight);
}

/**
 * respite_text_search_score:
 * @query: (nullable): what was typed so far
 *
 * Tells how well each document answers. Case and accents do not matter, the last letters may be missing, and one typo in
 * a longer word is forgiven.
 *
 * Returns: (transfer full) (nullable): a score for each document, 0 where it is not found; %NULL for an empty query
 */
float *
respite_text_search_score (RespiteTextSearch *self,
                           const char *query)
{
  g_autofree char *folded = respite_text_fold (query != NULL ? query : "");
  g_auto (GStrv) words = NULL;
  g_autofree char *phrase = NULL;
  float *scores;

  if (*folded == '\0')
    return NULL;

  words = split_query (folded);
  scores = score_words (self, words);
  phrase = g_strjoinv (" ", words);
  for (guint i = 0; i < self->titles->len; i++)
    {
      if (scores[i] > 0)
        scores[i] += MAX (phrase_bonus (self, i, folded), phrase_bonus (self, i, phrase));
    }

  return scores;
}
