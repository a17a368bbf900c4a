/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-chips.h"

#include <glib/gi18n.h>

#include "ui/common/wrap-layout.h"
#include "ui/remedies/filter-chip.h"
#include "ui/remedies/filter-panel.h"

/**
 * RespiteRemedyChips:
 *
 * The row above the list of remedies: all filters behind one chip, those used most as chips of their own, and after
 * them whatever else is asked, each to be taken away by a press.
 */
struct _RespiteRemedyChips
{
  AdwBin parent_instance;

  RespiteRemedyFilters *filters;
  RespiteCatalog *catalog;
  guint n_found;

  GtkBox *box;
  GtkMenuButton *button;
  RespiteFilterPanel *panel;
  GPtrArray *asked;
};

G_DEFINE_FINAL_TYPE (RespiteRemedyChips, respite_remedy_chips, ADW_TYPE_BIN)

/* What everybody knows by its icon takes no room for its title. */
static const struct
{
  RespiteRemedyFilter filter;
  const char *id;
  const char *icon;
} quick[] = {
  { RESPITE_REMEDY_FILTER_MINUTES, "5", NULL },
  { RESPITE_REMEDY_FILTER_PLACE, "desk", NULL },
  { RESPITE_REMEDY_FILTER_MINE, "favourite", "starred-symbolic" },
};

static gboolean
is_quick (RespiteRemedyFilter filter,
          const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (quick); i++)
    {
      if (quick[i].filter == filter && g_str_equal (quick[i].id, id))
        return TRUE;
    }

  return FALSE;
}

static void
build_panel_cb (GtkMenuButton *button,
                gpointer data)
{
  RespiteRemedyChips *self = data;
  GtkWidget *popover;

  if (self->panel != NULL)
    return;

  popover = gtk_popover_new ();
  self->panel = RESPITE_FILTER_PANEL (respite_filter_panel_new (self->filters, self->catalog));
  respite_filter_panel_set_found (self->panel, self->n_found);
  gtk_widget_add_css_class (popover, "filters");
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->panel));
  gtk_menu_button_set_popover (button, popover);
}

static void
drop_cb (GtkWidget *chip,
         RespiteRemedyChips *self)
{
  RespiteRemedyFilter filter = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "filter"));
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (chip), "id"));

  /* The chip is about to go, and with it the focus. */
  gtk_widget_grab_focus (GTK_WIDGET (self->button));
  respite_remedy_filters_set (self->filters, filter, id, FALSE);
}

static GtkWidget *
new_asked_chip (RespiteRemedyChips *self,
                RespiteRemedyFilter filter,
                const char *id)
{
  g_autofree char *title = respite_remedy_filter_dup_title (filter, id, self->catalog);
  /* Translators: %s is a filter of the list of remedies that a press on the button takes away. */
  g_autofree char *spoken = g_strdup_printf (_("Drop the filter “%s”"), title);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, "asked");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data (G_OBJECT (chip), "filter", GUINT_TO_POINTER (filter));
  g_object_set_data_full (G_OBJECT (chip), "id", g_strdup (id), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (drop_cb), self, 0);

  return chip;
}

static void
show_asked (RespiteRemedyChips *self)
{
  for (guint i = 0; i < self->asked->len; i++)
    gtk_box_remove (self->box, self->asked->pdata[i]);
  g_ptr_array_set_size (self->asked, 0);

  for (guint filter = 0; filter < RESPITE_REMEDY_FILTER_COUNT; filter++)
    for (const char *const *id = respite_remedy_filters_get_ids (self->filters, filter); *id != NULL; id++)
      {
        GtkWidget *chip;

        if (is_quick (filter, *id))
          continue;

        chip = new_asked_chip (self, filter, *id);
        gtk_box_append (self->box, chip);
        g_ptr_array_add (self->asked, chip);
      }
}

static void
follow_filters (RespiteRemedyChips *self)
{
  guint n = respite_remedy_filters_count (self->filters);
  /* Translators: a button; %u is how many filters are on. */
  g_autofree char *label = n > 0 ? g_strdup_printf (_("Filters · %u"), n) : g_strdup (_("Filters"));
  g_autofree char *spoken = g_strdup_printf (ngettext ("Filters, %u is on", "Filters, %u are on", n), n);

  gtk_menu_button_set_label (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  show_asked (self);
}

static void
build_quick (RespiteRemedyChips *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (quick); i++)
    {
      GtkWidget *chip = respite_filter_chip_new (self->filters, quick[i].filter, quick[i].id, self->catalog);

      if (quick[i].icon != NULL)
        respite_filter_chip_set_icon (RESPITE_FILTER_CHIP (chip), quick[i].icon);
      gtk_box_append (self->box, chip);
    }
}

static void
respite_remedy_chips_dispose (GObject *object)
{
  RespiteRemedyChips *self = RESPITE_REMEDY_CHIPS (object);

  g_clear_object (&self->filters);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedy_chips_parent_class)->dispose (object);
}

static void
respite_remedy_chips_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_REMEDY_CHIPS (object)->asked);

  G_OBJECT_CLASS (respite_remedy_chips_parent_class)->finalize (object);
}

static void
respite_remedy_chips_class_init (RespiteRemedyChipsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_remedy_chips_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_remedy_chips_finalize;
}

static void
respite_remedy_chips_init (RespiteRemedyChips *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                 "layout-manager", g_object_new (RESPITE_TYPE_WRAP_LAYOUT, NULL),
                                 NULL);
  GtkWidget *button = gtk_menu_button_new ();

  self->asked = g_ptr_array_new ();
  self->box = GTK_BOX (box);
  self->button = GTK_MENU_BUTTON (button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show only"), -1);
  gtk_widget_add_css_class (button, "chip");
  gtk_menu_button_set_create_popup_func (self->button, build_panel_cb, self, NULL);
  gtk_box_append (self->box, button);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * respite_remedy_chips_new:
 * @filters: what is asked
 * @catalog: who knows the words
 *
 * Returns: (transfer floating): a row that changes @filters and follows them
 */
GtkWidget *
respite_remedy_chips_new (RespiteRemedyFilters *filters,
                          RespiteCatalog *catalog)
{
  RespiteRemedyChips *self = g_object_new (RESPITE_TYPE_REMEDY_CHIPS, NULL);

  self->filters = g_object_ref (filters);
  self->catalog = g_object_ref (catalog);
  build_quick (self);
  follow_filters (self);
  g_signal_connect_object (filters, "changed", G_CALLBACK (follow_filters), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * respite_remedy_chips_set_found:
 * @n_found: how many remedies agree with the filters
 */
void
respite_remedy_chips_set_found (RespiteRemedyChips *self,
                                guint n_found)
{
  g_return_if_fail (RESPITE_IS_REMEDY_CHIPS (self));

  self->n_found = n_found;
  if (self->panel != NULL)
    respite_filter_panel_set_found (self->panel, n_found);
}
