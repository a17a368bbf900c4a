/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/base/json-scan.h"

G_BEGIN_DECLS

/**
 * RespiteJsonValue:
 * @type: what it is
 * @count: how many values it makes, itself and all that are within it
 * @text: of a text: what it says
 * @whole: of a whole number
 * @fraction: of any other number, and of a whole one beyond 64 bits
 *
 * A value among those it stands with: many times smaller, and quicker to read, than a tree of nodes. In an object each
 * name is a text of its own, and its value comes next.
 */
typedef struct
{
  RespiteJsonType type;
  guint count;
  union
  {
    const char *text;
    gint64 whole;
    double fraction;
  };
} RespiteJsonValue;

RespiteJsonValue *respite_json_value_new (const char *text,
                                          const RespiteJsonSpan *spans,
                                          GError **error);
RespiteJsonValue *respite_json_value_new_parsed (const char *text,
                                                 gsize length,
                                                 GError **error);
RespiteJsonValue *respite_json_value_new_from_node (JsonNode *node,
                                                    GError **error);
JsonNode *respite_json_value_to_node (const RespiteJsonValue *self);

const RespiteJsonValue *respite_json_value_next (const RespiteJsonValue *self,
                                                 const RespiteJsonValue *before);
const RespiteJsonValue *respite_json_value_get_member (const RespiteJsonValue *self,
                                                       const char *name);

gboolean respite_json_value_read_int (const RespiteJsonValue *self,
                                      const char *member,
                                      gint64 min,
                                      gint64 max,
                                      gint64 *value,
                                      GError **error);
gboolean respite_json_value_read_bool (const RespiteJsonValue *self,
                                       const char *member,
                                       gboolean *value,
                                       GError **error);
gboolean respite_json_value_read_text (const RespiteJsonValue *self,
                                       const char *member,
                                       const char **value,
                                       GError **error);
gboolean respite_json_value_read_list (const RespiteJsonValue *self,
                                       const char *member,
                                       const RespiteJsonValue **value,
                                       GError **error);
gboolean respite_json_value_read_object (const RespiteJsonValue *self,
                                         const char *member,
                                         const RespiteJsonValue **value,
                                         GError **error);

G_END_DECLS
