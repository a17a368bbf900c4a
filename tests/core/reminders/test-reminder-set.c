/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"
#include "core/base/time-text.h"
#include "core/reminders/reminder-set.h"

#include <string.h>

static RespiteReminderSet *
parse (const char *text,
       GError **error)
{
  g_autoptr (JsonNode) node = respite_json_parse (text, strlen (text), NULL);

  g_assert_nonnull (node);

  return respite_reminder_set_new_from_json (node, error);
}

static RespiteReminderSet *
parse_good (const char *text)
{
  g_autoptr (GError) error = NULL;
  RespiteReminderSet *set = parse (text, &error);

  g_assert_no_error (error);

  return set;
}

static void
test_default_shows_nothing (void)
{
  g_autoptr (RespiteReminderSet) set = respite_reminder_set_new_default ();

  g_assert_cmpuint (respite_reminder_set_get_n_reminders (set), ==, 3);
  g_assert_null (*respite_reminder_set_get_problems (set));
  for (guint i = 0; i < 3; i++)
    g_assert_false (respite_reminder_get_enabled (respite_reminder_set_get_reminder (set, i)));
}

static void
test_shared_members (void)
{
  g_autoptr (RespiteReminderSet) set = parse_good ("{ \"gap_s\": 1, \"idle_s\": 2, \"settle_s\": 3, \"reminders\": [],"
                                                   "  \"pause_until\": \"1970-01-01T01:00:07+01:00\" }");
  g_autoptr (RespiteReminderSet) plain = parse_good ("{ \"reminders\": [], \"pause_until\": null }");

  g_assert_cmpint (respite_reminder_set_get_gap_s (set), ==, 1);
  g_assert_cmpint (respite_reminder_set_get_idle_s (set), ==, 2);
  g_assert_cmpint (respite_reminder_set_get_settle_s (set), ==, 3);
  g_assert_cmpint (respite_reminder_set_get_pause_until (set), ==, 7);
  g_assert_cmpint (respite_reminder_set_get_gap_s (plain), ==, 300);
  g_assert_cmpint (respite_reminder_set_get_idle_s (plain), ==, 60);
  g_assert_cmpint (respite_reminder_set_get_settle_s (plain), ==, 60);
  g_assert_cmpint (respite_reminder_set_get_pause_until (plain), ==, 0);
}

static void
test_wrong_shape (void)
{
  static const char *const texts[] = {
    "{}", "{ \"reminders\": {} }", "{ \"reminders\": [], \"gap_s\": -1 }", "{ \"reminders\": [], \"gap_s\": \"5\" }",
    "{ \"reminders\": [], \"idle_s\": 0 }", "{ \"reminders\": [], \"settle_s\": 1.5 }",
    "{ \"reminders\": [], \"pause_until\": 7 }", "{ \"reminders\": [], \"pause_until\": \"tomorrow\" }",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (parse (texts[i], &error));
      g_assert_nonnull (error);
    }
}

/* A bad reminder hinders no other, and nothing that is not understood gets lost by a change. */
static void
test_unknown_survives (void)
{
  static const char text[]
    = "{ \"format\": \"respite-reminders\", \"version\": 1, \"mood\": [1, {\"a\": null}], \"reminders\": ["
      " { \"id\": \"stretch\", \"kind\": \"stretch\", \"colour\": \"blue\" },"
      " { \"id\": \"walk\", \"kind\": \"walk\", \"far\": 3 },"
      " 7, { \"id\": \"stretch\", \"kind\": \"posture\" }, { \"id\": \"water\", \"kind\": \"hydration\" } ] }";
  static const char expected[]
    = "{ \"format\": \"respite-reminders\", \"version\": 1, \"mood\": [1, {\"a\": null}], \"reminders\": ["
      " { \"id\": \"stretch\", \"kind\": \"stretch\", \"colour\": \"blue\", \"every_s\": 60 },"
      " { \"id\": \"walk\", \"kind\": \"walk\", \"far\": 3 }, 7, { \"id\": \"stretch\", \"kind\": \"posture\" } ] }";
  g_autoptr (RespiteReminderSet) set = parse_good (text);
  g_autoptr (RespiteReminderSet) wanted = parse_good (expected);
  g_autoptr (RespiteReminderSet) changed = respite_reminder_set_apply (set, "stretch", "every_s", "60", NULL);
  g_autoptr (RespiteReminderSet) shorter = respite_reminder_set_remove (changed, "water", NULL);

  g_assert_cmpuint (respite_reminder_set_get_n_reminders (set), ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) respite_reminder_set_get_problems (set)), ==, 3);
  g_assert_true (respite_reminder_set_equal (shorter, wanted));
  g_assert_cmpint (respite_reminder_get_every_s (respite_reminder_set_lookup (set, "stretch")), ==, 2700);
}

static void
test_apply (void)
{
  static const struct
  {
    const char *id, *member, *value, *json;
  } cases[] = {
    { "stretch", "enabled", "true", "\"enabled\":true" },
    { "stretch", "enabled", "off", "\"enabled\":false" },
    { "stretch", "every_s", "1800", "\"every_s\":1800" },
    { "stretch", "counts", "clock", "\"counts\":\"clock\"" },
    { "stretch", "missed", "hold", "\"missed\":\"hold\"" },
    { "stretch", "title", "Up and about", "\"title\":\"Up and about\"" },
    { "stretch", "routines", "neck-ease, walk-break", "\"routines\":[\"neck-ease\",\"walk-break\"]" },
    { "stretch", "hours", "mon 08:00-09:00", "\"hours\":[{\"days\":[\"mon\"],\"from\":\"08:00\",\"to\":\"09:00\"}]" },
    { "stretch", "hours", "always", "\"hours\":[]" },
    { "water", "goal_ml", "1500", "\"goal_ml\":1500" },
    { NULL, "gap_s", "60", "\"gap_s\":60" },
    { NULL, "pause_until", "2026-11-20T14:05:00+01:00", "\"pause_until\":\"2026-11-20T14:05:00+01:00\"" },
    { NULL, "pause_until", "none", "\"pause_until\":null" },
  };
  g_autoptr (RespiteReminderSet) set = respite_reminder_set_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteReminderSet) changed
        = respite_reminder_set_apply (set, cases[i].id, cases[i].member, cases[i].value, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = json_to_string (respite_reminder_set_get_json (changed), FALSE);
      g_assert_nonnull (strstr (text, cases[i].json));
    }
}

static void
test_apply_refuses (void)
{
  static const struct
  {
    const char *id, *member, *value, *named;
  } cases[] = {
    { "nobody", "enabled", "true", "nobody" },
    { "stretch", "id", "other", "“id”" },
    { "stretch", "kind", "posture", "“kind”" },
    { "stretch", "colour", "blue", "colour" },
    { "stretch", "enabled", "maybe", "maybe" },
    { "stretch", "every_s", "0", "every_s" },
    { "stretch", "every_s", "soon", "soon" },
    { "stretch", "every_s", "", "every_s" },
    { "stretch", "counts", "both", "both" },
    { "stretch", "missed", "twice", "twice" },
    { "stretch", "hours", "9-5", "9" },
    { "stretch", "routines", "No Such", "No Such" },
    { "stretch", "title", "", "title" },
    { NULL, "every_s", "60", "every_s" },
    { NULL, "gap_s", "-1", "gap_s" },
    { NULL, "gap_s", "long", "gap_s" },
    { NULL, "pause_until", "tomorrow", "tomorrow" },
  };
  g_autoptr (RespiteReminderSet) set = respite_reminder_set_new_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s=%s", cases[i].member, cases[i].value);
      g_assert_null (respite_reminder_set_apply (set, cases[i].id, cases[i].member, cases[i].value, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, cases[i].named));
    }
}

static void
test_add_and_remove (void)
{
  g_autoptr (RespiteReminderSet) set = respite_reminder_set_new_default ();
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  g_autoptr (RespiteReminderSet) more
    = respite_reminder_set_add (set, NULL, RESPITE_REMINDER_HYDRATION, NULL, &id, &error);
  g_autoptr (RespiteReminderSet) again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, "water-2");
  g_assert_cmpint (respite_reminder_get_goal_ml (respite_reminder_set_lookup (more, id)), ==, 2000);
  again = respite_reminder_set_remove (more, id, &error);
  g_assert_no_error (error);
  g_assert_true (respite_reminder_set_equal (set, again));

  g_assert_null (respite_reminder_set_add (set, "water", RESPITE_REMINDER_CUSTOM, "Eyes", NULL, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_ID);
  g_clear_error (&error);
  g_assert_null (respite_reminder_set_add (set, "My Own", RESPITE_REMINDER_CUSTOM, "Eyes", NULL, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_ID);
  g_clear_error (&error);
  g_assert_null (respite_reminder_set_remove (set, "nobody", &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_ID);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/reminder-set/default-shows-nothing", test_default_shows_nothing);
  g_test_add_func ("/reminder-set/shared-members", test_shared_members);
  g_test_add_func ("/reminder-set/wrong-shape", test_wrong_shape);
  g_test_add_func ("/reminder-set/unknown-survives", test_unknown_survives);
  g_test_add_func ("/reminder-set/apply", test_apply);
  g_test_add_func ("/reminder-set/apply-refuses", test_apply_refuses);
  g_test_add_func ("/reminder-set/add-and-remove", test_add_and_remove);

  return g_test_run ();
}
