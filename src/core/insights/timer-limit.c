/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/timer-limit.h"

static const struct
{
  const char *timer;
  const char *rule;
} rules[] = {
  { "heat", "tr-heat-limit" },
  { "cold", "tr-cold-limit" },
};

static const RespiteTimeRule *
find_rule (RespiteCatalog *catalog,
           const char *timer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (g_strcmp0 (rules[i].timer, timer) == 0)
        return respite_catalog_get_rule (catalog, rules[i].rule);
    }

  return NULL;
}

/**
 * respite_timer_limit_check:
 * @catalog: the rules
 * @routine: a routine; one without a timer is never forbidden
 * @since_last_s: seconds since the same timer ended last; below 0 if it never did
 *
 * Looks whether a timer is short enough, and far enough from the one before, not to harm the skin.
 *
 * Returns: what forbids it, if anything does
 */
RespiteTimerLimit
respite_timer_limit_check (RespiteCatalog *catalog,
                           RespiteRoutine *routine,
                           gint64 since_last_s)
{
  RespiteTimerLimit limit = { NULL, 0 };
  const RespiteTimeRule *rule;
  gint64 pause_s;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), limit);
  g_return_val_if_fail (RESPITE_IS_ROUTINE (routine), limit);

  rule = find_rule (catalog, respite_routine_get_timer (routine));
  if (rule == NULL)
    return limit;

  pause_s = (gint64) respite_time_rule_get_number (rule, "pause_minutes") * 60;
  if (respite_routine_get_seconds (routine) > respite_time_rule_get_number (rule, "minutes") * 60)
    limit.rule = rule;
  else if (since_last_s >= 0 && since_last_s < pause_s)
    limit = (RespiteTimerLimit) { rule, pause_s - since_last_s };

  return limit;
}
