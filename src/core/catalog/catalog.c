/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog.h"

#include "core/base/data-folder.h"
#include "core/base/json-file.h"
#include "core/catalog/catalog-check.h"
#include "core/catalog/catalog-read.h"

#define VERSION 1

typedef enum
{
  SHELF_REFERENCES,
  SHELF_ITEMS,
  SHELF_ROUTINES,
  SHELF_SIGNS,
  SHELF_GATE,
  SHELF_NUMBERS,
  SHELF_RULES,
  SHELF_CLAIMS,
  SHELF_CONFLICTS,
  N_SHELVES,
} ShelfId;

typedef gpointer (*ReadFunc) (JsonObject *object,
                              GError **error);
typedef const char *(*IdFunc) (gpointer value);

struct _RespiteCatalog
{
  GObject parent_instance;

  RespiteVocabulary *vocabulary;
  GPtrArray *lists[N_SHELVES];
  GHashTable *by_id[N_SHELVES]; /* (element-type utf8 gpointer), borrowed from the lists */
  GListStore *items;
  GListStore *routines;
  GFile *folder;
  GHashTable *poses;
  GHashTable *pictures; /* borrowed from the poses */
};

G_DEFINE_FINAL_TYPE (RespiteCatalog, respite_catalog, G_TYPE_OBJECT)

static const char *
first_member (gpointer value)
{
  return *(char **) value;
}

static const struct
{
  ReadFunc read;
  GDestroyNotify free;
  IdFunc id;
} shelves[N_SHELVES] = {
  [SHELF_REFERENCES] = { (ReadFunc) respite_reference_new_from_json, (GDestroyNotify) respite_reference_free,
                         first_member },
  [SHELF_ITEMS] = { (ReadFunc) respite_catalog_item_new_from_json, g_object_unref, (IdFunc) respite_catalog_item_get_id },
  [SHELF_ROUTINES] = { (ReadFunc) respite_routine_new_from_json, g_object_unref, (IdFunc) respite_routine_get_id },
  [SHELF_SIGNS] = { (ReadFunc) respite_warning_sign_new_from_json, (GDestroyNotify) respite_warning_sign_free,
                    first_member },
  [SHELF_GATE] = { (ReadFunc) respite_gate_question_new_from_json, (GDestroyNotify) respite_gate_question_free,
                   first_member },
  [SHELF_NUMBERS] = { (ReadFunc) respite_emergency_number_new_from_json, (GDestroyNotify) respite_emergency_number_free,
                      first_member },
  [SHELF_RULES] = { (ReadFunc) respite_time_rule_new_from_json, (GDestroyNotify) respite_time_rule_free, first_member },
  [SHELF_CLAIMS] = { (ReadFunc) respite_claim_new_from_json, (GDestroyNotify) respite_claim_free, first_member },
  [SHELF_CONFLICTS] = { (ReadFunc) respite_conflict_new_from_json, (GDestroyNotify) respite_conflict_free, first_member },
};

/* The order of the item files is the order of the list: what one can do first, what one can know after it. */
static const struct
{
  const char *file;
  const char *format;
  const char *member;
  ShelfId shelf;
  RespiteCatalogParts part;
} sources[] = {
  { "references.json", "respite-catalog-references", "references", SHELF_REFERENCES, RESPITE_CATALOG_REFERENCES },
  { "remedies.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "exercises.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "prevention.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "professional-care.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "facts.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "conditions.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "triggers.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "symptoms.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "diagnostics.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "warning-hints.json", "respite-catalog-items", "items", SHELF_ITEMS, RESPITE_CATALOG_ITEMS },
  { "routines.json", "respite-catalog-routines", "routines", SHELF_ROUTINES, RESPITE_CATALOG_ROUTINES },
  { "warning-signs.json", "respite-catalog-warning-signs", "signs", SHELF_SIGNS, RESPITE_CATALOG_SIGNS },
  { "warning-signs.json", "respite-catalog-warning-signs", "gate", SHELF_GATE, RESPITE_CATALOG_SIGNS },
  { "emergency-numbers.json", "respite-catalog-emergency-numbers", "numbers", SHELF_NUMBERS, RESPITE_CATALOG_SIGNS },
  { "rules.json", "respite-catalog-rules", "rules", SHELF_RULES, RESPITE_CATALOG_RULES },
  { "claims.json", "respite-catalog-claims", "claims", SHELF_CLAIMS, RESPITE_CATALOG_CLAIMS },
  { "conflicts.json", "respite-catalog-conflicts", "conflicts", SHELF_CONFLICTS, RESPITE_CATALOG_CLAIMS },
};

static gboolean
add_record (RespiteCatalog *self,
            ShelfId shelf,
            JsonNode *node,
            GError **error)
{
  const char *id;
  gpointer value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE, "It is not an object");
      return FALSE;
    }

  value = shelves[shelf].read (json_node_get_object (node), error);
  if (value == NULL)
    return FALSE;

  id = shelves[shelf].id (value);
  g_ptr_array_add (self->lists[shelf], value);
  if (g_hash_table_insert (self->by_id[shelf], (gpointer) id, value))
    return TRUE;

  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_DUPLICATE, "Its id “%s” stands there twice", id);
  return FALSE;
}

/* Names the record the way a person finds it: by its id where it has one, else by its number. */
static void
prefix_record (JsonNode *node,
               guint number,
               GError **error)
{
  const char *id = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      respite_json_read_text (json_node_get_object (node), "id", &id, NULL);
      respite_json_read_text (json_node_get_object (node), "code", &id, NULL);
    }

  if (id != NULL)
    g_prefix_error (error, "“%s”: ", id);
  else
    g_prefix_error (error, "Record %u: ", number);
}

static gboolean
read_records (RespiteCatalog *self,
              ShelfId shelf,
              JsonObject *root,
              const char *member,
              GError **error)
{
  JsonArray *list = NULL;

  if (!respite_json_read_list (root, member, &list, error))
    return FALSE;

  if (list == NULL)
    {
      g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“%s” is missing", member);
      return FALSE;
    }

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (!add_record (self, shelf, node, error))
        {
          prefix_record (node, i + 1, error);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
read_vocabulary (RespiteCatalog *self,
                 JsonObject *root,
                 GError **error)
{
  JsonObject *words = NULL;

  if (!respite_json_read_object (root, "words", &words, error))
    return FALSE;

  if (words == NULL)
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“words” is missing");
      return FALSE;
    }

  self->vocabulary = respite_vocabulary_new_from_json (words, error);

  return self->vocabulary != NULL;
}

static gboolean
load_vocabulary (RespiteCatalog *self,
                 GFile *folder,
                 GError **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "vocabulary.json");
  g_autoptr (JsonNode) root = respite_json_file_load (file, "respite-catalog-vocabulary", VERSION, error);

  if (root == NULL)
    return FALSE;
  if (read_vocabulary (self, json_node_get_object (root), error))
    return TRUE;

  g_prefix_error (error, "vocabulary.json: ");
  return FALSE;
}

static gboolean
load_sources (RespiteCatalog *self,
              GFile *folder,
              RespiteCatalogParts parts,
              GError **error)
{
  g_autoptr (JsonNode) root = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if ((sources[i].part & parts) == 0)
        continue;

      /* One file may fill several shelves; it is read once. */
      if (i == 0 || !g_str_equal (sources[i].file, sources[i - 1].file))
        {
          g_autoptr (GFile) file = g_file_get_child (folder, sources[i].file);

          g_clear_pointer (&root, json_node_unref);
          root = respite_json_file_load (file, sources[i].format, VERSION, error);
        }

      if (root == NULL)
        return FALSE;

      if (!read_records (self, sources[i].shelf, json_node_get_object (root), sources[i].member, error))
        {
          g_prefix_error (error, "%s: ", sources[i].file);
          return FALSE;
        }
    }

  return TRUE;
}

static void
fill_store (GListStore *store,
            GPtrArray *values)
{
  g_list_store_splice (store, 0, 0, values->pdata, values->len);
}

static void
respite_catalog_finalize (GObject *object)
{
  RespiteCatalog *self = RESPITE_CATALOG (object);

  g_clear_pointer (&self->vocabulary, respite_vocabulary_free);
  g_clear_object (&self->folder);
  g_clear_pointer (&self->pictures, g_hash_table_unref);
  g_clear_pointer (&self->poses, g_hash_table_unref);
  g_object_unref (self->items);
  g_object_unref (self->routines);
  for (ShelfId shelf = 0; shelf < N_SHELVES; shelf++)
    {
      g_hash_table_unref (self->by_id[shelf]);
      g_ptr_array_unref (self->lists[shelf]);
    }

  G_OBJECT_CLASS (respite_catalog_parent_class)->finalize (object);
}

static void
respite_catalog_class_init (RespiteCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_catalog_finalize;
}

static void
respite_catalog_init (RespiteCatalog *self)
{
  self->items = g_list_store_new (RESPITE_TYPE_CATALOG_ITEM);
  self->routines = g_list_store_new (RESPITE_TYPE_ROUTINE);
  for (ShelfId shelf = 0; shelf < N_SHELVES; shelf++)
    {
      self->lists[shelf] = g_ptr_array_new_with_free_func (shelves[shelf].free);
      self->by_id[shelf] = g_hash_table_new (g_str_hash, g_str_equal);
    }
}

/**
 * respite_catalog_folder_resolve:
 *
 * Returns: (transfer full): where the catalogue's files are: `$RESPITE_CATALOG_DIR`, else where they were installed
 */
GFile *
respite_catalog_folder_resolve (void)
{
  const char *named = g_getenv ("RESPITE_CATALOG_DIR");

  return respite_local_file_new (named != NULL && *named != '\0' ? named : RESPITE_CATALOG_DIR);
}

/**
 * respite_catalog_new_parts:
 * @folder: where the catalogue's files are
 * @parts: what to read; the rest stays empty
 * @error: a #RespiteCatalogError, #RespiteJsonError or #GIOErrorEnum that names the file and, where it is a record, its id
 *
 * Reads a part of the catalogue, for who needs no more and starts often. Whether everything that is named is there is
 * checked only where all of it is read.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
RespiteCatalog *
respite_catalog_new_parts (GFile *folder,
                           RespiteCatalogParts parts,
                           GError **error)
{
  g_autoptr (RespiteCatalog) self = g_object_new (RESPITE_TYPE_CATALOG, NULL);

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self->folder = g_object_ref (folder);
  if (!load_vocabulary (self, folder, error) || !load_sources (self, folder, parts, error))
    return NULL;

  fill_store (self->items, self->lists[SHELF_ITEMS]);
  fill_store (self->routines, self->lists[SHELF_ROUTINES]);
  if (parts == RESPITE_CATALOG_ALL && !respite_catalog_check (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_catalog_new:
 * @folder: where the catalogue's files are
 * @error: a #RespiteCatalogError, #RespiteJsonError or #GIOErrorEnum that names the file and, where it is a record, its id
 *
 * Reads and checks the whole catalogue. Texts come in the language of the process's locale, so call setlocale() and
 * bindtextdomain() before. Takes some milliseconds.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
RespiteCatalog *
respite_catalog_new (GFile *folder,
                     GError **error)
{
  return respite_catalog_new_parts (folder, RESPITE_CATALOG_ALL, error);
}

/**
 * respite_catalog_get_items:
 *
 * Returns: (transfer none): a list of #RespiteCatalogItem, those one can do before those one can know
 */
GListModel *
respite_catalog_get_items (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * respite_catalog_get_item:
 * @id: (nullable): an item's id
 *
 * Returns: (transfer none) (nullable): the item, or %NULL where there is none of that id
 */
RespiteCatalogItem *
respite_catalog_get_item (RespiteCatalog *self,
                          const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id[SHELF_ITEMS], id) : NULL;
}

/**
 * respite_catalog_get_routines:
 *
 * Returns: (transfer none): a list of #RespiteRoutine, those for the desk first
 */
GListModel *
respite_catalog_get_routines (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->routines);
}

/**
 * respite_catalog_get_routine:
 * @id: (nullable): a routine's id
 *
 * Returns: (transfer none) (nullable): the routine, or %NULL where there is none of that id
 */
RespiteRoutine *
respite_catalog_get_routine (RespiteCatalog *self,
                             const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id[SHELF_ROUTINES], id) : NULL;
}

/* Read when the first is asked for: most who read the catalogue never draw. */
static void
ensure_poses (RespiteCatalog *self)
{
  g_autoptr (GFile) file = NULL;

  if (self->poses != NULL)
    return;

  file = g_file_get_child (self->folder, "poses.json");
  self->poses = respite_poses_load (file, &self->pictures, NULL);
  if (self->poses == NULL)
    self->poses = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * respite_catalog_get_pose:
 * @id: a pose's id
 *
 * Looks up how the figure stands. Where the poses cannot be read there are none, and a step then shows no figure.
 *
 * Returns: (transfer none) (nullable): the pose
 */
const RespitePose *
respite_catalog_get_pose (RespiteCatalog *self,
                          const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  ensure_poses (self);

  return g_hash_table_lookup (self->poses, id);
}

/**
 * respite_catalog_get_picture:
 * @item: an item's id
 *
 * Returns: (transfer none) (nullable): the pose that shows the item
 */
const RespitePose *
respite_catalog_get_picture (RespiteCatalog *self,
                             const char *item)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);
  g_return_val_if_fail (item != NULL, NULL);

  ensure_poses (self);

  return self->pictures != NULL ? g_hash_table_lookup (self->pictures, item) : NULL;
}

/**
 * respite_catalog_get_signs:
 *
 * Returns: (transfer none) (element-type RespiteWarningSign): the warning signs, the most urgent first
 */
GPtrArray *
respite_catalog_get_signs (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_SIGNS];
}

/**
 * respite_catalog_get_gate:
 *
 * Returns: (transfer none) (element-type RespiteGateQuestion): the questions before self-care, in the order to ask them in
 */
GPtrArray *
respite_catalog_get_gate (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_GATE];
}

/**
 * respite_catalog_get_emergency_numbers:
 *
 * Returns: (transfer none) (element-type RespiteEmergencyNumber): whom to call in a medical emergency, by country, in the
 *   order of their codes
 */
GPtrArray *
respite_catalog_get_emergency_numbers (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_NUMBERS];
}

/**
 * respite_catalog_get_emergency_number:
 * @country: (nullable): a country, ISO 3166-1 alpha-2
 *
 * Returns: (transfer none) (nullable): whom to call there, or %NULL where that is not known
 */
const RespiteEmergencyNumber *
respite_catalog_get_emergency_number (RespiteCatalog *self,
                                      const char *country)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return country != NULL ? g_hash_table_lookup (self->by_id[SHELF_NUMBERS], country) : NULL;
}

/**
 * respite_catalog_get_rules:
 *
 * Returns: (transfer none) (element-type RespiteTimeRule): the time rules
 */
GPtrArray *
respite_catalog_get_rules (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_RULES];
}

/**
 * respite_catalog_get_claims:
 *
 * Returns: (transfer none) (element-type RespiteClaim): common claims put right
 */
GPtrArray *
respite_catalog_get_claims (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_CLAIMS];
}

/**
 * respite_catalog_get_conflicts:
 *
 * Returns: (transfer none) (element-type RespiteConflict): questions on which common advice disagrees
 */
GPtrArray *
respite_catalog_get_conflicts (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_CONFLICTS];
}

/**
 * respite_catalog_get_references:
 *
 * Returns: (transfer none) (element-type RespiteReference): the sources
 */
GPtrArray *
respite_catalog_get_references (RespiteCatalog *self)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return self->lists[SHELF_REFERENCES];
}

/**
 * respite_catalog_get_sign:
 * @id: (nullable): a warning sign's id
 *
 * Returns: (transfer none) (nullable): the warning sign, or %NULL where there is none of that id
 */
const RespiteWarningSign *
respite_catalog_get_sign (RespiteCatalog *self,
                          const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id[SHELF_SIGNS], id) : NULL;
}

/**
 * respite_catalog_get_rule:
 * @id: (nullable): a time rule's id
 *
 * Returns: (transfer none) (nullable): the time rule, or %NULL where there is none of that id
 */
const RespiteTimeRule *
respite_catalog_get_rule (RespiteCatalog *self,
                          const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id[SHELF_RULES], id) : NULL;
}

/**
 * respite_catalog_get_reference:
 * @code: (nullable): a source's code
 *
 * Returns: (transfer none) (nullable): the source, or %NULL where there is none of that code
 */
const RespiteReference *
respite_catalog_get_reference (RespiteCatalog *self,
                               const char *code)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return code != NULL ? g_hash_table_lookup (self->by_id[SHELF_REFERENCES], code) : NULL;
}

/**
 * respite_catalog_get_words:
 * @group: a group of the vocabulary; see #RespiteVocabulary
 *
 * Returns: (transfer none) (nullable) (element-type RespiteWord): its words in the order to show them in
 */
GPtrArray *
respite_catalog_get_words (RespiteCatalog *self,
                           const char *group)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return respite_vocabulary_get_words (self->vocabulary, group);
}

/**
 * respite_catalog_get_word:
 * @group: a group of the vocabulary; see #RespiteVocabulary
 * @id: (nullable): a word
 *
 * Returns: (transfer none) (nullable): the word, or %NULL where the group does not know it
 */
const RespiteWord *
respite_catalog_get_word (RespiteCatalog *self,
                          const char *group,
                          const char *id)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG (self), NULL);

  return respite_vocabulary_get_word (self->vocabulary, group, id);
}

/**
 * respite_catalog_get_word_title:
 * @group: a group of the vocabulary; see #RespiteVocabulary
 * @id: a word
 *
 * Returns: (transfer none): what people read for it; @id itself where the group does not know it, as it may have been
 *   written by a newer Respite or by hand
 */
const char *
respite_catalog_get_word_title (RespiteCatalog *self,
                                const char *group,
                                const char *id)
{
  const RespiteWord *word = respite_catalog_get_word (self, group, id);

  return word != NULL ? word->title : id;
}

/**
 * respite_catalog_get_title:
 * @id: (nullable): the id of an item, a routine, a warning sign or a time rule
 *
 * Returns: (transfer none) (nullable): what people read for it: its title, a warning sign's notice, a rule's text; %NULL
 *   where the catalogue knows nothing of that id
 */
const char *
respite_catalog_get_title (RespiteCatalog *self,
                           const char *id)
{
  RespiteCatalogItem *item = respite_catalog_get_item (self, id);
  RespiteRoutine *routine = respite_catalog_get_routine (self, id);
  const RespiteWarningSign *sign = respite_catalog_get_sign (self, id);
  const RespiteTimeRule *rule = respite_catalog_get_rule (self, id);

  if (item != NULL)
    return respite_catalog_item_get_title (item);
  if (routine != NULL)
    return respite_routine_get_title (routine);
  if (sign != NULL)
    return sign->notice;

  return rule != NULL ? rule->text : NULL;
}
