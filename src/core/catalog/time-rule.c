/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/time-rule.h"

#include "core/catalog/catalog-read.h"

#define NUMBER_MAX 1000000

static gboolean
read_numbers (RespiteTimeRule *self,
              JsonObject *object,
              GError **error)
{
  g_autoptr (GList) names = NULL;
  JsonObject *numbers = NULL;

  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!respite_json_read_object (object, "numbers", &numbers, error))
    return FALSE;

  names = numbers != NULL ? json_object_get_members (numbers) : NULL;
  for (GList *name = names; name != NULL; name = name->next)
    {
      gint64 value = 0;

      if (!respite_json_read_int (numbers, name->data, 0, NUMBER_MAX, &value, error))
        return FALSE;

      g_hash_table_insert (self->numbers, g_strdup (name->data), GINT_TO_POINTER (value));
    }

  return TRUE;
}

static gboolean
read_groups (RespiteTimeRule *self,
             JsonObject *object,
             GError **error)
{
  g_autoptr (GList) names = NULL;
  JsonObject *groups = NULL;

  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);

  if (!respite_json_read_object (object, "looks_at", &groups, error))
    return FALSE;

  names = groups != NULL ? json_object_get_members (groups) : NULL;
  for (GList *name = names; name != NULL; name = name->next)
    {
      g_auto (GStrv) ids = NULL;

      if (!respite_catalog_read_words (groups, name->data, &ids, error))
        return FALSE;

      g_hash_table_insert (self->groups, g_strdup (name->data), g_steal_pointer (&ids));
    }

  return TRUE;
}

/**
 * respite_time_rule_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteTimeRule *
respite_time_rule_new_from_json (JsonObject *object,
                                 GError **error)
{
  g_autoptr (RespiteTimeRule) self = g_new0 (RespiteTimeRule, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_id (object, "level", &self->level, error) ||
      !respite_catalog_read_word (object, "raised_level", &self->raised_level, error) ||
      !respite_catalog_read_id (object, "origin", &self->origin, error) ||
      !respite_catalog_read_text (object, "when", &self->when, error) ||
      !respite_catalog_read_text (object, "text", &self->text, error) ||
      !respite_catalog_read_optional_text (object, "raised_text", &self->raised_text, error) ||
      !respite_catalog_read_words (object, "acts", &self->acts, error) ||
      !respite_catalog_read_words (object, "basis", &self->basis, error) ||
      !respite_catalog_read_words (object, "related", &self->related, error) ||
      !read_numbers (self, object, error) || !read_groups (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_time_rule_free:
 * @self: (transfer full): a value
 */
void
respite_time_rule_free (RespiteTimeRule *self)
{
  g_free (self->id);
  g_free (self->level);
  g_free (self->raised_level);
  g_free (self->origin);
  g_free (self->when);
  g_free (self->text);
  g_free (self->raised_text);
  g_strfreev (self->acts);
  g_strfreev (self->basis);
  g_strfreev (self->related);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_free (self);
}

/**
 * respite_time_rule_get_number:
 * @name: the name of a threshold, such as `days`, `hours` or `points`
 *
 * Returns: the threshold; 0 where the rule has none of that name
 */
int
respite_time_rule_get_number (const RespiteTimeRule *self,
                              const char *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, 0);

  return GPOINTER_TO_INT (g_hash_table_lookup (self->numbers, name));
}

/**
 * respite_time_rule_get_group:
 * @name: the name of a group, such as `uses` or `injury`
 *
 * Returns: (transfer none): the ids that the rule looks at under that name; none where it has no such group
 */
const char *const *
respite_time_rule_get_group (const RespiteTimeRule *self,
                             const char *name)
{
  static const char *const none[] = { NULL };
  const char *const *ids;

  g_return_val_if_fail (self != NULL && name != NULL, none);

  ids = g_hash_table_lookup (self->groups, name);

  return ids != NULL ? ids : none;
}

/**
 * respite_time_rule_acts_in:
 * @place: `diary`, `remedies`, `timers` or `reminders`
 *
 * Returns: whether the rule speaks there; a rule that names no place speaks in the diary
 */
gboolean
respite_time_rule_acts_in (const RespiteTimeRule *self,
                           const char *place)
{
  g_return_val_if_fail (self != NULL && place != NULL, FALSE);

  if (self->acts[0] == NULL)
    return g_str_equal (place, "diary");

  return g_strv_contains ((const char *const *) self->acts, place);
}
