/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/insights/remedy-uses.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_PAST (respite_remedy_past_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyPast, respite_remedy_past, RESPITE, REMEDY_PAST, AdwBin)

void respite_remedy_past_show (RespiteRemedyPast *self,
                               RespiteRemedyUses *uses,
                               RespiteCatalog *catalog,
                               RespiteCatalogItem *item,
                               GDateTime *now);

G_END_DECLS
