/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/dose.h"

static const char *const substances[] = {
  "ibuprofen", "naproxen", "diclofenac", "ketoprofen", "gel", "aspirin", "paracetamol",
};

static char *
describe (GArray *doses)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < doses->len; i++)
    {
      const RespiteDose *dose = &g_array_index (doses, RespiteDose, i);

      g_string_append_printf (text, "%s%s %d", i > 0 ? ", " : "", substances[dose->substance], dose->mg);
    }

  return g_string_free (text, FALSE);
}

static void
test_texts (void)
{
  static const struct
  {
    const char *remedy, *text, *doses;
  } cases[] = {
    { "nsaid-oral", NULL, "ibuprofen 0" },
    { "nsaid-oral", "", "ibuprofen 0" },
    { "nsaid-oral", "400 mg", "ibuprofen 400" },
    { "nsaid-oral", "400mg", "ibuprofen 400" },
    { "nsaid-oral", "400 MG", "ibuprofen 400" },
    { "nsaid-oral", "400", "ibuprofen 400" },
    { "nsaid-oral", "2", "ibuprofen 0" },
    { "nsaid-oral", "1 tablet", "ibuprofen 0" },
    { "nsaid-oral", "2 x 200 mg", "ibuprofen 400" },
    { "nsaid-oral", "2×200mg", "ibuprofen 400" },
    { "nsaid-oral", "200 mg x 2", "ibuprofen 400" },
    { "nsaid-oral", "2 tablets of 400 mg", "ibuprofen 800" },
    { "nsaid-oral", "2 tabs 400 mg", "ibuprofen 800" },
    { "nsaid-oral", "2 Tabletten à 400 mg", "ibuprofen 800" },
    { "nsaid-oral", "2 comprimés de 400 mg", "ibuprofen 800" },
    { "nsaid-oral", "1,5 tablets of 400 mg", "ibuprofen 600" },
    { "nsaid-oral", "½ tablet of 400 mg", "ibuprofen 400" },
    { "nsaid-oral", "1/2 tablet of 400 mg", "ibuprofen 400" },
    { "nsaid-oral", "2 tablets (400 mg)", "ibuprofen 400" },
    { "nsaid-oral", "at 8 took 400 mg", "ibuprofen 400" },
    { "nsaid-oral", "200–400 mg", "ibuprofen 400" },
    { "nsaid-oral", "400 mg 3x daily", "ibuprofen 400" },
    { "nsaid-oral", "0.4 g", "ibuprofen 400" },
    { "nsaid-oral", "0,4 g", "ibuprofen 400" },
    { "nsaid-oral", "Naproxen 250 mg", "naproxen 250" },
    { "nsaid-oral", "diclofénac 50 mg", "diclofenac 50" },
    { "nsaid-oral", "500 µg", "ibuprofen 0" },
    { "nsaid-oral", "999999 mg", "ibuprofen 0" },
    { "nsaid-oral", "plenty", "ibuprofen 0" },
    { "paracetamol", "1,000 mg", "paracetamol 1000" },
    { "paracetamol", "1.000 mg", "paracetamol 1000" },
    { "paracetamol", "1 000 mg", "paracetamol 1000" },
    { "paracetamol", "1 g", "paracetamol 1000" },
    { "paracetamol", "1.000 g", "paracetamol 1000" },
    { "paracetamol", "2x 500mg", "paracetamol 1000" },
    { "nsaid-topical", "400 mg of it", "gel 0" },
    { "aspirin", "500 mg", "aspirin 500" },
    { "otc-pain-relief", "400 mg", "" },
    { "otc-pain-relief", NULL, "" },
    { "otc-pain-relief", "Ibuprofène 400 mg", "ibuprofen 400" },
    { "otc-pain-relief", "ibuprofen 400 mg + paracetamol 1 g", "ibuprofen 400, paracetamol 1000" },
    { "otc-pain-relief", "400 mg ibuprofen and 500 mg paracetamol", "ibuprofen 400, paracetamol 500" },
    { "nsaid-oral", "400 mg, after breakfast", "ibuprofen 400" },
    { "nsaid-oral", "400 mg, paracetamol 500 mg", "ibuprofen 400, paracetamol 500" },
    { "heat-pad", "400 mg", "" },
    { "menthol-rub", "aspirin", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) doses = respite_dose_read (cases[i].remedy, cases[i].text);
      g_autofree char *found = describe (doses);

      g_test_message ("%s: %s", cases[i].remedy, cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].doses);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/dose/texts", test_texts);

  return g_test_run ();
}
