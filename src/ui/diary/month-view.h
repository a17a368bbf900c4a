/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/summary.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_MONTH_VIEW (respite_month_view_get_type ())

G_DECLARE_FINAL_TYPE (RespiteMonthView, respite_month_view, RESPITE, MONTH_VIEW, RespiteDrawing)

void respite_month_view_set_month (RespiteMonthView *self,
                                   const GDate *first,
                                   const GDate *today,
                                   RespiteSummary *summary);
const GDate *respite_month_view_get_first (RespiteMonthView *self);
void respite_month_view_set_cursor (RespiteMonthView *self,
                                    int day);

char *respite_month_view_say_day (const GDate *date,
                                  const GDate *today,
                                  const RespiteDaySummary *day);

G_END_DECLS
