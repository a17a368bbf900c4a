/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/journal/journal.h"

G_BEGIN_DECLS

/** A week's figure is shown with at least this many rated days. */
#define RESPITE_SUMMARY_WEEK_MIN_DAYS 4

/** An entry written down later than this after it was felt is recalled, and weak beyond the second. */
#define RESPITE_SUMMARY_RECALLED_US (24 * G_TIME_SPAN_HOUR)
#define RESPITE_SUMMARY_WEAK_US (72 * G_TIME_SPAN_HOUR)

/**
 * RespiteDaySummary:
 * @date: the day, which begins at the person's day start
 * @n: how many `now` scores; 0 leaves @mean, @min and @max without meaning
 * @mean: of the `now` scores
 * @min: the lowest of them
 * @max: the highest of them
 * @n_recalled: how many of them were written down more than a day late
 * @n_weak: how many of those more than three days late
 * @day_score: the score given for the day on average, -1 for none; never mixed with the others
 * @water_ml: what was drunk, in millilitres
 * @n_good: posture checks answered with sitting well
 * @n_slouching: posture checks answered with slouching
 * @n_remedies: remedies tried and routines done
 *
 * What the diary holds about one day.
 */
typedef struct
{
  GDate date;
  guint n;
  double mean;
  int min;
  int max;
  guint n_recalled;
  guint n_weak;
  int day_score;
  gint64 water_ml;
  guint n_good;
  guint n_slouching;
  guint n_remedies;
} RespiteDaySummary;

gboolean respite_day_summary_is_pain_free (const RespiteDaySummary *self);

/**
 * RespiteSpanSummary:
 * @first: its first day, which for the first week of a range may lie before it
 * @n_days: its days within the range
 * @n_rated: how many of them have a `now` score
 * @n_entries: their `now` scores
 * @mean: of those days' means; without meaning when no day is rated, and not to be shown for a week below
 *   %RESPITE_SUMMARY_WEEK_MIN_DAYS rated days
 * @min: the lowest score; without meaning when no day is rated
 * @max: the highest score
 *
 * A week or a month.
 */
typedef struct
{
  GDate first;
  guint n_days;
  guint n_rated;
  guint n_entries;
  double mean;
  int min;
  int max;
} RespiteSpanSummary;

/**
 * RespiteSummaryTotals:
 * @n_days: the days of the range
 * @n_rated: how many of them have a `now` score
 * @n_entries: `now` scores
 * @n_day_scores: days with a score for the day on average
 * @n_recalled: `now` scores written down more than a day late
 * @n_weak: of those, more than three days late
 * @mean: of the days' means; without meaning when no day is rated
 * @worst: the highest `now` score, -1 for none
 * @n_pain_free: rated days on which nothing above 0 was felt
 * @water_ml: what was drunk, in millilitres
 * @n_water_days: days on which something was
 * @n_good: posture checks answered with sitting well
 * @n_slouching: posture checks answered with slouching
 * @n_remedies: remedies tried and routines done
 */
typedef struct
{
  guint n_days;
  guint n_rated;
  guint n_entries;
  guint n_day_scores;
  guint n_recalled;
  guint n_weak;
  double mean;
  int worst;
  guint n_pain_free;
  gint64 water_ml;
  guint n_water_days;
  guint n_good;
  guint n_slouching;
  guint n_remedies;
} RespiteSummaryTotals;

/**
 * RespiteSummary:
 *
 * The days of a range. It holds only days about which something is known: a day that is not there is missing, not zero.
 */
typedef struct _RespiteSummary RespiteSummary;

RespiteSummary *respite_summary_new (const GDate *from,
                                     const GDate *to,
                                     int day_start_minutes);
void respite_summary_free (RespiteSummary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteSummary, respite_summary_free)

void respite_summary_add (RespiteSummary *self,
                          RespiteRecord *record);
gboolean respite_summary_wants_month (RespiteSummary *self,
                                      const char *month);
gboolean respite_summary_read_month (RespiteSummary *self,
                                     RespiteJournal *journal,
                                     const char *month,
                                     GError **error);
gboolean respite_summary_read (RespiteSummary *self,
                               RespiteJournal *journal,
                               GError **error);
void respite_summary_begin_with_first_day (RespiteSummary *self);

const GDate *respite_summary_get_from (RespiteSummary *self);
const GDate *respite_summary_get_to (RespiteSummary *self);
GPtrArray *respite_summary_get_days (RespiteSummary *self);
const RespiteDaySummary *respite_summary_lookup (RespiteSummary *self,
                                                 const GDate *date);
RespiteSummaryTotals respite_summary_get_totals (RespiteSummary *self);
GArray *respite_summary_dup_weeks (RespiteSummary *self,
                                   GDateWeekday first_weekday);
GArray *respite_summary_dup_months (RespiteSummary *self);

G_END_DECLS
