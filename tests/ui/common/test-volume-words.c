/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/volume-words.h"

static const struct
{
  RespiteUnits units;
  gint64 ml;
  const char *glass;
  const char *day;
  const char *of_two_litres;
} cases[] = {
  { RESPITE_UNITS_METRIC, 0, "0 ml", "0.0 l", "0.0 of 2.0 l" },
  { RESPITE_UNITS_METRIC, 250, "250 ml", "0.2 l", "0.2 of 2.0 l" },
  { RESPITE_UNITS_METRIC, 1200, "1200 ml", "1.2 l", "1.2 of 2.0 l" },
  { RESPITE_UNITS_US, 0, "0 fl oz", "0 fl oz", "0 of 68 fl oz" },
  { RESPITE_UNITS_US, 237, "8 fl oz", "8 fl oz", "8 of 68 fl oz" },
  { RESPITE_UNITS_US, 250, "8.5 fl oz", "8 fl oz", "8 of 68 fl oz" },
  { RESPITE_UNITS_US, 1200, "40.5 fl oz", "41 fl oz", "41 of 68 fl oz" },
  { RESPITE_UNITS_IMPERIAL, 284, "10 fl oz", "10 fl oz", "10 of 70 fl oz" },
  { RESPITE_UNITS_IMPERIAL, 250, "9 fl oz", "9 fl oz", "9 of 70 fl oz" },
};

static void
test_words (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *glass = NULL, *day = NULL, *of_goal = NULL;

      respite_volume_words_set_units (cases[i].units);
      glass = respite_volume_words_glass (cases[i].ml);
      day = respite_volume_words_day ((double) cases[i].ml);
      of_goal = respite_volume_words_of_goal (cases[i].ml, 2000);
      g_assert_cmpstr (glass, ==, cases[i].glass);
      g_assert_cmpstr (day, ==, cases[i].day);
      g_assert_cmpstr (of_goal, ==, cases[i].of_two_litres);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/volume-words", test_words);

  return g_test_run ();
}
