/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_TEXT_ROW (respite_text_row_get_type ())

G_DECLARE_FINAL_TYPE (RespiteTextRow, respite_text_row, RESPITE, TEXT_ROW, AdwPreferencesRow)

void respite_text_row_set_text (RespiteTextRow *self,
                                const char *text);
char *respite_text_row_dup_text (RespiteTextRow *self);

G_END_DECLS
