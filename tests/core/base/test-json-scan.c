/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"

#include <string.h>

#define MANY 1000000

static void
test_refused (void)
{
  static const struct
  {
    const char *name, *text;
    RespiteJsonError code;
  } cases[] = {
    { "nothing", "", RESPITE_JSON_ERROR_EMPTY },
    { "blank", " \t\r\n ", RESPITE_JSON_ERROR_EMPTY },
    { "invalid UTF-8", "{\"a\": \"\xff\xfe\"}", RESPITE_JSON_ERROR_ENCODING },
    { "cut within a character", "{\"a\": \"\xc3", RESPITE_JSON_ERROR_ENCODING },
    { "text without end", "{\"a\": \"b}", RESPITE_JSON_ERROR_SYNTAX },
    { "text ending in a backslash", "{\"a\": \"b\\", RESPITE_JSON_ERROR_SYNTAX },
    { "text whose last quote is escaped", "{\"a\": \"b\\\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "bracket not closed", "{\"a\": [1, 2}", RESPITE_JSON_ERROR_SYNTAX },
    { "cut in the middle", "{\"a\": [1, 2", RESPITE_JSON_ERROR_SYNTAX },
    { "bracket that closes nothing", "{\"a\": 1}}", RESPITE_JSON_ERROR_SYNTAX },
    { "closing first", "]", RESPITE_JSON_ERROR_SYNTAX },
    { "comment", "{ /* [[[[ */ \"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "comment to the end of the line", "{ // ]\n \"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "shell comment", "# [\n{\"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "single quotes", "{'a[[[[': 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "bare name", "{a: 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "byte order mark", "\xef\xbb\xbf{\"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      /* A text that merely misses its closing bracket passes the count of another kind; the parser then refuses it. */
      if (!respite_json_scan (cases[i].text, strlen (cases[i].text), NULL, NULL, &error))
        {
          g_assert_error (error, RESPITE_JSON_ERROR, (int) cases[i].code);
          g_clear_error (&error);
        }

      g_assert_null (respite_json_parse (cases[i].text, strlen (cases[i].text), &error));
      g_assert_error (error, RESPITE_JSON_ERROR, (int) cases[i].code);
    }
}

static void
test_a_nul_within_is_no_text (void)
{
  static const char text[] = "{\"a\": \"b\0c\"}";
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_json_scan (text, sizeof text - 1, NULL, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_ENCODING);
}

static void
test_blank_without_a_nul_behind_it (void)
{
  g_autofree char *text = g_malloc (8);
  g_autoptr (GError) error = NULL;

  memset (text, ' ', 8);
  g_assert_false (respite_json_scan (text, 8, NULL, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_EMPTY);
}

static void
test_a_million_brackets (void)
{
  static const char *const kinds[] = { "[", "{", "{\"a\":", "[[{\"a\":" };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;

      for (int n = 0; n < MANY; n++)
        g_string_append (text, kinds[i]);

      g_assert_null (respite_json_parse (text->str, text->len, &error));
      g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_DEPTH);
    }
}

static char *
nested (int depth)
{
  g_autoptr (GString) text = g_string_new ("{\"a\":");

  for (int n = 1; n < depth; n++)
    g_string_append_c (text, '[');
  for (int n = 1; n < depth; n++)
    g_string_append_c (text, ']');
  g_string_append_c (text, '}');

  return g_strdup (text->str);
}

static void
test_depth_bound (void)
{
  g_autofree char *deepest = nested (RESPITE_JSON_MAX_DEPTH);
  g_autofree char *deeper = nested (RESPITE_JSON_MAX_DEPTH + 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = respite_json_parse (deepest, strlen (deepest), &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);

  g_assert_null (respite_json_parse (deeper, strlen (deeper), &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_DEPTH);
}

static void
test_brackets_within_texts_do_not_count (void)
{
  g_autoptr (GString) text = g_string_new ("{\"a\": \"\\\"");
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;

  for (int n = 0; n < 1000; n++)
    g_string_append (text, "[{");
  g_string_append (text, "\\\\\"}");

  node = respite_json_parse (text->str, text->len, &error);
  g_assert_no_error (error);
  g_assert_nonnull (node);
}

static void
test_text_bound (void)
{
  g_autofree char *longest = g_strnfill (RESPITE_JSON_MAX_STRING, 'x');
  g_autofree char *fits = g_strdup_printf ("{\"a\": \"%s\"}", longest);
  g_autofree char *too_long = g_strdup_printf ("{\"a\": \"%sx\"}", longest);
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_json_scan (fits, strlen (fits), NULL, NULL, &error));
  g_assert_no_error (error);

  g_assert_false (respite_json_scan (too_long, strlen (too_long), NULL, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_STRING);
}

static void
test_size_bound (void)
{
  g_autofree char *text = g_strnfill (RESPITE_JSON_MAX_BYTES + 1, ' ');
  g_autoptr (GError) error = NULL;

  text[0] = '{';
  text[1] = '}';
  g_assert_true (respite_json_scan (text, RESPITE_JSON_MAX_BYTES, NULL, NULL, &error));
  g_assert_no_error (error);

  g_assert_false (respite_json_scan (text, RESPITE_JSON_MAX_BYTES + 1, NULL, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE);
}

static char *
join_spans (const char *text,
            GArray *spans)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      RespiteJsonSpan *span = &g_array_index (spans, RespiteJsonSpan, i);

      g_string_append_printf (joined, "<%.*s>", (int) span->length, text + span->start);
    }

  return g_strdup (joined->str);
}

static void
test_spans (void)
{
  static const struct
  {
    const char *name, *text, *spans;
  } cases[] = {
    { "none", "{\"records\": []}", "" },
    { "blank", "{\"records\": [ \n ]}", "" },
    { "absent", "{\"a\": [1, 2]}", "" },
    { "scalars", "{\"records\":[1, \"two\" ,true,null]}", "<1><\"two\"><true><null>" },
    { "objects", "{\"records\": [ {\"a\": 1} , {\"b\": [2, 3]}\n]}", "<{\"a\": 1}><{\"b\": [2, 3]}>" },
    { "lists within", "{\"records\": [[1, 2], [3]], \"b\": [4]}", "<[1, 2]><[3]>" },
    { "brackets in texts", "{\"records\": [\"],[\", \"\\\"]\"]}", "<\"],[\"><\"\\\"]\">" },
    { "same name deeper", "{\"a\": {\"records\": [1]}, \"records\": [2]}", "<2>" },
    { "same name within", "{\"records\": [{\"records\": [1, 2]}]}", "<{\"records\": [1, 2]}>" },
    { "twice, the last counts", "{\"records\": [1, 2], \"records\": [3]}", "<3>" },
    { "name as a value", "{\"a\": \"records\", \"b\": [1]}", "" },
    { "name as a value, then the list", "{\"a\": \"records\", \"records\": [1]}", "<1>" },
    { "longer name", "{\"records2\": [1], \"record\": [2]}", "" },
    { "no list", "{\"records\": {\"a\": [1]}}", "" },
    { "blanks round the colon", "{ \"records\" \n : \t [ 1 ] }", "<1>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));
      g_autoptr (GError) error = NULL;
      g_autofree char *joined = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_true (respite_json_scan (cases[i].text, strlen (cases[i].text), "records", spans, &error));
      g_assert_no_error (error);

      joined = join_spans (cases[i].text, spans);
      g_assert_cmpstr (joined, ==, cases[i].spans);
    }
}

/* Changes a few bytes, always the same ones for the same number: most become something that JSON cares about. */
static void
damage (char *text,
        gsize length,
        guint32 seed)
{
  static const char marks[] = "[]{}\",:\\ \n09.-eatrufls\t/#'\x80\xc3";
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  int changes = g_rand_int_range (random, 1, 4);

  for (int i = 0; i < changes; i++)
    text[g_rand_int_range (random, 0, (gint32) length)] = marks[g_rand_int_range (random, 0, sizeof marks - 1)];
}

static void
assert_spans_agree (const char *text,
                    gsize length,
                    JsonNode *root)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));
  JsonNode *list = json_object_get_member (json_node_get_object (root), "records");

  g_assert_true (respite_json_scan (text, length, "records", spans, NULL));
  if (list != NULL && JSON_NODE_HOLDS_ARRAY (list))
    g_assert_cmpuint (spans->len, ==, json_array_get_length (json_node_get_array (list)));
}

static void
test_damaged_texts (void)
{
  static const char good[] = "{\"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"records\": [\n"
                             "{\"id\": \"a\", \"score\": 4, \"note\": \"a [b] \\\"c\\\" {d}, e\"},\n"
                             "{\"id\": \"b\", \"sites\": [{\"site\": \"neck\"}, {}], \"deleted\": true}, {}\n"
                             "], \"more\": {\"records\": [1, 2.5, null]}}";

  for (guint32 seed = 0; seed < 2000; seed++)
    {
      g_autofree char *text = g_strdup (good);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = NULL;

      damage (text, sizeof good - 1, seed);
      root = respite_json_parse (text, sizeof good - 1, &error);
      g_assert_true ((root == NULL) == (error != NULL));
      if (root != NULL)
        assert_spans_agree (text, sizeof good - 1, root);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-scan/refused", test_refused);
  g_test_add_func ("/json-scan/a-nul-within-is-no-text", test_a_nul_within_is_no_text);
  g_test_add_func ("/json-scan/blank-without-a-nul-behind-it", test_blank_without_a_nul_behind_it);
  g_test_add_func ("/json-scan/a-million-brackets", test_a_million_brackets);
  g_test_add_func ("/json-scan/depth-bound", test_depth_bound);
  g_test_add_func ("/json-scan/brackets-within-texts-do-not-count", test_brackets_within_texts_do_not_count);
  g_test_add_func ("/json-scan/text-bound", test_text_bound);
  g_test_add_func ("/json-scan/size-bound", test_size_bound);
  g_test_add_func ("/json-scan/spans", test_spans);
  g_test_add_func ("/json-scan/damaged-texts", test_damaged_texts);

  return g_test_run ();
}
