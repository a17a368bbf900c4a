/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/remedy-lookup.h"

/**
 * respite_remedy_lookup_item:
 * @catalog: (nullable): the catalogue
 * @personal: (nullable): the person's own remedies
 * @id: (nullable): an item's id
 *
 * Returns: (transfer none) (nullable): the item, of the catalogue or the person's own, be that deleted or not; one's own is
 *   valid until the store changes
 */
RespiteCatalogItem *
respite_remedy_lookup_item (RespiteCatalog *catalog,
                            RespiteRemediesStore *personal,
                            const char *id)
{
  RespiteCatalogItem *item = catalog != NULL ? respite_catalog_get_item (catalog, id) : NULL;

  if (item == NULL && personal != NULL)
    item = respite_remedies_store_find_own (personal, id);

  return item;
}

/**
 * respite_remedy_lookup_title:
 * @catalog: (nullable): the catalogue
 * @personal: (nullable): the person's own remedies
 * @id: (nullable): the id of an item, a routine, a warning sign or a time rule
 *
 * Returns: (transfer none) (nullable): what people read for it; the title of one's own is valid until the store changes
 */
const char *
respite_remedy_lookup_title (RespiteCatalog *catalog,
                             RespiteRemediesStore *personal,
                             const char *id)
{
  const char *title = catalog != NULL ? respite_catalog_get_title (catalog, id) : NULL;
  RespiteCatalogItem *own = title == NULL && personal != NULL ? respite_remedies_store_find_own (personal, id) : NULL;

  return own != NULL ? respite_catalog_item_get_title (own) : title;
}

/**
 * respite_remedy_lookup_list:
 * @catalog: the catalogue
 * @personal: (nullable): the person's own remedies
 *
 * Returns: (transfer full): a list of #RespiteCatalogItem as they are now: the person's own that are not deleted, then
 *   those of the catalogue; to be asked for again when the store changes
 */
GListModel *
respite_remedy_lookup_list (RespiteCatalog *catalog,
                            RespiteRemediesStore *personal)
{
  GListModel *items = respite_catalog_get_items (catalog);
  GPtrArray *own = personal != NULL ? respite_remedies_store_get_own (personal) : NULL;
  GListStore *all;

  if (own == NULL || own->len == 0)
    return g_object_ref (items);

  all = g_list_store_new (RESPITE_TYPE_CATALOG_ITEM);
  for (guint i = 0; i < own->len; i++)
    if (respite_catalog_get_item (catalog, respite_catalog_item_get_id (own->pdata[i])) == NULL)
      g_list_store_append (all, own->pdata[i]);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (RespiteCatalogItem) item = g_list_model_get_item (items, i);

      g_list_store_append (all, item);
    }

  return G_LIST_MODEL (all);
}

/**
 * respite_remedy_lookup_dup_equipment:
 * @catalog: the catalogue
 * @item: an item
 *
 * Returns: (transfer full) (nullable): what one needs for it, in words; %NULL where that is nothing
 */
char *
respite_remedy_lookup_dup_equipment (RespiteCatalog *catalog,
                                     RespiteCatalogItem *item)
{
  const char *text = respite_catalog_item_get_equipment_text (item);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  for (const char *const *needed = respite_catalog_item_get_equipment (item); *needed != NULL; needed++)
    g_strv_builder_add (builder, respite_catalog_get_word_title (catalog, "equipment", *needed));
  titles = g_strv_builder_end (builder);

  if (text != NULL || titles[0] == NULL)
    return g_strdup (text);

  return g_strjoinv (", ", titles);
}
