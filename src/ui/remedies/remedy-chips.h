/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog-search.h"

G_BEGIN_DECLS

/**
 * RespiteRemedyChips:
 *
 * The chips that are pressed. Within a group any of them will do, and every group with one pressed must agree.
 */
typedef enum
{
  RESPITE_REMEDY_CHIPS_NONE = 0,
  RESPITE_REMEDY_CHIPS_NOW = 1 << 0,
  RESPITE_REMEDY_CHIPS_SETTLING = 1 << 1,
  RESPITE_REMEDY_CHIPS_RECURRING = 1 << 2,
  RESPITE_REMEDY_CHIPS_PREVENTION = 1 << 3,
  RESPITE_REMEDY_CHIPS_SHORT = 1 << 4,
  RESPITE_REMEDY_CHIPS_DESK = 1 << 5,
  RESPITE_REMEDY_CHIPS_SELF_CARE = 1 << 6,
  RESPITE_REMEDY_CHIPS_PROFESSIONAL = 1 << 7,
} RespiteRemedyChips;

#define RESPITE_REMEDY_CHIPS_COUNT 8
#define RESPITE_REMEDY_CHIPS_MINUTES 5

GPtrArray *respite_remedy_chips_search (RespiteRemedyChips self,
                                        RespiteCatalogSearch *search,
                                        const char *query);
RespiteRemedyChips respite_remedy_chips_find_obstacle (RespiteRemedyChips self,
                                                       RespiteCatalogSearch *search,
                                                       const char *query,
                                                       guint *n_gained);

G_END_DECLS
