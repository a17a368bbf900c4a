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

void respite_own_remedy_edit (GtkWidget *page,
                              RespiteCatalog *catalog,
                              RespiteRemediesStore *personal,
                              const char *id);
void respite_own_remedy_delete (GtkWidget *page,
                                RespiteRemediesStore *personal,
                                const char *id);

G_END_DECLS
