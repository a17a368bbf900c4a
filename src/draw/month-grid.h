/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "draw/palette.h"

G_BEGIN_DECLS

#define RESPITE_MONTH_MAX_DAYS 31

/**
 * RespiteMonthMark:
 * @RESPITE_MONTH_EMPTY: nothing is known about the day, which is not the same as no pain
 * @RESPITE_MONTH_RATED: there are scores of moments, and their mean counts
 * @RESPITE_MONTH_AVERAGE: there is only a score for the day on average, a series of its own
 * @RESPITE_MONTH_PAIN_FREE: no pain was said
 * @RESPITE_MONTH_TO_COME: the day has not begun
 */
typedef enum
{
  RESPITE_MONTH_EMPTY,
  RESPITE_MONTH_RATED,
  RESPITE_MONTH_AVERAGE,
  RESPITE_MONTH_PAIN_FREE,
  RESPITE_MONTH_TO_COME,
} RespiteMonthMark;

/**
 * RespiteMonthGrid:
 * @n_days: how many days the month has
 * @first_column: in which column, from 0, its first day stands
 * @weekdays: the names of the days of a week, short, the first column's first
 * @days: what is known about each day, the first of the month first
 * @today: the day of the month that is today, or 0
 * @cursor: the day that has the keyboard, or 0
 * @rtl: whether the week runs from right to left
 *
 * A month as a grid of days. A colour never stands without its number.
 */
typedef struct
{
  int n_days;
  int first_column;
  const char *weekdays[7];
  struct
  {
    RespiteMonthMark mark;
    double score;
  } days[RESPITE_MONTH_MAX_DAYS];
  int today;
  int cursor;
  gboolean rtl;
} RespiteMonthGrid;

double respite_month_grid_get_height (const RespiteMonthGrid *self,
                                      PangoContext *context,
                                      double width);
int respite_month_grid_find_day (const RespiteMonthGrid *self,
                                 PangoContext *context,
                                 double width,
                                 double height,
                                 double x,
                                 double y);
void respite_draw_month_grid (cairo_t *cr,
                              const RespiteMonthGrid *self,
                              const RespitePalette *palette,
                              PangoContext *context,
                              double width,
                              double height);

G_END_DECLS
