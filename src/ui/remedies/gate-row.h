/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "ui/remedies/warning-level.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_GATE_ROW (respite_gate_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteGateRow, respite_gate_row, RESPITE, GATE_ROW, GtkListBoxRow)

GtkWidget *respite_gate_row_new (RespiteCatalog *catalog,
                                 const RespiteGateQuestion *question);

void respite_gate_row_set_alone (RespiteGateRow *self,
                                 gboolean alone,
                                 const char *progress);
gboolean respite_gate_row_press (RespiteGateRow *self,
                                 guint keyval);
void respite_gate_row_focus (RespiteGateRow *self);
void respite_gate_row_clear (RespiteGateRow *self);
gboolean respite_gate_row_is_answered (RespiteGateRow *self);
void respite_gate_row_set_answer (RespiteGateRow *self,
                                  gboolean yes);
RespiteWarningLevel respite_gate_row_get_level (RespiteGateRow *self);
void respite_gate_row_add_signs (RespiteGateRow *self,
                                 GPtrArray *signs);
void respite_gate_row_read_flags (RespiteGateRow *self,
                                  JsonObject *flags);
void respite_gate_row_write_flags (RespiteGateRow *self,
                                   JsonObject *flags);

G_END_DECLS
