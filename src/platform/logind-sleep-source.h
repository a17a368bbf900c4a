/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/presence-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_LOGIND_SLEEP_SOURCE (respite_logind_sleep_source_get_type ())

G_DECLARE_FINAL_TYPE (RespiteLogindSleepSource,
                      respite_logind_sleep_source,
                      RESPITE,
                      LOGIND_SLEEP_SOURCE,
                      RespitePresenceSource)

RespitePresenceSource *respite_logind_sleep_source_new (void);

G_END_DECLS
