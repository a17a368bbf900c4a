/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/reminders/own-reminder-dialog.h"

#include <glib/gi18n.h>

#define USUAL_INTERVAL "every_s=3600"

/* What the dialog's answer needs; it goes with the dialog. */
typedef struct
{
  RespiteRemindersStore *store;
  AdwMessageDialog *dialog;
  GtkEditable *title;
  GtkEditable *body;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_object_unref (question->store);
  g_free (question);
}

static void
title_changed_cb (Question *question)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (question->title)));

  adw_message_dialog_set_response_enabled (question->dialog, "add", *title != '\0');
}

static void
show_error (GtkWindow *parent,
            const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, _("The reminder was not added"), error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
answered_cb (AdwMessageDialog *dialog,
             const char *response,
             Question *question)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "add"))
    return;

  title = g_strconcat ("title=", gtk_editable_get_text (question->title), NULL);
  body = g_strconcat ("body=", gtk_editable_get_text (question->body), NULL);
  id = respite_reminders_store_add (question->store, RESPITE_REMINDER_CUSTOM,
                                    (const char *[]) { title, body, USUAL_INTERVAL, NULL }, &error);
  if (id == NULL)
    show_error (gtk_window_get_transient_for (GTK_WINDOW (dialog)), error);
}

/**
 * respite_own_reminder_dialog_new:
 * @parent: (nullable): the window it stands before
 * @store: where the new reminder goes
 *
 * Returns: (transfer none): a dialog that asks for the words of a reminder of the person's own, not yet presented
 */
GtkWidget *
respite_own_reminder_dialog_new (GtkWindow *parent,
                                 RespiteRemindersStore *store)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, _("Your own reminder"),
                                              _("It comes every hour at first; the rest is set in its row."));
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *title = adw_entry_row_new ();
  GtkWidget *body = adw_entry_row_new ();
  Question *question = g_new0 (Question, 1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (title), _("Title"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (body), _("What it says"));
  gtk_editable_set_width_chars (GTK_EDITABLE (title), 20);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), body);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), group);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "add", _("_Add"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "add", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "add");

  *question = (Question){ g_object_ref (store), ADW_MESSAGE_DIALOG (dialog), GTK_EDITABLE (title), GTK_EDITABLE (body) };
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  g_signal_connect_swapped (title, "changed", G_CALLBACK (title_changed_cb), question);
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), question);
  title_changed_cb (question);

  return dialog;
}
