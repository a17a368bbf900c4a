/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-results.h"

#include <glib/gi18n.h>

#include "ui/common/announce.h"
#include "ui/common/remedy-words.h"
#include "ui/remedies/remedy-rows.h"

/**
 * RespiteRemedyResults:
 *
 * What was found: the remedies, why they stand in this order, and how many are hidden.
 */
struct _RespiteRemedyResults
{
  AdwBin parent_instance;

  RespiteMomentWatch *watch;
  RespiteRemedyRows *rows;
  guint reveal_id;
  gboolean beside;
  gboolean choosing;
  gboolean chosen;

  GtkScrolledWindow *scroller;
  GtkWidget *routines;
  GtkLabel *heading;
  GtkListBox *list;
  GtkButton *hidden_button;
};

enum
{
  ITEM_SELECTED,
  ITEM_OPENED,
  HIDDEN_CLICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyResults, respite_remedy_results, ADW_TYPE_BIN)

static GtkAdjustment *
get_place (RespiteRemedyResults *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

static char *
dup_heading (RespiteRemedyResults *self,
             const RespiteRemedyFound *found,
             gboolean searched)
{
  const RespiteMoment moment = respite_moment_watch_look (self->watch);
  guint n = found->shown->len;
  g_autofree char *order = respite_remedy_words_moment (moment.phase, respite_moment_watch_get_day (self->watch));
  g_autofree char *count = NULL;

  if (searched)
    return g_strdup_printf (ngettext ("%u found, the closest first", "%u found, the closest first", n), n);
  if (!found->filtered)
    return g_steal_pointer (&order);

  count = g_strdup_printf (ngettext ("%u fits", "%u fit", n), n);

  return g_strdup_printf ("%s · %s", count, order);
}

/* What was typed decides by itself; else it is the moment, and that is said. */
static void
show_heading (RespiteRemedyResults *self,
              const RespiteRemedyFound *found,
              gboolean searched)
{
  g_autofree char *text = dup_heading (self, found, searched);

  if (searched || found->filtered)
    respite_announce (GTK_WIDGET (self->heading), text);
  gtk_label_set_label (self->heading, text);
  gtk_widget_set_visible (self->routines, !searched);
}

static void
show_hidden (RespiteRemedyResults *self,
             guint n_hidden,
             gboolean with_hidden)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%u hidden", "%u hidden", n_hidden), n_hidden);
  g_autofree char *label = g_strdup_printf ("%s · %s", count, with_hidden ? _("Leave out") : _("Show"));

  gtk_button_set_label (self->hidden_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->hidden_button), n_hidden > 0);
}

/* Beside a page there is always one: the person's choice as long as it is there, or else the first. */
static void
select_one (RespiteRemedyResults *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (!self->beside)
    return;
  if (row != NULL && self->chosen && gtk_widget_get_child_visible (GTK_WIDGET (row)))
    return;

  self->choosing = TRUE;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  self->choosing = FALSE;
  self->chosen = FALSE;
}

static gboolean
reveal_cb (gpointer data)
{
  RespiteRemedyResults *self = data;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  GtkWidget *page = gtk_widget_get_parent (GTK_WIDGET (self->list));
  graphene_rect_t bounds;

  self->reveal_id = 0;
  if (row != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), page, &bounds))
    gtk_adjustment_clamp_page (get_place (self), bounds.origin.y, bounds.origin.y + bounds.size.height);

  return G_SOURCE_REMOVE;
}

/* Where the row is, is known when the list has been laid out anew. */
static void
reveal_selected (RespiteRemedyResults *self)
{
  if (self->reveal_id == 0)
    self->reveal_id = g_idle_add_full (G_PRIORITY_LOW, reveal_cb, self, NULL);
}

static void
row_selected_cb (RespiteRemedyResults *self,
                 GtkListBoxRow *row)
{
  if (row == NULL)
    return;

  self->chosen = !self->choosing;
  g_signal_emit (self, signals[ITEM_SELECTED], 0, respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static void
row_activated_cb (RespiteRemedyResults *self,
                  GtkListBoxRow *row)
{
  g_signal_emit (self, signals[ITEM_OPENED], 0, respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static void
hidden_clicked_cb (RespiteRemedyResults *self)
{
  double place = gtk_adjustment_get_value (get_place (self));

  g_signal_emit (self, signals[HIDDEN_CLICKED], 0);
  gtk_adjustment_set_value (get_place (self), place);
}

/* What could not be noted is no longer shown as if it were. */
static void
noted_cb (GObject *store,
          GAsyncResult *result,
          gpointer data)
{
  g_autoptr (RespiteRemedyResults) self = data;
  g_autoptr (GError) error = NULL;
  GtkWidget *toasts;

  if (respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (store), result, &error))
    return;

  respite_remedy_results_mark (self);
  toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  if (toasts != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), adw_toast_new (error->message));
}

static void
starred_cb (RespiteRemedyResults *self,
            RespiteCatalogItem *item,
            gboolean starred)
{
  respite_remedies_store_set_favourite_async (respite_moment_watch_get_personal (self->watch),
                                              respite_catalog_item_get_id (item), starred, NULL, noted_cb,
                                              g_object_ref (self));
}

static void
unhidden_cb (RespiteRemedyResults *self,
             RespiteCatalogItem *item)
{
  respite_remedies_store_set_hidden_async (respite_moment_watch_get_personal (self->watch),
                                           respite_catalog_item_get_id (item), FALSE, NULL, noted_cb,
                                           g_object_ref (self));
}

static void
drop_rows (RespiteRemedyResults *self)
{
  if (self->rows != NULL)
    g_object_run_dispose (G_OBJECT (self->rows));
  g_clear_object (&self->rows);
}

static void
respite_remedy_results_dispose (GObject *object)
{
  RespiteRemedyResults *self = RESPITE_REMEDY_RESULTS (object);

  g_clear_handle_id (&self->reveal_id, g_source_remove);
  drop_rows (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), RESPITE_TYPE_REMEDY_RESULTS);
  g_clear_object (&self->watch);

  G_OBJECT_CLASS (respite_remedy_results_parent_class)->dispose (object);
}

static void
install_signals (RespiteRemedyResultsClass *klass)
{
  /**
   * RespiteRemedyResults::item-selected:
   * @item: a remedy
   *
   * The remedy is the one to show beside the list.
   */
  signals[ITEM_SELECTED] = g_signal_new ("item-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, RESPITE_TYPE_CATALOG_ITEM);
  /**
   * RespiteRemedyResults::item-opened:
   * @item: a remedy
   *
   * The person asked for the remedy.
   */
  signals[ITEM_OPENED] = g_signal_new ("item-opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 1, RESPITE_TYPE_CATALOG_ITEM);
  /**
   * RespiteRemedyResults::hidden-clicked:
   *
   * What is hidden shall show, or no longer.
   */
  signals[HIDDEN_CLICKED] = g_signal_new ("hidden-clicked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
respite_remedy_results_class_init (RespiteRemedyResultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = respite_remedy_results_dispose;

  install_signals (klass);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/respite_app/Respite/ui/remedies/remedy-results.ui");
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyResults, routines);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyResults, heading);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyResults, list);
  gtk_widget_class_bind_template_child (widget_class, RespiteRemedyResults, hidden_button);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, hidden_clicked_cb);
}

static void
respite_remedy_results_init (RespiteRemedyResults *self)
{
  self->beside = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->scroller = GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (self)));
}

/**
 * respite_remedy_results_set_catalog:
 * @catalog: (nullable): who knows the words; without it there are no rows
 * @watch: knows the moment, and where a star goes
 */
void
respite_remedy_results_set_catalog (RespiteRemedyResults *self,
                                    RespiteCatalog *catalog,
                                    RespiteMomentWatch *watch)
{
  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));

  drop_rows (self);
  g_set_object (&self->watch, watch);
  if (catalog == NULL)
    return;

  self->rows = respite_remedy_rows_new (self->list, catalog);
  g_signal_connect_object (self->rows, "starred", G_CALLBACK (starred_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "unhidden", G_CALLBACK (unhidden_cb), self, G_CONNECT_SWAPPED);
}

/**
 * respite_remedy_results_show:
 * @found: what was found, and something was
 * @query: what was typed
 * @with_hidden: whether what is hidden shows
 *
 * Shows it from the top.
 */
void
respite_remedy_results_show (RespiteRemedyResults *self,
                             const RespiteRemedyFound *found,
                             const char *query,
                             gboolean with_hidden)
{
  RespiteMoment moment;

  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));
  g_return_if_fail (self->rows != NULL);

  moment = respite_moment_watch_look (self->watch);
  respite_remedy_rows_show (self->rows, found->shown, &moment);
  show_heading (self, found, *query != '\0');
  show_hidden (self, found->n_hidden, with_hidden);
  gtk_adjustment_set_value (get_place (self), 0);
  select_one (self);
}

/**
 * respite_remedy_results_mark:
 *
 * Has stars and reasons follow what is known now. Nothing moves.
 */
void
respite_remedy_results_mark (RespiteRemedyResults *self)
{
  RespiteMoment moment;

  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));

  if (self->rows == NULL)
    return;

  moment = respite_moment_watch_look (self->watch);
  respite_remedy_rows_mark (self->rows, &moment);
}

/**
 * respite_remedy_results_set_beside:
 * @beside: whether a page stands beside the list
 *
 * Beside a page, a row is what the page shows, and there is always one; alone, a row is something to open.
 */
void
respite_remedy_results_set_beside (RespiteRemedyResults *self,
                                   gboolean beside)
{
  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));

  self->beside = beside;
  gtk_list_box_set_selection_mode (self->list, beside ? GTK_SELECTION_SINGLE : GTK_SELECTION_NONE);
  if (self->rows != NULL)
    select_one (self);
}

/**
 * respite_remedy_results_is_at_rest:
 *
 * Returns: whether nobody reads further down or chooses, so that rows may move
 */
gboolean
respite_remedy_results_is_at_rest (RespiteRemedyResults *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (RESPITE_IS_REMEDY_RESULTS (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return gtk_adjustment_get_value (get_place (self)) <= 0
         && (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)));
}

/**
 * respite_remedy_results_get_selected:
 *
 * Returns: (transfer none) (nullable): the id of the remedy that is selected
 */
const char *
respite_remedy_results_get_selected (RespiteRemedyResults *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (RESPITE_IS_REMEDY_RESULTS (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? respite_catalog_item_get_id (respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row))) : NULL;
}

/**
 * respite_remedy_results_select:
 * @id: the id of a remedy; one that does not show changes nothing
 */
void
respite_remedy_results_select (RespiteRemedyResults *self,
                               const char *id)
{
  GtkListBoxRow *row;

  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));

  row = self->rows != NULL ? respite_remedy_rows_ensure (self->rows, id) : NULL;
  if (row != NULL && self->beside && gtk_widget_get_child_visible (GTK_WIDGET (row)))
    {
      gtk_list_box_select_row (self->list, row);
      reveal_selected (self);
    }
}

/**
 * respite_remedy_results_open:
 * @id: (nullable): the id of a remedy; the first where it is %NULL
 *
 * Opens a remedy as a press on its row would.
 */
void
respite_remedy_results_open (RespiteRemedyResults *self,
                             const char *id)
{
  GtkListBoxRow *row;

  g_return_if_fail (RESPITE_IS_REMEDY_RESULTS (self));

  if (self->rows == NULL)
    return;

  row = id != NULL ? respite_remedy_rows_ensure (self->rows, id) : gtk_list_box_get_row_at_index (self->list, 0);
  if (row == NULL)
    return;

  gtk_list_box_select_row (self->list, row);
  reveal_selected (self);
  row_activated_cb (self, row);
}
