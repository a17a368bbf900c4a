/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/search-index.h"

#include <string.h>

/* How good a match is, where the very word scores 1. */
#define PREFIX_LEAST 0.6f
#define PREFIX_MOST 0.9f
#define STEM 0.6f
#define TYPO 0.5f
#define TYPO_IN_PREFIX 0.4f

/* A word this short is too easily another one. */
#define TYPO_LEAST_LENGTH 4
#define STEM_LEAST_LENGTH 4
#define STEM_MOST_ENDING 3

typedef struct
{
  guint document;
  float weight;
} Posting;

typedef struct
{
  char *text;
  gsize length;
  GArray *postings; /* (element-type Posting) */
} Word;

typedef float (*Measure) (const Word *word,
                          const char *typed,
                          gsize length);

struct _RespiteSearchIndex
{
  GHashTable *by_text; /* (element-type utf8 Word), borrowed from words */
  GPtrArray *words;    /* (element-type Word) */
};

static void
word_free (Word *word)
{
  g_free (word->text);
  g_array_unref (word->postings);
  g_free (word);
}

static Word *
intern_word (RespiteSearchIndex *self,
             const char *text)
{
  Word *word = g_hash_table_lookup (self->by_text, text);

  if (word != NULL)
    return word;

  word = g_new0 (Word, 1);
  word->text = g_strdup (text);
  word->length = strlen (text);
  word->postings = g_array_new (FALSE, FALSE, sizeof (Posting));
  g_ptr_array_add (self->words, word);
  g_hash_table_insert (self->by_text, word->text, word);

  return word;
}

static void
add_posting (Word *word,
             guint document,
             float weight)
{
  guint length = word->postings->len;
  Posting *last = length > 0 ? &g_array_index (word->postings, Posting, length - 1) : NULL;

  if (last != NULL && last->document == document)
    last->weight += weight;
  else
    g_array_append_vals (word->postings, &(Posting) { document, weight }, 1);
}

/* Whether one letter put in, left out or exchanged, or two neighbours swapped, makes @b of @a. Folded words are nearly
 * always ASCII; a letter of two bytes counts as two. */
static gboolean
one_typo_apart (const char *a,
                gsize a_length,
                const char *b,
                gsize b_length)
{
  gsize same = 0;
  gsize least = MIN (a_length, b_length);

  if (MAX (a_length, b_length) - least > 1)
    return FALSE;

  while (same < least && a[same] == b[same])
    same++;

  a += same;
  b += same;
  a_length -= same;
  b_length -= same;

  if (a_length > b_length)
    return memcmp (a + 1, b, b_length) == 0;
  if (a_length < b_length)
    return memcmp (a, b + 1, a_length) == 0;
  if (a_length == 0 || memcmp (a + 1, b + 1, a_length - 1) == 0)
    return TRUE;

  return a_length > 1 && a[0] == b[1] && a[1] == b[0] && memcmp (a + 2, b + 2, a_length - 2) == 0;
}

static float
measure_plain (const Word *word,
               const char *typed,
               gsize length)
{
  if (word->length >= length)
    {
      if (memcmp (word->text, typed, length) != 0)
        return 0;
      return word->length == length ? 1 : PREFIX_LEAST + (PREFIX_MOST - PREFIX_LEAST) * (float) length / word->length;
    }

  /* "Stretches" also looks for "stretch". */
  return word->length >= STEM_LEAST_LENGTH && length - word->length <= STEM_MOST_ENDING &&
                 memcmp (word->text, typed, word->length) == 0
             ? STEM
             : 0;
}

static float
measure_typo (const Word *word,
              const char *typed,
              gsize length)
{
  if (one_typo_apart (word->text, word->length, typed, length))
    return TYPO;

  /* The word may not be typed to its end yet. */
  for (gsize end = length - 1; length > TYPO_LEAST_LENGTH && end <= length + 1 && end < word->length; end++)
    if (one_typo_apart (word->text, end, typed, length))
      return TYPO_IN_PREFIX;

  return 0;
}

static guint
collect (RespiteSearchIndex *self,
         Measure measure,
         const char *typed,
         guint n_documents,
         float *scores,
         const char **nearest)
{
  gsize length = strlen (typed);
  float nearness = 0;
  guint found = 0;

  for (guint i = 0; i < self->words->len; i++)
    {
      const Word *word = g_ptr_array_index (self->words, i);
      float quality = measure (word, typed, length);

      /* Of words that are equally near, the more common one is more likely meant. */
      if (quality * word->postings->len > nearness)
        {
          nearness = quality * word->postings->len;
          *nearest = word->text;
        }

      for (guint k = 0; quality > 0 && k < word->postings->len; k++)
        {
          const Posting *posting = &g_array_index (word->postings, Posting, k);

          if (posting->document >= n_documents)
            continue;

          found += scores[posting->document] <= 0;
          scores[posting->document] = MAX (scores[posting->document], quality * posting->weight);
        }
    }

  return found;
}

/**
 * respite_search_index_new:
 *
 * Returns: (transfer full): an empty index
 */
RespiteSearchIndex *
respite_search_index_new (void)
{
  RespiteSearchIndex *self = g_new0 (RespiteSearchIndex, 1);

  self->by_text = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_ptr_array_new_with_free_func ((GDestroyNotify) word_free);

  return self;
}

/**
 * respite_search_index_free:
 * @self: (transfer full): an index
 */
void
respite_search_index_free (RespiteSearchIndex *self)
{
  g_hash_table_unref (self->by_text);
  g_ptr_array_unref (self->words);
  g_free (self);
}

/**
 * respite_search_index_add:
 * @document: the number of the document; those with smaller numbers come first
 * @folded: a text of it, folded by respite_text_fold()
 * @weight: how much a word of this text counts, above 0
 *
 * A word that stands in several texts of a document weighs their sum, once for each.
 */
void
respite_search_index_add (RespiteSearchIndex *self,
                          guint document,
                          const char *folded,
                          float weight)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GHashTable) seen = NULL;

  g_return_if_fail (self != NULL && folded != NULL && weight > 0);

  words = g_strsplit (folded, " ", -1);
  seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0' && g_hash_table_add (seen, *word))
      add_posting (intern_word (self, *word), document, weight);
}

/**
 * respite_search_index_look_up:
 * @word: one folded word, perhaps not typed to its end
 * @n_documents: the length of @scores
 * @scores: (array length=n_documents): all 0 at first; receives each document's weight for the word
 * @meant: (out) (transfer none): receives @word itself or, where a typo was forgiven, the word that is likely meant
 *
 * Looks for words that are the same or begin the same. Only where there are none, one typo is forgiven.
 *
 * Returns: in how many documents it was found
 */
guint
respite_search_index_look_up (RespiteSearchIndex *self,
                              const char *word,
                              guint n_documents,
                              float *scores,
                              const char **meant)
{
  const char *nearest = word;
  guint found;

  g_return_val_if_fail (self != NULL && word != NULL && *word != '\0' && scores != NULL && meant != NULL, 0);

  *meant = word;
  found = collect (self, measure_plain, word, n_documents, scores, &nearest);
  if (found == 0 && strlen (word) >= TYPO_LEAST_LENGTH)
    found = collect (self, measure_typo, word, n_documents, scores, meant);

  return found;
}
