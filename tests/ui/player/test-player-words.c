/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/catalog.h"
#include "ui/player/player-words.h"

static void
test_time_and_length (void)
{
  static const struct
  {
    double left;
    const char *time, *length;
  } cases[] = {
    { 0, "0 s", "0 seconds" },          { 0.2, "1 s", "0 seconds" },      { 1, "1 s", "1 second" },
    { 9, "9 s", "9 seconds" },          { 59.5, "1:00", "59 seconds" },   { 60, "1:00", "1 minute" },
    { 61, "1:01", "61 seconds" },       { 90, "1:30", "90 seconds" },     { 119, "1:59", "119 seconds" },
    { 120, "2:00", "2 minutes" },       { 150, "2:30", "150 seconds" },     { 1200, "20:00", "20 minutes" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *time = respite_player_words_time (cases[i].left);
      g_autofree char *length = respite_player_words_length ((int) cases[i].left);

      g_assert_cmpstr (time, ==, cases[i].time);
      g_assert_cmpstr (length, ==, cases[i].length);
    }
}

static void
test_beat (void)
{
  static const struct
  {
    const char *name;
    RespiteRoutineBeat beat;
    gboolean breathing;
    const char *text;
  } cases[] = {
    { "no cadence", { RESPITE_ROUTINE_BEAT_NONE, 0, 1, 1 }, FALSE, NULL },
    { "no cadence, though breathing", { RESPITE_ROUTINE_BEAT_NONE, 0, 1, 1 }, TRUE, NULL },
    { "in", { RESPITE_ROUTINE_BEAT_TOGETHER, 0.5, 3, 15 }, TRUE, "Breathe in" },
    { "out", { RESPITE_ROUTINE_BEAT_APART, 0.5, 3, 15 }, TRUE, "Breathe out" },
    { "counted", { RESPITE_ROUTINE_BEAT_APART, 0.5, 2, 3 }, FALSE, "2 of 3" },
    { "once only", { RESPITE_ROUTINE_BEAT_TOGETHER, 0.5, 1, 1 }, FALSE, NULL },
    { "too many to count", { RESPITE_ROUTINE_BEAT_TOGETHER, 0.5, 20, 75 }, FALSE, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = respite_player_words_beat (&cases[i].beat, cases[i].breathing);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_done (void)
{
  g_autofree char *done = respite_player_words_done (TRUE, 120);
  g_autofree char *early = respite_player_words_done (FALSE, 40);

  g_assert_cmpstr (done, ==, "Done. 2 minutes.");
  g_assert_cmpstr (early, ==, "Ended early. 40 seconds.");
}

static void
test_step (void)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteCatalog) catalog = respite_catalog_new_parts (folder, RESPITE_CATALOG_ROUTINES, &error);
  RespiteRoutine *routine = respite_catalog_get_routine (catalog, "desk-reset");
  g_autofree char *step = respite_player_words_step (2, 7);
  g_autofree char *announcement = respite_player_words_announcement (routine, 3);
  g_autofree char *next = respite_player_words_next (routine, 3);
  g_autofree char *last = respite_player_words_next (routine, 6);

  g_assert_no_error (error);
  g_assert_cmpstr (step, ==, "Step 3 of 7");
  g_assert_cmpstr (announcement, ==, "Step 4 of 7. Turn head and chest to the left, as far as is easy. 6 seconds.");
  g_assert_cmpstr (next, ==, "Next: And to the right.");
  g_assert_cmpstr (last, ==, "This is the last step");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/player-words/time-and-length", test_time_and_length);
  g_test_add_func ("/player-words/beat", test_beat);
  g_test_add_func ("/player-words/done", test_done);
  g_test_add_func ("/player-words/step", test_step);

  return g_test_run ();
}
