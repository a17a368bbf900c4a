/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/insights/curve-chart.h"

#include <glib/gi18n.h>

#include "draw/curve.h"
#include "ui/insights/insights-words.h"

#define MINIMUM_WIDTH 200
#define NATURAL_WIDTH 640
#define HEIGHT 260

struct _RespiteCurveChart
{
  RespiteDrawing parent_instance;

  GArray *now;
  GArray *average;
  guint32 first;
  guint32 last;
  guint32 cursor;
};

enum
{
  PROP_CURSOR = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteCurveChart, respite_curve_chart, RESPITE_TYPE_DRAWING)

static RespiteCurve
get_curve (RespiteCurveChart *self)
{
  return (RespiteCurve){
    .first = self->first,
    .last = self->last,
    .now = (const RespiteCurveDay *) self->now->data,
    .n_now = self->now->len,
    .average = (const RespiteCurveDay *) self->average->data,
    .n_average = self->average->len,
    .cursor = self->cursor,
    .rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    /* Translators: a day on the axis of a chart, for g_date_strftime() */
    .day_format = _("%-d %b"),
  };
}

static void
add_day (RespiteCurveChart *self,
         const RespiteDaySummary *day)
{
  guint32 julian = g_date_get_julian (&day->date);

  if (day->n > 0)
    {
      RespiteCurveDay now = { julian, day->mean, day->min, day->max, day->n,
                              day->n_recalled == day->n ? RESPITE_CURVE_RECALLED : 0 };

      g_array_append_val (self->now, now);
    }

  if (day->day_score >= 0)
    {
      RespiteCurveDay average = { julian, day->day_score, day->day_score, day->day_score, 1, 0 };

      g_array_append_val (self->average, average);
    }
}

static gboolean
key_pressed_cb (RespiteCurveChart *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  RespiteCurve curve = get_curve (self);
  guint32 day = self->cursor;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      day = respite_curve_step_day (&curve, day, -1);
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      day = respite_curve_step_day (&curve, day, 1);
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      day = respite_curve_step_day (&curve, self->first > 0 ? self->first - 1 : 0, 1);
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      day = respite_curve_step_day (&curve, self->last + 1, -1);
      break;
    case GDK_KEY_Escape:
      if (day == 0)
        return GDK_EVENT_PROPAGATE;
      day = 0;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  respite_curve_chart_set_cursor (self, day);

  return GDK_EVENT_STOP;
}

static void
motion_cb (RespiteCurveChart *self,
           double x)
{
  RespiteCurve curve = get_curve (self);
  GtkWidget *widget = GTK_WIDGET (self);
  RespiteCurveScale scale = respite_curve_measure (&curve, gtk_widget_get_pango_context (widget),
                                                   gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  respite_curve_chart_set_cursor (self, respite_curve_find_day (&curve, &scale, x));
}

static void
pressed_cb (RespiteCurveChart *self,
            int n_press,
            double x)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  motion_cb (self, x);
}

static void
leave_cb (RespiteCurveChart *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    respite_curve_chart_set_cursor (self, 0);
}

static void
respite_curve_chart_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : HEIGHT;
}

static void
respite_curve_chart_draw (RespiteDrawing *drawing,
                          cairo_t *cr,
                          const RespitePalette *palette,
                          double width,
                          double height)
{
  RespiteCurve curve = get_curve (RESPITE_CURVE_CHART (drawing));

  respite_draw_curve (cr, &curve, palette, gtk_widget_get_pango_context (GTK_WIDGET (drawing)), width, height);
}

static void
respite_curve_chart_get_property (GObject *object,
                                  guint prop_id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CURSOR:
      g_value_set_uint (value, respite_curve_chart_get_cursor (RESPITE_CURVE_CHART (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_curve_chart_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CURSOR:
      respite_curve_chart_set_cursor (RESPITE_CURVE_CHART (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_curve_chart_finalize (GObject *object)
{
  RespiteCurveChart *self = RESPITE_CURVE_CHART (object);

  g_clear_pointer (&self->now, g_array_unref);
  g_clear_pointer (&self->average, g_array_unref);

  G_OBJECT_CLASS (respite_curve_chart_parent_class)->finalize (object);
}

static void
respite_curve_chart_class_init (RespiteCurveChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = respite_curve_chart_get_property;
  object_class->set_property = respite_curve_chart_set_property;
  object_class->finalize = respite_curve_chart_finalize;

  widget_class->measure = respite_curve_chart_measure;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_curve_chart_draw;

  /**
   * RespiteCurveChart:cursor:
   *
   * The day pointed at, as GDate counts them, or 0.
   */
  props[PROP_CURSOR] = g_param_spec_uint ("cursor", NULL, NULL, 0, G_MAXUINT32, 0,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
respite_curve_chart_init (RespiteCurveChart *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->now = g_array_new (FALSE, FALSE, sizeof (RespiteCurveDay));
  self->average = g_array_new (FALSE, FALSE, sizeof (RespiteCurveDay));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * respite_curve_chart_new:
 *
 * Returns: (transfer floating): a chart of daily means that shows nothing yet
 */
GtkWidget *
respite_curve_chart_new (void)
{
  return g_object_new (RESPITE_TYPE_CURVE_CHART, NULL);
}

/**
 * respite_curve_chart_set_summary:
 * @summary: (transfer none): what to show; nothing of it is kept
 */
void
respite_curve_chart_set_summary (RespiteCurveChart *self,
                                 RespiteSummary *summary)
{
  g_autofree char *label = NULL;
  GPtrArray *days;

  g_return_if_fail (RESPITE_IS_CURVE_CHART (self));
  g_return_if_fail (summary != NULL);

  g_array_set_size (self->now, 0);
  g_array_set_size (self->average, 0);
  days = respite_summary_get_days (summary);
  for (guint i = 0; i < days->len; i++)
    add_day (self, days->pdata[i]);

  self->first = g_date_get_julian (respite_summary_get_from (summary));
  self->last = g_date_get_julian (respite_summary_get_to (summary));
  respite_curve_chart_set_cursor (self, 0);

  label = respite_insights_words_chart (summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
respite_curve_chart_get_cursor (RespiteCurveChart *self)
{
  g_return_val_if_fail (RESPITE_IS_CURVE_CHART (self), 0);

  return self->cursor;
}

void
respite_curve_chart_set_cursor (RespiteCurveChart *self,
                                guint cursor)
{
  g_return_if_fail (RESPITE_IS_CURVE_CHART (self));

  if (self->cursor == cursor)
    return;

  self->cursor = cursor;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURSOR]);
}
