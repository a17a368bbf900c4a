/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/gate-row.h"
#include "ui/remedies/warning-signs-dialog.h"

typedef struct
{
  RespiteCatalog *catalog;
  RespiteDiary *diary;
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
  g_assert_finalize_object (fixture->catalog);
}

/* An episode opens when the score that begins it is saved. */
static void
open_episode (Fixture *fixture)
{
  g_autoptr (RespiteRecord) pain = respite_diary_log_pain (fixture->diary, 5, "manual", NULL);

  g_assert_nonnull (pain);
  respite_journal_flush (respite_diary_get_journal (fixture->diary), NULL);
  g_assert_nonnull (respite_diary_get_open_episode (fixture->diary));
}

static RespiteGateRow *
get_question (GtkWidget *dialog,
              int index)
{
  return RESPITE_GATE_ROW (gtk_list_box_get_row_at_index (respite_test_widgets_child (dialog, "questions"), index));
}

static const char *
get_verdict (GtkWidget *dialog)
{
  return gtk_label_get_label (respite_test_widgets_child (dialog, "verdict_title"));
}

static gboolean
look_up_flag (Fixture *fixture,
              const char *id)
{
  RespiteRecord *record = respite_episode_get_record (respite_diary_get_open_episode (fixture->diary));
  JsonObject *flags = json_object_get_object_member (respite_record_get_members (record), "flags");

  g_assert_true (json_object_has_member (flags, id));

  return json_object_get_boolean_member (flags, id);
}

static void
test_yes_shows_what_to_do (Fixture *fixture,
                           gconstpointer data)
{
  GtkWidget *dialog = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary);
  GtkWidget *number = respite_test_widgets_child (dialog, "number");

  g_assert_false (gtk_widget_get_visible (number));
  respite_gate_row_set_answer (get_question (dialog, 0), TRUE);
  g_assert_cmpstr (get_verdict (dialog), ==, "Emergency");
  g_assert_true (gtk_widget_get_visible (number));

  respite_gate_row_set_answer (get_question (dialog, 0), FALSE);
  respite_gate_row_set_answer (get_question (dialog, 8), TRUE);
  g_assert_cmpstr (get_verdict (dialog), ==, "Today");
  g_assert_false (gtk_widget_get_visible (number));

  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_ten_times_no (Fixture *fixture,
                   gconstpointer data)
{
  GtkWidget *dialog = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary);

  for (int i = 0; i < 9; i++)
    respite_gate_row_set_answer (get_question (dialog, i), FALSE);
  g_assert_cmpstr (get_verdict (dialog), !=, "No warning sign");
  respite_gate_row_set_answer (get_question (dialog, 9), FALSE);
  g_assert_cmpstr (get_verdict (dialog), ==, "No warning sign");

  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_answers_are_kept (Fixture *fixture,
                       gconstpointer data)
{
  GtkWidget *dialog, *again;

  open_episode (fixture);
  dialog = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary);
  respite_gate_row_set_answer (get_question (dialog, 1), TRUE);
  respite_gate_row_set_answer (get_question (dialog, 2), FALSE);
  gtk_window_destroy (GTK_WINDOW (dialog));

  g_assert_true (look_up_flag (fixture, "rf-tearing-pain"));
  g_assert_true (look_up_flag (fixture, "rf-belly-back"));
  g_assert_false (look_up_flag (fixture, "rf-major-trauma"));

  again = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary);
  g_assert_cmpint (respite_gate_row_get_level (get_question (again, 1)), ==, RESPITE_WARNING_LEVEL_EMERGENCY);
  g_assert_true (respite_gate_row_is_answered (get_question (again, 2)));
  g_assert_false (respite_gate_row_is_answered (get_question (again, 3)));
  gtk_window_destroy (GTK_WINDOW (again));
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
  dialog = respite_warning_signs_dialog_new (NULL, fixture->catalog, fixture->diary);
  row = get_question (dialog, 1);
  respite_gate_row_set_answer (row, TRUE);
  gtk_check_button_set_active (find_check (GTK_WIDGET (row)), FALSE);
  g_assert_false (look_up_flag (fixture, "rf-tearing-pain"));
  g_assert_true (look_up_flag (fixture, "rf-belly-back"));

  gtk_check_button_set_active (find_check (GTK_WIDGET (row)), FALSE);
  g_assert_cmpint (respite_gate_row_get_level (row), ==, RESPITE_WARNING_LEVEL_NONE);
  g_assert_false (look_up_flag (fixture, "rf-belly-back"));

  gtk_window_destroy (GTK_WINDOW (dialog));
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
  ADD ("what-does-not-fit-is-taken-away", test_what_does_not_fit_is_taken_away);

  return g_test_run ();
}
