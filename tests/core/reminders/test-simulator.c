/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"
#include "core/reminders/simulator.h"

#include <string.h>

static const char *folder;

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = respite_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);

  return root;
}

static char *
read_file (const char *name,
           const char *ending)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* One scenario for each rule; beside it lies what has to come out. */
static void
test_scenario (gconstpointer data)
{
  g_autofree char *text = read_file (data, ".json");
  g_autofree char *expected = read_file (data, ".expected");
  g_autoptr (JsonNode) scenario = parse (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = respite_simulate (scenario, &error);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (found, "%s\n", (const char *) g_ptr_array_index (lines, i));

  g_assert_cmpstr (found->str, ==, expected);
}

static void
add_scenarios (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *file;

  g_assert_nonnull (dir);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *name = g_strndup (file, strcspn (file, "."));
      g_autofree char *path = g_strconcat ("/simulator/scenario/", name, NULL);

      if (g_str_has_suffix (file, ".json"))
        g_test_add_data_func_full (path, g_steal_pointer (&name), test_scenario, g_free);
    }
}

#define HEAD "{ \"tz\": \"Europe/Berlin\", \"start\": \"2026-11-20T09:00:00+01:00\", \"length_s\": 100, "
#define REMINDERS "\"reminders\": { \"reminders\": [ { \"id\": \"stretch\", \"kind\": \"stretch\" } ] }"
#define EVENT(text) HEAD REMINDERS ", \"events\": [ " text " ] }"

static void
test_bad_scenarios (void)
{
  static const struct
  {
    const char *text, *named;
  } cases[] = {
    { "{}", "start" },
    { "{ \"start\": \"2026-11-20\", \"length_s\": 100, " REMINDERS " }", "2026-11-20" },
    { "{ \"start\": \"2026-11-20T09:00:00+01:00\", " REMINDERS " }", "length_s" },
    { "{ \"start\": \"2026-11-20T09:00:00+01:00\", \"length_s\": -1, " REMINDERS " }", "length_s" },
    { "{ \"tz\": \"Mars/Peak\", \"start\": \"2026-11-20T09:00:00+01:00\", \"length_s\": 1, " REMINDERS " }",
      "Mars/Peak" },
    { "{ \"start\": \"2026-11-20T09:00:00+01:00\", \"length_s\": 100 }", "reminders" },
    { HEAD "\"reminders\": [] }", "reminders" },
    { HEAD "\"reminders\": { } }", "reminders" },
    { HEAD "\"reminders\": { \"gap_s\": -1, \"reminders\": [] } }", "gap_s" },
    { HEAD "\"reminders\": { \"reminders\": [ { \"id\": \"a\", \"kind\": \"stretch\", \"every_s\": 0 } ] } }",
      "every_s" },
    { HEAD "\"reminders\": { \"reminders\": [ { \"id\": \"a\", \"kind\": \"walk\" } ] } }", "walk" },
    { HEAD REMINDERS ", \"events\": {} }", "events" },
    { EVENT ("7"), "Event 1" },
    { EVENT ("{ \"do\": \"away\" }"), "“t”" },
    { EVENT ("{ \"t\": -5, \"do\": \"away\" }"), "“t”" },
    { EVENT ("{ \"t\": 5 }"), "“do”" },
    { EVENT ("{ \"t\": 5, \"do\": \"dance\" }"), "dance" },
    { EVENT ("{ \"t\": 5, \"do\": \"back\" }, { \"t\": 5, \"do\": \"clock-step\" }"), "Event 2" },
    { EVENT ("{ \"t\": 5, \"do\": \"clock-step\" }"), "by_s" },
    { EVENT ("{ \"t\": 5, \"do\": \"zone\" }"), "tz" },
    { EVENT ("{ \"t\": 5, \"do\": \"pause\", \"for_s\": 0 }"), "for_s" },
    { EVENT ("{ \"t\": 5, \"do\": \"restart\", \"down_s\": -1 }"), "down_s" },
    { EVENT ("{ \"t\": 5, \"do\": \"answer\", \"answer\": \"done\" }"), "“reminder”" },
    { EVENT ("{ \"t\": 5, \"do\": \"answer\", \"reminder\": \"water\", \"answer\": \"done\" }"), "water" },
    { EVENT ("{ \"t\": 5, \"do\": \"answer\", \"reminder\": \"stretch\" }"), "“answer”" },
    { EVENT ("{ \"t\": 5, \"do\": \"answer\", \"reminder\": \"stretch\", \"answer\": \"maybe\" }"), "maybe" },
    { EVENT ("{ \"t\": 5, \"do\": \"answer\", \"reminder\": \"stretch\", \"answer\": \"good\" }"), "good" },
    { EVENT ("{ \"t\": 5, \"do\": \"drink\" }"), "“ml”" },
    { EVENT ("{ \"t\": 5, \"do\": \"drink\", \"ml\": 0 }"), "“ml”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) scenario = parse (cases[i].text);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) lines = respite_simulate (scenario, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (lines);
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, cases[i].named));
    }
}

/* Ten years with something due every second ate all memory, for ever; they are refused at once. */
static void
test_more_moments_than_memory (void)
{
  g_autoptr (JsonNode) scenario = parse ("{ \"start\": \"2026-11-20T09:00:00+01:00\", \"length_s\": 315360000, "
                                         "\"reminders\": { \"reminders\": [ "
                                         "{ \"id\": \"stretch\", \"kind\": \"stretch\", \"every_s\": 1 } ] } }");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) lines = respite_simulate (scenario, &error);

  g_assert_null (lines);
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_SCENARIO);
  g_assert_nonnull (strstr (error->message, "315360000"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = argv[1];

  g_test_add_func ("/simulator/bad-scenarios", test_bad_scenarios);
  g_test_add_func ("/simulator/more-moments-than-memory", test_more_moments_than_memory);
  add_scenarios ();

  return g_test_run ();
}
