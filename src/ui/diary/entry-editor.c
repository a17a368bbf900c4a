/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/diary/entry-editor.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/spoken-names.h"
#include "ui/diary/entry-form.h"
#include "ui/diary/entry-words.h"

/* How far back what was chosen is offered first. */
#define RECENT_DAYS 42

struct _RespiteEntryEditor
{
  AdwWindow parent_instance;

  RespiteDiary *diary;
  char *kind;
  RespiteRecord *record;
  GPtrArray *form;

  AdwWindowTitle *title;
  AdwPreferencesPage *page;
  AdwPreferencesGroup *error_group;
  GtkLabel *error_label;
};

G_DEFINE_FINAL_TYPE (RespiteEntryEditor, respite_entry_editor, ADW_TYPE_WINDOW)

static void
clear_marks (RespiteEntryEditor *self)
{
  for (guint i = 0; i < self->form->len; i++)
    {
      RespiteEntryFormGroup *group = self->form->pdata[i];

      for (guint j = 0; j < group->fields->len; j++)
        respite_field_set_marked (group->fields->pdata[j], FALSE);
    }
}

static void
show_error (RespiteEntryEditor *self,
            RespiteField *field,
            const GError *error)
{
  gtk_label_set_label (self->error_label, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->error_group), TRUE);
  if (field != NULL)
    respite_field_set_marked (field, TRUE);
}

static RespiteRecord *
write_record (RespiteEntryEditor *self,
              JsonObject *changes,
              GError **error)
{
  if (self->record == NULL)
    return respite_diary_add (self->diary, self->kind, "manual", changes, error);
  if (json_object_get_size (changes) == 0)
    return g_object_ref (self->record);

  return respite_diary_edit (self->diary, respite_record_get_id (self->record), changes, error);
}

static void
save_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  if (respite_entry_editor_save (RESPITE_ENTRY_EDITOR (widget)))
    gtk_window_close (GTK_WINDOW (widget));
}

static void
delete_cb (GtkWidget *widget,
           const char *action,
           GVariant *target)
{
  RespiteEntryEditor *self = RESPITE_ENTRY_EDITOR (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *id = g_strdup (respite_record_get_id (self->record));

  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.delete-record", "s", id);
}

static RespiteRecentChoices *
find_recent (RespiteEntryEditor *self,
             GDateTime *now)
{
  GDateTime *until = self->record != NULL ? respite_record_get_at (self->record) : now;
  g_autoptr (GDate) from = respite_time_get_day (until, 0);
  g_autoptr (GDate) to = respite_time_get_day (until, 0);
  g_autoptr (GPtrArray) records = NULL;

  g_date_subtract_days (from, RECENT_DAYS);
  records = respite_journal_dup_range (respite_diary_get_journal (self->diary), from, to, 0);

  return respite_recent_choices_new (records, self->record);
}

static void
build_rows (RespiteEntryEditor *self,
            RespiteCatalog *catalog,
            RespiteRemediesStore *personal)
{
  g_autoptr (GDateTime) now = respite_clock_now (respite_diary_get_clock (self->diary));
  g_autoptr (JsonObject) nothing = json_object_new ();
  g_autoptr (RespiteRecentChoices) recent = find_recent (self, now);

  self->form = respite_entry_form_build (self->kind,
                                         self->record != NULL ? respite_record_get_members (self->record) : nothing,
                                         catalog, personal, recent, now);
  for (guint i = 0; i < self->form->len; i++)
    {
      RespiteEntryFormGroup *group = self->form->pdata[i];
      GtkWidget *rows = g_object_new (ADW_TYPE_PREFERENCES_GROUP, NULL);

      if (group->title != NULL)
        adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (rows), group->title);
      for (guint j = 0; j < group->fields->len; j++)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (rows), ((RespiteField *) group->fields->pdata[j])->row);
      adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (rows));
    }
}

static void
add_delete_button (RespiteEntryEditor *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Delete entry"));

  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "destructive-action");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "editor.delete");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), button);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
name_window (RespiteEntryEditor *self,
             RespiteCatalog *catalog,
             RespiteRemediesStore *personal)
{
  gboolean named = self->record != NULL
                   && (g_str_equal (self->kind, "remedy") || g_str_equal (self->kind, "routine"));
  g_autofree char *title = named ? respite_entry_words_title (self->record, catalog, personal)
                                 : g_strdup (respite_entry_words_kind (self->kind));

  adw_window_title_set_title (self->title, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
respite_entry_editor_dispose (GObject *object)
{
  RespiteEntryEditor *self = RESPITE_ENTRY_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_ENTRY_EDITOR);

  G_OBJECT_CLASS (respite_entry_editor_parent_class)->dispose (object);
}

static void
respite_entry_editor_finalize (GObject *object)
{
  RespiteEntryEditor *self = RESPITE_ENTRY_EDITOR (object);

  g_clear_pointer (&self->form, g_ptr_array_unref);
  g_clear_object (&self->record);
  g_clear_object (&self->diary);
  g_free (self->kind);

  G_OBJECT_CLASS (respite_entry_editor_parent_class)->finalize (object);
}

static void
respite_entry_editor_class_init (RespiteEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = respite_entry_editor_dispose;
  object_class->finalize = respite_entry_editor_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/diary/entry-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteEntryEditor, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteEntryEditor, page);
  gtk_widget_class_bind_template_child (widget_class, RespiteEntryEditor, error_group);
  gtk_widget_class_bind_template_child (widget_class, RespiteEntryEditor, error_label);

  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "editor.delete", NULL, delete_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "editor.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "editor.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
respite_entry_editor_init (RespiteEntryEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_entry_editor_new:
 * @parent: the window it stands above
 * @diary: where it writes
 * @catalog: (nullable): the words to choose from
 * @personal: (nullable): the person's own remedies
 * @kind: the kind of record
 * @record: (nullable): the record to change; a new one where it is %NULL
 *
 * Returns: (transfer none): the editor, not yet presented, owned by GTK
 */
RespiteEntryEditor *
respite_entry_editor_new (GtkWindow *parent,
                          RespiteDiary *diary,
                          RespiteCatalog *catalog,
                          RespiteRemediesStore *personal,
                          const char *kind,
                          RespiteRecord *record)
{
  RespiteEntryEditor *self;

  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  self = g_object_new (RESPITE_TYPE_ENTRY_EDITOR, "transient-for", parent, NULL);
  self->diary = g_object_ref (diary);
  self->kind = g_strdup (kind);
  self->record = record != NULL ? g_object_ref (record) : NULL;
  build_rows (self, catalog, personal);
  name_window (self, catalog, personal);
  if (record != NULL)
    add_delete_button (self);
  respite_spoken_names_mend (GTK_WIDGET (self));

  return self;
}

/**
 * respite_entry_editor_save:
 * @self: the editor
 *
 * Writes what the rows say into the diary, or says what is wrong and marks the row.
 *
 * Returns: whether it is written
 */
gboolean
respite_entry_editor_save (RespiteEntryEditor *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) changes = NULL;
  g_autoptr (RespiteRecord) written = NULL;
  RespiteField *failed = NULL;

  g_return_val_if_fail (RESPITE_IS_ENTRY_EDITOR (self), FALSE);

  clear_marks (self);
  changes = respite_entry_form_read (self->form, &failed, &error);
  if (changes != NULL)
    written = write_record (self, changes, &error);
  if (written == NULL)
    show_error (self, failed != NULL ? failed : respite_entry_form_find (self->form, error->message), error);

  return written != NULL;
}

/**
 * respite_entry_editor_get_form:
 * @self: the editor
 *
 * Returns: (transfer none) (element-type RespiteEntryFormGroup): its rows
 */
GPtrArray *
respite_entry_editor_get_form (RespiteEntryEditor *self)
{
  g_return_val_if_fail (RESPITE_IS_ENTRY_EDITOR (self), NULL);

  return self->form;
}
