/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_TRY (respite_remedy_try_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyTry, respite_remedy_try, RESPITE, REMEDY_TRY, AdwBin)

void respite_remedy_try_set_item (RespiteRemedyTry *self,
                                  RespiteCatalog *catalog,
                                  RespiteCatalogItem *item);
void respite_remedy_try_set_diary (RespiteRemedyTry *self,
                                   RespiteDiary *diary);

G_END_DECLS
