/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/field.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/time-words.h"

typedef struct
{
  GtkWidget *date_button;
  GtkWidget *calendar;
  GtkWidget *clock_entry;
  GDate *today;
  GDate *original_date;
  char *original_clock;
} Parts;

static void
parts_free (Parts *self)
{
  g_date_free (self->today);
  g_clear_pointer (&self->original_date, g_date_free);
  g_free (self->original_clock);
  g_free (self);
}

static GDate *
dup_date (Parts *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));

  return respite_time_get_day (chosen, 0);
}

static void
show_date (Parts *self)
{
  g_autoptr (GDate) date = dup_date (self);
  g_autofree char *words = respite_time_words_day (date, self->today);

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->date_button), words);
}

static void
day_selected_cb (GtkCalendar *calendar,
                 Parts *self)
{
  show_date (self);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->date_button));
}

static gboolean
parse_clock (const char *text,
             int *hour,
             int *minute,
             GError **error)
{
  char rest;

  if (sscanf (text, " %d:%d %c", hour, minute, &rest) == 2 && *hour >= 0 && *hour < 24 && *minute >= 0 && *minute < 60)
    return TRUE;

  g_set_error (error, RESPITE_FIELD_ERROR, RESPITE_FIELD_ERROR_TEXT, _("“%s” is not a time of day such as 14:05"), text);

  return FALSE;
}

/* What was not touched keeps its seconds and the offset it was felt in. */
static gboolean
is_untouched (Parts *self,
              const GDate *date,
              const char *clock)
{
  return self->original_date != NULL && g_date_compare (self->original_date, date) == 0
         && g_strcmp0 (self->original_clock, clock) == 0;
}

static gboolean
read_time (RespiteField *field,
           JsonNode **node,
           GError **error)
{
  Parts *self = field->data;
  g_autoptr (GDate) date = dup_date (self);
  const char *clock = gtk_editable_get_text (GTK_EDITABLE (self->clock_entry));
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *text = NULL;
  int hour = 0, minute = 0;

  if (field->original != NULL && is_untouched (self, date, clock))
    {
      *node = json_node_copy (field->original);
      return TRUE;
    }
  if (!parse_clock (clock, &hour, &minute, error))
    return FALSE;

  time = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), hour, minute, 0);
  text = respite_time_format (time);
  *node = json_node_init_string (json_node_alloc (), text);

  return TRUE;
}

static gboolean
read_date (RespiteField *field,
           JsonNode **node,
           GError **error)
{
  g_autoptr (GDate) date = dup_date (field->data);
  g_autofree char *text = respite_date_format (date);

  *node = json_node_init_string (json_node_alloc (), text);

  return TRUE;
}

static Parts *
build_parts (GtkWidget *row,
             GDateTime *shown,
             GDateTime *now)
{
  Parts *self = g_new0 (Parts, 1);
  GtkWidget *popover = gtk_popover_new ();
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));

  self->today = respite_time_get_day (now, 0);
  self->calendar = gtk_calendar_new ();
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), shown);
  gtk_popover_set_child (GTK_POPOVER (popover), self->calendar);
  self->date_button = gtk_menu_button_new ();
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->date_button), popover);
  gtk_widget_set_valign (self->date_button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date_button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->date_button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), self->date_button);
  show_date (self);
  g_signal_connect (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);

  return self;
}

static void
add_clock (Parts *self,
           GtkWidget *row,
           GDateTime *shown)
{
  g_autofree char *clock = g_date_time_format (shown, "%H:%M");

  self->clock_entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->clock_entry), 5);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->clock_entry), 5);
  gtk_editable_set_text (GTK_EDITABLE (self->clock_entry), clock);
  gtk_entry_set_activates_default (GTK_ENTRY (self->clock_entry), TRUE);
  gtk_widget_set_valign (self->clock_entry, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->clock_entry, "numeric");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->clock_entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Time of day"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->clock_entry);
}

/**
 * respite_field_new_time:
 * @now: the present
 *
 * Returns: (transfer full): a day and a time of day; the present where @node is %NULL
 */
RespiteField *
respite_field_new_time (const char *member,
                        const char *title,
                        JsonNode *node,
                        GDateTime *now)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);
  RespiteField *self = respite_field_new (member, row, read_time, node);
  g_autoptr (GDateTime) time = node != NULL ? respite_time_parse (json_node_get_string (node), NULL) : NULL;
  GDateTime *shown = time != NULL ? time : now;
  Parts *parts = build_parts (row, shown, now);

  add_clock (parts, row, shown);
  parts->original_date = dup_date (parts);
  parts->original_clock = g_strdup (gtk_editable_get_text (GTK_EDITABLE (parts->clock_entry)));
  self->data = parts;
  self->free_data = (GDestroyNotify) parts_free;

  return self;
}

/**
 * respite_field_new_date:
 * @now: the present
 *
 * Returns: (transfer full): a day; today where @node is %NULL
 */
RespiteField *
respite_field_new_date (const char *member,
                        const char *title,
                        JsonNode *node,
                        GDateTime *now)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);
  RespiteField *self = respite_field_new (member, row, read_date, node);
  g_autoptr (GDate) date = node != NULL ? respite_date_parse (json_node_get_string (node), NULL) : NULL;
  g_autoptr (GDateTime) noon = date != NULL ? g_date_time_new_local (g_date_get_year (date), g_date_get_month (date),
                                                                     g_date_get_day (date), 12, 0, 0)
                                            : NULL;

  self->data = build_parts (row, noon != NULL ? noon : now, now);
  self->free_data = (GDestroyNotify) parts_free;

  return self;
}
