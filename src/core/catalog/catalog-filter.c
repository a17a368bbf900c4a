/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-filter.h"

static gboolean
any_in (const char *const *wanted,
        const char *const *held)
{
  for (; *wanted != NULL; wanted++)
    if (g_strv_contains (held, *wanted))
      return TRUE;

  return FALSE;
}

static gboolean
all_in (const char *const *needed,
        const char *const *owned)
{
  for (; *needed != NULL; needed++)
    if (!g_strv_contains (owned, *needed))
      return FALSE;

  return TRUE;
}

static gboolean
equals (const char *wanted,
        const char *held)
{
  return wanted == NULL || g_strcmp0 (wanted, held) == 0;
}

/* What takes no time is something to know or to keep to, and nothing one could do in five minutes. */
static gboolean
fits_the_moment (const RespiteCatalogFilter *filter,
                 RespiteCatalogItem *item)
{
  if (filter->desk && !respite_catalog_item_get_desk (item))
    return FALSE;
  if (filter->equipment != NULL && !all_in (respite_catalog_item_get_equipment (item), filter->equipment))
    return FALSE;

  return filter->max_minutes <= 0 ||
         (respite_catalog_item_get_minutes_max (item) > 0 &&
          respite_catalog_item_get_minutes_min (item) <= filter->max_minutes);
}

/**
 * respite_catalog_filter_matches:
 * @filter: (nullable): what to show; %NULL: everything
 * @item: an item
 *
 * Returns: whether the item passes all that the filter asks for
 */
gboolean
respite_catalog_filter_matches (const RespiteCatalogFilter *filter,
                                RespiteCatalogItem *item)
{
  g_return_val_if_fail (RESPITE_IS_CATALOG_ITEM (item), FALSE);

  if (filter == NULL)
    return TRUE;

  if (filter->kinds != NULL && !g_strv_contains (filter->kinds, respite_catalog_item_get_kind (item)))
    return FALSE;
  if (filter->phases != NULL && !any_in (filter->phases, respite_catalog_item_get_phases (item)))
    return FALSE;
  if (filter->area != NULL && !g_strv_contains (respite_catalog_item_get_areas (item), filter->area))
    return FALSE;
  if (filter->symptom != NULL && !g_strv_contains (respite_catalog_item_get_symptoms (item), filter->symptom))
    return FALSE;

  return equals (filter->evidence, respite_catalog_item_get_evidence (item)) &&
         equals (filter->care, respite_catalog_item_get_care (item)) &&
         fits_the_moment (filter, item);
}
