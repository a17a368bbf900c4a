/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/remedy-order.h"
#include "ui/remedies/remedy-filters.h"

G_BEGIN_DECLS

/**
 * RespiteRemedyFound:
 * @matching: (element-type RespiteCatalogItem): all that the search found, whatever the filters say
 * @shown: (element-type RespiteCatalogItem): what to show, in this order
 * @filtered: whether anything is asked but the search
 * @n_hidden: how many fit that the person has hidden and not called by their names, shown or not
 *
 * What there is to see.
 */
typedef struct
{
  GPtrArray *matching;
  GPtrArray *shown;
  gboolean filtered;
  guint n_hidden;
} RespiteRemedyFound;

void respite_remedy_found_free (RespiteRemedyFound *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRemedyFound, respite_remedy_found_free)

/**
 * RespiteRemedyFinder:
 *
 * Finds what there is to do, of the catalogue and the person's own, and puts it into the order of the moment.
 */
typedef struct _RespiteRemedyFinder RespiteRemedyFinder;

RespiteRemedyFinder *respite_remedy_finder_new (RespiteCatalog *catalog);
void respite_remedy_finder_free (RespiteRemedyFinder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRemedyFinder, respite_remedy_finder_free)

gboolean respite_remedy_finder_set_personal (RespiteRemedyFinder *self,
                                             RespitePersonalRemedies *personal);
RespiteCatalogItem *respite_remedy_finder_get_item (RespiteRemedyFinder *self,
                                                    const char *id);
RespiteRemedyFound *respite_remedy_finder_find (RespiteRemedyFinder *self,
                                                const char *query,
                                                RespiteRemedyFilters *filters,
                                                const RespiteMoment *moment,
                                                gboolean with_hidden);

G_END_DECLS
