/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/emergency-line.h"
#include "ui/remedies/gate-row.h"
#include "ui/remedies/gate-view.h"
#include "ui/remedies/warning-signs-dialog.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
  RespiteProfileStore *profile;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) folder = respite_catalog_folder_resolve ();
  g_autoptr (GFile) data_folder = respite_test_folder_new ();
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (GError) error = NULL;

  fixture->catalog = respite_catalog_new (folder, &error);
  g_assert_no_error (error);
  fixture->diary = respite_diary_new (data_folder, clock);
  fixture->profile = respite_profile_store_new (data_folder);
}

static gboolean
is_saved (gpointer data)
{
  return !respite_journal_get_dirty (respite_diary_get_journal (data));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_wait (is_saved, fixture->diary);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->profile);
  g_assert_finalize_object (fixture->catalog);
}

/* An episode opens when the score that begins it is saved. */
static void
open_episode (Fixture *fixture)
{
  g_autoptr (RespiteRecord) pain = respite_diary_log_pain (fixture->diary, 5, "manual", NULL);

  g_assert_nonnull (pain);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), NULL);
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static GtkWidget *
open_dialog (Fixture *fixture)
{
  GtkWidget *dialog = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary, fixture->profile);

  gtk_window_present (GTK_WINDOW (dialog));
  respite_test_wait (is_mapped, dialog);

  return dialog;
}

static void
close_dialog (GtkWidget *dialog)
{
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (dialog);
}

static RespiteGateRow *
get_question (GtkWidget *dialog,
              int index)
{
  GtkWidget *gate = respite_test_widgets_child (dialog, "gate");

  return RESPITE_GATE_ROW (gtk_list_box_get_row_at_index (respite_test_widgets_child (gate, "questions"), index));
}

static const char *
get_verdict (GtkWidget *dialog)
{
  return gtk_label_get_label (respite_test_widgets_child (respite_test_widgets_child (dialog, "gate"), "verdict_title"));
}

/* What is on the screen: a question's number counted from 0, or -1 for what they came to. */
static int
get_current (GtkWidget *dialog)
{
  GtkWidget *gate = respite_test_widgets_child (dialog, "gate");
  GtkListBox *questions = respite_test_widgets_child (gate, "questions");
  int current = -1;

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (questions))
                 != gtk_widget_get_visible (respite_test_widgets_child (gate, "outcome")));
  if (!gtk_widget_get_visible (GTK_WIDGET (questions)))
    return current;

  g_assert_cmpuint (respite_test_widgets_count_rows (questions), ==, 1);
  for (int i = 0; i < 10; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (questions, i))))
      current = i;

  return current;
}

static const char *
get_outcome (GtkWidget *dialog)
{
  GtkWidget *outcome = respite_test_widgets_child (respite_test_widgets_child (dialog, "gate"), "outcome");

  g_assert_true (gtk_widget_get_visible (outcome));

  return gtk_label_get_label (respite_test_widgets_child (outcome, "title"));
}

static gboolean
press (GtkWidget *dialog,
       guint keyval)
{
  return respite_gate_view_press (respite_test_widgets_child (dialog, "gate"), keyval);
}

static gboolean
look_up_flag (Fixture *fixture,
              const char *id)
{
  g_autoptr (RespiteEpisode) episode = respite_diary_get_open_episode (fixture->diary);
  RespiteRecord *record = respite_episode_get_record (episode);
  JsonObject *flags = json_object_get_object_member (respite_record_get_members (record), "flags");

  g_assert_true (json_object_has_member (flags, id));

  return json_object_get_boolean_member (flags, id);
}

static void
test_yes_shows_what_to_do (Fixture *fixture,
                           gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkWidget *number = respite_test_widgets_child (respite_test_widgets_child (dialog, "gate"), "number");

  g_assert_false (gtk_widget_get_visible (number));
  respite_gate_row_set_answer (get_question (dialog, 0), TRUE);
  g_assert_cmpstr (get_verdict (dialog), ==, "Emergency");
  g_assert_true (gtk_widget_get_visible (number));

  respite_gate_row_set_answer (get_question (dialog, 0), FALSE);
  respite_gate_row_set_answer (get_question (dialog, 8), TRUE);
  g_assert_cmpstr (get_verdict (dialog), ==, "Today");
  g_assert_false (gtk_widget_get_visible (number));

  close_dialog (dialog);
}

static void
test_ten_times_no (Fixture *fixture,
                   gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);

  for (int i = 0; i < 9; i++)
    respite_gate_row_set_answer (get_question (dialog, i), FALSE);
  g_assert_cmpstr (get_verdict (dialog), !=, "No warning sign");
  respite_gate_row_set_answer (get_question (dialog, 9), FALSE);
  g_assert_cmpstr (get_verdict (dialog), ==, "No warning sign");
  g_assert_cmpstr (get_outcome (dialog), ==, "No warning sign");

  close_dialog (dialog);
}

static void
test_answers_are_kept (Fixture *fixture,
                       gconstpointer data)
{
  GtkWidget *dialog, *again;

  open_episode (fixture);
  dialog = open_dialog (fixture);
  respite_gate_row_set_answer (get_question (dialog, 1), TRUE);
  respite_gate_row_set_answer (get_question (dialog, 2), FALSE);
  close_dialog (dialog);

  g_assert_true (look_up_flag (fixture, "rf-tearing-pain"));
  g_assert_true (look_up_flag (fixture, "rf-belly-back"));
  g_assert_false (look_up_flag (fixture, "rf-major-trauma"));

  again = open_dialog (fixture);
  g_assert_cmpint (respite_gate_row_get_level (get_question (again, 1)), ==, RESPITE_WARNING_LEVEL_EMERGENCY);
  g_assert_true (respite_gate_row_is_answered (get_question (again, 2)));
  g_assert_false (respite_gate_row_is_answered (get_question (again, 3)));
  close_dialog (again);
}

static GtkCheckButton *
find_check (GtkWidget *widget)
{
  if (GTK_IS_CHECK_BUTTON (widget) && gtk_check_button_get_active (GTK_CHECK_BUTTON (widget)))
    return GTK_CHECK_BUTTON (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkCheckButton *found = find_check (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_what_does_not_fit_is_taken_away (Fixture *fixture,
                                      gconstpointer data)
{
  GtkWidget *dialog;
  RespiteGateRow *row;

  open_episode (fixture);
  dialog = open_dialog (fixture);
  row = get_question (dialog, 1);
  respite_gate_row_set_answer (row, TRUE);
  gtk_check_button_set_active (find_check (GTK_WIDGET (row)), FALSE);
  g_assert_false (look_up_flag (fixture, "rf-tearing-pain"));
  g_assert_true (look_up_flag (fixture, "rf-belly-back"));

  gtk_check_button_set_active (find_check (GTK_WIDGET (row)), FALSE);
  g_assert_cmpint (respite_gate_row_get_level (row), ==, RESPITE_WARNING_LEVEL_NONE);
  g_assert_false (look_up_flag (fixture, "rf-belly-back"));

  close_dialog (dialog);
}

static void
test_one_after_the_other (Fixture *fixture,
                          gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkWidget *gate = respite_test_widgets_child (dialog, "gate");
  GtkLabel *progress = respite_test_widgets_child (gate, "progress_label");

  g_assert_cmpint (get_current (dialog), ==, 0);
  g_assert_cmpstr (gtk_label_get_label (progress), ==, "Question 1 of 10");
  g_assert_true (press (dialog, GDK_KEY_n));
  g_assert_cmpint (get_current (dialog), ==, 1);
  g_assert_cmpstr (gtk_label_get_label (progress), ==, "Question 2 of 10");

  /* A yes stays to be read, and the questions can go on. */
  g_assert_true (press (dialog, GDK_KEY_Y));
  g_assert_cmpint (get_current (dialog), ==, 1);
  g_assert_cmpstr (get_verdict (dialog), ==, "Emergency");
  g_assert_true (gtk_widget_activate_action (gate, "gate.next", NULL));
  g_assert_cmpint (get_current (dialog), ==, 2);
  g_assert_cmpstr (get_verdict (dialog), ==, "Emergency");

  g_assert_true (press (dialog, GDK_KEY_Page_Up));
  g_assert_cmpint (get_current (dialog), ==, 1);
  g_assert_true (press (dialog, GDK_KEY_Page_Up));
  g_assert_true (press (dialog, GDK_KEY_Page_Up));
  g_assert_cmpint (get_current (dialog), ==, 0);

  /* To say no once more is to go on. */
  g_assert_true (press (dialog, GDK_KEY_n));
  g_assert_cmpint (get_current (dialog), ==, 1);
  g_assert_true (press (dialog, GDK_KEY_Page_Down));
  g_assert_cmpint (get_current (dialog), ==, 2);
  g_assert_false (press (dialog, GDK_KEY_Right));
  g_assert_false (press (dialog, GDK_KEY_x));
  g_assert_false (press (dialog, GDK_KEY_Return));
  g_assert_false (press (dialog, GDK_KEY_VoidSymbol));

  close_dialog (dialog);
}

static void
test_open_questions_are_counted (Fixture *fixture,
                                 gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkWidget *gate = respite_test_widgets_child (dialog, "gate");

  for (int i = 0; i < 10; i++)
    {
      if (i == 3 || i == 7)
        gtk_widget_activate_action (gate, "gate.next", NULL);
      else
        press (dialog, GDK_KEY_n);
    }
  g_assert_cmpstr (get_outcome (dialog), ==, "2 questions are still open");
  g_assert_true (gtk_widget_activate_action (gate, "gate.go-to-open", NULL));
  g_assert_cmpint (get_current (dialog), ==, 3);

  close_dialog (dialog);
}

static void
test_episode_was_never_let_go (Fixture *fixture,
                               gconstpointer data)
{
  RespiteEpisode *episode;
  RespiteRecord *record;
  guint held;

  open_episode (fixture);
  episode = respite_diary_get_open_episode (fixture->diary);
  record = g_object_ref (respite_episode_get_record (episode));
  g_object_unref (episode);
  held = G_OBJECT (record)->ref_count;
  close_dialog (open_dialog (fixture));
  g_assert_cmpuint (G_OBJECT (record)->ref_count, ==, held);
  g_object_unref (record);
}

static void
test_asked_again (Fixture *fixture,
                  gconstpointer data)
{
  GtkWidget *dialog, *again;

  open_episode (fixture);
  dialog = open_dialog (fixture);
  for (int i = 0; i < 9; i++)
    press (dialog, GDK_KEY_n);
  press (dialog, GDK_KEY_y);
  close_dialog (dialog);

  again = open_dialog (fixture);
  g_assert_cmpint (get_current (again), ==, -1);
  g_assert_cmpstr (get_outcome (again), ==, "What you said yes to");
  g_assert_cmpstr (get_verdict (again), ==, "Today");

  /* What was said is kept until it is said otherwise. */
  g_assert_true (gtk_widget_activate_action (respite_test_widgets_child (again, "gate"), "gate.ask-again", NULL));
  g_assert_cmpint (get_current (again), ==, 0);
  g_assert_false (respite_gate_row_is_answered (get_question (again, 9)));
  g_assert_true (look_up_flag (fixture, "rf-age"));
  respite_gate_row_set_answer (get_question (again, 9), FALSE);
  g_assert_false (look_up_flag (fixture, "rf-age"));
  close_dialog (again);
}

static void
test_list_shows_all_ten (Fixture *fixture,
                         gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkWidget *gate = respite_test_widgets_child (dialog, "gate");
  GtkListBox *questions = respite_test_widgets_child (gate, "questions");

  press (dialog, GDK_KEY_n);
  gtk_toggle_button_set_active (respite_test_widgets_child (dialog, "list_toggle"), TRUE);
  g_assert_cmpuint (respite_test_widgets_count_rows (questions), ==, 10);
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (gate, "steps")));
  respite_gate_row_set_answer (get_question (dialog, 1), FALSE);
  g_assert_cmpuint (respite_test_widgets_count_rows (questions), ==, 10);

  gtk_toggle_button_set_active (respite_test_widgets_child (dialog, "one_toggle"), TRUE);
  g_assert_cmpint (get_current (dialog), ==, 2);

  close_dialog (dialog);
}

static const char *
get_numbers (GtkWidget *dialog)
{
  GtkWidget *line = respite_test_widgets_child (respite_test_widgets_child (dialog, "gate"), "number");

  return gtk_label_get_label (respite_test_widgets_child (line, "numbers"));
}

static void
test_number_is_the_persons (Fixture *fixture,
                            gconstpointer data)
{
  const char *const country[] = { "country=AU", NULL };
  const char *const own[] = { "emergency_number=0123 456", NULL };
  GtkWidget *dialog = open_dialog (fixture);

  g_assert_cmpstr (get_numbers (dialog), ==, "112");
  g_assert_true (respite_profile_store_apply (fixture->profile, country, NULL));
  g_assert_cmpstr (get_numbers (dialog), ==, "000");
  g_assert_true (respite_profile_store_apply (fixture->profile, own, NULL));
  g_assert_cmpstr (get_numbers (dialog), ==, "0123 456");

  close_dialog (dialog);
}

static void
test_sign_is_gone_to (Fixture *fixture,
                      gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkStack *stack = respite_test_widgets_child (dialog, "stack");

  respite_warning_signs_dialog_show_sign (RESPITE_WARNING_SIGNS_DIALOG (dialog), "no-such-sign");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "questions");
  g_assert_true (gtk_widget_activate_action (dialog, "win.open-warning-sign", "s", "rf-bone-risk"));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "signs");

  close_dialog (dialog);
}

/* Without an episode there is nowhere to keep an answer, and it is said. */
static void
test_nothing_is_kept_without_an_episode (Fixture *fixture,
                                         gconstpointer data)
{
  GtkWidget *dialog = open_dialog (fixture);
  GtkLabel *kept = respite_test_widgets_child (respite_test_widgets_child (dialog, "gate"), "kept");
  GtkWidget *again;

  g_assert_cmpstr (gtk_label_get_label (kept), ==, "No episode is open, so the answers are not kept.");
  press (dialog, GDK_KEY_y);
  g_assert_cmpstr (get_verdict (dialog), ==, "Emergency");
  g_assert_null (respite_diary_get_open_episode (fixture->diary));
  close_dialog (dialog);

  again = open_dialog (fixture);
  g_assert_false (respite_gate_row_is_answered (get_question (again, 0)));
  close_dialog (again);
}

#define ADD(name, function) g_test_add ("/warning-signs/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("yes-shows-what-to-do", test_yes_shows_what_to_do);
  ADD ("ten-times-no", test_ten_times_no);
  ADD ("answers-are-kept", test_answers_are_kept);
  ADD ("one-after-the-other", test_one_after_the_other);
  ADD ("open-questions-are-counted", test_open_questions_are_counted);
  ADD ("asked-again", test_asked_again);
  ADD ("list-shows-all-ten", test_list_shows_all_ten);
  ADD ("number-is-the-persons", test_number_is_the_persons);
  ADD ("episode-was-never-let-go", test_episode_was_never_let_go);
  ADD ("sign-is-gone-to", test_sign_is_gone_to);
  ADD ("nothing-is-kept-without-an-episode", test_nothing_is_kept_without_an_episode);
  ADD ("what-does-not-fit-is-taken-away", test_what_does_not_fit_is_taken_away);

  return g_test_run ();
}
