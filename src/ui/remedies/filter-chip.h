/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "ui/remedies/remedy-filters.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_FILTER_CHIP (respite_filter_chip_get_type ())

G_DECLARE_FINAL_TYPE (RespiteFilterChip, respite_filter_chip, RESPITE, FILTER_CHIP, GtkToggleButton)

GtkWidget *respite_filter_chip_new (RespiteRemedyFilters *filters,
                                    RespiteRemedyFilter filter,
                                    const char *id,
                                    RespiteCatalog *catalog);
void respite_filter_chip_set_icon (RespiteFilterChip *self,
                                   const char *icon_name);

G_END_DECLS
