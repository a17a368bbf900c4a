/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-read.h"

#include "core/base/id.h"

G_DEFINE_QUARK (respite-catalog-error-quark, respite_catalog_error)

static gboolean
refuse_missing (const char *member,
                GError **error)
{
  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“%s” is missing", member);

  return FALSE;
}

static gboolean
refuse_value (const char *member,
              const char *wanted,
              GError **error)
{
  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE, "“%s” is not %s", member, wanted);

  return FALSE;
}

/**
 * respite_catalog_translate:
 * @text: a text of the catalogue
 *
 * Returns: (transfer none): @text in the person's language, or @text itself
 */
const char *
respite_catalog_translate (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  /* The empty text stands for the header in a file of translations. */
  return *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : text;
}

/**
 * respite_catalog_read_id:
 * @value: (out) (transfer full): receives a kebab-case word
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is missing or no such word
 */
gboolean
respite_catalog_read_id (JsonObject *object,
                         const char *member,
                         char **value,
                         GError **error)
{
  const char *found = NULL;

  if (!respite_json_read_text (object, member, &found, error))
    return FALSE;
  if (found == NULL)
    return refuse_missing (member, error);
  if (!respite_word_is_valid (found))
    return refuse_value (member, "an id of lower-case words joined by hyphens", error);

  *value = g_strdup (found);

  return TRUE;
}

/**
 * respite_catalog_read_word:
 * @value: (inout) (transfer full): left as it is where the member is absent
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Reads a word that the vocabulary explains, or a code. Which words there are is checked once all files are read.
 *
 * Returns: %FALSE where the member is there and no text, or empty
 */
gboolean
respite_catalog_read_word (JsonObject *object,
                           const char *member,
                           char **value,
                           GError **error)
{
  const char *found = NULL;

  if (!respite_json_read_text (object, member, &found, error))
    return FALSE;
  if (found == NULL)
    return TRUE;
  if (*found == '\0')
    return refuse_value (member, "a word, it is empty", error);

  g_free (*value);
  *value = g_strdup (found);

  return TRUE;
}

/**
 * respite_catalog_read_words:
 * @value: (out) (transfer full): receives the words; an empty list where the member is absent
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is there and no list of words, or names one twice
 */
gboolean
respite_catalog_read_words (JsonObject *object,
                            const char *member,
                            GStrv *value,
                            GError **error)
{
  g_auto (GStrv) found = NULL;

  if (!respite_json_read_words (object, member, &found, error))
    return FALSE;

  for (char **word = found; word != NULL && *word != NULL; word++)
    if (**word == '\0' || g_strv_contains ((const char *const *) word + 1, *word))
      return refuse_value (member, "a list of words, each named once", error);

  *value = found != NULL ? g_steal_pointer (&found) : g_new0 (char *, 1);

  return TRUE;
}

/**
 * respite_catalog_read_optional_text:
 * @value: (inout) (transfer full): receives the text in the person's language; left as it is where the member is absent
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is there and no text, or empty
 */
gboolean
respite_catalog_read_optional_text (JsonObject *object,
                                    const char *member,
                                    char **value,
                                    GError **error)
{
  const char *found = NULL;

  if (!respite_json_read_text (object, member, &found, error))
    return FALSE;
  if (found == NULL)
    return TRUE;
  if (*found == '\0')
    return refuse_value (member, "a text, it is empty", error);

  g_free (*value);
  *value = g_strdup (respite_catalog_translate (found));

  return TRUE;
}

/**
 * respite_catalog_read_text:
 * @value: (inout) (transfer full): %NULL at first; receives the text in the person's language
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is missing, no text, or empty
 */
gboolean
respite_catalog_read_text (JsonObject *object,
                           const char *member,
                           char **value,
                           GError **error)
{
  if (!respite_catalog_read_optional_text (object, member, value, error))
    return FALSE;

  return *value != NULL || refuse_missing (member, error);
}

/**
 * respite_catalog_read_texts:
 * @value: (out) (transfer full): receives the texts in the person's language; an empty list where the member is absent
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is there and no list of texts, or one of them is empty
 */
gboolean
respite_catalog_read_texts (JsonObject *object,
                            const char *member,
                            GStrv *value,
                            GError **error)
{
  g_auto (GStrv) found = NULL;
  GStrv texts;
  guint length;

  if (!respite_json_read_words (object, member, &found, error))
    return FALSE;

  length = found != NULL ? g_strv_length (found) : 0;
  for (guint i = 0; i < length; i++)
    if (*found[i] == '\0')
      return refuse_value (member, "a list of texts, one is empty", error);

  texts = g_new0 (char *, length + 1);
  for (guint i = 0; i < length; i++)
    texts[i] = g_strdup (respite_catalog_translate (found[i]));
  *value = texts;

  return TRUE;
}

/**
 * respite_catalog_read_pair:
 * @max: the greatest number allowed; the least is 0
 * @first: (inout): left as it is where the member is absent
 * @second: (inout): left as it is where the member is absent
 * @error: a #RespiteCatalogError or #RespiteJsonError
 *
 * Returns: %FALSE where the member is there and no list of two whole numbers within the bounds
 */
gboolean
respite_catalog_read_pair (JsonObject *object,
                           const char *member,
                           int max,
                           int *first,
                           int *second,
                           GError **error)
{
  JsonArray *list = NULL;
  int found[2];

  if (!respite_json_read_list (object, member, &list, error))
    return FALSE;
  if (list == NULL)
    return TRUE;
  if (json_array_get_length (list) != 2)
    return refuse_value (member, "a list of two whole numbers", error);

  for (guint i = 0; i < 2; i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (json_node_get_value_type (node) != G_TYPE_INT64 ||
          json_node_get_int (node) < 0 || json_node_get_int (node) > max)
        return refuse_value (member, "a list of two whole numbers within bounds", error);

      found[i] = (int) json_node_get_int (node);
    }

  *first = found[0];
  *second = found[1];

  return TRUE;
}
