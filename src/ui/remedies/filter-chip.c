/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/filter-chip.h"

/**
 * RespiteFilterChip:
 *
 * One thing that can be asked of a remedy: pressed while it is asked, by whatever means.
 */
struct _RespiteFilterChip
{
  GtkToggleButton parent_instance;

  RespiteRemedyFilters *filters;
  RespiteRemedyFilter filter;
  char *id;
  char *title;
};

G_DEFINE_FINAL_TYPE (RespiteFilterChip, respite_filter_chip, GTK_TYPE_TOGGLE_BUTTON)

static void
follow_filters (RespiteFilterChip *self)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self),
                                respite_remedy_filters_has (self->filters, self->filter, self->id));
}

static void
respite_filter_chip_toggled (GtkToggleButton *button)
{
  RespiteFilterChip *self = RESPITE_FILTER_CHIP (button);

  respite_remedy_filters_set (self->filters, self->filter, self->id, gtk_toggle_button_get_active (button));
}

static void
respite_filter_chip_finalize (GObject *object)
{
  RespiteFilterChip *self = RESPITE_FILTER_CHIP (object);

  g_object_unref (self->filters);
  g_free (self->id);
  g_free (self->title);

  G_OBJECT_CLASS (respite_filter_chip_parent_class)->finalize (object);
}

static void
respite_filter_chip_class_init (RespiteFilterChipClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_filter_chip_finalize;
  GTK_TOGGLE_BUTTON_CLASS (klass)->toggled = respite_filter_chip_toggled;
}

static void
respite_filter_chip_init (RespiteFilterChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
}

/**
 * respite_filter_chip_new:
 * @filters: what is asked
 * @filter: what this chip asks about
 * @id: what it asks for
 * @catalog: who knows the words
 *
 * Returns: (transfer floating): a chip that changes @filters and follows them
 */
GtkWidget *
respite_filter_chip_new (RespiteRemedyFilters *filters,
                         RespiteRemedyFilter filter,
                         const char *id,
                         RespiteCatalog *catalog)
{
  RespiteFilterChip *self = g_object_new (RESPITE_TYPE_FILTER_CHIP, NULL);
  const char *group = respite_remedy_filter_get_group (filter);
  const RespiteWord *word = group != NULL ? respite_catalog_get_word (catalog, group, id) : NULL;

  self->filters = g_object_ref (filters);
  self->filter = filter;
  self->id = g_strdup (id);
  self->title = respite_remedy_filter_dup_title (filter, id, catalog);
  gtk_button_set_label (GTK_BUTTON (self), self->title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), word != NULL ? word->description : NULL);
  follow_filters (self);
  g_signal_connect_object (filters, "changed", G_CALLBACK (follow_filters), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * respite_filter_chip_set_icon:
 * @icon_name: a symbolic icon
 *
 * Shows an icon in the place of the title, which is still spoken.
 */
void
respite_filter_chip_set_icon (RespiteFilterChip *self,
                              const char *icon_name)
{
  g_return_if_fail (RESPITE_IS_FILTER_CHIP (self));

  gtk_button_set_icon_name (GTK_BUTTON (self), icon_name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->title, -1);
}
