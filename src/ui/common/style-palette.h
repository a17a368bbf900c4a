/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "draw/palette.h"

G_BEGIN_DECLS

void respite_style_palette_take (RespitePalette *palette,
                                 GtkWidget *widget);

G_END_DECLS
