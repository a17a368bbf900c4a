/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/warning-sign.h"

#include "core/catalog/catalog-read.h"

/**
 * respite_warning_sign_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteWarningSign *
respite_warning_sign_new_from_json (JsonObject *object,
                                    GError **error)
{
  g_autoptr (RespiteWarningSign) self = g_new0 (RespiteWarningSign, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_id (object, "level", &self->level, error) ||
      !respite_catalog_read_text (object, "notice", &self->notice, error) ||
      !respite_catalog_read_text (object, "may_be", &self->may_be, error) ||
      !respite_catalog_read_text (object, "action", &self->action, error) ||
      !respite_catalog_read_words (object, "sources", &self->sources, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_warning_sign_free:
 * @self: (transfer full): a value
 */
void
respite_warning_sign_free (RespiteWarningSign *self)
{
  g_free (self->id);
  g_free (self->level);
  g_free (self->notice);
  g_free (self->may_be);
  g_free (self->action);
  g_strfreev (self->sources);
  g_free (self);
}
