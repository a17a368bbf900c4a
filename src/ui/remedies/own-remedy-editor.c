/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/own-remedy-editor.h"

#include <glib/gi18n.h>

#include "ui/common/spoken-names.h"
#include "ui/remedies/own-remedy-form.h"

/**
 * RespiteOwnRemedyEditor:
 *
 * Where a remedy of the person's own is written down or changed. It closes when what it says is on the disk, and asks
 * before anything that was written is lost.
 */
struct _RespiteOwnRemedyEditor
{
  AdwWindow parent_instance;

  RespiteRemediesStore *personal;
  RespiteCatalogItem *item;
  char *id;
  char *before;

  AdwWindowTitle *title;
  RespiteOwnRemedyForm *form;
};

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteOwnRemedyEditor, respite_own_remedy_editor, ADW_TYPE_WINDOW)

/* What is no longer given is taken away; members of other versions are not ours to touch. */
static JsonObject *
make_changes (JsonObject *members)
{
  JsonObject *changes = json_object_new ();

  for (const char *const *member = respite_own_remedy_list_members (); *member != NULL; member++)
    {
      if (json_object_has_member (members, *member))
        json_object_set_member (changes, *member, json_node_copy (json_object_get_member (members, *member)));
      else
        json_object_set_null_member (changes, *member);
    }

  return changes;
}

static void
saved_cb (GObject *store,
          GAsyncResult *result,
          gpointer data)
{
  g_autoptr (RespiteOwnRemedyEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (self->form == NULL)
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.save", TRUE);
  if (!respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    {
      respite_own_remedy_form_show_error (self->form, error);
      return;
    }

  g_signal_emit (self, signals[SAVED], 0, self->id);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteOwnRemedyEditor *self = RESPITE_OWN_REMEDY_EDITOR (widget);
  g_autoptr (JsonObject) members = respite_own_remedy_form_read (self->form);
  g_autoptr (JsonObject) changes = NULL;

  if (members == NULL)
    return;

  gtk_widget_action_set_enabled (widget, "editor.save", FALSE);
  if (self->item == NULL)
    {
      respite_remedies_store_add_own_async (self->personal, self->id, members, NULL, saved_cb, g_object_ref (self));
      return;
    }

  changes = make_changes (members);
  respite_remedies_store_edit_own_async (self->personal, self->id, changes, NULL, saved_cb, g_object_ref (self));
}

static gboolean
is_changed (RespiteOwnRemedyEditor *self)
{
  g_autofree char *now = respite_own_remedy_form_dup_text (self->form);

  return !g_str_equal (now, self->before);
}

static void
answered_cb (AdwMessageDialog *dialog,
             const char *response,
             RespiteOwnRemedyEditor *self)
{
  if (!g_str_equal (response, "discard"))
    return;

  /* The dialog outlives the editor by a moment, and must not look for it then. */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
ask_before_losing (RespiteOwnRemedyEditor *self)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Discard what you wrote?"),
                                              _("It is not saved yet."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "keep", _("_Keep editing"),
                                    "discard", _("_Discard"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
respite_own_remedy_editor_close_request (GtkWindow *window)
{
  RespiteOwnRemedyEditor *self = RESPITE_OWN_REMEDY_EDITOR (window);

  if (is_changed (self))
    {
      ask_before_losing (self);
      return GDK_EVENT_STOP;
    }

  return GTK_WINDOW_CLASS (respite_own_remedy_editor_parent_class)->close_request (window);
}

static void
respite_own_remedy_editor_dispose (GObject *object)
{
  RespiteOwnRemedyEditor *self = RESPITE_OWN_REMEDY_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_OWN_REMEDY_EDITOR);
  g_clear_object (&self->item);
  g_clear_object (&self->personal);

  G_OBJECT_CLASS (respite_own_remedy_editor_parent_class)->dispose (object);
}

static void
respite_own_remedy_editor_finalize (GObject *object)
{
  RespiteOwnRemedyEditor *self = RESPITE_OWN_REMEDY_EDITOR (object);

  g_free (self->id);
  g_free (self->before);

  G_OBJECT_CLASS (respite_own_remedy_editor_parent_class)->finalize (object);
}

static void
respite_own_remedy_editor_class_init (RespiteOwnRemedyEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = respite_own_remedy_editor_dispose;
  object_class->finalize = respite_own_remedy_editor_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = respite_own_remedy_editor_close_request;

  /**
   * RespiteOwnRemedyEditor::saved:
   * @id: the remedy's id
   *
   * It is on the disk.
   */
  signals[SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (RESPITE_TYPE_OWN_REMEDY_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/own-remedy-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyEditor, title);
  gtk_widget_class_bind_template_child (widget_class, RespiteOwnRemedyEditor, form);

  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "editor.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "editor.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
respite_own_remedy_editor_init (RespiteOwnRemedyEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_own_remedy_editor_new:
 * @parent: (nullable): the window it stands above
 * @catalog: the words to choose from
 * @personal: where it writes
 * @id: (nullable): the remedy to change; a new one where it is %NULL or not there
 *
 * Returns: (transfer none): the editor, not yet presented, owned by GTK
 */
RespiteOwnRemedyEditor *
respite_own_remedy_editor_new (GtkWindow *parent,
                               RespiteCatalog *catalog,
                               RespiteRemediesStore *personal,
                               const char *id)
{
  RespiteOwnRemedyEditor *self;
  const char *title;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (RESPITE_IS_REMEDIES_STORE (personal), NULL);

  self = g_object_new (RESPITE_TYPE_OWN_REMEDY_EDITOR, "transient-for", parent, NULL);
  self->personal = g_object_ref (personal);
  g_set_object (&self->item, respite_remedies_store_find_own (personal, id));
  self->id = self->item != NULL ? g_strdup (id) : respite_own_remedy_new_id ();
  title = self->item != NULL ? respite_catalog_item_get_title (self->item) : _("New remedy");
  adw_window_title_set_title (self->title, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  respite_own_remedy_form_set_item (self->form, catalog, self->item);
  self->before = respite_own_remedy_form_dup_text (self->form);
  respite_spoken_names_mend (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->form));

  return self;
}
