/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/insights/remedy-month.h"

G_BEGIN_DECLS

/**
 * RespiteRemedyTally:
 * @n: how often it was used
 * @n_rated: how often there is a score from before and one from after, however far apart
 * @n_eased: how often the second was lower
 * @n_worse: how often it was higher
 * @mean_change: by how many points pain fell on the mean of those, below 0 where it rose; overstates, for pain often falls
 *   by itself: what is safe to say is in @effect
 * @last_at: when it was used last
 * @last_record: the id of that record
 * @note_at: (nullable): when something was noted with it last
 * @note: (nullable): what
 * @side_effect_at: (nullable): when a side effect was noted last
 * @side_effect: (nullable): which
 * @effect: how it compares with rest
 *
 * What one remedy or routine did for the person.
 */
typedef struct
{
  guint n;
  guint n_rated;
  guint n_eased;
  guint n_worse;
  double mean_change;
  GDateTime *last_at;
  const char *last_record;
  GDateTime *note_at;
  const char *note;
  GDateTime *side_effect_at;
  const char *side_effect;
  RespiteRemedyEffect effect;
} RespiteRemedyTally;

/**
 * RespiteRemedySums:
 *
 * What was done about pain, and what came of it, added up over months.
 */
typedef struct _RespiteRemedySums RespiteRemedySums;

RespiteRemedySums *respite_remedy_sums_new (void);
void respite_remedy_sums_free (RespiteRemedySums *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRemedySums, respite_remedy_sums_free)

void respite_remedy_sums_set_range (RespiteRemedySums *self,
                                    const GDate *from,
                                    const GDate *to,
                                    int day_start_minutes);
void respite_remedy_sums_add_months (RespiteRemedySums *self,
                                     GHashTable *months);

const RespiteRemedyTally *respite_remedy_sums_look_up (RespiteRemedySums *self,
                                                       const char *remedy,
                                                       const char *routine);
GStrv respite_remedy_sums_list_remedies (RespiteRemedySums *self);
guint respite_remedy_sums_count_rests (RespiteRemedySums *self);

G_END_DECLS
