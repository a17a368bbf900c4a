/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/remedy-lookup.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

char *respite_entry_words_title (RespiteRecord *record,
                                 RespiteCatalog *catalog,
                                 RespiteRemediesStore *personal);
char *respite_entry_words_subtitle (RespiteRecord *record,
                                    RespiteCatalog *catalog,
                                    RespiteRemediesStore *personal);
const char *respite_entry_words_icon (RespiteRecord *record);
const char *respite_entry_words_kind (const char *kind);
gboolean respite_entry_words_is_recalled (RespiteRecord *record);
char *respite_entry_words_shorten (char *text);
gboolean respite_entry_words_match (RespiteRecord *record,
                                    RespiteCatalog *catalog,
                                    RespiteRemediesStore *personal,
                                    const char *wanted);

G_END_DECLS
