/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_ROUTINES_PAGE (respite_routines_page_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRoutinesPage, respite_routines_page, RESPITE, ROUTINES_PAGE, AdwBin)

GtkWidget *respite_routines_page_new (RespiteCatalog *catalog);

G_END_DECLS
