/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/text-limit.h"

static void
test_texts (void)
{
  static const struct
  {
    const char *name, *text;
    gboolean line, passage;
  } cases[] = {
    { "plain", "Heat", TRUE, TRUE },
    { "five characters, more bytes", "äöüßé", TRUE, TRUE },
    { "inner space", "a b", TRUE, TRUE },
    { "two lines", "a\nb", FALSE, TRUE },
    { "tab", "a\tb", FALSE, TRUE },
    { "empty", "", FALSE, FALSE },
    { "blank", "   ", FALSE, FALSE },
    { "blank lines", "\n\n", FALSE, FALSE },
    { "no-break space alone", "\u00a0", FALSE, FALSE },
    { "too long", "abcdef", FALSE, FALSE },
    { "bell", "a\ab", FALSE, FALSE },
    { "carriage return", "a\rb", FALSE, FALSE },
    { "delete", "a\x7f", FALSE, FALSE },
    { "of the second set of controls", "a\xc2\x85", FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (respite_text_is_line (cases[i].text, 5), ==, cases[i].line);
      g_assert_cmpint (respite_text_is_passage (cases[i].text, 5), ==, cases[i].passage);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/text-limit/texts", test_texts);

  return g_test_run ();
}
