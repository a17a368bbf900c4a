/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

#include "core/base/time-text.h"

/*
 * What wants a clinician by itself: the questions at the start, where it hurts, how it began, and whatever sign was
 * ticked anywhere.
 */

static const char between_shoulders[] = "rf-between-shoulders-new";

/* What was answered about the open episode, yes or no. */
static const RespiteJsonValue *
get_flags (const RespiteRuleView *view)
{
  const RespiteJsonValue *flags = respite_record_get_value (view->open->record, "flags");

  return flags != NULL && flags->type == RESPITE_JSON_OBJECT && flags->count > 1 ? flags : NULL;
}

static void
check_start_gate (const RespiteRuleView *view,
                  const RespiteTimeRule *rule,
                  RespiteCatalog *catalog,
                  GPtrArray *found)
{
  if (view->open != NULL && get_flags (view) == NULL)
    g_ptr_array_add (found, respite_finding_new (rule, view->open->onset, respite_record_get_id (view->open->record)));
}

static void
check_upper_back (const RespiteRuleView *view,
                  const RespiteTimeRule *rule,
                  RespiteCatalog *catalog,
                  GPtrArray *found)
{
  const RespiteJsonValue *flags = view->open != NULL ? get_flags (view) : NULL;

  if (view->open == NULL || respite_profile_get_clinician_checked (view->profile) != NULL ||
      (flags != NULL && respite_json_value_get_member (flags, between_shoulders) != NULL))
    return;

  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (score->at >= view->open->onset_us && score->score > 0 &&
          (respite_rule_view_has_word (score->record, "sites", respite_time_rule_get_group (rule, "sites")) ||
           respite_rule_view_has_word (score->record, "symptoms", respite_time_rule_get_group (rule, "symptoms"))))
        {
          g_ptr_array_add (found, respite_finding_new (rule, respite_record_get_at (score->record),
                                                       respite_record_get_id (view->open->record)));
          return;
        }
    }
}

static gboolean
has_list (RespiteRecord *record,
          const char *member)
{
  const RespiteJsonValue *list = respite_record_get_value (record, member);

  return list != NULL && list->type == RESPITE_JSON_LIST && list->count > 1;
}

/* Who said where it hurts or how it feels, and named no trigger, has seen none; who gave a score alone has said nothing. */
static gboolean
chose_no_trigger (const RespiteRuleView *view)
{
  gboolean details = FALSE;

  for (guint i = 0; i < view->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (score->at < view->open->onset_us)
        continue;
      if (has_list (score->record, "triggers"))
        return FALSE;
      details = details || has_list (score->record, "sites") || has_list (score->record, "qualities") ||
                has_list (score->record, "symptoms");
    }

  return details;
}

static void
check_unexplained (const RespiteRuleView *view,
                   const RespiteTimeRule *rule,
                   RespiteCatalog *catalog,
                   GPtrArray *found)
{
  g_autoptr (GDateTime) since = NULL;
  const char *start;

  if (view->open == NULL)
    return;

  start = respite_record_get_string (view->open->record, "start");
  if (g_strcmp0 (start, "crept-on") == 0 || g_strcmp0 (start, "sudden-no-cause") == 0)
    since = g_date_time_ref (view->open->onset);
  else if (start == NULL && respite_record_get_string (view->open->record, "cause") == NULL &&
           view->today > view->open->day && chose_no_trigger (view))
    since = respite_rule_view_begin_day (view, view->open->day + 1);

  if (since != NULL)
    g_ptr_array_add (found, respite_finding_new (rule, since, respite_record_get_id (view->open->record)));
}

static void
add_ticked (const RespiteTimeRule *rule,
            RespiteCatalog *catalog,
            RespiteRecord *record,
            const char *word,
            RespiteFinding **finding)
{
  const RespiteWarningSign *sign = respite_catalog_get_sign (catalog, word);

  if (sign == NULL)
    return;

  /* Answers about an episode are given later than it began. */
  if (*finding == NULL)
    *finding = respite_finding_new (rule,
                                    respite_record_is_kind (record, "episode") ? respite_record_get_modified (record)
                                                                               : respite_record_get_at (record),
                                    respite_record_get_id (record));
  respite_finding_add_sign (*finding, sign);
}

static void
add_ticked_in (const RespiteTimeRule *rule,
               RespiteCatalog *catalog,
               RespiteRecord *record,
               const char *member,
               RespiteFinding **finding)
{
  g_auto (GStrv) words = NULL;

  if (respite_record_get_value (record, member) == NULL)
    return;

  words = respite_rule_view_dup_words (record, member);
  for (char **word = words; *word != NULL; word++)
    add_ticked (rule, catalog, record, *word, finding);
}

static void
check_ticked (const RespiteRuleView *view,
              const RespiteTimeRule *rule,
              RespiteCatalog *catalog,
              GPtrArray *found)
{
  for (guint i = 0; i < view->records->len; i++)
    {
      RespiteRecord *record = view->records->pdata[i];
      RespiteFinding *finding = NULL;

      if (respite_record_is_kind (record, "episode"))
        add_ticked_in (rule, catalog, record, "flags", &finding);
      else if (respite_record_is_kind (record, "pain"))
        add_ticked_in (rule, catalog, record, "symptoms", &finding);
      else if (respite_record_is_kind (record, "day"))
        add_ticked_in (rule, catalog, record, "factors", &finding);

      if (finding != NULL)
        g_ptr_array_add (found, finding);
    }
}

/* The latest record of the last days that ticks one of these; an episode's answers count while it is open. */
static RespiteRecord *
find_ticked (const RespiteRuleView *view,
             const char *const *among,
             int from_day)
{
  if (view->open != NULL && respite_rule_view_has_word (view->open->record, "flags", among))
    return view->open->record;

  for (guint i = view->scores->len; i > 0; i--)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i - 1);

      if (score->day >= from_day && respite_rule_view_has_word (score->record, "symptoms", among))
        return score->record;
    }

  return NULL;
}

/* The gravest that goes with it gives the level: legs and walking at once, an arm without strength today. */
static gboolean
grade_tingling (const RespiteRuleView *view,
                RespiteCatalog *catalog,
                RespiteFinding *finding,
                int from_day)
{
  const char *const *weakness = respite_time_rule_get_group (finding->rule, "weakness");
  RespiteRecord *legs = find_ticked (view, respite_time_rule_get_group (finding->rule, "raise"), from_day);
  RespiteRecord *weak = find_ticked (view, weakness, from_day);

  if (legs == NULL && weak == NULL)
    return FALSE;

  respite_finding_add_cause (finding, respite_record_get_id (legs != NULL ? legs : weak));
  if (legs != NULL)
    {
      respite_finding_raise (finding);
      return TRUE;
    }

  for (; *weakness != NULL; weakness++)
    {
      const RespiteWarningSign *sign = respite_catalog_get_sign (catalog, *weakness);

      if (sign != NULL)
        finding->level = sign->level;
    }

  return TRUE;
}

/* Where the spell began that still goes on: before it there was none of it for as long as the rule looks back. */
static RespiteRecord *
find_spell (const RespiteRuleView *view,
            const char *const *qualities,
            int gap)
{
  RespiteRecord *first = NULL;
  int day = view->today;

  for (guint i = view->scores->len; i > 0; i--)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i - 1);

      if (!respite_rule_view_has_word (score->record, "qualities", qualities))
        continue;
      if (day - score->day >= gap)
        break;
      day = score->day;
      first = score->record;
    }

  return first;
}

static void
check_tingling (const RespiteRuleView *view,
                const RespiteTimeRule *rule,
                RespiteCatalog *catalog,
                GPtrArray *found)
{
  const char *const *qualities = respite_time_rule_get_group (rule, "qualities");
  int within = respite_time_rule_get_number (rule, "within_days");
  int wanted = respite_time_rule_get_number (rule, "days");
  RespiteRecord *first = find_spell (view, qualities, within);
  g_autoptr (RespiteFinding) finding = NULL;
  RespiteRecord *last = first;
  int n_days = 0;
  int day = 0;

  for (guint i = 0; i < view->scores->len && n_days < wanted; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (view, i);

      if (view->today - score->day >= within || score->day == day ||
          !respite_rule_view_has_word (score->record, "qualities", qualities))
        continue;
      day = score->day;
      last = score->record;
      n_days++;
    }

  if (first == NULL)
    return;

  finding = respite_finding_new (rule, respite_record_get_at (last), respite_rule_view_get_cause (view, first));
  respite_finding_add_value (finding, "days", n_days);
  if (grade_tingling (view, catalog, finding, view->today - within + 1) || n_days >= wanted)
    g_ptr_array_add (found, g_steal_pointer (&finding));
}

/* The date of the morning after the night: one night has one, whether it is told of at three or at breakfast. */
static int
get_night (RespiteRecord *record,
           const char *const *words)
{
  g_autoptr (GDate) date = NULL;

  if (respite_record_is_kind (record, "day") && respite_rule_view_has_word (record, "factors", words))
    date = respite_date_parse (respite_record_get_string (record, "date"), NULL);
  else if (respite_record_is_kind (record, "pain") && respite_rule_view_has_word (record, "symptoms", words))
    date = respite_time_get_day (respite_record_get_at (record), 0);

  return date != NULL ? (int) g_date_get_julian (date) : 0;
}

static int
compare_nights_cb (gconstpointer a,
                   gconstpointer b,
                   gpointer words)
{
  return get_night (*(RespiteRecord *const *) a, words) - get_night (*(RespiteRecord *const *) b, words);
}

/* One record for each bad night, in order. */
static GPtrArray *
list_nights (const RespiteRuleView *view,
             const char *const *words)
{
  GPtrArray *nights = g_ptr_array_new ();

  for (guint i = 0; i < view->records->len; i++)
    if (get_night (view->records->pdata[i], words) > 0)
      g_ptr_array_add (nights, view->records->pdata[i]);

  g_ptr_array_sort_with_data (nights, compare_nights_cb, (gpointer) words);
  for (guint i = nights->len; i > 1; i--)
    if (get_night (nights->pdata[i - 1], words) == get_night (nights->pdata[i - 2], words))
      g_ptr_array_remove_index (nights, i - 1);

  return nights;
}

static void
check_nights (const RespiteRuleView *view,
              const RespiteTimeRule *rule,
              RespiteCatalog *catalog,
              GPtrArray *found)
{
  const char *const *words = respite_time_rule_get_group (rule, "night");
  guint wanted = (guint) respite_time_rule_get_number (rule, "nights");
  int days = respite_time_rule_get_number (rule, "days");
  g_autoptr (GPtrArray) nights = list_nights (view, words);
  g_autoptr (GDate) today = respite_time_get_day (view->now, 0);
  guint first = nights->len;
  RespiteFinding *finding;

  if (wanted == 0 || nights->len < wanted ||
      (int) g_date_get_julian (today) - get_night (nights->pdata[nights->len - wanted], words) >= days)
    return;

  /* A spell of bad nights begins after a week without one. */
  do
    first--;
  while (first > 0 && get_night (nights->pdata[first], words) - get_night (nights->pdata[first - 1], words) < days);

  finding = respite_finding_new (rule, respite_record_get_at (nights->pdata[nights->len - 1]),
                                 respite_rule_view_get_cause (view, nights->pdata[first]));
  g_ptr_array_add (found, finding);
}

const RespiteRuleChecker respite_rules_signs[] = {
  { "tr-start-gate", check_start_gate },
  { "tr-upper-back-check", check_upper_back },
  { "tr-unexplained-start", check_unexplained },
  { "tr-red-flag-tick", check_ticked },
  { "tr-tingling-7", check_tingling },
  { "tr-night-3-of-7", check_nights },
  { NULL, NULL },
};
