/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

GDateTime *respite_test_diary_time (const char *text);
GPtrArray *respite_test_diary_lines (const char *text);

G_END_DECLS
