/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

#include <math.h>

/* How self-care and treatments are used: rest, warmth, cold, rubs, pressure, and what brought no gain. */

static gboolean
is_shown (const RespiteRuleView *view,
          const RespiteTimeRule *rule,
          const RespiteRuleUse *use)
{
  return view->now_us - use->at < respite_time_rule_get_number (rule, "shown_hours") * G_TIME_SPAN_HOUR;
}

static void
add_use (GPtrArray *found,
         const RespiteTimeRule *rule,
         const RespiteRuleUse *use)
{
  RespiteFinding *finding = respite_finding_new (rule, respite_record_get_at (use->record),
                                                 respite_record_get_id (use->record));

  finding->item = g_strdup (use->item);
  g_ptr_array_add (found, finding);
}

static gboolean
is_of (const RespiteRuleUse *use,
       const RespiteTimeRule *rule,
       const char *group)
{
  return g_strv_contains (respite_time_rule_get_group (rule, group), use->item);
}

static void
check_cold_first (const RespiteRuleView *view,
                  const RespiteTimeRule *rule,
                  RespiteCatalog *catalog,
                  GPtrArray *found)
{
  gint64 span = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;

  if (respite_rule_view_is_injury (view, respite_time_rule_get_group (rule, "injury")) &&
      view->now_us - view->open->onset_us < span)
    g_ptr_array_add (found, respite_finding_new (rule, view->open->onset, respite_record_get_id (view->open->record)));
}

static void
check_massage (const RespiteRuleView *view,
               const RespiteTimeRule *rule,
               RespiteCatalog *catalog,
               GPtrArray *found)
{
  gint64 span = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;

  if (!respite_rule_view_is_injury (view, respite_time_rule_get_group (rule, "injury")))
    return;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      if (is_of (use, rule, "uses") && is_shown (view, rule, use) && use->at >= view->open->onset_us &&
          use->at - view->open->onset_us < span)
        add_use (found, rule, use);
    }
}

static gint64
get_end (const RespiteRuleUse *use)
{
  return use->at + (gint64) (MAX (use->minutes, 0) * G_TIME_SPAN_MINUTE);
}

/* Whether pain kept the person from everyday things, as they ticked it since the rest began. */
static gboolean
is_kept_down (const RespiteRuleView *view,
              const RespiteTimeRule *rule,
              gint64 from_us)
{
  const char *const *words = respite_time_rule_get_group (rule, "raise");

  if (view->open != NULL && respite_rule_view_has_word (view->open->record, "flags", words))
    return TRUE;

  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (score->at >= from_us && respite_rule_view_has_word (score->record, "symptoms", words))
        return TRUE;
    }

  return FALSE;
}

/* Rest on every day of a run that leads up to today or yesterday, from the first entry to the end of the last. */
static void
check_rest (const RespiteRuleView *view,
            const RespiteTimeRule *rule,
            RespiteCatalog *catalog,
            GPtrArray *found)
{
  gint64 span = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;
  const RespiteRuleUse *first = NULL;
  const RespiteRuleUse *reached = NULL;
  RespiteFinding *finding;
  int day = view->today;

  for (guint i = view->uses->len; i > 0; i--)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i - 1);

      if (!is_of (use, rule, "rest"))
        continue;
      if (day - use->day > 1)
        break;
      day = use->day;
      first = use;
    }

  for (guint i = 0; i < view->uses->len && first != NULL && reached == NULL; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      if (is_of (use, rule, "rest") && get_end (use) - first->at > span)
        reached = use;
    }

  if (reached == NULL)
    return;

  finding = respite_finding_new (rule, respite_record_get_at (reached->record),
                                 respite_rule_view_get_cause (view, first->record));
  if (is_kept_down (view, rule, first->at))
    respite_finding_raise (finding);
  g_ptr_array_add (found, finding);
}

/* Too long, or too soon after the one before. One session written down twice, as timer and as remedy, is one. */
static void
check_limit (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteCatalog *catalog,
             GPtrArray *found)
{
  gint64 pause = respite_time_rule_get_number (rule, "pause_minutes") * G_TIME_SPAN_MINUTE;
  const RespiteRuleUse *before = NULL;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);
      gint64 since;

      if (!is_of (use, rule, "uses"))
        continue;

      since = before != NULL ? use->at - get_end (before) : G_MAXINT64;
      if (is_shown (view, rule, use) &&
          (use->minutes > respite_time_rule_get_number (rule, "minutes") ||
           (since >= 0 && since < pause && use->at > before->at)))
        add_use (found, rule, use);
      before = use;
    }
}

static void
check_rub (const RespiteRuleView *view,
           const RespiteTimeRule *rule,
           RespiteCatalog *catalog,
           GPtrArray *found)
{
  gint64 span = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;
  const RespiteRuleUse *rub = NULL;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      if (is_of (use, rule, "rub"))
        rub = use;
      else if (rub != NULL && is_of (use, rule, "heat") && use->at - rub->at < span && is_shown (view, rule, use))
        add_use (found, rule, use);
    }
}

/* The first and last day of a run of days with it, with little between them, that leads up to today or yesterday. */
static const RespiteRuleUse *
find_spell (const RespiteRuleView *view,
            const RespiteTimeRule *rule,
            int *last_day)
{
  int gap = respite_time_rule_get_number (rule, "gap_days");
  const RespiteRuleUse *first = NULL;

  for (guint i = view->uses->len; i > 0; i--)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i - 1);

      if (!is_of (use, rule, "uses"))
        continue;
      if (first == NULL ? view->today - use->day > 1 : first->day - use->day > gap)
        break;
      if (first == NULL)
        *last_day = use->day;
      first = use;
    }

  return first;
}

static void
check_capsaicin (const RespiteRuleView *view,
                 const RespiteTimeRule *rule,
                 RespiteCatalog *catalog,
                 GPtrArray *found)
{
  int days = respite_time_rule_get_number (rule, "days");
  int last_day = 0;
  const RespiteRuleUse *start = find_spell (view, rule, &last_day);
  g_autoptr (GDateTime) since = NULL;
  RespiteFinding *finding;
  double first, last;

  if (start == NULL || last_day - start->day + 1 < days ||
      !respite_rule_view_compare (view, 0, start->day, view->today, respite_time_rule_get_number (rule, "window_days"),
                                  &first, &last) ||
      first - last >= respite_time_rule_get_number (rule, "points") ||
      (first > 0 && (first - last) * 100 >= first * respite_time_rule_get_number (rule, "percent")))
    return;

  since = respite_rule_view_begin_day (view, start->day + days - 1);
  finding = respite_finding_new (rule, since, respite_rule_view_get_cause (view, start->record));
  respite_finding_add_value (finding, "first", first);
  respite_finding_add_value (finding, "last", last);
  g_ptr_array_add (found, finding);
}

static double
find_score (const RespiteRuleView *view,
            const char *id)
{
  for (guint i = 0; id != NULL && i < view->scores->len; i++)
    if (g_str_equal (respite_record_get_id (respite_rule_view_get_score (view, i)->record), id))
      return respite_rule_view_get_score (view, i)->score;

  return NAN;
}

static double
get_mean_between (const RespiteRuleView *view,
                  gint64 from_us,
                  gint64 to_us)
{
  double sum = 0;
  int n = 0;

  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (!score->of_day && score->at > from_us && score->at <= to_us)
        {
          sum += score->score;
          n++;
        }
    }

  return n > 0 ? sum / n : NAN;
}

/* By how much it was better after the session than before: by the two scores given with it, else by those around it. */
static double
get_gain (const RespiteRuleView *view,
          const RespiteTimeRule *rule,
          const RespiteRuleUse *use)
{
  gint64 span = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;
  double before = find_score (view, respite_record_get_string (use->record, "before"));
  double after = find_score (view, respite_record_get_string (use->record, "after"));

  if (isnan (before) || isnan (after))
    {
      before = get_mean_between (view, use->at - span, use->at);
      after = get_mean_between (view, use->at, use->at + span);
    }

  return before - after;
}

/* The last sessions of one treatment that brought no gain; those of which nothing is known do not count either way. */
static void
check_treatment (const RespiteRuleView *view,
                 const RespiteTimeRule *rule,
                 const char *treatment,
                 GPtrArray *found)
{
  int wanted = respite_time_rule_get_number (rule, "times");
  const RespiteRuleUse *streak = NULL;
  const RespiteRuleUse *last = NULL;
  RespiteFinding *finding;
  int n = 0;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);
      double gain = g_str_equal (use->item, treatment) ? get_gain (view, rule, use) : NAN;

      if (isnan (gain))
        continue;

      n = gain < respite_time_rule_get_number (rule, "points") ? n + 1 : 0;
      if (n == 1)
        streak = use;
      last = use;
    }

  if (n < wanted || view->today - last->day > respite_time_rule_get_number (rule, "gap_days"))
    return;

  finding = respite_finding_new (rule, respite_record_get_at (last->record),
                                 respite_rule_view_get_cause (view, streak->record));
  finding->item = g_strdup (treatment);
  respite_finding_add_value (finding, "sessions", n);
  g_ptr_array_add (found, finding);
}

static void
check_treatments (const RespiteRuleView *view,
                  const RespiteTimeRule *rule,
                  RespiteCatalog *catalog,
                  GPtrArray *found)
{
  for (const char *const *treatment = respite_time_rule_get_group (rule, "uses"); *treatment != NULL; treatment++)
    check_treatment (view, rule, *treatment, found);
}

const RespiteRuleChecker respite_rules_care[] = {
  { "tr-cold-48h", check_cold_first },
  { "tr-rest-48h", check_rest },
  { "tr-heat-limit", check_limit },
  { "tr-cold-limit", check_limit },
  { "tr-rub-then-heat", check_rub },
  { "tr-capsaicin-2wk", check_capsaicin },
  { "tr-massage-48h", check_massage },
  { "tr-treatment-no-gain", check_treatments },
  { NULL, NULL },
};
