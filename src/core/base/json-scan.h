/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RESPITE_JSON_MAX_BYTES (32 * 1024 * 1024)
#define RESPITE_JSON_MAX_DEPTH 64
#define RESPITE_JSON_MAX_STRING (1024 * 1024)

#define RESPITE_JSON_ERROR (respite_json_error_quark ())

typedef enum
{
  RESPITE_JSON_ERROR_SIZE,
  RESPITE_JSON_ERROR_DEPTH,
  RESPITE_JSON_ERROR_STRING,
  RESPITE_JSON_ERROR_ENCODING,
  RESPITE_JSON_ERROR_EMPTY,
  RESPITE_JSON_ERROR_SYNTAX,
  RESPITE_JSON_ERROR_FORMAT,
  RESPITE_JSON_ERROR_NEWER,
  RESPITE_JSON_ERROR_SHAPE,
  RESPITE_JSON_ERROR_VALUE,
} RespiteJsonError;

GQuark respite_json_error_quark (void);

/**
 * RespiteJsonSpan:
 *
 * Where one value stands in a text, in bytes.
 */
typedef struct
{
  gsize start;
  gsize length;
} RespiteJsonSpan;

gboolean respite_json_scan (const char *text,
                            gsize length,
                            const char *list,
                            GArray *spans,
                            GError **error);

G_END_DECLS
