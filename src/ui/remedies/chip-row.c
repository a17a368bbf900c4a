/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/chip-row.h"

#include "ui/common/wrap-layout.h"

/**
 * RespiteChipRow:
 *
 * A row of a form in which any number of words is chosen, each a chip, under its title.
 */
struct _RespiteChipRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *label;
  GtkBox *chips;
  GStrv unknown;
};

G_DEFINE_FINAL_TYPE (RespiteChipRow, respite_chip_row, ADW_TYPE_PREFERENCES_ROW)

static void
title_changed_cb (RespiteChipRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));

  gtk_label_set_label (self->label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chips), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static gboolean
respite_chip_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (RESPITE_CHIP_ROW (widget)->chips), GTK_DIR_TAB_FORWARD);
}

static void
respite_chip_row_finalize (GObject *object)
{
  g_strfreev (RESPITE_CHIP_ROW (object)->unknown);

  G_OBJECT_CLASS (respite_chip_row_parent_class)->finalize (object);
}

static void
respite_chip_row_class_init (RespiteChipRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_chip_row_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = respite_chip_row_grab_focus;
}

static void
respite_chip_row_init (RespiteChipRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *chips = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   "layout-manager", g_object_new (RESPITE_TYPE_WRAP_LAYOUT, NULL),
                                   NULL);

  self->unknown = g_new0 (char *, 1);
  self->label = GTK_LABEL (label);
  self->chips = GTK_BOX (chips);
  gtk_widget_add_css_class (GTK_WIDGET (self), "form-field");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "field-title");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), chips);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "notify::title", G_CALLBACK (title_changed_cb), NULL);
}

/**
 * respite_chip_row_set_words:
 * @words: (element-type RespiteWord): what there is to choose from
 */
void
respite_chip_row_set_words (RespiteChipRow *self,
                            GPtrArray *words)
{
  g_return_if_fail (RESPITE_IS_CHIP_ROW (self));

  for (guint i = 0; i < words->len; i++)
    {
      const RespiteWord *word = words->pdata[i];
      GtkWidget *chip = gtk_toggle_button_new_with_label (word->title);

      gtk_widget_add_css_class (chip, "chip");
      gtk_widget_set_tooltip_text (chip, word->description);
      gtk_widget_set_name (chip, word->id);
      gtk_box_append (self->chips, chip);
    }
}

/**
 * respite_chip_row_set_chosen:
 * @ids: (array zero-terminated=1): the words that are chosen; those there is no chip for stay chosen
 */
void
respite_chip_row_set_chosen (RespiteChipRow *self,
                             const char *const *ids)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) unknown = g_strv_builder_new ();

  g_return_if_fail (RESPITE_IS_CHIP_ROW (self));

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      const char *id = gtk_widget_get_name (chip);

      g_hash_table_add (known, (char *) id);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), g_strv_contains (ids, id));
    }
  for (; *ids != NULL; ids++)
    if (!g_hash_table_contains (known, *ids))
      g_strv_builder_add (unknown, *ids);

  g_strfreev (self->unknown);
  self->unknown = g_strv_builder_end (unknown);
}

/**
 * respite_chip_row_dup_chosen:
 *
 * Returns: (transfer full): the words that are chosen, in the order of the chips
 */
GStrv
respite_chip_row_dup_chosen (RespiteChipRow *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (RESPITE_IS_CHIP_ROW (self), NULL);

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
      g_strv_builder_add (builder, gtk_widget_get_name (chip));
  g_strv_builder_addv (builder, (const char **) self->unknown);

  return g_strv_builder_end (builder);
}
