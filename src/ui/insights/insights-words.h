/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/summary.h"

G_BEGIN_DECLS

char *respite_insights_words_headline (const RespiteSummaryTotals *totals);
char *respite_insights_words_chart (RespiteSummary *summary);
char *respite_insights_words_day (const GDate *date,
                                  const RespiteDaySummary *day);
char *respite_insights_words_day_title (const GDate *date);
char *respite_insights_words_span (const RespiteSpanSummary *span,
                                   gboolean week);
char *respite_insights_words_span_title (const RespiteSpanSummary *span,
                                         gboolean week);
GStrv respite_insights_words_facts (RespiteSummary *summary);

G_END_DECLS
