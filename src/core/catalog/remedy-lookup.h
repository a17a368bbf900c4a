/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/remedies-store.h"

G_BEGIN_DECLS

/*
 * The catalogue never changes and knows nothing of the person; their own remedies come and go. These answer for both, and
 * take %NULL for what is not there.
 */
RespiteCatalogItem *respite_remedy_lookup_item (RespiteCatalog *catalog,
                                                RespiteRemediesStore *personal,
                                                const char *id);
const char *respite_remedy_lookup_title (RespiteCatalog *catalog,
                                         RespiteRemediesStore *personal,
                                         const char *id);
GListModel *respite_remedy_lookup_list (RespiteCatalog *catalog,
                                        RespiteRemediesStore *personal);
char *respite_remedy_lookup_dup_equipment (RespiteCatalog *catalog,
                                           RespiteCatalogItem *item);

G_END_DECLS
