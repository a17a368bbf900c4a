/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/insights/routine-choice.h"
#include "tests/support/tmp-folder.h"

static RespiteCatalog *catalog;

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GDateTime) start = respite_time_parse ("2026-11-20T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (start, zone);
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
}

/* An episode opens when its first score is saved. */
static void
save (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  respite_journal_flush (respite_diary_get_journal (fixture->diary), &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  save (fixture);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static char *
log_routine (Fixture *fixture,
             const char *id,
             const char *at)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  json_object_set_string_member (members, "routine", id);
  json_object_set_int_member (members, "seconds", 60);
  json_object_set_boolean_member (members, "completed", TRUE);
  json_object_set_string_member (members, "at", at);
  record = respite_diary_add (fixture->diary, "routine", "player", members, &error);
  g_assert_no_error (error);

  return g_strdup (respite_record_get_id (record));
}

static void
log_pain (Fixture *fixture,
          const char *at)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  json_object_set_int_member (members, "score", 5);
  json_object_set_string_member (members, "at", at);
  record = respite_diary_add (fixture->diary, "pain", "manual", members, &error);
  g_assert_no_error (error);
  save (fixture);
}

static void
test_wishes (void)
{
  static const char *const both[] = { "desk-reset", "blade-squeeze", NULL };
  static const char *const settled_first[] = { "chair-mobility", "desk-reset", NULL };
  static const char *const one[] = { "chair-mobility", NULL };
  static const char *const standing[] = { "morning-mobility", "chair-mobility", NULL };
  static const char *const gone[] = { "was-once-there", NULL };
  static const char *const half_gone[] = { "was-once-there", "neck-ease", NULL };
  static const struct
  {
    const char *name;
    RespiteRoutineWish wish;
    const char *chosen;
  } cases[] = {
    { "the first where nothing was done", { both, "P", "sitting", NULL }, "desk-reset" },
    { "another than last", { both, "P", "sitting", "desk-reset" }, "blade-squeeze" },
    { "in turns", { both, "P", "sitting", "blade-squeeze" }, "desk-reset" },
    { "last is none of them", { both, "P", "sitting", "heat-timer" }, "desk-reset" },
    { "not what strains while it is fresh", { settled_first, "A", "sitting", NULL }, "desk-reset" },
    { "rather the same again than what strains", { settled_first, "A", "sitting", "desk-reset" }, "desk-reset" },
    { "the only one there is", { one, "A", "sitting", "chair-mobility" }, "chair-mobility" },
    { "fits the position", { standing, "S", "sitting", NULL }, "chair-mobility" },
    { "the position before another one", { standing, "S", "sitting", "chair-mobility" }, "chair-mobility" },
    { "position unknown", { standing, "S", NULL, NULL }, "morning-mobility" },
    { "phase unknown", { settled_first, NULL, "sitting", NULL }, "chair-mobility" },
    { "named ones that are gone", { gone, "P", "sitting", NULL }, "desk-reset" },
    { "half of them gone", { half_gone, "P", "sitting", NULL }, "neck-ease" },
    { "all at the desk, fresh", { NULL, "A", "sitting", NULL }, "desk-reset" },
    { "all at the desk, fresh, next", { NULL, "A", "sitting", "desk-reset" }, "blade-squeeze" },
    { "all at the desk, settling, next", { NULL, "S", "sitting", "desk-reset" }, "chair-mobility" },
    { "all at the desk, nothing that only looks", { NULL, "S", "sitting", "neck-ease" }, "calm-breath" },
    { "all at the desk, round", { NULL, "S", "sitting", "calm-breath" }, "desk-reset" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteRoutine *chosen = respite_routine_choose (catalog, &cases[i].wish);

      g_test_message ("%s", cases[i].name);
      g_assert_nonnull (chosen);
      g_assert_cmpstr (respite_routine_get_id (chosen), ==, cases[i].chosen);
      g_assert_true (respite_routine_choose (catalog, &cases[i].wish) == chosen);
    }
}

static void
test_phase (Fixture *fixture,
            gconstpointer data)
{
  static const struct
  {
    int days_later;
    const char *phase;
  } cases[] = {
    { 0, "A" }, { 2, "A" }, { 3, "S" }, { 41, "S" }, { 42, "R" },
  };
  gint64 day = 0;

  g_assert_cmpstr (respite_routine_choice_get_phase (NULL), ==, "P");
  log_pain (fixture, "2026-11-20T14:00:00+01:00");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespiteEpisode) episode = NULL;

      /* So that it does not close by itself. */
      for (; day < cases[i].days_later; day++)
        {
          g_autoptr (RespiteRecord) record = NULL;

          respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_DAY);
          record = respite_diary_log_pain (fixture->diary, 3, "manual", NULL);
          save (fixture);
        }
      episode = respite_diary_get_open_episode (fixture->diary);
      g_test_message ("after %d days", cases[i].days_later);
      g_assert_cmpstr (respite_routine_choice_get_phase (episode), ==, cases[i].phase);
    }
}

static void
test_last (Fixture *fixture,
           gconstpointer data)
{
  g_autofree char *first = log_routine (fixture, "hug-stretch", "2026-11-19T10:00:00+01:00");
  g_autofree char *second = log_routine (fixture, "desk-reset", "2026-11-20T12:00:00+01:00");
  g_autofree char *third = log_routine (fixture, "heat-timer", "2026-11-20T13:00:00+01:00");
  g_autoptr (RespiteRecord) last = respite_routine_find_last (fixture->diary, NULL);
  g_autoptr (RespiteRecord) stretch = respite_routine_find_last (fixture->diary, "hug-stretch");
  g_autoptr (RespiteRecord) never = respite_routine_find_last (fixture->diary, "cold-timer");
  g_autoptr (RespiteRecord) undone = NULL;
  g_autoptr (RespiteRecord) before = NULL;

  g_assert_cmpstr (respite_record_get_id (last), ==, third);
  g_assert_cmpstr (respite_record_get_id (stretch), ==, first);
  g_assert_null (never);

  undone = respite_diary_set_deleted (fixture->diary, third, TRUE, NULL);
  g_assert_nonnull (undone);
  before = respite_routine_find_last (fixture->diary, NULL);
  g_assert_cmpstr (respite_record_get_id (before), ==, second);
}

static void
test_last_of_long_ago_is_forgotten (Fixture *fixture,
                                    gconstpointer data)
{
  g_autofree char *id = log_routine (fixture, "desk-reset", "2026-11-01T12:00:00+01:00");

  g_assert_null (respite_routine_find_last (fixture->diary, NULL));
}

static void
test_suggestions_take_turns (Fixture *fixture,
                             gconstpointer data)
{
  static const char *const among[] = { "desk-reset", "chair-mobility", "blade-squeeze", NULL };
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_cmpstr (respite_routine_get_id (respite_routine_suggest (catalog, fixture->diary, among)), ==, "desk-reset");
  first = log_routine (fixture, "desk-reset", "2026-11-20T12:00:00+01:00");
  g_assert_cmpstr (respite_routine_get_id (respite_routine_suggest (catalog, fixture->diary, among)), ==,
                   "chair-mobility");
  log_pain (fixture, "2026-11-20T14:00:00+01:00");
  g_assert_cmpstr (respite_routine_get_id (respite_routine_suggest (catalog, fixture->diary, among)), ==,
                   "blade-squeeze");
  second = log_routine (fixture, "blade-squeeze", "2026-11-20T13:00:00+01:00");
  g_assert_cmpstr (respite_routine_get_id (respite_routine_suggest (catalog, fixture->diary, among)), ==, "desk-reset");
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

  g_test_add_func ("/routine-choice/wishes", test_wishes);
  g_test_add ("/routine-choice/phase", Fixture, NULL, set_up, test_phase, tear_down);
  g_test_add ("/routine-choice/last", Fixture, NULL, set_up, test_last, tear_down);
  g_test_add ("/routine-choice/last-of-long-ago-is-forgotten", Fixture, NULL, set_up,
              test_last_of_long_ago_is_forgotten, tear_down);
  g_test_add ("/routine-choice/suggestions-take-turns", Fixture, NULL, set_up, test_suggestions_take_turns, tear_down);

  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
