/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "draw/month-grid.h"

#include <math.h>

#include "draw/pain-scale.h"
#include "draw/text.h"

#define N_COLUMNS 7
/* Most months need five rows; a month that needs the sixth is that much higher. */
#define LEAST_ROWS 5
#define GAP 4.0
#define ROUND 8.0
#define INSET 5.0
/* A day is a little wider than high, and never lower than its two numbers. */
#define FLAT 0.86
#define HIGHEST 50.0

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} Cell;

/* What all cells have in common; it takes the measure of a line, which is the costly part. */
typedef struct
{
  double head;
  double cell_width;
  double cell_height;
} Metrics;

static Metrics
get_metrics (PangoContext *context,
             double width)
{
  double cell_width = (width - (N_COLUMNS - 1) * GAP) / N_COLUMNS;
  double line;

  respite_text_measure (context, "0", NULL, &line);

  return (Metrics) { line + 2 * GAP, cell_width, MAX (2 * line + INSET, MIN (HIGHEST, cell_width * FLAT)) };
}

static double
get_column_x (const RespiteMonthGrid *self,
              const Metrics *metrics,
              int column)
{
  return (self->rtl ? N_COLUMNS - 1 - column : column) * (metrics->cell_width + GAP);
}

static Cell
get_cell (const RespiteMonthGrid *self,
          const Metrics *metrics,
          int day)
{
  int place = self->first_column + day - 1;

  return (Cell) {
    .x = get_column_x (self, metrics, place % N_COLUMNS),
    .y = metrics->head + place / N_COLUMNS * (metrics->cell_height + GAP),
    .width = metrics->cell_width,
    .height = metrics->cell_height,
  };
}

static void
trace_cell (cairo_t *cr,
            const Cell *cell,
            double inset)
{
  double left = cell->x + inset, top = cell->y + inset;
  double right = cell->x + cell->width - inset, bottom = cell->y + cell->height - inset;
  double radius = MAX (0, ROUND - inset);

  cairo_new_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
stroke_cell (cairo_t *cr,
             const Cell *cell,
             double thickness,
             const RespiteColor *color)
{
  trace_cell (cr, cell, thickness / 2);
  cairo_set_line_width (cr, thickness);
  respite_color_use (color, cr);
  cairo_stroke (cr);
}

static void
draw_ground (cairo_t *cr,
             const Cell *cell,
             RespiteMonthMark mark,
             int score,
             const RespitePalette *palette)
{
  RespiteColor fill = respite_pain_scale_get_fill (score, palette->dark);
  RespiteColor ring = respite_pain_scale_get_ring (score, palette->dark);

  switch (mark)
    {
    case RESPITE_MONTH_RATED:
      if (score > 0)
        {
          trace_cell (cr, cell, 0);
          respite_color_use (&fill, cr);
          cairo_fill (cr);
          break;
        }
      stroke_cell (cr, cell, 2, &ring);
      break;
    case RESPITE_MONTH_AVERAGE:
      stroke_cell (cr, cell, 3, &ring);
      break;
    case RESPITE_MONTH_PAIN_FREE:
      stroke_cell (cr, cell, 2, &ring);
      break;
    case RESPITE_MONTH_EMPTY:
      cairo_save (cr);
      cairo_set_dash (cr, (const double[]) { 3, 3 }, 2, 0);
      stroke_cell (cr, cell, 1, &palette->line);
      cairo_restore (cr);
      break;
    case RESPITE_MONTH_TO_COME:
    default:
      break;
    }
}

/* Whole where it is whole: 3, and 3.5 between. */
static char *
format_score (double score)
{
  double tenths = floor (score * 10 + 0.5) / 10;

  return fabs (tenths - floor (tenths + 0.5)) < 0.05 ? g_strdup_printf ("%.0f", tenths)
                                                     : g_strdup_printf ("%.1f", tenths);
}

static void
draw_score (cairo_t *cr,
            PangoContext *context,
            const Cell *cell,
            double score,
            gboolean rtl,
            const RespiteColor *color)
{
  g_autofree char *text = format_score (score);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoAttrList *attributes = pango_attr_list_new ();
  int width, height;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  cairo_move_to (cr, rtl ? cell->x + INSET : cell->x + cell->width - INSET - width, cell->y + cell->height - height - 1);
  respite_color_use (color, cr);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_day (cairo_t *cr,
          const RespiteMonthGrid *self,
          int day,
          const RespitePalette *palette,
          PangoContext *context,
          const Metrics *metrics)
{
  g_autofree char *number = g_strdup_printf ("%d", day);
  Cell cell = get_cell (self, metrics, day);
  RespiteMonthMark mark = self->days[day - 1].mark;
  int score = (int) floor (CLAMP (self->days[day - 1].score, 0, RESPITE_PAIN_MAX) + 0.5);
  gboolean known = mark == RESPITE_MONTH_RATED || mark == RESPITE_MONTH_AVERAGE || mark == RESPITE_MONTH_PAIN_FREE;
  RespiteColor text = mark == RESPITE_MONTH_RATED ? respite_pain_scale_get_text (score, palette) : palette->foreground;
  double number_width;

  draw_ground (cr, &cell, mark, score, palette);
  respite_text_measure (context, number, &number_width, NULL);
  respite_draw_text (cr, context, number, known ? &text : &palette->dim,
                     self->rtl ? cell.x + cell.width - INSET - number_width : cell.x + INSET, cell.y + 2);
  if (known)
    draw_score (cr, context, &cell, self->days[day - 1].score, self->rtl, &text);
}

static void
draw_ring (cairo_t *cr,
           const RespiteMonthGrid *self,
           int day,
           double thickness,
           const RespitePalette *palette,
           const Metrics *metrics)
{
  Cell cell;

  if (day < 1 || day > self->n_days)
    return;

  cell = get_cell (self, metrics, day);
  cell = (Cell) { cell.x - 2, cell.y - 2, cell.width + 4, cell.height + 4 };
  stroke_cell (cr, &cell, thickness, &palette->accent);
}

/**
 * respite_month_grid_get_height:
 * @width: of the picture, in pixels
 *
 * Returns: how high it is
 */
double
respite_month_grid_get_height (const RespiteMonthGrid *self,
                               PangoContext *context,
                               double width)
{
  Metrics metrics = get_metrics (context, width);
  int rows = MAX (LEAST_ROWS, (self->first_column + self->n_days + N_COLUMNS - 1) / N_COLUMNS);

  return metrics.head + rows * metrics.cell_height + (rows - 1) * GAP + 2;
}

/**
 * respite_month_grid_find_day:
 *
 * Returns: the day of the month at a place of the picture, or 0
 */
int
respite_month_grid_find_day (const RespiteMonthGrid *self,
                             PangoContext *context,
                             double width,
                             double height,
                             double x,
                             double y)
{
  Metrics metrics = get_metrics (context, width);

  for (int day = 1; day <= self->n_days; day++)
    {
      Cell cell = get_cell (self, &metrics, day);

      if (x >= cell.x && x <= cell.x + cell.width && y >= cell.y && y <= cell.y + cell.height)
        return day;
    }

  return 0;
}

/**
 * respite_draw_month_grid:
 * @width: of the picture
 * @height: of the picture
 *
 * Draws the names of the weekdays and the days below them.
 */
void
respite_draw_month_grid (cairo_t *cr,
                         const RespiteMonthGrid *self,
                         const RespitePalette *palette,
                         PangoContext *context,
                         double width,
                         double height)
{
  Metrics metrics = get_metrics (context, width);

  for (int column = 0; column < N_COLUMNS; column++)
    {
      double text_width;

      if (self->weekdays[column] == NULL)
        continue;

      respite_text_measure (context, self->weekdays[column], &text_width, NULL);
      respite_draw_text (cr, context, self->weekdays[column], &palette->dim,
                         get_column_x (self, &metrics, column) + (metrics.cell_width - text_width) / 2, 0);
    }

  for (int day = 1; day <= self->n_days; day++)
    draw_day (cr, self, day, palette, context, &metrics);
  draw_ring (cr, self, self->today, 2, palette, &metrics);
  draw_ring (cr, self, self->cursor, self->cursor == self->today ? 4 : 2, palette, &metrics);
}
