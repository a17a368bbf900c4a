/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/timer-limit.h"

#define MINUTE 60

static RespiteCatalog *catalog;

static RespiteRoutine *
parse (const char *timer,
       int seconds)
{
  g_autofree char *text = g_strdup_printf (
      "{ \"id\": \"trial\", \"title\": \"Trial\", \"summary\": \"A trial.\", \"seconds\": %d, \"desk\": true,"
      " \"timer\": \"%s\", \"positions\": [\"sitting\"], \"equipment\": [], \"effort\": \"none\", \"phases\": [\"A\"],"
      " \"items\": [], \"steps\": [ { \"seconds\": %d, \"cue\": \"Rest.\", \"scene\": \"Figure\" } ] }",
      seconds, timer, seconds);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  RespiteRoutine *routine = respite_routine_new_from_json (json_node_get_object (node), &error);

  g_assert_no_error (error);

  return routine;
}

static void
test_lengths_and_pauses (void)
{
  static const struct
  {
    const char *name, *timer;
    int seconds;
    gint64 since, wait;
    const char *rule;
  } cases[] = {
    { "heat, the first", "heat", 20 * MINUTE, -1, 0, NULL },
    { "heat, too long", "heat", 20 * MINUTE + 1, -1, 0, "tr-heat-limit" },
    { "heat, too long and too soon", "heat", 30 * MINUTE, 5, 0, "tr-heat-limit" },
    { "heat, at once again", "heat", 20 * MINUTE, 0, 30 * MINUTE, "tr-heat-limit" },
    { "heat, a little too soon", "heat", 20 * MINUTE, 30 * MINUTE - 1, 1, "tr-heat-limit" },
    { "heat, after its pause", "heat", 20 * MINUTE, 30 * MINUTE, 0, NULL },
    { "cold, the first", "cold", 15 * MINUTE, -1, 0, NULL },
    { "cold, too long", "cold", 20 * MINUTE, -1, 0, "tr-cold-limit" },
    { "cold, too soon", "cold", 10 * MINUTE, 45 * MINUTE, 15 * MINUTE, "tr-cold-limit" },
    { "cold, after its pause", "cold", 15 * MINUTE, 60 * MINUTE, 0, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteRoutine) routine = parse (cases[i].timer, cases[i].seconds);
      RespiteTimerLimit limit = respite_timer_limit_check (catalog, routine, cases[i].since);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (limit.rule != NULL ? limit.rule->id : NULL, ==, cases[i].rule);
      g_assert_cmpint (limit.wait_s, ==, cases[i].wait);
    }
}

static void
test_ours_are_safe (void)
{
  GListModel *routines = respite_catalog_get_routines (catalog);
  guint n_timers = 0;

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      g_assert_null (respite_timer_limit_check (catalog, routine, -1).rule);
      n_timers += respite_routine_get_timer (routine) != NULL;
    }
  g_assert_cmpuint (n_timers, ==, 2);
  g_assert_null (respite_timer_limit_check (catalog, respite_catalog_get_routine (catalog, "desk-reset"), 0).rule);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  folder = respite_catalog_folder_resolve ();
  catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);

  g_test_add_func ("/timer-limit/lengths-and-pauses", test_lengths_and_pauses);
  g_test_add_func ("/timer-limit/ours-are-safe", test_ours_are_safe);

  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
