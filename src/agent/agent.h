/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"
#include "platform/agent-status.h"
#include "platform/notifier.h"
#include "platform/presence.h"
#include "platform/waker.h"
#include "platform/window-opener.h"

G_BEGIN_DECLS

/**
 * RespiteAgentParts:
 * @folder: the data folder
 * @state_file: where to keep what outlives a restart
 * @clock: the time
 * @notifier: what shows notices
 * @presence: what knows whether the person is there
 * @opener: the way to the window
 * @waker: (nullable): what wakes the agent; without one somebody calls respite_agent_wake() in time
 *
 * What an agent is made of.
 */
typedef struct
{
  GFile *folder;
  GFile *state_file;
  RespiteClock *clock;
  RespiteNotifier *notifier;
  RespitePresence *presence;
  RespiteWindowOpener *opener;
  RespiteWaker *waker;
} RespiteAgentParts;

#define RESPITE_TYPE_AGENT (respite_agent_get_type ())

G_DECLARE_FINAL_TYPE (RespiteAgent, respite_agent, RESPITE, AGENT, GObject)

RespiteAgent *respite_agent_new (const RespiteAgentParts *parts);
void respite_agent_wake (RespiteAgent *self);
gint64 respite_agent_get_next_wake (RespiteAgent *self);
void respite_agent_stop (RespiteAgent *self);
gboolean respite_agent_is_saved (RespiteAgent *self);

void respite_agent_pause (RespiteAgent *self,
                          guint64 seconds);
void respite_agent_resume (RespiteAgent *self);
gboolean respite_agent_remind (RespiteAgent *self,
                               const char *id,
                               GError **error);
gboolean respite_agent_answer (RespiteAgent *self,
                               const char *id,
                               const char *answer,
                               GError **error);

gint64 respite_agent_get_paused_until (RespiteAgent *self);
GPtrArray *respite_agent_list_status (RespiteAgent *self);
GPtrArray *respite_agent_list_decisions (RespiteAgent *self);
char **respite_agent_list_sources (RespiteAgent *self,
                                   RespitePresenceKind kind);
const char *respite_agent_get_problem (RespiteAgent *self);

G_END_DECLS
