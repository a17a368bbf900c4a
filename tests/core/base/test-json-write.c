/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-write.h"

#include <string.h>

#include "core/base/json-file.h"

static void
test_to_text_is_one_line_and_reads_back (void)
{
  static const char *const texts[] = {
    "{}",
    "{\"a\":[],\"b\":{}}",
    "{\"a\":[1,true,null,\"line\\nbreak \\\"ä\\\"\"],\"b\":{\"c\":false}}",
    "{\"a\":\"\\\\ / \\b\\f\\n\\r\\t \\u0001\\u001f\\u007f é 😀\"}",
    "{\"a\":[0,-1,9223372036854775807,-9223372036854775808]}",
    "{\"z\":1,\"a\":2,\"m\":3}",
    "{\"\":1,\"\\\"\":2}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = respite_json_parse (texts[i], strlen (texts[i]), &error);
      g_autofree char *written = NULL;

      g_assert_no_error (error);
      written = respite_json_to_text (root);
      g_assert_cmpstr (written, ==, texts[i]);
    }
}

static void
test_to_lines (void)
{
  static const char text[] = "{\"a\":[1,{\"b\":null},[]],\"c\":{}}";
  static const char lines[] = "{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    },\n    []\n  ],\n  \"c\": {}\n}";
  g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), NULL);
  g_autofree char *written = respite_json_to_lines (root);

  g_assert_cmpstr (written, ==, lines);
}

/* json-glib 1.6 writes the second of these as 1e+17.0, and so spoils the file. */
static void
test_a_large_number_reads_back (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 7.5, "7.5" },           { 1e17, "1e+17" },   { 1e-300, "1e-300" },        { 1e300, "1e+300" },
    { 100, "100.0" },         { 0, "0.0" },        { -0.0, "-0.0" },            { 7.1, "7.1" },
    { 0.1 + 0.2, "0.30000000000000004" },          { 1.0 / 3, "0.3333333333333333" },
    { 1e15, "1e+15" },        { 123456789, "123456789.0" },                     { 5e-324, "4.94065645841247e-324" },
    { 1.7976931348623157e308, "1.7976931348623157e+308" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonObject) object = json_object_new ();
      g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
      g_autoptr (JsonNode) again = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *expected = g_strdup_printf ("{\"a\":%s}", cases[i].text);
      g_autofree char *text = NULL;
      JsonNode *value;

      json_object_set_double_member (object, "a", cases[i].value);
      text = respite_json_to_text (node);
      g_assert_cmpstr (text, ==, expected);

      again = respite_json_parse (text, strlen (text), &error);
      g_assert_no_error (error);
      value = json_object_get_member (json_node_get_object (again), "a");
      g_assert_true (json_node_get_value_type (value) == G_TYPE_DOUBLE);
      g_assert_cmpfloat (json_node_get_double (value), ==, cases[i].value);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-write/to-text-is-one-line-and-reads-back", test_to_text_is_one_line_and_reads_back);
  g_test_add_func ("/json-write/to-lines", test_to_lines);
  g_test_add_func ("/json-write/a-large-number-reads-back", test_a_large_number_reads_back);

  return g_test_run ();
}
