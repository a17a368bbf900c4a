/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/personal-remedies.h"
#include "core/insights/remedy-uses.h"

G_BEGIN_DECLS

/**
 * RespiteMoment:
 * @phase: `A`, `S`, `R` or `P`, as respite_routine_choice_get_phase() tells
 * @uses: (nullable): what was done before, and what came of it; counts once it is complete
 * @personal: (nullable): the person's favourites, what they hid, and the remedies of their own
 * @cautions: (nullable) (array zero-terminated=1): the caution tags of the person's profile
 *
 * What decides which remedy comes first now. A plain value: whoever fills it owns what it points to.
 */
typedef struct
{
  const char *phase;
  RespiteRemedyUses *uses;
  RespitePersonalRemedies *personal;
  const char *const *cautions;
} RespiteMoment;

/**
 * RespiteRemedyReasons:
 * @RESPITE_REMEDY_FITS_PHASE: it is for the phase the person is in
 * @RESPITE_REMEDY_HELPED: it seems to help this person, be it a little
 * @RESPITE_REMEDY_FAVOURITE: it is among the person's favourites
 * @RESPITE_REMEDY_WELL_SUPPORTED: the evidence is strong or moderate
 * @RESPITE_REMEDY_MADE_WORSE: this person's pain was higher after it than after rest
 * @RESPITE_REMEDY_ADVISED_AGAINST: it is shown as not recommended
 * @RESPITE_REMEDY_HIDDEN: the person wants to see no more of it
 *
 * Why a remedy stands where it stands. The first four speak for it, in this order; the rest against it.
 */
typedef enum
{
  RESPITE_REMEDY_FITS_PHASE = 1 << 0,
  RESPITE_REMEDY_HELPED = 1 << 1,
  RESPITE_REMEDY_FAVOURITE = 1 << 2,
  RESPITE_REMEDY_WELL_SUPPORTED = 1 << 3,
  RESPITE_REMEDY_MADE_WORSE = 1 << 4,
  RESPITE_REMEDY_ADVISED_AGAINST = 1 << 5,
  RESPITE_REMEDY_HIDDEN = 1 << 6,
} RespiteRemedyReasons;

RespiteRemedyReasons respite_remedy_order_explain (const RespiteMoment *moment,
                                                   RespiteCatalogItem *item);
guint respite_remedy_order_rank (const RespiteMoment *moment,
                                 RespiteCatalogItem *item);
GPtrArray *respite_remedy_order_sort (const RespiteMoment *moment,
                                      GPtrArray *items);
GPtrArray *respite_remedy_order_suggest (const RespiteMoment *moment,
                                         GListModel *items,
                                         guint count);

G_END_DECLS
