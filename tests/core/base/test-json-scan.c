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
    { "two values", "{} {}", RESPITE_JSON_ERROR_SYNTAX },
    { "comma at the end of a list", "{\"a\": [1,]}", RESPITE_JSON_ERROR_SYNTAX },
    { "comma at the end of an object", "{\"a\": 1,}", RESPITE_JSON_ERROR_SYNTAX },
    { "comma at the start", "{\"a\": [,1]}", RESPITE_JSON_ERROR_SYNTAX },
    { "two commas", "{\"a\": [1,,2]}", RESPITE_JSON_ERROR_SYNTAX },
    { "no comma", "{\"a\": [1 2]}", RESPITE_JSON_ERROR_SYNTAX },
    { "no colon", "{\"a\" 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "two colons", "{\"a\":: 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "colon in a list", "[\"a\": 1]", RESPITE_JSON_ERROR_SYNTAX },
    { "no value", "{\"a\": }", RESPITE_JSON_ERROR_SYNTAX },
    { "a name alone", "{\"a\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "a number for a name", "{1: 2}", RESPITE_JSON_ERROR_SYNTAX },
    { "closed by the other bracket", "{\"a\": [1}]", RESPITE_JSON_ERROR_SYNTAX },
    { "word cut short", "{\"a\": tru", RESPITE_JSON_ERROR_SYNTAX },
    { "word too long", "{\"a\": nulls}", RESPITE_JSON_ERROR_SYNTAX },
    { "word in capitals", "{\"a\": True}", RESPITE_JSON_ERROR_SYNTAX },
    { "no number", "{\"a\": NaN}", RESPITE_JSON_ERROR_SYNTAX },
    { "infinite", "{\"a\": -Infinity}", RESPITE_JSON_ERROR_SYNTAX },
    { "plus", "{\"a\": +1}", RESPITE_JSON_ERROR_SYNTAX },
    { "minus alone", "{\"a\": -}", RESPITE_JSON_ERROR_SYNTAX },
    { "minus apart", "{\"a\": - 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "zero in front", "{\"a\": 01}", RESPITE_JSON_ERROR_SYNTAX },
    { "minus zero in front", "{\"a\": -01}", RESPITE_JSON_ERROR_SYNTAX },
    { "hexadecimal", "{\"a\": 0x10}", RESPITE_JSON_ERROR_SYNTAX },
    { "nothing behind the point", "{\"a\": 1.}", RESPITE_JSON_ERROR_SYNTAX },
    { "nothing before the point", "{\"a\": .5}", RESPITE_JSON_ERROR_SYNTAX },
    { "two points", "{\"a\": 1.2.3}", RESPITE_JSON_ERROR_SYNTAX },
    { "no exponent", "{\"a\": 1e}", RESPITE_JSON_ERROR_SYNTAX },
    { "a sign for an exponent", "{\"a\": 1e+}", RESPITE_JSON_ERROR_SYNTAX },
    { "a point in the exponent", "{\"a\": 1e2.5}", RESPITE_JSON_ERROR_SYNTAX },
    { "letters behind a number", "{\"a\": 12ab}", RESPITE_JSON_ERROR_SYNTAX },
    { "line break in a text", "{\"a\": \"b\nc\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "tabulator in a text", "{\"a\": \"b\tc\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "unknown escape", "{\"a\": \"\\x41\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "escaped apostrophe", "{\"a\": \"\\'\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "escaped letter", "{\"a\": \"\\ä\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "three digits for a letter", "{\"a\": \"\\u12g4\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "a letter's digits cut off", "{\"a\": \"\\u12\"}", RESPITE_JSON_ERROR_SYNTAX },
    { "form feed between values", "{\f\"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "hard space between values", "{\xc2\xa0\"a\": 1}", RESPITE_JSON_ERROR_SYNTAX },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_false (respite_json_scan (cases[i].text, strlen (cases[i].text), NULL, &error));
      g_assert_error (error, RESPITE_JSON_ERROR, (int) cases[i].code);
    }
}

static void
test_a_nul_within_is_no_text (void)
{
  static const char text[] = "{\"a\": \"b\0c\"}";
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_json_scan (text, sizeof text - 1, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_ENCODING);
}

static void
test_blank_without_a_nul_behind_it (void)
{
  g_autofree char *text = g_malloc (8);
  g_autoptr (GError) error = NULL;

  memset (text, ' ', 8);
  g_assert_false (respite_json_scan (text, 8, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_EMPTY);
}

static void
test_a_million_brackets (void)
{
  static const char *const kinds[] = { "[", "{\"a\":", "[[{\"a\":" };

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

  g_assert_true (respite_json_scan (fits, strlen (fits), NULL, &error));
  g_assert_no_error (error);

  g_assert_false (respite_json_scan (too_long, strlen (too_long), NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_STRING);
}

static void
test_size_bound (void)
{
  g_autofree char *text = g_strnfill (RESPITE_JSON_MAX_BYTES + 1, ' ');
  g_autoptr (GError) error = NULL;

  text[0] = '{';
  text[1] = '}';
  g_assert_true (respite_json_scan (text, RESPITE_JSON_MAX_BYTES, NULL, &error));
  g_assert_no_error (error);

  g_assert_false (respite_json_scan (text, RESPITE_JSON_MAX_BYTES + 1, NULL, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE);
}

/* Each value as its type, how many it makes, and its bytes. */
static char *
describe_spans (const char *text,
                GArray *spans)
{
  static const char *const names[] = { "null", "false", "true", "whole", "fraction", "text", "list", "object" };
  g_autoptr (GString) described = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      RespiteJsonSpan *span = &g_array_index (spans, RespiteJsonSpan, i);

      g_string_append_printf (described, "%s%s:%u<%.*s>", i > 0 ? " " : "", names[span->type], span->count,
                              (int) span->length, text + span->start);
    }

  return g_strdup (described->str);
}

static void
test_spans (void)
{
  static const struct
  {
    const char *name, *text, *spans;
  } cases[] = {
    { "null", " null ", "null:1<null>" },
    { "words", "[true,false]", "list:3<[true,false]> true:1<true> false:1<false>" },
    { "empty list", "[ \n ]", "list:1<[ \n ]>" },
    { "empty object", "{ }", "object:1<{ }>" },
    { "whole numbers", "[0,-0,10]", "list:4<[0,-0,10]> whole:1<0> whole:1<-0> whole:1<10>" },
    { "fractions", "[0.5,1e2,-1E+2,1.5e-3]",
      "list:5<[0.5,1e2,-1E+2,1.5e-3]> fraction:1<0.5> fraction:1<1e2> fraction:1<-1E+2> fraction:1<1.5e-3>" },
    { "members", "{\"a\" : 1 , \"\":\"b\"}",
      "object:5<{\"a\" : 1 , \"\":\"b\"}> text:1<\"a\"> whole:1<1> text:1<\"\"> text:1<\"b\">" },
    { "within one another", "[[1],{\"a\":[2]}]",
      "list:7<[[1],{\"a\":[2]}]> list:2<[1]> whole:1<1> object:4<{\"a\":[2]}> text:1<\"a\"> list:2<[2]> whole:1<2>" },
    { "brackets in texts", "[\"],[\",\"\\\"]\"]", "list:3<[\"],[\",\"\\\"]\"]> text:1<\"],[\"> text:1<\"\\\"]\">" },
    { "escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD800\"", "text:1<\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD800\">" },
    { "letters", "\"ä\xf0\x9f\x98\x80\x7f\"", "text:1<\"ä\xf0\x9f\x98\x80\x7f\">" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));
      g_autoptr (GError) error = NULL;
      g_autofree char *described = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_true (respite_json_scan (cases[i].text, strlen (cases[i].text), spans, &error));
      g_assert_no_error (error);

      described = describe_spans (cases[i].text, spans);
      g_assert_cmpstr (described, ==, cases[i].spans);
    }
}

static void
test_every_way_to_cut_is_refused (void)
{
  static const char text[] = "{\"a\":[1,-2.5e+3,true,false,null,{\"b\":\"c\\n\\u00e4\"}],\"d\":{}}";

  for (gsize length = 0; length < strlen (text); length++)
    {
      g_autofree char *cut = g_memdup2 (text, MAX (length, 1));

      g_assert_false (respite_json_scan (cut, length, NULL, NULL));
    }
  g_assert_true (respite_json_scan (text, strlen (text), NULL, NULL));
}

static void
test_says_in_which_line (void)
{
  static const char text[] = "{\n  \"a\": 1,\n  \"b\": x\n}\n";
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_json_scan (text, strlen (text), NULL, &error));
  g_assert_cmpstr (error->message, ==, "It is not JSON in line 3: a value is missing");
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
  g_test_add_func ("/json-scan/every-way-to-cut-is-refused", test_every_way_to_cut_is_refused);
  g_test_add_func ("/json-scan/says-in-which-line", test_says_in_which_line);

  return g_test_run ();
}
