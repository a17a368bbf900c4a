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

struct _RespiteTimelineMonth
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;
  char *month;
  char *wanted;
  guint n_shown;
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
    gtk_list_box_append (GTK_LIST_BOX (list), respite_entry_row_new (day->records->pdata[i], self->catalog));

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
      if (self->wanted == NULL || respite_entry_words_match (records->pdata[i], self->catalog, self->wanted))
        g_ptr_array_add (chosen, records->pdata[i]);
    }

  return chosen;
}

static void
add_days (RespiteTimelineMonth *self,
          GtkBox *box,
          GPtrArray *records)
{
  g_autoptr (GPtrArray) chosen = choose_records (self, records);
  g_autoptr (GPtrArray) days = respite_timeline_group (chosen, RESPITE_DAY_START_MINUTES);
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (GDate) today = respite_time_get_day (now, RESPITE_DAY_START_MINUTES);

  self->n_shown = chosen->len;
  for (guint i = 0; i < days->len; i++)
    {
      RespiteTimelineDay *day = days->pdata[i];
      g_autofree char *title = respite_time_words_day (day->date, today);

      gtk_box_append (box, build_heading (title));
      gtk_box_append (box, build_day (self, day, title));
    }
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
  g_clear_pointer (&self->month, g_free);
  g_clear_pointer (&self->wanted, g_free);

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
}

/**
 * respite_timeline_month_new:
 * @diary: the diary
 * @catalog: (nullable): explains the words
 * @month: a month such as `2026-11`
 *
 * Returns: (transfer floating): the month's entries, grouped by day, the latest first
 */
GtkWidget *
respite_timeline_month_new (RespiteDiary *diary,
                            RespiteCatalog *catalog,
                            const char *month)
{
  RespiteTimelineMonth *self = g_object_new (RESPITE_TYPE_TIMELINE_MONTH, NULL);

  self->diary = g_object_ref (diary);
  self->catalog = catalog != NULL ? g_object_ref (catalog) : NULL;
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
 * respite_timeline_month_get_n_shown:
 * @self: a month
 *
 * Returns: how many entries it shows since it was last loaded
 */
guint
respite_timeline_month_get_n_shown (RespiteTimelineMonth *self)
{
  g_return_val_if_fail (RESPITE_IS_TIMELINE_MONTH (self), 0);

  return self->n_shown;
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
}

/**
 * respite_timeline_month_reload:
 * @self: a month
 *
 * Reads the month again. The keyboard's focus stays on its entry.
 */
void
respite_timeline_month_reload (RespiteTimelineMonth *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *focused = NULL;
  GtkWidget *box;

  g_return_if_fail (RESPITE_IS_TIMELINE_MONTH (self));

  records = respite_journal_dup_month (respite_diary_get_journal (self->diary), self->month, &error);
  focused = dup_focused_id (self);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  self->n_shown = 0;
  if (records != NULL)
    add_days (self, GTK_BOX (box), records);
  else
    gtk_box_append (GTK_BOX (box), build_problem (self->month, error));

  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (box) != NULL);
  adw_bin_set_child (ADW_BIN (self), box);
  if (focused != NULL)
    focus_record (box, focused);
}
