/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog.h"

static RespiteCatalog *
load (void)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;
  RespiteCatalog *catalog = respite_catalog_new (folder, &error);

  g_assert_no_error (error);

  return catalog;
}

static void
test_item (void)
{
  g_autoptr (RespiteCatalog) catalog = load ();
  RespiteCatalogItem *item = respite_catalog_get_item (catalog, "heat-pad");
  const char *const profile[] = { "gout", "diabetes", "fever", NULL };
  g_auto (GStrv) matches = respite_catalog_item_match_tags (item, profile);

  g_assert_cmpstr (respite_catalog_item_get_id (item), ==, "heat-pad");
  g_assert_cmpstr (respite_catalog_item_get_kind (item), ==, "remedy");
  g_assert_cmpstr (respite_catalog_item_get_evidence (item), ==, "moderate");
  g_assert_cmpstr (respite_catalog_item_get_region (item), ==, "low-back");
  g_assert_cmpstr (respite_catalog_item_get_care (item), ==, "self");
  g_assert_cmpstr (respite_catalog_item_get_routine (item), ==, "heat-timer");
  g_assert_cmpint (respite_catalog_item_get_minutes_min (item), ==, 15);
  g_assert_cmpint (respite_catalog_item_get_minutes_max (item), ==, 20);
  g_assert_cmpuint (g_strv_length ((char **) respite_catalog_item_get_steps (item)), ==, 7);
  g_assert_cmpint (respite_catalog_item_get_evidence_rank (item), ==, 1);
  g_assert_true (respite_catalog_item_is_graded (item));
  g_assert_false (respite_catalog_item_is_advised_against (item));
  g_assert_true (respite_catalog_item_has_phase (item, "A"));
  g_assert_false (respite_catalog_item_has_phase (item, "P"));
  g_assert_cmpstr (matches[0], ==, "diabetes");
  g_assert_cmpstr (matches[1], ==, "fever");
  g_assert_null (matches[2]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/catalog/item", test_item);

  return g_test_run ();
}
