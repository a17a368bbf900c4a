/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"

G_BEGIN_DECLS

/**
 * RespiteTimerLimit:
 * @rule: (nullable): the rule that forbids it, with the words to show; %NULL where nothing does
 * @wait_s: in how many seconds it may begin; 0 where waiting does not help
 *
 * Whether warmth or cold may begin now.
 */
typedef struct
{
  const RespiteTimeRule *rule;
  gint64 wait_s;
} RespiteTimerLimit;

RespiteTimerLimit respite_timer_limit_check (RespiteCatalog *catalog,
                                             RespiteRoutine *routine,
                                             gint64 since_last_s);

G_END_DECLS
