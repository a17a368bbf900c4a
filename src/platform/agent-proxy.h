/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "platform/agent-status.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_AGENT_PROXY (respite_agent_proxy_get_type ())

G_DECLARE_FINAL_TYPE (RespiteAgentProxy, respite_agent_proxy, RESPITE, AGENT_PROXY, GObject)

RespiteAgentProxy *respite_agent_proxy_new (void);
RespiteAgentProxy *respite_agent_proxy_new_for_bus (GDBusConnection *connection,
                                                    gboolean starts_agent);

gboolean respite_agent_proxy_get_looking (RespiteAgentProxy *self);
gboolean respite_agent_proxy_get_available (RespiteAgentProxy *self);
gint64 respite_agent_proxy_get_paused_until (RespiteAgentProxy *self);
const char *respite_agent_proxy_get_error (RespiteAgentProxy *self);
const RespiteAgentStatus *respite_agent_proxy_lookup (RespiteAgentProxy *self,
                                                         const char *id);

void respite_agent_proxy_pause (RespiteAgentProxy *self,
                                guint64 seconds);
void respite_agent_proxy_resume (RespiteAgentProxy *self);
void respite_agent_proxy_remind (RespiteAgentProxy *self,
                                 const char *id);
void respite_agent_proxy_answer (RespiteAgentProxy *self,
                                 const char *id,
                                 const char *answer);

G_END_DECLS
