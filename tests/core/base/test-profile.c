/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/time-text.h"

#define PROFILE(more) "{\"format\":\"respite-profile\",\"version\":1" more "}"

static RespiteProfile *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), &error);
  RespiteProfile *profile;

  g_assert_no_error (error);
  profile = respite_profile_new_from_json (root, &error);
  g_assert_no_error (error);

  return profile;
}

static void
test_default (void)
{
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();

  g_assert_null (respite_profile_get_tags (profile)[0]);
  g_assert_null (respite_profile_get_activities (profile)[0]);
  g_assert_null (respite_profile_get_country (profile));
  g_assert_null (respite_profile_get_emergency_number (profile));
  g_assert_null (respite_profile_get_clinician_checked (profile));
  g_assert_cmpint (respite_profile_get_day_start (profile), ==, RESPITE_DAY_START_MINUTES);
  g_assert_cmpint (respite_profile_get_units (profile), ==, RESPITE_UNITS_METRIC);
  g_assert_false (respite_profile_get_follow_ups (profile));
  g_assert_null (respite_profile_get_problems (profile)[0]);
}

static void
test_day_start (void)
{
  static const struct
  {
    const char *text;
    int minutes;
    gboolean good;
  } cases[] = {
    { PROFILE (""), 240, TRUE },
    { PROFILE (",\"day_start\":null"), 240, TRUE },
    { PROFILE (",\"day_start\":\"00:00\""), 0, TRUE },
    { PROFILE (",\"day_start\":\"23:59\""), 1439, TRUE },
    { PROFILE (",\"day_start\":\"05:30\""), 330, TRUE },
    { PROFILE (",\"day_start\":\"24:00\""), 240, FALSE },
    { PROFILE (",\"day_start\":\"04:60\""), 240, FALSE },
    { PROFILE (",\"day_start\":\"4:00\""), 240, FALSE },
    { PROFILE (",\"day_start\":\"-4:00\""), 240, FALSE },
    { PROFILE (",\"day_start\":\"05:30:00\""), 240, FALSE },
    { PROFILE (",\"day_start\":\"\""), 240, FALSE },
    { PROFILE (",\"day_start\":530"), 240, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteProfile) profile = parse (cases[i].text);

      g_assert_cmpint (respite_profile_get_day_start (profile), ==, cases[i].minutes);
      g_assert_cmpint (respite_profile_get_problems (profile)[0] == NULL, ==, cases[i].good);
    }
}

/* What one member has wrong says nothing against the others. */
static void
test_problems (void)
{
  static const char *const cases[] = {
    PROFILE (",\"country\":\"GB\",\"tags\":\"pregnancy\""),
    PROFILE (",\"country\":\"GB\",\"tags\":[\"Pregnancy\"]"),
    PROFILE (",\"country\":\"GB\",\"tags\":[\"pregnancy\",\"pregnancy\"]"),
    PROFILE (",\"country\":\"GB\",\"tags\":[7]"),
    PROFILE (",\"country\":\"GB\",\"activities\":{}"),
    PROFILE (",\"country\":\"GB\",\"activities\":[\"\"]"),
    PROFILE (",\"country\":\"GB\",\"activities\":[\"two\\nlines\"]"),
    PROFILE (",\"country\":\"GB\",\"units\":\"cubits\""),
    PROFILE (",\"country\":\"GB\",\"follow_ups\":\"yes\""),
    PROFILE (",\"country\":\"GB\",\"emergency_number\":112"),
    PROFILE (",\"country\":\"GB\",\"clinician_checked\":\"yesterday\""),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteProfile) profile = parse (cases[i]);
      g_autofree char *text = respite_profile_to_text (profile);
      g_autoptr (RespiteProfile) again = parse (text);

      g_test_message ("%s", cases[i]);
      g_assert_cmpstr (respite_profile_get_country (profile), ==, "GB");
      g_assert_nonnull (respite_profile_get_problems (profile)[0]);
      g_assert_null (respite_profile_get_problems (profile)[1]);
      g_assert_true (respite_profile_equal (profile, again));
    }
}

static void
test_apply (void)
{
  static const struct
  {
    const char *member, *value, *json;
  } cases[] = {
    { "tags", "pregnancy", "[\"pregnancy\"]" },
    { "tags", " pregnancy , blood-thinners,", "[\"pregnancy\",\"blood-thinners\"]" },
    { "tags", "none", NULL },
    { "tags", "", NULL },
    { "tags", "Not A Tag", "-" },
    { "tags", "pregnancy,pregnancy", "-" },
    { "country", "de", "\"DE\"" },
    { "country", "GB", "\"GB\"" },
    { "country", "GBR", "-" },
    { "country", "D", "-" },
    { "country", "4E", "-" },
    { "country", "Ä", "-" },
    { "emergency_number", "112 or 116 117", "\"112 or 116 117\"" },
    { "emergency_number", "", NULL },
    { "emergency_number", "   ", "-" },
    { "emergency_number", "one\ntwo", "-" },
    { "emergency_number", "1234567890123456789012345678901234567890123456789012345678901", "-" },
    { "clinician_checked", "2026-11-20", "\"2026-11-20\"" },
    { "clinician_checked", "none", NULL },
    { "clinician_checked", "2026-02-30", "-" },
    { "clinician_checked", "20.11.2026", "-" },
    { "activities", "Carry shopping, upstairs; reach up", "[\"Carry shopping, upstairs\",\"reach up\"]" },
    { "activities", "one;one", "-" },
    { "day_start", "05:30", "\"05:30\"" },
    { "day_start", "5", "-" },
    { "units", "us", "\"us\"" },
    { "units", "US", "-" },
    { "follow_ups", "yes", "true" },
    { "follow_ups", "off", "false" },
    { "follow_ups", "maybe", "-" },
    { "follow_ups", "none", NULL },
    { "format", "other", "-" },
    { "name", "Ada", "-" },
    { "", "x", "-" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteProfile) profile = parse (PROFILE (",\"future\":{\"x\":[1]}"));
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteProfile) changed = respite_profile_apply (profile, cases[i].member, cases[i].value, &error);
      gboolean refused = g_strcmp0 (cases[i].json, "-") == 0;

      g_test_message ("%s=%s", cases[i].member, cases[i].value);
      g_assert_cmpint (changed == NULL, ==, refused);
      g_assert_cmpint (error != NULL, ==, refused);
      if (!refused)
        {
          JsonObject *object = json_node_get_object (respite_profile_get_json (changed));
          JsonNode *node = json_object_get_member (object, cases[i].member);
          g_autofree char *json = node != NULL ? json_to_string (node, FALSE) : NULL;

          g_assert_cmpstr (json, ==, cases[i].json);
          g_assert_true (json_object_has_member (object, "future"));
          g_assert_null (respite_profile_get_problems (changed)[0]);
        }
    }
}

static void
test_nothing_to_change (void)
{
  g_autoptr (RespiteProfile) profile = parse (PROFILE (",\"tags\":[\"pregnancy\"],\"units\":\"us\""));
  g_autoptr (RespiteProfile) units = respite_profile_apply (profile, "units", "us", NULL);
  g_autoptr (RespiteProfile) country = respite_profile_apply (profile, "country", "none", NULL);
  g_autoptr (RespiteProfile) in = respite_profile_set_word (profile, "tags", "pregnancy", TRUE, NULL);
  g_autoptr (RespiteProfile) out = respite_profile_set_word (profile, "activities", "swimming", FALSE, NULL);

  g_assert_true (units == profile && country == profile && in == profile && out == profile);
}

static void
test_words (void)
{
  g_autoptr (RespiteProfile) none = respite_profile_new_default ();
  g_autoptr (RespiteProfile) one = respite_profile_set_word (none, "tags", "pregnancy", TRUE, NULL);
  g_autoptr (RespiteProfile) two = respite_profile_set_word (one, "tags", "blood-thinners", TRUE, NULL);
  g_autoptr (RespiteProfile) less = respite_profile_set_word (two, "tags", "pregnancy", FALSE, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_strv_length ((char **) respite_profile_get_tags (two)), ==, 2);
  g_assert_cmpstr (respite_profile_get_tags (less)[0], ==, "blood-thinners");
  g_assert_null (respite_profile_get_tags (less)[1]);
  g_assert_null (respite_profile_get_tags (none)[0]);

  g_assert_null (respite_profile_set_word (two, "tags", "No Tag", TRUE, &error));
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_VALUE);
  g_clear_error (&error);
  g_assert_null (respite_profile_set_word (two, "friends", "Ada", TRUE, &error));
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_MEMBER);
}

/* One word put into what is no list would have put the rest away. */
static void
test_word_into_no_list (void)
{
  g_autoptr (RespiteProfile) profile = parse (PROFILE (",\"tags\":\"pregnancy,blood-thinners\""));
  g_autoptr (GError) error = NULL;

  g_assert_null (respite_profile_set_word (profile, "tags", "fever", TRUE, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
}

static void
test_too_many (void)
{
  g_autoptr (RespiteProfile) profile = respite_profile_new_default ();
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < RESPITE_PROFILE_ACTIVITIES_MAX; i++)
    {
      g_autofree char *activity = g_strdup_printf ("activity %d", i);
      RespiteProfile *more = respite_profile_set_word (profile, "activities", activity, TRUE, &error);

      g_assert_no_error (error);
      g_object_unref (profile);
      profile = more;
    }

  g_assert_null (respite_profile_set_word (profile, "activities", "one more", TRUE, &error));
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_VALUE);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/profile/default", test_default);
  g_test_add_func ("/profile/day-start", test_day_start);
  g_test_add_func ("/profile/problems", test_problems);
  g_test_add_func ("/profile/apply", test_apply);
  g_test_add_func ("/profile/nothing-to-change", test_nothing_to_change);
  g_test_add_func ("/profile/words", test_words);
  g_test_add_func ("/profile/word-into-no-list", test_word_into_no_list);
  g_test_add_func ("/profile/too-many", test_too_many);

  return g_test_run ();
}
