/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_CAUTIONS (respite_remedy_cautions_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyCautions, respite_remedy_cautions, RESPITE, REMEDY_CAUTIONS, AdwBin)

gboolean respite_remedy_cautions_set_item (RespiteRemedyCautions *self,
                                           RespiteCatalog *catalog,
                                           RespiteCatalogItem *item,
                                           const char *const *tags);

G_END_DECLS
