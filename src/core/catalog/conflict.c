/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/conflict.h"

#include "core/catalog/catalog-read.h"

/**
 * respite_conflict_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteConflict *
respite_conflict_new_from_json (JsonObject *object,
                                GError **error)
{
  g_autoptr (RespiteConflict) self = g_new0 (RespiteConflict, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_text (object, "topic", &self->topic, error) ||
      !respite_catalog_read_text (object, "views", &self->views, error) ||
      !respite_catalog_read_text (object, "line", &self->line, error) ||
      !respite_catalog_read_words (object, "related", &self->related, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_conflict_free:
 * @self: (transfer full): a value
 */
void
respite_conflict_free (RespiteConflict *self)
{
  g_free (self->id);
  g_free (self->topic);
  g_free (self->views);
  g_free (self->line);
  g_strfreev (self->related);
  g_free (self);
}
