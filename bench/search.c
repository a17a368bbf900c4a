/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include "core/catalog/catalog-search.h"
#include "core/catalog/catalog.h"

static const char *const phrases[] = {
  "hot water bottle", "ibuprofen", "knot between the shoulder blades", "massge gun", "can't sleep", "stiff neck",
  "desk exercises", "wärmflasche", "pulled muscle", "is it serious",
};

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

/* Types each phrase letter by letter, and prints the median and the longest answer in milliseconds. */
int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);
  g_autoptr (RespiteCatalogSearch) search = NULL;
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  if (catalog == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  search = respite_catalog_search_new (respite_catalog_get_items (catalog));
  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    for (const char *end = phrases[i]; *end != '\0';)
      {
        g_autofree char *query = NULL;
        g_autoptr (GPtrArray) found = NULL;
        gint64 start;
        double ms;

        end = g_utf8_next_char (end);
        query = g_strndup (phrases[i], end - phrases[i]);
        start = g_get_monotonic_time ();
        found = respite_catalog_search_run (search, query, NULL);
        ms = (g_get_monotonic_time () - start) / 1000.0;
        g_array_append_val (times, ms);
      }

  g_array_sort (times, compare_cb);
  printf ("%f %f\n", g_array_index (times, double, times->len / 2), g_array_index (times, double, times->len - 1));

  return 0;
}
