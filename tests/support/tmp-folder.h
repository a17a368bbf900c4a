/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GFile *respite_test_folder_new (void);
void respite_test_folder_write (GFile *folder,
                                const char *name,
                                const char *text);
char *respite_test_folder_read (GFile *folder,
                                const char *name);
void respite_test_wait (gboolean (*is_done) (gpointer data),
                        gpointer data);

G_END_DECLS
