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

#define RESPITE_TYPE_TODAY_PAGE (respite_today_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteTodayPage, respite_today_page, RESPITE, TODAY_PAGE, AdwBin)

void respite_today_page_focus_scores (RespiteTodayPage *self);
void respite_today_page_set_catalog (RespiteTodayPage *self,
                                     RespiteCatalog *catalog);

G_END_DECLS
