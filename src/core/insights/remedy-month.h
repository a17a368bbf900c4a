/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/remedy-effect.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

/** A second score counts for method A from one to four hours after the first, and what was done that long before still works. */
#define RESPITE_REMEDY_GAP_MIN_S (60 * 60)
#define RESPITE_REMEDY_GAP_BEST_S (2 * 60 * 60)
#define RESPITE_REMEDY_GAP_MAX_S (4 * 60 * 60)

/**
 * RespiteRemedyUse:
 * @id: the remedy's id, or the routine's
 * @is_routine: which of the two
 * @at: when
 * @record: the record's id
 * @note: (nullable): what was noted with it
 * @side_effect: (nullable): which side effect was noted with it
 * @is_rated: there is a score from before and one from after
 * @is_pair: they lie so far apart, and so far from other remedies, that they can be set against rest
 * @scores: these scores; without meaning where it is not rated
 *
 * A remedy was tried, or a routine done.
 */
typedef struct
{
  const char *id;
  gboolean is_routine;
  GDateTime *at;
  const char *record;
  const char *note;
  const char *side_effect;
  gboolean is_rated;
  gboolean is_pair;
  RespitePainPair scores;
} RespiteRemedyUse;

/**
 * RespiteRemedyRest:
 * @at: when it was asked about
 * @scores: the score that stood, and the one after a while with nothing done about it
 *
 * Pain left to itself.
 */
typedef struct
{
  GDateTime *at;
  RespitePainPair scores;
} RespiteRemedyRest;

typedef void (*RespiteRemedyUseFunc) (const RespiteRemedyUse *use,
                                      gpointer data);
typedef void (*RespiteRemedyRestFunc) (const RespiteRemedyRest *rest,
                                       gpointer data);

/**
 * RespiteRemedyMonth:
 *
 * What of a month's records says something about remedies, without the records themselves.
 */
typedef struct _RespiteRemedyMonth RespiteRemedyMonth;

gboolean respite_remedy_month_is_in_reach (const char *month,
                                           const GDate *from,
                                           const GDate *to);
RespiteRemedyMonth *respite_remedy_month_new (GPtrArray *records);
void respite_remedy_month_free (RespiteRemedyMonth *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRemedyMonth, respite_remedy_month_free)

void respite_remedy_month_visit (RespiteRemedyMonth *self,
                                 RespiteRemedyMonth *before,
                                 RespiteRemedyMonth *after,
                                 RespiteRemedyUseFunc use_func,
                                 RespiteRemedyRestFunc rest_func,
                                 gpointer data);

G_END_DECLS
