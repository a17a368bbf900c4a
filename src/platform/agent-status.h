/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_AGENT_STATUS (respite_agent_status_get_type ())

/**
 * RespiteAgentStatus:
 * @id: which reminder
 * @kind: `stretch`, `posture`, `hydration` or `custom`
 * @enabled: whether it is switched on
 * @due: when it comes next if nothing changes, in seconds since 1970 in UTC; 0 when that cannot be said
 * @progress: how much of its interval has gone by, 0 to 1
 * @state: `off`, `paused`, `shown`, `missed` (nobody could show it), `snoozed`, `waiting` (it is due) or `counting`
 * @reason: why it waits or stands still, as a word such as `away`; empty where there is nothing to explain
 *
 * How one reminder stands, as the agent and its clients tell each other.
 */
typedef struct
{
  char *id;
  char *kind;
  gboolean enabled;
  gint64 due;
  double progress;
  char *state;
  char *reason;
} RespiteAgentStatus;

GType respite_agent_status_get_type (void);

RespiteAgentStatus *respite_agent_status_copy (const RespiteAgentStatus *self);
void respite_agent_status_free (RespiteAgentStatus *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteAgentStatus, respite_agent_status_free)

RespiteAgentStatus *respite_agent_status_new_read (GVariant *dictionary);
GVariant *respite_agent_status_to_variant (const RespiteAgentStatus *self);

G_END_DECLS
