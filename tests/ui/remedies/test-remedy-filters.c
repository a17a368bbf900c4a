/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-search.h"
#include "ui/remedies/remedy-filters.h"

#define N_ASKED 5

typedef struct
{
  RespiteRemedyFilter filter;
  const char *id;
} Asked;

static RespiteCatalog *catalog;
static GPtrArray *all;

static void
load_once (void)
{
  static const char *const kinds[] = { "remedy", "exercise", "prevention", "professional-care", NULL };
  const RespiteCatalogFilter to_do = { .kinds = kinds };
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalogSearch) search = NULL;
  g_autoptr (GError) error = NULL;

  if (catalog != NULL)
    return;

  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  search = respite_catalog_search_new (respite_catalog_get_items (catalog));
  all = respite_catalog_search_run (search, "", &to_do);
}

static RespiteRemedyFilters *
ask (const Asked *asked)
{
  RespiteRemedyFilters *filters = respite_remedy_filters_new ();

  for (guint i = 0; i < N_ASKED && asked[i].id != NULL; i++)
    respite_remedy_filters_set (filters, asked[i].filter, asked[i].id, TRUE);

  return filters;
}

static gboolean
holds (GPtrArray *found,
       const char *id)
{
  return g_ptr_array_find (found, respite_catalog_get_item (catalog, id), NULL);
}

static void
test_what_passes (void)
{
  static const struct
  {
    const char *name;
    Asked asked[N_ASKED];
    const char *in;
    const char *out;
  } cases[] = {
    { "phase", { { RESPITE_REMEDY_FILTER_PHASE, "A" } }, "heat-pad", "pull-ups" },
    { "either phase", { { RESPITE_REMEDY_FILTER_PHASE, "A" }, { RESPITE_REMEDY_FILTER_PHASE, "R" } }, "traction", "balanced-diet" },
    { "minutes", { { RESPITE_REMEDY_FILTER_MINUTES, "5" } }, "chin-glide", "walk-brisk" },
    { "minutes take turns", { { RESPITE_REMEDY_FILTER_MINUTES, "30" }, { RESPITE_REMEDY_FILTER_MINUTES, "5" } }, "chin-glide", "walk-brisk" },
    { "surgery is nothing for five minutes", { { RESPITE_REMEDY_FILTER_MINUTES, "5" } }, "chin-glide", "microsurgery" },
    { "desk", { { RESPITE_REMEDY_FILTER_PLACE, "desk" } }, "shoulder-rolls", "walk-brisk" },
    { "nothing needed", { { RESPITE_REMEDY_FILTER_EQUIPMENT, "none" } }, "shoulder-rolls", "rows" },
    { "a chair", { { RESPITE_REMEDY_FILTER_EQUIPMENT, "chair" } }, "thoracic-rotation", "rows" },
    { "a chair beside nothing", { { RESPITE_REMEDY_FILTER_EQUIPMENT, "chair" } }, "shoulder-rolls", "rows" },
    { "either a thing or nothing", { { RESPITE_REMEDY_FILTER_EQUIPMENT, "chair" }, { RESPITE_REMEDY_FILTER_EQUIPMENT, "none" } }, "shoulder-rolls", "thoracic-rotation" },
    { "self-care", { { RESPITE_REMEDY_FILTER_CARE, "self" } }, "heat-pad", "physiotherapy" },
    { "self-care after asking", { { RESPITE_REMEDY_FILTER_CARE, "self" } }, "natural-muscle-relaxers", "bed-rest-long" },
    { "professional", { { RESPITE_REMEDY_FILTER_CARE, "professional" } }, "physiotherapy", "heat-pad" },
    { "evidence", { { RESPITE_REMEDY_FILTER_EVIDENCE, "strong" } }, "back-exercises", "rows" },
    { "either grade", { { RESPITE_REMEDY_FILTER_EVIDENCE, "strong" }, { RESPITE_REMEDY_FILTER_EVIDENCE, "moderate" } }, "heat-pad", "homeopathy-bryonia" },
    { "area", { { RESPITE_REMEDY_FILTER_AREA, "chest" } }, "chest-opening-stretch", "rows" },
    { "symptom", { { RESPITE_REMEDY_FILTER_SYMPTOM, "poor-sleep" } }, "sleep-rest", "rows" },
    { "several", { { RESPITE_REMEDY_FILTER_PHASE, "A" }, { RESPITE_REMEDY_FILTER_PLACE, "desk" }, { RESPITE_REMEDY_FILTER_MINUTES, "5" } }, "shoulder-rolls", "heat-pad" },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteRemedyFilters) filters = ask (cases[i].asked);
      g_autoptr (GPtrArray) left = respite_remedy_filters_narrow (filters, all);

      g_test_message ("%s", cases[i].name);
      g_assert_true (holds (left, cases[i].in));
      g_assert_false (holds (left, cases[i].out));
    }
}

static void
test_what_is_to_blame (void)
{
  static const struct
  {
    const char *name;
    Asked asked[N_ASKED];
    RespiteRemedyFilter obstacle;
  } cases[] = {
    { "nothing asked", { { 0, NULL } }, RESPITE_REMEDY_FILTER_COUNT },
    { "one unknown", { { RESPITE_REMEDY_FILTER_AREA, "knee" } }, RESPITE_REMEDY_FILTER_AREA },
    { "the one that leaves more", { { RESPITE_REMEDY_FILTER_PLACE, "desk" }, { RESPITE_REMEDY_FILTER_CARE, "professional" } }, RESPITE_REMEDY_FILTER_CARE },
    { "all that is asked of it", { { RESPITE_REMEDY_FILTER_AREA, "knee" }, { RESPITE_REMEDY_FILTER_AREA, "toe" } }, RESPITE_REMEDY_FILTER_AREA },
    { "neither alone", { { RESPITE_REMEDY_FILTER_AREA, "knee" }, { RESPITE_REMEDY_FILTER_SYMPTOM, "itch" } }, RESPITE_REMEDY_FILTER_COUNT },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteRemedyFilters) filters = ask (cases[i].asked);
      RespiteRemedyFilter obstacle;
      guint n_gained;

      g_test_message ("%s", cases[i].name);
      obstacle = respite_remedy_filters_find_obstacle (filters, all, &n_gained);
      if (respite_remedy_filters_count (filters) == 0)
        continue;

      g_assert_cmpint (obstacle, ==, cases[i].obstacle);
      g_assert_cmpint (n_gained > 0, ==, obstacle != RESPITE_REMEDY_FILTER_COUNT);
      if (n_gained > 0)
        {
          g_autoptr (GPtrArray) left = NULL;

          respite_remedy_filters_drop (filters, obstacle);
          left = respite_remedy_filters_narrow (filters, all);
          g_assert_cmpuint (left->len, ==, n_gained);
        }
    }
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_changes_are_told_once (void)
{
  g_autoptr (RespiteRemedyFilters) filters = respite_remedy_filters_new ();
  guint n = 0;

  g_signal_connect_swapped (filters, "changed", G_CALLBACK (count_cb), &n);
  respite_remedy_filters_clear (filters);
  respite_remedy_filters_drop (filters, RESPITE_REMEDY_FILTER_AREA);
  respite_remedy_filters_set (filters, RESPITE_REMEDY_FILTER_AREA, "neck", FALSE);
  g_assert_cmpuint (n, ==, 0);

  respite_remedy_filters_set (filters, RESPITE_REMEDY_FILTER_AREA, "neck", TRUE);
  respite_remedy_filters_set (filters, RESPITE_REMEDY_FILTER_AREA, "neck", TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (respite_remedy_filters_count (filters), ==, 1);

  respite_remedy_filters_set (filters, RESPITE_REMEDY_FILTER_AREA, "chest", TRUE);
  respite_remedy_filters_set (filters, RESPITE_REMEDY_FILTER_PHASE, "A", TRUE);
  respite_remedy_filters_clear (filters);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpuint (respite_remedy_filters_count (filters), ==, 0);
}

static void
test_every_chip_has_words (void)
{
  static const struct
  {
    RespiteRemedyFilter filter;
    const char *id;
    const char *title;
  } cases[] = {
    { RESPITE_REMEDY_FILTER_PHASE, "S", "Settling" },
    { RESPITE_REMEDY_FILTER_MINUTES, "10", "≤ 10 min" },
    { RESPITE_REMEDY_FILTER_PLACE, "desk", "At the desk" },
    { RESPITE_REMEDY_FILTER_EQUIPMENT, "none", "Nothing needed" },
    { RESPITE_REMEDY_FILTER_EQUIPMENT, "ball", "Ball" },
    { RESPITE_REMEDY_FILTER_CARE, "professional", "Professional" },
    { RESPITE_REMEDY_FILTER_EVIDENCE, "strong", "● Well supported" },
    { RESPITE_REMEDY_FILTER_AREA, "neck", "Neck" },
    { RESPITE_REMEDY_FILTER_SYMPTOM, "recurrence", "Coming back" },
    { RESPITE_REMEDY_FILTER_SYMPTOM, "unheard-of", "unheard-of" },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = respite_remedy_filter_dup_title (cases[i].filter, cases[i].id, catalog);

      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/remedy-filters/what-passes", test_what_passes);
  g_test_add_func ("/remedy-filters/what-is-to-blame", test_what_is_to_blame);
  g_test_add_func ("/remedy-filters/changes-are-told-once", test_changes_are_told_once);
  g_test_add_func ("/remedy-filters/every-chip-has-words", test_every_chip_has_words);

  status = g_test_run ();
  g_clear_pointer (&all, g_ptr_array_unref);
  g_clear_object (&catalog);

  return status;
}
