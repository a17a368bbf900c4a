/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-value.h"

#include <string.h>

#include "core/base/json-write.h"

static RespiteJsonValue *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  RespiteJsonValue *value = respite_json_value_new_parsed (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (value);

  return value;
}

static void
test_texts (void)
{
  static const struct
  {
    const char *name, *text, *says;
  } cases[] = {
    { "empty", "\"\"", "" },
    { "plain", "\"stiff neck\"", "stiff neck" },
    { "letters", "\"W\303\244rme \360\237\230\200\"", "W\303\244rme \360\237\230\200" },
    { "marks", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
    { "escape at either end", "\"\\na\\n\"", "\na\n" },
    { "letter by number", "\"\\u0041\\u00e4\\u20AC\"", "A\303\244\342\202\254" },
    { "letter of two", "\"\\ud83d\\ude00\"", "\360\237\230\200" },
    { "the last letter there can be", "\"\\uDBFF\\uDFFF\"", "\364\217\277\277" },
    { "not a letter, and allowed", "\"\\uFFFE\"", "\357\277\276" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree RespiteJsonValue *value = parse (cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (value->type, ==, RESPITE_JSON_TEXT);
      g_assert_cmpstr (value->text, ==, cases[i].says);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    RespiteJsonType type;
    gint64 whole;
    double fraction;
  } cases[] = {
    { "0", RESPITE_JSON_WHOLE, 0, 0 },
    { "-0", RESPITE_JSON_WHOLE, 0, 0 },
    { "-7", RESPITE_JSON_WHOLE, -7, 0 },
    { "9223372036854775807", RESPITE_JSON_WHOLE, G_MAXINT64, 0 },
    { "-9223372036854775808", RESPITE_JSON_WHOLE, G_MININT64, 0 },
    { "9223372036854775808", RESPITE_JSON_FRACTION, 0, 9223372036854775808.0 },
    { "-123456789012345678901234567890", RESPITE_JSON_FRACTION, 0, -123456789012345678901234567890.0 },
    { "7.5", RESPITE_JSON_FRACTION, 0, 7.5 },
    { "1e2", RESPITE_JSON_FRACTION, 0, 100 },
    { "-2.5E-1", RESPITE_JSON_FRACTION, 0, -0.25 },
    { "1e-400", RESPITE_JSON_FRACTION, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      /* Nothing stands behind it that could end it. */
      g_autofree char *bare = g_memdup2 (cases[i].text, strlen (cases[i].text));
      g_autofree RespiteJsonValue *value = respite_json_value_new_parsed (bare, strlen (cases[i].text), NULL);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (value->type, ==, cases[i].type);
      if (value->type == RESPITE_JSON_WHOLE)
        g_assert_cmpint (value->whole, ==, cases[i].whole);
      else
        g_assert_cmpfloat (value->fraction, ==, cases[i].fraction);
    }
}

/* They are JSON to the letter; json-glib 1.6 makes bytes of them that are no text, or ends the text there. */
static void
test_refused (void)
{
  static const char *const texts[] = {
    "\"\\ud800\"",         "\"\\ud800x\"",  "\"\\udc00\"",  "\"\\udc00\\ud800\"", "\"\\ud800\\u0041\"", "\"\\ud800\\n\"",
    "\"\\ud800\\ud800\"",  "\"\\u0000\"",   "\"a\\u0000b\"", "{\"\\u0000\": 1}",   "{\"a\": [\"\\ud800\"]}",
    "1e400",               "[-1e400]",      "{\"a\": 1e999999999999}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (respite_json_value_new_parsed (texts[i], strlen (texts[i]), &error));
      g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
    }
}

static void
test_members (void)
{
  g_autofree RespiteJsonValue *value = parse ("{\"a\": {\"c\": 1}, \"b\": [1, [2], {\"a\": 3}], \"c\": 4, \"a\\u0062\": 5}");
  const RespiteJsonValue *list = respite_json_value_get_member (value, "b");
  const RespiteJsonValue *element = NULL;
  int n = 0;

  g_assert_cmpint (respite_json_value_get_member (value, "c")->whole, ==, 4);
  g_assert_cmpint (respite_json_value_get_member (value, "ab")->whole, ==, 5);
  g_assert_null (respite_json_value_get_member (value, "d"));
  g_assert_null (respite_json_value_get_member (value, ""));

  while ((element = respite_json_value_next (list, element)) != NULL)
    n++;
  g_assert_cmpint (n, ==, 3);
}

static void
test_of_a_name_that_comes_twice_the_last_counts (void)
{
  g_autofree RespiteJsonValue *value = parse ("{\"a\": 1, \"b\": 2, \"a\": {\"a\": 3}, \"a\": 4}");
  g_autoptr (JsonNode) node = respite_json_value_to_node (value);
  g_autofree char *text = respite_json_to_text (node);

  g_assert_cmpint (respite_json_value_get_member (value, "a")->whole, ==, 4);
  g_assert_cmpstr (text, ==, "{\"a\":4,\"b\":2}");
}

static void
test_readers (void)
{
  static const char *const members[] = { "whole", "fraction", "text", "list", "object", "true", "null", "absent" };
  g_autofree RespiteJsonValue *value = parse ("{\"whole\": 5, \"fraction\": 5.0, \"text\": \"5\", \"list\": [5], "
                                              "\"object\": {}, \"true\": true, \"null\": null}");

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      const char *name = members[i];
      gboolean any = g_str_equal (name, "null") || g_str_equal (name, "absent");
      const RespiteJsonValue *container = NULL;
      const char *text = NULL;
      gboolean answer = -1;
      gint64 whole = -1;

      g_test_message ("%s", name);
      g_assert_cmpint (respite_json_value_read_int (value, name, 0, 9, &whole, NULL), ==, any || g_str_equal (name, "whole"));
      g_assert_cmpint (whole, ==, g_str_equal (name, "whole") ? 5 : -1);
      g_assert_cmpint (respite_json_value_read_bool (value, name, &answer, NULL), ==, any || g_str_equal (name, "true"));
      g_assert_cmpint (answer, ==, g_str_equal (name, "true") ? TRUE : -1);
      g_assert_cmpint (respite_json_value_read_text (value, name, &text, NULL), ==, any || g_str_equal (name, "text"));
      g_assert_cmpstr (text, ==, g_str_equal (name, "text") ? "5" : NULL);
      g_assert_cmpint (respite_json_value_read_list (value, name, &container, NULL), ==, any || g_str_equal (name, "list"));
      g_assert_true ((container != NULL) == g_str_equal (name, "list"));
      container = NULL;
      g_assert_cmpint (respite_json_value_read_object (value, name, &container, NULL), ==,
                       any || g_str_equal (name, "object"));
      g_assert_true ((container != NULL) == g_str_equal (name, "object"));
    }
}

static void
test_bounds_are_said (void)
{
  g_autofree RespiteJsonValue *value = parse ("{\"score\": 11}");
  g_autoptr (GError) error = NULL;
  gint64 score = 3;

  g_assert_false (respite_json_value_read_int (value, "score", 0, 10, &score, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
  g_assert_cmpstr (error->message, ==, "“score” is 11; allowed are 0 to 10");
  g_assert_cmpint (score, ==, 3);
}

/* Changes a few bytes, always the same ones for the same number: most become something that JSON cares about. */
static void
damage (char *text,
        gsize length,
        guint32 seed)
{
  static const char marks[] = "[]{}\",:\\ \n09.-+eEautrfls\t/#'\x01\x7f\x80\xc3";
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  int changes = g_rand_int_range (random, 1, 4);

  for (int i = 0; i < changes; i++)
    text[g_rand_int_range (random, 0, (gint32) length)] = marks[g_rand_int_range (random, 0, sizeof marks - 1)];
}

static void
assert_json_glib_agrees (const char *text,
                         gsize length,
                         const RespiteJsonValue *value)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (JsonNode) node = respite_json_value_to_node (value);
  g_autoptr (GError) error = NULL;

  json_node_seal (node);
  json_parser_load_from_data (parser, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_assert_true (json_node_equal (json_parser_get_root (parser), node));
}

/* What is taken here, json-glib takes too, and finds the same in it. */
static void
test_damaged_texts (void)
{
  static const char good[] = "{\"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"records\": [\n"
                             "{\"id\": \"a\", \"score\": 4, \"note\": \"a [b] \\\"c\\\" {d}, \\u00e4\\ud83d\\ude00\"},\n"
                             "{\"id\": \"b\", \"sites\": [{\"site\": \"neck\"}, {}], \"deleted\": true}, {}\n"
                             "], \"more\": {\"records\": [1, 2.5, -0.25e+2, 1E3, null]}, \"more\": false}";
  int n_taken = 0;

  for (guint32 seed = 0; seed < 4000; seed++)
    {
      g_autofree char *text = g_strdup (good);
      g_autoptr (GError) error = NULL;
      g_autofree RespiteJsonValue *value = NULL;

      damage (text, sizeof good - 1, seed);
      value = respite_json_value_new_parsed (text, sizeof good - 1, &error);
      g_assert_true ((value == NULL) == (error != NULL));
      if (value != NULL)
        assert_json_glib_agrees (text, sizeof good - 1, value);
      n_taken += value != NULL;
    }

  g_assert_cmpint (n_taken, >, 400);
  g_assert_cmpint (n_taken, <, 3600);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-value/texts", test_texts);
  g_test_add_func ("/json-value/numbers", test_numbers);
  g_test_add_func ("/json-value/refused", test_refused);
  g_test_add_func ("/json-value/members", test_members);
  g_test_add_func ("/json-value/of-a-name-that-comes-twice-the-last-counts", test_of_a_name_that_comes_twice_the_last_counts);
  g_test_add_func ("/json-value/readers", test_readers);
  g_test_add_func ("/json-value/bounds-are-said", test_bounds_are_said);
  g_test_add_func ("/json-value/damaged-texts", test_damaged_texts);

  return g_test_run ();
}
