/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/engine.h"

G_BEGIN_DECLS

GPtrArray *respite_simulate (JsonNode *scenario,
                             GError **error);

G_END_DECLS
