/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "ui/player/player.h"

G_BEGIN_DECLS

GtkWidget *respite_behaviour_page_new (RespitePlayer *player);

G_END_DECLS
