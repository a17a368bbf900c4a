/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean respite_text_is_line (const char *text,
                               glong max);
gboolean respite_text_is_passage (const char *text,
                                  glong max);

G_END_DECLS
