/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-list.h"

#include "ui/remedies/nothing-fits.h"
#include "ui/remedies/remedy-chips.h"
#include "ui/remedies/remedy-results.h"

/**
 * RespiteRemedyList:
 *
 * What one can do, to search and to choose from, the best for the moment first.
 */
struct _RespiteRemedyList
{
  AdwBin parent_instance;

  RespiteCatalog *catalog;
  RespiteMomentWatch *watch;
  RespiteRemedyFilters *filters;
  RespiteRemedyFinder *finder;
  gboolean with_hidden;

  GtkBox *head;
  GtkSearchEntry *search_entry;
  RespiteRemedyChips *chips;
  GtkStack *stack;
  RespiteRemedyResults *results;
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

/* Built when it is first looked at, by somebody or for something. */
static gboolean
ensure_finder (RespiteRemedyList *self)
{
  RespiteMoment moment;

  if (self->catalog == NULL)
    return FALSE;

  if (self->finder == NULL)
    {
      self->finder = respite_remedy_finder_new (self->catalog);
      respite_remedy_results_set_catalog (self->results, self->catalog, self->watch);
      self->chips = RESPITE_REMEDY_CHIPS (respite_remedy_chips_new (self->filters, self->catalog));
      gtk_box_append (self->head, GTK_WIDGET (self->chips));
    }

  moment = respite_moment_watch_look (self->watch);
  respite_remedy_finder_set_personal (self->finder, moment.personal);

  return TRUE;
}

static void
refresh (RespiteRemedyList *self)
{
  RespiteMoment moment;
  g_autoptr (RespiteRemedyFound) found = NULL;

  if (!ensure_finder (self))
    return;

  moment = respite_moment_watch_look (self->watch);
  found = respite_remedy_finder_find (self->finder, get_query (self), self->filters, &moment, self->with_hidden);
  respite_remedy_chips_set_found (self->chips, found->shown->len);
  gtk_stack_set_visible_child_name (self->stack, found->shown->len > 0 ? "found" : "nothing");
  if (found->shown->len > 0)
    respite_remedy_results_show (self->results, found, get_query (self), self->with_hidden);
  else
    respite_nothing_fits_explain (self->nothing, self->filters, self->catalog, found);
}

/* What is not seen is looked for when it is, and nothing moves under somebody who reads or chooses. */
static void
moved_cb (RespiteRemedyList *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (respite_remedy_results_is_at_rest (self->results))
    refresh (self);
  else
    respite_remedy_results_mark (self->results);
}

/* A star turns where it is; a remedy that is new or gone changes the list. */
static void
marked_cb (RespiteRemedyList *self)
{
  RespiteMoment moment;
  g_autofree char *selected = NULL;

  if (self->finder == NULL)
    return;

  moment = respite_moment_watch_look (self->watch);
  if (!respite_remedy_finder_set_personal (self->finder, moment.personal))
    {
      respite_remedy_results_mark (self->results);
      return;
    }

  selected = g_strdup (respite_remedy_results_get_selected (self->results));
  refresh (self);
  if (selected != NULL)
    respite_remedy_results_select (self->results, selected);
}

static void
query_changed_cb (RespiteRemedyList *self)
{
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

static void
item_selected_cb (RespiteRemedyList *self,
                  RespiteCatalogItem *item)
{
  g_signal_emit (self, signals[ITEM_SELECTED], 0, item);
}

static void
item_opened_cb (RespiteRemedyList *self,
                RespiteCatalogItem *item)
{
  g_signal_emit (self, signals[ITEM_OPENED], 0, item);
}

static void
search_activated_cb (RespiteRemedyList *self)
{
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "found"))
    respite_remedy_results_open (self->results, NULL);
}

static void
clear_search_cb (RespiteRemedyList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
hidden_clicked_cb (RespiteRemedyList *self)
{
  self->with_hidden = !self->with_hidden;
  refresh (self);
}

static void
forget_catalog (RespiteRemedyList *self)
{
  if (self->finder == NULL)
    return;

  gtk_box_remove (self->head, GTK_WIDGET (g_steal_pointer (&self->chips)));
  respite_remedy_results_set_catalog (self->results, NULL, self->watch);
  g_clear_pointer (&self->finder, respite_remedy_finder_free);
}

static void
respite_remedy_list_map (GtkWidget *widget)
{
  RespiteRemedyList *self = RESPITE_REMEDY_LIST (widget);

  respite_moment_watch_begin (self->watch);
  if (self->finder == NULL || respite_remedy_results_is_at_rest (self->results))
    refresh (self);

  GTK_WIDGET_CLASS (respite_remedy_list_parent_class)->map (widget);
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

  forget_catalog (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_LIST);
  g_clear_object (&self->watch);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (respite_remedy_list_parent_class)->dispose (object);
}

static void
respite_remedy_list_finalize (GObject *object)
{
  g_object_unref (RESPITE_REMEDY_LIST (object)->filters);

  G_OBJECT_CLASS (respite_remedy_list_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, head);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, stack);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, results);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyList, nothing);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, hidden_clicked_cb);
}

static void
respite_remedy_list_class_init (RespiteRemedyListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = respite_remedy_list_get_property;
  object_class->set_property = respite_remedy_list_set_property;
  object_class->dispose = respite_remedy_list_dispose;
  object_class->finalize = respite_remedy_list_finalize;
  GTK_WIDGET_CLASS (klass)->map = respite_remedy_list_map;

  /**
   * RespiteRemedyList:query:
   *
   * What was typed. It changes when the typing pauses.
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
  g_type_ensure (RESPITE_TYPE_REMEDY_RESULTS);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
respite_remedy_list_init (RespiteRemedyList *self)
{
  self->filters = respite_remedy_filters_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->filters, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}

/**
 * respite_remedy_list_set_watch:
 * @watch: knows the moment; to be said once, before anything else
 */
void
respite_remedy_list_set_watch (RespiteRemedyList *self,
                               RespiteMomentWatch *watch)
{
  g_return_if_fail (RESPITE_IS_REMEDY_LIST (self));
  g_return_if_fail (self->watch == NULL);

  self->watch = g_object_ref (watch);
  g_signal_connect_object (watch, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (watch, "marked", G_CALLBACK (marked_cb), self, G_CONNECT_SWAPPED);
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

  forget_catalog (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
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

  respite_remedy_results_set_beside (self->results, beside);
  if (beside && item != NULL)
    respite_remedy_results_select (self->results, respite_catalog_item_get_id (item));
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
 * respite_remedy_list_knows:
 * @id: an id
 *
 * Returns: whether it is that of something to do, of the catalogue or the person's own
 */
gboolean
respite_remedy_list_knows (RespiteRemedyList *self,
                           const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return ensure_finder (self) && respite_remedy_finder_get_item (self->finder, id) != NULL;
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
  RespiteMoment moment;

  g_return_val_if_fail (RESPITE_IS_REMEDY_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (!respite_remedy_list_knows (self, id))
    return FALSE;

  moment = respite_moment_watch_look (self->watch);
  if (moment.personal != NULL && respite_personal_remedies_is_hidden (moment.personal, id))
    self->with_hidden = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  respite_remedy_filters_clear (self->filters);
  refresh (self);
  respite_remedy_results_open (self->results, id);

  return TRUE;
}
