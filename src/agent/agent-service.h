/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "agent/agent.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_AGENT_SERVICE (respite_agent_service_get_type ())

G_DECLARE_FINAL_TYPE (RespiteAgentService, respite_agent_service, RESPITE, AGENT_SERVICE, GObject)

RespiteAgentService *respite_agent_service_new (GDBusConnection *connection,
                                                GError **error);
gboolean respite_agent_service_take_name (RespiteAgentService *self,
                                          gboolean replace,
                                          GError **error);
void respite_agent_service_set_agent (RespiteAgentService *self,
                                      RespiteAgent *agent);

G_END_DECLS
