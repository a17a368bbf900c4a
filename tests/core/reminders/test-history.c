/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/history.h"

#include <string.h>

#include "core/base/json-write.h"
#include "core/reminders/engine-private.h"

static void
test_members (void)
{
  static const char *const one[] = { "stretch", NULL };
  static const char *const two[] = { "stretch", "posture", "water", NULL };
  static const struct
  {
    RespiteEngineActionKind kind;
    const char *const *ids;
    const char *reason, *json;
  } cases[] = {
    { RESPITE_ENGINE_SHOWN, one, "due", "{\"reminder\":\"stretch\",\"action\":\"shown\",\"reason\":\"due\"}" },
    { RESPITE_ENGINE_HELD, one, "paused", "{\"reminder\":\"stretch\",\"action\":\"held\",\"reason\":\"paused\"}" },
    { RESPITE_ENGINE_SHOWN, two, "due",
      "{\"reminder\":\"stretch\",\"action\":\"shown\",\"reason\":\"due\",\"with\":[\"posture\",\"water\"]}" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteEngineAction) action
        = respite_engine_action_new (cases[i].kind, 0, 0, 0, cases[i].ids, cases[i].reason);
      g_autoptr (JsonNode) node = json_node_alloc ();
      g_autoptr (GError) error = NULL;
      g_autofree RespiteJsonValue *value = NULL;
      g_autofree char *text = NULL;

      json_node_take_object (json_node_init (node, JSON_NODE_OBJECT), respite_history_from_action (action));
      text = respite_json_to_text (node);
      g_assert_cmpstr (text, ==, cases[i].json);
      value = respite_json_value_new_from_node (node, &error);
      g_assert_no_error (error);
      g_assert_true (respite_history_check (value, &error));
      g_assert_no_error (error);
    }
}

static void
test_bad_records (void)
{
  static const char *const texts[] = {
    "{}",
    "{ \"reminder\": \"stretch\" }",
    "{ \"action\": \"shown\" }",
    "{ \"reminder\": \"Stretch\", \"action\": \"shown\" }",
    "{ \"reminder\": \"stretch\", \"action\": \"waits\" }",
    "{ \"reminder\": \"stretch\", \"action\": 7 }",
    "{ \"reminder\": \"stretch\", \"action\": \"shown\", \"reason\": 7 }",
    "{ \"reminder\": \"stretch\", \"action\": \"shown\", \"with\": \"posture\" }",
    "{ \"reminder\": \"stretch\", \"action\": \"shown\", \"with\": [\"Posture\"] }",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree RespiteJsonValue *value = respite_json_value_new_parsed (texts[i], strlen (texts[i]), NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_false (respite_history_check (value, &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/members", test_members);
  g_test_add_func ("/history/bad-records", test_bad_records);

  return g_test_run ();
}
