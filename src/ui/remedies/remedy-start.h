/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_START (respite_remedy_start_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyStart, respite_remedy_start, RESPITE, REMEDY_START, AdwBin)

void respite_remedy_start_set_item (RespiteRemedyStart *self,
                                    RespiteCatalog *catalog,
                                    RespiteCatalogItem *item);
int respite_remedy_start_get_minutes (RespiteRemedyStart *self);
void respite_remedy_start_set_minutes (RespiteRemedyStart *self,
                                       int minutes);

G_END_DECLS
