/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_HEAD (respite_remedy_head_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyHead, respite_remedy_head, RESPITE, REMEDY_HEAD, AdwBin)

void respite_remedy_head_set_item (RespiteRemedyHead *self,
                                   RespiteCatalog *catalog,
                                   RespiteCatalogItem *item);
void respite_remedy_head_set_can_mark (RespiteRemedyHead *self,
                                       gboolean can_mark);

G_END_DECLS
