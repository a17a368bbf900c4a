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

#define RESPITE_TYPE_REMEDIES_PAGE (respite_remedies_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, RESPITE, REMEDIES_PAGE, AdwBin)

void respite_remedies_page_set_diary (RespiteRemediesPage *self,
                                      RespiteDiary *diary);
void respite_remedies_page_set_catalog (RespiteRemediesPage *self,
                                        RespiteCatalog *catalog);
void respite_remedies_page_set_personal (RespiteRemediesPage *self,
                                         RespiteRemediesStore *personal);
void respite_remedies_page_set_profile (RespiteRemediesPage *self,
                                        RespiteProfileStore *profile);
void respite_remedies_page_set_uses (RespiteRemediesPage *self,
                                     RespiteRemedyUses *uses);
void respite_remedies_page_set_notices (RespiteRemediesPage *self,
                                        RespiteNotices *notices);
gboolean respite_remedies_page_show_item (RespiteRemediesPage *self,
                                          const char *id);

G_END_DECLS
