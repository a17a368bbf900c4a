/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void respite_build_text (JsonBuilder *builder,
                         const char *member,
                         const char *text);
void respite_build_int (JsonBuilder *builder,
                        const char *member,
                        gint64 value);
void respite_build_bool (JsonBuilder *builder,
                         const char *member,
                         gboolean value);
void respite_build_time (JsonBuilder *builder,
                         const char *member,
                         GDateTime *time);
void respite_build_words (JsonBuilder *builder,
                          const char *member,
                          const char *const *words);

G_END_DECLS
