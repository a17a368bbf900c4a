/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-finder.h"

#include <string.h>

#include "core/base/text-fold.h"
#include "core/catalog/catalog-search.h"

/* Of fewer letters than these many a name is made. */
#define NAME_MIN 3

struct _RespiteRemedyFinder
{
  RespiteCatalog *catalog;
  RespitePersonalRemedies *personal;
  RespiteCatalogSearch *search;
  GPtrArray *own;
  GHashTable *items; /* (element-type utf8 RespiteCatalogItem) */
};

static gboolean
is_same (RespiteCatalogItem *one,
         RespiteCatalogItem *other)
{
  static const char *(*const texts[]) (RespiteCatalogItem *) = {
    respite_catalog_item_get_id, respite_catalog_item_get_title, respite_catalog_item_get_summary,
    respite_catalog_item_get_cautions,
  };
  static const char *const *(*const lists[]) (RespiteCatalogItem *) = {
    respite_catalog_item_get_steps, respite_catalog_item_get_phases, respite_catalog_item_get_areas,
    respite_catalog_item_get_symptoms, respite_catalog_item_get_equipment,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_strcmp0 (texts[i](one), texts[i](other)) != 0)
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (!g_strv_equal (lists[i](one), lists[i](other)))
      return FALSE;

  return respite_catalog_item_get_minutes_min (one) == respite_catalog_item_get_minutes_min (other) &&
         respite_catalog_item_get_minutes_max (one) == respite_catalog_item_get_minutes_max (other) &&
         respite_catalog_item_get_desk (one) == respite_catalog_item_get_desk (other);
}

static gboolean
are_same (GPtrArray *some,
          GPtrArray *others)
{
  if (some->len != others->len)
    return FALSE;

  for (guint i = 0; i < some->len; i++)
    if (!is_same (some->pdata[i], others->pdata[i]))
      return FALSE;

  return TRUE;
}

static void
add_item (RespiteRemedyFinder *self,
          GListStore *items,
          RespiteCatalogItem *item)
{
  const char *id = respite_catalog_item_get_id (item);

  if (!respite_catalog_item_is_to_do (item) || g_hash_table_contains (self->items, id))
    return;

  g_list_store_append (items, item);
  g_hash_table_insert (self->items, (char *) id, g_object_ref (item));
}

static void
build_search (RespiteRemedyFinder *self)
{
  GListModel *all = respite_catalog_get_items (self->catalog);
  g_autoptr (GListStore) items = g_list_store_new (RESPITE_TYPE_CATALOG_ITEM);

  g_hash_table_remove_all (self->items);
  for (guint i = 0; i < self->own->len; i++)
    add_item (self, items, self->own->pdata[i]);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (all, i);

      add_item (self, items, item);
    }

  g_clear_object (&self->search);
  self->search = respite_catalog_search_new (G_LIST_MODEL (items));
}

static gboolean
says (const char *text,
      const char *folded)
{
  g_autofree char *own = respite_text_fold (text);

  return strstr (own, folded) != NULL;
}

/* Whoever types the name of a thing wants to see it, hidden or not; whoever types what it is for does not. */
static gboolean
is_named (RespiteCatalogItem *item,
          const char *folded)
{
  if (strlen (folded) < NAME_MIN)
    return FALSE;

  for (const char *const *other = respite_catalog_item_get_synonyms (item); *other != NULL; other++)
    if (says (*other, folded))
      return TRUE;

  return says (respite_catalog_item_get_title (item), folded);
}

static guint
rank_cb (RespiteCatalogItem *item,
         gpointer data)
{
  return respite_remedy_order_rank (data, item);
}

static gboolean
is_hidden (RespiteRemedyFinder *self,
           RespiteCatalogItem *item)
{
  return self->personal != NULL &&
         respite_personal_remedies_is_hidden (self->personal, respite_catalog_item_get_id (item));
}

/* Takes what is hidden out of what was found, where it was not called by its name, and gives it back. */
static GPtrArray *
part_hidden (RespiteRemedyFinder *self,
             GPtrArray *found,
             const char *query)
{
  GPtrArray *hidden = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *folded = respite_text_fold (query);

  for (guint i = 0; i < found->len;)
    {
      if (is_hidden (self, found->pdata[i]) && !is_named (found->pdata[i], folded))
        g_ptr_array_add (hidden, g_ptr_array_steal_index (found, i));
      else
        i++;
    }

  return hidden;
}

/**
 * respite_remedy_found_free:
 */
void
respite_remedy_found_free (RespiteRemedyFound *self)
{
  g_ptr_array_unref (self->matching);
  g_ptr_array_unref (self->shown);
  g_free (self);
}

/**
 * respite_remedy_finder_new:
 * @catalog: the catalogue
 *
 * Returns: (transfer full): a finder; it takes some milliseconds to make
 */
RespiteRemedyFinder *
respite_remedy_finder_new (RespiteCatalog *catalog)
{
  RespiteRemedyFinder *self = g_new0 (RespiteRemedyFinder, 1);

  self->catalog = g_object_ref (catalog);
  self->items = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->own = g_ptr_array_new_with_free_func (g_object_unref);
  build_search (self);

  return self;
}

void
respite_remedy_finder_free (RespiteRemedyFinder *self)
{
  g_hash_table_unref (self->items);
  g_ptr_array_unref (self->own);
  g_clear_object (&self->search);
  g_clear_object (&self->personal);
  g_object_unref (self->catalog);
  g_free (self);
}

static GPtrArray *
copy_own (RespitePersonalRemedies *personal)
{
  GPtrArray *own = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *now = personal != NULL ? respite_personal_remedies_get_own (personal) : NULL;

  for (guint i = 0; now != NULL && i < now->len; i++)
    g_ptr_array_add (own, g_object_ref (now->pdata[i]));

  return own;
}

/**
 * respite_remedy_finder_set_personal:
 * @personal: (nullable): what the person hid, and the remedies of their own
 *
 * Returns: whether remedies of the person's own are new, others or gone
 */
gboolean
respite_remedy_finder_set_personal (RespiteRemedyFinder *self,
                                    RespitePersonalRemedies *personal)
{
  g_autoptr (GPtrArray) own = NULL;

  if (!g_set_object (&self->personal, personal))
    return FALSE;

  own = copy_own (personal);
  if (are_same (own, self->own))
    return FALSE;

  g_ptr_array_unref (self->own);
  self->own = g_steal_pointer (&own);
  build_search (self);

  return TRUE;
}

/**
 * respite_remedy_finder_get_item:
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the remedy, if it is something to do and not deleted
 */
RespiteCatalogItem *
respite_remedy_finder_get_item (RespiteRemedyFinder *self,
                                const char *id)
{
  return g_hash_table_lookup (self->items, id);
}

/**
 * respite_remedy_finder_find:
 * @query: what was typed; nothing asks for everything
 * @filters: what is asked besides
 * @moment: what decides where nothing was typed, and among what was found equally well
 * @with_hidden: whether to show what is hidden, at the end
 *
 * What is hidden shows in its place where it is called by its name.
 *
 * Returns: (transfer full): what was found
 */
RespiteRemedyFound *
respite_remedy_finder_find (RespiteRemedyFinder *self,
                            const char *query,
                            RespiteRemedyFilters *filters,
                            const RespiteMoment *moment,
                            gboolean with_hidden)
{
  RespiteRemedyFound *found = g_new0 (RespiteRemedyFound, 1);
  g_autoptr (GPtrArray) all_hidden = NULL;
  g_autoptr (GPtrArray) hidden = NULL;

  respite_remedy_finder_set_personal (self, moment->personal);
  respite_remedy_filters_set_personal (filters, moment->personal);
  found->matching = respite_catalog_search_run_ranked (self->search, query, NULL, rank_cb, (gpointer) moment);
  all_hidden = part_hidden (self, found->matching, query);
  hidden = respite_remedy_filters_narrow (filters, all_hidden);
  found->filtered = respite_remedy_filters_count (filters) > 0;
  found->n_hidden = hidden->len;
  found->shown = respite_remedy_filters_narrow (filters, found->matching);
  if (with_hidden)
    g_ptr_array_extend_and_steal (found->shown, g_steal_pointer (&hidden));

  return found;
}
