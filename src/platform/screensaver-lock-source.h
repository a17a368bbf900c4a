/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/presence-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_SCREENSAVER_LOCK_SOURCE (respite_screensaver_lock_source_get_type ())

G_DECLARE_FINAL_TYPE (RespiteScreensaverLockSource,
                      respite_screensaver_lock_source,
                      RESPITE,
                      SCREENSAVER_LOCK_SOURCE,
                      RespitePresenceSource)

RespitePresenceSource *respite_screensaver_lock_source_new (GDBusConnection *session_bus);

G_END_DECLS
