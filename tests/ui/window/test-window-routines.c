/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/catalog/catalog.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/window/window.h"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  GtkApplication *application;
  RespiteDiary *diary;
  RespiteRemindersStore *reminders;
  RespiteRemediesStore *personal;
  RespiteProfileStore *profile;
  RespiteAgentProxy *agent;
  RespitePlayer *player;
  RespiteWindow *window;
} Fixture;

static void
open_window (Fixture *fixture)
{
  g_autoptr (GFile) catalog = respite_catalog_folder_resolve ();

  fixture->window = respite_window_new (fixture->application, fixture->diary, fixture->reminders, fixture->personal,
                                        fixture->profile, fixture->agent, fixture->player, catalog);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 20, 14, 5, 0);

  fixture->folder = respite_test_folder_new ();
  fixture->clock = respite_manual_clock_new (now, zone);
  fixture->application = GTK_APPLICATION (adw_application_new ("io.github.respite_app.Test", G_APPLICATION_NON_UNIQUE));
  g_assert_true (g_application_register (G_APPLICATION (fixture->application), NULL, NULL));
  fixture->diary = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->reminders = respite_reminders_store_new (fixture->folder);
  respite_reminders_store_load (fixture->reminders, NULL);
  fixture->personal = respite_remedies_store_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  fixture->profile = respite_profile_store_new (fixture->folder);
  fixture->agent = respite_agent_proxy_new ();
  fixture->player = respite_player_new (fixture->diary);
  open_window (fixture);
}

static gboolean
is_clean (gpointer diary)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (diary));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (fixture->window);

  respite_test_wait (is_clean, fixture->diary);
  g_clear_object (&fixture->agent);
  g_clear_object (&fixture->player);
  g_clear_object (&fixture->profile);
  g_clear_object (&fixture->personal);
  g_clear_object (&fixture->reminders);
  g_clear_object (&fixture->application);
  settle ();
  g_assert_finalize_object (fixture->diary);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
assert_layer (Fixture *fixture,
              const char *name)
{
  GtkStack *layers = respite_test_widgets_child (fixture->window, "layers");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (layers), ==, name);
}

static void
ask_layer (Fixture *fixture,
           const char *action)
{
  GtkStack *layers = respite_test_widgets_child (fixture->window, "layers");

  g_assert_true (gtk_widget_activate_action (gtk_stack_get_visible_child (layers), action, NULL));
}

static const char *
get_routine (Fixture *fixture)
{
  const RespiteRoutineRun *run = respite_player_get_run (fixture->player);

  return run != NULL ? respite_routine_get_id (respite_routine_run_get_routine (run)) : NULL;
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

static guint
count_records (Fixture *fixture)
{
  g_autoptr (GPtrArray) records = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);

  return records != NULL ? records->len : 0;
}

static void
test_opens_before_the_pages (Fixture *fixture,
                             gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-routine", "s", "neck-ease");
  assert_layer (fixture, "player");
  g_assert_cmpstr (get_routine (fixture), ==, "neck-ease");
  ask_layer (fixture, "player.leave");
  assert_layer (fixture, "pages");
  g_assert_null (get_routine (fixture));
}

static void
test_unknown_changes_nothing (Fixture *fixture,
                              gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-routine", "s", "was-never-there");
  assert_layer (fixture, "pages");
  g_assert_null (get_routine (fixture));
}

static void
test_goes_back_to_the_list (Fixture *fixture,
                            gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-routines", NULL);
  assert_layer (fixture, "routines");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-routine", "s", "hug-stretch");
  ask_layer (fixture, "player.leave");
  assert_layer (fixture, "routines");
  ask_layer (fixture, "routines.close");
  assert_layer (fixture, "pages");
}

static void
test_reminder_takes_what_fits (Fixture *fixture,
                               gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-reminder", "s", "stretch");
  g_assert_cmpstr (get_routine (fixture), ==, "desk-reset");
  pass (fixture, 60);
  ask_layer (fixture, "player.leave");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-reminder", "s", "stretch");
  g_assert_cmpstr (get_routine (fixture), ==, "blade-squeeze");
}

static void
test_closing_keeps_what_was_done (Fixture *fixture,
                                  gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-routine", "s", "desk-reset");
  pass (fixture, 12);
  gtk_window_close (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (fixture->window);
  g_assert_null (get_routine (fixture));
  g_assert_cmpuint (count_records (fixture), ==, 1);
}

static void
test_timer_lasts_as_asked (Fixture *fixture,
                           gconstpointer data)
{
  static const struct
  {
    const char *name, *routine;
    int minutes;
  } refused[] = {
    { "too long for the skin", "heat-timer", 25 },   { "far too long", "heat-timer", G_MAXINT },
    { "nothing", "heat-timer", 0 },                  { "less than nothing", "heat-timer", -10 },
    { "what warmth may last", "cold-timer", 20 },    { "no timer", "desk-reset", 10 },
    { "no such timer", "was-never-there", 10 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_test_message ("%s", refused[i].name);
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-timer", "(si)", refused[i].routine,
                                  refused[i].minutes);
      assert_layer (fixture, "pages");
      g_assert_null (get_routine (fixture));
    }

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-timer", "(si)", "heat-timer", 10);
  assert_layer (fixture, "player");
  g_assert_cmpint (respite_routine_get_seconds (respite_routine_run_get_routine (respite_player_get_run (fixture->player))),
                   ==, 600);
  respite_player_leave (fixture->player);
}

static void
test_timer_outlives_its_window (Fixture *fixture,
                                gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-routine", "s", "cold-timer");
  pass (fixture, 100);
  gtk_window_close (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (fixture->window);
  g_assert_cmpstr (get_routine (fixture), ==, "cold-timer");
  g_assert_false (respite_player_is_shown (fixture->player));
  pass (fixture, 100);

  open_window (fixture);
  assert_layer (fixture, "player");
  g_assert_cmpint (respite_routine_run_get_done_seconds (respite_player_get_run (fixture->player)), ==, 200);
  respite_player_leave (fixture->player);
}

#define ADD(path, test) g_test_add ("/window-routines/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("opens-before-the-pages", test_opens_before_the_pages);
  ADD ("unknown-changes-nothing", test_unknown_changes_nothing);
  ADD ("goes-back-to-the-list", test_goes_back_to_the_list);
  ADD ("reminder-takes-what-fits", test_reminder_takes_what_fits);
  ADD ("closing-keeps-what-was-done", test_closing_keeps_what_was_done);
  ADD ("timer-lasts-as-asked", test_timer_lasts_as_asked);
  ADD ("timer-outlives-its-window", test_timer_outlives_its_window);

  return g_test_run ();
}
