/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *respite_id_new (void);
gboolean respite_id_is_valid (const char *id);
gboolean respite_word_is_valid (const char *word);

G_END_DECLS
