/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/palette.h"

G_BEGIN_DECLS

/**
 * RespiteCurveFlags:
 * @RESPITE_CURVE_RECALLED: written down so late that it is memory rather than measurement; drawn hollow
 */
typedef enum
{
  RESPITE_CURVE_RECALLED = 1 << 0,
} RespiteCurveFlags;

/**
 * RespiteCurveDay:
 * @day: the day as GDate counts them, see g_date_get_julian()
 * @mean: the mean of the day's scores, from 0 to 10
 * @min: the least of them
 * @max: the greatest of them
 * @n: how many there were; a day with none is a day without an entry, whatever the other members say
 */
typedef struct
{
  guint32 day;
  double mean;
  double min;
  double max;
  guint n;
  RespiteCurveFlags flags;
} RespiteCurveDay;

/**
 * RespiteCurve:
 * @first: the first day shown, or 0 for the first that has an entry
 * @last: the last day shown, or 0 for the last that has an entry
 * @now: (array length=n_now): what was felt at the moment, by day, oldest first
 * @average: (array length=n_average): what the days were like on average, as said in the evening, oldest first
 * @cursor: the day pointed at, or 0
 * @rtl: whether text runs from right to left; time runs from left to right all the same
 * @day_format: (nullable): how a tick names a day, for g_date_strftime()
 * @month_format: (nullable): how a tick names a month
 * @year_format: (nullable): how a tick names a year
 *
 * What the curve shows. A member that is 0 or %NULL stands for the usual.
 */
typedef struct
{
  guint32 first;
  guint32 last;
  const RespiteCurveDay *now;
  gsize n_now;
  const RespiteCurveDay *average;
  gsize n_average;
  guint32 cursor;
  gboolean rtl;
  const char *day_format;
  const char *month_format;
  const char *year_format;
} RespiteCurve;

/**
 * RespiteCurveScale:
 *
 * Where in the space the days and scores lie: the box of the plot, and the days it spans.
 */
typedef struct
{
  double left;
  double top;
  double width;
  double height;
  guint32 first;
  guint32 last;
} RespiteCurveScale;

/**
 * RespiteCurveTick:
 * @x: where the tick points
 * @text_x: where its text begins
 * @text_width: how wide its text is
 */
typedef struct
{
  guint32 day;
  double x;
  double text_x;
  double text_width;
  char *text;
} RespiteCurveTick;

gboolean respite_curve_day_has_entry (const RespiteCurveDay *day);

RespiteCurveScale respite_curve_measure (const RespiteCurve *curve,
                                         PangoContext *context,
                                         double width,
                                         double height);
double respite_curve_scale_get_x (const RespiteCurveScale *scale,
                                  guint32 day);
double respite_curve_scale_get_y (const RespiteCurveScale *scale,
                                  double score);
GArray *respite_curve_scale_dup_ticks (const RespiteCurveScale *scale,
                                       const RespiteCurve *curve,
                                       PangoContext *context,
                                       double width);
guint32 respite_curve_find_day (const RespiteCurve *curve,
                                const RespiteCurveScale *scale,
                                double x);
guint32 respite_curve_step_day (const RespiteCurve *curve,
                                guint32 day,
                                int direction);

G_END_DECLS
