/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_INSIGHTS_PAGE (respite_insights_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteInsightsPage, respite_insights_page, RESPITE, INSIGHTS_PAGE, AdwBin)

void respite_insights_page_set_diary (RespiteInsightsPage *self,
                                      RespiteDiary *diary);
void respite_insights_page_set_day_start (RespiteInsightsPage *self,
                                          int day_start);
void respite_insights_page_set_range (RespiteInsightsPage *self,
                                      const char *range);

G_END_DECLS
