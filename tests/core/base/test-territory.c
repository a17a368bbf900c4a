/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/territory.h"

static const struct
{
  const char *name;
  const char *locale;
  const char *territory;
} cases[] = {
  { "plain", "de_AT", "AT" },
  { "with an encoding", "en_GB.UTF-8", "GB" },
  { "with a variant", "ca_ES@valencia", "ES" },
  { "with both", "sr_RS.UTF-8@latin", "RS" },
  { "small letters", "pt_br", "BR" },
  { "hyphens", "fr-CH", "CH" },
  { "a script between", "zh_Hant_TW.UTF-8", "TW" },
  { "three letters of language", "nds_DE", "DE" },
  { "language only", "eo", NULL },
  { "language and encoding", "en.UTF-8", NULL },
  { "none", "C", NULL },
  { "none with an encoding", "C.UTF-8", NULL },
  { "old none", "POSIX", NULL },
  { "a region of many countries", "es_419", NULL },
  { "a digit", "en_U5", NULL },
  { "no letters", "en_", NULL },
  { "only a variant", "@euro", NULL },
  { "empty", "", NULL },
  { "nothing", NULL, NULL },
};

static void
test_from_locale (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *territory = respite_territory_from_locale (cases[i].locale);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (territory, ==, cases[i].territory);
    }
}

static void
test_first_that_names_one (void)
{
  const char *const names[] = { "", "C", "eo", "de_CH.UTF-8", "en_US.UTF-8", NULL };
  const char *const none[] = { "C.UTF-8", NULL };
  g_autofree char *found = respite_territory_guess (names);
  g_autofree char *nothing = respite_territory_guess (none);

  g_assert_cmpstr (found, ==, "CH");
  g_assert_null (nothing);
}

/* Whoever reads English need not live where it is spoken. */
static void
test_language_comes_last (void)
{
  g_autofree char *spoken = NULL, *lived = NULL, *forced = NULL;

  g_unsetenv ("LC_ALL");
  g_unsetenv ("LC_MONETARY");
  g_unsetenv ("LC_PAPER");
  g_unsetenv ("LC_ADDRESS");
  g_unsetenv ("LC_TELEPHONE");
  g_unsetenv ("LC_MEASUREMENT");
  g_setenv ("LANG", "en_US.UTF-8", TRUE);
  spoken = respite_territory_from_environment ();
  g_assert_cmpstr (spoken, ==, "US");

  g_setenv ("LC_MEASUREMENT", "de_DE.UTF-8", TRUE);
  lived = respite_territory_from_environment ();
  g_assert_cmpstr (lived, ==, "DE");

  g_setenv ("LC_ALL", "C", TRUE);
  forced = respite_territory_from_environment ();
  g_assert_null (forced);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/base/territory/from-locale", test_from_locale);
  g_test_add_func ("/core/base/territory/first-that-names-one", test_first_that_names_one);
  g_test_add_func ("/core/base/territory/language-comes-last", test_language_comes_last);

  return g_test_run ();
}
