/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/insights/summary-table.h"

#include "ui/common/time-words.h"
#include "ui/insights/insights-words.h"

#define ROWS "respite-summary-rows"

static void
add_row (AdwExpanderRow *table,
         const char *title,
         const char *facts)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (table), ROWS);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", facts, NULL);

  gtk_widget_add_css_class (row, "numeric");
  adw_expander_row_add_row (table, row);
  g_ptr_array_add (rows, row);
}

static void
clear_rows (AdwExpanderRow *table)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (table), ROWS);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    adw_expander_row_remove (table, rows->pdata[i]);

  g_object_set_data_full (G_OBJECT (table), ROWS, g_ptr_array_new (), (GDestroyNotify) g_ptr_array_unref);
}

/* Newest first, as the diary has it. */
static void
add_days (AdwExpanderRow *table,
          RespiteSummary *summary)
{
  GDate date = *respite_summary_get_to (summary);

  for (; g_date_compare (&date, respite_summary_get_from (summary)) >= 0; g_date_subtract_days (&date, 1))
    {
      g_autofree char *title = respite_insights_words_day_title (&date);
      g_autofree char *facts = respite_insights_words_day (&date, respite_summary_lookup (summary, &date));

      add_row (table, title, facts);
    }
}

static void
add_spans (AdwExpanderRow *table,
           GArray *spans,
           gboolean week)
{
  for (guint i = spans->len; i > 0; i--)
    {
      const RespiteSpanSummary *span = &g_array_index (spans, RespiteSpanSummary, i - 1);
      g_autofree char *title = respite_insights_words_span_title (span, week);
      g_autofree char *facts = respite_insights_words_span (span, week);

      add_row (table, title, facts);
    }
}

/**
 * respite_summary_table_fill:
 * @table: the row that unfolds into it
 * @summary: what to show
 * @span: what one row stands for
 *
 * Puts the curve's facts into rows, newest first, in place of what was there.
 */
void
respite_summary_table_fill (AdwExpanderRow *table,
                            RespiteSummary *summary,
                            RespiteSummarySpan span)
{
  g_autoptr (GArray) spans = NULL;

  g_return_if_fail (ADW_IS_EXPANDER_ROW (table));
  g_return_if_fail (summary != NULL);

  clear_rows (table);
  if (span == RESPITE_SUMMARY_SPAN_DAY)
    {
      add_days (table, summary);
      return;
    }

  if (span == RESPITE_SUMMARY_SPAN_WEEK)
    spans = respite_summary_dup_weeks (summary, respite_time_words_get_first_weekday ());
  else
    spans = respite_summary_dup_months (summary);

  add_spans (table, spans, span == RESPITE_SUMMARY_SPAN_WEEK);
}
