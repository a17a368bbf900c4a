/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/warning-signs-dialog.h"

#include <glib/gi18n.h>

#include "ui/common/scroll-to.h"
#include "ui/remedies/gate-row.h"

/**
 * RespiteWarningSignsDialog:
 *
 * What comes before self-care: ten questions whose every yes says at once how urgent it is and what to do, and the list
 * of all warning signs. The answers are kept with the open episode.
 */
struct _RespiteWarningSignsDialog
{
  AdwWindow parent_instance;

  RespiteCatalog *catalog;
  RespiteDiary *diary;
  GPtrArray *rows;
  GHashTable *sign_rows; /* (element-type utf8 GtkWidget), both borrowed */
  const char *style;

  GtkStack *stack;

  GtkWidget *verdict;
  GtkImage *verdict_icon;
  GtkLabel *verdict_title;
  GtkLabel *verdict_text;
  GtkWidget *number;
  GtkListBox *questions;
  GtkLabel *kept;
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (RespiteWarningSignsDialog, respite_warning_signs_dialog, ADW_TYPE_WINDOW)

static RespiteEpisode *
find_episode (RespiteWarningSignsDialog *self)
{
  return self->diary != NULL ? respite_diary_get_open_episode (self->diary) : NULL;
}

static JsonObject *
dup_flags (RespiteEpisode *episode)
{
  JsonObject *members = respite_record_get_members (respite_episode_get_record (episode));
  JsonNode *node = json_object_get_member (members, "flags");
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const char *name;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return copy;

  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &node))
    json_object_set_member (copy, name, json_node_copy (node));

  return copy;
}

static void
show_kept (RespiteWarningSignsDialog *self,
           const GError *error)
{
  gboolean open = find_episode (self) != NULL;

  if (error != NULL)
    gtk_label_set_label (self->kept, error->message);
  else
    gtk_label_set_label (self->kept, open ? _("The answers are kept in the diary with the open episode.")
                                          : _("No episode is open, so the answers are not kept."));
}

static void
keep_answers (RespiteWarningSignsDialog *self)
{
  RespiteEpisode *episode = find_episode (self);
  g_autoptr (GError) error = NULL;

  if (episode != NULL)
    {
      g_autoptr (JsonObject) changes = json_object_new ();
      g_autoptr (RespiteRecord) record = NULL;
      g_autofree char *id = g_strdup (respite_episode_get_id (episode));
      JsonObject *flags = dup_flags (episode);

      for (guint i = 0; i < self->rows->len; i++)
        respite_gate_row_write_flags (self->rows->pdata[i], flags);
      json_object_set_object_member (changes, "flags", flags);
      record = respite_diary_edit (self->diary, id, changes, &error);
    }

  show_kept (self, error);
}

static void
set_style (RespiteWarningSignsDialog *self,
           const char *style)
{
  if (self->style != NULL)
    gtk_widget_remove_css_class (self->verdict, self->style);
  self->style = style;
  if (style != NULL)
    gtk_widget_add_css_class (self->verdict, style);
}

static void
show_level (RespiteWarningSignsDialog *self,
            RespiteWarningLevel level)
{
  const char *text = respite_warning_level_to_text (level);
  const RespiteWord *word = respite_catalog_get_word (self->catalog, "level", text);

  gtk_image_set_from_icon_name (self->verdict_icon, respite_warning_level_get_icon (level));
  gtk_label_set_label (self->verdict_title, respite_catalog_get_word_title (self->catalog, "level", text));
  gtk_label_set_label (self->verdict_text, word != NULL && word->description != NULL ? word->description : "");
  set_style (self, text);
}

static void
show_open (RespiteWarningSignsDialog *self,
           guint n_answered)
{
  gboolean all = n_answered == self->rows->len;

  gtk_image_set_from_icon_name (self->verdict_icon, all ? "object-select-symbolic" : "dialog-question-symbolic");
  gtk_label_set_label (self->verdict_title, all ? _("No warning sign") : _("Before you try something yourself"));
  gtk_label_set_label (self->verdict_text,
                       all ? _("Nothing here speaks against self-care. Should something change, look in again.")
                           : _("Ten short questions. Serious causes are rare; these are their signs. When in doubt, say yes."));
  set_style (self, NULL);
}

static void
show_verdict (RespiteWarningSignsDialog *self)
{
  RespiteWarningLevel level = RESPITE_WARNING_LEVEL_NONE;
  guint n_answered = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      level = MAX (level, respite_gate_row_get_level (self->rows->pdata[i]));
      n_answered += respite_gate_row_is_answered (self->rows->pdata[i]);
    }

  if (level == RESPITE_WARNING_LEVEL_NONE)
    show_open (self, n_answered);
  else
    show_level (self, level);
  gtk_widget_set_visible (self->number, level == RESPITE_WARNING_LEVEL_EMERGENCY);
}

static void
answered_cb (RespiteWarningSignsDialog *self)
{
  show_verdict (self);
  keep_answers (self);
}

static void
add_questions (RespiteWarningSignsDialog *self)
{
  GPtrArray *gate = respite_catalog_get_gate (self->catalog);
  RespiteEpisode *episode = find_episode (self);
  g_autoptr (JsonObject) flags = episode != NULL ? dup_flags (episode) : NULL;

  for (guint i = 0; i < gate->len; i++)
    {
      GtkWidget *row = respite_gate_row_new (self->catalog, gate->pdata[i]);

      if (flags != NULL)
        respite_gate_row_read_flags (RESPITE_GATE_ROW (row), flags);
      g_signal_connect_object (row, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->questions, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
add_sign (RespiteWarningSignsDialog *self,
          AdwPreferencesGroup *group,
          const RespiteWarningSign *sign)
{
  GtkWidget *row;
  g_autofree char *title = g_markup_escape_text (sign->notice, -1);
  g_autofree char *may_be = g_strdup_printf (_("May be: %s"), sign->may_be);
  g_autofree char *action = g_strdup_printf (_("What to do: %s"), sign->action);
  g_autofree char *subtitle = g_markup_printf_escaped ("%s\n<b>%s</b>", may_be, action);

  row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, NULL);
  g_hash_table_insert (self->sign_rows, sign->id, row);
  adw_preferences_group_add (group, row);
}

static void
add_group (RespiteWarningSignsDialog *self,
           RespiteWarningLevel level)
{
  const char *text = respite_warning_level_to_text (level);
  const RespiteWord *word = respite_catalog_get_word (self->catalog, "level", text);
  GPtrArray *signs = respite_catalog_get_signs (self->catalog);
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                   respite_catalog_get_word_title (self->catalog, "level", text));
  if (word != NULL)
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), word->description);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           g_object_new (GTK_TYPE_IMAGE,
                                                         "icon-name", respite_warning_level_get_icon (level),
                                                         "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                         NULL));

  for (guint i = 0; i < signs->len; i++)
    {
      const RespiteWarningSign *sign = signs->pdata[i];

      if (g_str_equal (sign->level, text))
        add_sign (self, ADW_PREFERENCES_GROUP (group), sign);
    }

  gtk_box_append (self->groups, group);
}

static void
respite_warning_signs_dialog_dispose (GObject *object)
{
  RespiteWarningSignsDialog *self = RESPITE_WARNING_SIGNS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RESPITE_TYPE_WARNING_SIGNS_DIALOG);
  g_clear_object (&self->catalog);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (respite_warning_signs_dialog_parent_class)->dispose (object);
}

static void
respite_warning_signs_dialog_finalize (GObject *object)
{
  RespiteWarningSignsDialog *self = RESPITE_WARNING_SIGNS_DIALOG (object);

  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->sign_rows);

  G_OBJECT_CLASS (respite_warning_signs_dialog_parent_class)->finalize (object);
}

static void
respite_warning_signs_dialog_class_init (RespiteWarningSignsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_warning_signs_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_warning_signs_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/warning-signs-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, verdict);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, verdict_icon);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, verdict_title);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, verdict_text);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, number);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, questions);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, kept);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, groups);
}

static void
respite_warning_signs_dialog_init (RespiteWarningSignsDialog *self)
{
  self->rows = g_ptr_array_new ();
  self->sign_rows = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_warning_signs_dialog_new:
 * @parent: (nullable): the window it stands before
 * @catalog: whose warning signs
 * @diary: (nullable): where the answers are kept
 *
 * Returns: (transfer none): the dialog, not yet presented, owned by GTK
 */
GtkWidget *
respite_warning_signs_dialog_new (GtkWindow *parent,
                                  RespiteCatalog *catalog,
                                  RespiteDiary *diary)
{
  RespiteWarningSignsDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  self = g_object_new (RESPITE_TYPE_WARNING_SIGNS_DIALOG, "transient-for", parent, NULL);
  self->catalog = g_object_ref (catalog);
  self->diary = diary != NULL ? g_object_ref (diary) : NULL;

  add_questions (self);
  for (RespiteWarningLevel level = RESPITE_WARNING_LEVEL_EMERGENCY; level > RESPITE_WARNING_LEVEL_NONE; level--)
    add_group (self, level);
  show_verdict (self);
  show_kept (self, NULL);

  return GTK_WIDGET (self);
}

/**
 * respite_warning_signs_dialog_show_sign:
 * @id: a warning sign's id; one that the catalogue does not know changes nothing
 *
 * Shows the list of all signs, and goes to one.
 */
void
respite_warning_signs_dialog_show_sign (RespiteWarningSignsDialog *self,
                                        const char *id)
{
  GtkWidget *row;

  g_return_if_fail (RESPITE_IS_WARNING_SIGNS_DIALOG (self));
  g_return_if_fail (id != NULL);

  row = g_hash_table_lookup (self->sign_rows, id);
  if (row == NULL)
    return;

  gtk_stack_set_visible_child_name (self->stack, "signs");
  gtk_window_set_focus (GTK_WINDOW (self), row);
  respite_scroll_to (row);
}
