/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/warning-level.h"

static const struct
{
  RespiteWarningLevel level;
  const char *text;
  const char *icon;
} levels[] = {
  { RESPITE_WARNING_LEVEL_WITHIN_DAYS, "within-days", "x-office-calendar-symbolic" },
  { RESPITE_WARNING_LEVEL_SAME_DAY, "same-day", "call-start-symbolic" },
  { RESPITE_WARNING_LEVEL_EMERGENCY, "emergency-now", "respite-warning-signs-symbolic" },
};

RespiteWarningLevel
respite_warning_level_from_text (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (g_strcmp0 (levels[i].text, text) == 0)
        return levels[i].level;
    }

  return RESPITE_WARNING_LEVEL_NONE;
}

/**
 * respite_warning_level_to_text:
 *
 * Returns: (nullable): the word of the vocabulary
 */
const char *
respite_warning_level_to_text (RespiteWarningLevel level)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (levels[i].level == level)
        return levels[i].text;
    }

  return NULL;
}

const char *
respite_warning_level_get_icon (RespiteWarningLevel level)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (levels[i].level == level)
        return levels[i].icon;
    }

  return "object-select-symbolic";
}
