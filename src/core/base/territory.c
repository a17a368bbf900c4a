/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/territory.h"

#include <string.h>

/**
 * respite_territory_from_locale:
 * @locale: (nullable): a locale's name, such as `de_AT.UTF-8@euro`
 *
 * Returns: (transfer full) (nullable): its territory, such as `AT`; %NULL where the name has none, as `C` or `eo`
 */
char *
respite_territory_from_locale (const char *locale)
{
  g_autofree char *name = NULL;
  g_auto (GStrv) parts = NULL;

  if (locale == NULL)
    return NULL;

  /* What follows is the encoding and a variant; some write hyphens, and a script before the territory. */
  name = g_strndup (locale, strcspn (locale, ".@"));
  parts = g_strsplit_set (name, "_-", -1);
  for (guint i = 1; i < g_strv_length (parts); i++)
    {
      if (strlen (parts[i]) == 2 && g_ascii_isalpha (parts[i][0]) && g_ascii_isalpha (parts[i][1]))
        return g_ascii_strup (parts[i], -1);
    }

  return NULL;
}

/**
 * respite_territory_guess:
 * @names: (array zero-terminated=1): names of locales, what tells most of where somebody is first
 *
 * Returns: (transfer full) (nullable): the first territory among them
 */
char *
respite_territory_guess (const char *const *names)
{
  for (; *names != NULL; names++)
    {
      char *territory = respite_territory_from_locale (*names);

      if (territory != NULL)
        return territory;
    }

  return NULL;
}

/**
 * respite_territory_from_environment:
 *
 * Guesses where the person is from how they write addresses, telephone numbers, prices and measures, and only then from
 * their language: many read English who live where no English is spoken.
 *
 * Returns: (transfer full) (nullable): a country, ISO 3166-1 alpha-2
 */
char *
respite_territory_from_environment (void)
{
  static const char *const variables[] = { "LC_ADDRESS", "LC_TELEPHONE", "LC_MONETARY", "LC_MEASUREMENT", "LC_PAPER",
                                           "LANG" };
  const char *names[G_N_ELEMENTS (variables) + 1] = { NULL };
  const char *all = g_getenv ("LC_ALL");

  if (all != NULL && *all != '\0')
    return respite_territory_from_locale (all);

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *name = g_getenv (variables[i]);

      names[i] = name != NULL ? name : "";
    }

  return respite_territory_guess (names);
}
