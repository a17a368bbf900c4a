/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/base/json-scan.h"

G_BEGIN_DECLS

gboolean respite_json_refuse_type (const char *member,
                                   const char *wanted,
                                   GError **error);
gboolean respite_json_refuse_bounds (const char *member,
                                     gint64 found,
                                     gint64 min,
                                     gint64 max,
                                     GError **error);

gboolean respite_json_read_int (JsonObject *object,
                                const char *member,
                                gint64 min,
                                gint64 max,
                                gint64 *value,
                                GError **error);
gboolean respite_json_read_bool (JsonObject *object,
                                 const char *member,
                                 gboolean *value,
                                 GError **error);
gboolean respite_json_read_text (JsonObject *object,
                                 const char *member,
                                 const char **value,
                                 GError **error);
gboolean respite_json_read_list (JsonObject *object,
                                 const char *member,
                                 JsonArray **value,
                                 GError **error);
gboolean respite_json_read_object (JsonObject *object,
                                   const char *member,
                                   JsonObject **value,
                                   GError **error);
gboolean respite_json_read_words (JsonObject *object,
                                  const char *member,
                                  GStrv *value,
                                  GError **error);
JsonObject *respite_json_copy_object (JsonObject *object);

G_END_DECLS
