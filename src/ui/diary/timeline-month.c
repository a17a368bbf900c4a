/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/timeline-month.h"

#include "core/base/time-text.h"
#include "ui/common/time-words.h"
#include "ui/diary/entry-row.h"
#include "ui/diary/entry-words.h"
#include "ui/diary/timeline.h"

/* Rows cost a millisecond each: about what a window shows comes first, some more each time they run short. */
#define FIRST_ROWS 24
#define MORE_ROWS 20

struct _RespiteTimelineMonth
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteRemediesStore *personal;
  int day_start;
  char *month;
  char *wanted;

  /* What there is to show, and how much of it has its rows yet. */
  GPtrArray *days;
  guint n_found;
  guint n_days_shown;
  guint n_rows_shown;
};

G_DEFINE_FINAL_TYPE (RespiteTimelineMonth, respite_timeline_month, ADW_TYPE_BIN)

static GtkWidget *
build_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "day-heading");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);

  return label;
}

static GtkWidget *
build_day (RespiteTimelineMonth *self,
           RespiteTimelineDay *day,
           const char *title)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < day->records->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         respite_entry_row_new (day->records->pdata[i], self->catalog, self->personal));

  return list;
}

/* A month that cannot be read says so in its place: an unreadable diary is not an empty one. */
static GtkWidget *
build_problem (const char *month,
               const GError *error)
{
  g_autofree char *name = respite_time_words_month (month);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), error->message);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static GPtrArray *
choose_records (RespiteTimelineMonth *self,
                GPtrArray *records)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    {
      if (self->wanted == NULL
          || respite_entry_words_match (records->pdata[i], self->catalog, self->personal, self->wanted))
        g_ptr_array_add (chosen, records->pdata[i]);
    }

  return chosen;
}

/* Whole days, until there are so many rows in all. */
static void
add_days (RespiteTimelineMonth *self,
          GtkBox *box,
          guint n_rows)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, self->day_start);

  while (self->n_days_shown < self->days->len && self->n_rows_shown < n_rows)
    {
      RespiteTimelineDay *day = self->days->pdata[self->n_days_shown++];
      g_autofree char *title = respite_time_words_day (day->date, today);

      gtk_box_append (box, build_heading (title));
      gtk_box_append (box, build_day (self, day, title));
      self->n_rows_shown += day->records->len;
    }
}

static void
take_records (RespiteTimelineMonth *self,
              GPtrArray *records)
{
  g_autoptr (GPtrArray) chosen = choose_records (self, records);

  g_clear_pointer (&self->days, g_ptr_array_unref);
  self->days = respite_timeline_group (chosen, self->day_start);
  self->n_found = chosen->len;
  self->n_days_shown = 0;
  self->n_rows_shown = 0;
}

/* As many rows as before, so that nothing jumps. */
static guint
count_wanted_rows (RespiteTimelineMonth *self)
{
  if (self->days != NULL && self->days->len > 0 && !respite_timeline_month_has_more (self))
    return G_MAXUINT;

  return MAX (self->n_rows_shown, FIRST_ROWS);
}

static char *
dup_focused_id (RespiteTimelineMonth *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) || !RESPITE_IS_ENTRY_ROW (focus))
    return NULL;

  return g_strdup (respite_record_get_id (respite_entry_row_get_record (RESPITE_ENTRY_ROW (focus))));
}

static void
focus_record (GtkWidget *box,
              const char *id)
{
  for (GtkWidget *list = gtk_widget_get_first_child (box); list != NULL; list = gtk_widget_get_next_sibling (list))
    {
      for (GtkWidget *row = GTK_IS_LIST_BOX (list) ? gtk_widget_get_first_child (list) : NULL; row != NULL;
           row = gtk_widget_get_next_sibling (row))
        {
          if (RESPITE_IS_ENTRY_ROW (row)
              && g_str_equal (respite_record_get_id (respite_entry_row_get_record (RESPITE_ENTRY_ROW (row))), id))
            gtk_widget_grab_focus (row);
        }
    }
}

static void
respite_timeline_month_dispose (GObject *object)
{
  RespiteTimelineMonth *self = RESPITE_TIMELINE_MONTH (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalog);
  g_clear_object (&self->personal);
  g_clear_pointer (&self->month, g_free);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_pointer (&self->days, g_ptr_array_unref);

  G_OBJECT_CLASS (respite_timeline_month_parent_class)->dispose (object);
}

static void
respite_timeline_month_class_init (RespiteTimelineMonthClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_timeline_month_dispose;
}

static void
respite_timeline_month_init (RespiteTimelineMonth *self)
{
  self->day_start = RESPITE_DAY_START_MINUTES;
}

/**
 * respite_timeline_month_new:
 * @diary: the diary
 * @catalog: (nullable): explains the words
 * @personal: (nullable): the person's own remedies
 * @month: a month such as `2026-11`
 *
 * Returns: (transfer floating): the month's entries, grouped by day, the latest first
 */
GtkWidget *
respite_timeline_month_new (RespiteDiary *diary,
                            RespiteCatalog *catalog,
                            RespiteRemediesStore *personal,
                            const char *month)
{
  RespiteTimelineMonth *self = g_object_new (RESPITE_TYPE_TIMELINE_MONTH, NULL);

  self->diary = g_object_ref (diary);
  g_set_object (&self->catalog, catalog);
  g_set_object (&self->personal, personal);
  self->month = g_strdup (month);

  return GTK_WIDGET (self);
}

const char *
respite_timeline_month_get_month (RespiteTimelineMonth *self)
{
  g_return_val_if_fail (RESPITE_IS_TIMELINE_MONTH (self), NULL);

  return self->month;
}

/**
 * respite_timeline_month_get_n_found:
 * @self: a month
 *
 * Returns: how many entries it has to show since it was last loaded
 */
guint
respite_timeline_month_get_n_found (RespiteTimelineMonth *self)
{
  g_return_val_if_fail (RESPITE_IS_TIMELINE_MONTH (self), 0);

  return self->n_found;
}

/**
 * respite_timeline_month_has_more:
 * @self: a month
 *
 * Returns: whether its earlier days are still to be shown
 */
gboolean
respite_timeline_month_has_more (RespiteTimelineMonth *self)
{
  g_return_val_if_fail (RESPITE_IS_TIMELINE_MONTH (self), FALSE);

  return self->days != NULL && self->n_days_shown < self->days->len;
}

/**
 * respite_timeline_month_show_more:
 * @self: a month
 *
 * Shows some earlier days.
 */
void
respite_timeline_month_show_more (RespiteTimelineMonth *self)
{
  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  if (respite_timeline_month_has_more (self))
    add_days (self, GTK_BOX (adw_bin_get_child (ADW_BIN (self))), self->n_rows_shown + MORE_ROWS);
}

/**
 * respite_timeline_month_show_all:
 * @self: a month
 *
 * Shows all of its days.
 */
void
respite_timeline_month_show_all (RespiteTimelineMonth *self)
{
  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  if (respite_timeline_month_has_more (self))
    add_days (self, GTK_BOX (adw_bin_get_child (ADW_BIN (self))), G_MAXUINT);
}

/**
 * respite_timeline_month_reveal_day:
 * @self: a month
 * @day: a day
 *
 * Shows the day's entries and gives the keyboard to the latest of them, which brings it into sight.
 *
 * Returns: whether the month has entries of that day
 */
gboolean
respite_timeline_month_reveal_day (RespiteTimelineMonth *self,
                                   const GDate *day)
{
  g_return_val_if_fail (RESPITE_IS_TIMELINE_MONTH (self), FALSE);

  for (guint i = 0; self->days != NULL && i < self->days->len; i++)
    {
      RespiteTimelineDay *found = self->days->pdata[i];

      if (g_date_compare (found->date, day) != 0)
        continue;

      if (i >= self->n_days_shown)
        respite_timeline_month_show_all (self);
      focus_record (adw_bin_get_child (ADW_BIN (self)), respite_record_get_id (found->records->pdata[0]));
      return TRUE;
    }

  return FALSE;
}

/**
 * respite_timeline_month_set_wanted:
 * @self: a month
 * @wanted: (nullable): what the entries must hold, from the next load on; all are shown for %NULL
 */
void
respite_timeline_month_set_wanted (RespiteTimelineMonth *self,
                                   const char *wanted)
{
  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  g_free (self->wanted);
  self->wanted = g_strdup (wanted);
  g_clear_pointer (&self->days, g_ptr_array_unref);
  self->n_rows_shown = 0;
}

/**
 * respite_timeline_month_set_day_start:
 * @day_start: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * Takes effect when the month is reloaded.
 */
void
respite_timeline_month_set_day_start (RespiteTimelineMonth *self,
                                      int day_start)
{
  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  self->day_start = day_start;
}

/**
 * respite_timeline_month_reload:
 * @self: a month
 *
 * Reads the month again: its latest days, and those that were shown already. The keyboard's focus stays on its entry.
 */
void
respite_timeline_month_reload (RespiteTimelineMonth *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *focused = NULL;
  guint n_rows;
  GtkWidget *box;

  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  records = respite_journal_dup_month (respite_diary_get_journal (self->diary), self->month, &error);
  focused = dup_focused_id (self);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  n_rows = count_wanted_rows (self);
  if (records != NULL)
    {
      take_records (self, records);
      add_days (self, GTK_BOX (box), n_rows);
    }
  else
    {
      g_clear_pointer (&self->days, g_ptr_array_unref);
      self->n_found = 0;
      gtk_box_append (GTK_BOX (box), build_problem (self->month, error));
    }

  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (box) != NULL);
  adw_bin_set_child (ADW_BIN (self), box);
  if (focused != NULL)
    focus_record (box, focused);
}
