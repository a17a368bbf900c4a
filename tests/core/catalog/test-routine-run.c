/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/routine-run.h"

#define START (1000 * G_TIME_SPAN_SECOND)

static RespiteRoutine *
parse (const char *more,
       const char *steps,
       int seconds,
       GError **error)
{
  g_autofree char *text = g_strdup_printf (
      "{ \"id\": \"trial\", \"title\": \"Trial\", \"summary\": \"A trial.\", \"seconds\": %d, \"desk\": true, %s"
      " \"positions\": [\"sitting\"], \"equipment\": [], \"effort\": \"light\", \"phases\": [\"A\"], \"items\": [],"
      " \"steps\": [%s] }", seconds, more, steps);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  g_assert_nonnull (node);

  return respite_routine_new_from_json (json_node_get_object (node), error);
}

static RespiteRoutineRun *
make (const char *more,
      const char *steps,
      int seconds)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteRoutine) routine = parse (more, steps, seconds, &error);

  g_assert_no_error (error);

  return respite_routine_run_new (routine);
}

#define STEP(seconds) "{ \"seconds\": " #seconds ", \"cue\": \"Do.\", \"scene\": \"Figure\" }"
#define THREE STEP (5) ", " STEP (10) ", " STEP (8)

/* Looks every second, as its owner does. */
static gint64
pass (RespiteRoutineRun *run,
      gint64 now,
      double seconds)
{
  gint64 end = now + (gint64) (seconds * G_TIME_SPAN_SECOND);

  while (now < end)
    {
      now = MIN (end, now + G_TIME_SPAN_SECOND);
      respite_routine_run_look (run, now);
    }

  return end;
}

/*
 * What is done: a number of seconds, or p pause, r resume, b back, s skip, z a long sleep. The number is ended by a blank.
 */
static void
perform (RespiteRoutineRun *run,
         const char *script)
{
  g_auto (GStrv) words = g_strsplit (script, " ", -1);
  gint64 now = START;

  g_assert_true (respite_routine_run_start (run, now));
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_str_equal (words[i], "p"))
        respite_routine_run_pause (run, now);
      else if (g_str_equal (words[i], "r"))
        respite_routine_run_resume (run, now);
      else if (g_str_equal (words[i], "b"))
        respite_routine_run_back (run, now);
      else if (g_str_equal (words[i], "s"))
        respite_routine_run_skip (run, now);
      else if (g_str_equal (words[i], "z"))
        {
          now += G_TIME_SPAN_HOUR;
          respite_routine_run_look (run, now);
        }
      else
        now = pass (run, now, g_ascii_strtod (words[i], NULL));
    }
}

static const struct
{
  const char *name;
  const char *script;
  RespiteRoutineRunState state;
  guint step;
  double left;
  int done;
  gboolean completed;
} cases[] = {
  { "just started", "0", RESPITE_ROUTINE_RUN_GOING, 0, 5, 0, FALSE },
  { "part of a second", "0.25", RESPITE_ROUTINE_RUN_GOING, 0, 4.75, 0, FALSE },
  { "at the border", "5", RESPITE_ROUTINE_RUN_GOING, 1, 10, 5, FALSE },
  { "in the second", "7", RESPITE_ROUTINE_RUN_GOING, 1, 8, 7, FALSE },
  { "to the end", "23", RESPITE_ROUTINE_RUN_OVER, 2, 0, 23, TRUE },
  { "beyond the end", "40", RESPITE_ROUTINE_RUN_OVER, 2, 0, 23, TRUE },
  { "paused", "7 p 60", RESPITE_ROUTINE_RUN_PAUSED, 1, 8, 7, FALSE },
  { "paused twice", "7 p p 60", RESPITE_ROUTINE_RUN_PAUSED, 1, 8, 7, FALSE },
  { "resumed", "7 p 60 r 2", RESPITE_ROUTINE_RUN_GOING, 1, 6, 9, FALSE },
  { "resumed without a pause", "7 r 2", RESPITE_ROUTINE_RUN_GOING, 1, 6, 9, FALSE },
  { "paused and to the end", "7 p 60 r 16", RESPITE_ROUTINE_RUN_OVER, 2, 0, 23, TRUE },
  { "back within a step", "10 b", RESPITE_ROUTINE_RUN_GOING, 1, 10, 10, FALSE },
  { "back at a step's beginning", "6 b", RESPITE_ROUTINE_RUN_GOING, 0, 5, 6, FALSE },
  { "back at the first", "2 b", RESPITE_ROUTINE_RUN_GOING, 0, 5, 2, FALSE },
  { "back twice at the first", "2 b b", RESPITE_ROUTINE_RUN_GOING, 0, 5, 2, FALSE },
  { "back while paused", "10 p 5 b", RESPITE_ROUTINE_RUN_PAUSED, 1, 10, 10, FALSE },
  { "a step done twice counts twice", "10 b 18", RESPITE_ROUTINE_RUN_OVER, 2, 0, 28, TRUE },
  { "back when it is over", "23 b", RESPITE_ROUTINE_RUN_OVER, 2, 0, 23, TRUE },
  { "skip", "2 s", RESPITE_ROUTINE_RUN_GOING, 1, 10, 2, FALSE },
  { "skip keeps it incomplete", "2 s 18", RESPITE_ROUTINE_RUN_OVER, 2, 0, 20, FALSE },
  { "skip, come back and do it", "2 s b 23", RESPITE_ROUTINE_RUN_OVER, 2, 0, 25, TRUE },
  { "skip the last", "16 s", RESPITE_ROUTINE_RUN_OVER, 2, 0, 16, FALSE },
  { "skip all", "s s s s s", RESPITE_ROUTINE_RUN_OVER, 2, 0, 0, FALSE },
  { "skip while paused", "2 p s 20", RESPITE_ROUTINE_RUN_PAUSED, 1, 10, 2, FALSE },
  { "asleep", "7 z", RESPITE_ROUTINE_RUN_PAUSED, 1, 8, 7, FALSE },
  { "asleep and on", "7 z r 3", RESPITE_ROUTINE_RUN_GOING, 1, 5, 10, FALSE },
  { "asleep while paused", "7 p z", RESPITE_ROUTINE_RUN_PAUSED, 1, 8, 7, FALSE },
};

static void
test_script (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (RespiteRoutineRun) run = make ("", THREE, 23);

  perform (run, cases[i].script);
  g_assert_cmpint (respite_routine_run_get_state (run), ==, cases[i].state);
  g_assert_cmpuint (respite_routine_run_get_step (run), ==, cases[i].step);
  g_assert_cmpfloat_with_epsilon (respite_routine_run_get_left (run), cases[i].left, 1e-9);
  g_assert_cmpint (respite_routine_run_get_done_seconds (run), ==, cases[i].done);
  g_assert_cmpint (respite_routine_run_is_completed (run), ==, cases[i].completed);
}

static void
test_ready_waits (void)
{
  g_autoptr (RespiteRoutineRun) run = make ("", THREE, 23);

  g_assert_cmpint (respite_routine_run_get_state (run), ==, RESPITE_ROUTINE_RUN_READY);
  g_assert_false (respite_routine_run_look (run, START));
  g_assert_false (respite_routine_run_pause (run, START));
  g_assert_false (respite_routine_run_resume (run, START));
  g_assert_cmpfloat (respite_routine_run_get_left (run), ==, 5);
  g_assert_cmpfloat (respite_routine_run_get_fraction (run), ==, 0);
  g_assert_true (respite_routine_run_start (run, START));
  g_assert_false (respite_routine_run_start (run, START));
}

static void
test_look_tells_of_changes (void)
{
  g_autoptr (RespiteRoutineRun) run = make ("", THREE, 23);

  respite_routine_run_start (run, START);
  g_assert_false (respite_routine_run_look (run, START));
  g_assert_false (respite_routine_run_look (run, START + 4 * G_TIME_SPAN_SECOND));
  g_assert_true (respite_routine_run_look (run, START + 6 * G_TIME_SPAN_SECOND));
  g_assert_false (respite_routine_run_look (run, START + 6 * G_TIME_SPAN_SECOND));
  g_assert_cmpfloat_with_epsilon (respite_routine_run_get_fraction (run), 0.1, 1e-9);
  g_assert_true (respite_routine_run_look (run, START + G_TIME_SPAN_HOUR));
}

static void
test_clock_that_goes_back_changes_nothing (void)
{
  g_autoptr (RespiteRoutineRun) run = make ("", THREE, 23);

  respite_routine_run_start (run, START);
  respite_routine_run_look (run, START + 2 * G_TIME_SPAN_SECOND);
  g_assert_false (respite_routine_run_look (run, START));
  g_assert_cmpfloat_with_epsilon (respite_routine_run_get_left (run), 3, 1e-9);
  respite_routine_run_look (run, START + 3 * G_TIME_SPAN_SECOND);
  g_assert_cmpfloat_with_epsilon (respite_routine_run_get_left (run), 2, 1e-9);
}

static void
test_timer_keeps_time (void)
{
  g_autoptr (RespiteRoutineRun) run = make ("\"timer\": \"heat\", ", STEP (600) ", " STEP (600), 1200);

  g_assert_true (respite_routine_run_keeps_time (run));
  respite_routine_run_start (run, START);
  g_assert_false (respite_routine_run_pause (run, START + G_TIME_SPAN_SECOND));
  g_assert_false (respite_routine_run_back (run, START + G_TIME_SPAN_MINUTE));
  g_assert_cmpint (respite_routine_run_get_state (run), ==, RESPITE_ROUTINE_RUN_GOING);

  /* Ten minutes asleep are ten minutes of warmth. */
  g_assert_true (respite_routine_run_look (run, START + 11 * G_TIME_SPAN_MINUTE));
  g_assert_cmpuint (respite_routine_run_get_step (run), ==, 1);
  g_assert_cmpfloat_with_epsilon (respite_routine_run_get_left (run), 540, 1e-9);
  g_assert_true (respite_routine_run_look (run, START + 25 * G_TIME_SPAN_MINUTE));
  g_assert_cmpint (respite_routine_run_get_done_seconds (run), ==, 1200);
  g_assert_true (respite_routine_run_is_completed (run));
}

#define HALVES ", \"pose\": [\"a\", \"b\"], \"halves\": true"

static void
test_beat (void)
{
  static const struct
  {
    const char *name, *cadence;
    double elapsed;
    RespiteRoutineBeatPart part;
    double fraction;
    guint round, n_rounds;
  } beats[] = {
    { "none", "", 3, RESPITE_ROUTINE_BEAT_NONE, 0, 1, 1 },
    { "begins together", ", \"cadence\": [3, 2]", 0, RESPITE_ROUTINE_BEAT_TOGETHER, 0, 1, 3 },
    { "half together", ", \"cadence\": [3, 2]", 1.5, RESPITE_ROUTINE_BEAT_TOGETHER, 0.5, 1, 3 },
    { "apart", ", \"cadence\": [3, 2]", 4, RESPITE_ROUTINE_BEAT_APART, 0.5, 1, 3 },
    { "second round", ", \"cadence\": [3, 2]", 5, RESPITE_ROUTINE_BEAT_TOGETHER, 0, 2, 3 },
    { "last round", ", \"cadence\": [3, 2]", 14, RESPITE_ROUTINE_BEAT_APART, 0.5, 3, 3 },
    { "a rest of a round", ", \"cadence\": [4, 3]", 14.5, RESPITE_ROUTINE_BEAT_TOGETHER, 0.125, 2, 2 },
    { "longer than the step", ", \"cadence\": [10, 20]", 2.5, RESPITE_ROUTINE_BEAT_TOGETHER, 0.25, 1, 1 },
    { "nothing but together", ", \"cadence\": [1, 0]", 2.5, RESPITE_ROUTINE_BEAT_TOGETHER, 0.5, 3, 15 },
    { "halves hold whole rounds", HALVES ", \"cadence\": [2, 1]", 7.5, RESPITE_ROUTINE_BEAT_TOGETHER, 0, 4, 6 },
    { "halves shorter than a round", HALVES ", \"cadence\": [20, 40]", 5, RESPITE_ROUTINE_BEAT_APART, 0.5, 1, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (beats); i++)
    {
      g_autofree char *step = g_strdup_printf ("{ \"seconds\": 15, \"cue\": \"Do.\", \"scene\": \"Figure\"%s }",
                                               beats[i].cadence);
      g_autoptr (RespiteRoutineRun) run = make ("", step, 15);
      RespiteRoutineBeat beat;

      g_test_message ("%s", beats[i].name);
      respite_routine_run_start (run, START);
      pass (run, START, beats[i].elapsed);
      beat = respite_routine_run_get_beat (run);
      g_assert_cmpint (beat.part, ==, beats[i].part);
      g_assert_cmpfloat_with_epsilon (beat.fraction, beats[i].fraction, 1e-9);
      g_assert_cmpuint (beat.round, ==, beats[i].round);
      g_assert_cmpuint (beat.n_rounds, ==, beats[i].n_rounds);
    }
}

static void
test_no_step_without_length (void)
{
  static const struct
  {
    const char *name, *steps;
    int seconds;
  } wrong[] = {
    { "no steps", "", 1 },
    { "a step of nothing", STEP (0), 1 },
    { "one of them of nothing", STEP (5) ", " STEP (0), 5 },
    { "halves of nothing", "{ \"seconds\": 5, \"cue\": \"Do.\", \"scene\": \"Figure\"" HALVES " }", 5 },
    { "halves of an odd number", "{ \"seconds\": 5, \"cue\": \"Do.\", \"scene\": \"Figure\", \"pose\": [\"a\"], "
                                 "\"cadence\": [1, 1], \"halves\": true }", 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", wrong[i].name);
      g_assert_null (parse ("", wrong[i].steps, wrong[i].seconds, &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/routine-run/script/%s", cases[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_script);
    }
  g_test_add_func ("/routine-run/ready-waits", test_ready_waits);
  g_test_add_func ("/routine-run/look-tells-of-changes", test_look_tells_of_changes);
  g_test_add_func ("/routine-run/clock-that-goes-back-changes-nothing", test_clock_that_goes_back_changes_nothing);
  g_test_add_func ("/routine-run/timer-keeps-time", test_timer_keeps_time);
  g_test_add_func ("/routine-run/beat", test_beat);
  g_test_add_func ("/routine-run/no-step-without-length", test_no_step_without_length);

  return g_test_run ();
}
