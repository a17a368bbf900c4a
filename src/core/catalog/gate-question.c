/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/gate-question.h"

#include "core/catalog/catalog-read.h"

/**
 * respite_gate_question_new_from_json:
 * @object: a record of its file
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the member
 *
 * Returns: (transfer full) (nullable): the value, its texts in the person's language
 */
RespiteGateQuestion *
respite_gate_question_new_from_json (JsonObject *object,
                                     GError **error)
{
  g_autoptr (RespiteGateQuestion) self = g_new0 (RespiteGateQuestion, 1);

  g_return_val_if_fail (object != NULL, NULL);

  if (!respite_catalog_read_id (object, "id", &self->id, error) ||
      !respite_catalog_read_text (object, "question", &self->question, error) ||
      !respite_catalog_read_words (object, "signs", &self->signs, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_gate_question_free:
 * @self: (transfer full): a value
 */
void
respite_gate_question_free (RespiteGateQuestion *self)
{
  g_free (self->id);
  g_free (self->question);
  g_strfreev (self->signs);
  g_free (self);
}
