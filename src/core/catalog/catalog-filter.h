/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog-item.h"

G_BEGIN_DECLS

/**
 * RespiteCatalogFilter:
 * @kinds: (nullable) (array zero-terminated=1): the item is of one of these kinds
 * @phases: (nullable) (array zero-terminated=1): the item fits one of these phases at least
 * @area: (nullable): the item is for this area
 * @symptom: (nullable): the item is for this symptom
 * @evidence: (nullable): the item bears this grade
 * @care: (nullable): the item is of this care mode
 * @equipment: (nullable) (array zero-terminated=1): the item needs nothing but these; empty: it needs nothing
 * @max_minutes: the item can be done within this many minutes; 0: any
 * @desk: the item can be done at a desk
 *
 * What a list shows. What is %NULL, 0 or %FALSE asks for nothing; the rest combines. A plain value: whoever fills it owns
 * what it points to.
 */
typedef struct
{
  const char *const *kinds;
  const char *const *phases;
  const char *area;
  const char *symptom;
  const char *evidence;
  const char *care;
  const char *const *equipment;
  int max_minutes;
  gboolean desk;
} RespiteCatalogFilter;

gboolean respite_catalog_filter_matches (const RespiteCatalogFilter *filter,
                                         RespiteCatalogItem *item);

G_END_DECLS
