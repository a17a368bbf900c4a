/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/vocabulary.h"

#include "core/catalog/catalog-read.h"

struct _RespiteVocabulary
{
  GHashTable *groups; /* (element-type utf8 GPtrArray) */
};

static void
word_free (RespiteWord *word)
{
  g_free (word->id);
  g_free (word->title);
  g_free (word->symbol);
  g_free (word->description);
  g_free (word);
}

static RespiteWord *
find_word (GPtrArray *words,
           const char *id)
{
  for (guint i = 0; i < words->len; i++)
    {
      RespiteWord *word = g_ptr_array_index (words, i);

      if (g_str_equal (word->id, id))
        return word;
    }

  return NULL;
}

static gboolean
add_word (GPtrArray *words,
          JsonNode *node,
          GError **error)
{
  RespiteWord *word = g_new0 (RespiteWord, 1);
  JsonObject *object;
  gint64 lag = 0;

  /* The list owns the word from the start, so that a refusal frees it with the others. */
  g_ptr_array_add (words, word);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE, "A word is not an object");
      return FALSE;
    }

  object = json_node_get_object (node);
  if (!respite_catalog_read_word (object, "id", &word->id, error) ||
      !respite_catalog_read_text (object, "title", &word->title, error) ||
      !respite_catalog_read_word (object, "symbol", &word->symbol, error) ||
      !respite_catalog_read_optional_text (object, "description", &word->description, error) ||
      !respite_json_read_int (object, "lag", 0, 1, &lag, error))
    return FALSE;

  if (word->id == NULL)
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“id” is missing");
      return FALSE;
    }

  if (find_word (words, word->id) != word)
    {
      g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_DUPLICATE, "“%s” stands there twice", word->id);
      return FALSE;
    }

  word->lag = (int) lag;

  return TRUE;
}

static GPtrArray *
read_group (JsonObject *groups,
            const char *name,
            GError **error)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func ((GDestroyNotify) word_free);
  JsonArray *list = NULL;

  if (!respite_json_read_list (groups, name, &list, error))
    return NULL;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    if (!add_word (words, json_array_get_element (list, i), error))
      {
        g_prefix_error (error, "“%s”: ", name);
        return NULL;
      }

  return g_steal_pointer (&words);
}

/**
 * respite_vocabulary_new_from_json:
 * @object: the member `words` of the vocabulary's file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names group and member
 *
 * Returns: (transfer full) (nullable): the vocabulary, its texts in the person's language
 */
RespiteVocabulary *
respite_vocabulary_new_from_json (JsonObject *object,
                                  GError **error)
{
  g_autoptr (RespiteVocabulary) self = g_new0 (RespiteVocabulary, 1);
  g_autoptr (GList) names = NULL;

  g_return_val_if_fail (object != NULL, NULL);

  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  names = json_object_get_members (object);

  for (GList *name = names; name != NULL; name = name->next)
    {
      GPtrArray *words = read_group (object, name->data, error);

      if (words == NULL)
        return NULL;

      g_hash_table_insert (self->groups, g_strdup (name->data), words);
    }

  return g_steal_pointer (&self);
}

/**
 * respite_vocabulary_free:
 * @self: (transfer full): a vocabulary
 */
void
respite_vocabulary_free (RespiteVocabulary *self)
{
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_free (self);
}

/**
 * respite_vocabulary_get_words:
 * @group: the name of a group, such as `evidence`
 *
 * Returns: (transfer none) (nullable) (element-type RespiteWord): its words in the order to show them in; %NULL where
 *   there is no such group
 */
GPtrArray *
respite_vocabulary_get_words (RespiteVocabulary *self,
                              const char *group)
{
  g_return_val_if_fail (self != NULL && group != NULL, NULL);

  return g_hash_table_lookup (self->groups, group);
}

/**
 * respite_vocabulary_get_word:
 * @group: the name of a group, such as `evidence`
 * @id: (nullable): a word
 *
 * Returns: (transfer none) (nullable): the word, or %NULL where the group does not know it
 */
const RespiteWord *
respite_vocabulary_get_word (RespiteVocabulary *self,
                             const char *group,
                             const char *id)
{
  GPtrArray *words;

  g_return_val_if_fail (self != NULL && group != NULL, NULL);

  words = respite_vocabulary_get_words (self, group);

  return words != NULL && id != NULL ? find_word (words, id) : NULL;
}
