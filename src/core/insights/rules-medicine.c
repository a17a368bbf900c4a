/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

/*
 * What was taken: for how many days, how much and how often. Only doses that were written down count, and an amount that
 * is not known adds nothing, so that a sum is the least that it can be.
 */

static const RespiteRuleUse *
get_use (const RespiteRuleView *view,
         guint dose)
{
  return respite_rule_view_get_use (view, g_array_index (view->doses, RespiteRuleDose, dose).use);
}

static const RespiteDose *
get_dose (const RespiteRuleView *view,
          guint dose)
{
  return &g_array_index (view->doses, RespiteRuleDose, dose).dose;
}

static gboolean
is_tablet (const RespiteDose *dose)
{
  return dose->substance <= RESPITE_SUBSTANCE_KETOPROFEN;
}

static gboolean
is_gel (const RespiteDose *dose)
{
  return dose->substance == RESPITE_SUBSTANCE_GEL;
}

static gboolean
is_either (const RespiteDose *dose)
{
  return is_tablet (dose) || is_gel (dose);
}

/* The first of the days running that lead up to today or yesterday. */
static const RespiteRuleUse *
find_first (const RespiteRuleView *view,
            gboolean (*matches) (const RespiteDose *dose))
{
  const RespiteRuleUse *first = NULL;
  int day = view->today;

  for (guint i = view->doses->len; i > 0; i--)
    {
      const RespiteRuleUse *use = get_use (view, i - 1);

      if (!matches (get_dose (view, i - 1)))
        continue;
      if (day - use->day > 1)
        break;
      day = use->day;
      first = use;
    }

  return first;
}

/* The first dose on that day or after it. */
static const RespiteRuleUse *
find_on (const RespiteRuleView *view,
         gboolean (*matches) (const RespiteDose *dose),
         int day)
{
  for (guint i = 0; i < view->doses->len; i++)
    if (matches (get_dose (view, i)) && get_use (view, i)->day >= day)
      return get_use (view, i);

  return NULL;
}

static RespiteFinding *
find_run (const RespiteRuleView *view,
          const RespiteTimeRule *rule,
          gboolean (*matches) (const RespiteDose *dose),
          int wanted)
{
  const RespiteRuleUse *first = find_first (view, matches);
  const RespiteRuleUse *reached = first != NULL ? find_on (view, matches, first->day + wanted - 1) : NULL;
  RespiteFinding *finding;

  if (reached == NULL)
    return NULL;

  finding = respite_finding_new (rule, respite_record_get_at (reached->record),
                                 respite_rule_view_get_cause (view, first->record));
  respite_finding_add_value (finding, "days", wanted);

  return finding;
}

static void
check_nsaid_10 (const RespiteRuleView *view,
                const RespiteTimeRule *rule,
                RespiteCatalog *catalog,
                GPtrArray *found)
{
  RespiteFinding *tablets = find_run (view, rule, is_tablet, respite_time_rule_get_number (rule, "days"));
  RespiteFinding *gel = find_run (view, rule, is_gel, respite_time_rule_get_number (rule, "gel_days"));

  if (tablets != NULL)
    g_ptr_array_add (found, tablets);
  if (gel != NULL)
    g_ptr_array_add (found, gel);
}

/* Says nothing more where the stronger rule speaks. */
static void
check_nsaid_3 (const RespiteRuleView *view,
               const RespiteTimeRule *rule,
               RespiteCatalog *catalog,
               GPtrArray *found)
{
  const RespiteTimeRule *stronger = respite_catalog_get_rule (catalog, "tr-nsaid-10");
  g_autoptr (RespiteFinding) finding = find_run (view, rule, is_either, respite_time_rule_get_number (rule, "days"));
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_finding_free);

  if (stronger != NULL)
    check_nsaid_10 (view, stronger, catalog, others);
  if (finding != NULL && others->len == 0)
    g_ptr_array_add (found, g_steal_pointer (&finding));
}

static gboolean
is_shown (const RespiteRuleView *view,
          const RespiteTimeRule *rule,
          const RespiteRuleUse *use,
          const char *hours)
{
  return view->now_us - use->at < respite_time_rule_get_number (rule, hours) * G_TIME_SPAN_HOUR;
}

static void
check_double (const RespiteRuleView *view,
              const RespiteTimeRule *rule,
              RespiteCatalog *catalog,
              GPtrArray *found)
{
  for (guint i = 0; i < view->doses->len; i++)
    {
      const RespiteRuleUse *use = get_use (view, i);
      const RespiteDose *dose = get_dose (view, i);
      gboolean thins = is_either (dose) || dose->substance == RESPITE_SUBSTANCE_ASPIRIN;

      for (guint j = 0; j < i && thins && is_shown (view, rule, use, "shown_hours"); j++)
        {
          const RespiteDose *other = get_dose (view, j);

          if (get_use (view, j)->day == use->day && other->substance != dose->substance &&
              (is_either (other) || (is_either (dose) && other->substance == RESPITE_SUBSTANCE_ASPIRIN)))
            {
              g_ptr_array_add (found, respite_finding_new (rule, respite_record_get_at (use->record),
                                                           respite_record_get_id (use->record)));
              break;
            }
        }
    }
}

/* Whether the dose before it, of the same, is not long enough ago. Two parts of one entry are one dose. */
static gboolean
is_too_soon (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             guint dose)
{
  gint64 gap = respite_time_rule_get_number (rule, "hours") * G_TIME_SPAN_HOUR;
  const RespiteRuleUse *use = get_use (view, dose);

  for (guint i = dose; i > 0; i--)
    if (get_dose (view, i - 1)->substance == get_dose (view, dose)->substance && get_use (view, i - 1) != use)
      return use->at - get_use (view, i - 1)->at < gap;

  return FALSE;
}

static int
sum_up_to (const RespiteRuleView *view,
           const RespiteTimeRule *rule,
           guint dose)
{
  gint64 span = respite_time_rule_get_number (rule, "per_hours") * G_TIME_SPAN_HOUR;
  int sum = 0;

  for (guint i = 0; i <= dose; i++)
    if (get_dose (view, i)->substance == get_dose (view, dose)->substance &&
        get_use (view, dose)->at - get_use (view, i)->at < span)
      sum += get_dose (view, i)->mg;

  return sum;
}

static void
check_doses (const RespiteRuleView *view,
             const RespiteTimeRule *rule,
             RespiteSubstance substance,
             gboolean raise,
             GPtrArray *found)
{
  int most = respite_time_rule_get_number (rule, "milligrams");

  for (guint i = 0; i < view->doses->len; i++)
    {
      const RespiteRuleUse *use = get_use (view, i);
      int sum = get_dose (view, i)->substance == substance ? sum_up_to (view, rule, i) : 0;
      gboolean over = sum > most && get_dose (view, i)->mg > 0;
      RespiteFinding *finding;

      if (get_dose (view, i)->substance != substance || (!over && !is_too_soon (view, rule, i)) ||
          !is_shown (view, rule, use, over && raise ? "raised_shown_hours" : "shown_hours"))
        continue;

      finding = respite_finding_new (rule, respite_record_get_at (use->record), respite_record_get_id (use->record));
      if (sum > 0)
        respite_finding_add_value (finding, "milligrams", sum);
      if (over && raise)
        respite_finding_raise (finding);
      g_ptr_array_add (found, finding);
    }
}

static void
check_ibuprofen (const RespiteRuleView *view,
                 const RespiteTimeRule *rule,
                 RespiteCatalog *catalog,
                 GPtrArray *found)
{
  check_doses (view, rule, RESPITE_SUBSTANCE_IBUPROFEN, FALSE, found);
}

static void
check_paracetamol (const RespiteRuleView *view,
                   const RespiteTimeRule *rule,
                   RespiteCatalog *catalog,
                   GPtrArray *found)
{
  check_doses (view, rule, RESPITE_SUBSTANCE_PARACETAMOL, TRUE, found);
}

static gboolean
has_tag (const RespiteRuleView *view,
         const char *const *tags)
{
  for (; *tags != NULL; tags++)
    if (g_strv_contains (respite_profile_get_tags (view->profile), *tags))
      return TRUE;

  return FALSE;
}

static void
check_aspirin_age (const RespiteRuleView *view,
                   const RespiteTimeRule *rule,
                   RespiteCatalog *catalog,
                   GPtrArray *found)
{
  const char *const *remedies = respite_time_rule_get_group (rule, "remedies");

  if (!has_tag (view, respite_time_rule_get_group (rule, "tags")))
    return;

  for (guint i = 0; i < view->uses->len; i++)
    {
      const RespiteRuleUse *use = respite_rule_view_get_use (view, i);

      if (g_strv_contains (remedies, use->item) && is_shown (view, rule, use, "shown_hours"))
        g_ptr_array_add (found, respite_finding_new (rule, respite_record_get_at (use->record),
                                                     respite_record_get_id (use->record)));
    }

  for (guint i = 0; i < view->doses->len; i++)
    if (get_dose (view, i)->substance == RESPITE_SUBSTANCE_ASPIRIN &&
        !g_strv_contains (remedies, get_use (view, i)->item) &&
        is_shown (view, rule, get_use (view, i), "shown_hours"))
      g_ptr_array_add (found, respite_finding_new (rule, respite_record_get_at (get_use (view, i)->record),
                                                   respite_record_get_id (get_use (view, i)->record)));
}

const RespiteRuleChecker respite_rules_medicine[] = {
  { "tr-nsaid-3", check_nsaid_3 },
  { "tr-nsaid-10", check_nsaid_10 },
  { "tr-nsaid-double", check_double },
  { "tr-ibuprofen-gap", check_ibuprofen },
  { "tr-paracetamol-max", check_paracetamol },
  { "tr-aspirin-age", check_aspirin_age },
  { NULL, NULL },
};
