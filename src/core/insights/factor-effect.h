/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** So many days there must be, and so many with the factor and without it, before anything is said. */
#define RESPITE_FACTOR_EFFECT_MIN_DAYS 28
#define RESPITE_FACTOR_EFFECT_MIN_EACH 8

/** More than this many factors are not looked at together: among many, chance alone would make some stand out. */
#define RESPITE_FACTOR_EFFECT_MAX_FACTORS 10

/**
 * RespiteFactorDay:
 * @number: the day, counted from anywhere
 * @pain: the mean of its scores
 * @with: whether the factor was there
 *
 * A day on which pain was rated and the question answered. Days that lack one of the two are not days of this kind: they are
 * neither without pain nor without the factor.
 */
typedef struct
{
  int number;
  double pain;
  gboolean with;
} RespiteFactorDay;

/**
 * RespiteFactorEffect:
 * @days_with: days with the factor
 * @days_without: days without it
 * @needs_days: how many more days are needed before anything can be said
 * @needs_with: how many more with the factor
 * @needs_without: how many more without it
 * @plain: by how many points pain was higher on days with it, on the mean; without meaning where one kind is missing
 * @difference: the same, recovery and fading habits taken out; like all that follows 0 while days are needed
 * @se: its standard error
 * @df: degrees of freedom, which need not be whole
 * @stickiness: how much what is left of pain on one day says of the next, 0 to 0.9
 * @habit: the same of the factor
 * @low: the lower end of the interval that holds 95 of 100
 * @high: its upper end
 * @pattern: whether it is a possible pattern: a point or more, and sure enough for the number of factors looked at
 *
 * Whether days with something are worse. Above 0 is more pain. It never says that one comes of the other.
 */
typedef struct
{
  guint days_with;
  guint days_without;
  guint needs_days;
  guint needs_with;
  guint needs_without;
  double plain;
  double difference;
  double se;
  double df;
  double stickiness;
  double habit;
  double low;
  double high;
  gboolean pattern;
} RespiteFactorEffect;

gboolean respite_factor_effect_is_known (const RespiteFactorEffect *self);
RespiteFactorEffect respite_factor_effect_work_out (const RespiteFactorDay *days,
                                                    guint n_days,
                                                    guint n_factors);

G_END_DECLS
