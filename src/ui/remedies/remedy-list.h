/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/remedies/moment-watch.h"
#include "ui/remedies/remedy-filters.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_LIST (respite_remedy_list_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyList, respite_remedy_list, RESPITE, REMEDY_LIST, AdwBin)

void respite_remedy_list_set_catalog (RespiteRemedyList *self,
                                      RespiteCatalog *catalog);
void respite_remedy_list_set_watch (RespiteRemedyList *self,
                                    RespiteMomentWatch *watch);
void respite_remedy_list_set_beside (RespiteRemedyList *self,
                                     gboolean beside,
                                     RespiteCatalogItem *item);
void respite_remedy_list_focus_search (RespiteRemedyList *self);
RespiteRemedyFilters *respite_remedy_list_get_filters (RespiteRemedyList *self);
gboolean respite_remedy_list_knows (RespiteRemedyList *self,
                                    const char *id);
gboolean respite_remedy_list_show_item (RespiteRemedyList *self,
                                        const char *id);

G_END_DECLS
