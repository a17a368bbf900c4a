/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/catalog/catalog.h"
#include "core/insights/remedy-order.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_SUGGESTIONS (respite_suggestions_get_type ())

G_DECLARE_FINAL_TYPE (RespiteSuggestions, respite_suggestions, RESPITE, SUGGESTIONS, AdwBin)

void respite_suggestions_show (RespiteSuggestions *self,
                               RespiteCatalog *catalog,
                               const RespiteMoment *moment);

G_END_DECLS
