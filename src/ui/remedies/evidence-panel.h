/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_EVIDENCE_PANEL (respite_evidence_panel_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEvidencePanel, respite_evidence_panel, RESPITE, EVIDENCE_PANEL, AdwBin)

void respite_evidence_panel_set_item (RespiteEvidencePanel *self,
                                      RespiteCatalog *catalog,
                                      RespiteCatalogItem *item);

G_END_DECLS
