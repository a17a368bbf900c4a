/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"
#include "core/base/json-read.h"

#include <string.h>

typedef enum
{
  INT,
  BOOL,
  TEXT,
  LIST,
  OBJECT,
  WORDS,
} Kind;

static gboolean
read_as (Kind kind,
         JsonObject *object,
         GError **error)
{
  g_auto (GStrv) words = NULL;
  gint64 number = 0;
  gboolean flag = FALSE;
  const char *text = NULL;
  JsonArray *list = NULL;
  JsonObject *inner = NULL;

  switch (kind)
    {
    case INT:
      return respite_json_read_int (object, "m", 0, 10, &number, error);
    case BOOL:
      return respite_json_read_bool (object, "m", &flag, error);
    case TEXT:
      return respite_json_read_text (object, "m", &text, error);
    case LIST:
      return respite_json_read_list (object, "m", &list, error);
    case OBJECT:
      return respite_json_read_object (object, "m", &inner, error);
    case WORDS:
      return respite_json_read_words (object, "m", &words, error);
    default:
      g_assert_not_reached ();
    }
}

static void
test_types (void)
{
  static const struct
  {
    const char *value;
    gboolean good[6];
  } cases[] = {
    /*                                INT    BOOL   TEXT   LIST   OBJECT WORDS */
    { "5",                          { TRUE,  FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "0",                          { TRUE,  FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "10",                         { TRUE,  FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "-1",                         { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "11",                         { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "99999999999999999999999999", { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "5.5",                        { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "1e300",                      { FALSE, FALSE, FALSE, FALSE, FALSE, FALSE } },
    { "true",                       { FALSE, TRUE,  FALSE, FALSE, FALSE, FALSE } },
    { "false",                      { FALSE, TRUE,  FALSE, FALSE, FALSE, FALSE } },
    { "\"5\"",                      { FALSE, FALSE, TRUE,  FALSE, FALSE, FALSE } },
    { "\"\"",                       { FALSE, FALSE, TRUE,  FALSE, FALSE, FALSE } },
    { "[]",                         { FALSE, FALSE, FALSE, TRUE,  FALSE, TRUE  } },
    { "[\"a\", \"b\"]",             { FALSE, FALSE, FALSE, TRUE,  FALSE, TRUE  } },
    { "[\"a\", 1]",                 { FALSE, FALSE, FALSE, TRUE,  FALSE, FALSE } },
    { "[\"a\", null]",              { FALSE, FALSE, FALSE, TRUE,  FALSE, FALSE } },
    { "[[\"a\"]]",                  { FALSE, FALSE, FALSE, TRUE,  FALSE, FALSE } },
    { "{}",                         { FALSE, FALSE, FALSE, FALSE, TRUE,  FALSE } },
    { "{\"m\": 5}",                 { FALSE, FALSE, FALSE, FALSE, TRUE,  FALSE } },
    { "null",                       { TRUE,  TRUE,  TRUE,  TRUE,  TRUE,  TRUE  } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"m\": %s}", cases[i].value);
      g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), NULL);

      g_assert_nonnull (root);
      for (int kind = INT; kind <= WORDS; kind++)
        {
          g_autoptr (GError) error = NULL;

          g_test_message ("%s as kind %d", cases[i].value, kind);
          g_assert_cmpint (read_as (kind, json_node_get_object (root), &error), ==, cases[i].good[kind]);
          if (cases[i].good[kind])
            g_assert_no_error (error);
          else
            g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
          if (error != NULL)
            g_assert_nonnull (strstr (error->message, "“m”"));
        }
    }
}

static void
test_absent_and_refused_leave_the_value (void)
{
  static const char *const texts[] = { "{}", "{\"m\": null}", "{\"m\": 1.5}" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JsonNode) root = respite_json_parse (texts[i], strlen (texts[i]), NULL);
      JsonObject *object = json_node_get_object (root);
      g_auto (GStrv) words = g_strsplit ("a b", " ", -1);
      gint64 number = 7;
      gboolean flag = TRUE;
      const char *text = "kept";

      respite_json_read_int (object, "m", 0, 10, &number, NULL);
      respite_json_read_bool (object, "m", &flag, NULL);
      respite_json_read_text (object, "m", &text, NULL);
      respite_json_read_words (object, "m", &words, NULL);

      g_assert_cmpint (number, ==, 7);
      g_assert_true (flag);
      g_assert_cmpstr (text, ==, "kept");
      g_assert_cmpuint (g_strv_length (words), ==, 2);
    }
}

static void
test_values (void)
{
  static const char text[] = "{\"n\": 9007199254740993, \"t\": \"ä\\u00e4\\n\", \"w\": [\"x\", \"y\"], \"b\": true}";
  g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), NULL);
  JsonObject *object = json_node_get_object (root);
  g_auto (GStrv) words = NULL;
  gint64 number = 0;
  gboolean flag = FALSE;
  const char *string = NULL;

  g_assert_true (respite_json_read_int (object, "n", G_MININT64, G_MAXINT64, &number, NULL));
  g_assert_true (respite_json_read_bool (object, "b", &flag, NULL));
  g_assert_true (respite_json_read_text (object, "t", &string, NULL));
  g_assert_true (respite_json_read_words (object, "w", &words, NULL));

  g_assert_cmpint (number, ==, G_GINT64_CONSTANT (9007199254740993));
  g_assert_true (flag);
  g_assert_cmpstr (string, ==, "ää\n");
  g_assert_cmpstrv (words, ((const char *const[]) { "x", "y", NULL }));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-read/types", test_types);
  g_test_add_func ("/json-read/absent-and-refused-leave-the-value", test_absent_and_refused_leave_the_value);
  g_test_add_func ("/json-read/values", test_values);

  return g_test_run ();
}
