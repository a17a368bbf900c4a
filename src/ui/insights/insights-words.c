/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/insights/insights-words.h"

#include <glib/gi18n.h>

#include "ui/common/volume-words.h"

static char *
format_date (const GDate *date,
             const char *format)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new (utc, g_date_get_year (date), (int) g_date_get_month (date),
                                                g_date_get_day (date), 12, 0, 0);

  return g_date_time_format (time, format);
}

static char *
format_range (int min,
              int max)
{
  if (min == max)
    return g_strdup_printf (_("always %d"), min);

  /* Translators: the lowest and the highest score of a day */
  return g_strdup_printf (_("from %d to %d"), min, max);
}

static char *
format_entries (guint n)
{
  return g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
}

/**
 * respite_insights_words_headline:
 *
 * Returns: (transfer full): how many days stand behind the figures, and the two figures asked for most
 */
char *
respite_insights_words_headline (const RespiteSummaryTotals *totals)
{
  g_autofree char *rated = NULL;

  g_return_val_if_fail (totals != NULL, NULL);

  /* Translators: the first number is the days with a score, the second all days of the range */
  rated = g_strdup_printf (ngettext ("Rated on %u of %u day.", "Rated on %u of %u days.", totals->n_days),
                           totals->n_rated, totals->n_days);
  if (totals->n_rated == 0)
    return g_steal_pointer (&rated);

  /* Translators: the first part is the sentence “Rated on 12 of 14 days.” */
  return g_strdup_printf (_("%s Mean %.1f, worst %d."), rated, totals->mean, totals->worst);
}

/**
 * respite_insights_words_chart:
 *
 * Returns: (transfer full): what a screen reader says of the whole curve
 */
char *
respite_insights_words_chart (RespiteSummary *summary)
{
  RespiteSummaryTotals totals;
  g_autofree char *headline = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (summary != NULL, NULL);

  totals = respite_summary_get_totals (summary);
  headline = respite_insights_words_headline (&totals);
  from = format_date (respite_summary_get_from (summary), _("%-d %B %Y"));
  to = format_date (respite_summary_get_to (summary), _("%-d %B %Y"));

  /* Translators: two dates, then sentences such as “Rated on 12 of 14 days. Mean 3.4, worst 7.” */
  return g_strdup_printf (_("Curve of daily pain from %s to %s. %s"), from, to, headline);
}

char *
respite_insights_words_day_title (const GDate *date)
{
  /* Translators: a date in full, such as “Friday 20 November 2026” */
  return format_date (date, _("%A %-d %B %Y"));
}

static char *
describe_scores (const RespiteDaySummary *day)
{
  g_autofree char *range = format_range (day->min, day->max);
  g_autofree char *entries = format_entries (day->n);

  if (day->n == 1)
    return g_strdup_printf (_("pain %d, one entry"), day->min);

  /* Translators: such as “mean 3.4, from 2 to 5, 3 entries” */
  return g_strdup_printf (_("mean %.1f, %s, %s"), day->mean, range, entries);
}

/**
 * respite_insights_words_day:
 * @date: a day
 * @day: (nullable): what is known about it
 *
 * Returns: (transfer full): its facts, without the date; a day without an entry is said to be one
 */
char *
respite_insights_words_day (const GDate *date,
                            const RespiteDaySummary *day)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  g_return_val_if_fail (date != NULL, NULL);

  if (day == NULL || (day->n == 0 && day->day_score < 0))
    return g_strdup (_("no entry"));

  if (day->n > 0)
    {
      g_autofree char *scores = describe_scores (day);

      g_strv_builder_add (parts, scores);
    }

  if (day->day_score >= 0)
    {
      g_autofree char *average = g_strdup_printf (_("the day on average %d"), day->day_score);

      g_strv_builder_add (parts, average);
    }

  if (day->n_recalled > 0)
    g_strv_builder_add (parts, day->n_recalled == day->n ? _("recalled later") : _("partly recalled later"));

  texts = g_strv_builder_end (parts);

  return g_strjoinv (", ", texts);
}

char *
respite_insights_words_span_title (const RespiteSpanSummary *span,
                                   gboolean week)
{
  g_autofree char *first = NULL;

  g_return_val_if_fail (span != NULL, NULL);

  if (!week)
    /* Translators: a month and a year on their own, such as “November 2026” */
    return format_date (&span->first, _("%OB %Y"));

  first = format_date (&span->first, _("%-d %b %Y"));

  /* Translators: a week, by the date of its first day */
  return g_strdup_printf (_("Week of %s"), first);
}

/**
 * respite_insights_words_span:
 * @week: whether it is a week, which gets a mean only when enough of its days are rated
 *
 * Returns: (transfer full): the facts of a week or month, without its name
 */
char *
respite_insights_words_span (const RespiteSpanSummary *span,
                             gboolean week)
{
  g_autofree char *days = NULL;
  g_autofree char *range = NULL;

  g_return_val_if_fail (span != NULL, NULL);

  if (span->n_rated == 0)
    return g_strdup (_("no entry"));

  /* Translators: the first number is the days with a score, the second all days of the week or month */
  days = g_strdup_printf (ngettext ("%u of %u day", "%u of %u days", span->n_days), span->n_rated, span->n_days);
  range = format_range (span->min, span->max);

  if (week && span->n_rated < RESPITE_SUMMARY_WEEK_MIN_DAYS)
    /* Translators: such as “from 2 to 5, too few days for a mean (2 of 7 days)” */
    return g_strdup_printf (_("%s, too few days for a mean (%s)"), range, days);

  /* Translators: such as “mean 3.4, from 2 to 5 (6 of 7 days)” */
  return g_strdup_printf (_("mean %.1f, %s (%s)"), span->mean, range, days);
}

static void
add_fact (GStrvBuilder *facts,
          char *text)
{
  g_strv_builder_add (facts, text);
  g_free (text);
}

static void
add_pain_facts (GStrvBuilder *facts,
                const RespiteSummaryTotals *totals)
{
  if (totals->n_rated > 0)
    add_fact (facts, g_strdup_printf (ngettext ("%u of %u rated day was free of pain throughout.",
                                                "%u of %u rated days were free of pain throughout.", totals->n_pain_free),
                                      totals->n_pain_free, totals->n_rated));

  if (totals->n_day_scores > 0)
    add_fact (facts, g_strdup_printf (ngettext ("%u day also has a score for the day on average, kept apart from the curve.",
                                                "%u days also have a score for the day on average, kept apart from the curve.",
                                                totals->n_day_scores),
                                      totals->n_day_scores));

  if (totals->n_recalled > 0)
    add_fact (facts, g_strdup_printf (ngettext ("%u of %u entry was written down more than a day later.",
                                                "%u of %u entries were written down more than a day later.",
                                                totals->n_entries),
                                      totals->n_recalled, totals->n_entries));
}

static void
add_water (GStrvBuilder *facts,
           const RespiteSummaryTotals *totals)
{
  g_autofree char *amount = respite_volume_words_day ((double) totals->water_ml / totals->n_water_days);

  /* Translators: a number of days, and an amount of water */
  add_fact (facts, g_strdup_printf (ngettext ("Drinks were noted on %u day, %s on it.",
                                              "Drinks were noted on %u days, %s a day on average.",
                                              totals->n_water_days),
                                    totals->n_water_days, amount));
}

static void
add_other_facts (GStrvBuilder *facts,
                 const RespiteSummaryTotals *totals)
{
  guint n_checks = totals->n_good + totals->n_slouching;

  if (totals->n_remedies > 0)
    add_fact (facts, g_strdup_printf (ngettext ("Remedies and routines were noted %u time.",
                                                "Remedies and routines were noted %u times.", totals->n_remedies),
                                      totals->n_remedies));

  if (totals->n_water_days > 0)
    add_water (facts, totals);

  if (n_checks > 0)
    add_fact (facts, g_strdup_printf (ngettext ("Sitting well at %u of %u posture check.",
                                                "Sitting well at %u of %u posture checks.", n_checks),
                                      totals->n_good, n_checks));
}

/**
 * respite_insights_words_facts:
 *
 * Returns: (transfer full): one plain sentence for each thing the range adds up to, beyond the headline
 */
GStrv
respite_insights_words_facts (RespiteSummary *summary)
{
  g_autoptr (GStrvBuilder) facts = g_strv_builder_new ();
  RespiteSummaryTotals totals;

  g_return_val_if_fail (summary != NULL, NULL);

  totals = respite_summary_get_totals (summary);
  add_pain_facts (facts, &totals);
  add_other_facts (facts, &totals);

  return g_strv_builder_end (facts);
}
