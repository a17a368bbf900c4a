/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "core/diary/diary.h"
#include "tests/support/diary-text.h"
#include "tests/support/tmp-folder.h"
#include "ui/common/remedy-words.h"

static RespiteRemedyUses *
make_uses (void)
{
  g_autoptr (GFile) folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteDiary) diary = respite_diary_new (folder, clock);
  g_autoptr (GString) lines = g_string_new (NULL);
  RespiteRemedyUses *uses = respite_remedy_uses_new (respite_diary_get_journal (diary));

  respite_test_diary_add_pairs (lines, 6, NULL, "44 65 55 76 33 66");
  respite_test_diary_add_pairs (lines, 7, "heat-pad", "74 65 85 54 75 63");
  respite_test_diary_add_pairs (lines, 8, "self-massage-ball", "47 57 46 58 68 47");
  respite_test_diary_add_pairs (lines, 9, "shoulder-rolls", "63 64");
  respite_test_diary_write (folder, lines->str);
  respite_remedy_uses_read (uses);

  return uses;
}

static void
test_reasons (void)
{
  static const struct
  {
    const char *name, *phase, *id, *words;
    gboolean with_uses;
  } cases[] = {
    { "what helped", "S", "heat-pad", "Less pain after 6 of 6 uses", TRUE },
    { "without a diary", "S", "heat-pad", "Some support", FALSE },
    { "too few uses to tell", "A", "shoulder-rolls", "Fits the first days", TRUE },
    { "what made it worse", "S", "self-massage-ball", "Pain was higher afterwards", TRUE },
    { "a favourite", "S", "meditation", "One of your favourites", TRUE },
    { "a favourite that is advised against", "A", "bed-rest-long", "Not recommended", TRUE },
    { "fits and is supported", "S", "back-exercises", "Well supported", TRUE },
    { "fits and is not supported", "P", "shoulder-rolls", "Helps to prevent", FALSE },
    { "supported and does not fit", "A", "back-exercises", "Well supported", FALSE },
    { "neither", "A", "pull-ups", "", FALSE },
    { "no phase", NULL, "shoulder-rolls", "", FALSE },
    { "something to know", "A", "info-what-is-spasm", "", TRUE },
  };
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, NULL);
  g_autoptr (RespiteRemedyUses) uses = make_uses ();
  g_autoptr (JsonNode) root = json_from_string ("{\"format\": \"respite-remedies\", \"version\": 1, \"marks\": ["
                                                "{\"id\": \"meditation\", \"favourite\": true},"
                                                "{\"id\": \"bed-rest-long\", \"favourite\": true}]}", NULL);
  g_autoptr (RespitePersonalRemedies) personal = respite_personal_remedies_new_from_json (root, NULL);

  g_assert_nonnull (personal);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RespiteMoment moment = { cases[i].phase, cases[i].with_uses ? uses : NULL, personal, NULL };
      RespiteCatalogItem *item = respite_catalog_get_item (catalog, cases[i].id);
      g_autofree char *words = respite_remedy_words_reason (&moment, catalog, item);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/remedy-words/reasons", test_reasons);

  return g_test_run ();
}
