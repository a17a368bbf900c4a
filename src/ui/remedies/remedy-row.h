/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_ROW (respite_remedy_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyRow, respite_remedy_row, RESPITE, REMEDY_ROW, GtkListBoxRow)

GtkWidget *respite_remedy_row_new (RespiteCatalog *catalog,
                                   RespiteCatalogItem *item);

RespiteCatalogItem *respite_remedy_row_get_item (RespiteRemedyRow *self);
void respite_remedy_row_set_marks (RespiteRemedyRow *self,
                                   gboolean favourite,
                                   gboolean hidden);
void respite_remedy_row_set_reason (RespiteRemedyRow *self,
                                    const char *reason);
char *respite_remedy_row_format_minutes (RespiteCatalogItem *item);

G_END_DECLS
