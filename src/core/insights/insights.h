/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/factor-days.h"
#include "core/insights/remedy-sums.h"
#include "core/insights/summary.h"

G_BEGIN_DECLS

/**
 * RespiteInsights:
 *
 * What a range of the diary adds up to: its days, what helps, and what goes with worse days. It is read month by month, and of
 * a month only sums stay.
 */
typedef struct _RespiteInsights RespiteInsights;

RespiteInsights *respite_insights_new (const GDate *from,
                                       const GDate *to,
                                       int day_start_minutes);
void respite_insights_free (RespiteInsights *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteInsights, respite_insights_free)

gboolean respite_insights_read_month (RespiteInsights *self,
                                      RespiteJournal *journal,
                                      const char *month,
                                      GError **error);

RespiteSummary *respite_insights_get_summary (RespiteInsights *self);
RespiteRemedySums *respite_insights_get_remedies (RespiteInsights *self);
RespiteFactorDays *respite_insights_get_factors (RespiteInsights *self);

G_END_DECLS
