/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/reminders/reminders-store.h"

G_BEGIN_DECLS

GtkWidget *respite_own_reminder_dialog_new (GtkWindow *parent,
                                            RespiteRemindersStore *store);

G_END_DECLS
