/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/notifier.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_DESKTOP_NOTIFIER (respite_desktop_notifier_get_type ())

G_DECLARE_FINAL_TYPE (RespiteDesktopNotifier, respite_desktop_notifier, RESPITE, DESKTOP_NOTIFIER, GObject)

RespiteDesktopNotifier *respite_desktop_notifier_new (GDBusConnection *session_bus);
gboolean respite_desktop_notifier_is_busy (RespiteDesktopNotifier *self);

G_END_DECLS
