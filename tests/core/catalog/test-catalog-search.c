/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog-search.h"
#include "core/catalog/catalog.h"

/* Neither ever changes, so that all tests share them. */
static RespiteCatalog *catalog;
static RespiteCatalogSearch *search;

static void
load_once (void)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  if (search != NULL)
    return;

  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_ITEMS, &error);
  g_assert_no_error (error);
  search = respite_catalog_search_new (respite_catalog_get_items (catalog));
}

static guint
position_of (GPtrArray *found,
             const char *id)
{
  for (guint i = 0; i < found->len; i++)
    if (g_str_equal (respite_catalog_item_get_id (g_ptr_array_index (found, i)), id))
      return i;

  return G_MAXUINT;
}

static const struct
{
  const char *query;
  const char *wanted;
} phrases[] = {
  { "hot water bottle", "heat-pad" },
  { "hot wat", "heat-pad" },
  { "HOT-WATER BOTTLE", "heat-pad" },
  { "heating pad", "heat-pad" },
  { "warm bath", "heat-shower-bath" },
  { "ice", "cold-pack" },
  { "frozen peas", "cold-pack" },
  { "ibuprofen", "nsaid-oral" },
  { "ibuprofin", "nsaid-oral" },
  { "pain gel", "nsaid-topical" },
  { "acetaminophen", "paracetamol" },
  { "asprin", "aspirin" },
  { "knot", "self-massage-ball" },
  { "knots", "self-massage-ball" },
  { "muscle knots", "trigger-point-therapy" },
  { "massage gun", "massage-basic" },
  { "massge", "massage-basic" },
  { "mässage", "massage-basic" },
  { "crick", "neck-stretch" },
  { "crick in the neck", "neck-stretch" },
  { "stiff neck", "neck-stretch" },
  { "Stretches", "stretching-general" },
  { "strech", "stretching-general" },
  { "tennis ball", "self-massage-ball" },
  { "foam roller", "self-massage-ball" },
  { "breathing", "deep-breathing" },
  { "breath", "deep-breathing" },
  { "posture", "posture-habit" },
  { "slouching", "posture-habit" },
  { "chair setup desk", "ergonomic-workstation" },
  { "standing desk", "ergonomic-workstation" },
  { "coffee", "limit-caffeine" },
  { "can't sleep", "sleep-rest" },
  { "cant sleep", "sleep-rest" },
  { "pillow", "supportive-pillow" },
  { "chiro", "chiropractic-care" },
  { "physio", "physiotherapy" },
  { "doctor", "see-a-clinician" },
  { "magnesium", "calcium-magnesium-tablets" },
  { "needles", "acupuncture" },
  { "resistance band", "strengthening-upper-back" },
  { "cat cow", "cat-camel" },
  { "cafeïne", "limit-caffeine" },
  { "between shoulder blades stretch", "upper-back-hug" },
  { "traction", "traction" },
  { "muscle relaxer", "muscle-relaxants" },
};

static void
test_phrases (void)
{
  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, phrases[i].query, NULL);
      guint position = position_of (found, phrases[i].wanted);

      if (position > 2)
        {
          g_test_message ("“%s” finds %s at %d", phrases[i].query, phrases[i].wanted, (int) position);
          for (guint k = 0; k < MIN (found->len, 5); k++)
            g_test_message ("  %u: %s", k, respite_catalog_item_get_id (g_ptr_array_index (found, k)));
          g_test_fail ();
        }
    }
}

static void
test_nonsense (void)
{
  static const char *const queries[] = {
    "xyzzy", "qqqqqqqq", "zzz yyy", "wombat", "7777", "\xff\xfe", "?!...", "-", "ggg hhh jjj",
  };

  /* Punctuation alone looks for nothing, as does a text that is none: everything is shown, as for an empty query. */
  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, queries[i], NULL);
      guint wanted = g_ascii_isalnum (*queries[i])
                         ? 0
                         : g_list_model_get_n_items (respite_catalog_get_items (catalog));

      g_test_message ("“%s”", g_utf8_validate (queries[i], -1, NULL) ? queries[i] : "broken");
      g_assert_cmpuint (found->len, ==, wanted);
    }
}

static void
test_empty_query_gives_all (void)
{
  static const char *const queries[] = { NULL, "", "   " };
  guint n_items;

  load_once ();
  n_items = g_list_model_get_n_items (respite_catalog_get_items (catalog));
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, queries[i], NULL);
      int rank = 0;

      g_assert_cmpuint (found->len, ==, n_items);
      for (guint k = 0; k < found->len; k++)
        {
          int next = respite_catalog_item_get_evidence_rank (g_ptr_array_index (found, k));

          g_assert_cmpint (next, >=, rank);
          rank = next;
        }
    }
}

static void
test_advised_against_comes_after (void)
{
  static const struct
  {
    const char *query;
    const char *first;
    const char *later;
  } pairs[] = {
    { "mattress", "mattress-supportive", "mattress-hard" },
    { "pain tablet", "nsaid-oral", "hydrocortisone-tablets" },
    { "ointment", "nsaid-topical", "hydrocortisone-skin" },
    { "rest", "rest-short", "bed-rest-long" },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, pairs[i].query, NULL);

      g_test_message ("%s", pairs[i].query);
      g_assert_cmpuint (position_of (found, pairs[i].later), !=, G_MAXUINT);
      g_assert_cmpuint (position_of (found, pairs[i].first), <, position_of (found, pairs[i].later));
    }
}

static void
test_filters_combine (void)
{
  static const char *const exercise[] = { "exercise", NULL };
  static const char *const acute[] = { "A", NULL };
  static const char *const nothing[] = { NULL };
  static const char *const chair[] = { "chair", NULL };
  static const struct
  {
    const char *name;
    RespiteCatalogFilter filter;
    const char *in;
    const char *out;
  } cases[] = {
    { "kind", { .kinds = exercise }, "rows", "heat-pad" },
    { "phase", { .phases = acute }, "heat-pad", "pull-ups" },
    { "area", { .area = "chest" }, "chest-opening-stretch", "rows" },
    { "symptom", { .symptom = "poor-sleep" }, "sleep-rest", "rows" },
    { "minutes", { .max_minutes = 2 }, "chin-glide", "walk-brisk" },
    { "minutes are nothing to wait for", { .max_minutes = 2 }, "chin-glide", "bed-rest-long" },
    { "evidence", { .evidence = "strong" }, "back-exercises", "rows" },
    { "care", { .care = "professional" }, "physiotherapy", "rows" },
    { "desk", { .desk = TRUE }, "shoulder-rolls", "walk-brisk" },
    { "no equipment", { .equipment = nothing }, "shoulder-rolls", "rows" },
    { "a chair", { .equipment = chair }, "thoracic-rotation", "ergonomic-workstation" },
    { "several", { .kinds = exercise, .phases = acute, .desk = TRUE, .max_minutes = 1 }, "shoulder-rolls", "chin-glide" },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, "", &cases[i].filter);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (position_of (found, cases[i].in), !=, G_MAXUINT);
      g_assert_cmpuint (position_of (found, cases[i].out), ==, G_MAXUINT);
    }
}

static void
test_filters_that_fit_nothing (void)
{
  static const char *const remedy[] = { "remedy", NULL };
  static const RespiteCatalogFilter filters[] = {
    { .area = "knee" },
    { .symptom = "sym-pain" },
    { .evidence = "Strong" },
    { .care = "" },
    { .kinds = remedy, .evidence = "strong" },
    { .care = "professional", .desk = TRUE },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      g_autoptr (GPtrArray) found = respite_catalog_search_run (search, "", &filters[i]);

      g_assert_cmpuint (found->len, ==, 0);
    }
}

static guint
put_rows_first (RespiteCatalogItem *item,
                gpointer data)
{
  guint *asked = data;

  (*asked)++;

  return g_str_equal (respite_catalog_item_get_id (item), "rows") ? 0 : 1;
}

static void
test_order_among_equals (void)
{
  static const struct
  {
    const char *query;
    const char *first;
  } cases[] = {
    { "", "rows" },
    { NULL, "rows" },
    { "heating pad", "heat-pad" },
    { "chin", "chin-glide" },
  };

  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint asked = 0;
      g_autoptr (GPtrArray) found = respite_catalog_search_run_ranked (search, cases[i].query, NULL, put_rows_first, &asked);

      g_test_message ("%s", cases[i].query);
      g_assert_cmpstr (respite_catalog_item_get_id (found->pdata[0]), ==, cases[i].first);
      g_assert_cmpuint (asked, ==, found->len);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/catalog/search/phrases", test_phrases);
  g_test_add_func ("/core/catalog/search/nonsense", test_nonsense);
  g_test_add_func ("/core/catalog/search/empty-query-gives-all", test_empty_query_gives_all);
  g_test_add_func ("/core/catalog/search/advised-against-comes-after", test_advised_against_comes_after);
  g_test_add_func ("/core/catalog/search/order-among-equals", test_order_among_equals);
  g_test_add_func ("/core/catalog/search/filters-combine", test_filters_combine);
  g_test_add_func ("/core/catalog/search/filters-that-fit-nothing", test_filters_that_fit_nothing);

  status = g_test_run ();
  g_clear_object (&search);
  g_clear_object (&catalog);

  return status;
}
