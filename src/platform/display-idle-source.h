/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/bus-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_DISPLAY_IDLE_SOURCE (respite_display_idle_source_get_type ())

G_DECLARE_FINAL_TYPE (RespiteDisplayIdleSource,
                      respite_display_idle_source,
                      RESPITE,
                      DISPLAY_IDLE_SOURCE,
                      RespiteBusSource)

RespitePresenceSource *respite_display_idle_source_new (GDBusConnection *session_bus,
                                                        const char *label,
                                                        const char *program);
RespitePresenceSource *respite_display_idle_source_new_for_session (GDBusConnection *session_bus);

G_END_DECLS
