/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/insights/summary.h"

G_BEGIN_DECLS

/**
 * RespiteSummarySpan:
 *
 * What one row of the table stands for.
 */
typedef enum
{
  RESPITE_SUMMARY_SPAN_DAY,
  RESPITE_SUMMARY_SPAN_WEEK,
  RESPITE_SUMMARY_SPAN_MONTH,
} RespiteSummarySpan;

void respite_summary_table_fill (AdwExpanderRow *table,
                                 RespiteSummary *summary,
                                 RespiteSummarySpan span);

G_END_DECLS
