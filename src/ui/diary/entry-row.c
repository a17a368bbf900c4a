/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/entry-row.h"

#include <glib/gi18n.h>

#include "ui/common/pain-dot.h"
#include "ui/common/time-words.h"
#include "ui/diary/entry-words.h"

#define MARK_SIZE 36

struct _RespiteEntryRow
{
  AdwActionRow parent_instance;

  RespiteRecord *record;
};

G_DEFINE_FINAL_TYPE (RespiteEntryRow, respite_entry_row, ADW_TYPE_ACTION_ROW)

static GtkWidget *
build_mark (RespiteRecord *record)
{
  gint64 score = 0;
  GtkWidget *mark;

  if (respite_record_is_kind (record, "pain") && respite_record_get_int (record, "score", &score))
    mark = respite_pain_dot_new ((int) score);
  else
    {
      mark = g_object_new (GTK_TYPE_IMAGE,
                           "icon-name", respite_entry_words_icon (record),
                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                           NULL);
      gtk_widget_add_css_class (mark, "entry-mark");
    }

  gtk_widget_set_size_request (mark, MARK_SIZE, MARK_SIZE);
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);

  return mark;
}

static GtkWidget *
build_time (const char *clock)
{
  GtkWidget *label = gtk_label_new (clock);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (label), 5);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
build_badge (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "badge");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  return label;
}

/* The picture of the score says nothing aloud, so the row's name does. */
static void
name_row (RespiteEntryRow *self,
          const char *clock,
          const char *title,
          const char *subtitle)
{
  gint64 score = 0;
  g_autoptr (GString) name = g_string_new (clock);

  if (respite_record_is_kind (self->record, "pain") && respite_record_get_int (self->record, "score", &score))
    {
      g_string_append (name, ", ");
      g_string_append_printf (name, _("pain %d of 10"), (int) score);
    }
  g_string_append_printf (name, ", %s", title);
  if (*subtitle != '\0')
    g_string_append_printf (name, ", %s", subtitle);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str, -1);
}

static void
respite_entry_row_finalize (GObject *object)
{
  g_clear_object (&RESPITE_ENTRY_ROW (object)->record);

  G_OBJECT_CLASS (respite_entry_row_parent_class)->finalize (object);
}

static void
respite_entry_row_class_init (RespiteEntryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_entry_row_finalize;
}

static void
respite_entry_row_init (RespiteEntryRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
}

/**
 * respite_entry_row_new:
 * @record: a good record
 * @catalog: (nullable): explains its words
 * @personal: (nullable): the person's own remedies
 *
 * Returns: (transfer floating): a row that opens the record when it is activated
 */
GtkWidget *
respite_entry_row_new (RespiteRecord *record,
                       RespiteCatalog *catalog,
                       RespiteRemediesStore *personal)
{
  RespiteEntryRow *self = g_object_new (RESPITE_TYPE_ENTRY_ROW, NULL);
  g_autofree char *title = respite_entry_words_shorten (respite_entry_words_title (record, catalog, personal));
  g_autofree char *subtitle = respite_entry_words_shorten (respite_entry_words_subtitle (record, catalog, personal));
  g_autofree char *clock = respite_time_words_clock (respite_record_get_at (record));

  self->record = g_object_ref (record);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), build_mark (record));
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), build_time (clock));
  if (respite_entry_words_is_recalled (record))
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), build_badge (_("recalled")));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", respite_record_get_id (record));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.edit-record");
  name_row (self, clock, title, subtitle);

  return GTK_WIDGET (self);
}

RespiteRecord *
respite_entry_row_get_record (RespiteEntryRow *self)
{
  g_return_val_if_fail (RESPITE_IS_ENTRY_ROW (self), NULL);

  return self->record;
}
