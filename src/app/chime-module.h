/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** The function that the module gives. */
#define RESPITE_CHIME_MODULE_PLAY "respite_chime_module_play"

gboolean respite_chime_module_play (const char *path,
                                    GError **error);

G_END_DECLS
