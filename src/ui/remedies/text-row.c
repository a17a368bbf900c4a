/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/text-row.h"

#define MIN_HEIGHT 60

/**
 * RespiteTextRow:
 *
 * A row of a form for a text of several lines, under its title.
 */
struct _RespiteTextRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *label;
  GtkTextView *view;
};

G_DEFINE_FINAL_TYPE (RespiteTextRow, respite_text_row, ADW_TYPE_PREFERENCES_ROW)

static void
title_changed_cb (RespiteTextRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));

  gtk_label_set_label (self->label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static gboolean
respite_text_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RESPITE_TEXT_ROW (widget)->view));
}

static void
respite_text_row_class_init (RespiteTextRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = respite_text_row_grab_focus;
}

static void
respite_text_row_init (RespiteTextRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *view = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, NULL);

  self->label = GTK_LABEL (label);
  self->view = GTK_TEXT_VIEW (view);
  gtk_widget_add_css_class (GTK_WIDGET (self), "form-field");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "field-title");
  gtk_widget_add_css_class (view, "field-note");
  gtk_widget_set_size_request (view, -1, MIN_HEIGHT);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), view);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "notify::title", G_CALLBACK (title_changed_cb), NULL);
}

/**
 * respite_text_row_set_text:
 * @text: (nullable): what to show
 */
void
respite_text_row_set_text (RespiteTextRow *self,
                           const char *text)
{
  g_return_if_fail (RESPITE_IS_TEXT_ROW (self));

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text != NULL ? text : "", -1);
}

/**
 * respite_text_row_dup_text:
 *
 * Returns: (transfer full): what was written, without blanks around it; empty for nothing
 */
char *
respite_text_row_dup_text (RespiteTextRow *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (RESPITE_IS_TEXT_ROW (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}
