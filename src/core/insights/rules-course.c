/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

/* How an episode goes: what is usual by when, and what is not. Each milestone speaks until the next one does. */
static const char *const milestones[] = {
  "tr-day3-review", "tr-week-1", "tr-week-2", "tr-week-4", "tr-week-6", "tr-week-8", "tr-week-12", NULL,
};

static int
get_next_day (RespiteCatalog *catalog,
              const RespiteTimeRule *rule)
{
  for (gsize i = 0; milestones[i + 1] != NULL; i++)
    if (g_str_equal (milestones[i], rule->id))
      {
        const RespiteTimeRule *next = respite_catalog_get_rule (catalog, milestones[i + 1]);

        return next != NULL ? respite_time_rule_get_number (next, "days") : G_MAXINT;
      }

  return G_MAXINT;
}

/* The milestone that the open episode has come to, and gone no further; with the day of the episode it stands for. */
static RespiteFinding *
find_milestone (const RespiteRuleView *view,
                const RespiteTimeRule *rule,
                RespiteCatalog *catalog)
{
  int days = respite_time_rule_get_number (rule, "days");
  int gone = view->open != NULL ? view->today - view->open->day : -1;
  g_autoptr (GDateTime) since = NULL;

  if (gone < days || gone >= get_next_day (catalog, rule))
    return NULL;

  since = respite_rule_view_begin_day (view, view->open->day + days);

  return respite_finding_new (rule, since, respite_record_get_id (view->open->record));
}

static void
check_milestone (const RespiteRuleView *view,
                 const RespiteTimeRule *rule,
                 RespiteCatalog *catalog,
                 GPtrArray *found)
{
  RespiteFinding *finding = find_milestone (view, rule, catalog);

  if (finding != NULL)
    g_ptr_array_add (found, finding);
}

/* A fall of two points or a third of the whole is one that people notice (Farrar 2001); see the rule's own numbers. */
static gboolean
is_better (const RespiteTimeRule *rule,
           double first,
           double last)
{
  int points = respite_time_rule_get_number (rule, "points");
  int percent = respite_time_rule_get_number (rule, "percent");

  if (points == 0)
    return last < first;

  return first - last >= points || (first > 0 && (first - last) * 100 >= first * percent);
}

/* A milestone that speaks only where the last days are known and not better than the first. */
static void
check_no_progress (const RespiteRuleView *view,
                   const RespiteTimeRule *rule,
                   RespiteCatalog *catalog,
                   GPtrArray *found)
{
  g_autoptr (RespiteFinding) finding = find_milestone (view, rule, catalog);
  int window = respite_time_rule_get_number (rule, "window_days");
  double first, last;

  if (finding == NULL ||
      !respite_rule_view_compare (view, view->open->onset_us, view->open->day, view->today, window, &first, &last) ||
      is_better (rule, first, last))
    return;

  respite_finding_add_value (finding, "first", first);
  respite_finding_add_value (finding, "last", last);
  g_ptr_array_add (found, g_steal_pointer (&finding));
}

static int
get_first_rated_day (const RespiteRuleView *view)
{
  for (guint i = 0; i < view->scores->len; i++)
    if (respite_rule_view_get_score (view, i)->at >= view->open->onset_us)
      return respite_rule_view_get_score (view, i)->day;

  return view->open->day;
}

/* Compares the first day with today, or with yesterday where today has no score yet. */
static void
compare_ends (const RespiteRuleView *view,
              RespiteFinding *finding)
{
  int first_day = get_first_rated_day (view);
  double first, last;

  for (int day = view->today; day > first_day && day >= view->today - 1; day--)
    if (respite_rule_view_compare (view, view->open->onset_us, first_day, day, 1, &first, &last))
      {
        respite_finding_add_value (finding, "first", first);
        respite_finding_add_value (finding, "last", last);
        if (last - first >= respite_time_rule_get_number (finding->rule, "up_points"))
          respite_finding_raise (finding);
        return;
      }
}

static void
check_day_3 (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteCatalog *catalog,
             GPtrArray *found)
{
  gint64 gone_us = view->open != NULL ? view->now_us - view->open->onset_us : 0;
  int hours = respite_time_rule_get_number (rule, "hours");
  g_autoptr (GDateTime) since = NULL;
  RespiteFinding *finding;

  if (gone_us < hours * G_TIME_SPAN_HOUR || view->open == NULL ||
      view->today - view->open->day >= get_next_day (catalog, rule))
    return;

  since = g_date_time_add_hours (view->open->onset, hours);
  finding = respite_finding_new (rule, since, respite_record_get_id (view->open->record));
  compare_ends (view, finding);
  g_ptr_array_add (found, finding);
}

/* The first score of a moment on that day that is as high as this. */
static RespiteRecord *
find_reaching (const RespiteRuleView *view,
               int day,
               int score)
{
  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *one = respite_rule_view_get_score (view, i);

      if (one->day == day && !one->of_day && one->at >= view->open->onset_us && one->score >= score)
        return one->record;
    }

  return NULL;
}

static gboolean
has_climbed (const RespiteRuleView *view,
             int day,
             int days)
{
  for (int i = 0; i < days; i++)
    {
      int before = respite_rule_view_get_worst (view, view->open->onset_us, day - i - 1);

      if (before < 0 || respite_rule_view_get_worst (view, view->open->onset_us, day - i) <= before)
        return FALSE;
    }

  return TRUE;
}

/* The lowest of the worst scores of the days within those hours before, a day without pain left out. */
static int
get_lowest_before (const RespiteRuleView *view,
                   int day,
                   int hours)
{
  int lowest = G_MAXINT;

  for (int i = 1; i <= hours / 24; i++)
    {
      int worst = respite_rule_view_get_worst (view, view->open->onset_us, day - i);

      if (worst > 0)
        lowest = MIN (lowest, worst);
    }

  return lowest;
}

static void
check_worse (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteCatalog *catalog,
             GPtrArray *found)
{
  int points = respite_time_rule_get_number (rule, "points");
  RespiteRecord *record = NULL;
  int day = view->today;
  int lowest, worst;

  if (view->open == NULL)
    return;

  worst = respite_rule_view_get_worst (view, view->open->onset_us, day);
  if (worst < 0)
    worst = respite_rule_view_get_worst (view, view->open->onset_us, --day);

  lowest = get_lowest_before (view, day, respite_time_rule_get_number (rule, "hours"));
  if (lowest < G_MAXINT && worst - lowest >= points)
    record = find_reaching (view, day, lowest + points);
  else if (has_climbed (view, day, respite_time_rule_get_number (rule, "days")))
    record = find_reaching (view, day, respite_rule_view_get_worst (view, view->open->onset_us, day - 1) + 1);

  if (record != NULL)
    g_ptr_array_add (found,
                     respite_finding_new (rule, respite_record_get_at (record), respite_record_get_id (record)));
}

/* Looks back from the last score of a moment over those that are as high, one soon after the other. */
static void
check_spasm (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteCatalog *catalog,
             GPtrArray *found)
{
  gint64 length = respite_time_rule_get_number (rule, "minutes") * G_TIME_SPAN_MINUTE;
  gint64 gap = respite_time_rule_get_number (rule, "gap_minutes") * G_TIME_SPAN_MINUTE;
  int points = respite_time_rule_get_number (rule, "points");
  const RespiteRuleScore *first = NULL;
  const RespiteRuleScore *last = NULL;
  const RespiteRuleScore *reached = NULL;

  for (guint i = view->scores->len; i > 0; i--)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i - 1);

      if (score->of_day)
        continue;
      if (score->score < points || (first != NULL && first->at - score->at > gap))
        break;
      first = score;
      if (last == NULL)
        last = score;
    }

  if (first == NULL || view->now_us - last->at > respite_time_rule_get_number (rule, "shown_hours") * G_TIME_SPAN_HOUR)
    return;

  for (const RespiteRuleScore *score = first; score <= last && reached == NULL; score++)
    if (!score->of_day && score->at - first->at >= length)
      reached = score;

  if (reached != NULL)
    g_ptr_array_add (found, respite_finding_new (rule, respite_record_get_at (reached->record),
                                                 respite_record_get_id (first->record)));
}

static guint
count_since (const RespiteRuleView *view,
             int days)
{
  guint n = 0;

  for (guint i = 0; i < view->episodes->len; i++)
    n += view->today - ((const RespiteRuleEpisode *) view->episodes->pdata[i])->day < days;

  return n;
}

static void
check_episodes (const RespiteRuleView *view,
                const RespiteTimeRule *rule,
                RespiteCatalog *catalog,
                GPtrArray *found)
{
  guint n_long = count_since (view, respite_time_rule_get_number (rule, "days"));
  guint n_short = count_since (view, respite_time_rule_get_number (rule, "days_short"));
  const RespiteRuleEpisode *last;
  RespiteFinding *finding;

  if (n_long < (guint) respite_time_rule_get_number (rule, "episodes") &&
      n_short < (guint) respite_time_rule_get_number (rule, "episodes_short"))
    return;

  last = view->episodes->pdata[view->episodes->len - 1];
  finding = respite_finding_new (rule, last->onset, respite_record_get_id (last->record));
  respite_finding_add_value (finding, "episodes", n_long);
  g_ptr_array_add (found, finding);
}

const RespiteRuleChecker respite_rules_course[] = {
  { "tr-single-spasm-60", check_spasm },
  { "tr-worse-3-days", check_worse },
  { "tr-day3-review", check_day_3 },
  { "tr-week-1", check_milestone },
  { "tr-week-2", check_no_progress },
  { "tr-week-4", check_no_progress },
  { "tr-week-6", check_milestone },
  { "tr-week-8", check_milestone },
  { "tr-week-12", check_milestone },
  { "tr-three-in-six-months", check_episodes },
  { NULL, NULL },
};
