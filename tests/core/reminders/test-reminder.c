/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"
#include "core/reminders/reminder-codec.h"

#include <string.h>

static RespiteReminder *
parse (const char *text,
       GError **error)
{
  g_autoptr (JsonNode) node = respite_json_parse (text, strlen (text), NULL);

  g_assert_nonnull (node);

  return respite_reminder_from_json (json_node_get_object (node), error);
}

static void
test_all_members (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteReminder) reminder
    = parse ("{ \"id\": \"eyes\", \"kind\": \"custom\", \"title\": \"Eyes\", \"body\": \"Look far away.\","
             "  \"enabled\": false, \"every_s\": 1200, \"counts\": \"clock\", \"rest_s\": 60, \"snooze_s\": 30,"
             "  \"missed\": \"hold\", \"sound\": false,"
             "  \"hours\": [ { \"days\": [\"mon\"], \"from\": \"09:00\", \"to\": \"18:00\" } ],"
             "  \"routines\": [\"desk-reset\", \"neck-ease\"], \"goal_ml\": 1500, \"glass_ml\": 200 }", &error);
  g_autofree char *hours = NULL;

  g_assert_no_error (error);
  hours = respite_hours_to_text (respite_reminder_get_hours (reminder));
  g_assert_cmpstr (respite_reminder_get_id (reminder), ==, "eyes");
  g_assert_cmpint (respite_reminder_get_kind (reminder), ==, RESPITE_REMINDER_CUSTOM);
  g_assert_cmpstr (respite_reminder_get_title (reminder), ==, "Eyes");
  g_assert_cmpstr (respite_reminder_get_body (reminder), ==, "Look far away.");
  g_assert_false (respite_reminder_get_enabled (reminder));
  g_assert_cmpint (respite_reminder_get_every_s (reminder), ==, 1200);
  g_assert_cmpint (respite_reminder_get_counts (reminder), ==, RESPITE_REMINDER_COUNTS_CLOCK);
  g_assert_cmpint (respite_reminder_get_rest_s (reminder), ==, 60);
  g_assert_cmpint (respite_reminder_get_snooze_s (reminder), ==, 30);
  g_assert_cmpint (respite_reminder_get_missed (reminder), ==, RESPITE_REMINDER_MISSED_HOLD);
  g_assert_false (respite_reminder_get_sound (reminder));
  g_assert_cmpstr (hours, ==, "mon 09:00-18:00");
  g_assert_cmpstr (respite_reminder_get_routines (reminder)[1], ==, "neck-ease");
  g_assert_null (respite_reminder_get_routines (reminder)[2]);
  g_assert_cmpint (respite_reminder_get_goal_ml (reminder), ==, 1500);
  g_assert_cmpint (respite_reminder_get_glass_ml (reminder), ==, 200);
}

static void
test_absent_members (void)
{
  static const struct
  {
    const char *kind;
    gint64 every_s;
    RespiteReminderCounts counts;
  } cases[] = {
    { "stretch", 2700, RESPITE_REMINDER_COUNTS_ACTIVE },
    { "posture", 1800, RESPITE_REMINDER_COUNTS_ACTIVE },
    { "hydration", 3600, RESPITE_REMINDER_COUNTS_CLOCK },
    { "custom", 3600, RESPITE_REMINDER_COUNTS_ACTIVE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{ \"id\": \"x\", \"kind\": \"%s\" }", cases[i].kind);
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteReminder) reminder = parse (text, &error);

      g_assert_no_error (error);
      g_assert_true (respite_reminder_get_enabled (reminder));
      g_assert_cmpint (respite_reminder_get_every_s (reminder), ==, cases[i].every_s);
      g_assert_cmpint (respite_reminder_get_counts (reminder), ==, cases[i].counts);
      g_assert_cmpint (respite_reminder_get_rest_s (reminder), ==, 300);
      g_assert_cmpint (respite_reminder_get_snooze_s (reminder), ==, 600);
      g_assert_cmpint (respite_hours_get_n_ranges (respite_reminder_get_hours (reminder)), ==, 0);
      g_assert_cmpint (respite_reminder_get_missed (reminder), ==, RESPITE_REMINDER_MISSED_ONCE);
      g_assert_null (respite_reminder_get_title (reminder));
      g_assert_cmpint (respite_reminder_get_goal_ml (reminder), ==, 2000);
    }
}

static void
test_bad_values (void)
{
  static const struct
  {
    const char *members, *named;
  } cases[] = {
    { "\"kind\": \"stretch\"", "not an id" },
    { "\"id\": \"Stretch\", \"kind\": \"stretch\"", "Stretch" },
    { "\"id\": \"a b\", \"kind\": \"stretch\"", "a b" },
    { "\"id\": 7, \"kind\": \"stretch\"", "id" },
    { "\"id\": \"x\"", "kind" },
    { "\"id\": \"x\", \"kind\": \"walk\"", "walk" },
    { "\"id\": \"x\", \"kind\": \"custom\", \"title\": \"\"", "title" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"enabled\": 1", "enabled" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"every_s\": 0", "every_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"every_s\": -1", "every_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"every_s\": 99999999999", "every_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"every_s\": 2700.5", "every_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"every_s\": \"2700\"", "every_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"counts\": \"sometimes\"", "sometimes" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"rest_s\": -1", "rest_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"snooze_s\": 0", "snooze_s" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"hours\": {}", "hours" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"hours\": [ { \"from\": \"9\", \"to\": \"10:00\" } ]", "“9”" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"missed\": \"twice\"", "twice" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"sound\": \"yes\"", "sound" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"routines\": [\"Not This\"]", "Not This" },
    { "\"id\": \"x\", \"kind\": \"stretch\", \"routines\": \"desk-reset\"", "routines" },
    { "\"id\": \"x\", \"kind\": \"hydration\", \"goal_ml\": 0", "goal_ml" },
    { "\"id\": \"x\", \"kind\": \"hydration\", \"goal_ml\": 20001", "goal_ml" },
    { "\"id\": \"x\", \"kind\": \"hydration\", \"glass_ml\": 0", "glass_ml" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{ %s }", cases[i].members);
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteReminder) reminder = parse (text, &error);

      g_test_message ("%s", text);
      g_assert_null (reminder);
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, cases[i].named));
    }
}

static void
test_long_texts (void)
{
  g_autofree char *long_title = g_strnfill (201, 'a');
  g_autofree char *long_body = g_strnfill (2001, 'a');
  RespiteReminderMembers members;

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;

      respite_reminder_members_init (&members, "x", RESPITE_REMINDER_CUSTOM);
      members.title = i == 0 ? long_title : "Eyes";
      members.body = i == 1 ? long_body : NULL;
      g_assert_null (respite_reminder_new (&members, &error));
      g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_VALUE);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/reminder/all-members", test_all_members);
  g_test_add_func ("/reminder/absent-members", test_absent_members);
  g_test_add_func ("/reminder/bad-values", test_bad_values);
  g_test_add_func ("/reminder/long-texts", test_long_texts);

  return g_test_run ();
}
