/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char *respite_json_to_text (JsonNode *node);
char *respite_json_to_lines (JsonNode *node);

G_END_DECLS
