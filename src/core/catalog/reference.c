/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/reference.h"

#include "core/catalog/catalog-read.h"

/**
 * respite_reference_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteReference *
respite_reference_new_from_json (JsonObject *object,
                                 GError **error)
{
  g_autoptr (RespiteReference) self = g_new0 (RespiteReference, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_word (object, "code", &self->code, error) ||
      !respite_catalog_read_text (object, "text", &self->text, error) ||
      !respite_catalog_read_id (object, "status", &self->status, error) ||
      !respite_catalog_read_optional_text (object, "remark", &self->remark, error))
    return NULL;

  if (self->code == NULL)
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_MISSING, "“code” is missing");
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * respite_reference_free:
 * @self: (transfer full): a value
 */
void
respite_reference_free (RespiteReference *self)
{
  g_free (self->code);
  g_free (self->text);
  g_free (self->status);
  g_free (self->remark);
  g_free (self);
}
