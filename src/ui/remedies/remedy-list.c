/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-list.h"

#include "core/catalog/catalog-search.h"
#include "ui/remedies/nothing-fits.h"
#include "ui/remedies/remedy-chips.h"
#include "ui/remedies/remedy-row.h"

struct _RespiteRemedyList
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteCatalogSearch *search;
  GHashTable *rows;
  GHashTable *ranks;
  RespiteRemedyFilters *filters;
  gboolean beside;

  GtkBox *head;
  GtkSearchEntry *search_entry;
  RespiteRemedyChips *chips;
  GtkStack *list_stack;
  GtkScrolledWindow *list_scroller;
  GtkListBox *list;
  RespiteNothingFits *nothing;
};

enum
{
  PROP_QUERY = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

enum
{
  ITEM_SELECTED,
  ITEM_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyList, respite_remedy_list, ADW_TYPE_BIN)

static const char *
get_query (RespiteRemedyList *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

/* A row is made once and then only found, ranked or hidden, so that a keystroke builds nothing. */
static void
ensure_row (RespiteRemedyList *self,
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
get_rank (RespiteRemedyList *self,
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
rank (RespiteRemedyList *self,
      GPtrArray *shown)
{
  g_hash_table_remove_all (self->ranks);
  for (guint i = 0; i < shown->len; i++)
    {
      g_hash_table_insert (self->ranks, shown->pdata[i], GUINT_TO_POINTER (i + 1));
      ensure_row (self, shown->pdata[i]);
    }

  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_filter (self->list);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->list_scroller), 0);
}

static void
select_first (RespiteRemedyList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (!self->beside)
    return;

  if (row == NULL || !gtk_widget_get_child_visible (GTK_WIDGET (row)))
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static void
refresh (RespiteRemedyList *self)
{
  static const char *const kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
  const RespiteCatalogFilter to_do = { .kinds = kinds };
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) shown = NULL;

  if (self->search == NULL)
    return;

  found = respite_catalog_search_run (self->search, get_query (self), &to_do);
  shown = respite_remedy_filters_narrow (self->filters, found);
  rank (self, shown);
  respite_remedy_chips_set_found (self->chips, shown->len);

  gtk_stack_set_visible_child_name (self->list_stack, shown->len > 0 ? "found" : "nothing");
  if (shown->len == 0)
    respite_nothing_fits_explain (self->nothing, self->filters, self->catalog, found);
  else
    select_first (self);
}

static void
query_changed_cb (RespiteRemedyList *self)
{
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

static void
row_selected_cb (RespiteRemedyList *self,
                 GtkListBoxRow *row)
{
  if (row != NULL)
    g_signal_emit (self, signals[ITEM_SELECTED], 0, respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static void
row_activated_cb (RespiteRemedyList *self,
                  GtkListBoxRow *row)
{
  g_signal_emit (self, signals[ITEM_OPENED], 0, respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static void
search_activated_cb (RespiteRemedyList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL && gtk_widget_get_child_visible (GTK_WIDGET (row)))
    {
      gtk_list_box_select_row (self->list, row);
      row_activated_cb (self, row);
    }
}

static void
clear_search_cb (RespiteRemedyList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
respite_remedy_list_get_property (GObject *object,
                                  guint prop_id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  RespiteRemedyList *self = RESPITE_REMEDY_LIST (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_set_string (value, get_query (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_list_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  RespiteRemedyList *self = RESPITE_REMEDY_LIST (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      if (g_strcmp0 (get_query (self), g_value_get_string (value)) != 0)
        gtk_editable_set_text (GTK_EDITABLE (self->search_entry), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
respite_remedy_list_dispose (GObject *object)
{
  RespiteRemedyList *self = RESPITE_REMEDY_LIST (object);

  g_clear_object (&self->search);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_LIST);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedy_list_parent_class)->dispose (object);
}

static void
respite_remedy_list_finalize (GObject *object)
{
  RespiteRemedyList *self = RESPITE_REMEDY_LIST (object);

  g_object_unref (self->filters);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->ranks);

  G_OBJECT_CLASS (respite_remedy_list_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, head);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, list_stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, nothing);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_search_cb);
}

static void
respite_remedy_list_class_init (RespiteRemedyListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_remedy_list_get_property;
  object_class->set_property = respite_remedy_list_set_property;
  object_class->dispose = respite_remedy_list_dispose;
  object_class->finalize = respite_remedy_list_finalize;

  /**
   * RespiteRemedyList:query:
   *
   * What was typed so far.
   */
  props[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * RespiteRemedyList::item-selected:
   * @item: a remedy
   *
   * The remedy is the one to show beside the list.
   */
  signals[ITEM_SELECTED] = g_signal_new ("item-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, RESPITE_TYPE_CATALOG_ITEM);
  /**
   * RespiteRemedyList::item-opened:
   * @item: a remedy
   *
   * The person asked for the remedy.
   */
  signals[ITEM_OPENED] = g_signal_new ("item-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, RESPITE_TYPE_CATALOG_ITEM);

  g_type_ensure (RESPITE_TYPE_NOTHING_FITS);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
respite_remedy_list_init (RespiteRemedyList *self)
{
  self->rows = g_hash_table_new (NULL, NULL);
  self->ranks = g_hash_table_new (NULL, NULL);
  self->filters = respite_remedy_filters_new ();
  self->beside = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->filters, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_list_box_set_sort_func (self->list, sort_cb, self, NULL);
}

static void
clear_list (RespiteRemedyList *self)
{
  GtkListBoxRow *row;

  g_clear_object (&self->search);
  if (self->chips != NULL)
    gtk_box_remove (self->head, GTK_WIDGET (g_steal_pointer (&self->chips)));
  g_hash_table_remove_all (self->rows);
  g_hash_table_remove_all (self->ranks);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/**
 * respite_remedy_list_set_catalog:
 * @catalog: (nullable): where the remedies come from
 */
void
respite_remedy_list_set_catalog (RespiteRemedyList *self,
                                 RespiteCatalog *catalog)
{
  g_return_if_fail (RESPITE_IS_REMEDY_LIST (self));

  if (!g_set_object (&self->catalog, catalog))
    return;

  clear_list (self);
  if (catalog != NULL)
    {
      self->chips = RESPITE_REMEDY_CHIPS (respite_remedy_chips_new (self->filters, catalog));
      gtk_box_append (self->head, GTK_WIDGET (self->chips));
      self->search = respite_catalog_search_new (respite_catalog_get_items (catalog));
      refresh (self);
    }
}

/**
 * respite_remedy_list_set_beside:
 * @beside: whether a page stands beside the list
 * @item: (nullable): the remedy on that page
 *
 * Beside a page, a row is what the page shows, and there is always one; alone, a row is something to open.
 */
void
respite_remedy_list_set_beside (RespiteRemedyList *self,
                                gboolean beside,
                                RespiteCatalogItem *item)
{
  g_return_if_fail (RESPITE_IS_REMEDY_LIST (self));

  self->beside = beside;
  gtk_list_box_set_selection_mode (self->list, beside ? GTK_SELECTION_SINGLE : GTK_SELECTION_NONE);
  if (!beside || self->search == NULL)
    return;

  if (item != NULL)
    gtk_list_box_select_row (self->list, g_hash_table_lookup (self->rows, item));
  select_first (self);
}

/**
 * respite_remedy_list_focus_search:
 *
 * Has the next letters go into the search.
 */
void
respite_remedy_list_focus_search (RespiteRemedyList *self)
{
  g_return_if_fail (RESPITE_IS_REMEDY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/**
 * respite_remedy_list_get_filters:
 *
 * Returns: (transfer none): what is asked of the remedies; the list follows its changes
 */
RespiteRemedyFilters *
respite_remedy_list_get_filters (RespiteRemedyList *self)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_LIST (self), NULL);

  return self->filters;
}

/**
 * respite_remedy_list_show_item:
 * @id: the id of a remedy
 *
 * Opens a remedy, whatever was searched for.
 *
 * Returns: whether it is known as something to do
 */
gboolean
respite_remedy_list_show_item (RespiteRemedyList *self,
                               const char *id)
{
  RespiteCatalogItem *item;
  GtkListBoxRow *row;

  g_return_val_if_fail (RESPITE_IS_REMEDY_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  item = self->catalog != NULL ? respite_catalog_get_item (self->catalog, id) : NULL;
  if (item == NULL)
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  respite_remedy_filters_clear (self->filters);
  refresh (self);

  row = g_hash_table_lookup (self->rows, item);
  if (row == NULL)
    return FALSE;

  gtk_list_box_select_row (self->list, row);
  row_activated_cb (self, row);

  return TRUE;
}
