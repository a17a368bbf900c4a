/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/remedies/remedy-filters.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_CHIPS (respite_remedy_chips_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyChips, respite_remedy_chips, RESPITE, REMEDY_CHIPS, AdwBin)

GtkWidget *respite_remedy_chips_new (RespiteRemedyFilters *filters,
                                     RespiteCatalog *catalog);
void respite_remedy_chips_set_found (RespiteRemedyChips *self,
                                     guint n_found);

G_END_DECLS
