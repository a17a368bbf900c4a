/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_GATE_OUTCOME (respite_gate_outcome_get_type ())

/**
 * RespiteGateOutcome:
 *
 * What the questions before self-care came to: what that means, what it does not mean, and what to do.
 */
G_DECLARE_FINAL_TYPE (RespiteGateOutcome, respite_gate_outcome, RESPITE, GATE_OUTCOME, AdwBin)

void respite_gate_outcome_set_catalog (RespiteGateOutcome *self,
                                       RespiteCatalog *catalog);
void respite_gate_outcome_show (RespiteGateOutcome *self,
                                GPtrArray *signs,
                                guint n_open);
void respite_gate_outcome_focus (RespiteGateOutcome *self);

G_END_DECLS
