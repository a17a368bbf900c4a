/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void respite_screenshot_take_async (GtkWindow *window,
                                    const char *path,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
gboolean respite_screenshot_take_finish (GtkWindow *window,
                                         GAsyncResult *result,
                                         GError **error);

G_END_DECLS
