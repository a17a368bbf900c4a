/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/insights-print.h"

#include <math.h>

#include "core/base/time-text.h"
#include "ctl/build.h"
#include "ctl/output.h"

/* To the thousandth of a point, which is more than anybody feels. */
static void
build_points (JsonBuilder *builder,
              const char *member,
              double value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_double_value (builder, round (value * 1000) / 1000);
}

static void
build_null (JsonBuilder *builder,
            const char *member)
{
  respite_build_text (builder, member, NULL);
}

static void
build_points_if (JsonBuilder *builder,
                 const char *member,
                 gboolean is_known,
                 double value)
{
  if (is_known)
    build_points (builder, member, value);
  else
    build_null (builder, member);
}

static void
build_date (JsonBuilder *builder,
            const char *member,
            const GDate *date)
{
  g_autofree char *text = respite_date_format (date);

  respite_build_text (builder, member, text);
}

static void
build_summary (JsonBuilder *builder,
               RespiteSummary *summary)
{
  RespiteSummaryTotals totals = respite_summary_get_totals (summary);

  json_builder_set_member_name (builder, "summary");
  json_builder_begin_object (builder);
  build_date (builder, "from", respite_summary_get_from (summary));
  build_date (builder, "to", respite_summary_get_to (summary));
  respite_build_int (builder, "days", totals.n_days);
  respite_build_int (builder, "rated", totals.n_rated);
  respite_build_int (builder, "entries", totals.n_entries);
  respite_build_int (builder, "recalled", totals.n_recalled);
  respite_build_int (builder, "weak", totals.n_weak);
  build_points_if (builder, "mean", totals.n_rated > 0, totals.mean);
  if (totals.n_rated > 0)
    respite_build_int (builder, "worst", totals.worst);
  else
    build_null (builder, "worst");
  respite_build_int (builder, "pain_free", totals.n_pain_free);
  respite_build_int (builder, "day_scores", totals.n_day_scores);
  respite_build_int (builder, "remedies", totals.n_remedies);
  respite_build_int (builder, "water_ml", totals.water_ml);
  respite_build_int (builder, "water_days", totals.n_water_days);
  respite_build_int (builder, "posture_good", totals.n_good);
  respite_build_int (builder, "posture_slouching", totals.n_slouching);
  json_builder_end_object (builder);
}

static void
build_remedy (JsonBuilder *builder,
              const char *id,
              const RespiteRemedyTally *tally)
{
  const RespiteRemedyEffect *effect = &tally->effect;
  gboolean is_known = effect->verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH;
  g_autofree char *needs = is_known ? NULL : respite_insights_say_needs_of_remedy (effect);

  json_builder_begin_object (builder);
  respite_build_text (builder, "id", id);
  respite_build_int (builder, "times", tally->n);
  respite_build_int (builder, "uses", effect->uses);
  respite_build_int (builder, "rests", effect->rests);
  build_points_if (builder, "plain", effect->uses > 0, effect->plain);
  build_points_if (builder, "estimate", is_known, effect->estimate);
  build_points_if (builder, "se", is_known, effect->se);
  build_points_if (builder, "low", is_known, effect->low);
  build_points_if (builder, "high", is_known, effect->high);
  respite_build_bool (builder, "early", effect->early);
  respite_build_text (builder, "verdict", respite_remedy_verdict_get_id (effect->verdict));
  respite_build_text (builder, "needs", needs);
  json_builder_end_object (builder);
}

static void
build_factor (JsonBuilder *builder,
              const RespiteFactorResult *result)
{
  const RespiteFactorEffect *effect = &result->effect;
  gboolean is_known = respite_factor_effect_is_known (effect) && !result->is_left_out;
  g_autofree char *needs = is_known ? NULL : respite_insights_say_needs_of_factor (result);

  json_builder_begin_object (builder);
  respite_build_text (builder, "id", result->id);
  respite_build_int (builder, "days_with", effect->days_with);
  respite_build_int (builder, "days_without", effect->days_without);
  build_points_if (builder, "plain", effect->days_with > 0 && effect->days_without > 0, effect->plain);
  build_points_if (builder, "difference", is_known, effect->difference);
  build_points_if (builder, "se", is_known, effect->se);
  build_points_if (builder, "low", is_known, effect->low);
  build_points_if (builder, "high", is_known, effect->high);
  respite_build_bool (builder, "pattern", effect->pattern);
  respite_build_text (builder, "needs", needs);
  json_builder_end_object (builder);
}

/**
 * respite_insights_print_json:
 * @insights: what was read
 */
void
respite_insights_print_json (RespiteInsights *insights)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) remedies = respite_insights_list_remedies (insights);
  g_autoptr (GArray) factors = respite_factor_days_work_out (respite_insights_get_factors (insights));

  json_builder_begin_object (builder);
  build_summary (builder, respite_insights_get_summary (insights));

  json_builder_set_member_name (builder, "remedies");
  json_builder_begin_array (builder);
  for (guint i = 0; i < remedies->len; i++)
    build_remedy (builder, remedies->pdata[i],
                  respite_remedy_sums_look_up (respite_insights_get_remedies (insights), remedies->pdata[i], NULL));
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "factors");
  json_builder_begin_array (builder);
  for (guint i = 0; i < factors->len; i++)
    build_factor (builder, &g_array_index (factors, RespiteFactorResult, i));
  json_builder_end_array (builder);

  json_builder_end_object (builder);
  respite_print_built (builder);
}
