/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/catalog/remedies-store.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_OWN_REMEDY_EDITOR (respite_own_remedy_editor_get_type ())

G_DECLARE_FINAL_TYPE (RespiteOwnRemedyEditor, respite_own_remedy_editor, RESPITE, OWN_REMEDY_EDITOR, AdwWindow)

RespiteOwnRemedyEditor *respite_own_remedy_editor_new (GtkWindow *parent,
                                                       RespiteCatalog *catalog,
                                                       RespiteRemediesStore *personal,
                                                       const char *id);

G_END_DECLS
