/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/summary.h"

#include "core/base/time-text.h"

struct _RespiteSummary
{
  GDate from;
  GDate to;
  int day_start_minutes;

  GHashTable *by_julian;
  GPtrArray *days;
  gboolean sorted;
};

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const RespiteDaySummary *one = *(const RespiteDaySummary *const *) a;
  const RespiteDaySummary *other = *(const RespiteDaySummary *const *) b;

  return g_date_compare (&one->date, &other->date);
}

static RespiteDaySummary *
ensure_day (RespiteSummary *self,
            const GDate *date)
{
  gpointer key = GUINT_TO_POINTER (g_date_get_julian (date));
  RespiteDaySummary *day = g_hash_table_lookup (self->by_julian, key);

  if (day == NULL)
    {
      day = g_new0 (RespiteDaySummary, 1);
      day->date = *date;
      day->day_score = -1;
      g_hash_table_insert (self->by_julian, key, day);
      g_ptr_array_add (self->days, day);
      self->sorted = FALSE;
    }

  return day;
}

static void
add_score (RespiteDaySummary *day,
           RespiteRecord *record,
           int score)
{
  GTimeSpan late = g_date_time_difference (respite_record_get_recorded (record), respite_record_get_at (record));

  day->min = day->n == 0 ? score : MIN (day->min, score);
  day->max = day->n == 0 ? score : MAX (day->max, score);
  day->mean = (day->mean * day->n + score) / (day->n + 1);
  day->n++;

  if (late > RESPITE_SUMMARY_RECALLED_US)
    day->n_recalled++;
  if (late > RESPITE_SUMMARY_WEAK_US)
    day->n_weak++;
}

static void
add_pain (RespiteSummary *self,
          const GDate *date,
          RespiteRecord *record)
{
  gint64 score;

  if (!respite_record_get_int (record, "score", &score))
    return;

  if (g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0)
    ensure_day (self, date)->day_score = (int) score;
  else
    add_score (ensure_day (self, date), record, (int) score);
}

static void
add_posture (RespiteDaySummary *day,
             RespiteRecord *record)
{
  if (g_strcmp0 (respite_record_get_string (record, "answer"), "good") == 0)
    day->n_good++;
  else
    day->n_slouching++;
}

static gboolean
contains (RespiteSummary *self,
          const GDate *date)
{
  return g_date_compare (&self->from, date) <= 0 && g_date_compare (date, &self->to) <= 0;
}

/**
 * respite_summary_new:
 * @from: the first day
 * @to: the last day, not before @from
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * Returns: (transfer full): a summary that knows nothing yet
 */
RespiteSummary *
respite_summary_new (const GDate *from,
                     const GDate *to,
                     int day_start_minutes)
{
  RespiteSummary *self;

  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);
  g_return_val_if_fail (to != NULL && g_date_valid (to) && g_date_compare (from, to) <= 0, NULL);
  g_return_val_if_fail (day_start_minutes >= 0 && day_start_minutes < 24 * 60, NULL);

  self = g_new0 (RespiteSummary, 1);
  self->from = *from;
  self->to = *to;
  self->day_start_minutes = day_start_minutes;
  self->by_julian = g_hash_table_new (NULL, NULL);
  self->days = g_ptr_array_new_with_free_func (g_free);
  self->sorted = TRUE;

  return self;
}

void
respite_summary_free (RespiteSummary *self)
{
  g_hash_table_unref (self->by_julian);
  g_ptr_array_unref (self->days);
  g_free (self);
}

/**
 * respite_day_summary_is_pain_free:
 *
 * Returns: whether the day was rated and nothing above 0 was felt on it, the score for the day on average included
 */
gboolean
respite_day_summary_is_pain_free (const RespiteDaySummary *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n > 0 && self->max == 0 && self->day_score <= 0;
}

/**
 * respite_summary_add:
 * @record: any record of the diary, in the order of time
 *
 * Counts a record in, unless it lies outside the range, is deleted or makes no sense. The last of two scores for one
 * day on average stands.
 */
void
respite_summary_add (RespiteSummary *self,
                     RespiteRecord *record)
{
  g_autoptr (GDate) date = NULL;
  gint64 ml;

  g_return_if_fail (self != NULL);
  g_return_if_fail (RESPITE_IS_RECORD (record));

  if (respite_record_is_deleted (record) || respite_record_get_problem (record) != NULL)
    return;

  date = respite_time_get_day (respite_record_get_at (record), self->day_start_minutes);
  if (!contains (self, date))
    return;

  if (respite_record_is_kind (record, "pain"))
    add_pain (self, date, record);
  else if (respite_record_is_kind (record, "water") && respite_record_get_int (record, "ml", &ml))
    ensure_day (self, date)->water_ml += ml;
  else if (respite_record_is_kind (record, "posture"))
    add_posture (ensure_day (self, date), record);
  else if (respite_record_is_kind (record, "remedy") || respite_record_is_kind (record, "routine"))
    ensure_day (self, date)->n_remedies++;
}

static void
month_bounds (const char *month,
              GDate *first,
              GDate *last)
{
  int year = (int) g_ascii_strtoull (month, NULL, 10);
  int number = (int) g_ascii_strtoull (month + 5, NULL, 10);

  g_date_set_dmy (first, 1, number, year);
  g_date_set_dmy (last, g_date_get_days_in_month (number, year), number, year);
}

/**
 * respite_summary_wants_month:
 * @month: a month such as `2026-11`
 *
 * Returns: whether records of that month may belong to the range; the small hours of the first of a month belong to
 *   the month before
 */
gboolean
respite_summary_wants_month (RespiteSummary *self,
                             const char *month)
{
  GDate first, last;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!respite_month_is_valid (month))
    return FALSE;

  month_bounds (month, &first, &last);
  if (self->day_start_minutes > 0 && g_date_get_julian (&first) > 1)
    g_date_subtract_days (&first, 1);

  return g_date_compare (&first, &self->to) <= 0 && g_date_compare (&self->from, &last) <= 0;
}

/**
 * respite_summary_read_month:
 * @journal: the diary's journal
 * @month: a month such as `2026-11`
 * @error: why the month could not be read
 *
 * Counts one month in. Nothing of it stays in memory but its sums, so a caller with a main loop may read a month at a
 * time.
 *
 * Returns: whether the month could be read
 */
gboolean
respite_summary_read_month (RespiteSummary *self,
                            RespiteJournal *journal,
                            const char *month,
                            GError **error)
{
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RESPITE_IS_JOURNAL (journal), FALSE);

  records = respite_journal_dup_month (journal, month, error);
  if (records == NULL)
    return FALSE;

  for (guint i = 0; i < records->len; i++)
    respite_summary_add (self, records->pdata[i]);

  return TRUE;
}

/**
 * respite_summary_read:
 * @journal: the diary's journal
 * @error: what was wrong with the first month that could not be read
 *
 * Counts in every month of the range. One that cannot be read leaves its days missing, and the others are read all the
 * same.
 *
 * Returns: whether every month could be read
 */
gboolean
respite_summary_read (RespiteSummary *self,
                      RespiteJournal *journal,
                      GError **error)
{
  g_auto (GStrv) months = NULL;
  gboolean good = TRUE;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RESPITE_IS_JOURNAL (journal), FALSE);

  months = respite_journal_list_months (journal);
  for (guint i = g_strv_length (months); i > 0; i--)
    {
      if (respite_summary_wants_month (self, months[i - 1]))
        good &= respite_summary_read_month (self, journal, months[i - 1], good ? error : NULL);
    }

  return good;
}

/**
 * respite_summary_begin_with_first_day:
 *
 * Lets the range begin with the first day on which a score was given, for a range that means “everything”: the years
 * before the diary are not missing days.
 */
void
respite_summary_begin_with_first_day (RespiteSummary *self)
{
  GPtrArray *days;

  g_return_if_fail (self != NULL);

  days = respite_summary_get_days (self);
  for (guint i = 0; i < days->len; i++)
    {
      const RespiteDaySummary *day = days->pdata[i];

      if (day->n > 0 || day->day_score >= 0)
        {
          self->from = day->date;
          return;
        }
    }
}

const GDate *
respite_summary_get_from (RespiteSummary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->from;
}

const GDate *
respite_summary_get_to (RespiteSummary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->to;
}

/**
 * respite_summary_get_days:
 *
 * Returns: (transfer none) (element-type RespiteDaySummary): the days about which something is known, in order; valid
 *   until the next record is added
 */
GPtrArray *
respite_summary_get_days (RespiteSummary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!self->sorted)
    g_ptr_array_sort (self->days, compare_days);
  self->sorted = TRUE;

  return self->days;
}

/**
 * respite_summary_lookup:
 *
 * Returns: (transfer none) (nullable): what is known about a day, %NULL for nothing
 */
const RespiteDaySummary *
respite_summary_lookup (RespiteSummary *self,
                        const GDate *date)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return g_hash_table_lookup (self->by_julian, GUINT_TO_POINTER (g_date_get_julian (date)));
}

static void
add_up (RespiteSummaryTotals *totals,
        const RespiteDaySummary *day)
{
  if (day->n > 0)
    {
      totals->mean = (totals->mean * totals->n_rated + day->mean) / (totals->n_rated + 1);
      totals->n_rated++;
      totals->worst = MAX (totals->worst, day->max);
    }

  totals->n_entries += day->n;
  totals->n_day_scores += day->day_score >= 0;
  totals->n_recalled += day->n_recalled;
  totals->n_weak += day->n_weak;
  totals->n_pain_free += respite_day_summary_is_pain_free (day);
  totals->water_ml += day->water_ml;
  totals->n_water_days += day->water_ml > 0;
  totals->n_good += day->n_good;
  totals->n_slouching += day->n_slouching;
  totals->n_remedies += day->n_remedies;
}

/**
 * respite_summary_get_totals:
 *
 * Returns: what the whole range adds up to
 */
RespiteSummaryTotals
respite_summary_get_totals (RespiteSummary *self)
{
  RespiteSummaryTotals totals = { .worst = -1 };

  g_return_val_if_fail (self != NULL, totals);

  totals.n_days = (guint) g_date_days_between (&self->from, &self->to) + 1;
  for (guint i = 0; i < self->days->len; i++)
    {
      const RespiteDaySummary *day = self->days->pdata[i];

      if (contains (self, &day->date))
        add_up (&totals, day);
    }

  return totals;
}

static void
add_to_span (RespiteSpanSummary *span,
             const RespiteDaySummary *day)
{
  span->min = span->n_rated == 0 ? day->min : MIN (span->min, day->min);
  span->max = span->n_rated == 0 ? day->max : MAX (span->max, day->max);
  span->mean = (span->mean * span->n_rated + day->mean) / (span->n_rated + 1);
  span->n_entries += day->n;
  span->n_rated++;
}

static RespiteSpanSummary
sum_up_span (RespiteSummary *self,
             const GDate *first,
             guint length)
{
  RespiteSpanSummary span = { .first = *first };
  GDate date = *first;

  for (guint i = 0; i < length; i++, g_date_add_days (&date, 1))
    {
      const RespiteDaySummary *day = respite_summary_lookup (self, &date);

      if (!contains (self, &date))
        continue;

      span.n_days++;
      if (day != NULL && day->n > 0)
        add_to_span (&span, day);
    }

  return span;
}

/**
 * respite_summary_dup_weeks:
 * @first_weekday: the day a week begins with
 *
 * Returns: (transfer full) (element-type RespiteSpanSummary): the weeks of the range in order, those without a rated
 *   day among them
 */
GArray *
respite_summary_dup_weeks (RespiteSummary *self,
                           GDateWeekday first_weekday)
{
  GArray *weeks;
  GDate date;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (g_date_valid_weekday (first_weekday), NULL);

  weeks = g_array_new (FALSE, FALSE, sizeof (RespiteSpanSummary));
  date = self->from;
  g_date_subtract_days (&date, (g_date_get_weekday (&date) - first_weekday + 7) % 7);

  for (; g_date_compare (&date, &self->to) <= 0; g_date_add_days (&date, 7))
    {
      RespiteSpanSummary week = sum_up_span (self, &date, 7);

      g_array_append_val (weeks, week);
    }

  return weeks;
}

/**
 * respite_summary_dup_months:
 *
 * Returns: (transfer full) (element-type RespiteSpanSummary): the calendar months of the range in order, those without
 *   a rated day among them
 */
GArray *
respite_summary_dup_months (RespiteSummary *self)
{
  GArray *months;
  GDate date;

  g_return_val_if_fail (self != NULL, NULL);

  months = g_array_new (FALSE, FALSE, sizeof (RespiteSpanSummary));
  date = self->from;
  g_date_set_day (&date, 1);

  for (; g_date_compare (&date, &self->to) <= 0; g_date_add_months (&date, 1))
    {
      guint length = g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date));
      RespiteSpanSummary month = sum_up_span (self, &date, length);

      g_array_append_val (months, month);
    }

  return months;
}
