/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/base/json-value.h"

G_BEGIN_DECLS

#define RESPITE_RECORD_ERROR (respite_record_error_quark ())

typedef enum
{
  RESPITE_RECORD_ERROR_KIND,
  RESPITE_RECORD_ERROR_MEMBER,
  RESPITE_RECORD_ERROR_VALUE,
  RESPITE_RECORD_ERROR_MISSING,
  RESPITE_RECORD_ERROR_FUTURE,
  RESPITE_RECORD_ERROR_ORDER,
} RespiteRecordError;

GQuark respite_record_error_quark (void);

const char *const *respite_record_kinds_list (void);
const char *const *respite_record_kinds_list_sites (void);
gboolean respite_record_kinds_check (const char *kind,
                                     const RespiteJsonValue *object,
                                     GError **error);
JsonNode *respite_record_kinds_parse (const char *kind,
                                      const char *member,
                                      const char *text,
                                      GError **error);

G_END_DECLS
