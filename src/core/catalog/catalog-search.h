/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/catalog/catalog-filter.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CATALOG_SEARCH (respite_catalog_search_get_type ())

G_DECLARE_FINAL_TYPE (RespiteCatalogSearch, respite_catalog_search, RESPITE, CATALOG_SEARCH, GObject)

/**
 * RespiteCatalogRank:
 * @item: an item that was found
 *
 * Returns: where it comes among items that were found equally well; the lower, the sooner
 */
typedef guint (*RespiteCatalogRank) (RespiteCatalogItem *item,
                                     gpointer data);

/**
 * RespiteCatalogSearch:
 *
 * Finds items by what people type. It is built once over a list of items, which takes some milliseconds, and then
 * answers every keystroke in well under one.
 */
RespiteCatalogSearch *respite_catalog_search_new (GListModel *items);
GPtrArray *respite_catalog_search_run (RespiteCatalogSearch *self,
                                       const char *query,
                                       const RespiteCatalogFilter *filter);
GPtrArray *respite_catalog_search_run_ranked (RespiteCatalogSearch *self,
                                              const char *query,
                                              const RespiteCatalogFilter *filter,
                                              RespiteCatalogRank rank,
                                              gpointer data);

G_END_DECLS
