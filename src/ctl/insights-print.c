/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/insights-print.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ctl/output.h"

static const RespiteRemedyTally *
look_up (RespiteInsights *insights,
         const char *id)
{
  return respite_remedy_sums_look_up (respite_insights_get_remedies (insights), id, NULL);
}

/* What is known first, by the lower end of its interval; by the mean the luckiest of the few would lead. */
static int
compare_remedies_cb (gconstpointer a,
                     gconstpointer b,
                     gpointer insights)
{
  const RespiteRemedyEffect *one = &look_up (insights, *(const char *const *) a)->effect;
  const RespiteRemedyEffect *other = &look_up (insights, *(const char *const *) b)->effect;
  gboolean is_known = one->verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH;

  if (is_known != (other->verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH))
    return is_known ? -1 : 1;
  if (one->low != other->low)
    return one->low > other->low ? -1 : 1;
  if (one->uses != other->uses)
    return one->uses > other->uses ? -1 : 1;

  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * respite_insights_list_remedies:
 * @insights: what was read
 *
 * Returns: (transfer full) (element-type utf8): the ids of the remedies that were tried, those first that can be said to help
 */
GPtrArray *
respite_insights_list_remedies (RespiteInsights *insights)
{
  g_auto (GStrv) ids = respite_remedy_sums_list_remedies (respite_insights_get_remedies (insights));
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (sorted, g_strdup (ids[i]));
  g_ptr_array_sort_with_data (sorted, compare_remedies_cb, insights);

  return sorted;
}

/* The pieces of a sentence that are there. */
static char *
join (char **pieces,
      guint n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) there = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (pieces[i] != NULL)
        g_strv_builder_add (builder, pieces[i]);
      g_free (pieces[i]);
    }
  there = g_strv_builder_end (builder);

  return g_strjoinv ("; ", there);
}

/**
 * respite_insights_say_needs_of_remedy:
 * @effect: one of which nothing can be said yet
 *
 * Returns: (transfer full): what is missing
 */
char *
respite_insights_say_needs_of_remedy (const RespiteRemedyEffect *effect)
{
  char *pieces[2] = { NULL, NULL };

  if (effect->needs_uses > 0)
    pieces[0] = g_strdup_printf (ngettext ("%u more use with a score before and one 1 to 4 hours later",
                                           "%u more uses with a score before and one 1 to 4 hours later", effect->needs_uses),
                                 effect->needs_uses);
  if (effect->needs_rests > 0)
    pieces[1] = g_strdup_printf (ngettext ("%u more check after a score with nothing done about it",
                                           "%u more checks after a score with nothing done about it", effect->needs_rests),
                                 effect->needs_rests);

  return join (pieces, G_N_ELEMENTS (pieces));
}

/**
 * respite_insights_say_needs_of_factor:
 * @result: one of which nothing can be said yet
 *
 * Returns: (transfer full): what is missing
 */
char *
respite_insights_say_needs_of_factor (const RespiteFactorResult *result)
{
  const RespiteFactorEffect *effect = &result->effect;
  char *pieces[3] = { NULL, NULL, NULL };

  if (result->is_left_out)
    return g_strdup_printf (_("no more than %d factors are compared together"), RESPITE_FACTOR_EFFECT_MAX_FACTORS);

  if (effect->needs_with > 0)
    pieces[0] = g_strdup_printf (ngettext ("%u more day with it", "%u more days with it", effect->needs_with),
                                 effect->needs_with);
  if (effect->needs_without > 0)
    pieces[1] = g_strdup_printf (ngettext ("%u more day without it", "%u more days without it", effect->needs_without),
                                 effect->needs_without);
  if (effect->needs_days > 0)
    pieces[2] = g_strdup_printf (ngettext ("%u more rated day in all", "%u more rated days in all", effect->needs_days),
                                 effect->needs_days);

  return join (pieces, G_N_ELEMENTS (pieces));
}

static void
print_summary (RespiteSummary *summary)
{
  RespiteSummaryTotals totals = respite_summary_get_totals (summary);
  g_autofree char *from = respite_date_format (respite_summary_get_from (summary));
  g_autofree char *to = respite_date_format (respite_summary_get_to (summary));
  g_autofree char *title = g_strdup_printf (_("%s to %s"), from, to);
  g_autofree char *text = NULL;

  respite_print_title (title);
  if (totals.n_rated == 0)
    text = g_strdup (_("No pain was logged in these days."));
  else
    text = g_strdup_printf (_("%u of %u days rated, mean %.1f, worst %d; %u of them free of pain."), totals.n_rated, totals.n_days,
                            totals.mean, totals.worst, totals.n_pain_free);
  respite_print_paragraph (text, 2);
}

static const char *
say_verdict (RespiteRemedyVerdict verdict)
{
  switch (verdict)
    {
    case RESPITE_REMEDY_VERDICT_HELPS:
      return _("seems to help you");
    case RESPITE_REMEDY_VERDICT_HELPS_A_LITTLE:
      return _("may help a little");
    case RESPITE_REMEDY_VERDICT_LITTLE_DIFFERENCE:
      return _("little difference");
    case RESPITE_REMEDY_VERDICT_WORSE:
      return _("pain was higher afterwards");
    case RESPITE_REMEDY_VERDICT_CANNOT_TELL:
      return _("cannot tell yet");
    case RESPITE_REMEDY_VERDICT_NOT_ENOUGH:
    default:
      return "";
    }
}

static char *
say_interval (double value,
              double low,
              double high)
{
  /* Translators: a number of points, and between which it lies. */
  return g_strdup_printf (_("%.1f (%.1f to %.1f)"), value, low, high);
}

static char *
say_relief (const RespiteRemedyEffect *effect)
{
  if (effect->verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH)
    return say_interval (effect->estimate, effect->low, effect->high);

  return g_strdup ("–");
}

/* Without rest to compare with there is only what people see anyhow, and it is said what that is worth. */
static char *
say_outcome (const RespiteRemedyEffect *effect)
{
  g_autofree char *needs = NULL;

  if (effect->verdict != RESPITE_REMEDY_VERDICT_NOT_ENOUGH)
    return g_strdup_printf (effect->early ? _("%s (early)") : "%s", say_verdict (effect->verdict));

  needs = respite_insights_say_needs_of_remedy (effect);
  if (effect->needs_uses > 0 || effect->rests > 0)
    return g_strdup_printf (_("needs %s"), needs);

  return g_strdup_printf (_("fell by %.1f, which overstates: pain often falls by itself; needs %s"), effect->median, needs);
}

static void
print_remedies (RespiteInsights *insights)
{
  g_autoptr (GPtrArray) ids = respite_insights_list_remedies (insights);
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("Uses"), _("Rests"), _("Relief beyond rest"), _("So far"), NULL);

  if (ids->len == 0)
    return;

  for (guint i = 0; i < ids->len; i++)
    {
      const RespiteRemedyEffect *effect = &look_up (insights, ids->pdata[i])->effect;
      g_autofree char *uses = g_strdup_printf ("%u", effect->uses);
      g_autofree char *rests = g_strdup_printf ("%u", effect->rests);
      g_autofree char *relief = say_relief (effect);
      g_autofree char *outcome = say_outcome (effect);

      respite_table_add (table, ids->pdata[i], uses, rests, relief, outcome, NULL);
    }

  respite_print ("\n");
  respite_print_title (_("What helps"));
  respite_table_print (table);
}

static void
print_factors (RespiteInsights *insights)
{
  g_autoptr (GArray) factors = respite_factor_days_work_out (respite_insights_get_factors (insights));
  g_autoptr (RespiteTable) table = respite_table_new (_("Id"), _("With"), _("Without"), _("Difference"), _("So far"), NULL);

  if (factors->len == 0)
    return;

  for (guint i = 0; i < factors->len; i++)
    {
      const RespiteFactorResult *result = &g_array_index (factors, RespiteFactorResult, i);
      const RespiteFactorEffect *effect = &result->effect;
      gboolean is_known = respite_factor_effect_is_known (effect) && !result->is_left_out;
      g_autofree char *with = g_strdup_printf ("%u", effect->days_with);
      g_autofree char *without = g_strdup_printf ("%u", effect->days_without);
      g_autofree char *difference = is_known ? say_interval (effect->difference, effect->low, effect->high) : g_strdup ("–");
      g_autofree char *needs = is_known ? NULL : respite_insights_say_needs_of_factor (result);
      g_autofree char *outcome = is_known ? g_strdup (effect->pattern ? _("possible pattern") : _("no clear pattern"))
                                          : g_strdup_printf (_("needs %s"), needs);

      respite_table_add (table, result->id, with, without, difference, outcome, NULL);
    }

  respite_print ("\n");
  respite_print_title (_("What goes with worse or better days"));
  respite_table_print (table);
}

/**
 * respite_insights_print:
 * @insights: what was read
 */
void
respite_insights_print (RespiteInsights *insights)
{
  print_summary (respite_insights_get_summary (insights));
  print_remedies (insights);
  print_factors (insights);

  respite_print ("\n");
  respite_print_paragraph (_("Points of pain, and between which the true figure lies in 95 of 100 cases. You know what you do, and "
                             "expectation changes pain; and a good day allows a walk as much as a walk makes a good day. None of "
                             "this says that one comes of the other."), 0);
}
