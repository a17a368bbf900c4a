/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** So many pairs of either kind there must be before anything is said; below the second it is said to be early. */
#define RESPITE_REMEDY_EFFECT_MIN_PAIRS 5
#define RESPITE_REMEDY_EFFECT_EARLY_PAIRS 10

/**
 * RespitePainPair:
 * @before: pain at first, 0 to 10
 * @after: pain about two hours later, 0 to 10
 *
 * Two scores, with a remedy in between or with none.
 */
typedef struct
{
  int before;
  int after;
} RespitePainPair;

/**
 * RespiteRemedyVerdict:
 * @RESPITE_REMEDY_VERDICT_NOT_ENOUGH: there are too few pairs to say anything
 * @RESPITE_REMEDY_VERDICT_HELPS: it seems to help, by a point or more
 * @RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE: it may help, by less than a point
 * @RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE: it makes less than a point of difference
 * @RESPITE_REMEDY_VERDICT_WORSE: pain was higher afterwards than after rest
 * @RESPITE_REMEDY_VERDICT_CANNOT_TELL: the pairs leave it open
 *
 * What can be said of a remedy, for this one person.
 */
typedef enum
{
  RESPITE_REMEDY_VERDICT_NOT_ENOUGH,
  RESPITE_REMEDY_VERDICT_HELPS,
  RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE,
  RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE,
  RESPITE_REMEDY_VERDICT_WORSE,
  RESPITE_REMEDY_VERDICT_CANNOT_TELL,
} RespiteRemedyVerdict;

/**
 * RespiteRemedyEffect:
 * @uses: pairs with the remedy in between
 * @rests: pairs with nothing in between
 * @needs_uses: how many more of the first are needed before anything can be said
 * @needs_rests: how many more of the second
 * @plain: by how many points pain fell on the mean of the use pairs; overstates, for pain often falls by itself
 * @median: the same, the middle one of the falls
 * @raw: relief beyond that of rest, in points; like all that follows 0 while pairs are needed
 * @raw_se: its standard error
 * @df: degrees of freedom
 * @estimate: @raw drawn towards 0: what to show
 * @se: its standard error
 * @low: the lower end of the interval that holds 95 of 100
 * @high: its upper end
 * @early: there are fewer than ten pairs of one kind
 * @verdict: what can be said
 *
 * Whether pain is lower after a remedy than after rest. Above 0 is relief.
 */
typedef struct
{
  guint uses;
  guint rests;
  guint needs_uses;
  guint needs_rests;
  double plain;
  double median;
  double raw;
  double raw_se;
  int df;
  double estimate;
  double se;
  double low;
  double high;
  gboolean early;
  RespiteRemedyVerdict verdict;
} RespiteRemedyEffect;

RespiteRemedyEffect respite_remedy_effect_work_out (const RespitePainPair *uses,
                                                    guint n_uses,
                                                    const RespitePainPair *rests,
                                                    guint n_rests);
const char *respite_remedy_verdict_get_id (RespiteRemedyVerdict verdict);

G_END_DECLS
