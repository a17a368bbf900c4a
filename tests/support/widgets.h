/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

gboolean respite_test_widgets_init (int *argc,
                                    char ***argv);
GtkWindow *respite_test_widgets_show (GtkWidget *child);
void respite_test_widgets_destroy (GtkWindow *window);
gpointer respite_test_widgets_child (gpointer widget,
                                     const char *name);
guint respite_test_widgets_count_rows (GtkListBox *list);

G_END_DECLS
