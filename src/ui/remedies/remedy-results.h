/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/remedies/moment-watch.h"
#include "ui/remedies/remedy-finder.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_RESULTS (respite_remedy_results_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedyResults, respite_remedy_results, RESPITE, REMEDY_RESULTS, AdwBin)

void respite_remedy_results_set_catalog (RespiteRemedyResults *self,
                                         RespiteCatalog *catalog,
                                         RespiteMomentWatch *watch);
void respite_remedy_results_show (RespiteRemedyResults *self,
                                  const RespiteRemedyFound *found,
                                  const char *query,
                                  gboolean with_hidden);
void respite_remedy_results_mark (RespiteRemedyResults *self);
void respite_remedy_results_set_beside (RespiteRemedyResults *self,
                                        gboolean beside);
gboolean respite_remedy_results_is_at_rest (RespiteRemedyResults *self);
const char *respite_remedy_results_get_selected (RespiteRemedyResults *self);
void respite_remedy_results_select (RespiteRemedyResults *self,
                                    const char *id);
void respite_remedy_results_open (RespiteRemedyResults *self,
                                  const char *id);

G_END_DECLS
