/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/catalog/catalog.h"
#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"
#include "ui/player/player.h"

G_BEGIN_DECLS

/**
 * RespiteGuideCatalog:
 * @window: what the guide was given
 *
 * Returns: (transfer none) (nullable): the catalogue, which is read when it is first asked for
 */
typedef RespiteCatalog *(*RespiteGuideCatalog) (gpointer window);

#define RESPITE_TYPE_GUIDE (respite_guide_get_type ())

G_DECLARE_FINAL_TYPE (RespiteGuide, respite_guide, RESPITE, GUIDE, GObject)

RespiteGuide *respite_guide_new (RespiteDiary *diary,
                                 RespiteRemindersStore *reminders,
                                 RespitePlayer *player,
                                 GtkStack *layers,
                                 RespiteGuideCatalog get_catalog,
                                 GtkWindow *window);
void respite_guide_come_back (RespiteGuide *self);
void respite_guide_leave (RespiteGuide *self);
gboolean respite_guide_is_away (RespiteGuide *self);

G_END_DECLS
