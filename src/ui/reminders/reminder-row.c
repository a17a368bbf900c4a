/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/reminder-row.h"

#include <glib/gi18n.h>

#include "ui/common/spoken-names.h"
#include "ui/reminders/hours-editor.h"
#include "ui/reminders/reminder-sentences.h"

/**
 * RespiteReminderRow:
 *
 * One reminder: its switch, what comes next, and, unfolded, all that can be set. A change is saved at once; while one is
 * on its way the next ones gather behind it, so that the last word is the person's.
 */
struct _RespiteReminderRow
{
  AdwExpanderRow parent_instance;

  RespiteRemindersStore *store;
  RespiteReminder *reminder;
  RespiteAgentProxy *agent;
  GHashTable *pending;
  gboolean saving;
  gboolean quiet;

  GtkImage *icon;
  GtkSwitch *enabled;
  AdwEntryRow *title_row;
  AdwEntryRow *body_row;
  GtkSpinButton *minutes;
  AdwComboRow *counts;
  RespiteHoursEditor *hours;
  GtkWidget *goal_row;
  GtkSpinButton *goal;
  GtkWidget *glass_row;
  GtkSpinButton *glass;
  AdwComboRow *missed;
  GtkSwitch *sound;
  GtkLabel *trouble;
  GtkWidget *show_now;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (RespiteReminderRow, respite_reminder_row, ADW_TYPE_EXPANDER_ROW)

static void save_pending (RespiteReminderRow *self);

static void
show_trouble (RespiteReminderRow *self,
              const GError *error)
{
  gtk_label_set_label (self->trouble, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), error != NULL);
  if (error != NULL)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
}

static void
saved_cb (GObject *store,
          GAsyncResult *result,
          gpointer data)
{
  g_autoptr (RespiteReminderRow) self = RESPITE_REMINDER_ROW (data);
  g_autoptr (GError) error = NULL;
  gboolean saved = respite_reminders_store_set_members_finish (RESPITE_REMINDERS_STORE (store), result, &error);

  self->saving = FALSE;
  if (self->store == NULL)
    return;

  show_trouble (self, error);
  if (g_hash_table_size (self->pending) > 0)
    save_pending (self);
  else if (!saved)
    {
      RespiteReminder *reminder = respite_reminder_set_lookup (respite_reminders_store_get_set (self->store),
                                                               respite_reminder_get_id (self->reminder));

      respite_reminder_row_set_reminder (self, reminder != NULL ? reminder : self->reminder);
      show_trouble (self, error);
    }
}

static void
save_pending (RespiteReminderRow *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) pairs = NULL;
  GHashTableIter iter;
  gpointer member, value;

  g_hash_table_iter_init (&iter, self->pending);
  while (g_hash_table_iter_next (&iter, &member, &value))
    {
      g_autofree char *pair = g_strconcat (member, "=", value, NULL);

      g_strv_builder_add (builder, pair);
    }

  pairs = g_strv_builder_end (builder);
  g_hash_table_remove_all (self->pending);
  self->saving = TRUE;
  respite_reminders_store_set_members_async (self->store, respite_reminder_get_id (self->reminder),
                                             (const char *const *) pairs, NULL, saved_cb, g_object_ref (self));
}

static void
save_number (RespiteReminderRow *self,
             const char *member,
             gint64 number)
{
  g_autofree char *value = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  respite_reminder_row_save (self, member, value);
}

static void
enabled_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "enabled", gtk_switch_get_active (self->enabled) ? "true" : "false");
}

static void
sound_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "sound", gtk_switch_get_active (self->sound) ? "true" : "false");
}

static void
title_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "title", gtk_editable_get_text (GTK_EDITABLE (self->title_row)));
}

static void
body_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "body", gtk_editable_get_text (GTK_EDITABLE (self->body_row)));
}

static void
minutes_cb (RespiteReminderRow *self)
{
  save_number (self, "every_s", gtk_spin_button_get_value_as_int (self->minutes) * 60);
}

static void
goal_cb (RespiteReminderRow *self)
{
  save_number (self, "goal_ml", gtk_spin_button_get_value_as_int (self->goal));
}

static void
glass_cb (RespiteReminderRow *self)
{
  save_number (self, "glass_ml", gtk_spin_button_get_value_as_int (self->glass));
}

/* The choices of the two lists stand in the order of their enumerations. */
static void
counts_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "counts", respite_reminder_counts_to_text (adw_combo_row_get_selected (self->counts)));
}

static void
missed_cb (RespiteReminderRow *self)
{
  respite_reminder_row_save (self, "missed", respite_reminder_missed_to_text (adw_combo_row_get_selected (self->missed)));
}

static void
hours_cb (RespiteReminderRow *self)
{
  g_autoptr (RespiteHours) hours = respite_hours_editor_dup_hours (self->hours, NULL);
  g_autofree char *text = respite_hours_to_text (hours);

  respite_reminder_row_save (self, "hours", text);
}

static void
show_now_cb (RespiteReminderRow *self)
{
  if (self->agent != NULL)
    respite_agent_proxy_remind (self->agent, respite_reminder_get_id (self->reminder));
}

static void
remove_answered_cb (RespiteReminderRow *self,
                    const char *response)
{
  g_autoptr (GError) error = NULL;

  if (g_str_equal (response, "remove")
      && !respite_reminders_store_remove (self->store, respite_reminder_get_id (self->reminder), &error))
    show_trouble (self, error);
}

static void
remove_cb (RespiteReminderRow *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (root), _("Remove this reminder?"), NULL);

  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog), _("“%s” is taken off the list. Its history stays."),
                                  respite_reminder_sentences_title (self->reminder));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "remove", _("_Remove"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "remove", ADW_RESPONSE_DESTRUCTIVE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (remove_answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static const char *
get_icon_name (RespiteReminderKind kind)
{
  switch (kind)
    {
    case RESPITE_REMINDER_STRETCH:
      return "respite-stretch-symbolic";
    case RESPITE_REMINDER_POSTURE:
      return "respite-posture-symbolic";
    case RESPITE_REMINDER_HYDRATION:
      return "respite-water-symbolic";
    case RESPITE_REMINDER_CUSTOM:
    default:
      return "respite-reminders-symbolic";
    }
}

static void
show_kind (RespiteReminderRow *self)
{
  RespiteReminderKind kind = respite_reminder_get_kind (self->reminder);
  const char *title = respite_reminder_sentences_title (self->reminder);

  gtk_image_set_from_icon_name (self->icon, get_icon_name (kind));
  gtk_widget_set_visible (GTK_WIDGET (self->title_row), kind == RESPITE_REMINDER_CUSTOM);
  gtk_widget_set_visible (GTK_WIDGET (self->body_row), kind == RESPITE_REMINDER_CUSTOM);
  gtk_widget_set_visible (self->goal_row, kind == RESPITE_REMINDER_HYDRATION);
  gtk_widget_set_visible (self->glass_row, kind == RESPITE_REMINDER_HYDRATION);
  gtk_widget_set_visible (self->remove, kind == RESPITE_REMINDER_CUSTOM);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->enabled), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
set_text (AdwEntryRow *row,
          const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (row)), text != NULL ? text : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
}

static void
respite_reminder_row_dispose (GObject *object)
{
  RespiteReminderRow *self = RESPITE_REMINDER_ROW (object);

  self->quiet = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_REMINDER_ROW);
  g_clear_object (&self->store);
  g_clear_object (&self->reminder);
  g_clear_object (&self->agent);

  G_OBJECT_CLASS (respite_reminder_row_parent_class)->dispose (object);
}

static void
respite_reminder_row_finalize (GObject *object)
{
  g_hash_table_unref (RESPITE_REMINDER_ROW (object)->pending);

  G_OBJECT_CLASS (respite_reminder_row_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/reminders/reminder-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, enabled);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, title_row);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, body_row);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, minutes);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, counts);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, hours);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, goal_row);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, goal);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, glass_row);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, glass);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, missed);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, sound);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, trouble);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, show_now);
  gtk_widget_class_bind_template_child (widget_class, RespiteReminderRow, remove);
}

static void
respite_reminder_row_class_init (RespiteReminderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_reminder_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_reminder_row_finalize;

  g_type_ensure (RESPITE_TYPE_HOURS_EDITOR);
  bind_template (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, enabled_cb);
  gtk_widget_class_bind_template_callback (widget_class, sound_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_cb);
  gtk_widget_class_bind_template_callback (widget_class, body_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_cb);
  gtk_widget_class_bind_template_callback (widget_class, goal_cb);
  gtk_widget_class_bind_template_callback (widget_class, glass_cb);
  gtk_widget_class_bind_template_callback (widget_class, counts_cb);
  gtk_widget_class_bind_template_callback (widget_class, missed_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_now_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
respite_reminder_row_init (RespiteReminderRow *self)
{
  self->pending = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->quiet = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
}

/**
 * respite_reminder_row_new:
 * @store: where changes go
 * @reminder: what to show
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
respite_reminder_row_new (RespiteRemindersStore *store,
                          RespiteReminder *reminder)
{
  RespiteReminderRow *self = g_object_new (RESPITE_TYPE_REMINDER_ROW, NULL);

  self->store = g_object_ref (store);
  respite_reminder_row_set_reminder (self, reminder);

  return GTK_WIDGET (self);
}

const char *
respite_reminder_row_get_id (RespiteReminderRow *self)
{
  g_return_val_if_fail (RESPITE_IS_REMINDER_ROW (self), NULL);

  return respite_reminder_get_id (self->reminder);
}

/**
 * respite_reminder_row_set_reminder:
 * @reminder: the reminder as it is now; while a change of the person's is on its way the row keeps showing that
 */
void
respite_reminder_row_set_reminder (RespiteReminderRow *self,
                                   RespiteReminder *reminder)
{
  g_return_if_fail (RESPITE_IS_REMINDER_ROW (self));
  g_return_if_fail (RESPITE_IS_REMINDER (reminder));

  g_set_object (&self->reminder, reminder);
  if (self->saving && g_hash_table_size (self->pending) > 0)
    return;

  self->quiet = TRUE;
  show_kind (self);
  gtk_switch_set_active (self->enabled, respite_reminder_get_enabled (reminder));
  set_text (self->title_row, respite_reminder_get_title (reminder));
  set_text (self->body_row, respite_reminder_get_body (reminder));
  gtk_spin_button_set_value (self->minutes, (double) ((respite_reminder_get_every_s (reminder) + 59) / 60));
  adw_combo_row_set_selected (self->counts, respite_reminder_get_counts (reminder));
  adw_combo_row_set_selected (self->missed, respite_reminder_get_missed (reminder));
  gtk_switch_set_active (self->sound, respite_reminder_get_sound (reminder));
  gtk_spin_button_set_value (self->goal, (double) respite_reminder_get_goal_ml (reminder));
  gtk_spin_button_set_value (self->glass, (double) respite_reminder_get_glass_ml (reminder));
  respite_hours_editor_set_hours (self->hours, respite_reminder_get_hours (reminder));
  self->quiet = FALSE;
}

/**
 * respite_reminder_row_show_status:
 * @agent: (nullable): who knows how the reminder stands
 * @now: this moment, in seconds since 1970
 */
void
respite_reminder_row_show_status (RespiteReminderRow *self,
                                  RespiteAgentProxy *agent,
                                  gint64 now)
{
  gboolean available = agent != NULL && respite_agent_proxy_get_available (agent);
  const RespiteAgentStatus *status = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (RESPITE_IS_REMINDER_ROW (self));

  g_set_object (&self->agent, agent);
  if (available)
    status = respite_agent_proxy_lookup (agent, respite_reminder_get_id (self->reminder));

  subtitle = respite_reminder_sentences_subtitle (self->reminder, status, now);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_widget_set_sensitive (self->show_now, available && respite_reminder_get_enabled (self->reminder));
}

/**
 * respite_reminder_row_save:
 * @member: a member of the reminder
 * @value: its value as text
 *
 * Saves a change without waiting; what the store has against it is shown in the row.
 */
void
respite_reminder_row_save (RespiteReminderRow *self,
                           const char *member,
                           const char *value)
{
  g_return_if_fail (RESPITE_IS_REMINDER_ROW (self));
  g_return_if_fail (member != NULL && value != NULL);

  if (self->quiet)
    return;

  g_hash_table_insert (self->pending, g_strdup (member), g_strdup (value));
  if (!self->saving)
    save_pending (self);
}
