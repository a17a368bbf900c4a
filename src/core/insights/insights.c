/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/insights.h"

struct _RespiteInsights
{
  GDate from;
  GDate to;
  int day_start_minutes;

  RespiteSummary *summary;
  RespiteFactorDays *factors;
  GHashTable *months;
  RespiteRemedySums *remedies;
};

/**
 * respite_insights_new:
 * @from: the first day
 * @to: the last day, not before @from
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * Returns: (transfer full): insights into nothing yet
 */
RespiteInsights *
respite_insights_new (const GDate *from,
                      const GDate *to,
                      int day_start_minutes)
{
  RespiteInsights *self = g_new0 (RespiteInsights, 1);

  self->summary = respite_summary_new (from, to, day_start_minutes);
  self->factors = respite_factor_days_new (from, to, day_start_minutes);
  self->from = *from;
  self->to = *to;
  self->day_start_minutes = day_start_minutes;
  self->months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) respite_remedy_month_free);

  return self;
}

void
respite_insights_free (RespiteInsights *self)
{
  g_clear_pointer (&self->remedies, respite_remedy_sums_free);
  g_hash_table_unref (self->months);
  respite_factor_days_free (self->factors);
  respite_summary_free (self->summary);
  g_free (self);
}

static void
take_in (RespiteInsights *self,
         const char *month,
         GPtrArray *records)
{
  g_clear_pointer (&self->remedies, respite_remedy_sums_free);
  g_hash_table_replace (self->months, g_strdup (month), respite_remedy_month_new (records));

  for (guint i = 0; i < records->len; i++)
    {
      respite_summary_add (self->summary, records->pdata[i]);
      respite_factor_days_add (self->factors, records->pdata[i]);
    }
}

/**
 * respite_insights_read_month:
 * @journal: the diary's journal
 * @month: a month such as `2026-11`, each once and the oldest first
 * @error: why the month could not be read
 *
 * Reads a month, if the range needs it. The journal does not keep it.
 *
 * Returns: whether nothing is missing
 */
gboolean
respite_insights_read_month (RespiteInsights *self,
                             RespiteJournal *journal,
                             const char *month,
                             GError **error)
{
  g_autoptr (RespiteShard) shard = NULL;
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (RESPITE_IS_JOURNAL (journal), FALSE);

  if (!respite_remedy_month_is_in_reach (month, &self->from, &self->to))
    return TRUE;

  if (respite_journal_has_at_hand (journal, month))
    records = respite_journal_dup_month (journal, month, error);
  else if ((shard = respite_journal_disk_load (respite_journal_get_disk (journal), month, error)) != NULL)
    records = g_ptr_array_ref (respite_shard_get_records (shard));
  if (records != NULL)
    take_in (self, month, records);

  return records != NULL;
}

/**
 * respite_insights_get_summary:
 *
 * Returns: (transfer none): the days
 */
RespiteSummary *
respite_insights_get_summary (RespiteInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->summary;
}

/**
 * respite_insights_get_remedies:
 *
 * Returns: (transfer none): what was done about pain on these days, valid until the next month is read
 */
RespiteRemedySums *
respite_insights_get_remedies (RespiteInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->remedies == NULL)
    {
      self->remedies = respite_remedy_sums_new ();
      respite_remedy_sums_set_range (self->remedies, &self->from, &self->to, self->day_start_minutes);
      respite_remedy_sums_add_months (self->remedies, self->months);
    }

  return self->remedies;
}

/**
 * respite_insights_get_factors:
 *
 * Returns: (transfer none): what the days held
 */
RespiteFactorDays *
respite_insights_get_factors (RespiteInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->factors;
}
