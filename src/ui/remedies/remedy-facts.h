/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_FACTS (respite_remedy_facts_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyFacts, respite_remedy_facts, RESPITE, REMEDY_FACTS, AdwBin)

void respite_remedy_facts_set_item (RespiteRemedyFacts *self,
                                    RespiteCatalog *catalog,
                                    RespiteCatalogItem *item);

G_END_DECLS
