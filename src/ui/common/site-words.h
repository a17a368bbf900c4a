/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *respite_site_words_title (const char *site);
char *respite_site_words_day (const char *site,
                              int day);
char *respite_id_words (const char *id);

G_END_DECLS
