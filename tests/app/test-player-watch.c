/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/player-watch.h"
#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "core/catalog/catalog.h"
#include "tests/support/tmp-folder.h"

/* A stand-in for the program and the desktop: it remembers what was asked of it. */
#define TEST_TYPE_HOST (test_host_get_type ())

G_DECLARE_FINAL_TYPE (TestHost, test_host, TEST, HOST, GObject)

struct _TestHost
{
  GObject parent_instance;

  guint last_cookie;
  guint awake;
  gboolean screen;
  gboolean refuses;
  gboolean running;
  gboolean seen;
  guint n_told;
  char *told;
  guint n_rung;
};

static guint
keep_awake (RespitePlayerHost *host,
            gboolean screen)
{
  TestHost *self = TEST_HOST (host);

  g_assert_cmpuint (self->awake, ==, 0);
  if (self->refuses)
    return 0;

  self->awake = ++self->last_cookie;
  self->screen = screen;

  return self->awake;
}

static void
let_sleep (RespitePlayerHost *host,
           guint cookie)
{
  TestHost *self = TEST_HOST (host);

  g_assert_cmpuint (cookie, !=, 0);
  g_assert_cmpuint (cookie, ==, self->awake);
  self->awake = 0;
}

static void
keep_running (RespitePlayerHost *host,
              gboolean running)
{
  TestHost *self = TEST_HOST (host);

  g_assert_cmpint (running, !=, self->running);
  self->running = running;
}

static gboolean
is_seen (RespitePlayerHost *host)
{
  return TEST_HOST (host)->seen;
}

static void
tell (RespitePlayerHost *host,
      const char *title,
      const char *body)
{
  TestHost *self = TEST_HOST (host);

  self->n_told++;
  g_free (self->told);
  self->told = g_strdup_printf ("%s: %s", title, body);
}

static void
ring (RespitePlayerHost *host)
{
  TEST_HOST (host)->n_rung++;
}

static void
implement_host (RespitePlayerHostInterface *interface)
{
  interface->keep_awake = keep_awake;
  interface->let_sleep = let_sleep;
  interface->keep_running = keep_running;
  interface->is_seen = is_seen;
  interface->tell = tell;
  interface->ring = ring;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestHost, test_host, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_PLAYER_HOST, implement_host))

static void
test_host_finalize (GObject *object)
{
  g_free (TEST_HOST (object)->told);

  G_OBJECT_CLASS (test_host_parent_class)->finalize (object);
}

static void
test_host_class_init (TestHostClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_host_finalize;
}

static void
test_host_init (TestHost *self)
{
}

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespitePlayer *player;
  TestHost *host;
  RespitePlayerWatch *watch;
} Fixture;

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
  fixture->host = g_object_new (TEST_TYPE_HOST, NULL);
  fixture->watch = respite_player_watch_new (fixture->player, RESPITE_PLAYER_HOST (fixture->host));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  if (fixture->watch != NULL)
    g_assert_finalize_object (fixture->watch);
  g_assert_finalize_object (fixture->player);
  g_assert_finalize_object (fixture->host);
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

static void
test_screen_stays_on_only_while_it_goes_on (Fixture *fixture,
                                            gconstpointer data)
{
  g_assert_cmpuint (fixture->host->awake, ==, 0);
  begin (fixture, "desk-reset");
  g_assert_cmpuint (fixture->host->awake, !=, 0);
  g_assert_true (fixture->host->screen);
  respite_player_pause (fixture->player);
  g_assert_cmpuint (fixture->host->awake, ==, 0);
  respite_player_resume (fixture->player);
  g_assert_cmpuint (fixture->host->awake, !=, 0);
  respite_player_skip (fixture->player);
  g_assert_cmpuint (fixture->host->awake, !=, 0);
  pass (fixture, 60);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_OVER);
  g_assert_cmpuint (fixture->host->awake, ==, 0);

  begin (fixture, "calm-breath");
  g_assert_cmpuint (fixture->host->awake, !=, 0);
  respite_player_leave (fixture->player);
  g_assert_cmpuint (fixture->host->awake, ==, 0);
}

/* Nothing to keep awake is nothing to let sleep. */
static void
test_nobody_keeps_it_awake (Fixture *fixture,
                            gconstpointer data)
{
  fixture->host->refuses = TRUE;
  begin (fixture, "desk-reset");
  respite_player_pause (fixture->player);
  respite_player_resume (fixture->player);
  respite_player_leave (fixture->player);
}

static void
test_a_routine_ends_with_its_window (Fixture *fixture,
                                     gconstpointer data)
{
  begin (fixture, "desk-reset");
  g_assert_false (fixture->host->running);
  pass (fixture, 60);
  g_assert_cmpuint (fixture->host->n_told, ==, 0);
}

static void
test_a_timer_goes_on_and_tells (Fixture *fixture,
                                gconstpointer data)
{
  begin (fixture, "heat-timer");
  g_assert_true (fixture->host->running);
  g_assert_cmpuint (fixture->host->awake, !=, 0);
  g_assert_false (fixture->host->screen);
  pass (fixture, 1199);
  g_assert_cmpuint (fixture->host->n_told, ==, 0);
  g_assert_true (fixture->host->running);

  pass (fixture, 1);
  g_assert_cmpuint (fixture->host->n_told, ==, 1);
  g_assert_cmpstr (fixture->host->told, ==, "Heat pad timer: The time is up. Take it off, and let the skin rest.");
  g_assert_false (fixture->host->running);
  g_assert_cmpuint (fixture->host->awake, ==, 0);
}

static void
test_whether_it_is_told (Fixture *fixture,
                         gconstpointer data)
{
  static const struct
  {
    const char *name;
    gboolean shown, seen;
    guint told;
  } cases[] = {
    { "on the page, before somebody", TRUE, TRUE, 0 },
    { "on the page, behind another window", TRUE, FALSE, 1 },
    { "on another page", FALSE, TRUE, 1 },
    { "without a window", FALSE, FALSE, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      fixture->host->n_told = 0;
      fixture->host->seen = cases[i].seen;
      respite_player_set_shown (fixture->player, cases[i].shown);
      begin (fixture, "cold-timer");
      pass (fixture, 900);
      g_assert_cmpuint (fixture->host->n_told, ==, cases[i].told);
      respite_player_leave (fixture->player);
    }
}

static void
test_a_timer_that_is_left_tells_nothing (Fixture *fixture,
                                         gconstpointer data)
{
  begin (fixture, "heat-timer");
  pass (fixture, 100);
  respite_player_leave (fixture->player);
  g_assert_cmpuint (fixture->host->n_told, ==, 0);
  g_assert_false (fixture->host->running);
}

static void
test_sound_is_off_at_first (Fixture *fixture,
                            gconstpointer data)
{
  begin (fixture, "desk-reset");
  pass (fixture, 60);
  g_assert_cmpuint (fixture->host->n_rung, ==, 0);
}

/* Seven steps: six times on to another, and once at the end. */
static void
test_each_further_step_is_heard (Fixture *fixture,
                                 gconstpointer data)
{
  respite_player_set_sound (fixture->player, TRUE);
  begin (fixture, "desk-reset");
  g_assert_cmpuint (fixture->host->n_rung, ==, 0);
  pass (fixture, 4);
  respite_player_pause (fixture->player);
  respite_player_resume (fixture->player);
  g_assert_cmpuint (fixture->host->n_rung, ==, 0);
  pass (fixture, 1);
  g_assert_cmpuint (fixture->host->n_rung, ==, 1);
  pass (fixture, 55);
  g_assert_cmpuint (fixture->host->n_rung, ==, 7);
  respite_player_leave (fixture->player);
  g_assert_cmpuint (fixture->host->n_rung, ==, 7);

  begin (fixture, "calm-breath");
  respite_player_leave (fixture->player);
  g_assert_cmpuint (fixture->host->n_rung, ==, 7);
}

/* Whoever quits in the middle leaves nothing behind that keeps the machine awake. */
static void
test_the_watch_goes_first (Fixture *fixture,
                           gconstpointer data)
{
  begin (fixture, "heat-timer");
  g_assert_finalize_object (fixture->watch);
  fixture->watch = NULL;
  g_assert_cmpuint (fixture->host->awake, ==, 0);
  g_assert_false (fixture->host->running);
}

#define ADD(name, function) g_test_add ("/player-watch/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("screen-stays-on-only-while-it-goes-on", test_screen_stays_on_only_while_it_goes_on);
  ADD ("nobody-keeps-it-awake", test_nobody_keeps_it_awake);
  ADD ("a-routine-ends-with-its-window", test_a_routine_ends_with_its_window);
  ADD ("a-timer-goes-on-and-tells", test_a_timer_goes_on_and_tells);
  ADD ("whether-it-is-told", test_whether_it_is_told);
  ADD ("a-timer-that-is-left-tells-nothing", test_a_timer_that_is_left_tells_nothing);
  ADD ("sound-is-off-at-first", test_sound_is_off_at_first);
  ADD ("each-further-step-is-heard", test_each_further_step_is_heard);
  ADD ("the-watch-goes-first", test_the_watch_goes_first);

  return g_test_run ();
}
