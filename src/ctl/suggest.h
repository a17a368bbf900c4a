/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *respite_suggest (const char *typed,
                             const char *const *known);
char *respite_suggest_sentence (const char *typed,
                                const char *const *known);

G_END_DECLS
