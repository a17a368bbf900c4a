/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/curve-scale.h"

#include <math.h>

#include "draw/text.h"

#define EDGE 10.0
#define GAP_BETWEEN_LABELS 14.0
#define LABEL_MARGIN 8.0
#define WORST 10.0

typedef enum
{
  STEP_DAYS,
  STEP_WEEKS,
  STEP_MONTHS,
  STEP_YEARS,
} StepKind;

static const struct
{
  StepKind kind;
  guint count;
  guint least_days;
} steps[] = {
  { STEP_DAYS, 1, 1 }, { STEP_DAYS, 2, 2 }, { STEP_WEEKS, 1, 7 }, { STEP_WEEKS, 2, 14 }, { STEP_MONTHS, 1, 28 },
  { STEP_MONTHS, 2, 59 }, { STEP_MONTHS, 3, 89 }, { STEP_MONTHS, 6, 181 }, { STEP_YEARS, 1, 365 },
  { STEP_YEARS, 2, 730 }, { STEP_YEARS, 5, 1826 }, { STEP_YEARS, 10, 3652 },
};

static void
clear_tick (gpointer data)
{
  RespiteCurveTick *tick = data;

  g_clear_pointer (&tick->text, g_free);
}

/**
 * respite_curve_day_has_entry:
 *
 * Returns: whether the day can be drawn: it has a score, and its numbers are numbers on the scale and in order
 */
gboolean
respite_curve_day_has_entry (const RespiteCurveDay *day)
{
  g_return_val_if_fail (day != NULL, FALSE);

  return day->n > 0 && g_date_valid_julian (day->day)
         && isfinite (day->mean) && isfinite (day->min) && isfinite (day->max)
         && day->min >= 0 && day->min <= day->mean && day->mean <= day->max && day->max <= WORST;
}

static void
widen_to_entries (const RespiteCurveDay *days,
                  gsize n_days,
                  guint32 *first,
                  guint32 *last)
{
  for (gsize i = 0; i < n_days; i++)
    {
      if (!respite_curve_day_has_entry (&days[i]))
        continue;

      if (*first == 0 || days[i].day < *first)
        *first = days[i].day;
      *last = MAX (*last, days[i].day);
    }
}

/**
 * respite_curve_measure:
 * @width: of the whole space
 * @height: of the whole space
 *
 * Returns: where things lie in a space of this size, with a box of width or height 0 where there is no room for one
 */
RespiteCurveScale
respite_curve_measure (const RespiteCurve *curve,
                       PangoContext *context,
                       double width,
                       double height)
{
  RespiteCurveScale scale = { 0 };
  guint32 first = 0, last = 0;
  double text_width, text_height;

  g_return_val_if_fail (curve != NULL, scale);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), scale);

  respite_text_measure (context, "10", &text_width, &text_height);
  widen_to_entries (curve->now, curve->n_now, &first, &last);
  widen_to_entries (curve->average, curve->n_average, &first, &last);

  scale.first = curve->first > 0 ? curve->first : first;
  scale.last = curve->last > 0 ? curve->last : last;
  scale.last = MAX (scale.first, scale.last);
  scale.left = curve->rtl ? EDGE : text_width + LABEL_MARGIN;
  scale.top = MAX (EDGE, text_height / 2);
  scale.width = width - text_width - LABEL_MARGIN - EDGE;
  scale.height = height - scale.top - text_height - 1.5 * LABEL_MARGIN;

  if (!(scale.width > 0) || !isfinite (scale.width))
    scale.width = 0;
  if (!(scale.height > 0) || !isfinite (scale.height))
    scale.height = 0;

  return scale;
}

/**
 * respite_curve_scale_get_x:
 *
 * Returns: the middle of the day's strip
 */
double
respite_curve_scale_get_x (const RespiteCurveScale *scale,
                           guint32 day)
{
  double days = (double) scale->last - scale->first + 1;

  return scale->left + ((double) day - scale->first + 0.5) / days * scale->width;
}

/**
 * respite_curve_scale_get_y:
 *
 * Returns: the height of the score, 10 at the top
 */
double
respite_curve_scale_get_y (const RespiteCurveScale *scale,
                           double score)
{
  return scale->top + (WORST - score) / WORST * scale->height;
}

static gboolean
is_tick (const GDate *date,
         guint32 last,
         StepKind kind,
         guint count)
{
  guint month = g_date_get_month (date);

  switch (kind)
    {
    case STEP_DAYS:
      return (last - g_date_get_julian (date)) % count == 0;
    case STEP_WEEKS:
      return g_date_get_weekday (date) == G_DATE_MONDAY && g_date_get_julian (date) / 7 % count == 0;
    case STEP_MONTHS:
      return g_date_get_day (date) == 1 && (month - 1) % count == 0;
    case STEP_YEARS:
    default:
      return g_date_get_day (date) == 1 && month == 1 && g_date_get_year (date) % count == 0;
    }
}

static char *
name_tick (const GDate *date,
           StepKind kind,
           const RespiteCurve *curve)
{
  const char *format = curve->day_format != NULL ? curve->day_format : "%-d %b";
  char text[64];

  if (kind == STEP_YEARS || (kind == STEP_MONTHS && g_date_get_month (date) == 1))
    format = curve->year_format != NULL ? curve->year_format : "%Y";
  else if (kind == STEP_MONTHS)
    format = curve->month_format != NULL ? curve->month_format : "%b";

  return g_date_strftime (text, sizeof text, format, date) > 0 ? g_strdup (text) : g_strdup ("");
}

static RespiteCurveTick
make_tick (const GDate *date,
           StepKind kind,
           const RespiteCurveScale *scale,
           const RespiteCurve *curve,
           PangoContext *context,
           double width)
{
  RespiteCurveTick tick = { .day = g_date_get_julian (date), .text = name_tick (date, kind, curve) };

  respite_text_measure (context, tick.text, &tick.text_width, NULL);
  tick.x = respite_curve_scale_get_x (scale, tick.day);
  tick.text_x = CLAMP (tick.x - tick.text_width / 2, 0, MAX (0, width - tick.text_width));

  return tick;
}

/* Puts the ticks of one step into @ticks, or says that they would run into each other. */
static gboolean
try_step (GArray *ticks,
          gsize step,
          const RespiteCurveScale *scale,
          const RespiteCurve *curve,
          PangoContext *context,
          double width)
{
  double taken = -G_MAXDOUBLE;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, scale->first);

  for (guint32 day = scale->first; day <= scale->last; day++, g_date_add_days (&date, 1))
    {
      RespiteCurveTick tick;

      if (!is_tick (&date, scale->last, steps[step].kind, steps[step].count))
        continue;

      tick = make_tick (&date, steps[step].kind, scale, curve, context, width);
      g_array_append_val (ticks, tick);
      if (tick.text_x < taken + GAP_BETWEEN_LABELS)
        return FALSE;
      taken = tick.text_x + tick.text_width;
    }

  return ticks->len > 0;
}

/**
 * respite_curve_scale_dup_ticks:
 * @width: of the whole space
 *
 * Returns: (transfer full) (element-type RespiteCurveTick): the days to name below the curve, as many as fit side by
 *   side; none where no day is shown
 */
GArray *
respite_curve_scale_dup_ticks (const RespiteCurveScale *scale,
                               const RespiteCurve *curve,
                               PangoContext *context,
                               double width)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (RespiteCurveTick));
  RespiteCurveTick only;
  GDate date;

  g_array_set_clear_func (ticks, clear_tick);
  if (scale->first == 0 || !(scale->width > 0))
    return ticks;

  for (gsize step = 0; step < G_N_ELEMENTS (steps); step++)
    {
      double days = (double) scale->last - scale->first + 1;

      if (days / steps[step].least_days * GAP_BETWEEN_LABELS > scale->width && steps[step].least_days > 1)
        continue;
      if (try_step (ticks, step, scale, curve, context, width))
        return ticks;
      g_array_set_size (ticks, 0);
    }

  g_date_clear (&date, 1);
  g_date_set_julian (&date, scale->last);
  only = make_tick (&date, STEP_DAYS, scale, curve, context, width);
  g_array_append_val (ticks, only);

  return ticks;
}

static void
find_nearest (const RespiteCurveDay *days,
              gsize n_days,
              const RespiteCurveScale *scale,
              double x,
              guint32 *nearest)
{
  for (gsize i = 0; i < n_days; i++)
    {
      guint32 day = days[i].day;

      if (!respite_curve_day_has_entry (&days[i]) || day < scale->first || day > scale->last)
        continue;
      if (*nearest == 0
          || fabs (respite_curve_scale_get_x (scale, day) - x) < fabs (respite_curve_scale_get_x (scale, *nearest) - x))
        *nearest = day;
    }
}

/**
 * respite_curve_find_day:
 * @x: where in the space the pointer is
 *
 * Returns: the shown day with an entry that lies nearest, or 0 if there is none
 */
guint32
respite_curve_find_day (const RespiteCurve *curve,
                        const RespiteCurveScale *scale,
                        double x)
{
  guint32 nearest = 0;

  g_return_val_if_fail (curve != NULL, 0);
  g_return_val_if_fail (scale != NULL, 0);

  if (!isfinite (x))
    return 0;

  find_nearest (curve->now, curve->n_now, scale, x, &nearest);
  find_nearest (curve->average, curve->n_average, scale, x, &nearest);

  return nearest;
}

static void
find_next (const RespiteCurveDay *days,
           gsize n_days,
           const RespiteCurve *curve,
           guint32 day,
           int direction,
           guint32 *next)
{
  for (gsize i = 0; i < n_days; i++)
    {
      guint32 other = days[i].day;
      gboolean beyond = direction > 0 ? other > day : other < day || day == 0;
      gboolean closer = *next == 0 || (direction > 0 ? other < *next : other > *next);
      gboolean shown = other >= curve->first && (curve->last == 0 || other <= curve->last);

      if (beyond && closer && shown && respite_curve_day_has_entry (&days[i]))
        *next = other;
    }
}

/**
 * respite_curve_step_day:
 * @day: the day to go from, or 0
 * @direction: above 0 for the next day, else for the one before
 *
 * Returns: the next shown day with an entry; from 0 the first or last of all; @day itself at the end
 */
guint32
respite_curve_step_day (const RespiteCurve *curve,
                        guint32 day,
                        int direction)
{
  guint32 next = 0;

  g_return_val_if_fail (curve != NULL, 0);

  find_next (curve->now, curve->n_now, curve, day, direction, &next);
  find_next (curve->average, curve->n_average, curve, day, direction, &next);

  return next > 0 ? next : day;
}
