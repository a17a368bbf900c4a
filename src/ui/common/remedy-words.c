/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/remedy-words.h"

#include <glib/gi18n.h>

static const struct
{
  const char *phase;
  const char *words;
} fits[] = {
  { "A", N_("Fits the first days") },
  { "S", N_("Fits while it settles") },
  { "R", N_("Fits pain that comes back") },
  { "P", N_("Helps to prevent") },
};

static const char *
say_fit (const char *phase)
{
  for (guint i = 0; i < G_N_ELEMENTS (fits); i++)
    if (g_strcmp0 (fits[i].phase, phase) == 0)
      return _(fits[i].words);

  return "";
}

/* A count says more than an estimate, where the two say the same. */
static char *
say_help (const RespiteMoment *moment,
          RespiteCatalogItem *item)
{
  const RespiteRemedyTally *tally = respite_remedy_uses_look_up_item (moment->uses, item);

  if (tally->n_eased * 2 <= tally->n_rated)
    return g_strdup (_("Seems to help you"));

  /* Translators: how often the score after a remedy was lower than before, and of how many times. */
  return g_strdup_printf (ngettext ("Less pain after %1$u of %2$u use", "Less pain after %1$u of %2$u uses", tally->n_rated),
                          tally->n_eased, tally->n_rated);
}

static char *
say_grade (RespiteCatalog *catalog,
           RespiteCatalogItem *item)
{
  return g_strdup (respite_catalog_get_word_title (catalog, "evidence", respite_catalog_item_get_evidence (item)));
}

/**
 * respite_remedy_words_experience:
 * @moment: what is known of the person
 * @item: a remedy
 *
 * Says what came of the remedy so far, where that says something.
 *
 * Returns: (transfer full) (nullable): the words, such as “Less pain after 4 of 5 uses”
 */
char *
respite_remedy_words_experience (const RespiteMoment *moment,
                                 RespiteCatalogItem *item)
{
  RespiteRemedyReasons reasons = respite_remedy_order_explain (moment, item);

  if ((reasons & RESPITE_REMEDY_MADE_WORSE) != 0)
    return g_strdup (_("Pain was higher afterwards"));
  if ((reasons & RESPITE_REMEDY_HELPED) != 0)
    return say_help (moment, item);

  return NULL;
}

/**
 * respite_remedy_words_reason:
 * @moment: what it is to fit
 * @catalog: where the words for grades are
 * @item: a remedy
 *
 * Says in a few words why a remedy stands where it stands: what speaks against it first, then what is this person's own, then
 * what is true for everybody.
 *
 * Returns: (transfer full): the words, such as “Less pain after 4 of 5 uses”; empty where nothing stands out
 */
char *
respite_remedy_words_reason (const RespiteMoment *moment,
                             RespiteCatalog *catalog,
                             RespiteCatalogItem *item)
{
  RespiteRemedyReasons reasons = respite_remedy_order_explain (moment, item);
  char *experience;

  if ((reasons & RESPITE_REMEDY_ADVISED_AGAINST) != 0)
    return say_grade (catalog, item);
  experience = respite_remedy_words_experience (moment, item);
  if (experience != NULL)
    return experience;
  if ((reasons & RESPITE_REMEDY_FAVOURITE) != 0)
    return g_strdup (_("One of your favourites"));
  if ((reasons & RESPITE_REMEDY_WELL_SUPPORTED) != 0)
    return say_grade (catalog, item);

  return g_strdup ((reasons & RESPITE_REMEDY_FITS_PHASE) != 0 ? say_fit (moment->phase) : "");
}

/**
 * respite_remedy_words_moment:
 * @phase: (nullable): `A`, `S`, `R` or `P`
 * @day: the day of the open episode, from 1; 0 without one
 *
 * Returns: (transfer full): for what a list of remedies has the best first
 */
char *
respite_remedy_words_moment (const char *phase,
                             int day)
{
  if (day <= 0)
    return g_strdup (_("Best first for good days: prevention"));
  if (g_strcmp0 (phase, "A") == 0)
    /* Translators: %d is the day of an episode of pain. */
    return g_strdup_printf (_("Best first for day %d: the first days"), day);
  if (g_strcmp0 (phase, "S") == 0)
    /* Translators: %d is the day of an episode of pain. */
    return g_strdup_printf (_("Best first for day %d: settling"), day);

  /* Translators: %d is the day of an episode of pain. */
  return g_strdup_printf (_("Best first for day %d: pain that stays or comes back"), day);
}
