/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/month-card.h"

#include <stdlib.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "core/insights/summary.h"
#include "ui/common/time-words.h"
#include "ui/diary/month-view.h"

struct _RespiteMonthCard
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  int day_start;

  GtkMenuButton *title;
  GtkListBox *years;
  RespiteMonthView *view;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteMonthCard, respite_month_card, ADW_TYPE_BIN)

static GDate
get_today (RespiteMonthCard *self)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, self->day_start);

  return *today;
}

static void
show_first (RespiteMonthCard *self,
            GDate first)
{
  g_autofree char *month = g_strdup_printf ("%04d-%02d", g_date_get_year (&first), g_date_get_month (&first));
  g_autofree char *title = respite_time_words_month (month);
  g_autoptr (RespiteSummary) summary = NULL;
  GDate today = get_today (self), last = first;

  g_date_add_days (&last, g_date_get_days_in_month (g_date_get_month (&first), g_date_get_year (&first)) - 1u);
  summary = respite_summary_new (&first, &last, self->day_start);

  /* A month that cannot be read says so in the timeline; its days stand here as days without an entry. */
  respite_summary_read (summary, respite_diary_get_journal (self->diary), NULL);
  respite_month_view_set_month (self->view, &first, &today, summary);
  gtk_menu_button_set_label (self->title, title);
}

static void
show_today (RespiteMonthCard *self)
{
  GDate first = get_today (self);

  g_date_set_day (&first, 1);
  show_first (self, first);
}

static gboolean
is_month_of_today (RespiteMonthCard *self)
{
  GDate first = get_today (self);

  g_date_set_day (&first, 1);

  return g_date_compare (&first, respite_month_view_get_first (self->view)) == 0;
}

static void
step (RespiteMonthCard *self,
      int months)
{
  GDate first = *respite_month_view_get_first (self->view);

  if (months < 0)
    g_date_subtract_months (&first, (guint) -months);
  else
    g_date_add_months (&first, (guint) months);
  show_first (self, first);
}

static void
stepped_cb (RespiteMonthCard *self,
            int months)
{
  step (self, months);
}

static void
earlier_cb (GtkWidget *widget,
            const char *action,
            GVariant *target)
{
  step (RESPITE_MONTH_CARD (widget), -1);
}

static void
later_cb (GtkWidget *widget,
          const char *action,
          GVariant *target)
{
  step (RESPITE_MONTH_CARD (widget), 1);
}

static void
chosen_cb (RespiteMonthCard *self,
           guint day)
{
  g_signal_emit (self, signals[CHOSEN], 0, day);
}

static void
add_year (RespiteMonthCard *self,
          int year)
{
  g_autofree char *text = g_strdup_printf ("%d", year);
  GtkWidget *label = gtk_label_new (text);

  g_object_set_data (G_OBJECT (label), "year", GINT_TO_POINTER (year));
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_box_append (self->years, label);
}

/* The years of the diary, the latest first; asked for when somebody wants to choose among them. */
static void
fill_years_cb (RespiteMonthCard *self)
{
  g_auto (GStrv) months = respite_journal_list_months (respite_diary_get_journal (self->diary));
  GDate today = get_today (self);
  GtkWidget *row;
  int last = g_date_get_year (&today);

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->years))) != NULL)
    gtk_list_box_remove (self->years, row);

  add_year (self, last);
  for (guint i = 0; months[i] != NULL; i++)
    {
      int year = atoi (months[i]);

      if (year < last)
        add_year (self, last = year);
    }
}

static void
year_activated_cb (RespiteMonthCard *self,
                   GtkListBoxRow *row)
{
  int year = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (gtk_list_box_row_get_child (row)), "year"));

  gtk_menu_button_popdown (self->title);
  respite_month_card_show_month (self, year, g_date_get_month (respite_month_view_get_first (self->view)));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
journal_changed_cb (RespiteMonthCard *self)
{
  show_first (self, *respite_month_view_get_first (self->view));
}

static void
respite_month_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_MONTH_CARD);
  g_clear_object (&RESPITE_MONTH_CARD (object)->diary);

  G_OBJECT_CLASS (respite_month_card_parent_class)->dispose (object);
}

static void
respite_month_card_class_init (RespiteMonthCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_month_card_dispose;

  /**
   * RespiteMonthCard::chosen:
   * @day: the day, as GDate counts them
   *
   * A day was pressed.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (RESPITE_TYPE_MONTH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/respite_app/Respite/ui/diary/month-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteMonthCard, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteMonthCard, years);
  gtk_widget_class_bind_template_child (widget_class, RespiteMonthCard, view);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, fill_years_cb);
  gtk_widget_class_bind_template_callback (widget_class, year_activated_cb);
  gtk_widget_class_install_action (widget_class, "month.earlier", NULL, earlier_cb);
  gtk_widget_class_install_action (widget_class, "month.later", NULL, later_cb);
}

static void
respite_month_card_init (RespiteMonthCard *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_month_card_set_diary:
 * @diary: what to show; the month of today comes first
 */
void
respite_month_card_set_diary (RespiteMonthCard *self,
                              RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_MONTH_CARD (self));
  g_return_if_fail (self->diary == NULL);

  self->diary = g_object_ref (diary);
  show_today (self);
  g_signal_connect_object (respite_diary_get_journal (diary), "changed", G_CALLBACK (journal_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * respite_month_card_set_day_start:
 * @day_start: when the person's day begins, in minutes after midnight, 0 to 1439
 */
void
respite_month_card_set_day_start (RespiteMonthCard *self,
                                  int day_start)
{
  gboolean shows_today;

  g_return_if_fail (RESPITE_IS_MONTH_CARD (self));

  if (self->day_start == day_start)
    return;

  shows_today = self->diary != NULL && is_month_of_today (self);
  self->day_start = day_start;
  if (shows_today)
    show_today (self);
  else if (self->diary != NULL)
    show_first (self, *respite_month_view_get_first (self->view));
}

/**
 * respite_month_card_show_month:
 * @year: from 1 to 9999
 * @month: from 1 to 12
 */
void
respite_month_card_show_month (RespiteMonthCard *self,
                               int year,
                               int month)
{
  GDate first;

  g_return_if_fail (RESPITE_IS_MONTH_CARD (self));
  g_return_if_fail (g_date_valid_dmy (1, (GDateMonth) month, (GDateYear) year));

  g_date_set_dmy (&first, 1, (GDateMonth) month, (GDateYear) year);
  show_first (self, first);
}

/**
 * respite_month_card_dup_month:
 *
 * Returns: (transfer full): the month that is shown, such as `2026-11`
 */
char *
respite_month_card_dup_month (RespiteMonthCard *self)
{
  const GDate *first;

  g_return_val_if_fail (RESPITE_IS_MONTH_CARD (self), NULL);

  first = respite_month_view_get_first (self->view);

  return g_strdup_printf ("%04d-%02d", g_date_get_year (first), g_date_get_month (first));
}
