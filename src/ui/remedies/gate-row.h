/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

/**
 * RespiteWarningLevel:
 *
 * How soon a warning sign wants somebody to look, so that the higher one can be found.
 */
typedef enum
{
  RESPITE_WARNING_LEVEL_NONE,
  RESPITE_WARNING_LEVEL_WITHIN_DAYS,
  RESPITE_WARNING_LEVEL_SAME_DAY,
  RESPITE_WARNING_LEVEL_EMERGENCY,
} RespiteWarningLevel;

RespiteWarningLevel respite_warning_level_from_text (const char *text);
const char *respite_warning_level_to_text (RespiteWarningLevel level);
const char *respite_warning_level_get_icon (RespiteWarningLevel level);

#define RESPITE_TYPE_GATE_ROW (respite_gate_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteGateRow, respite_gate_row, RESPITE, GATE_ROW, GtkListBoxRow)

GtkWidget *respite_gate_row_new (RespiteCatalog *catalog,
                                 const RespiteGateQuestion *question);

gboolean respite_gate_row_is_answered (RespiteGateRow *self);
void respite_gate_row_set_answer (RespiteGateRow *self,
                                  gboolean yes);
RespiteWarningLevel respite_gate_row_get_level (RespiteGateRow *self);
void respite_gate_row_read_flags (RespiteGateRow *self,
                                  JsonObject *flags);
void respite_gate_row_write_flags (RespiteGateRow *self,
                                   JsonObject *flags);

G_END_DECLS
