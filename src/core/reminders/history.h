/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/json-value.h"
#include "core/reminders/engine.h"

G_BEGIN_DECLS

#define RESPITE_HISTORY_FORMAT "respite-history"
#define RESPITE_HISTORY_VERSION 1
#define RESPITE_HISTORY_KIND "reminder"

JsonObject *respite_history_from_action (RespiteEngineAction *action);
gboolean respite_history_check (const RespiteJsonValue *record,
                                GError **error);

G_END_DECLS
