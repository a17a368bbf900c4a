/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_EVIDENCE_BADGE (respite_evidence_badge_get_type ())

G_DECLARE_FINAL_TYPE (RespiteEvidenceBadge, respite_evidence_badge, RESPITE, EVIDENCE_BADGE, AdwBin)

GtkWidget *respite_evidence_badge_new (void);

void respite_evidence_badge_set_grade (RespiteEvidenceBadge *self,
                                       RespiteCatalog *catalog,
                                       const char *grade);
const char *respite_evidence_badge_get_text (RespiteEvidenceBadge *self);

G_END_DECLS
