/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/personal-remedies.h"

G_BEGIN_DECLS

/** The lists of `remedies.json`. */
typedef enum
{
  RESPITE_REMEDIES_MARKS,
  RESPITE_REMEDIES_OWN,
} RespiteRemediesShelf;

JsonObject *respite_personal_remedies_find_object (RespitePersonalRemedies *self,
                                                   RespiteRemediesShelf shelf,
                                                   const char *id);
RespitePersonalRemedies *respite_personal_remedies_put (RespitePersonalRemedies *self,
                                                        RespiteRemediesShelf shelf,
                                                        JsonObject *old,
                                                        JsonObject *new,
                                                        GError **error);
gboolean respite_remedies_says_no (JsonNode *node);

G_END_DECLS
