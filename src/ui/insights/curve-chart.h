/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/summary.h"
#include "ui/common/drawing.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CURVE_CHART (respite_curve_chart_get_type ())

G_DECLARE_FINAL_TYPE (RespiteCurveChart, respite_curve_chart, RESPITE, CURVE_CHART, RespiteDrawing)

GtkWidget *respite_curve_chart_new (void);

void respite_curve_chart_set_summary (RespiteCurveChart *self,
                                      RespiteSummary *summary);
guint respite_curve_chart_get_cursor (RespiteCurveChart *self);
void respite_curve_chart_set_cursor (RespiteCurveChart *self,
                                     guint cursor);

G_END_DECLS
