/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteWarningLevel:
 *
 * How soon a warning sign wants somebody to look, so that the higher one can be found.
 */
typedef enum
{
  RESPITE_WARNING_LEVEL_NONE,
  RESPITE_WARNING_LEVEL_WITHIN_DAYS,
  RESPITE_WARNING_LEVEL_SAME_DAY,
  RESPITE_WARNING_LEVEL_EMERGENCY,
} RespiteWarningLevel;

RespiteWarningLevel respite_warning_level_from_text (const char *text);
const char *respite_warning_level_to_text (RespiteWarningLevel level);
const char *respite_warning_level_get_icon (RespiteWarningLevel level);

G_END_DECLS
