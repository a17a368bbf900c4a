/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_WINDOW_OPENER (respite_window_opener_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWindowOpener, respite_window_opener, RESPITE, WINDOW_OPENER, GObject)

RespiteWindowOpener *respite_window_opener_new (GDBusConnection *session_bus);
void respite_window_opener_open (RespiteWindowOpener *self,
                                 const char *action,
                                 const char *target,
                                 const char *activation_token);

G_END_DECLS
