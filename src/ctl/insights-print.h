/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/insights.h"

G_BEGIN_DECLS

void respite_insights_print (RespiteInsights *insights);
void respite_insights_print_json (RespiteInsights *insights);

char *respite_insights_say_needs_of_remedy (const RespiteRemedyEffect *effect);
char *respite_insights_say_needs_of_factor (const RespiteFactorResult *result);
GPtrArray *respite_insights_list_remedies (RespiteInsights *insights);

G_END_DECLS
