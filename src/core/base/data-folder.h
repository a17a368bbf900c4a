/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GFile *respite_local_file_new (const char *path);
GFile *respite_data_folder_resolve (const char *given);
GFile *respite_state_folder_resolve (void);
gboolean respite_folder_ensure (GFile *folder,
                                GError **error);

G_END_DECLS
