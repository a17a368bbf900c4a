/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/record-kinds.h"
#include "ui/today/episode-words.h"
#include "ui/today/reminder-words.h"

#define NOW G_GINT64_CONSTANT (1795179600)

static const struct
{
  const char *name;
  gboolean enabled;
  gint64 after_s;
  const char *state;
  const char *reason;
  const char *words;
  const char *left;
} states[] = {
  { "counting", TRUE, 23 * 60, "counting", "", "in 23 min", "23" },
  { "last-second", TRUE, 1, "counting", "", "in 1 min", "1" },
  { "far", TRUE, 100 * 60, "counting", "", "in 1 h 40 min", NULL },
  { "off", FALSE, 60, "off", "", "reminder off", NULL },
  { "paused", TRUE, 60, "paused", "paused", "paused", NULL },
  { "shown", TRUE, 0, "shown", "", "now", NULL },
  { "waiting", TRUE, 0, "waiting", "do-not-disturb", "waiting: do not disturb", NULL },
  { "goal", TRUE, -NOW, "counting", "goal-reached", "goal reached for today", NULL },
  { "unknown-reason", TRUE, -NOW, "waiting", "moon", "on", NULL },
};

static void
test_state (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  RespiteAgentStatus status = {
    .id = (char *) "stretch",
    .kind = (char *) "stretch",
    .enabled = states[i].enabled,
    .due = NOW + states[i].after_s,
    .state = (char *) states[i].state,
    .reason = (char *) states[i].reason,
  };
  g_autofree char *words = respite_reminder_words_state (&status, NOW);
  g_autofree char *left = respite_reminder_words_left (&status, NOW);

  g_assert_cmpstr (words, ==, states[i].words);
  g_assert_cmpstr (left, ==, states[i].left);
}

static void
test_silent_agent (void)
{
  g_autofree char *words = respite_reminder_words_state (NULL, NOW);
  g_autofree char *left = respite_reminder_words_left (NULL, NOW);

  g_assert_cmpstr (words, ==, "not running");
  g_assert_null (left);
}

static void
test_water (void)
{
  g_autofree char *some = respite_reminder_words_water (1200, 2000);
  g_autofree char *no_goal = respite_reminder_words_water (250, 0);

  g_assert_cmpstr (some, ==, "1.2 of 2.0 l");
  g_assert_cmpstr (no_goal, ==, "0.2 l today");
}

static RespiteRecord *
new_record (const char *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  RespiteRecord *record = respite_record_new (json_node_get_object (node), respite_record_kinds_check, &error);

  g_assert_no_error (error);

  return record;
}

#define STAMPS "\"recorded\": \"2026-11-20T14:00:00+01:00\", \"modified\": \"2026-11-20T14:00:00+01:00\""

static void
test_episode (void)
{
  g_autoptr (RespiteRecord) record = new_record ("{\"id\": \"0b9c0f4e-6c9a-4b43-8f6f-0d4f1a2b3c4d\", \"kind\": \"episode\","
                                                 "\"at\": \"2026-11-18T09:00:00+01:00\", " STAMPS ","
                                                 "\"onset\": \"2026-11-18T09:00:00+01:00\"}");
  g_autoptr (GPtrArray) scores = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 20, 14, 0, 0);
  g_autoptr (GDate) today = g_date_new_dmy (20, 11, 2026);
  g_autoptr (RespiteEpisode) episode = NULL;
  g_autofree char *title = NULL;
  g_autofree char *since = NULL;
  g_autofree char *curve = NULL;

  g_ptr_array_add (scores, new_record ("{\"id\": \"0b9c0f4e-6c9a-4b43-8f6f-0d4f1a2b3c4e\", \"kind\": \"pain\", \"score\": 6,"
                                       "\"at\": \"2026-11-18T09:00:00+01:00\", " STAMPS ", \"sites\": [{\"site\": \"neck\"}]}"));
  g_ptr_array_add (scores, new_record ("{\"id\": \"0b9c0f4e-6c9a-4b43-8f6f-0d4f1a2b3c4f\", \"kind\": \"pain\", \"score\": 3,"
                                       "\"at\": \"2026-11-19T09:00:00+01:00\", " STAMPS "}"));
  episode = respite_episode_new (record, scores, now);
  title = respite_episode_words_title (episode);
  since = respite_episode_words_since (episode, today);
  curve = respite_episode_words_curve (episode);

  g_assert_cmpstr (title, ==, "Day 3 in the neck");
  g_assert_cmpstr (since, ==, "Since Wednesday · 2 entries");
  g_assert_cmpstr (curve, ==, "Pain over time: 6 at first, 3 now");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/reminder-words/silent-agent", test_silent_agent);
  g_test_add_func ("/reminder-words/water", test_water);
  g_test_add_func ("/episode-words", test_episode);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *path = g_strconcat ("/reminder-words/state/", states[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_state);
    }

  return g_test_run ();
}
