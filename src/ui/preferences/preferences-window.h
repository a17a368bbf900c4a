/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/base/profile-store.h"
#include "core/catalog/catalog.h"
#include "ui/player/player.h"

G_BEGIN_DECLS

GtkWindow *respite_preferences_window_new (GtkWindow *parent,
                                           RespiteProfileStore *profile,
                                           RespiteCatalog *catalog,
                                           RespitePlayer *player);
void respite_preferences_window_say (GtkWidget *widget,
                                     const char *text);

G_END_DECLS
