/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-check.h"

#include "core/catalog/catalog-read.h"

/*
 * Once all files are read: does every id, code and word that one file names stand in another? The first that does not
 * is reported with the record that names it.
 */

static gboolean
refuse (const char *owner,
        const char *member,
        const char *word,
        GError **error)
{
  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_UNKNOWN,
               "“%s”: “%s” names “%s”, which the catalogue does not know", owner, member, word);

  return FALSE;
}

static gboolean
check_word (RespiteCatalog *self,
            const char *owner,
            const char *group,
            const char *word,
            GError **error)
{
  if (word == NULL || respite_catalog_get_word (self, group, word) != NULL)
    return TRUE;

  return refuse (owner, group, word, error);
}

static gboolean
check_words (RespiteCatalog *self,
             const char *owner,
             const char *group,
             const char *const *words,
             GError **error)
{
  for (; *words != NULL; words++)
    if (!check_word (self, owner, group, *words, error))
      return FALSE;

  return TRUE;
}

static gboolean
check_basis (RespiteCatalog *self,
             const char *owner,
             const char *const *codes,
             GError **error)
{
  for (; *codes != NULL; codes++)
    if (respite_catalog_get_reference (self, *codes) == NULL)
      return refuse (owner, "basis", *codes, error);

  return TRUE;
}

static gboolean
check_related (RespiteCatalog *self,
               const char *owner,
               const char *const *ids,
               GError **error)
{
  for (; *ids != NULL; ids++)
    if (respite_catalog_get_title (self, *ids) == NULL)
      return refuse (owner, "related", *ids, error);

  return TRUE;
}

static gboolean
check_item (RespiteCatalog *self,
            RespiteCatalogItem *item,
            GError **error)
{
  const char *id = respite_catalog_item_get_id (item);
  const char *routine = respite_catalog_item_get_routine (item);

  if (routine != NULL && respite_catalog_get_routine (self, routine) == NULL)
    return refuse (id, "routine", routine, error);

  return check_word (self, id, "kind", respite_catalog_item_get_kind (item), error) &&
         check_word (self, id, "topic", respite_catalog_item_get_topic (item), error) &&
         check_word (self, id, "evidence", respite_catalog_item_get_evidence (item), error) &&
         check_word (self, id, "region", respite_catalog_item_get_region (item), error) &&
         check_word (self, id, "care", respite_catalog_item_get_care (item), error) &&
         check_words (self, id, "phase", respite_catalog_item_get_phases (item), error) &&
         check_words (self, id, "area", respite_catalog_item_get_areas (item), error) &&
         check_words (self, id, "symptom", respite_catalog_item_get_symptoms (item), error) &&
         check_words (self, id, "equipment", respite_catalog_item_get_equipment (item), error) &&
         check_words (self, id, "caution", respite_catalog_item_get_tags (item), error) &&
         check_basis (self, id, respite_catalog_item_get_basis (item), error) &&
         check_related (self, id, respite_catalog_item_get_related (item), error);
}

static gboolean
check_routine (RespiteCatalog *self,
               RespiteRoutine *routine,
               GError **error)
{
  const char *id = respite_routine_get_id (routine);

  for (const char *const *item = respite_routine_get_items (routine); *item != NULL; item++)
    if (respite_catalog_get_item (self, *item) == NULL)
      return refuse (id, "items", *item, error);

  return check_words (self, id, "position", respite_routine_get_positions (routine), error) &&
         check_words (self, id, "equipment", respite_routine_get_equipment (routine), error) &&
         check_words (self, id, "phase", respite_routine_get_phases (routine), error) &&
         check_word (self, id, "effort", respite_routine_get_effort (routine), error);
}

static gboolean
check_sign (RespiteCatalog *self,
            const RespiteWarningSign *sign,
            GError **error)
{
  return check_word (self, sign->id, "level", sign->level, error) &&
         check_basis (self, sign->id, (const char *const *) sign->sources, error);
}

static gboolean
check_question (RespiteCatalog *self,
                const RespiteGateQuestion *question,
                GError **error)
{
  for (char **sign = question->signs; *sign != NULL; sign++)
    if (respite_catalog_get_sign (self, *sign) == NULL)
      return refuse (question->id, "signs", *sign, error);

  return TRUE;
}

/* What a rule looks at may stand anywhere in the diary: a title of the catalogue, or a word of the vocabulary. */
static gboolean
check_groups (RespiteCatalog *self,
              const RespiteTimeRule *rule,
              GError **error)
{
  static const char *const vocabulary[] = { "site", "quality", "caution" };
  GHashTableIter iter;
  char **ids;

  g_hash_table_iter_init (&iter, rule->groups);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &ids))
    for (; *ids != NULL; ids++)
      {
        gboolean known = respite_catalog_get_title (self, *ids) != NULL;

        for (gsize i = 0; !known && i < G_N_ELEMENTS (vocabulary); i++)
          known = respite_catalog_get_word (self, vocabulary[i], *ids) != NULL;
        if (!known)
          return refuse (rule->id, "looks_at", *ids, error);
      }

  return TRUE;
}

static gboolean
check_rule (RespiteCatalog *self,
            const RespiteTimeRule *rule,
            GError **error)
{
  return check_word (self, rule->id, "level", rule->level, error) &&
         check_word (self, rule->id, "level", rule->raised_level, error) &&
         check_word (self, rule->id, "origin", rule->origin, error) &&
         check_basis (self, rule->id, (const char *const *) rule->basis, error) &&
         check_related (self, rule->id, (const char *const *) rule->related, error) && check_groups (self, rule, error);
}

static gboolean
check_items (RespiteCatalog *self,
             GError **error)
{
  GListModel *items = respite_catalog_get_items (self);
  GListModel *routines = respite_catalog_get_routines (self);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      if (!check_item (self, item, error))
        return FALSE;
    }

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      if (!check_routine (self, routine, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_signs (RespiteCatalog *self,
             GError **error)
{
  GPtrArray *signs = respite_catalog_get_signs (self);
  GPtrArray *gate = respite_catalog_get_gate (self);

  for (guint i = 0; i < signs->len; i++)
    if (!check_sign (self, g_ptr_array_index (signs, i), error))
      return FALSE;

  for (guint i = 0; i < gate->len; i++)
    if (!check_question (self, g_ptr_array_index (gate, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
check_advice (RespiteCatalog *self,
              GError **error)
{
  GPtrArray *rules = respite_catalog_get_rules (self);
  GPtrArray *claims = respite_catalog_get_claims (self);
  GPtrArray *conflicts = respite_catalog_get_conflicts (self);

  for (guint i = 0; i < rules->len; i++)
    if (!check_rule (self, g_ptr_array_index (rules, i), error))
      return FALSE;

  for (guint i = 0; i < claims->len; i++)
    {
      const RespiteClaim *claim = g_ptr_array_index (claims, i);

      if (!check_related (self, claim->id, (const char *const *) claim->related, error))
        return FALSE;
    }

  for (guint i = 0; i < conflicts->len; i++)
    {
      const RespiteConflict *conflict = g_ptr_array_index (conflicts, i);

      if (!check_related (self, conflict->id, (const char *const *) conflict->related, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * respite_catalog_check:
 * @self: a catalogue of which all files are read
 * @error: %RESPITE_CATALOG_ERROR_UNKNOWN, naming the record, the member and the word
 *
 * Returns: whether everything that is named is there
 */
gboolean
respite_catalog_check (RespiteCatalog *self,
                       GError **error)
{
  GPtrArray *references = respite_catalog_get_references (self);

  for (guint i = 0; i < references->len; i++)
    {
      const RespiteReference *reference = g_ptr_array_index (references, i);

      if (!check_word (self, reference->code, "status", reference->status, error))
        return FALSE;
    }

  return check_items (self, error) && check_signs (self, error) && check_advice (self, error);
}
