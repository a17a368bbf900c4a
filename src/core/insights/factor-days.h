/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/factor-effect.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

/**
 * RespiteFactorResult:
 * @id: what was asked about, a word of the vocabulary's `factor` or one of the person's own
 * @effect: what days with it are like
 * @is_left_out: whether there are more factors than are compared together, and others have more days
 *
 * One thing that a day held or did not.
 */
typedef struct
{
  const char *id;
  RespiteFactorEffect effect;
  gboolean is_left_out;
} RespiteFactorResult;

/**
 * RespiteFactorDays:
 *
 * What the days of a range were like and what they held.
 */
typedef struct _RespiteFactorDays RespiteFactorDays;

RespiteFactorDays *respite_factor_days_new (const GDate *from,
                                            const GDate *to,
                                            int day_start_minutes);
void respite_factor_days_free (RespiteFactorDays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteFactorDays, respite_factor_days_free)

void respite_factor_days_add (RespiteFactorDays *self,
                              RespiteRecord *record);
GArray *respite_factor_days_work_out (RespiteFactorDays *self);

G_END_DECLS
