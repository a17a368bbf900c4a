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

#define RESPITE_TYPE_EMERGENCY_LINE (respite_emergency_line_get_type ())

/**
 * RespiteEmergencyLine:
 *
 * Whom this person calls in an emergency, and how that is known.
 */
G_DECLARE_FINAL_TYPE (RespiteEmergencyLine, respite_emergency_line, RESPITE, EMERGENCY_LINE, AdwBin)

void respite_emergency_line_set_catalog (RespiteEmergencyLine *self,
                                         RespiteCatalog *catalog);
void respite_emergency_line_set_profile (RespiteEmergencyLine *self,
                                         RespiteProfileStore *profile);

G_END_DECLS
