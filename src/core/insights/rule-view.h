/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/profile.h"
#include "core/insights/dose.h"
#include "core/journal/record.h"

G_BEGIN_DECLS

/**
 * RespiteRuleScore:
 * @record: the pain record
 * @at: when, in microseconds since 1970
 * @day: the day it belongs to, as g_date_get_julian() counts
 * @score: 0 to 10
 * @of_day: whether it stands for the day on average; such scores and those of a moment never mix
 */
typedef struct
{
  RespiteRecord *record;
  gint64 at;
  int day;
  int score;
  gboolean of_day;
} RespiteRuleScore;

/**
 * RespiteRuleUse:
 * @record: the record of a remedy or a routine
 * @item: the remedy's or the routine's id
 * @minutes: how long it took, in minutes; -1 where that is not known
 * @effort: how hard it was, 0 to 10; -1 where that is not known
 */
typedef struct
{
  RespiteRecord *record;
  gint64 at;
  int day;
  const char *item;
  double minutes;
  int effort;
} RespiteRuleUse;

/**
 * RespiteRuleDose:
 * @use: the number of the use it was
 */
typedef struct
{
  RespiteDose dose;
  guint use;
} RespiteRuleDose;

/**
 * RespiteRuleEpisode:
 * @onset: when it began
 * @onset_us: the same in microseconds since 1970
 * @day: the day it began on
 * @end: (nullable): when it was over; %NULL where it is open
 */
typedef struct
{
  RespiteRecord *record;
  GDateTime *onset;
  gint64 onset_us;
  int day;
  GDateTime *end;
} RespiteRuleEpisode;

/**
 * RespiteRuleView:
 * @now: the moment to look from; nothing later is in the view
 * @now_us: the same in microseconds since 1970
 * @today: the day it belongs to
 * @profile: what is known of the person
 * @day_start: when their day begins, in minutes after midnight
 * @records: (element-type RespiteRecord): all that counts, in order of time
 * @scores: (element-type RespiteRuleScore): in order of time
 * @uses: (element-type RespiteRuleUse): in order of time
 * @doses: (element-type RespiteRuleDose): of pain medicines, in order of time
 * @episodes: (element-type RespiteRuleEpisode): in order of their onsets
 * @open: (nullable): the open one of them, of several the one that began last
 *
 * What the time rules look at. Days are calendar days in each record's own offset, shifted by the person's day start, so
 * that neither daylight saving nor a journey moves a rule by a day; hours are hours that have passed.
 */
typedef struct
{
  GDateTime *now;
  gint64 now_us;
  int today;
  RespiteProfile *profile;
  int day_start;

  GPtrArray *records;
  GArray *scores;
  GArray *uses;
  GArray *doses;
  GPtrArray *episodes;
  const RespiteRuleEpisode *open;
} RespiteRuleView;

RespiteRuleView *respite_rule_view_new (GPtrArray *records,
                                        RespiteProfile *profile,
                                        GDateTime *now);
void respite_rule_view_free (RespiteRuleView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRuleView, respite_rule_view_free)

const RespiteRuleScore *respite_rule_view_get_score (const RespiteRuleView *self,
                                                     guint index);
const RespiteRuleUse *respite_rule_view_get_use (const RespiteRuleView *self,
                                                 guint index);
int respite_rule_view_get_day (const RespiteRuleView *self,
                               GDateTime *time);
GDateTime *respite_rule_view_begin_day (const RespiteRuleView *self,
                                        int day);

int respite_rule_view_get_worst (const RespiteRuleView *self,
                                 gint64 from_us,
                                 int day);
gboolean respite_rule_view_compare (const RespiteRuleView *self,
                                    gint64 from_us,
                                    int first_day,
                                    int last_day,
                                    int window,
                                    double *first,
                                    double *last);

GStrv respite_rule_view_dup_words (RespiteRecord *record,
                                   const char *member);
gboolean respite_rule_view_has_word (RespiteRecord *record,
                                     const char *member,
                                     const char *const *among);
gboolean respite_rule_view_is_injury (const RespiteRuleView *self,
                                      const char *const *injury);
const char *respite_rule_view_get_cause (const RespiteRuleView *self,
                                         RespiteRecord *record);

G_END_DECLS
