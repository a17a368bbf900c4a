/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/remedies-store.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_NOTE (respite_remedy_note_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyNote, respite_remedy_note, RESPITE, REMEDY_NOTE, AdwBin)

void respite_remedy_note_set_store (RespiteRemedyNote *self,
                                    RespiteRemediesStore *store);
void respite_remedy_note_set_remedy (RespiteRemedyNote *self,
                                     const char *id);
void respite_remedy_note_save (RespiteRemedyNote *self);

G_END_DECLS
