/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/finding.h"

G_BEGIN_DECLS

/**
 * RespiteNoticeAction:
 * @label: what its button says
 * @name: an action of the window
 * @target: (nullable): the id that the action takes
 *
 * Where a notice leads.
 */
typedef struct
{
  const char *label;
  const char *name;
  const char *target;
} RespiteNoticeAction;

RespiteNoticeAction respite_notice_action_find (const RespiteFinding *finding);

G_END_DECLS
