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

typedef enum
{
  RESPITE_JSON_NULL,
  RESPITE_JSON_FALSE,
  RESPITE_JSON_TRUE,
  RESPITE_JSON_WHOLE,
  RESPITE_JSON_FRACTION,
  RESPITE_JSON_TEXT,
  RESPITE_JSON_LIST,
  RESPITE_JSON_OBJECT,
} RespiteJsonType;

/**
 * RespiteJsonSpan:
 * @type: what it is; a number is whole or, written with a point or an exponent, a fraction
 * @count: how many values it makes, itself and all that are within it
 * @start: where it begins, in bytes
 * @length: how many bytes it has, quotes and brackets included
 *
 * Where one value stands in a text. In an object each name is a text of its own, and its value comes next.
 */
typedef struct
{
  RespiteJsonType type;
  guint count;
  guint start;
  guint length;
} RespiteJsonSpan;

gboolean respite_json_scan (const char *text,
                            gsize length,
                            GArray *spans,
                            GError **error);

G_END_DECLS
