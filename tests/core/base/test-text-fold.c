/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/text-fold.h"

static void
test_fold (void)
{
  static const struct
  {
    const char *name;
    const char *text;
    const char *folded;
  } cases[] = {
    { "plain", "heat pad", "heat pad" },
    { "case", "Heat PAD", "heat pad" },
    { "accents", "crème brûlée", "creme brulee" },
    { "accents apart from their letter", "e\xcc\x81t\xc3\xa9", "ete" },
    { "sharp s", "Straße", "strasse" },
    { "apostrophes", "can't can’t", "cant cant" },
    { "hyphens", "hot-water bottle", "hot water bottle" },
    { "punctuation at the ends", "  “knots”, (really) … ", "knots really" },
    { "digits", "2–3 days", "2 3 days" },
    { "ligature", "ﬁne", "fine" },
    { "another script", "ΣΠΑΣΜΌΣ", "σπασμοσ" },
    { "empty", "", "" },
    { "nothing but marks", "?! – …", "" },
    { "broken", "a\xff", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = respite_text_fold (cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/base/text-fold", test_fold);

  return g_test_run ();
}
