/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/presence-source.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_PRESENCE (respite_presence_get_type ())

G_DECLARE_FINAL_TYPE (RespitePresence, respite_presence, RESPITE, PRESENCE, GObject)

RespitePresence *respite_presence_new (void);
RespitePresence *respite_presence_new_for_desktop (GDBusConnection *session_bus);

void respite_presence_add_source (RespitePresence *self,
                                  RespitePresenceSource *source);
gboolean respite_presence_get_absent (RespitePresence *self,
                                      RespitePresenceKind kind);
char **respite_presence_list_sources (RespitePresence *self,
                                      RespitePresenceKind kind);
void respite_presence_set_idle_seconds (RespitePresence *self,
                                        guint seconds);

G_END_DECLS
