/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/remedy-lookup.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_ENTRY_EDITOR (respite_entry_editor_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEntryEditor, respite_entry_editor, RESPITE, ENTRY_EDITOR, AdwWindow)

RespiteEntryEditor *respite_entry_editor_new (GtkWindow *parent,
                                              RespiteDiary *diary,
                                              RespiteCatalog *catalog,
                                              RespiteRemediesStore *personal,
                                              const char *kind,
                                              RespiteRecord *record);

gboolean respite_entry_editor_save (RespiteEntryEditor *self);
GPtrArray *respite_entry_editor_get_form (RespiteEntryEditor *self);

G_END_DECLS
