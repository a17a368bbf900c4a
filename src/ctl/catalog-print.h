/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/emergency-call.h"
#include "core/catalog/learn.h"
#include "core/catalog/remedy-lookup.h"

G_BEGIN_DECLS

void respite_catalog_print_remedies_json (GPtrArray *items,
                                          RespiteRemediesStore *personal);
void respite_catalog_print_remedy_json (RespiteCatalog *catalog,
                                        RespiteCatalogItem *item,
                                        RespiteRemediesStore *personal);
void respite_catalog_print_remedies (RespiteCatalog *catalog,
                                     GPtrArray *items,
                                     RespiteRemediesStore *personal);
void respite_catalog_print_remedy (RespiteCatalog *catalog,
                                   RespiteCatalogItem *item,
                                   RespiteRemediesStore *personal);
void respite_catalog_print_articles_json (GPtrArray *items);
void respite_catalog_print_articles (RespiteCatalog *catalog,
                                     GPtrArray *items);
void respite_catalog_print_article (RespiteCatalog *catalog,
                                    RespiteCatalogItem *item);
void respite_catalog_print_topic_json (GPtrArray *articles);
void respite_catalog_print_topic (GPtrArray *articles);
void respite_catalog_print_routines_json (RespiteCatalog *catalog);
void respite_catalog_print_routines (RespiteCatalog *catalog);
void respite_catalog_print_routine_json (RespiteCatalog *catalog,
                                         RespiteRoutine *routine);
void respite_catalog_print_routine (RespiteCatalog *catalog,
                                    RespiteRoutine *routine);
void respite_catalog_print_signs_json (RespiteCatalog *catalog);
void respite_catalog_print_signs (RespiteCatalog *catalog,
                                  const RespiteEmergencyCall *call);

G_END_DECLS
