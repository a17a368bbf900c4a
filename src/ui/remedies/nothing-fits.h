/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/remedies/remedy-finder.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTHING_FITS (respite_nothing_fits_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNothingFits, respite_nothing_fits, RESPITE, NOTHING_FITS, AdwBin)

void respite_nothing_fits_explain (RespiteNothingFits *self,
                                   RespiteRemedyFilters *filters,
                                   RespiteCatalog *catalog,
                                   const RespiteRemedyFound *found);

G_END_DECLS
