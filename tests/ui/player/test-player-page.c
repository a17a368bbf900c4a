/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/manual-clock.h"
#include "core/base/time-text.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/common/score-row.h"
#include "ui/player/player-page.h"
#include "ui/player/player-stage.h"

typedef struct
{
  GFile *folder;
  RespiteManualClock *clock;
  RespiteDiary *diary;
  RespiteCatalog *catalog;
  RespitePlayer *player;
  GtkWidget *page;
  GtkWindow *window;
  guint n_closed;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_closed++;
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
  fixture->catalog = respite_catalog_new_parts (catalog, RESPITE_CATALOG_ROUTINES | RESPITE_CATALOG_RULES, &error);
  g_assert_no_error (error);
  fixture->player = respite_player_new (fixture->diary);
  fixture->page = respite_player_page_new (fixture->player, fixture->diary);
  g_signal_connect_swapped (fixture->page, "closed", G_CALLBACK (count_cb), fixture);
  fixture->window = respite_test_widgets_show (fixture->page);
}

static gboolean
is_saved (gpointer journal)
{
  return !respite_journal_get_dirty (journal);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  g_assert_finalize_object (fixture->player);
  respite_test_wait (is_saved, respite_diary_get_journal (fixture->diary));
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalog);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
open_routine (Fixture *fixture,
              const char *id)
{
  respite_player_page_open (RESPITE_PLAYER_PAGE (fixture->page), fixture->catalog,
                            respite_catalog_get_routine (fixture->catalog, id));
}

static void
pass (Fixture *fixture,
      int seconds)
{
  for (int i = 0; i < seconds; i++)
    {
      respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_SECOND);
      respite_player_look (fixture->player);
      g_signal_emit_by_name (fixture->player, "ticked");
    }
}

/* By its name, in the page or in one of its two larger views. */
static gpointer
child (Fixture *fixture,
       const char *name)
{
  gpointer places[] = {
    fixture->page,
    respite_test_widgets_child (fixture->page, "run"),
    respite_test_widgets_child (fixture->page, "end"),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GObject *found = gtk_widget_get_template_child (places[i], G_OBJECT_TYPE (places[i]), name);

      if (found != NULL)
        return found;
    }
  g_assert_not_reached ();
}

/* What stands below what to do. */
static const char *
get_next (Fixture *fixture)
{
  GtkWidget *step = gtk_stack_get_visible_child (child (fixture, "cues"));

  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_last_child (step)));
}

static void
assert_text (Fixture *fixture,
             const char *label,
             const char *text)
{
  g_assert_cmpstr (gtk_label_get_label (child (fixture, label)), ==, text);
}

static void
assert_view (Fixture *fixture,
             const char *name)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (child (fixture, "views")), ==, name);
}

static gboolean
is_pressed_by (GtkShortcut *shortcut,
               guint key)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key;
}

/* What the page does when a key reaches it. */
static void
press (Fixture *fixture,
       guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->page);
  guint n_pressed = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller));
           j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (is_pressed_by (shortcut, key))
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, fixture->page,
                                            gtk_shortcut_get_arguments (shortcut));
              n_pressed++;
            }
        }
    }
  g_assert_cmpuint (n_pressed, ==, 1);
}

/* A fingerprint of what the stage shows at this moment. */
static char *
look_at_stage (Fixture *fixture)
{
  RespiteDrawing *stage = child (fixture, "stage");
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 200, 200);
  cairo_t *cr = cairo_create (surface);
  char *fingerprint;

  RESPITE_DRAWING_GET_CLASS (stage)->draw (stage, cr, respite_palette_get_light (), 200, 200);
  cairo_surface_flush (surface);
  fingerprint = g_compute_checksum_for_data (G_CHECKSUM_SHA256, cairo_image_surface_get_data (surface),
                                             (gsize) cairo_image_surface_get_stride (surface) * 200);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return fingerprint;
}

static GPtrArray *
list (Fixture *fixture,
      const char *kind)
{
  g_autoptr (GPtrArray) all = respite_journal_dup_month (respite_diary_get_journal (fixture->diary), "2026-11", NULL);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      if (respite_record_is_kind (all->pdata[i], kind))
        g_ptr_array_add (found, g_object_ref (all->pdata[i]));
    }

  return found;
}

static void
test_shows_the_step (Fixture *fixture,
                     gconstpointer data)
{
  open_routine (fixture, "desk-reset");
  assert_view (fixture, "run");
  assert_text (fixture, "step_label", "Step 1 of 7");
  assert_text (fixture, "time_label", "5 s");
  g_assert_cmpstr (get_next (fixture), ==, "Next: Roll the shoulders back, four slow circles.");
  assert_text (fixture, "stop_label", "Stop at any sharp pain.");
  g_assert_true (gtk_widget_get_visible (child (fixture, "stop_line")));

  pass (fixture, 19);
  assert_text (fixture, "step_label", "Step 3 of 7");
  assert_text (fixture, "time_label", "13 s");
  assert_text (fixture, "beat_label", "1 of 3");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (child (fixture, "cues")), ==, "2");
}

static void
test_says_the_step (Fixture *fixture,
                    gconstpointer data)
{
  open_routine (fixture, "desk-reset");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child (fixture, "step_label")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 1 of 7. Both feet down, hands on thighs, let the breath go. 5 seconds.");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (child (fixture, "step_label")), GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child (fixture, "stage")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Figure on chair, feet flat");
  pass (fixture, 5);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child (fixture, "step_label")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 2 of 7. Roll the shoulders back, four slow circles. 12 seconds.");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child (fixture, "back_button")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Back");
}

static void
test_keys (Fixture *fixture,
           gconstpointer data)
{
  open_routine (fixture, "desk-reset");
  pass (fixture, 2);
  press (fixture, GDK_KEY_space);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_PAUSED);
  g_assert_cmpstr (adw_button_content_get_label (child (fixture, "main_content")), ==, "_Go on");
  pass (fixture, 20);
  assert_text (fixture, "time_label", "3 s");

  press (fixture, GDK_KEY_space);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);
  g_assert_cmpstr (adw_button_content_get_label (child (fixture, "main_content")), ==, "_Pause");

  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Right);
  assert_text (fixture, "step_label", "Step 3 of 7");
  press (fixture, GDK_KEY_Left);
  assert_text (fixture, "step_label", "Step 2 of 7");
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

/* Whoever turned the pages of a routine that was paused saw the figure stay in the pose of the step before. */
static void
test_paused_figure_stayed_in_the_step_before (Fixture *fixture,
                                              gconstpointer data)
{
  g_autofree char *third = NULL;
  g_autofree char *from_third = NULL;
  g_autofree char *from_fifth = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  open_routine (fixture, "desk-reset");
  respite_player_pause (fixture->player);
  respite_player_skip (fixture->player);
  respite_player_skip (fixture->player);
  third = look_at_stage (fixture);
  respite_player_skip (fixture->player);
  from_third = look_at_stage (fixture);
  respite_player_skip (fixture->player);
  g_free (look_at_stage (fixture));
  respite_player_back (fixture->player);
  from_fifth = look_at_stage (fixture);

  assert_text (fixture, "step_label", "Step 4 of 7");
  g_assert_cmpstr (from_third, !=, third);
  g_assert_cmpstr (from_third, ==, from_fifth);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
test_keys_from_right_to_left (Fixture *fixture,
                              gconstpointer data)
{
  gtk_widget_set_direction (fixture->page, GTK_TEXT_DIR_RTL);
  open_routine (fixture, "desk-reset");
  press (fixture, GDK_KEY_Left);
  assert_text (fixture, "step_label", "Step 2 of 7");
  press (fixture, GDK_KEY_Right);
  assert_text (fixture, "step_label", "Step 1 of 7");
}

static void
test_done_and_rated (Fixture *fixture,
                     gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;
  g_autoptr (GPtrArray) pains = NULL;

  open_routine (fixture, "blade-squeeze");
  pass (fixture, 120);
  assert_view (fixture, "done");
  assert_text (fixture, "done_label", "Done. 2 minutes.");
  g_assert_true (gtk_widget_get_visible (child (fixture, "question")));

  g_signal_emit_by_name (child (fixture, "scores"), "chosen", 3);
  g_assert_cmpint (respite_score_row_get_selected (child (fixture, "scores")), ==, 3);
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 1);

  routines = list (fixture, "routine");
  pains = list (fixture, "pain");
  g_assert_cmpuint (routines->len, ==, 1);
  g_assert_cmpuint (pains->len, ==, 1);
  g_assert_cmpstr (respite_record_get_string (routines->pdata[0], "after"), ==, respite_record_get_id (pains->pdata[0]));
}

static void
test_a_check_asks_nothing (Fixture *fixture,
                           gconstpointer data)
{
  open_routine (fixture, "posture-check");
  g_assert_false (gtk_widget_get_visible (child (fixture, "stop_line")));
  pass (fixture, 60);
  assert_view (fixture, "done");
  g_assert_false (gtk_widget_get_visible (child (fixture, "question")));
}

static gboolean
has_dialog (gpointer window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_window_get_transient_for (l->data) == window)
        return TRUE;
    }

  return FALSE;
}

static void
answer (Fixture *fixture,
        const char *response)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_window_get_transient_for (l->data) == fixture->window)
        {
          adw_message_dialog_response (l->data, response);
          gtk_window_destroy (l->data);
        }
    }
}

static void
test_leaving_asks (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (GPtrArray) routines = NULL;

  open_routine (fixture, "desk-reset");
  pass (fixture, 12);
  press (fixture, GDK_KEY_Escape);
  g_assert_true (has_dialog (fixture->window));
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_PAUSED);
  answer (fixture, "stay");
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);
  g_assert_cmpuint (fixture->n_closed, ==, 0);

  press (fixture, GDK_KEY_Escape);
  answer (fixture, "leave");
  g_assert_cmpuint (fixture->n_closed, ==, 1);
  routines = list (fixture, "routine");
  g_assert_cmpuint (routines->len, ==, 1);
}

static void
test_timer_runs_on_apart (Fixture *fixture,
                          gconstpointer data)
{
  g_assert_false (respite_player_is_shown (fixture->player));
  open_routine (fixture, "heat-timer");
  g_assert_true (respite_player_is_shown (fixture->player));
  g_assert_false (gtk_widget_get_visible (child (fixture, "back_button")));
  pass (fixture, 90);
  press (fixture, GDK_KEY_space);
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);
  press (fixture, GDK_KEY_Escape);
  answer (fixture, "apart");
  g_assert_cmpuint (fixture->n_closed, ==, 1);
  g_assert_false (respite_player_is_shown (fixture->player));
  g_assert_cmpint (respite_player_get_state (fixture->player), ==, RESPITE_ROUTINE_RUN_GOING);

  /* Whatever is asked for, the warmth on somebody's back comes first. */
  open_routine (fixture, "desk-reset");
  g_assert_cmpint (respite_routine_run_get_done_seconds (respite_player_get_run (fixture->player)), ==, 90);
  assert_text (fixture, "step_label", "Step 2 of 10");
}

/* The one before is left at a step that the other does not have. */
static void
test_another_routine_begins_at_its_first_step (Fixture *fixture,
                                               gconstpointer data)
{
  open_routine (fixture, "chair-mobility");
  for (guint i = 0; i < 12; i++)
    press (fixture, GDK_KEY_Right);
  assert_text (fixture, "step_label", "Step 13 of 16");

  open_routine (fixture, "calm-breath");
  assert_text (fixture, "step_label", "Step 1 of 3");
  assert_text (fixture, "time_label", "20 s");
  assert_view (fixture, "run");
}

static void
test_too_soon_is_refused (Fixture *fixture,
                          gconstpointer data)
{
  open_routine (fixture, "heat-timer");
  pass (fixture, 1200);
  assert_view (fixture, "done");
  press (fixture, GDK_KEY_Escape);

  respite_manual_clock_advance (fixture->clock, 29 * G_TIME_SPAN_MINUTE);
  open_routine (fixture, "heat-timer");
  assert_view (fixture, "refused");
  g_assert_null (respite_player_get_run (fixture->player));
  g_assert_nonnull (strstr (adw_status_page_get_description (child (fixture, "refused")), "half an hour"));
  press (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (fixture->n_closed, ==, 2);

  respite_manual_clock_advance (fixture->clock, G_TIME_SPAN_MINUTE);
  open_routine (fixture, "heat-timer");
  assert_view (fixture, "run");
}

static void
test_step_without_a_pose (Fixture *fixture,
                          gconstpointer data)
{
  static const char *const text =
      "{ \"id\": \"trial\", \"title\": \"Trial\", \"summary\": \"A trial.\", \"seconds\": 30, \"desk\": true,"
      " \"positions\": [\"sitting\"], \"equipment\": [], \"effort\": \"light\", \"phases\": [\"A\"], \"items\": [],"
      " \"steps\": [ { \"seconds\": 10, \"cue\": \"Rest.\", \"scene\": \"Nothing\" },"
      " { \"seconds\": 10, \"cue\": \"Go.\", \"scene\": \"Nobody\", \"pose\": [\"was-never-drawn\"] },"
      " { \"seconds\": 10, \"cue\": \"Sit.\", \"scene\": \"Chair\", \"pose\": [\"seated\"] } ] }";
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (RespiteRoutine) routine = respite_routine_new_from_json (json_node_get_object (node), NULL);

  respite_player_page_open (RESPITE_PLAYER_PAGE (fixture->page), fixture->catalog, routine);
  g_assert_false (respite_player_stage_has_figure (child (fixture, "stage")));
  g_assert_false (gtk_widget_get_visible (child (fixture, "time_label")));
  pass (fixture, 10);
  g_assert_false (respite_player_stage_has_figure (child (fixture, "stage")));
  pass (fixture, 10);
  g_assert_true (respite_player_stage_has_figure (child (fixture, "stage")));
  g_assert_true (gtk_widget_get_visible (child (fixture, "time_label")));
}

static void
test_breath_is_led (Fixture *fixture,
                    gconstpointer data)
{
  open_routine (fixture, "calm-breath");
  pass (fixture, 21);
  g_assert_true (respite_player_stage_is_breathing (child (fixture, "stage")));
  assert_text (fixture, "beat_label", "Breathe in");
  pass (fixture, 4);
  assert_text (fixture, "beat_label", "Breathe out");
  pass (fixture, 6);
  assert_text (fixture, "beat_label", "Breathe in");
}

/* Three circles back in the first ten seconds, and three ahead in the second. */
static void
test_circles_turn_back_half_way (Fixture *fixture,
                                 gconstpointer data)
{
  g_autofree char *back = NULL;
  g_autofree char *ahead = NULL;

  open_routine (fixture, "hug-stretch");
  for (guint i = 0; i < 7; i++)
    respite_player_skip (fixture->player);
  assert_text (fixture, "beat_label", "1 of 6");
  pass (fixture, 9);
  assert_text (fixture, "beat_label", "3 of 6");
  back = look_at_stage (fixture);
  pass (fixture, 1);
  assert_text (fixture, "beat_label", "4 of 6");
  ahead = look_at_stage (fixture);
  g_assert_cmpstr (back, !=, ahead);
  pass (fixture, 9);
  assert_text (fixture, "beat_label", "6 of 6");
}

static void
test_every_routine_plays (Fixture *fixture,
                          gconstpointer data)
{
  GListModel *routines = respite_catalog_get_routines (fixture->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (routines, i);

      g_test_message ("%s", respite_routine_get_id (routine));
      respite_player_page_open (RESPITE_PLAYER_PAGE (fixture->page), fixture->catalog, routine);
      for (guint step = 0; step < respite_routine_get_n_steps (routine); step++)
        {
          g_assert_true (respite_player_stage_has_figure (child (fixture, "stage")));
          respite_player_skip (fixture->player);
        }
      assert_view (fixture, "done");
      press (fixture, GDK_KEY_Escape);
    }
  g_assert_cmpuint (fixture->n_closed, ==, 16);
}

#define ADD(name, function) g_test_add ("/player-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("shows-the-step", test_shows_the_step);
  ADD ("says-the-step", test_says_the_step);
  ADD ("keys", test_keys);
  ADD ("paused-figure-stayed-in-the-step-before", test_paused_figure_stayed_in_the_step_before);
  ADD ("keys-from-right-to-left", test_keys_from_right_to_left);
  ADD ("done-and-rated", test_done_and_rated);
  ADD ("a-check-asks-nothing", test_a_check_asks_nothing);
  ADD ("leaving-asks", test_leaving_asks);
  ADD ("timer-runs-on-apart", test_timer_runs_on_apart);
  ADD ("another-routine-begins-at-its-first-step", test_another_routine_begins_at_its_first_step);
  ADD ("too-soon-is-refused", test_too_soon_is_refused);
  ADD ("step-without-a-pose", test_step_without_a_pose);
  ADD ("breath-is-led", test_breath_is_led);
  ADD ("circles-turn-back-half-way", test_circles_turn_back_half_way);
  ADD ("every-routine-plays", test_every_routine_plays);

  return g_test_run ();
}
