/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/remedy-order.h"
#include "ui/remedies/remedy-row.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_ROWS (respite_remedy_rows_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyRows, respite_remedy_rows, RESPITE, REMEDY_ROWS, GObject)

RespiteRemedyRows *respite_remedy_rows_new (GtkListBox *box,
                                            RespiteCatalog *catalog);
void respite_remedy_rows_show (RespiteRemedyRows *self,
                               GPtrArray *items,
                               const RespiteMoment *moment);
void respite_remedy_rows_mark (RespiteRemedyRows *self,
                               const RespiteMoment *moment);
GtkListBoxRow *respite_remedy_rows_get (RespiteRemedyRows *self,
                                        const char *id);
GtkListBoxRow *respite_remedy_rows_ensure (RespiteRemedyRows *self,
                                           const char *id);

G_END_DECLS
