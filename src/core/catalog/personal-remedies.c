/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/personal-remedies.h"

#include "core/base/json-read.h"
#include "core/base/json-write.h"
#include "core/base/time-text.h"
#include "core/catalog/personal-remedies-private.h"

#define RECORDS_MAX 5000

struct _RespitePersonalRemedies
{
  GObject parent_instance;

  JsonNode *root;
  GPtrArray *problems;
  GHashTable *marks;     /* (element-type utf8 JsonObject), borrowed from the root */
  GHashTable *own_by_id; /* (element-type utf8 RespiteCatalogItem) */
  GHashTable *deleted;   /* (element-type utf8 utf8), a set of ids */
  GPtrArray *own;        /* (element-type RespiteCatalogItem), without those that were deleted */
};

G_DEFINE_FINAL_TYPE (RespitePersonalRemedies, respite_personal_remedies, G_TYPE_OBJECT)

/* Who wrote this version of a record, and when; what names no time is older than anything. */
static gboolean
check_modified (JsonObject *object,
                GError **error)
{
  g_autoptr (GDateTime) time = NULL;
  const char *text = NULL;

  if (!respite_json_read_text (object, "modified", &text, error))
    return FALSE;
  if (text == NULL)
    return TRUE;

  time = respite_time_parse (text, error);
  if (time == NULL)
    g_prefix_error (error, "“modified”: ");

  return time != NULL;
}

static gboolean
check_new_id (GHashTable *table,
              const char *id,
              GError **error)
{
  return !g_hash_table_contains (table, id)
         || respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_ID, "Its id “%s” is there already", id);
}

static gboolean
read_mark (RespitePersonalRemedies *self,
           JsonObject *object,
           GError **error)
{
  const char *id;

  if (!respite_remedy_mark_check (object, error) || !check_modified (object, error))
    return FALSE;

  id = json_object_get_string_member (object, "id");
  if (!check_new_id (self->marks, id, error))
    return FALSE;

  g_hash_table_insert (self->marks, (char *) id, object);

  return TRUE;
}

static gboolean
read_own (RespitePersonalRemedies *self,
          JsonObject *object,
          GError **error)
{
  g_autoptr (RespiteCatalogItem) item = respite_own_remedy_read (object, error);
  gboolean deleted = FALSE;
  const char *id;

  if (item == NULL || !respite_json_read_bool (object, "deleted", &deleted, error) || !check_modified (object, error))
    return FALSE;

  id = respite_catalog_item_get_id (item);
  if (!check_new_id (self->own_by_id, id, error))
    return FALSE;

  if (deleted)
    g_hash_table_add (self->deleted, (char *) id);
  else
    g_ptr_array_add (self->own, g_object_ref (item));
  g_hash_table_insert (self->own_by_id, (char *) id, g_steal_pointer (&item));

  return TRUE;
}

static const struct
{
  const char *list;
  const char *name;
  gboolean (*read) (RespitePersonalRemedies *self,
                    JsonObject *object,
                    GError **error);
} shelves[] = {
  { "marks", "Mark", read_mark },
  { "own", "Own remedy", read_own },
};

static void
note_problem (RespitePersonalRemedies *self,
              RespiteRemediesShelf shelf,
              guint number,
              const char *message)
{
  g_ptr_array_add (self->problems, g_strdup_printf ("%s %u: %s", shelves[shelf].name, number, message));
}

static gboolean
read_shelf (RespitePersonalRemedies *self,
            RespiteRemediesShelf shelf,
            GError **error)
{
  JsonArray *list = NULL;

  if (!respite_json_read_list (json_node_get_object (self->root), shelves[shelf].list, &list, error))
    return FALSE;
  if (list == NULL)
    return TRUE;
  if (json_array_get_length (list) > RECORDS_MAX)
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE, "There are %u in “%s”; allowed are %d",
                   json_array_get_length (list), shelves[shelf].list, RECORDS_MAX);

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);
      g_autoptr (GError) reason = NULL;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        note_problem (self, shelf, i + 1, "It is not an object");
      else if (!shelves[shelf].read (self, json_node_get_object (node), &reason))
        note_problem (self, shelf, i + 1, reason->message);
    }

  return TRUE;
}

static JsonObject *
get_top (RespitePersonalRemedies *self)
{
  return json_node_get_object (self->root);
}

static gboolean
has_id (JsonNode *node,
        const char *id)
{
  const char *found = NULL;

  return JSON_NODE_HOLDS_OBJECT (node) && respite_json_read_text (json_node_get_object (node), "id", &found, NULL)
         && g_strcmp0 (found, id) == 0;
}

static JsonArray *
get_list (RespitePersonalRemedies *self,
          RespiteRemediesShelf shelf)
{
  JsonArray *list = NULL;

  respite_json_read_list (get_top (self), shelves[shelf].list, &list, NULL);

  return list;
}

static void
respite_personal_remedies_finalize (GObject *object)
{
  RespitePersonalRemedies *self = RESPITE_PERSONAL_REMEDIES (object);

  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->deleted, g_hash_table_unref);
  g_clear_pointer (&self->own_by_id, g_hash_table_unref);
  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->root, json_node_unref);

  G_OBJECT_CLASS (respite_personal_remedies_parent_class)->finalize (object);
}

static void
respite_personal_remedies_class_init (RespitePersonalRemediesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_personal_remedies_finalize;
}

static void
respite_personal_remedies_init (RespitePersonalRemedies *self)
{
  self->marks = g_hash_table_new (g_str_hash, g_str_equal);
  self->deleted = g_hash_table_new (g_str_hash, g_str_equal);
  self->own_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->own = g_ptr_array_new_with_free_func (g_object_unref);
  self->problems = g_ptr_array_new_with_free_func (g_free);
}

/**
 * respite_personal_remedies_new_default:
 *
 * Returns: (transfer full): what holds for somebody who has done nothing with the remedies yet
 */
RespitePersonalRemedies *
respite_personal_remedies_new_default (void)
{
  JsonObject *object = json_object_new ();
  g_autoptr (JsonNode) root = json_node_init_object (json_node_alloc (), object);

  json_object_set_string_member (object, "format", RESPITE_REMEDIES_FORMAT);
  json_object_set_int_member (object, "version", RESPITE_REMEDIES_VERSION);
  json_object_unref (object);

  return respite_personal_remedies_new_from_json (root, NULL);
}

/**
 * respite_personal_remedies_new_from_json:
 * @root: an object as in `remedies.json`; its header is the loader's matter
 * @error: a #RespiteRemedyError or #RespiteJsonError where the whole has the wrong shape
 *
 * A bad record in a good file does not hinder the others: it is kept as it is, left out, and reported by
 * respite_personal_remedies_get_problems().
 *
 * Returns: (transfer full) (nullable): the value
 */
RespitePersonalRemedies *
respite_personal_remedies_new_from_json (JsonNode *root,
                                         GError **error)
{
  g_autoptr (RespitePersonalRemedies) self = g_object_new (RESPITE_TYPE_PERSONAL_REMEDIES, NULL);

  g_return_val_if_fail (root != NULL && JSON_NODE_HOLDS_OBJECT (root), NULL);

  self->root = json_node_copy (root);
  json_node_seal (self->root);
  if (!read_shelf (self, RESPITE_REMEDIES_MARKS, error) || !read_shelf (self, RESPITE_REMEDIES_OWN, error))
    return NULL;

  g_ptr_array_add (self->problems, NULL);

  return g_steal_pointer (&self);
}

/**
 * respite_personal_remedies_to_text:
 *
 * Returns: (transfer full): what `remedies.json` shall hold, set out to be read and edited by people
 */
char *
respite_personal_remedies_to_text (RespitePersonalRemedies *self)
{
  g_autofree char *text = respite_json_to_lines (self->root);

  return g_strconcat (text, "\n", NULL);
}

/**
 * respite_personal_remedies_equal:
 *
 * Returns: whether both say the same, unknown members included
 */
gboolean
respite_personal_remedies_equal (RespitePersonalRemedies *self,
                                 RespitePersonalRemedies *other)
{
  return json_node_equal (self->root, other->root);
}

/**
 * respite_personal_remedies_is_favourite:
 * @id: (nullable): a remedy's id
 *
 * Returns: whether the person marked it as one they like
 */
gboolean
respite_personal_remedies_is_favourite (RespitePersonalRemedies *self,
                                        const char *id)
{
  JsonObject *mark = id != NULL ? g_hash_table_lookup (self->marks, id) : NULL;

  return mark != NULL && !respite_remedies_says_no (json_object_get_member (mark, "favourite"));
}

/**
 * respite_personal_remedies_is_hidden:
 * @id: (nullable): a remedy's id
 *
 * Returns: whether the person does not want to see it in lists
 */
gboolean
respite_personal_remedies_is_hidden (RespitePersonalRemedies *self,
                                     const char *id)
{
  JsonObject *mark = id != NULL ? g_hash_table_lookup (self->marks, id) : NULL;

  return mark != NULL && !respite_remedies_says_no (json_object_get_member (mark, "hidden"));
}

/**
 * respite_personal_remedies_get_note:
 * @id: (nullable): a remedy's id
 *
 * Returns: (transfer none) (nullable): what the person wrote about it
 */
const char *
respite_personal_remedies_get_note (RespitePersonalRemedies *self,
                                    const char *id)
{
  JsonObject *mark = id != NULL ? g_hash_table_lookup (self->marks, id) : NULL;
  const char *note = NULL;

  if (mark != NULL)
    respite_json_read_text (mark, "note", &note, NULL);

  return note;
}

/**
 * respite_personal_remedies_get_own:
 *
 * Returns: (transfer none) (element-type RespiteCatalogItem): the person's own remedies in the file's order, without those
 *   they deleted
 */
GPtrArray *
respite_personal_remedies_get_own (RespitePersonalRemedies *self)
{
  return self->own;
}

/**
 * respite_personal_remedies_find_own:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the person's own remedy of that id, be it deleted or not
 */
RespiteCatalogItem *
respite_personal_remedies_find_own (RespitePersonalRemedies *self,
                                    const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->own_by_id, id) : NULL;
}

/**
 * respite_personal_remedies_is_deleted:
 * @id: (nullable): an id
 *
 * Returns: whether it is a remedy of the person's own that they deleted
 */
gboolean
respite_personal_remedies_is_deleted (RespitePersonalRemedies *self,
                                      const char *id)
{
  return id != NULL && g_hash_table_contains (self->deleted, id);
}

/**
 * respite_personal_remedies_names_equal:
 *
 * For who shows titles: a mark more or less need not bother them.
 *
 * Returns: whether both know the same remedies of the person's own by the same titles, deleted ones included
 */
gboolean
respite_personal_remedies_names_equal (RespitePersonalRemedies *self,
                                       RespitePersonalRemedies *other)
{
  GHashTableIter iter;
  gpointer id, item;

  if (g_hash_table_size (self->own_by_id) != g_hash_table_size (other->own_by_id))
    return FALSE;

  g_hash_table_iter_init (&iter, self->own_by_id);
  while (g_hash_table_iter_next (&iter, &id, &item))
    {
      RespiteCatalogItem *same = g_hash_table_lookup (other->own_by_id, id);

      if (same == NULL || !g_str_equal (respite_catalog_item_get_title (same), respite_catalog_item_get_title (item)))
        return FALSE;
    }

  return TRUE;
}

/**
 * respite_personal_remedies_get_problems:
 *
 * Returns: (transfer none): a sentence for each record that was left out, %NULL-terminated
 */
const char *const *
respite_personal_remedies_get_problems (RespitePersonalRemedies *self)
{
  return (const char *const *) self->problems->pdata;
}

/**
 * respite_personal_remedies_find_object:
 *
 * Returns: (transfer none) (nullable): the record of that id, be it as it should or not
 */
JsonObject *
respite_personal_remedies_find_object (RespitePersonalRemedies *self,
                                       RespiteRemediesShelf shelf,
                                       const char *id)
{
  JsonArray *list = get_list (self, shelf);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    if (has_id (json_array_get_element (list, i), id))
      return json_array_get_object_element (list, i);

  return NULL;
}

/**
 * respite_personal_remedies_put:
 * @old: (nullable): a record, as respite_personal_remedies_find_object() lends it
 * @new: (transfer none): what shall be in its place, or at the end where there is none
 *
 * Returns: (transfer full) (nullable): the whole with that record
 */
RespitePersonalRemedies *
respite_personal_remedies_put (RespitePersonalRemedies *self,
                               RespiteRemediesShelf shelf,
                               JsonObject *old,
                               JsonObject *new,
                               GError **error)
{
  JsonObject *top = respite_json_copy_object (get_top (self));
  g_autoptr (JsonNode) root = json_node_init_object (json_node_alloc (), top);
  JsonArray *list = json_array_new ();
  JsonArray *before = get_list (self, shelf);

  for (guint i = 0; before != NULL && i < json_array_get_length (before); i++)
    {
      JsonNode *node = json_array_get_element (before, i);

      if (old != NULL && JSON_NODE_HOLDS_OBJECT (node) && json_node_get_object (node) == old)
        json_array_add_object_element (list, json_object_ref (new));
      else
        json_array_add_element (list, json_node_copy (node));
    }
  if (old == NULL)
    json_array_add_object_element (list, json_object_ref (new));

  json_object_set_array_member (top, shelves[shelf].list, list);
  json_object_unref (top);

  return respite_personal_remedies_new_from_json (root, error);
}

/**
 * respite_remedies_says_no:
 * @node: (nullable): a member's value
 *
 * Returns: whether it is false, or not there, which is as good
 */
gboolean
respite_remedies_says_no (JsonNode *node)
{
  return node == NULL || JSON_NODE_HOLDS_NULL (node)
         || (json_node_get_value_type (node) == G_TYPE_BOOLEAN && !json_node_get_boolean (node));
}
