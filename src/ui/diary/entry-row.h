/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/remedy-lookup.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_ENTRY_ROW (respite_entry_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEntryRow, respite_entry_row, RESPITE, ENTRY_ROW, AdwActionRow)

GtkWidget *respite_entry_row_new (RespiteRecord *record,
                                  RespiteCatalog *catalog,
                                  RespiteRemediesStore *personal);

RespiteRecord *respite_entry_row_get_record (RespiteEntryRow *self);

G_END_DECLS
