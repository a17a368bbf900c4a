/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

#include <stdlib.h>

#include "core/base/time-text.h"

/* Moving: what was too much, when to begin, when to go on, and how to stay well. */

static gboolean
is_of (const RespiteRuleUse *use,
       const RespiteTimeRule *rule)
{
  return g_strv_contains (respite_time_rule_get_group (rule, "uses"), use->item);
}

static const RespiteRuleScore *
find_score (const RespiteRuleView *view,
            const char *id)
{
  for (guint i = 0; id != NULL && i < view->scores->len; i++)
    if (g_str_equal (respite_record_get_id (respite_rule_view_get_score (view, i)->record), id))
      return respite_rule_view_get_score (view, i);

  return NULL;
}

/* The score given with the exercise, else the last one of the day before it. */
static const RespiteRuleScore *
find_before (const RespiteRuleView *view,
             const RespiteRuleUse *use)
{
  const RespiteRuleScore *before = find_score (view, respite_record_get_string (use->record, "before"));

  for (guint i = 0; before == NULL && i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, view->scores->len - 1 - i);

      if (!score->of_day && score->at <= use->at && use->at - score->at <= G_TIME_SPAN_DAY)
        before = score;
    }

  return before;
}

/* The score that was given nearest to so many hours later, and about then. */
static const RespiteRuleScore *
find_later (const RespiteRuleView *view,
            const RespiteTimeRule *rule,
            const RespiteRuleUse *use)
{
  gint64 wanted = use->at + respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;
  gint64 slack = respite_time_rule_get_number (rule, "slack_hours") * G_TIME_SPAN_HOUR;
  const RespiteRuleScore *later = NULL;

  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (!score->of_day && llabs (score->at - wanted) <= slack &&
          (later == NULL || llabs (score->at - wanted) < llabs (later->at - wanted)))
        later = score;
    }

  return later;
}

/* Returns the score that shows that an exercise was too much. */
static const RespiteRuleScore *
find_flare (const RespiteRuleView *view,
            const RespiteTimeRule *rule,
            const RespiteRuleUse *use)
{
  const RespiteRuleScore *before = is_of (use, rule) ? find_before (view, use) : NULL;
  const RespiteRuleScore *later = before != NULL ? find_later (view, rule, use) : NULL;

  return later != NULL && later->score - before->score >= respite_time_rule_get_number (rule, "points") ? later : NULL;
}

static int
count_flares (const RespiteRuleView *view,
              const RespiteTimeRule *rule,
              const RespiteRuleUse *last)
{
  int n = 0;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      n += use->at <= last->at && g_str_equal (use->item, last->item) && find_flare (view, rule, use) != NULL;
    }

  return n;
}

static void
check_flare (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteCatalog *catalog,
             GPtrArray *found)
{
  gint64 shown = respite_time_rule_get_number (rule, "shown_hours") * G_TIME_SPAN_HOUR;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);
      const RespiteRuleScore *flare = find_flare (view, rule, use);
      RespiteFinding *finding;
      int times;

      if (flare == NULL || view->now_us - flare->at >= shown)
        continue;

      finding = respite_finding_new (rule, respite_record_get_at (flare->record), respite_record_get_id (use->record));
      finding->item = g_strdup (use->item);
      times = count_flares (view, rule, use);
      respite_finding_add_value (finding, "times", times);
      if (times >= respite_time_rule_get_number (rule, "times"))
        respite_finding_raise (finding);
      g_ptr_array_add (found, finding);
    }
}

static gboolean
has_begun (const RespiteRuleView *view,
           const RespiteTimeRule *rule)
{
  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      if (use->at >= view->open->onset_us && is_of (use, rule))
        return TRUE;
    }

  return FALSE;
}

static void
check_strength_start (const RespiteRuleView *view,
                      const RespiteTimeRule *rule,
                      RespiteCatalog *catalog,
                      GPtrArray *found)
{
  int gone = view->open != NULL ? view->today - view->open->day : -1;
  const RespiteRuleScore *last = NULL;

  if (gone < respite_time_rule_get_number (rule, "from_day") || gone > respite_time_rule_get_number (rule, "to_day") ||
      has_begun (view, rule))
    return;

  for (guint i = 0; i < view->scores->len; i++)
    if (view->today - respite_rule_view_get_score (view, i)->day <= 1)
      last = respite_rule_view_get_score (view, i);

  if (last != NULL && last->at >= view->open->onset_us && last->score <= respite_time_rule_get_number (rule, "points"))
    {
      g_autoptr (GDateTime) from = respite_rule_view_begin_day (view, view->open->day +
                                                                          respite_time_rule_get_number (rule, "from_day"));
      GDateTime *at = respite_record_get_at (last->record);

      g_ptr_array_add (found, respite_finding_new (rule, g_date_time_compare (at, from) > 0 ? at : from,
                                                   respite_record_get_id (view->open->record)));
    }
}

/* Where the training that still goes on began: sessions with no more than so many days between them. */
static const RespiteRuleUse *
find_training (const RespiteRuleView *view,
               const RespiteTimeRule *rule,
               int most_effort)
{
  int gap = respite_time_rule_get_number (rule, "gap_days");
  const RespiteRuleUse *first = NULL;
  int day = view->today;

  for (guint i = view->uses->len; i > 0; i--)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i - 1);

      if (!is_of (use, rule) || (most_effort >= 0 && use->effort < 0))
        continue;
      if (day - use->day > gap || (most_effort >= 0 && use->effort > most_effort))
        break;
      day = use->day;
      first = use;
    }

  return first;
}

static void
check_strength_step (const RespiteRuleView *view,
                     const RespiteTimeRule *rule,
                     RespiteCatalog *catalog,
                     GPtrArray *found)
{
  int days = respite_time_rule_get_number (rule, "weeks") * 7;
  const RespiteRuleUse *first = find_training (view, rule, respite_time_rule_get_number (rule, "effort"));
  g_autoptr (GDateTime) since = NULL;

  if (first == NULL || view->today - first->day < days)
    return;

  since = respite_rule_view_begin_day (view, first->day + days);
  g_ptr_array_add (found, respite_finding_new (rule, since, respite_rule_view_get_cause (view, first->record)));
}

static void
check_strength_10 (const RespiteRuleView *view,
                   const RespiteTimeRule *rule,
                   RespiteCatalog *catalog,
                   GPtrArray *found)
{
  int days = respite_time_rule_get_number (rule, "weeks") * 7;
  const RespiteRuleUse *first = find_training (view, rule, -1);
  g_autoptr (GDateTime) since = NULL;

  if (first == NULL || view->today - first->day < days ||
      view->today - first->day >= days + respite_time_rule_get_number (rule, "shown_days"))
    return;

  since = respite_rule_view_begin_day (view, first->day + days);
  g_ptr_array_add (found, respite_finding_new (rule, since, respite_record_get_id (first->record)));
}

static gboolean
is_use (RespiteRecord *record,
        const char *const *items)
{
  const char *kind = respite_record_get_kind (record);

  if (g_str_equal (kind, "remedy") || g_str_equal (kind, "routine"))
    return g_strv_contains (items, respite_record_get_string (record, kind));

  return g_str_equal (kind, "day") && respite_rule_view_has_word (record, "factors", items);
}

/* Answers about a day name it; they may be given later. */
static int
get_day (const RespiteRuleView *view,
         RespiteRecord *record)
{
  g_autoptr (GDate) date = NULL;

  if (respite_record_is_kind (record, "day"))
    date = respite_date_parse (respite_record_get_string (record, "date"), NULL);

  return date != NULL ? (int) g_date_get_julian (date)
                      : respite_rule_view_get_day (view, respite_record_get_at (record));
}

static int
compare_days_cb (gconstpointer a,
                 gconstpointer b,
                 gpointer view)
{
  return get_day (view, *(RespiteRecord *const *) a) - get_day (view, *(RespiteRecord *const *) b);
}

/* One record for each day with one of these, in order. */
static GPtrArray *
list_days (const RespiteRuleView *view,
           const char *const *items)
{
  GPtrArray *days = g_ptr_array_new ();

  for (guint i = 0; i < view->records->len; i++)
    if (is_use (view->records->pdata[i], items))
      g_ptr_array_add (days, view->records->pdata[i]);

  g_ptr_array_sort_with_data (days, compare_days_cb, (gpointer) view);
  for (guint i = days->len; i > 1; i--)
    if (get_day (view, days->pdata[i - 1]) == get_day (view, days->pdata[i - 2]))
      g_ptr_array_remove_index (days, i - 1);

  return days;
}

/* Only for those who have had a week with enough of it, and not so long ago that it is no habit any more. */
static void
check_stretch (const RespiteRuleView *view,
               const RespiteTimeRule *rule,
               RespiteCatalog *catalog,
               GPtrArray *found)
{
  int days = respite_time_rule_get_number (rule, "days");
  guint times = (guint) respite_time_rule_get_number (rule, "times");
  g_autoptr (GPtrArray) stretches = list_days (view, respite_time_rule_get_group (rule, "uses"));
  guint good = stretches->len;
  g_autoptr (GDateTime) since = NULL;
  int ends;

  while (times > 0 && good >= times &&
         get_day (view, stretches->pdata[good - 1]) - get_day (view, stretches->pdata[good - times]) >= days)
    good--;
  if (times == 0 || good < times)
    return;

  /* The week that ended with the last good one was enough until its first day fell out of it. */
  ends = get_day (view, stretches->pdata[good - times]) + days;
  if (view->today < ends || view->today - ends >= respite_time_rule_get_number (rule, "shown_days"))
    return;

  since = respite_rule_view_begin_day (view, ends);
  g_ptr_array_add (found, respite_finding_new (rule, since, respite_record_get_id (stretches->pdata[good - 1])));
}

static gboolean
walks_enough (const RespiteRuleView *view,
              const RespiteTimeRule *rule)
{
  g_autoptr (GPtrArray) walks = list_days (view, respite_time_rule_get_group (rule, "uses"));
  int n = 0;

  for (guint i = 0; i < walks->len; i++)
    n += view->today - get_day (view, walks->pdata[i]) < 7;

  return n >= respite_time_rule_get_number (rule, "times");
}

/* From the day on which the last episode is known to be over. */
static void
check_walk (const RespiteRuleView *view,
            const RespiteTimeRule *rule,
            RespiteCatalog *catalog,
            GPtrArray *found)
{
  const RespiteRuleEpisode *last = view->episodes->len > 0 ? view->episodes->pdata[view->episodes->len - 1] : NULL;
  g_autoptr (GDateTime) since = NULL;
  int day;

  if (view->open != NULL || last == NULL || walks_enough (view, rule))
    return;

  day = respite_rule_view_get_day (view, last->end) + 1;
  if (respite_record_get_string (last->record, "end") == NULL)
    day += 7;
  if (view->today < day || view->today - day >= respite_time_rule_get_number (rule, "shown_days"))
    return;

  since = respite_rule_view_begin_day (view, day);
  g_ptr_array_add (found, respite_finding_new (rule, since, respite_record_get_id (last->record)));
}

const RespiteRuleChecker respite_rules_movement[] = {
  { "tr-exercise-flare", check_flare },
  { "tr-strength-start", check_strength_start },
  { "tr-strength-step", check_strength_step },
  { "tr-strength-10wk", check_strength_10 },
  { "tr-stretch-week", check_stretch },
  { "tr-walk-goal", check_walk },
  { NULL, NULL },
};
