/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/emergency-call.h"

/* It never changes, so that all tests share it. */
static RespiteCatalog *catalog;

static void
load_once (void)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  if (catalog != NULL)
    return;

  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_SIGNS, &error);
  g_assert_no_error (error);
}

static RespiteProfile *
make_profile (const char *country,
              const char *own)
{
  g_autoptr (RespiteProfile) plain = respite_profile_new_default ();
  g_autoptr (RespiteProfile) there = NULL;

  there = country != NULL ? respite_profile_apply (plain, "country", country, NULL) : g_object_ref (plain);
  g_assert_nonnull (there);

  return own != NULL ? respite_profile_apply (there, "emergency_number", own, NULL) : g_object_ref (there);
}

static const struct
{
  const char *name;
  const char *own;
  const char *country;
  const char *territory;
  RespiteEmergencySource source;
  const char *title;
  const char *numbers;
} cases[] = {
  { "nothing known", NULL, NULL, NULL, RESPITE_EMERGENCY_UNKNOWN, NULL, "112" },
  { "settings only", NULL, NULL, "DE", RESPITE_EMERGENCY_GUESS, "Germany", "112" },
  { "settings of an unknown country", NULL, NULL, "XX", RESPITE_EMERGENCY_UNKNOWN, NULL, "112" },
  { "country before settings", NULL, "GB", "US", RESPITE_EMERGENCY_COUNTRY, "United Kingdom", "999 112" },
  { "unknown country, known settings", NULL, "XX", "US", RESPITE_EMERGENCY_UNKNOWN, NULL, "112" },
  { "own before all", "0123 456", "GB", "US", RESPITE_EMERGENCY_OWN, NULL, "0123 456" },
  { "own without a country", "000", NULL, NULL, RESPITE_EMERGENCY_OWN, NULL, "000" },
};

static void
test_choice (void)
{
  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteProfile) profile = make_profile (cases[i].country, cases[i].own);
      g_autoptr (RespiteEmergencyCall) call = respite_emergency_call_new (catalog, profile, cases[i].territory);
      g_autofree char *numbers = g_strjoinv (" ", call->numbers);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (call->source, ==, cases[i].source);
      g_assert_cmpstr (call->title, ==, cases[i].title);
      g_assert_cmpstr (numbers, ==, cases[i].numbers);
    }
}

static void
test_without_a_profile (void)
{
  g_autoptr (RespiteEmergencyCall) call = NULL;

  load_once ();
  call = respite_emergency_call_new (catalog, NULL, "AU");
  g_assert_cmpstr (call->numbers[0], ==, "000");
}

/* What is written here again is what must never change by a slip. */
static const struct
{
  const char *country;
  const char *numbers;
} certain[] = {
  { "DE", "112" },     { "AT", "112 144" }, { "CH", "144 112" }, { "FR", "112 15" },  { "GB", "999 112" }, { "IE", "112 999" },
  { "NO", "113 112" }, { "SE", "112" },     { "TR", "112" },     { "UA", "103 112" }, { "RU", "103 112" }, { "US", "911" },
  { "CA", "911" },     { "MX", "911" },     { "BR", "192" },     { "AR", "107" },     { "CL", "131" },     { "AU", "000" },
  { "NZ", "111" },     { "JP", "119" },     { "KR", "119" },     { "TW", "119" },     { "CN", "120" },     { "HK", "999" },
  { "SG", "995" },     { "IN", "112 108" }, { "IL", "101" },     { "EG", "123" },     { "ZA", "10177 112" },
};

static void
test_certain_numbers (void)
{
  load_once ();
  for (gsize i = 0; i < G_N_ELEMENTS (certain); i++)
    {
      const RespiteEmergencyNumber *number = respite_catalog_get_emergency_number (catalog, certain[i].country);
      g_autofree char *numbers = number != NULL ? g_strjoinv (" ", number->numbers) : NULL;

      g_assert_cmpstr (numbers, ==, certain[i].numbers);
    }
}

/* All of the European Union answers to 112. */
static void
test_europe (void)
{
  const char *const codes[] = { "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                                "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", NULL };

  load_once ();
  for (const char *const *code = codes; *code != NULL; code++)
    {
      const RespiteEmergencyNumber *number = respite_catalog_get_emergency_number (catalog, *code);

      g_assert_nonnull (number);
      g_assert_true (g_strv_contains ((const char *const *) number->numbers, "112"));
    }
}

static void
test_unknown_country (void)
{
  const char *const codes[] = { "", "de", "XX", "DEU", "112", NULL };

  load_once ();
  for (const char *const *code = codes; *code != NULL; code++)
    g_assert_null (respite_catalog_get_emergency_number (catalog, *code));
  g_assert_null (respite_catalog_get_emergency_number (catalog, NULL));
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/catalog/emergency-call/choice", test_choice);
  g_test_add_func ("/core/catalog/emergency-call/without-a-profile", test_without_a_profile);
  g_test_add_func ("/core/catalog/emergency-call/certain-numbers", test_certain_numbers);
  g_test_add_func ("/core/catalog/emergency-call/europe", test_europe);
  g_test_add_func ("/core/catalog/emergency-call/unknown-country", test_unknown_country);

  status = g_test_run ();
  g_clear_object (&catalog);

  return status;
}
