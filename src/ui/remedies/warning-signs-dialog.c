/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/warning-signs-dialog.h"

#include <glib/gi18n.h>

#include "ui/common/scroll-to.h"
#include "ui/remedies/gate-view.h"
#include "ui/remedies/warning-level.h"

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
  GHashTable *sign_rows; /* (element-type utf8 GtkWidget), both borrowed */

  GtkToggleButton *one_toggle;
  GtkToggleButton *list_toggle;
  GtkToggleButton *signs_toggle;
  GtkStack *stack;
  RespiteGateView *gate;
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (RespiteWarningSignsDialog, respite_warning_signs_dialog, ADW_TYPE_WINDOW)

static RespiteEpisode *
dup_episode (RespiteWarningSignsDialog *self)
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
  g_autoptr (RespiteEpisode) episode = dup_episode (self);
  g_autofree char *lost = NULL;

  if (error != NULL)
    lost = g_strdup_printf (_("The last answer could not be kept. What was kept before is as it was. %s"), error->message);

  if (lost != NULL)
    respite_gate_view_set_kept (self->gate, lost);
  else if (episode != NULL)
    respite_gate_view_set_kept (self->gate, _("The answers are kept in the diary with the open episode."));
  else
    respite_gate_view_set_kept (self->gate, _("No episode is open, so the answers are not kept."));
}

static void
keep_answers (RespiteWarningSignsDialog *self)
{
  g_autoptr (RespiteEpisode) episode = dup_episode (self);
  g_autoptr (GError) error = NULL;

  if (episode != NULL)
    {
      g_autoptr (JsonObject) changes = json_object_new ();
      g_autoptr (RespiteRecord) record = NULL;
      g_autofree char *id = g_strdup (respite_episode_get_id (episode));
      JsonObject *flags = dup_flags (episode);

      respite_gate_view_write_flags (self->gate, flags);
      json_object_set_object_member (changes, "flags", flags);
      record = respite_diary_edit (self->diary, id, changes, &error);
    }

  show_kept (self, error);
}

/* No wider than what it stands before, which on a narrow screen is all there is. */
static void
fit_before (GtkWindow *self,
            GtkWindow *parent)
{
  int width, height, most_width, most_height;

  if (parent == NULL)
    return;

  /* A window that was shown just now has no size yet but the one it wants. */
  gtk_window_get_default_size (parent, &most_width, &most_height);
  if (gtk_widget_get_width (GTK_WIDGET (parent)) > 0)
    {
      most_width = gtk_widget_get_width (GTK_WIDGET (parent));
      most_height = gtk_widget_get_height (GTK_WIDGET (parent));
    }

  gtk_window_get_default_size (self, &width, &height);
  gtk_window_set_default_size (self, most_width > 0 ? MIN (width, most_width) : width,
                               most_height > 0 ? MIN (height, most_height) : height);
}

/* Nothing of this is kept: whoever looks next begins with the first question. */
static void
way_toggled_cb (RespiteWarningSignsDialog *self,
                GtkToggleButton *toggle)
{
  if (!gtk_toggle_button_get_active (toggle))
    return;

  gtk_stack_set_visible_child_name (self->stack, toggle == self->signs_toggle ? "signs" : "questions");
  if (toggle != self->signs_toggle)
    respite_gate_view_set_one_by_one (self->gate, toggle == self->one_toggle);
}

/* A letter answers wherever the keyboard is, as no text is written here. */
static gboolean
key_pressed_cb (RespiteWarningSignsDialog *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;
  if (gtk_toggle_button_get_active (self->signs_toggle))
    return GDK_EVENT_PROPAGATE;

  return respite_gate_view_press (self->gate, keyval);
}

static void
open_sign_cb (GtkWidget *widget,
              const char *action,
              GVariant *target)
{
  respite_warning_signs_dialog_show_sign (RESPITE_WARNING_SIGNS_DIALOG (widget), g_variant_get_string (target, NULL));
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

  g_hash_table_unref (self->sign_rows);

  G_OBJECT_CLASS (respite_warning_signs_dialog_parent_class)->finalize (object);
}

static void
respite_warning_signs_dialog_class_init (RespiteWarningSignsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_warning_signs_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_warning_signs_dialog_finalize;

  g_type_ensure (RESPITE_TYPE_GATE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/warning-signs-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, one_toggle);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, list_toggle);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, signs_toggle);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, gate);
  gtk_widget_class_bind_template_child (widget_class, RespiteWarningSignsDialog, groups);
  gtk_widget_class_bind_template_callback (widget_class, way_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);

  /* The same words as on the page, which lead to the signs of this window. */
  gtk_widget_class_install_action (widget_class, "win.open-warning-sign", "s", open_sign_cb);
}

static void
respite_warning_signs_dialog_init (RespiteWarningSignsDialog *self)
{
  self->sign_rows = g_hash_table_new (g_str_hash, g_str_equal);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * respite_warning_signs_dialog_new:
 * @parent: (nullable): the window it stands before
 * @catalog: whose warning signs
 * @diary: (nullable): where the answers are kept
 * @profile: (nullable): what the person says of themselves, for whom to call
 *
 * Returns: (transfer none): the dialog, not yet presented, owned by GTK
 */
GtkWidget *
respite_warning_signs_dialog_new (GtkWindow *parent,
                                  RespiteCatalog *catalog,
                                  RespiteDiary *diary,
                                  RespiteProfileStore *profile)
{
  RespiteWarningSignsDialog *self;
  g_autoptr (RespiteEpisode) episode = NULL;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);

  self = g_object_new (RESPITE_TYPE_WARNING_SIGNS_DIALOG, "transient-for", parent, NULL);
  fit_before (GTK_WINDOW (self), parent);
  self->catalog = g_object_ref (catalog);
  self->diary = diary != NULL ? g_object_ref (diary) : NULL;

  respite_gate_view_set_catalog (self->gate, catalog);
  respite_gate_view_set_profile (self->gate, profile);
  episode = dup_episode (self);
  if (episode != NULL)
    {
      g_autoptr (JsonObject) flags = dup_flags (episode);

      respite_gate_view_read_flags (self->gate, flags);
    }
  g_signal_connect_object (self->gate, "answered", G_CALLBACK (keep_answers), self, G_CONNECT_SWAPPED);
  for (RespiteWarningLevel level = RESPITE_WARNING_LEVEL_EMERGENCY; level > RESPITE_WARNING_LEVEL_NONE; level--)
    add_group (self, level);
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

  gtk_toggle_button_set_active (self->signs_toggle, TRUE);
  gtk_window_set_focus (GTK_WINDOW (self), row);
  respite_scroll_to (row);
}
