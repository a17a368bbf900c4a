/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/remedies/remedy-filters.h"

#include <glib/gi18n.h>

#include "core/catalog/catalog-filter.h"

/**
 * RespiteRemedyFilters:
 *
 * What the list of remedies is asked to show. Of one filter any of the chosen will do, and every filter with something
 * chosen must agree.
 */
struct _RespiteRemedyFilters
{
  GObject parent_instance;

  GStrv chosen[RESPITE_REMEDY_FILTER_COUNT];
  RespitePersonalRemedies *personal;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteRemedyFilters, respite_remedy_filters, G_TYPE_OBJECT)

/* Where the vocabulary has the words; what it does not have is said here. */
static const char *const groups[RESPITE_REMEDY_FILTER_COUNT] = {
  [RESPITE_REMEDY_FILTER_PHASE] = "phase",
  [RESPITE_REMEDY_FILTER_EQUIPMENT] = "equipment",
  [RESPITE_REMEDY_FILTER_CARE] = "care",
  [RESPITE_REMEDY_FILTER_EVIDENCE] = "evidence",
  [RESPITE_REMEDY_FILTER_AREA] = "area",
  [RESPITE_REMEDY_FILTER_SYMPTOM] = "symptom",
};

static gboolean
any_in (const char *const *wanted,
        const char *const *held)
{
  for (; *wanted != NULL; wanted++)
    if (g_strv_contains (held, *wanted))
      return TRUE;

  return FALSE;
}

/* What is asked, or %NULL for nothing: where nothing is chosen, and for the filter that is left out. */
static const char *const *
get_asked (RespiteRemedyFilters *self,
           RespiteRemedyFilter filter,
           RespiteRemedyFilter left_out)
{
  if (filter == left_out || *self->chosen[filter] == NULL)
    return NULL;

  return (const char *const *) self->chosen[filter];
}

static gboolean
fits_core (RespiteRemedyFilters *self,
           RespiteCatalogItem *item,
           RespiteRemedyFilter left_out)
{
  static const char *const nothing[] = { NULL };
  const char *const *minutes = get_asked (self, RESPITE_REMEDY_FILTER_MINUTES, left_out);
  const char *const *equipment = get_asked (self, RESPITE_REMEDY_FILTER_EQUIPMENT, left_out);
  RespiteCatalogFilter filter = {
    .phases = get_asked (self, RESPITE_REMEDY_FILTER_PHASE, left_out),
    .max_minutes = minutes != NULL ? (int) g_ascii_strtoll (*minutes, NULL, 10) : 0,
    .desk = get_asked (self, RESPITE_REMEDY_FILTER_PLACE, left_out) != NULL,
    .equipment = equipment != NULL && g_str_equal (*equipment, "none") ? nothing : equipment,
  };

  return respite_catalog_filter_matches (&filter, item);
}

/* What a pharmacist is asked about first is still done by the person. */
static gboolean
fits_care (const char *const *asked,
           RespiteCatalogItem *item)
{
  const char *care = respite_catalog_item_get_care (item);

  if (asked == NULL)
    return TRUE;
  if (g_strcmp0 (care, "professional") == 0)
    return g_strv_contains (asked, "professional");

  return g_strv_contains (asked, "self") && g_strcmp0 (care, "avoid") != 0;
}

static gboolean
fits_evidence (const char *const *asked,
               RespiteCatalogItem *item)
{
  const char *grade = respite_catalog_item_get_evidence (item);

  return asked == NULL || (grade != NULL && g_strv_contains (asked, grade));
}

static gboolean
fits_any (const char *const *asked,
          const char *const *held)
{
  return asked == NULL || any_in (asked, held);
}

static gboolean
fits_mine (RespiteRemedyFilters *self,
           const char *const *asked,
           RespiteCatalogItem *item)
{
  if (asked == NULL)
    return TRUE;
  if (g_strv_contains (asked, "own") && respite_catalog_item_is_own (item))
    return TRUE;

  return g_strv_contains (asked, "favourite") && self->personal != NULL &&
         respite_personal_remedies_is_favourite (self->personal, respite_catalog_item_get_id (item));
}

static gboolean
fits (RespiteRemedyFilters *self,
      RespiteCatalogItem *item,
      RespiteRemedyFilter left_out)
{
  return fits_core (self, item, left_out) &&
         fits_care (get_asked (self, RESPITE_REMEDY_FILTER_CARE, left_out), item) &&
         fits_evidence (get_asked (self, RESPITE_REMEDY_FILTER_EVIDENCE, left_out), item) &&
         fits_any (get_asked (self, RESPITE_REMEDY_FILTER_AREA, left_out), respite_catalog_item_get_areas (item)) &&
         fits_any (get_asked (self, RESPITE_REMEDY_FILTER_SYMPTOM, left_out), respite_catalog_item_get_symptoms (item)) &&
         fits_mine (self, get_asked (self, RESPITE_REMEDY_FILTER_MINE, left_out), item);
}

/* One has so many minutes, and either some things or nothing at hand. */
static gboolean
excludes (RespiteRemedyFilter filter,
          const char *id,
          const char *other)
{
  if (filter == RESPITE_REMEDY_FILTER_MINUTES)
    return TRUE;

  return filter == RESPITE_REMEDY_FILTER_EQUIPMENT && (g_str_equal (id, "none") || g_str_equal (other, "none"));
}

static void
take (RespiteRemedyFilters *self,
      RespiteRemedyFilter filter,
      GStrv chosen)
{
  g_strfreev (self->chosen[filter]);
  self->chosen[filter] = chosen;
}

static void
respite_remedy_filters_finalize (GObject *object)
{
  RespiteRemedyFilters *self = RESPITE_REMEDY_FILTERS (object);

  for (guint i = 0; i < RESPITE_REMEDY_FILTER_COUNT; i++)
    g_strfreev (self->chosen[i]);
  g_clear_object (&self->personal);

  G_OBJECT_CLASS (respite_remedy_filters_parent_class)->finalize (object);
}

static void
respite_remedy_filters_class_init (RespiteRemedyFiltersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_remedy_filters_finalize;

  /**
   * RespiteRemedyFilters::changed:
   *
   * Something else is asked.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_remedy_filters_init (RespiteRemedyFilters *self)
{
  for (guint i = 0; i < RESPITE_REMEDY_FILTER_COUNT; i++)
    self->chosen[i] = g_new0 (char *, 1);
}

/**
 * respite_remedy_filters_new:
 *
 * Returns: (transfer full): filters that let everything through
 */
RespiteRemedyFilters *
respite_remedy_filters_new (void)
{
  return g_object_new (RESPITE_TYPE_REMEDY_FILTERS, NULL);
}

/**
 * respite_remedy_filters_set_personal:
 * @personal: (nullable): knows the person's favourites
 */
void
respite_remedy_filters_set_personal (RespiteRemedyFilters *self,
                                     RespitePersonalRemedies *personal)
{
  g_return_if_fail (RESPITE_IS_REMEDY_FILTERS (self));

  g_set_object (&self->personal, personal);
}

/**
 * respite_remedy_filters_has:
 *
 * Returns: whether @id is among what is asked of @filter
 */
gboolean
respite_remedy_filters_has (RespiteRemedyFilters *self,
                            RespiteRemedyFilter filter,
                            const char *id)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_FILTERS (self), FALSE);
  g_return_val_if_fail (filter < RESPITE_REMEDY_FILTER_COUNT, FALSE);

  return g_strv_contains ((const char *const *) self->chosen[filter], id);
}

/**
 * respite_remedy_filters_set:
 * @filter: what is asked about
 * @id: one of its ids
 * @on: whether to ask for it
 *
 * Adds to what is asked, or takes away from it. What cannot be asked for at the same time goes.
 */
void
respite_remedy_filters_set (RespiteRemedyFilters *self,
                            RespiteRemedyFilter filter,
                            const char *id,
                            gboolean on)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_if_fail (RESPITE_IS_REMEDY_FILTERS (self));
  g_return_if_fail (filter < RESPITE_REMEDY_FILTER_COUNT);
  g_return_if_fail (id != NULL);

  if (respite_remedy_filters_has (self, filter, id) == !!on)
    return;

  for (char **other = self->chosen[filter]; *other != NULL; other++)
    {
      if (!g_str_equal (*other, id) && !(on && excludes (filter, id, *other)))
        g_strv_builder_add (builder, *other);
    }
  if (on)
    g_strv_builder_add (builder, id);

  take (self, filter, g_strv_builder_end (builder));
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * respite_remedy_filters_drop:
 * @filter: what is no more asked about
 */
void
respite_remedy_filters_drop (RespiteRemedyFilters *self,
                             RespiteRemedyFilter filter)
{
  g_return_if_fail (RESPITE_IS_REMEDY_FILTERS (self));
  g_return_if_fail (filter < RESPITE_REMEDY_FILTER_COUNT);

  if (*self->chosen[filter] == NULL)
    return;

  take (self, filter, g_new0 (char *, 1));
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * respite_remedy_filters_clear:
 *
 * Lets everything through again.
 */
void
respite_remedy_filters_clear (RespiteRemedyFilters *self)
{
  g_return_if_fail (RESPITE_IS_REMEDY_FILTERS (self));

  if (respite_remedy_filters_count (self) == 0)
    return;

  for (guint i = 0; i < RESPITE_REMEDY_FILTER_COUNT; i++)
    take (self, i, g_new0 (char *, 1));
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * respite_remedy_filters_get_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): what is asked of @filter, in the order it was asked, until the
 *   next change
 */
const char *const *
respite_remedy_filters_get_ids (RespiteRemedyFilters *self,
                                RespiteRemedyFilter filter)
{
  g_return_val_if_fail (RESPITE_IS_REMEDY_FILTERS (self), NULL);
  g_return_val_if_fail (filter < RESPITE_REMEDY_FILTER_COUNT, NULL);

  return (const char *const *) self->chosen[filter];
}

/**
 * respite_remedy_filters_count:
 *
 * Returns: how many things are asked
 */
guint
respite_remedy_filters_count (RespiteRemedyFilters *self)
{
  guint n = 0;

  g_return_val_if_fail (RESPITE_IS_REMEDY_FILTERS (self), 0);

  for (guint i = 0; i < RESPITE_REMEDY_FILTER_COUNT; i++)
    n += g_strv_length (self->chosen[i]);

  return n;
}

/**
 * respite_remedy_filters_narrow:
 * @found: (element-type RespiteCatalogItem): what a search found
 *
 * Returns: (transfer full) (element-type RespiteCatalogItem): those that agree with every filter, in the same order
 */
GPtrArray *
respite_remedy_filters_narrow (RespiteRemedyFilters *self,
                               GPtrArray *found)
{
  GPtrArray *narrowed = g_ptr_array_new_full (found->len, g_object_unref);

  for (guint i = 0; i < found->len; i++)
    {
      if (fits (self, found->pdata[i], RESPITE_REMEDY_FILTER_COUNT))
        g_ptr_array_add (narrowed, g_object_ref (found->pdata[i]));
    }

  return narrowed;
}

/**
 * respite_remedy_filters_find_obstacle:
 * @found: (element-type RespiteCatalogItem): what a search found
 * @n_gained: (out): how many would be left without it
 *
 * Returns: the one filter without which the most would be left when nothing is, or %RESPITE_REMEDY_FILTER_COUNT when
 *   lifting a single one does not help
 */
RespiteRemedyFilter
respite_remedy_filters_find_obstacle (RespiteRemedyFilters *self,
                                      GPtrArray *found,
                                      guint *n_gained)
{
  RespiteRemedyFilter obstacle = RESPITE_REMEDY_FILTER_COUNT;

  *n_gained = 0;
  for (guint filter = 0; filter < RESPITE_REMEDY_FILTER_COUNT; filter++)
    {
      guint n = 0;

      for (guint i = 0; i < found->len; i++)
        n += fits (self, found->pdata[i], filter) ? 1 : 0;
      if (n > *n_gained)
        {
          *n_gained = n;
          obstacle = filter;
        }
    }

  return obstacle;
}

/**
 * respite_remedy_filter_dup_title:
 * @filter: what is asked about
 * @id: one of its ids
 * @catalog: who knows the words
 *
 * Returns: (transfer full): what people read on a chip
 */
char *
respite_remedy_filter_dup_title (RespiteRemedyFilter filter,
                                 const char *id,
                                 RespiteCatalog *catalog)
{
  const RespiteWord *word;

  if (filter == RESPITE_REMEDY_FILTER_MINUTES)
    /* Translators: takes no more than so many minutes */
    return g_strdup_printf (_("≤ %s min"), id);
  if (filter == RESPITE_REMEDY_FILTER_PLACE)
    return g_strdup (_("At the desk"));
  if (filter == RESPITE_REMEDY_FILTER_MINE)
    return g_strdup (g_str_equal (id, "own") ? _("Your own") : _("Favourites"));
  if (g_str_equal (id, "none"))
    return g_strdup (_("Nothing needed"));

  word = respite_catalog_get_word (catalog, groups[filter], id);
  if (word == NULL)
    return g_strdup (id);

  return word->symbol != NULL ? g_strdup_printf ("%s %s", word->symbol, word->title) : g_strdup (word->title);
}

/**
 * respite_remedy_filter_get_group:
 *
 * Returns: (nullable): the group of the vocabulary that holds the filter's words, if one does
 */
const char *
respite_remedy_filter_get_group (RespiteRemedyFilter filter)
{
  g_return_val_if_fail (filter < RESPITE_REMEDY_FILTER_COUNT, NULL);

  return groups[filter];
}
