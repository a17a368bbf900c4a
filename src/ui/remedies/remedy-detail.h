/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/remedies-store.h"
#include "core/diary/diary.h"
#include "core/insights/notices.h"
#include "core/insights/remedy-uses.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_DETAIL (respite_remedy_detail_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyDetail, respite_remedy_detail, RESPITE, REMEDY_DETAIL, AdwBin)

void respite_remedy_detail_set_item (RespiteRemedyDetail *self,
                                     RespiteCatalog *catalog,
                                     RespiteCatalogItem *item);
RespiteCatalogItem *respite_remedy_detail_get_item (RespiteRemedyDetail *self);
void respite_remedy_detail_set_diary (RespiteRemedyDetail *self,
                                      RespiteDiary *diary);
void respite_remedy_detail_set_personal (RespiteRemedyDetail *self,
                                         RespiteRemediesStore *personal);
void respite_remedy_detail_set_profile (RespiteRemedyDetail *self,
                                        RespiteProfileStore *profile);
void respite_remedy_detail_set_uses (RespiteRemedyDetail *self,
                                     RespiteRemedyUses *uses);
void respite_remedy_detail_set_notices (RespiteRemedyDetail *self,
                                        RespiteNotices *notices);

G_END_DECLS
