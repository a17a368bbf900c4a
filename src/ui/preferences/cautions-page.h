/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_CAUTIONS_PAGE (respite_cautions_page_get_type ())

/**
 * RespiteCautionsPage:
 *
 * What remedies have to take care of with this person.
 */
G_DECLARE_FINAL_TYPE (RespiteCautionsPage, respite_cautions_page, RESPITE, CAUTIONS_PAGE, AdwPreferencesPage)

GtkWidget *respite_cautions_page_new (RespiteProfileStore *profile,
                                      RespiteCatalog *catalog);

G_END_DECLS
