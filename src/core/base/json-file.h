/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "core/base/json-scan.h"

G_BEGIN_DECLS

JsonNode *respite_json_parse (const char *text,
                              gsize length,
                              GError **error);
gboolean respite_json_check_header (JsonObject *root,
                                    const char *format,
                                    int version,
                                    GError **error);
gboolean respite_json_file_exists (GFile *file);
char *respite_json_file_read (GFile *file,
                              gsize *length,
                              char **etag,
                              GError **error);
JsonNode *respite_json_file_load (GFile *file,
                                  const char *format,
                                  int version,
                                  GError **error);
gboolean respite_json_file_save (GFile *file,
                                 const char *text,
                                 GError **error);
char *respite_json_file_query_etag (GFile *file);

G_END_DECLS
