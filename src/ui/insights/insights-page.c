/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/insights/insights-page.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "core/insights/summary.h"
#include "ui/common/spoken-names.h"
#include "ui/insights/curve-chart.h"
#include "ui/insights/insights-words.h"
#include "ui/insights/summary-table.h"

#define DEFAULT_DAY_START (4 * 60)
#define SOON_MS 100

struct _RespiteInsightsPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  int day_start;
  const char *range;

  RespiteSummary *summary;
  gboolean stale;
  guint soon;

  RespiteSummary *reading;
  GStrv months;
  guint months_left;
  char *trouble_text;
  guint reader;

  GtkStack *stack;
  GtkLabel *empty_title;
  GtkLabel *headline;
  RespiteCurveChart *chart;
  GtkLabel *readout;
  GtkBox *facts;
  AdwExpanderRow *table;
  GtkLabel *trouble;
};

enum
{
  PROP_DIARY = 1,
  PROP_DAY_START,
  PROP_RANGE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteInsightsPage, respite_insights_page, ADW_TYPE_BIN)

/* The table goes by days, weeks or months, so that it never gets longer than people read. */
static const struct
{
  const char *name;
  guint days;
  RespiteSummarySpan span;
  const char *empty;
} ranges[] = {
  { "two-weeks", 14, RESPITE_SUMMARY_SPAN_DAY, N_ ("Nothing logged in these two weeks") },
  { "three-months", 91, RESPITE_SUMMARY_SPAN_DAY, N_ ("Nothing logged in these three months") },
  { "year", 365, RESPITE_SUMMARY_SPAN_WEEK, N_ ("Nothing logged in this year") },
  { "all", 0, RESPITE_SUMMARY_SPAN_MONTH, N_ ("Nothing logged yet") },
};

static guint
find_range (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      if (g_strcmp0 (ranges[i].name, name) == 0)
        return i;
    }

  return 0;
}

static void
show_readout (RespiteInsightsPage *self)
{
  guint cursor = respite_curve_chart_get_cursor (self->chart);
  g_autofree char *title = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *text = NULL;
  GDate date;

  if (cursor == 0)
    {
      gtk_label_set_label (self->readout, _("Point at the curve, or move along it with the arrow keys."));
      gtk_widget_add_css_class (GTK_WIDGET (self->readout), "dim-label");
      return;
    }

  g_date_clear (&date, 1);
  g_date_set_julian (&date, cursor);
  title = respite_insights_words_day_title (&date);
  facts = respite_insights_words_day (&date, respite_summary_lookup (self->summary, &date));
  /* Translators: a date and what happened on it */
  text = g_strdup_printf (_("%s: %s"), title, facts);
  gtk_label_set_label (self->readout, text);
  gtk_widget_remove_css_class (GTK_WIDGET (self->readout), "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
add_fact (RespiteInsightsPage *self,
          const char *text)
{
  gtk_box_append (self->facts, g_object_new (GTK_TYPE_LABEL,
                                             "label", text,
                                             "xalign", 0.0,
                                             "wrap", TRUE,
                                             NULL));
}

static void
show_facts (RespiteInsightsPage *self)
{
  g_auto (GStrv) facts = respite_insights_words_facts (self->summary);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_box_remove (self->facts, child);

  for (guint i = 0; facts[i] != NULL; i++)
    add_fact (self, facts[i]);

  gtk_widget_set_visible (GTK_WIDGET (self->facts), facts[0] != NULL);
}

static void
show_table (RespiteInsightsPage *self)
{
  if (self->summary != NULL && adw_expander_row_get_expanded (self->table))
    respite_summary_table_fill (self->table, self->summary, ranges[find_range (self->range)].span);
}

static void
show_summary (RespiteInsightsPage *self)
{
  RespiteSummaryTotals totals = respite_summary_get_totals (self->summary);
  g_autofree char *headline = respite_insights_words_headline (&totals);
  gboolean empty = totals.n_rated == 0 && totals.n_day_scores == 0;

  gtk_label_set_label (self->headline, headline);
  gtk_label_set_label (self->empty_title, _(ranges[find_range (self->range)].empty));
  respite_curve_chart_set_summary (self->chart, self->summary);
  show_readout (self);
  show_facts (self);
  show_table (self);

  gtk_label_set_label (self->trouble, self->trouble_text != NULL ? self->trouble_text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), self->trouble_text != NULL);
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "full");
}

static void
stop_reading (RespiteInsightsPage *self)
{
  g_clear_handle_id (&self->reader, g_source_remove);
  g_clear_pointer (&self->reading, respite_summary_free);
  g_clear_pointer (&self->months, g_strfreev);
}

static void
note_trouble (RespiteInsightsPage *self,
              const char *month,
              const GError *error)
{
  if (self->trouble_text == NULL)
    /* Translators: a month such as 2026-11, and the reason */
    self->trouble_text = g_strdup_printf (_("The month %s could not be read, so its days are missing here. %s"),
                                          month, error->message);
}

/* One month at a time, the oldest first, so that a diary of many years never holds the window up. */
static gboolean
read_month_cb (gpointer data)
{
  RespiteInsightsPage *self = data;

  if (self->months_left > 0)
    {
      const char *month = self->months[--self->months_left];
      g_autoptr (GError) error = NULL;

      if (respite_summary_wants_month (self->reading, month) &&
          !respite_summary_read_month (self->reading, respite_diary_get_journal (self->diary), month, &error))
        note_trouble (self, month, error);

      return G_SOURCE_CONTINUE;
    }

  if (ranges[find_range (self->range)].days == 0)
    respite_summary_begin_with_first_day (self->reading);

  g_clear_pointer (&self->summary, respite_summary_free);
  self->summary = g_steal_pointer (&self->reading);
  g_clear_pointer (&self->months, g_strfreev);
  self->reader = 0;
  show_summary (self);

  return G_SOURCE_REMOVE;
}

static GDate *
dup_today (RespiteInsightsPage *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));

  return respite_time_get_day (now, self->day_start);
}

static RespiteSummary *
make_summary (RespiteInsightsPage *self)
{
  guint days = ranges[find_range (self->range)].days;
  g_autoptr (GDate) to = dup_today (self);
  GDate from = *to;

  if (days > 0)
    g_date_subtract_days (&from, days - 1);
  else if (self->months_left > 0)
    {
      const char *oldest = self->months[self->months_left - 1];

      g_date_set_dmy (&from, 1, (int) g_ascii_strtoull (oldest + 5, NULL, 10),
                      (GDateYear) g_ascii_strtoull (oldest, NULL, 10));
      /* Its first hours belong to the day before. */
      if (g_date_get_julian (&from) > 1)
        g_date_subtract_days (&from, 1);
    }

  if (g_date_compare (&from, to) > 0)
    from = *to;

  return respite_summary_new (&from, to, self->day_start);
}

static void
start_reading (RespiteInsightsPage *self)
{
  stop_reading (self);
  self->stale = FALSE;
  if (self->diary == NULL)
    return;

  g_clear_pointer (&self->trouble_text, g_free);
  self->months = respite_journal_list_months (respite_diary_get_journal (self->diary));
  self->months_left = g_strv_length (self->months);
  self->reading = make_summary (self);
  self->reader = g_idle_add (read_month_cb, self);
}

static gboolean
soon_cb (gpointer data)
{
  RespiteInsightsPage *self = data;

  self->soon = 0;
  start_reading (self);

  return G_SOURCE_REMOVE;
}

/* Changes come in bursts: a log is one, its saving the next. */
static void
refresh (RespiteInsightsPage *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->soon == 0)
    self->soon = g_timeout_add (SOON_MS, soon_cb, self);
}

static void
cursor_moved_cb (RespiteInsightsPage *self)
{
  if (self->summary != NULL)
    show_readout (self);
}

static void
table_expanded_cb (RespiteInsightsPage *self)
{
  show_table (self);
}

/* A window may stay open over night. */
static gboolean
is_of_today (RespiteInsightsPage *self)
{
  g_autoptr (GDate) today = NULL;

  if (self->summary == NULL || self->diary == NULL)
    return TRUE;

  today = dup_today (self);

  return g_date_compare (respite_summary_get_to (self->summary), today) == 0;
}

static void
respite_insights_page_map (GtkWidget *widget)
{
  RespiteInsightsPage *self = RESPITE_INSIGHTS_PAGE (widget);

  GTK_WIDGET_CLASS (respite_insights_page_parent_class)->map (widget);

  if (self->stale || !is_of_today (self))
    start_reading (self);
}

static void
respite_insights_page_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RespiteInsightsPage *self = RESPITE_INSIGHTS_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_DAY_START:
      g_value_set_int (value, self->day_start);
      break;
    case PROP_RANGE:
      g_value_set_string (value, self->range);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_insights_page_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RespiteInsightsPage *self = RESPITE_INSIGHTS_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      respite_insights_page_set_diary (self, g_value_get_object (value));
      break;
    case PROP_DAY_START:
      respite_insights_page_set_day_start (self, g_value_get_int (value));
      break;
    case PROP_RANGE:
      respite_insights_page_set_range (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_insights_page_dispose (GObject *object)
{
  RespiteInsightsPage *self = RESPITE_INSIGHTS_PAGE (object);

  stop_reading (self);
  g_clear_handle_id (&self->soon, g_source_remove);
  respite_insights_page_set_diary (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_INSIGHTS_PAGE);

  G_OBJECT_CLASS (respite_insights_page_parent_class)->dispose (object);
}

static void
respite_insights_page_finalize (GObject *object)
{
  RespiteInsightsPage *self = RESPITE_INSIGHTS_PAGE (object);

  g_clear_pointer (&self->summary, respite_summary_free);
  g_clear_pointer (&self->trouble_text, g_free);

  G_OBJECT_CLASS (respite_insights_page_parent_class)->finalize (object);
}

static void
respite_insights_page_class_init (RespiteInsightsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = respite_insights_page_get_property;
  object_class->set_property = respite_insights_page_set_property;
  object_class->dispose = respite_insights_page_dispose;
  object_class->finalize = respite_insights_page_finalize;
  widget_class->map = respite_insights_page_map;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, flags);
  props[PROP_DAY_START] = g_param_spec_int ("day-start", NULL, NULL, 0, 24 * 60 - 1, DEFAULT_DAY_START, flags);
  props[PROP_RANGE] = g_param_spec_string ("range", NULL, NULL, "two-weeks", flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_CURVE_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/insights/insights-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, empty_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, headline);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, readout);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, facts);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, table);
  gtk_widget_class_bind_template_child (widget_class, RespiteInsightsPage, trouble);
  gtk_widget_class_bind_template_callback (widget_class, cursor_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, table_expanded_cb);

  gtk_widget_class_install_property_action (widget_class, "insights.range", "range");
}

static void
respite_insights_page_init (RespiteInsightsPage *self)
{
  self->day_start = DEFAULT_DAY_START;
  self->range = ranges[0].name;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_insights_page_set_diary:
 * @diary: (nullable): the diary to look back on
 */
void
respite_insights_page_set_diary (RespiteInsightsPage *self,
                                 RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_INSIGHTS_PAGE (self));
  g_return_if_fail (diary == NULL || RESPITE_IS_DIARY (diary));

  if (self->diary == diary)
    return;

  stop_reading (self);
  if (self->diary != NULL)
    g_signal_handlers_disconnect_by_func (respite_diary_get_journal (self->diary), refresh, self);

  g_set_object (&self->diary, diary);
  if (diary != NULL)
    {
      g_signal_connect_object (respite_diary_get_journal (diary), "changed", G_CALLBACK (refresh), self,
                               G_CONNECT_SWAPPED);
      refresh (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIARY]);
}

/**
 * respite_insights_page_set_day_start:
 * @day_start: when the person's day begins, in minutes after midnight, 0 to 1439
 */
void
respite_insights_page_set_day_start (RespiteInsightsPage *self,
                                     int day_start)
{
  g_return_if_fail (RESPITE_IS_INSIGHTS_PAGE (self));
  g_return_if_fail (day_start >= 0 && day_start < 24 * 60);

  if (self->day_start == day_start)
    return;

  self->day_start = day_start;
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DAY_START]);
}

/**
 * respite_insights_page_set_range:
 * @range: `two-weeks`, `three-months`, `year` or `all`; any other means the first
 */
void
respite_insights_page_set_range (RespiteInsightsPage *self,
                                 const char *range)
{
  const char *known = ranges[find_range (range)].name;

  g_return_if_fail (RESPITE_IS_INSIGHTS_PAGE (self));

  if (self->range == known)
    return;

  self->range = known;
  if (self->diary != NULL)
    start_reading (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RANGE]);
}
