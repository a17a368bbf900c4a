/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-rows.h"

#include "ui/common/remedy-words.h"

/* More than a window shows at once. */
#define FIRST_ROWS 16
#define ROWS_AT_A_TIME 8

/**
 * RespiteRemedyRows:
 *
 * The rows of a list box of remedies. A row is made once and then only found, ranked or hidden, so that a keystroke builds
 * nothing; those that are not to be seen yet are made when there is nothing else to do.
 */
struct _RespiteRemedyRows
{
  GObject parent_instance;

  GtkListBox *box;
  RespiteCatalog *catalog;
  GHashTable *rows;     /* (element-type utf8 RespiteRemedyRow) */
  GHashTable *ranks;    /* (element-type utf8 guint), from 1 */
  GPtrArray *items;     /* what shows, in this order */
  guint n_made;
  guint make_id;
  RespiteMoment moment;
};

enum
{
  STARRED,
  UNHIDDEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyRows, respite_remedy_rows, G_TYPE_OBJECT)

static const char *
get_id (GtkListBoxRow *row)
{
  return respite_catalog_item_get_id (respite_remedy_row_get_item (RESPITE_REMEDY_ROW (row)));
}

static guint
get_rank (RespiteRemedyRows *self,
          GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->ranks, get_id (row)));
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
starred_cb (RespiteRemedyRow *row,
            gboolean starred,
            RespiteRemedyRows *self)
{
  g_signal_emit (self, signals[STARRED], 0, respite_remedy_row_get_item (row), starred);
}

static void
unhidden_cb (RespiteRemedyRow *row,
             RespiteRemedyRows *self)
{
  g_signal_emit (self, signals[UNHIDDEN], 0, respite_remedy_row_get_item (row));
}

/* The badge says the grade, the line above the list the phase, the star what is held dear: what is left is the person's. */
static void
mark_row (RespiteRemedyRows *self,
          RespiteRemedyRow *row)
{
  RespiteCatalogItem *item = respite_remedy_row_get_item (row);
  const char *id = respite_catalog_item_get_id (item);
  g_autofree char *reason = respite_remedy_words_experience (&self->moment, item);

  if (self->moment.personal != NULL)
    respite_remedy_row_set_marks (row, respite_personal_remedies_is_favourite (self->moment.personal, id),
                                  respite_personal_remedies_is_hidden (self->moment.personal, id));
  respite_remedy_row_set_reason (row, reason);
}

static void
make_row (RespiteRemedyRows *self,
          RespiteCatalogItem *item)
{
  const char *id = respite_catalog_item_get_id (item);
  GtkListBoxRow *old = respite_remedy_rows_get (self, id);
  GtkWidget *row;

  if (old != NULL && respite_remedy_row_get_item (RESPITE_REMEDY_ROW (old)) == item)
    return;

  /* A remedy of one's own that was changed is another item of the same id. */
  if (old != NULL)
    {
      g_hash_table_remove (self->rows, id);
      gtk_list_box_remove (self->box, GTK_WIDGET (old));
    }

  row = respite_remedy_row_new (self->catalog, item);
  g_hash_table_insert (self->rows, g_strdup (id), row);
  mark_row (self, RESPITE_REMEDY_ROW (row));
  g_signal_connect_object (row, "starred", G_CALLBACK (starred_cb), self, 0);
  g_signal_connect_object (row, "unhidden", G_CALLBACK (unhidden_cb), self, 0);
  gtk_list_box_append (self->box, row);
}

static void
make_rows (RespiteRemedyRows *self,
           guint n)
{
  for (guint i = 0; i < n && self->n_made < self->items->len; i++)
    make_row (self, self->items->pdata[self->n_made++]);
}

static gboolean
make_cb (gpointer data)
{
  RespiteRemedyRows *self = data;

  make_rows (self, ROWS_AT_A_TIME);
  if (self->n_made < self->items->len)
    return G_SOURCE_CONTINUE;

  self->make_id = 0;

  return G_SOURCE_REMOVE;
}

/* Those that are all there already cost nothing, however many they are. */
static void
begin_to_make (RespiteRemedyRows *self)
{
  self->n_made = 0;
  make_rows (self, FIRST_ROWS);
  if (self->n_made < self->items->len && self->make_id == 0)
    self->make_id = g_idle_add_full (G_PRIORITY_LOW, make_cb, self, NULL);
}

static void
respite_remedy_rows_dispose (GObject *object)
{
  RespiteRemedyRows *self = RESPITE_REMEDY_ROWS (object);
  GtkListBoxRow *row;

  g_clear_handle_id (&self->make_id, g_source_remove);
  if (self->box != NULL)
    {
      gtk_list_box_set_filter_func (self->box, NULL, NULL, NULL);
      gtk_list_box_set_sort_func (self->box, NULL, NULL, NULL);
      while ((row = gtk_list_box_get_row_at_index (self->box, 0)) != NULL)
        gtk_list_box_remove (self->box, GTK_WIDGET (row));
    }
  g_clear_object (&self->box);
  g_clear_object (&self->catalog);
  g_clear_object (&self->moment.uses);
  g_clear_object (&self->moment.personal);

  G_OBJECT_CLASS (respite_remedy_rows_parent_class)->dispose (object);
}

static void
respite_remedy_rows_finalize (GObject *object)
{
  RespiteRemedyRows *self = RESPITE_REMEDY_ROWS (object);

  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->ranks);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (respite_remedy_rows_parent_class)->finalize (object);
}

static void
respite_remedy_rows_class_init (RespiteRemedyRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_remedy_rows_dispose;
  G_OBJECT_CLASS (klass)->finalize = respite_remedy_rows_finalize;

  /**
   * RespiteRemedyRows::starred:
   * @item: a remedy
   * @starred: whether it shall be a favourite
   */
  signals[STARRED] = g_signal_new ("starred", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, RESPITE_TYPE_CATALOG_ITEM, G_TYPE_BOOLEAN);
  /**
   * RespiteRemedyRows::unhidden:
   * @item: a remedy that shall show in lists again
   */
  signals[UNHIDDEN] = g_signal_new ("unhidden", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, RESPITE_TYPE_CATALOG_ITEM);
}

static void
respite_remedy_rows_init (RespiteRemedyRows *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->ranks = g_hash_table_new (g_str_hash, g_str_equal);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * respite_remedy_rows_new:
 * @box: where the rows go; it is emptied when they do
 * @catalog: who knows the words
 *
 * Returns: (transfer full): the rows, none yet
 */
RespiteRemedyRows *
respite_remedy_rows_new (GtkListBox *box,
                         RespiteCatalog *catalog)
{
  RespiteRemedyRows *self = g_object_new (RESPITE_TYPE_REMEDY_ROWS, NULL);

  self->box = g_object_ref (box);
  self->catalog = g_object_ref (catalog);
  gtk_list_box_set_filter_func (box, filter_cb, self, NULL);
  gtk_list_box_set_sort_func (box, sort_cb, self, NULL);

  return self;
}

/**
 * respite_remedy_rows_show:
 * @items: (element-type RespiteCatalogItem): what to show, in this order
 * @moment: what tells the reason where a row is new
 */
void
respite_remedy_rows_show (RespiteRemedyRows *self,
                          GPtrArray *items,
                          const RespiteMoment *moment)
{
  g_return_if_fail (RESPITE_IS_REMEDY_ROWS (self));

  if (moment->personal != self->moment.personal || moment->uses != self->moment.uses)
    respite_remedy_rows_mark (self, moment);

  g_hash_table_remove_all (self->ranks);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < items->len; i++)
    {
      RespiteCatalogItem *item = items->pdata[i];

      g_ptr_array_add (self->items, g_object_ref (item));
      g_hash_table_insert (self->ranks, (char *) respite_catalog_item_get_id (item), GUINT_TO_POINTER (i + 1));
    }

  begin_to_make (self);
  gtk_list_box_invalidate_sort (self->box);
  gtk_list_box_invalidate_filter (self->box);
}

/**
 * respite_remedy_rows_mark:
 * @moment: what the rows say of it
 *
 * Has the stars and the reasons of all rows follow what is known now. The rows stay where they are.
 */
void
respite_remedy_rows_mark (RespiteRemedyRows *self,
                          const RespiteMoment *moment)
{
  GHashTableIter iter;
  gpointer row;

  g_return_if_fail (RESPITE_IS_REMEDY_ROWS (self));

  g_set_object (&self->moment.uses, moment->uses);
  g_set_object (&self->moment.personal, moment->personal);
  self->moment.phase = NULL;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    mark_row (self, row);
}

/**
 * respite_remedy_rows_get:
 * @id: a remedy's id
 *
 * Returns: (transfer none) (nullable): its row, once it is made
 */
GtkListBoxRow *
respite_remedy_rows_get (RespiteRemedyRows *self,
                         const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_ROWS (self), NULL);

  return g_hash_table_lookup (self->rows, id);
}

/**
 * respite_remedy_rows_ensure:
 * @id: the id of a remedy that shows
 *
 * Returns: (transfer none) (nullable): its row, made at once if need be
 */
GtkListBoxRow *
respite_remedy_rows_ensure (RespiteRemedyRows *self,
                            const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_ROWS (self), NULL);

  make_rows (self, self->items->len);

  return respite_remedy_rows_get (self, id);
}
