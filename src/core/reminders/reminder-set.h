/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder.h"

G_BEGIN_DECLS

#define RESPITE_REMINDERS_FORMAT "respite-reminders"
#define RESPITE_REMINDERS_VERSION 1

#define RESPITE_TYPE_REMINDER_SET (respite_reminder_set_get_type ())

/**
 * RespiteReminderSet:
 *
 * All that `reminders.json` says, as an immutable value: the reminders in the file's order, what they share, and every
 * member this version does not know. A change gives a new set.
 */
G_DECLARE_FINAL_TYPE (RespiteReminderSet, respite_reminder_set, RESPITE, REMINDER_SET, GObject)

RespiteReminderSet *respite_reminder_set_new_default (void);
RespiteReminderSet *respite_reminder_set_new_from_json (JsonNode *root,
                                                        GError **error);
JsonNode *respite_reminder_set_get_json (RespiteReminderSet *self);
char *respite_reminder_set_to_text (RespiteReminderSet *self);
gboolean respite_reminder_set_equal (RespiteReminderSet *self,
                                     RespiteReminderSet *other);

guint respite_reminder_set_get_n_reminders (RespiteReminderSet *self);
RespiteReminder *respite_reminder_set_get_reminder (RespiteReminderSet *self,
                                                    guint index);
RespiteReminder *respite_reminder_set_lookup (RespiteReminderSet *self,
                                              const char *id);
gint64 respite_reminder_set_get_gap_s (RespiteReminderSet *self);
gint64 respite_reminder_set_get_idle_s (RespiteReminderSet *self);
gint64 respite_reminder_set_get_settle_s (RespiteReminderSet *self);
gint64 respite_reminder_set_get_pause_until (RespiteReminderSet *self);
const char *const *respite_reminder_set_get_problems (RespiteReminderSet *self);

RespiteReminderSet *respite_reminder_set_apply (RespiteReminderSet *self,
                                                const char *id,
                                                const char *member,
                                                const char *value,
                                                GError **error);
RespiteReminderSet *respite_reminder_set_add (RespiteReminderSet *self,
                                              const char *id,
                                              RespiteReminderKind kind,
                                              const char *title,
                                              char **new_id,
                                              GError **error);
RespiteReminderSet *respite_reminder_set_remove (RespiteReminderSet *self,
                                                 const char *id,
                                                 GError **error);

G_END_DECLS
