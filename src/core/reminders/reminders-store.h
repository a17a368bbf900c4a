/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/value-store.h"
#include "core/reminders/reminder-set.h"

G_BEGIN_DECLS

#define RESPITE_REMINDERS_FILE "reminders.json"

/**
 * RespiteRemindersEdit:
 * @set: what the file holds now
 * @data: what the caller gave
 * @error: why the change cannot be made
 *
 * One change to the reminders. It may run in another thread, so it looks at @set and @data alone.
 *
 * Returns: (transfer full) (nullable): the changed set
 */
typedef RespiteReminderSet *(*RespiteRemindersEdit) (RespiteReminderSet *set,
                                                     gpointer data,
                                                     GError **error);

#define RESPITE_TYPE_REMINDERS_STORE (respite_reminders_store_get_type ())

G_DECLARE_FINAL_TYPE (RespiteRemindersStore, respite_reminders_store, RESPITE, REMINDERS_STORE, RespiteValueStore)

RespiteRemindersStore *respite_reminders_store_new (GFile *folder);
void respite_reminders_store_watch (RespiteRemindersStore *self);
gboolean respite_reminders_store_load (RespiteRemindersStore *self,
                                       GError **error);
const GError *respite_reminders_store_get_error (RespiteRemindersStore *self);
RespiteReminderSet *respite_reminders_store_get_set (RespiteRemindersStore *self);

gboolean respite_reminders_store_edit (RespiteRemindersStore *self,
                                       RespiteRemindersEdit edit,
                                       gpointer data,
                                       GError **error);
gboolean respite_reminders_store_set_members (RespiteRemindersStore *self,
                                              const char *id,
                                              const char *const *pairs,
                                              GError **error);
void respite_reminders_store_set_members_async (RespiteRemindersStore *self,
                                                const char *id,
                                                const char *const *pairs,
                                                GCancellable *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer user_data);
gboolean respite_reminders_store_set_members_finish (RespiteRemindersStore *self,
                                                     GAsyncResult *result,
                                                     GError **error);
char *respite_reminders_store_add (RespiteRemindersStore *self,
                                   RespiteReminderKind kind,
                                   const char *const *pairs,
                                   GError **error);
gboolean respite_reminders_store_remove (RespiteRemindersStore *self,
                                         const char *id,
                                         GError **error);

G_END_DECLS
