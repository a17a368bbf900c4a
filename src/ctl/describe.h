/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/remedies-store.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

char *respite_describe_time (GDateTime *time);
char *respite_describe_record (RespiteRecord *record,
                               RespiteRemediesStore *personal);
char *respite_describe_value (JsonNode *value);
void respite_describe_print (RespiteRecord *record);
gboolean respite_describe_matches (RespiteRecord *record,
                                   const char *folded);

G_END_DECLS
