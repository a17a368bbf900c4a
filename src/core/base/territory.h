/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *respite_territory_from_locale (const char *locale);
char *respite_territory_guess (const char *const *names);
char *respite_territory_from_environment (void);

G_END_DECLS
