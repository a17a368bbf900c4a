/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedies-page.h"

#include <glib/gi18n.h>

#include "ui/common/spoken-names.h"
#include "ui/common/wrap-layout.h"
#include "ui/remedies/remedy-chips.h"
#include "ui/remedies/remedy-detail.h"
#include "ui/remedies/remedy-row.h"
#include "ui/remedies/warning-signs-dialog.h"

#define LIST_WIDTH 400
#define LIST_WIDTH_FOLDED 640

struct _RespiteRemediesPage
{
  AdwBin parent_instance;

  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespiteCatalogSearch *search;
  GHashTable *rows;
  GHashTable *ranks;
  RespiteRemedyChips obstacle;

  AdwLeaflet *leaflet;
  AdwClamp *list_clamp;
  GtkSearchEntry *search_entry;
  GtkBox *chips;
  GtkStack *list_stack;
  GtkScrolledWindow *list_scroller;
  GtkListBox *list;
  AdwStatusPage *nothing;
  GtkButton *drop_button;
  RespiteRemedyDetail *detail;
};

enum
{
  PROP_DIARY = 1,
  PROP_CATALOG,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (RespiteRemediesPage, respite_remedies_page, ADW_TYPE_BIN)

static const struct
{
  RespiteRemedyChips chip;
  const char *title;
  const char *tooltip;
} chip_words[] = {
  { RESPITE_REMEDY_CHIPS_NOW, N_ ("Now"), N_ ("For the first three days") },
  { RESPITE_REMEDY_CHIPS_SETTLING, N_ ("Settling"), N_ ("For day four to week six") },
  { RESPITE_REMEDY_CHIPS_RECURRING, N_ ("Recurring"), N_ ("For what keeps coming back or lasts longer than six weeks") },
  { RESPITE_REMEDY_CHIPS_PREVENTION, N_ ("Prevention"), N_ ("For good times, so that they stay so") },
  { RESPITE_REMEDY_CHIPS_SHORT, N_ ("≤ 5 min"), N_ ("Takes no more than five minutes") },
  { RESPITE_REMEDY_CHIPS_DESK, N_ ("At the desk"), N_ ("Can be done where you sit") },
  { RESPITE_REMEDY_CHIPS_SELF_CARE, N_ ("Self-care"), N_ ("Something you can do by yourself") },
  { RESPITE_REMEDY_CHIPS_PROFESSIONAL, N_ ("Professional"), N_ ("Something a professional does") },
};

static GtkToggleButton *
get_chip (RespiteRemediesPage *self,
          RespiteRemedyChips chip)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->chips));

  for (guint i = 0; i < G_N_ELEMENTS (chip_words) && chip_words[i].chip != chip; i++)
    button = gtk_widget_get_next_sibling (button);

  return GTK_TOGGLE_BUTTON (button);
}

static const char *
get_chip_title (RespiteRemedyChips chip)
{
  for (guint i = 0; i < G_N_ELEMENTS (chip_words); i++)
    {
      if (chip_words[i].chip == chip)
        return _(chip_words[i].title);
    }

  return "";
}

static RespiteRemedyChips
get_pressed (RespiteRemediesPage *self)
{
  RespiteRemedyChips pressed = RESPITE_REMEDY_CHIPS_NONE;

  for (guint i = 0; i < G_N_ELEMENTS (chip_words); i++)
    {
      if (gtk_toggle_button_get_active (get_chip (self, chip_words[i].chip)))
        pressed |= chip_words[i].chip;
    }

  return pressed;
}

static const char *
get_query (RespiteRemediesPage *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

/* A row is made once and then only found, ranked or hidden, so that a keystroke builds nothing. */
static void
ensure_row (RespiteRemediesPage *self,
            RespiteCatalogItem *item)
{
  GtkWidget *row;

  if (g_hash_table_contains (self->rows, item))
    return;

  row = respite_remedy_row_new (self->catalog, item);
  g_hash_table_insert (self->rows, item, row);
  gtk_list_box_append (self->list, row);
}

static guint
get_rank (RespiteRemediesPage *self,
          GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->ranks, respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row))));
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer data)
{
  return get_rank (data, row) > 0;
}

static int
sort_cb (GtkListBoxRow *one,
         GtkListBoxRow *other,
         gpointer data)
{
  /* Those without a rank are hidden, and come last. */
  guint first = get_rank (data, one) - 1;
  guint second = get_rank (data, other) - 1;

  return (first > second) - (first < second);
}

static void
explain_nothing (RespiteRemediesPage *self,
                 RespiteRemedyChips pressed)
{
  g_autofree char *description = NULL;
  g_autofree char *label = NULL;
  guint n_gained;

  self->obstacle = respite_remedy_chips_find_obstacle (pressed, self->search, get_query (self), &n_gained);
  gtk_widget_set_visible (GTK_WIDGET (self->drop_button), pressed != RESPITE_REMEDY_CHIPS_NONE || *get_query (self) != '\0');
  if (self->obstacle != RESPITE_REMEDY_CHIPS_NONE)
    {
      description = g_strdup_printf (ngettext ("Without “%s” there would be %u.", "Without “%s” there would be %u.", n_gained),
                                     get_chip_title (self->obstacle), n_gained);
      label = g_strdup_printf (_("Drop “%s”"), get_chip_title (self->obstacle));
    }
  else if (pressed != RESPITE_REMEDY_CHIPS_NONE)
    {
      description = g_strdup (_("No single filter is to blame. Start afresh and add them one by one."));
      label = g_strdup (_("Clear all filters"));
    }
  else
    {
      description = g_strdup (_("Try another word, or a part of it."));
      label = g_strdup (_("Clear the search"));
    }

  adw_status_page_set_description (self->nothing, description);
  gtk_button_set_label (self->drop_button, label);
}

static void
select_first (RespiteRemediesPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (adw_leaflet_get_folded (self->leaflet))
    return;

  if (row == NULL || !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
refresh (RespiteRemediesPage *self)
{
  RespiteRemedyChips pressed = get_pressed (self);
  g_autoptr (GPtrArray) found = NULL;

  if (self->search == NULL)
    return;

  found = respite_remedy_chips_search (pressed, self->search, get_query (self));
  g_hash_table_remove_all (self->ranks);
  for (guint i = 0; i < found->len; i++)
    {
      g_hash_table_insert (self->ranks, found->pdata[i], GUINT_TO_POINTER (i + 1));
      ensure_row (self, found->pdata[i]);
    }

  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_filter (self->list);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->list_scroller), 0);

  gtk_stack_set_visible_child_name (self->list_stack, found->len > 0 ? "found" : "nothing");
  if (found->len == 0)
    explain_nothing (self, pressed);
  else
    select_first (self);
}

static void
row_selected_cb (RespiteRemediesPage *self,
                 GtkListBoxRow *row)
{
  if (row != NULL)
    respite_remedy_detail_set_item (self->detail, self->catalog,
                                    respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static void
row_activated_cb (RespiteRemediesPage *self,
                  GtkListBoxRow *row)
{
  row_selected_cb (self, row);
  adw_leaflet_set_visible_child_name (self->leaflet, "detail");
}

static void
search_activated_cb (RespiteRemediesPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL && gtk_widget_get_child_visible (GTK_WIDGET (row)))
    {
      gtk_list_box_select_row (self->list, row);
      row_activated_cb (self, row);
    }
}

static void
drop_clicked_cb (RespiteRemediesPage *self)
{
  RespiteRemedyChips pressed = get_pressed (self);

  if (self->obstacle != RESPITE_REMEDY_CHIPS_NONE)
    gtk_toggle_button_set_active (get_chip (self, self->obstacle), FALSE);
  else if (pressed == RESPITE_REMEDY_CHIPS_NONE)
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    for (guint i = 0; i < G_N_ELEMENTS (chip_words); i++)
      gtk_toggle_button_set_active (get_chip (self, chip_words[i].chip), FALSE);
}

/* Folded, a row is something to open; beside its page it is what the page shows. */
static void
folded_cb (RespiteRemediesPage *self)
{
  gboolean folded = adw_leaflet_get_folded (self->leaflet);

  adw_clamp_set_maximum_size (self->list_clamp, folded ? LIST_WIDTH_FOLDED : LIST_WIDTH);
  gtk_list_box_set_selection_mode (self->list, folded ? GTK_SELECTION_NONE : GTK_SELECTION_SINGLE);
  if (!folded && self->search != NULL)
    {
      RespiteCatalogItem *item = respite_remedy_detail_get_item (self->detail);

      if (item != NULL)
        gtk_list_box_select_row (self->list, g_hash_table_lookup (self->rows, item));
      select_first (self);
    }
}

static void
back_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
find_cb (GtkWidget *widget,
         const char *action,
         GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);

  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
check_warning_signs_cb (GtkWidget *widget,
                        const char *action,
                        GVariant *target)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (self->catalog != NULL)
    gtk_window_present (GTK_WINDOW (respite_warning_signs_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                                                      self->catalog, self->diary)));
}

static void
open_remedy_cb (GtkWidget *widget,
                const char *action,
                GVariant *target)
{
  respite_remedies_page_show_item (RESPITE_REMEDIES_PAGE (widget), g_variant_get_string (target, NULL));
}

static void
add_chips (RespiteRemediesPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (chip_words); i++)
    {
      GtkWidget *chip = gtk_toggle_button_new_with_label (_(chip_words[i].title));

      gtk_widget_add_css_class (chip, "chip");
      gtk_widget_set_tooltip_text (chip, _(chip_words[i].tooltip));
      g_signal_connect_object (chip, "toggled", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->chips, chip);
    }
}

static void
respite_remedies_page_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  switch (prop_id)
    {
    case PROP_DIARY:
      respite_remedies_page_set_diary (self, g_value_get_object (value));
      break;
    case PROP_CATALOG:
      respite_remedies_page_set_catalog (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedies_page_dispose (GObject *object)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  g_clear_object (&self->search);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDIES_PAGE);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedies_page_parent_class)->dispose (object);
}

static void
respite_remedies_page_finalize (GObject *object)
{
  RespiteRemediesPage *self = RESPITE_REMEDIES_PAGE (object);

  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->ranks);

  G_OBJECT_CLASS (respite_remedies_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedies-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list_clamp);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, chips);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, drop_button);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemediesPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, refresh);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_clicked_cb);
}

static void
respite_remedies_page_class_init (RespiteRemediesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = respite_remedies_page_get_property;
  object_class->set_property = respite_remedies_page_set_property;
  object_class->dispose = respite_remedies_page_dispose;
  object_class->finalize = respite_remedies_page_finalize;

  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, RESPITE_TYPE_DIARY, flags);
  props[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, RESPITE_TYPE_CATALOG, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (RESPITE_TYPE_REMEDY_DETAIL);
  g_type_ensure (RESPITE_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "remedies.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "remedies.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "remedies.check-warning-signs", NULL, check_warning_signs_cb);
  gtk_widget_class_install_action (widget_class, "remedies.open-remedy", "s", open_remedy_cb);
}

static void
respite_remedies_page_init (RespiteRemediesPage *self)
{
  self->rows = g_hash_table_new (NULL, NULL);
  self->ranks = g_hash_table_new (NULL, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  respite_spoken_names_mend (GTK_WIDGET (self));
  self->leaflet = ADW_LEAFLET (adw_bin_get_child (ADW_BIN (self)));
  add_chips (self);
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_list_box_set_sort_func (self->list, sort_cb, self, NULL);
  respite_remedy_detail_set_diary (self->detail, NULL);
}

/**
 * respite_remedies_page_set_diary:
 * @diary: (nullable): where what was tried goes
 */
void
respite_remedies_page_set_diary (RespiteRemediesPage *self,
                                 RespiteDiary *diary)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->diary, diary))
    return;

  respite_remedy_detail_set_diary (self->detail, diary);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIARY]);
}

static void
clear_list (RespiteRemediesPage *self)
{
  GtkListBoxRow *row;

  g_clear_object (&self->search);
  g_hash_table_remove_all (self->rows);
  g_hash_table_remove_all (self->ranks);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/**
 * respite_remedies_page_set_catalog:
 * @catalog: (nullable): where the remedies come from
 */
void
respite_remedies_page_set_catalog (RespiteRemediesPage *self,
                                   RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_REMEDIES_PAGE (self));

  if (!g_set_object (&self->catalog, catalog))
    return;

  clear_list (self);
  if (catalog != NULL)
    {
      self->search = respite_catalog_search_new (respite_catalog_get_items (catalog));
      refresh (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATALOG]);
}

/**
 * respite_remedies_page_show_item:
 * @id: the id of a remedy
 *
 * Opens a remedy, whatever was searched for.
 *
 * Returns: whether the catalogue knows it as something to do
 */
gboolean
respite_remedies_page_show_item (RespiteRemediesPage *self,
                                 const char *id)
{
  RespiteCatalogItem *item;
  GtkListBoxRow *row;

  g_return_val_if_fail (RESPITE_IS_REMEDIES_PAGE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  item = self->catalog != NULL ? respite_catalog_get_item (self->catalog, id) : NULL;
  if (item == NULL)
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  for (guint i = 0; i < G_N_ELEMENTS (chip_words); i++)
    gtk_toggle_button_set_active (get_chip (self, chip_words[i].chip), FALSE);
  refresh (self);

  row = g_hash_table_lookup (self->rows, item);
  if (row == NULL)
    return FALSE;

  gtk_list_box_select_row (self->list, row);
  row_activated_cb (self, row);

  return TRUE;
}
