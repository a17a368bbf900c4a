/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"
#include "core/insights/remedy-order.h"

G_BEGIN_DECLS

char *respite_remedy_words_experience (const RespiteMoment *moment,
                                       RespiteCatalogItem *item);
char *respite_remedy_words_reason (const RespiteMoment *moment,
                                   RespiteCatalog *catalog,
                                   RespiteCatalogItem *item);
char *respite_remedy_words_moment (const char *phase,
                                   int day);

G_END_DECLS
