/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog-item.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_REMEDY_STEPS (respite_remedy_steps_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemedySteps, respite_remedy_steps, RESPITE, REMEDY_STEPS, AdwBin)

void respite_remedy_steps_set_item (RespiteRemedySteps *self,
                                    RespiteCatalogItem *item);

G_END_DECLS
