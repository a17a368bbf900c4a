/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/base/json-read.h"

G_BEGIN_DECLS

#define RESPITE_CATALOG_ERROR (respite_catalog_error_quark ())

/**
 * RespiteCatalogError:
 * @RESPITE_CATALOG_ERROR_MISSING: a member that must be there is not
 * @RESPITE_CATALOG_ERROR_VALUE: a member holds what it may not
 * @RESPITE_CATALOG_ERROR_DUPLICATE: an id stands twice in one file, or in two files of one kind
 * @RESPITE_CATALOG_ERROR_UNKNOWN: an id, code or word is named that no file of the catalogue explains
 */
typedef enum
{
  RESPITE_CATALOG_ERROR_MISSING,
  RESPITE_CATALOG_ERROR_VALUE,
  RESPITE_CATALOG_ERROR_DUPLICATE,
  RESPITE_CATALOG_ERROR_UNKNOWN,
} RespiteCatalogError;

GQuark respite_catalog_error_quark (void);

const char *respite_catalog_translate (const char *text);
gboolean respite_catalog_read_id (JsonObject *object,
                                  const char *member,
                                  char **value,
                                  GError **error);
gboolean respite_catalog_read_word (JsonObject *object,
                                    const char *member,
                                    char **value,
                                    GError **error);
gboolean respite_catalog_read_words (JsonObject *object,
                                     const char *member,
                                     GStrv *value,
                                     GError **error);
gboolean respite_catalog_read_text (JsonObject *object,
                                    const char *member,
                                    char **value,
                                    GError **error);
gboolean respite_catalog_read_optional_text (JsonObject *object,
                                             const char *member,
                                             char **value,
                                             GError **error);
gboolean respite_catalog_read_texts (JsonObject *object,
                                     const char *member,
                                     GStrv *value,
                                     GError **error);
gboolean respite_catalog_read_pair (JsonObject *object,
                                    const char *member,
                                    int max,
                                    int *first,
                                    int *second,
                                    GError **error);

G_END_DECLS
