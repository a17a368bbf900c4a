/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/remedies-store.h"
#include "core/catalog/catalog.h"
#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"
#include "platform/agent-proxy.h"
#include "ui/player/player.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_WINDOW (respite_window_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWindow, respite_window, RESPITE, WINDOW, AdwApplicationWindow)

RespiteWindow *respite_window_new (GtkApplication *application,
                                   RespiteDiary *diary,
                                   RespiteRemindersStore *reminders,
                                   RespiteRemediesStore *personal,
                                   RespiteProfileStore *profile,
                                   RespiteAgentProxy *agent,
                                   RespitePlayer *player,
                                   GFile *catalog_folder);

RespiteCatalog *respite_window_get_catalog (RespiteWindow *self);
void respite_window_show_page (RespiteWindow *self,
                               const char *name);
void respite_window_log_pain (RespiteWindow *self);

G_END_DECLS
