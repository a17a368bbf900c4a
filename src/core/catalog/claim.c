/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/claim.h"

#include "core/catalog/catalog-read.h"

/**
 * respite_claim_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteClaim *
respite_claim_new_from_json (JsonObject *object,
                             GError **error)
{
  g_autoptr (RespiteClaim) self = g_new0 (RespiteClaim, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_text (object, "claim", &self->claim, error) ||
      !respite_catalog_read_text (object, "why_not", &self->why_not, error) ||
      !respite_catalog_read_text (object, "instead", &self->instead, error) ||
      !respite_catalog_read_words (object, "related", &self->related, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_claim_free:
 * @self: (transfer full): a value
 */
void
respite_claim_free (RespiteClaim *self)
{
  g_free (self->id);
  g_free (self->claim);
  g_free (self->why_not);
  g_free (self->instead);
  g_strfreev (self->related);
  g_free (self);
}
