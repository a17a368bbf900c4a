/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *respite_program_find (const char *name,
                            const char *build_folder);
gboolean respite_program_spawn (const char *name,
                                const char *build_folder,
                                GError **error);

G_END_DECLS
