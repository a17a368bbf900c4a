/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/hours-editor.h"

#include <glib/gi18n.h>

#define N_DAYS 7
#define WORKING_DAYS 0x1f
#define NINE (9 * 60)
#define SIX_IN_THE_EVENING (18 * 60)

/**
 * RespiteHoursEditor:
 *
 * When a reminder may be shown: always, or on some days between two times. Several ranges, as the command line can set
 * them, are shown in words and stay as they are until this row is used.
 */
struct _RespiteHoursEditor
{
  AdwPreferencesRow parent_instance;

  gboolean quiet;

  GtkSwitch *limited;
  GtkBox *days;
  GtkEditable *from;
  GtkEditable *to;
  GtkLabel *note;
  GtkLabel *trouble;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteHoursEditor, respite_hours_editor, ADW_TYPE_PREFERENCES_ROW)

static GtkToggleButton *
get_day (RespiteHoursEditor *self,
         guint day)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->days));

  while (day-- > 0)
    button = gtk_widget_get_next_sibling (button);

  return GTK_TOGGLE_BUTTON (button);
}

static void
show_trouble (RespiteHoursEditor *self,
              const GError *error)
{
  gtk_label_set_label (self->trouble, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), error != NULL);
}

/* What makes no sense stays in the row with a word about it; only what does is told. */
static void
edited_cb (RespiteHoursEditor *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteHours) hours = NULL;

  if (self->quiet)
    return;

  hours = respite_hours_editor_dup_hours (self, &error);
  show_trouble (self, error);
  gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
  if (hours != NULL)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
limited_cb (RespiteHoursEditor *self)
{
  edited_cb (self);
}

static void
add_days (RespiteHoursEditor *self)
{
  /* A Monday. */
  g_autoptr (GDateTime) monday = g_date_time_new_utc (2024, 1, 1, 12, 0, 0);

  for (int i = 0; i < N_DAYS; i++)
    {
      g_autoptr (GDateTime) day = g_date_time_add_days (monday, i);
      g_autofree char *brief = g_date_time_format (day, "%a");
      g_autofree char *full = g_date_time_format (day, "%A");
      GtkWidget *button = gtk_toggle_button_new_with_label (brief);

      gtk_widget_add_css_class (button, "day");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, full, -1);
      g_signal_connect_object (button, "toggled", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->days, button);
    }
}

static void
respite_hours_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_HOURS_EDITOR);

  G_OBJECT_CLASS (respite_hours_editor_parent_class)->dispose (object);
}

static void
respite_hours_editor_class_init (RespiteHoursEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_hours_editor_dispose;

  /**
   * RespiteHoursEditor::changed:
   *
   * The person set other hours, and they make sense.
   */
  signals[CHANGED] = g_signal_new ("changed", RESPITE_TYPE_HOURS_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/reminders/hours-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, limited);
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, days);
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, from);
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, to);
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, note);
  gtk_widget_class_bind_template_child (widget_class, RespiteHoursEditor, trouble);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, limited_cb);
}

static void
respite_hours_editor_init (RespiteHoursEditor *self)
{
  self->quiet = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_days (self);
  self->quiet = FALSE;
}

static gboolean
parse_time (const char *text,
            int *minutes,
            GError **error)
{
  int hour, minute;
  char rest;

  if (sscanf (text, "%2d:%2d%c", &hour, &minute, &rest) == 2 && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)
    {
      *minutes = hour * 60 + minute;
      return TRUE;
    }

  g_set_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_HOURS,
               _("“%s” is not a time such as 09:00"), text);

  return FALSE;
}

/**
 * respite_hours_editor_dup_hours:
 * @error: what makes no sense about it
 *
 * Returns: (transfer full) (nullable): the hours as set
 */
RespiteHours *
respite_hours_editor_dup_hours (RespiteHoursEditor *self,
                                GError **error)
{
  RespiteHoursRange range = { 0 };

  g_return_val_if_fail (RESPITE_IS_HOURS_EDITOR (self), NULL);

  if (!gtk_switch_get_active (self->limited))
    return respite_hours_new (NULL, 0, error);

  for (guint i = 0; i < N_DAYS; i++)
    {
      if (gtk_toggle_button_get_active (get_day (self, i)))
        range.days |= 1 << i;
    }

  if (!parse_time (gtk_editable_get_text (self->from), &range.from, error)
      || !parse_time (gtk_editable_get_text (self->to), &range.to, error))
    return NULL;

  return respite_hours_new (&range, 1, error);
}

static void
set_time (GtkEditable *entry,
          int minutes)
{
  g_autofree char *text = g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);

  /* Nobody is interrupted while typing. */
  if (gtk_widget_get_state_flags (GTK_WIDGET (entry)) & GTK_STATE_FLAG_FOCUS_WITHIN)
    return;

  if (!g_str_equal (gtk_editable_get_text (entry), text))
    gtk_editable_set_text (entry, text);
}

/**
 * respite_hours_editor_set_hours:
 * @hours: the hours to show; tells nobody
 */
void
respite_hours_editor_set_hours (RespiteHoursEditor *self,
                                RespiteHours *hours)
{
  RespiteHoursRange range = { WORKING_DAYS, NINE, SIX_IN_THE_EVENING };
  guint n_ranges;

  g_return_if_fail (RESPITE_IS_HOURS_EDITOR (self));
  g_return_if_fail (hours != NULL);

  n_ranges = respite_hours_get_n_ranges (hours);
  if (n_ranges > 0)
    range = *respite_hours_get_range (hours, 0);

  self->quiet = TRUE;
  gtk_switch_set_active (self->limited, n_ranges > 0);
  for (guint i = 0; i < N_DAYS; i++)
    gtk_toggle_button_set_active (get_day (self, i), (range.days & 1 << i) != 0);
  set_time (self->from, range.from);
  set_time (self->to, range.to);
  self->quiet = FALSE;

  show_trouble (self, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->note), n_ranges > 1);
  if (n_ranges > 1)
    {
      g_autofree char *text = respite_hours_to_text (hours);
      g_autofree char *note = NULL;

      /* Translators: %s is a list of days and times. */
      note = g_strdup_printf (_("There are several: %s. A change here leaves one of them."), text);
      gtk_label_set_label (self->note, note);
    }
}
