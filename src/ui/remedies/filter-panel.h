/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/remedies/remedy-filters.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_FILTER_PANEL (respite_filter_panel_get_type ())

G_DECLARE_FINAL_TYPE (RespiteFilterPanel, respite_filter_panel, RESPITE, FILTER_PANEL, AdwBin)

GtkWidget *respite_filter_panel_new (RespiteRemedyFilters *filters,
                                     RespiteCatalog *catalog);
void respite_filter_panel_set_found (RespiteFilterPanel *self,
                                     guint n_found);

G_END_DECLS
