/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/catalog/catalog.h"
#include "tests/support/tmp-folder.h"
#include "ui/player/player.h"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespitePlayer *player;
  guint n_ended;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_ended++;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GDateTime) start = respite_time_parse ("2026-11-20T14:05:00+01:00", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;

  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (start, zone);
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->catalog = respite_catalog_new_parts (catalog, RESPITE_CATALOG_ROUTINES, &error);
  g_assert_no_error (error);
  fixture->player = respite_player_new (fixture->diary);
  g_signal_connect_swapped (fixture->player, "ended", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (fixture->player);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), &error);
  g_assert_no_error (error);
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->catalog);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
begin (Fixture *fixture,
       const char *id)
{
  respite_player_begin (fixture->player, respite_catalog_get_routine (fixture->catalog, id));
}

static void
pass (Fixture *fixture,
      int seconds)
{
  for (int i = 0; i < seconds; i++)
    {
      respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_SECOND);
      respite_player_look (fixture->player);
    }
}

/* The records of a kind, oldest first. */
static GPtrArray *
list (Fixture *fixture,
      const char *kind)
{
  g_autoptr (GPtrArray) all = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      if (respite_record_is_kind (all->pdata[i], kind) && !respite_record_is_deleted (all->pdata[i]))
        g_ptr_array_add (found, g_object_ref (all->pdata[i]));
    }

  return found;
}

static void
assert_routine (RespiteRecord *record,
                const char *id,
                gint64 seconds,
                gboolean completed,
                const char *at)
{
  g_autofree char *when = respite_time_format (respite_record_get_at (record));
  gint64 done = -1;

  g_assert_cmpstr (respite_record_get_string (record, "routine"), ==, id);
  g_assert_true (respite_record_get_int (record, "seconds", &done));
  g_assert_cmpint (done, ==, seconds);
  g_assert_cmpint (json_object_get_boolean_member (respite_record_get_members (record), "completed"), ==, completed);
  g_assert_cmpstr (respite_record_get_string (record, "origin"), ==, "player");
  g_assert_cmpstr (when, ==, at);
}

static void
test_done_is_written (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;

  begin (fixture, "desk-reset");
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);
  pass (fixture, 60);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_OVER);
  g_assert_cmpuint (fixture->n_ended, ==, 1);

  routines = list (fixture, "routine");
  g_assert_cmpuint (routines->len, ==, 1);
  assert_routine (routines->pdata[0], "desk-reset", 60, TRUE, "2026-11-20T14:05:00+01:00");
  g_assert_null (respite_record_get_string (routines->pdata[0], "before"));
  g_assert_null (respite_record_get_string (routines->pdata[0], "after"));

  respite_player_leave (fixture->player);
  g_assert_null (respite_player_get_run (fixture->player));
  g_assert_cmpuint (fixture->n_ended, ==, 1);
}

static void
test_left_early (Fixture *fixture,
                 gconstpointer data)
{
  static const struct
  {
    const char *name;
    int seconds;
    gboolean skip_rest;
    guint n;
  } cases[] = {
    { "at once", 0, FALSE, 0 },
    { "too soon to matter", 9, FALSE, 0 },
    { "ten seconds", 10, FALSE, 1 },
    { "near the end", 59, FALSE, 1 },
    { "all skipped", 0, TRUE, 0 },
    { "the rest skipped", 30, TRUE, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) before = list (fixture, "routine");
      g_autoptr (GPtrArray) after = NULL;

      g_test_message ("%s", cases[i].name);
      begin (fixture, "desk-reset");
      pass (fixture, cases[i].seconds);
      while (cases[i].skip_rest && respite_player_get_state (fixture->player) != RESPITE_ROUTINE_RUN_OVER)
        respite_player_skip (fixture->player);
      respite_player_leave (fixture->player);

      after = list (fixture, "routine");
      g_assert_cmpuint (after->len, ==, before->len + cases[i].n);
      if (cases[i].n > 0)
        {
          RespiteRecord *record = after->pdata[after->len - 1];
          gint64 done = -1;

          g_assert_true (respite_record_get_int (record, "seconds", &done));
          g_assert_cmpint (done, ==, cases[i].seconds);
          g_assert_false (json_object_get_boolean_member (respite_record_get_members (record), "completed"));
        }
    }
}

static void
test_pause_is_not_done (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;

  begin (fixture, "desk-reset");
  pass (fixture, 20);
  respite_player_pause (fixture->player);
  pass (fixture, 100);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_PAUSED);
  respite_player_resume (fixture->player);
  pass (fixture, 15);

  /* Asleep for an hour: it waits where it was. */
  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  respite_player_look (fixture->player);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_PAUSED);
  respite_player_leave (fixture->player);

  routines = list (fixture, "routine");
  g_assert_cmpuint (routines->len, ==, 1);
  assert_routine (routines->pdata[0], "desk-reset", 35, FALSE, "2026-11-20T14:05:00+01:00");
}

static void
test_score_before (Fixture *fixture,
                   gconstpointer data)
{
  static const struct
  {
    const char *name, *at, *scope;
    gboolean linked;
  } cases[] = {
    { "too long ago", "2026-11-20T13:34:00+01:00", "now", FALSE },
    { "for the day", "2026-11-20T14:00:00+01:00", "day", FALSE },
    { "just before", "2026-11-20T14:04:00+01:00", "now", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonObject) members = json_object_new ();
      g_autoptr (RespiteRecord) pain = NULL;
      g_autoptr (GPtrArray) routines = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      json_object_set_int_member (members, "score", 4);
      json_object_set_string_member (members, "at", cases[i].at);
      json_object_set_string_member (members, "scope", cases[i].scope);
      pain = respite_diary_add (fixture->diary, "pain", "manual", members, &error);
      g_assert_no_error (error);

      begin (fixture, "desk-reset");
      pass (fixture, 60);
      routines = list (fixture, "routine");
      g_assert_cmpstr (respite_record_get_string (routines->pdata[routines->len - 1], "before"), ==,
                       cases[i].linked ? respite_record_get_id (pain) : NULL);
    }
}

static void
test_score_after (Fixture *fixture,
                  gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;
  g_autoptr (GPtrArray) pains = NULL;
  g_autoptr (GError) error = NULL;
  gint64 score = -1;

  begin (fixture, "desk-reset");
  pass (fixture, 60);
  g_assert_true (respite_player_rate (fixture->player, 3, &error));
  g_assert_no_error (error);
  g_assert_true (respite_player_rate (fixture->player, 2, &error));
  g_assert_no_error (error);

  routines = list (fixture, "routine");
  pains = list (fixture, "pain");
  g_assert_cmpuint (routines->len, ==, 1);
  g_assert_cmpuint (pains->len, ==, 1);
  g_assert_cmpstr (respite_record_get_string (routines->pdata[0], "after"), ==, respite_record_get_id (pains->pdata[0]));
  g_assert_cmpstr (respite_record_get_string (pains->pdata[0], "prompt"), ==, "after-remedy");
  g_assert_cmpstr (respite_record_get_string (pains->pdata[0], "scope"), ==, "now");
  g_assert_cmpstr (respite_record_get_string (pains->pdata[0], "origin"), ==, "player");
  g_assert_true (respite_record_get_int (pains->pdata[0], "score", &score));
  g_assert_cmpint (score, ==, 2);
}

static void
test_another_leaves_the_first (Fixture *fixture,
                               gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;

  begin (fixture, "desk-reset");
  pass (fixture, 20);
  begin (fixture, "desk-reset");
  pass (fixture, 5);
  g_assert_cmpint (respite_routine_run_get_done_seconds (respite_player_get_run (fixture->player)), ==, 25);

  begin (fixture, "neck-ease");
  pass (fixture, 12);
  g_assert_cmpint (respite_routine_run_get_done_seconds (respite_player_get_run (fixture->player)), ==, 12);
  respite_player_leave (fixture->player);

  routines = list (fixture, "routine");
  g_assert_cmpuint (routines->len, ==, 2);
  assert_routine (routines->pdata[0], "desk-reset", 25, FALSE, "2026-11-20T14:05:00+01:00");
  assert_routine (routines->pdata[1], "neck-ease", 12, FALSE, "2026-11-20T14:05:25+01:00");
}

static void
test_timer_goes_on_asleep (Fixture *fixture,
                           gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;

  begin (fixture, "heat-timer");
  respite_player_pause (fixture->player);
  respite_player_back (fixture->player);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);
  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  respite_player_look (fixture->player);
  g_assert_cmpuint (fixture->n_ended, ==, 1);

  routines = list (fixture, "routine");
  g_assert_cmpuint (routines->len, ==, 1);
  assert_routine (routines->pdata[0], "heat-timer", 1200, TRUE, "2026-11-20T14:05:00+01:00");
}

static void
test_nothing_without_a_routine (Fixture *fixture,
                                gconstpointer data)
{
  respite_player_look (fixture->player);
  respite_player_pause (fixture->player);
  respite_player_resume (fixture->player);
  respite_player_back (fixture->player);
  respite_player_skip (fixture->player);
  respite_player_leave (fixture->player);
  g_assert_null (respite_player_get_run (fixture->player));
  g_assert_null (respite_player_get_record (fixture->player));
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_OVER);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/player/done-is-written", Fixture, NULL, set_up, test_done_is_written, tear_down);
  g_test_add ("/player/left-early", Fixture, NULL, set_up, test_left_early, tear_down);
  g_test_add ("/player/pause-is-not-done", Fixture, NULL, set_up, test_pause_is_not_done, tear_down);
  g_test_add ("/player/score-before", Fixture, NULL, set_up, test_score_before, tear_down);
  g_test_add ("/player/score-after", Fixture, NULL, set_up, test_score_after, tear_down);
  g_test_add ("/player/another-leaves-the-first", Fixture, NULL, set_up, test_another_leaves_the_first, tear_down);
  g_test_add ("/player/timer-goes-on-asleep", Fixture, NULL, set_up, test_timer_goes_on_asleep, tear_down);
  g_test_add ("/player/nothing-without-a-routine", Fixture, NULL, set_up, test_nothing_without_a_routine, tear_down);

  return g_test_run ();
}
