/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/time-rules.h"

#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"

static const RespiteRuleChecker *const families[] = {
  respite_rules_signs, respite_rules_course, respite_rules_medicine, respite_rules_care, respite_rules_movement,
};

/* Of what is about to be done; no record of somebody's has it. */
#define FORESEEN_ID "00000000-0000-4000-8000-000000000000"

static gboolean
covers (RespiteRecord *notice,
        const RespiteFinding *finding)
{
  g_auto (GStrv) cause = NULL;

  if (!respite_record_is_kind (notice, "notice") ||
      g_strcmp0 (respite_record_get_string (notice, "rule"), finding->rule->id) != 0 ||
      respite_level_get_rank (respite_record_get_string (notice, "level")) > respite_level_get_rank (finding->level))
    return FALSE;

  cause = respite_record_dup_words (notice, "cause");
  for (guint i = 0; i < finding->cause->len; i++)
    if (!g_strv_contains ((const char *const *) cause, finding->cause->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_put_away (const RespiteRuleView *view,
             const RespiteFinding *finding)
{
  for (guint i = 0; i < view->records->len; i++)
    if (covers (view->records->pdata[i], finding))
      return TRUE;

  return FALSE;
}

static void
drop_put_away (const RespiteRuleView *view,
               GPtrArray *found)
{
  for (guint i = found->len; i > 0; i--)
    if (is_put_away (view, found->pdata[i - 1]))
      g_ptr_array_remove_index (found, i - 1);
}

static void
merge_signs (RespiteFinding *into,
             const RespiteFinding *other)
{
  for (guint i = 0; i < other->cause->len; i++)
    respite_finding_add_cause (into, other->cause->pdata[i]);
  for (guint i = 0; i < other->signs->len; i++)
    respite_finding_add_sign (into, other->signs->pdata[i]);
}

/* A rule speaks once: of its gravest or latest cause, and of all warning signs together. */
static void
keep_one_of_each (GPtrArray *found)
{
  for (guint i = 1; i < found->len;)
    {
      RespiteFinding *before = found->pdata[i - 1];
      RespiteFinding *one = found->pdata[i];

      if (before->rule != one->rule)
        {
          i++;
          continue;
        }

      if (respite_finding_compare (one, before) < 0)
        {
          found->pdata[i - 1] = one;
          found->pdata[i] = before;
        }
      merge_signs (found->pdata[i - 1], found->pdata[i]);
      g_ptr_array_remove_index (found, i);
    }
}

/* With an emergency before one's eyes nobody needs advice on stretching. */
static void
drop_offers (GPtrArray *found)
{
  gboolean emergency = FALSE;

  for (guint i = 0; i < found->len; i++)
    emergency = emergency || g_str_equal (((RespiteFinding *) found->pdata[i])->level, "emergency-now");

  for (guint i = found->len; emergency && i > 0; i--)
    if (g_str_equal (((RespiteFinding *) found->pdata[i - 1])->level, "info"))
      g_ptr_array_remove_index (found, i - 1);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_finding_compare (*(const RespiteFinding *const *) a, *(const RespiteFinding *const *) b);
}

static GPtrArray *
check_all (const RespiteRuleView *view,
           RespiteCatalog *catalog)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_finding_free);

  for (gsize f = 0; f < G_N_ELEMENTS (families); f++)
    for (const RespiteRuleChecker *checker = families[f]; checker->rule != NULL; checker++)
      {
        const RespiteTimeRule *rule = respite_catalog_get_rule (catalog, checker->rule);

        if (rule != NULL)
          checker->check (view, rule, catalog, found);
      }

  return found;
}

static RespiteRecord *
imagine_use (const char *remedy,
             GDateTime *now)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autofree char *at = respite_time_format (now);

  json_object_set_string_member (members, "id", FORESEEN_ID);
  json_object_set_string_member (members, "kind", "remedy");
  json_object_set_string_member (members, "at", at);
  json_object_set_string_member (members, "recorded", at);
  json_object_set_string_member (members, "modified", at);
  json_object_set_string_member (members, "remedy", remedy);

  return respite_record_new (members, respite_record_kinds_check, NULL);
}

/**
 * respite_time_rules_know:
 * @rule: a rule's id
 *
 * Returns: whether it is evaluated here
 */
gboolean
respite_time_rules_know (const char *rule)
{
  for (gsize f = 0; f < G_N_ELEMENTS (families); f++)
    for (const RespiteRuleChecker *checker = families[f]; checker->rule != NULL; checker++)
      if (g_str_equal (checker->rule, rule))
        return TRUE;

  return FALSE;
}

/**
 * respite_time_rules_evaluate:
 * @view: what to look at
 * @catalog: the rules and the warning signs
 *
 * What the time rules of section “rules” of the catalogue have to say now, without what the person put away: of each rule
 * once, the gravest first. The same view always gets the same answer.
 *
 * Returns: (transfer full) (element-type RespiteFinding): what they say; it lives no longer than @catalog
 */
GPtrArray *
respite_time_rules_evaluate (const RespiteRuleView *view,
                             RespiteCatalog *catalog)
{
  GPtrArray *found = check_all (view, catalog);

  drop_put_away (view, found);
  keep_one_of_each (found);
  drop_offers (found);
  g_ptr_array_sort (found, compare_cb);

  return found;
}

/**
 * respite_time_rules_foresee:
 * @records: (element-type RespiteRecord): as for respite_rule_view_new()
 * @profile: what is known of the person
 * @now: this moment
 * @catalog: the rules and the warning signs
 * @remedy: the id of what the person is about to use
 *
 * What the rules would say if it were used now, and say before: too soon after the last dose, warmth over a rub, pressure
 * on a fresh injury. Nothing else that stands in the diary is told again.
 *
 * Returns: (transfer full) (element-type RespiteFinding): what they would say; it lives no longer than @catalog
 */
GPtrArray *
respite_time_rules_foresee (GPtrArray *records,
                            RespiteProfile *profile,
                            GDateTime *now,
                            RespiteCatalog *catalog,
                            const char *remedy)
{
  g_autoptr (RespiteRecord) use = imagine_use (remedy, now);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RespiteRuleView) view = NULL;
  GPtrArray *found;

  g_return_val_if_fail (use != NULL, NULL);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (all, g_object_ref (records->pdata[i]));
  g_ptr_array_add (all, g_steal_pointer (&use));
  view = respite_rule_view_new (all, profile, now);
  found = check_all (view, catalog);

  for (guint i = found->len; i > 0; i--)
    if (!g_ptr_array_find_with_equal_func (((RespiteFinding *) found->pdata[i - 1])->cause, FORESEEN_ID, g_str_equal, NULL))
      g_ptr_array_remove_index (found, i - 1);
  keep_one_of_each (found);
  g_ptr_array_sort (found, compare_cb);

  return found;
}
