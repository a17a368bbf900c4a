/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-chips.h"

#define CARE (RESPITE_REMEDY_CHIPS_SELF_CARE | RESPITE_REMEDY_CHIPS_PROFESSIONAL)

static const struct
{
  RespiteRemedyChips chip;
  const char *phase;
} phases[] = {
  { RESPITE_REMEDY_CHIPS_NOW, "A" },
  { RESPITE_REMEDY_CHIPS_SETTLING, "S" },
  { RESPITE_REMEDY_CHIPS_RECURRING, "R" },
  { RESPITE_REMEDY_CHIPS_PREVENTION, "P" },
};

/* What a pharmacist is asked about first is still done by the person. */
static gboolean
fits_care (RespiteRemedyChips self,
           RespiteCatalogItem *item)
{
  const char *care = respite_catalog_item_get_care (item);

  if (!(self & CARE))
    return TRUE;
  if (g_strcmp0 (care, "professional") == 0)
    return (self & RESPITE_REMEDY_CHIPS_PROFESSIONAL) != 0;

  return (self & RESPITE_REMEDY_CHIPS_SELF_CARE) && g_strcmp0 (care, "avoid") != 0;
}

/**
 * respite_remedy_chips_search:
 * @search: a search over the whole catalogue
 * @query: (nullable): what was typed so far
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): what is something to do or to have done and passes every
 *   chip, best first
 */
GPtrArray *
respite_remedy_chips_search (RespiteRemedyChips self,
                             RespiteCatalogSearch *search,
                             const char *query)
{
  static const char *const kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
  const char *wanted[G_N_ELEMENTS (phases) + 1] = { NULL };
  RespiteCatalogFilter filter = { .kinds = kinds };
  GPtrArray *found;
  guint n_wanted = 0;

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      if (self & phases[i].chip)
        wanted[n_wanted++] = phases[i].phase;
    }

  filter.phases = n_wanted > 0 ? wanted : NULL;
  filter.max_minutes = self & RESPITE_REMEDY_CHIPS_SHORT ? RESPITE_REMEDY_CHIPS_MINUTES : 0;
  filter.desk = (self & RESPITE_REMEDY_CHIPS_DESK) != 0;

  found = respite_catalog_search_run (search, query, &filter);
  for (guint i = found->len; i > 0; i--)
    {
      if (!fits_care (self, found->pdata[i - 1]))
        g_ptr_array_remove_index (found, i - 1);
    }

  return found;
}

/**
 * respite_remedy_chips_find_obstacle:
 * @search: a search over the whole catalogue
 * @query: (nullable): what was typed so far
 * @n_gained: (out): how many would show without it
 *
 * Returns: the one chip without which the most would be found when nothing is, or %RESPITE_REMEDY_CHIPS_NONE when
 *   lifting a single one does not help
 */
RespiteRemedyChips
respite_remedy_chips_find_obstacle (RespiteRemedyChips self,
                                    RespiteCatalogSearch *search,
                                    const char *query,
                                    guint *n_gained)
{
  RespiteRemedyChips obstacle = RESPITE_REMEDY_CHIPS_NONE;

  *n_gained = 0;
  for (guint bit = 0; bit < RESPITE_REMEDY_CHIPS_COUNT; bit++)
    {
      RespiteRemedyChips chip = 1u << bit;
      g_autoptr (GPtrArray) found = NULL;

      if (!(self & chip))
        continue;

      found = respite_remedy_chips_search (self & ~chip, search, query);
      if (found->len > *n_gained)
        {
          *n_gained = found->len;
          obstacle = chip;
        }
    }

  return obstacle;
}
