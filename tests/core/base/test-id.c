/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/id.h"

static void
test_new_ids_are_valid_and_differ (void)
{
  g_autofree char *first = respite_id_new ();
  g_autofree char *second = respite_id_new ();

  g_assert_true (respite_id_is_valid (first));
  g_assert_true (respite_id_is_valid (second));
  g_assert_cmpstr (first, !=, second);
}

static void
test_ids (void)
{
  static const struct
  {
    const char *id;
    gboolean valid;
  } cases[] = {
    { "0c1de9a0-6b1f-4f6e-9a3d-2f6f4ad1b0c5", TRUE },
    { "0C1DE9A0-6B1F-4F6E-9A3D-2F6F4AD1B0C5", FALSE },
    { "0c1de9a0-6b1f-4f6e-9a3d-2f6f4ad1b0cA", FALSE },
    { "0c1de9a06b1f4f6e9a3d2f6f4ad1b0c5", FALSE },
    { "{0c1de9a0-6b1f-4f6e-9a3d-2f6f4ad1b0c5}", FALSE },
    { "0c1de9a0-6b1f-4f6e-9a3d-2f6f4ad1b0c5 ", FALSE },
    { "0c1de9a0-6b1f-4f6e-9a3d-2f6f4ad1b0g5", FALSE },
    { "../../../etc/passwd", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].id != NULL ? cases[i].id : "(none)");
      g_assert_cmpint (respite_id_is_valid (cases[i].id), ==, cases[i].valid);
    }
}

static void
test_words (void)
{
  static const char sixty_four[] = "a234567890123456789012345678901234567890123456789012345678901234";
  static const char sixty_five[] = "a2345678901234567890123456789012345678901234567890123456789012345";
  static const struct
  {
    const char *word;
    gboolean valid;
  } cases[] = {
    { "heat-pad", TRUE },
    { "between-blades", TRUE },
    { "a", TRUE },
    { "7", TRUE },
    { "4-7-8", TRUE },
    { sixty_four, TRUE },
    { sixty_five, FALSE },
    { "Heat-pad", FALSE },
    { "heat_pad", FALSE },
    { "heat pad", FALSE },
    { "-heat", FALSE },
    { "heat-", FALSE },
    { "heat--pad", FALSE },
    { "-", FALSE },
    { "wärme", FALSE },
    { "../heat", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].word != NULL ? cases[i].word : "(none)");
      g_assert_cmpint (respite_word_is_valid (cases[i].word), ==, cases[i].valid);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/id/new-ids-are-valid-and-differ", test_new_ids_are_valid_and_differ);
  g_test_add_func ("/id/ids", test_ids);
  g_test_add_func ("/id/words", test_words);

  return g_test_run ();
}
