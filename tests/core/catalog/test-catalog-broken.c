/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/json-scan.h"
#include "core/catalog/catalog-read.h"
#include "core/catalog/catalog.h"
#include "tests/support/tmp-folder.h"

static const char *const files[] = {
  "claims.json", "conditions.json", "conflicts.json", "diagnostics.json", "emergency-numbers.json",
  "exercises.json", "facts.json", "prevention.json", "professional-care.json", "references.json", "remedies.json", "routines.json", "rules.json",
  "symptoms.json", "triggers.json", "vocabulary.json", "warning-hints.json", "warning-signs.json",
};

/* A small catalogue that is whole. */
static const char *good_folder;

/* A copy of it, to be spoilt. */
static GFile *
copy_catalogue (void)
{
  g_autoptr (GFile) source = g_file_new_for_path (good_folder);
  GFile *folder = respite_test_folder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GFile) from = g_file_get_child (source, files[i]);
      g_autoptr (GFile) to = g_file_get_child (folder, files[i]);

      g_assert_true (g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
    }

  return folder;
}

/* Writes a file anew: a file that was there would be flushed to the disk first. */
static void
put (GFile *folder,
     const char *file,
     const char *text)
{
  g_autoptr (GFile) child = g_file_get_child (folder, file);

  g_file_delete (child, NULL, NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (child), text, -1, NULL));
}

/* Exchanges the first @from in a file for @to. Returns what the file held, for put(). */
static char *
spoil (GFile *folder,
       const char *file,
       const char *from,
       const char *to)
{
  char *text = respite_test_folder_read (folder, file);
  g_autoptr (GString) spoilt = g_string_new (text);

  g_assert_cmpuint (g_string_replace (spoilt, from, to, 1), ==, 1);
  put (folder, file, spoilt->str);

  return text;
}

static void
assert_refused (GFile *folder,
                GQuark domain,
                int code,
                const char *file,
                const char *named)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);

  g_assert_null (catalog);
  g_assert_error (error, domain, code);
  if (file != NULL && strstr (error->message, file) == NULL)
    g_error ("“%s” does not name %s", error->message, file);
  if (named != NULL && strstr (error->message, named) == NULL)
    g_error ("“%s” does not name %s", error->message, named);
}

static void
test_whole (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalog);
}

static void
test_parts (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = NULL;

  put (folder, "remedies.json", "broken");
  catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_ROUTINES | RESPITE_CATALOG_SIGNS, &error);

  g_assert_no_error (error);
  g_assert_nonnull (respite_catalog_get_routine (catalog, "desk-reset"));
  g_assert_nonnull (respite_catalog_get_sign (catalog, "rf-chest-pain"));
  g_assert_null (respite_catalog_get_item (catalog, "rest-short"));
  g_assert_null (respite_catalog_get_rule (catalog, "tr-start-gate"));
  g_assert_cmpstr (respite_catalog_get_word_title (catalog, "evidence", "strong"), ==, "Well supported");
  g_assert_cmpstr (respite_catalog_get_word_title (catalog, "evidence", "certain"), ==, "certain");
}

static void
test_missing (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, files[i]);
      g_autofree char *whole = respite_test_folder_read (folder, files[i]);

      g_assert_true (g_file_delete (file, NULL, NULL));
      assert_refused (folder, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, files[i], NULL);
      put (folder, files[i], whole);
    }
}

static void
test_newer (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *whole = spoil (folder, files[i], "\"version\": 1", "\"version\": 99");
      assert_refused (folder, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_NEWER, files[i], "newer");
      put (folder, files[i], whole);
    }
}

static void
test_another_format (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *whole = spoil (folder, files[i], "respite-catalog-", "respite-");
      assert_refused (folder, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_FORMAT, files[i], NULL);
      put (folder, files[i], whole);
    }
}

static void
test_no_catalogue_file (void)
{
  static const struct
  {
    const char *text;
    RespiteJsonError code;
  } cases[] = {
    { "", RESPITE_JSON_ERROR_EMPTY },
    { "   \n", RESPITE_JSON_ERROR_EMPTY },
    { "{ \"format\": ", RESPITE_JSON_ERROR_SYNTAX },
    { "[]", RESPITE_JSON_ERROR_SHAPE },
    { "{}", RESPITE_JSON_ERROR_FORMAT },
  };
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      put (folder, "remedies.json", cases[i].text);
      assert_refused (folder, RESPITE_JSON_ERROR, (int) cases[i].code, "remedies.json", NULL);
    }
}

static void
test_wrong_shape (void)
{
  static const struct
  {
    const char *name;
    const char *file;
    const char *from;
    const char *to;
    const char *named;
    RespiteCatalogError code;
  } cases[] = {
    { "no list", "remedies.json", "\"items\"", "\"things\"", "items", RESPITE_CATALOG_ERROR_MISSING },
    { "no second list", "warning-signs.json", "\"gate\"", "\"door\"", "gate", RESPITE_CATALOG_ERROR_MISSING },
    { "no words", "vocabulary.json", "\"words\"", "\"word\"", "words", RESPITE_CATALOG_ERROR_MISSING },
    { "a record that is a number", "claims.json", "\"claims\": [", "\"claims\": [7,", "Record 1",
      RESPITE_CATALOG_ERROR_VALUE },
    { "no id", "remedies.json", "\"id\": \"rest-short\",", "", "Record 1", RESPITE_CATALOG_ERROR_MISSING },
    { "an id with a blank", "remedies.json", "\"rest-short\"", "\"rest short\"", "rest short",
      RESPITE_CATALOG_ERROR_VALUE },
    { "no title", "remedies.json", "\"title\": \"Long bed rest\",", "", "bed-rest-long", RESPITE_CATALOG_ERROR_MISSING },
    { "an empty title", "remedies.json", "\"Long bed rest\"", "\"\"", "bed-rest-long", RESPITE_CATALOG_ERROR_VALUE },
    { "an empty step", "remedies.json", "\"Do not plan days in bed\"", "\"\"", "bed-rest-long",
      RESPITE_CATALOG_ERROR_VALUE },
    { "a grade that is none", "remedies.json", "\"grade\": \"limited\"", "\"grade\": \"certain\"", "rest-short",
      RESPITE_CATALOG_ERROR_VALUE },
    { "no basis", "remedies.json", "[\"DAHM10\", \"CUSTOM\"]", "[]", "rest-short", RESPITE_CATALOG_ERROR_VALUE },
    { "a basis twice", "remedies.json", "[\"DAHM10\", \"CUSTOM\"]", "[\"CUSTOM\", \"CUSTOM\"]", "rest-short",
      RESPITE_CATALOG_ERROR_VALUE },
    { "one minute", "remedies.json", "[20, 30]", "[20]", "rest-short", RESPITE_CATALOG_ERROR_VALUE },
    { "minutes below zero", "remedies.json", "[20, 30]", "[-20, 30]", "rest-short", RESPITE_CATALOG_ERROR_VALUE },
    { "half a minute", "remedies.json", "[20, 30]", "[20.5, 30]", "rest-short", RESPITE_CATALOG_ERROR_VALUE },
    { "minutes in words", "remedies.json", "[20, 30]", "[\"20\", \"30\"]", "rest-short", RESPITE_CATALOG_ERROR_VALUE },
    { "seconds that do not add up", "routines.json", "\"seconds\": 17", "\"seconds\": 18", "desk-reset",
      RESPITE_CATALOG_ERROR_VALUE },
    { "a step without a cue", "routines.json", "\"cue\"", "\"clue\"", "Step 1", RESPITE_CATALOG_ERROR_MISSING },
    { "a step that is a text", "routines.json", "\"steps\": [", "\"steps\": [\"sit\",", "Step 1",
      RESPITE_CATALOG_ERROR_VALUE },
    { "a word twice", "vocabulary.json", "\"id\": \"moderate\"", "\"id\": \"strong\"", "strong",
      RESPITE_CATALOG_ERROR_DUPLICATE },
    { "an item twice", "remedies.json", "\"id\": \"bed-rest-long\"", "\"id\": \"rest-short\"", "rest-short",
      RESPITE_CATALOG_ERROR_DUPLICATE },
    { "an item in two files", "exercises.json", "\"id\": \"rows\"", "\"id\": \"heat-pad\"", "heat-pad",
      RESPITE_CATALOG_ERROR_DUPLICATE },
    { "a sign twice", "warning-signs.json", "\"id\": \"rf-tearing-pain\"", "\"id\": \"rf-chest-pain\"", "rf-chest-pain",
      RESPITE_CATALOG_ERROR_DUPLICATE },
    { "a country in small letters", "emergency-numbers.json", "\"DE\"", "\"de\"", "“de”", RESPITE_CATALOG_ERROR_VALUE },
    { "no country", "emergency-numbers.json", "\"code\": \"DE\",", "", "Record 1", RESPITE_CATALOG_ERROR_VALUE },
    { "a country twice", "emergency-numbers.json", "\"GB\"", "\"DE\"", "DE", RESPITE_CATALOG_ERROR_DUPLICATE },
    { "no number", "emergency-numbers.json", "[\"112\"]", "[]", "“DE”", RESPITE_CATALOG_ERROR_MISSING },
    { "a number with a blank", "emergency-numbers.json", "\"999\"", "\"99 9\"", "“GB”", RESPITE_CATALOG_ERROR_VALUE },
    { "a number of one digit", "emergency-numbers.json", "\"999\"", "\"9\"", "“GB”", RESPITE_CATALOG_ERROR_VALUE },
    { "a number too long", "emergency-numbers.json", "\"999\"", "\"999999\"", "“GB”", RESPITE_CATALOG_ERROR_VALUE },
    { "a source twice", "references.json", "\"code\": \"ACP17\"", "\"code\": \"NG59\"", "NG59",
      RESPITE_CATALOG_ERROR_DUPLICATE },
  };
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *whole = NULL;

      g_test_message ("%s", cases[i].name);
      whole = spoil (folder, cases[i].file, cases[i].from, cases[i].to);
      assert_refused (folder, RESPITE_CATALOG_ERROR, (int) cases[i].code, cases[i].file, cases[i].named);
      put (folder, cases[i].file, whole);
    }
}

static void
test_wrong_type (void)
{
  static const struct
  {
    const char *name;
    const char *file;
    const char *from;
    const char *to;
    const char *named;
  } cases[] = {
    { "a title that is a number", "remedies.json", "\"Long bed rest\"", "7", "bed-rest-long" },
    { "a card that is a text", "remedies.json", "\"card\": {", "\"card\": \"none\", \"old\": {", "rest-short" },
    { "evidence that is a list", "remedies.json", "\"evidence\": {", "\"evidence\": [], \"old\": {", "rest-short" },
    { "tags that are a text", "remedies.json", "\"tags\": []", "\"tags\": \"falls\"", "rest-short" },
    { "a desk that is a number", "remedies.json", "\"desk\": true", "\"desk\": 1", "activity-modification" },
    { "a list that is an object", "claims.json", "\"claims\": [", "\"claims\": {}, \"old\": [", "claims" },
    { "seconds below one", "routines.json", "\"seconds\": 5,", "\"seconds\": 0,", "desk-reset" },
    { "a threshold in words", "rules.json", "\"points\": 8", "\"points\": \"eight\"", "tr-single-spasm-60" },
    { "what it looks at as a text", "rules.json", "\"looks_at\": {", "\"looks_at\": \"all\", \"old\": {", "tr-single-spasm-60" },
    { "a group that is a number", "rules.json", "[\"shoulder-rolls\"]", "7", "tr-single-spasm-60" },
    { "a lag of a week", "vocabulary.json", "\"lag\": 1", "\"lag\": 7", "factor" },
    { "half a letter", "claims.json", "\"claim\": \"", "\"claim\": \"\\ud800", NULL },
  };
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *whole = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteCatalog) catalog = NULL;

      g_test_message ("%s", cases[i].name);
      whole = spoil (folder, cases[i].file, cases[i].from, cases[i].to);
      catalog = respite_catalog_new (folder, &error);
      g_assert_null (catalog);
      g_assert_true (error->domain == RESPITE_JSON_ERROR);
      g_assert_nonnull (strstr (error->message, cases[i].file));
      if (cases[i].named != NULL)
        g_assert_nonnull (strstr (error->message, cases[i].named));
      put (folder, cases[i].file, whole);
    }
}

static void
test_unknown (void)
{
  static const struct
  {
    const char *file;
    const char *from;
    const char *to;
    const char *owner;
    const char *word;
  } cases[] = {
    { "remedies.json", "\"DAHM10\"", "\"DAHM99\"", "rest-short", "DAHM99" },
    { "remedies.json", "\"phases\": [\"A\"]", "\"phases\": [\"Z\"]", "rest-short", "Z" },
    { "remedies.json", "\"care\": \"self\"", "\"care\": \"alone\"", "rest-short", "alone" },
    { "remedies.json", "\"region\": \"low-back\"", "\"region\": \"knee\"", "rest-short", "knee" },
    { "remedies.json", "\"upper-back\"", "\"upper-deck\"", "rest-short", "upper-deck" },
    { "remedies.json", "[\"pain\", \"spasm\"]", "[\"pain\", \"spasms\"]", "rest-short", "spasms" },
    { "remedies.json", "\"clot-history\"", "\"clots\"", "bed-rest-long", "clots" },
    { "remedies.json", "\"kind\": \"remedy\"", "\"kind\": \"potion\"", "rest-short", "potion" },
    { "remedies.json", "\"routine\": \"spasm-settle\"", "\"routine\": \"spasm\"", "reclined-position", "spasm" },
    { "remedies.json", "\"related\": [\"bed-rest-long\"", "\"related\": [\"no-such-thing\"", "rest-short", "no-such-thing" },
    { "remedies.json", "\"equipment\": [\"pillow\"]", "\"equipment\": [\"pillows\"]", "reclined-position", "pillows" },
    { "facts.json", "\"topic\": \"what-it-is\"", "\"topic\": \"what\"", "info-what-is-spasm", "what" },
    { "routines.json", "\"effort\": \"very-light\"", "\"effort\": \"feathery\"", "desk-reset", "feathery" },
    { "routines.json", "\"positions\": [\"sitting\"]", "\"positions\": [\"sat\"]", "desk-reset", "sat" },
    { "routines.json", "\"shoulder-rolls\"", "\"shoulder-roll\"", "desk-reset", "shoulder-roll" },
    { "warning-signs.json", "\"level\": \"emergency-now\"", "\"level\": \"soon\"", "rf-chest-pain", "soon" },
    { "warning-signs.json", "\"NHS-MI\"", "\"NHS-MII\"", "rf-chest-pain", "NHS-MII" },
    { "warning-signs.json", "\"signs\": [\"rf-chest-pain\"", "\"signs\": [\"rf-chest\"", "gate-chest-breath", "rf-chest" },
    { "rules.json", "\"level\": \"gate\"", "\"level\": \"door\"", "tr-start-gate", "door" },
    { "rules.json", "\"origin\": \"guideline\"", "\"origin\": \"hearsay\"", "tr-start-gate", "hearsay" },
    { "rules.json", "\"NHS-BP\"", "\"NHS\"", "tr-start-gate", "NHS" },
    { "rules.json", "\"shoulder-rolls\"", "\"shoulder-roll\"", "tr-single-spasm-60", "shoulder-roll" },
    { "claims.json", "\"bed-rest-long\"", "\"rest-long\"", "c-01", "rest-long" },
    { "conflicts.json", "\"rest-short\"", "\"rest\"", "k-01", "rest" },
    { "references.json", "\"status\": \"verified\"", "\"status\": \"rumour\"", NULL, "rumour" },
  };
  g_autoptr (GFile) folder = copy_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *whole = NULL;
      g_autofree char *word = g_strdup_printf ("“%s”", cases[i].word);

      g_test_message ("%s", cases[i].to);
      whole = spoil (folder, cases[i].file, cases[i].from, cases[i].to);
      assert_refused (folder, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_UNKNOWN, cases[i].owner, word);
      put (folder, cases[i].file, whole);
    }
}

/* Members that this version does not know come from a later one; they are no reason to refuse the file. */
static void
test_unknown_members_pass (void)
{
  g_autoptr (GFile) folder = copy_catalogue ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = NULL;
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  one = spoil (folder, "remedies.json", "\"id\": \"rest-short\"", "\"id\": \"rest-short\", \"colour\": \"blue\"");
  other = spoil (folder, "routines.json", "\"scene\"", "\"pose\": [\"sit-neutral\", \"sit-shrug\"], \"scene\"");
  catalog = respite_catalog_new (folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (respite_routine_get_step (respite_catalog_get_routine (catalog, "desk-reset"), 0)->poses),
                    ==, 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_assert_cmpint (argc, ==, 2);
  good_folder = argv[1];

  g_test_add_func ("/core/catalog/broken/whole", test_whole);
  g_test_add_func ("/core/catalog/broken/parts", test_parts);
  g_test_add_func ("/core/catalog/broken/missing", test_missing);
  g_test_add_func ("/core/catalog/broken/newer", test_newer);
  g_test_add_func ("/core/catalog/broken/another-format", test_another_format);
  g_test_add_func ("/core/catalog/broken/no-catalogue-file", test_no_catalogue_file);
  g_test_add_func ("/core/catalog/broken/wrong-shape", test_wrong_shape);
  g_test_add_func ("/core/catalog/broken/wrong-type", test_wrong_type);
  g_test_add_func ("/core/catalog/broken/unknown", test_unknown);
  g_test_add_func ("/core/catalog/broken/unknown-members-pass", test_unknown_members_pass);

  return g_test_run ();
}
