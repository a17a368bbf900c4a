/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile-store.h"
#include "core/catalog/remedy-lookup.h"
#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"

G_BEGIN_DECLS

/**
 * RespiteSession:
 *
 * What the commands work with: the data folder and what stands on it. Each part is made when it is first asked for, so
 * that a short command stays short.
 */
typedef struct _RespiteSession RespiteSession;

RespiteSession *respite_session_new (void);

gboolean respite_session_set_folder (RespiteSession *self,
                                     const char *folder,
                                     GError **error);
GFile *respite_session_get_folder (RespiteSession *self);
gboolean respite_session_check_folder (RespiteSession *self,
                                       GError **error);
const char *respite_session_get_folder_name (RespiteSession *self);
RespiteClock *respite_session_get_clock (RespiteSession *self);
gboolean respite_session_set_now (RespiteSession *self,
                                  const char *time,
                                  GError **error);
GDateTime *respite_session_now (RespiteSession *self);
GDate *respite_session_today (RespiteSession *self);
int respite_session_get_day_start (RespiteSession *self);
RespiteDiary *respite_session_get_diary (RespiteSession *self);
RespiteCatalog *respite_session_get_catalog (RespiteSession *self,
                                             GError **error);
RespiteRemindersStore *respite_session_get_reminders (RespiteSession *self,
                                                      GError **error);
RespiteProfileStore *respite_session_get_profile (RespiteSession *self);
RespiteRemediesStore *respite_session_get_personal (RespiteSession *self);
RespiteRemediesStore *respite_session_read_personal (RespiteSession *self);
int respite_session_get_glass (RespiteSession *self);
RespiteRecord *respite_session_find (RespiteSession *self,
                                     const char *id,
                                     GError **error);
gboolean respite_session_save (RespiteSession *self,
                               GError **error);

G_END_DECLS
