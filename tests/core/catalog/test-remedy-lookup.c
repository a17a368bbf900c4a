/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/remedy-lookup.h"

#include "core/base/system-clock.h"
#include "core/catalog/catalog-search.h"
#include "tests/support/tmp-folder.h"

static const char remedies_text[]
  = "{\"format\":\"respite-remedies\",\"version\":1,\"own\":["
    "{\"id\":\"own-x\",\"title\":\"Grandmother’s cherry stones\",\"equipment\":[\"heat-source\",\"towel\"],\"minutes\":[5,10]},"
    "{\"id\":\"own-gone\",\"title\":\"Standing on my head\",\"deleted\":true},"
    "{\"id\":\"heat-pad\",\"title\":\"Not this one\"}]}";

typedef struct
{
  RespiteCatalog *catalog;
  RespiteRemediesStore *personal;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();

  respite_test_folder_write (folder, RESPITE_REMEDIES_FILE, remedies_text);
  fixture->catalog = respite_catalog_new_parts (catalog, RESPITE_CATALOG_ITEMS | RESPITE_CATALOG_ROUTINES, NULL);
  fixture->personal = respite_remedies_store_new (folder, clock);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_clear_object (&fixture->catalog);
  g_clear_object (&fixture->personal);
}

static void
test_titles (Fixture *fixture,
             gconstpointer data)
{
  static const struct
  {
    const char *id, *title;
  } cases[] = {
    { "heat-pad", "Heat pad or hot-water bottle" },
    { "desk-reset", "Desk reset" },
    { "own-x", "Grandmother’s cherry stones" },
    { "own-gone", "Standing on my head" },
    { "own-never", NULL },
    { NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *title = respite_remedy_lookup_title (fixture->catalog, fixture->personal, cases[i].id);

      if (i < 2)
        g_assert_cmpstr (title, ==, respite_catalog_get_title (fixture->catalog, cases[i].id));
      else
        g_assert_cmpstr (title, ==, cases[i].title);
    }

  g_assert_nonnull (respite_remedy_lookup_title (fixture->catalog, NULL, "heat-pad"));
  g_assert_null (respite_remedy_lookup_title (fixture->catalog, NULL, "own-x"));
  g_assert_cmpstr (respite_remedy_lookup_title (NULL, fixture->personal, "own-x"), ==, cases[2].title);
  g_assert_null (respite_remedy_lookup_title (NULL, NULL, "own-x"));
}

static void
test_items (Fixture *fixture,
            gconstpointer data)
{
  RespiteCatalogItem *own = respite_remedy_lookup_item (fixture->catalog, fixture->personal, "own-x");
  RespiteCatalogItem *item = respite_remedy_lookup_item (fixture->catalog, fixture->personal, "heat-pad");

  g_assert_true (respite_catalog_item_is_own (own));
  g_assert_false (respite_catalog_item_is_own (item));
  g_assert_nonnull (respite_remedy_lookup_item (fixture->catalog, fixture->personal, "own-gone"));
  g_assert_null (respite_remedy_lookup_item (fixture->catalog, fixture->personal, "own-never"));
  g_assert_null (respite_remedy_lookup_item (NULL, NULL, "heat-pad"));
}

/* One's own that bears an id of the catalogue does not hide what that knows; what was deleted is in no list. */
static void
test_list (Fixture *fixture,
           gconstpointer data)
{
  guint n_catalog = g_list_model_get_n_items (respite_catalog_get_items (fixture->catalog));
  g_autoptr (GListModel) all = respite_remedy_lookup_list (fixture->catalog, fixture->personal);
  g_autoptr (GListModel) less = respite_remedy_lookup_list (fixture->catalog, NULL);
  g_autoptr (RespiteCatalogItem) first = g_list_model_get_item (all, 0);

  g_assert_cmpuint (g_list_model_get_n_items (all), ==, n_catalog + 1);
  g_assert_cmpuint (g_list_model_get_n_items (less), ==, n_catalog);
  g_assert_cmpstr (respite_catalog_item_get_id (first), ==, "own-x");
}

static void
test_search (Fixture *fixture,
             gconstpointer data)
{
  static const char *const kinds[] = { "remedy", NULL };
  const RespiteCatalogFilter filter = { .kinds = kinds, .max_minutes = 5 };
  g_autoptr (GListModel) all = respite_remedy_lookup_list (fixture->catalog, fixture->personal);
  g_autoptr (RespiteCatalogSearch) search = respite_catalog_search_new (all);
  g_autoptr (GPtrArray) found = respite_catalog_search_run (search, "cherry", &filter);

  g_assert_cmpuint (found->len, >=, 1);
  g_assert_cmpstr (respite_catalog_item_get_id (found->pdata[0]), ==, "own-x");
}

static void
test_equipment (Fixture *fixture,
                gconstpointer data)
{
  RespiteCatalogItem *own = respite_remedy_lookup_item (fixture->catalog, fixture->personal, "own-x");
  RespiteCatalogItem *gone = respite_remedy_lookup_item (fixture->catalog, fixture->personal, "own-gone");
  RespiteCatalogItem *item = respite_catalog_get_item (fixture->catalog, "heat-pad");
  g_autofree char *of_own = respite_remedy_lookup_dup_equipment (fixture->catalog, own);
  g_autofree char *of_gone = respite_remedy_lookup_dup_equipment (fixture->catalog, gone);
  g_autofree char *of_item = respite_remedy_lookup_dup_equipment (fixture->catalog, item);
  g_autofree char *expected = g_strdup_printf ("%s, %s",
                                               respite_catalog_get_word_title (fixture->catalog, "equipment", "heat-source"),
                                               respite_catalog_get_word_title (fixture->catalog, "equipment", "towel"));

  g_assert_cmpstr (of_own, ==, expected);
  g_assert_null (of_gone);
  g_assert_cmpstr (of_item, ==, respite_catalog_item_get_equipment_text (item));
}

#define ADD(name, func) g_test_add ("/remedy-lookup/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("titles", test_titles);
  ADD ("items", test_items);
  ADD ("list", test_list);
  ADD ("search", test_search);
  ADD ("equipment", test_equipment);

  return g_test_run ();
}
