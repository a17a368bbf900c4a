/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_NOTIFICATION_SERVER (respite_notification_server_get_type ())

G_DECLARE_FINAL_TYPE (RespiteNotificationServer,
                      respite_notification_server,
                      RESPITE,
                      NOTIFICATION_SERVER,
                      GObject)

RespiteNotificationServer *respite_notification_server_new (GDBusConnection *session_bus);

const char *respite_notification_server_get_owner (RespiteNotificationServer *self);
void respite_notification_server_find (RespiteNotificationServer *self);

G_END_DECLS
