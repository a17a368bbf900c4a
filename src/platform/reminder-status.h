/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_REMINDER_STATUS (respite_reminder_status_get_type ())

/**
 * RespiteReminderStatus:
 * @id: which reminder
 * @kind: `stretch`, `posture`, `hydration` or `custom`
 * @enabled: whether it is switched on
 * @due: when it comes next if nothing changes, in seconds since 1970 in UTC; 0 when that cannot be said
 * @progress: how much of its interval has gone by, 0 to 1
 * @state: what it is doing, a word of the engine
 * @reason: why, a word of the engine; empty where there is nothing to explain
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
} RespiteReminderStatus;

GType respite_reminder_status_get_type (void);

RespiteReminderStatus *respite_reminder_status_copy (const RespiteReminderStatus *self);
void respite_reminder_status_free (RespiteReminderStatus *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteReminderStatus, respite_reminder_status_free)

RespiteReminderStatus *respite_reminder_status_new_read (GVariant *dictionary);
GVariant *respite_reminder_status_to_variant (const RespiteReminderStatus *self);

G_END_DECLS
