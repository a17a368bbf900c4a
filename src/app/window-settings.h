/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GSettings *respite_settings_open (const char *id);
void respite_window_settings_bind (GtkWindow *window);

G_END_DECLS
