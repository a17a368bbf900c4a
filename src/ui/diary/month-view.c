/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/month-view.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "draw/month-grid.h"
#include "ui/common/announce.h"
#include "ui/common/time-words.h"

#define MINIMUM_WIDTH 290
#define NATURAL_WIDTH 380

struct _RespiteMonthView
{
  RespiteDrawing parent_instance;

  RespiteMonthGrid grid;
  GDate first;
  GDate today;
  RespiteDaySummary days[RESPITE_MONTH_MAX_DAYS];
  gboolean known[RESPITE_MONTH_MAX_DAYS];
};

enum
{
  CHOSEN,
  STEPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteMonthView, respite_month_view, RESPITE_TYPE_DRAWING)

static GDate
get_date (RespiteMonthView *self,
          int day)
{
  GDate date = self->first;

  g_date_add_days (&date, (guint) day - 1);

  return date;
}

static void
take_weekdays (RespiteMonthView *self)
{
  static const nl_item names[] = { ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7 };
  GDateWeekday first = respite_time_words_get_first_weekday ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    self->grid.weekdays[i] = nl_langinfo (names[(first + i) % G_N_ELEMENTS (names)]);
}

static RespiteMonthMark
get_mark (const RespiteDaySummary *day)
{
  if (respite_day_summary_is_pain_free (day))
    return RESPITE_MONTH_PAIN_FREE;
  if (day->n > 0)
    return RESPITE_MONTH_RATED;

  return day->day_score >= 0 ? RESPITE_MONTH_AVERAGE : RESPITE_MONTH_EMPTY;
}

static void
take_day (RespiteMonthView *self,
          int day,
          RespiteSummary *summary)
{
  GDate date = get_date (self, day);
  const RespiteDaySummary *found = respite_summary_lookup (summary, &date);

  self->known[day - 1] = found != NULL;
  self->grid.days[day - 1].mark = g_date_compare (&date, &self->today) > 0 ? RESPITE_MONTH_TO_COME : RESPITE_MONTH_EMPTY;
  if (found == NULL)
    return;

  self->days[day - 1] = *found;
  if (get_mark (found) == RESPITE_MONTH_EMPTY)
    return;

  self->grid.days[day - 1].mark = get_mark (found);
  self->grid.days[day - 1].score = found->n > 0 ? found->mean : found->day_score;
}

static void
announce_cursor (RespiteMonthView *self)
{
  int day = self->grid.cursor;
  GDate date = get_date (self, MAX (day, 1));
  g_autofree char *text = NULL;

  if (day > 0)
    text = respite_month_view_say_day (&date, &self->today, self->known[day - 1] ? &self->days[day - 1] : NULL);
  respite_announce (GTK_WIDGET (self), text != NULL ? text : _("Month"));
}

/* Beyond its edges a month goes on into the next. */
static void
move_cursor (RespiteMonthView *self,
             int by)
{
  int day = MAX (self->grid.cursor, 1) + by;

  if (day < 1 || day > self->grid.n_days)
    {
      int beyond = day < 1 ? day - 1 : day - self->grid.n_days;

      g_signal_emit (self, signals[STEPPED], 0, day < 1 ? -1 : 1);
      day = day < 1 ? self->grid.n_days + beyond + 1 : beyond;
    }

  respite_month_view_set_cursor (self, CLAMP (day, 1, self->grid.n_days));
}

static void
step (RespiteMonthView *self,
      int months)
{
  int day = self->grid.cursor;

  g_signal_emit (self, signals[STEPPED], 0, months);
  respite_month_view_set_cursor (self, MIN (day, self->grid.n_days));
}

static void
choose (RespiteMonthView *self,
        int day)
{
  GDate date = get_date (self, day);

  g_signal_emit (self, signals[CHOSEN], 0, g_date_get_julian (&date));
}

static gboolean
key_pressed_cb (RespiteMonthView *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  int ahead = self->grid.rtl ? -1 : 1;
  int months = state & GDK_CONTROL_MASK ? 12 : 1;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move_cursor (self, -ahead);
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move_cursor (self, ahead);
      break;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      move_cursor (self, -7);
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      move_cursor (self, 7);
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      respite_month_view_set_cursor (self, 1);
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      respite_month_view_set_cursor (self, self->grid.n_days);
      break;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      step (self, -months);
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      step (self, months);
      break;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      choose (self, MAX (self->grid.cursor, 1));
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  return GDK_EVENT_STOP;
}

static int
find_day (RespiteMonthView *self,
          double x,
          double y)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return respite_month_grid_find_day (&self->grid, gtk_widget_get_pango_context (widget), gtk_widget_get_width (widget),
                                      gtk_widget_get_height (widget), x, y);
}

static void
released_cb (RespiteMonthView *self,
             int n_press,
             double x,
             double y)
{
  int day = find_day (self, x, y);

  if (day > 0)
    choose (self, day);
}

static void
focus_cb (RespiteMonthView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean by_keys = gtk_widget_has_focus (GTK_WIDGET (self)) && GTK_IS_WINDOW (root)
                     && gtk_window_get_focus_visible (GTK_WINDOW (root));

  respite_month_view_set_cursor (self, by_keys ? MAX (self->grid.today, 1) : 0);
}

static gboolean
respite_month_view_query_tooltip (GtkWidget *widget,
                                  int x,
                                  int y,
                                  gboolean keyboard,
                                  GtkTooltip *tooltip)
{
  RespiteMonthView *self = RESPITE_MONTH_VIEW (widget);
  int day = keyboard ? self->grid.cursor : find_day (self, x, y);
  GDate date = get_date (self, MAX (day, 1));
  g_autofree char *text = NULL;

  if (day == 0)
    return FALSE;

  text = respite_month_view_say_day (&date, &self->today, self->known[day - 1] ? &self->days[day - 1] : NULL);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static GtkSizeRequestMode
respite_month_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
respite_month_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = *natural = (int) respite_month_grid_get_height (&RESPITE_MONTH_VIEW (widget)->grid,
                                                             gtk_widget_get_pango_context (widget),
                                                             for_size > 0 ? for_size : NATURAL_WIDTH);
}

static void
respite_month_view_draw (RespiteDrawing *drawing,
                         cairo_t *cr,
                         const RespitePalette *palette,
                         double width,
                         double height)
{
  RespiteMonthView *self = RESPITE_MONTH_VIEW (drawing);

  self->grid.rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  respite_draw_month_grid (cr, &self->grid, palette, gtk_widget_get_pango_context (GTK_WIDGET (self)), width, height);
}

static void
respite_month_view_class_init (RespiteMonthViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = respite_month_view_get_request_mode;
  widget_class->measure = respite_month_view_measure;
  widget_class->query_tooltip = respite_month_view_query_tooltip;
  RESPITE_DRAWING_CLASS (klass)->draw = respite_month_view_draw;

  /**
   * RespiteMonthView::chosen:
   * @day: the day, as GDate counts them
   *
   * A day was pressed.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  /**
   * RespiteMonthView::stepped:
   * @months: how many months on, or back if below 0
   *
   * The keyboard left the month; whoever shows it sets another one at once.
   */
  signals[STEPPED] = g_signal_new ("stepped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
respite_month_view_init (RespiteMonthView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_date_set_dmy (&self->first, 1, G_DATE_JANUARY, 1970);
  self->today = self->first;
  take_weekdays (self);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
}

/**
 * respite_month_view_set_month:
 * @first: the first day of the month
 * @today: the day it is
 * @summary: (transfer none): what is known about its days; nothing of it is kept
 */
void
respite_month_view_set_month (RespiteMonthView *self,
                              const GDate *first,
                              const GDate *today,
                              RespiteSummary *summary)
{
  g_return_if_fail (RESPITE_IS_MONTH_VIEW (self));

  self->first = *first;
  self->today = *today;
  self->grid.n_days = g_date_get_days_in_month (g_date_get_month (first), g_date_get_year (first));
  self->grid.first_column = ((int) g_date_get_weekday (first) - (int) respite_time_words_get_first_weekday () + 7) % 7;
  self->grid.today = g_date_get_month (first) == g_date_get_month (today) && g_date_get_year (first) == g_date_get_year (today)
                       ? g_date_get_day (today)
                       : 0;
  self->grid.cursor = MIN (self->grid.cursor, self->grid.n_days);
  for (int day = 1; day <= self->grid.n_days; day++)
    take_day (self, day, summary);

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * respite_month_view_get_first:
 *
 * Returns: (transfer none): the first day of the month that is shown
 */
const GDate *
respite_month_view_get_first (RespiteMonthView *self)
{
  g_return_val_if_fail (RESPITE_IS_MONTH_VIEW (self), NULL);

  return &self->first;
}

/**
 * respite_month_view_set_cursor:
 * @day: the day of the month that has the keyboard, or 0
 */
void
respite_month_view_set_cursor (RespiteMonthView *self,
                               int day)
{
  g_return_if_fail (RESPITE_IS_MONTH_VIEW (self));

  if (self->grid.cursor == day)
    return;

  self->grid.cursor = day;
  announce_cursor (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * respite_month_view_say_day:
 * @day: (nullable): what is known about it
 *
 * Returns: (transfer full): the day and what is known about it, in a line
 */
char *
respite_month_view_say_day (const GDate *date,
                            const GDate *today,
                            const RespiteDaySummary *day)
{
  g_autofree char *title = respite_time_words_day (date, today);

  if (day != NULL && respite_day_summary_is_pain_free (day))
    return g_strdup_printf (_("%s: no pain"), title);
  if (day != NULL && day->n > 0)
    return g_strdup_printf (ngettext ("%s: %.1f, from %u entry", "%s: %.1f on average, from %u entries", day->n), title,
                            day->mean, day->n);
  if (day != NULL && day->day_score >= 0)
    return g_strdup_printf (_("%s: %d for the day"), title, day->day_score);

  return g_strdup_printf (_("%s: no score"), title);
}
