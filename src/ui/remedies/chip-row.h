/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CHIP_ROW (respite_chip_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteChipRow, respite_chip_row, RESPITE, CHIP_ROW, AdwPreferencesRow)

void respite_chip_row_set_words (RespiteChipRow *self,
                                 GPtrArray *words);
void respite_chip_row_set_chosen (RespiteChipRow *self,
                                  const char *const *ids);
GStrv respite_chip_row_dup_chosen (RespiteChipRow *self);

G_END_DECLS
