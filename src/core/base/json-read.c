/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-read.h"

/*
 * json-glib's own getters turn a wrong type into 0 or NULL. These leave the value alone where the member is absent or
 * null, and refuse where it is there but wrong.
 */

static JsonNode *
peek (JsonObject *object,
      const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node) ? node : NULL;
}

/**
 * respite_json_refuse_type:
 * @member: the name of a member
 * @wanted: what its value is not, such as “a text”
 * @error: receives a %RESPITE_JSON_ERROR_VALUE that says so
 *
 * Returns: %FALSE
 */
gboolean
respite_json_refuse_type (const char *member,
                          const char *wanted,
                          GError **error)
{
  g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE, "“%s” is not %s", member, wanted);

  return FALSE;
}

/**
 * respite_json_refuse_bounds:
 * @member: the name of a member
 * @found: its value
 * @min: the least value allowed
 * @max: the greatest value allowed
 * @error: receives a %RESPITE_JSON_ERROR_VALUE that says so
 *
 * Returns: %FALSE
 */
gboolean
respite_json_refuse_bounds (const char *member,
                            gint64 found,
                            gint64 min,
                            gint64 max,
                            GError **error)
{
  g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE,
               "“%s” is %" G_GINT64_FORMAT "; allowed are %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               member, found, min, max);

  return FALSE;
}

/**
 * respite_json_read_int:
 * @min: the least value allowed
 * @max: the greatest value allowed
 * @value: (inout): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no whole number within the bounds
 */
gboolean
respite_json_read_int (JsonObject *object,
                       const char *member,
                       gint64 min,
                       gint64 max,
                       gint64 *value,
                       GError **error)
{
  JsonNode *node = peek (object, member);
  gint64 found;

  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return respite_json_refuse_type (member, "a whole number", error);

  found = json_node_get_int (node);
  if (found < min || found > max)
    return respite_json_refuse_bounds (member, found, min, max, error);

  *value = found;

  return TRUE;
}

/**
 * respite_json_read_bool:
 * @value: (inout): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and neither true nor false
 */
gboolean
respite_json_read_bool (JsonObject *object,
                        const char *member,
                        gboolean *value,
                        GError **error)
{
  JsonNode *node = peek (object, member);

  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return respite_json_refuse_type (member, "true or false", error);

  *value = json_node_get_boolean (node);

  return TRUE;
}

/**
 * respite_json_read_text:
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no text
 */
gboolean
respite_json_read_text (JsonObject *object,
                        const char *member,
                        const char **value,
                        GError **error)
{
  JsonNode *node = peek (object, member);

  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return respite_json_refuse_type (member, "a text", error);

  *value = json_node_get_string (node);

  return TRUE;
}

/**
 * respite_json_read_list:
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no list
 */
gboolean
respite_json_read_list (JsonObject *object,
                        const char *member,
                        JsonArray **value,
                        GError **error)
{
  JsonNode *node = peek (object, member);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return respite_json_refuse_type (member, "a list", error);

  *value = json_node_get_array (node);

  return TRUE;
}

/**
 * respite_json_read_object:
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no object
 */
gboolean
respite_json_read_object (JsonObject *object,
                          const char *member,
                          JsonObject **value,
                          GError **error)
{
  JsonNode *node = peek (object, member);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return respite_json_refuse_type (member, "an object", error);

  *value = json_node_get_object (node);

  return TRUE;
}

/**
 * respite_json_read_words:
 * @value: (inout) (transfer full): replaced by the list's texts; left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no list of texts
 */
gboolean
respite_json_read_words (JsonObject *object,
                         const char *member,
                         GStrv *value,
                         GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *list = NULL;

  if (!respite_json_read_list (object, member, &list, error))
    return FALSE;
  if (list == NULL)
    return TRUE;

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        return respite_json_refuse_type (member, "a list of texts", error);

      g_strv_builder_add (builder, json_node_get_string (node));
    }

  g_strfreev (*value);
  *value = g_strv_builder_end (builder);

  return TRUE;
}

/**
 * respite_json_copy_object:
 *
 * Returns: (transfer full): an object with the same members in the same order, to be changed
 */
JsonObject *
respite_json_copy_object (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (copy, name, json_node_copy (node));

  return copy;
}
