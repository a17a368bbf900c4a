/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

void respite_country_list_fill (GtkDropDown *list,
                                RespiteCatalog *catalog,
                                const char *territory);
void respite_country_list_select (GtkDropDown *list,
                                  const char *country);
const char *respite_country_list_get (GtkDropDown *list);

G_END_DECLS
