/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/reminders/hours-editor.h"
#include "ui/reminders/reminder-row.h"
#include "ui/reminders/reminders-page.h"

typedef struct
{
  GFile *folder;
  RespiteRemindersStore *store;
  RespiteRemindersPage *page;
  GtkWindow *window;
  const char *awaited;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = respite_test_folder_new ();
  fixture->store = respite_reminders_store_new (fixture->folder);
  respite_reminders_store_load (fixture->store, &error);
  g_assert_no_error (error);
  fixture->page = g_object_new (RESPITE_TYPE_REMINDERS_PAGE, "reminders", fixture->store, NULL);
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->page));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  respite_test_widgets_destroy (fixture->window);
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->folder);
}

static GtkWidget *
find_row (GtkWidget *widget,
          const char *id)
{
  GtkWidget *found = NULL;

  if (RESPITE_IS_REMINDER_ROW (widget))
    return g_str_equal (respite_reminder_row_get_id (RESPITE_REMINDER_ROW (widget)), id) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, id);

  return found;
}

static gboolean
file_holds (gpointer data)
{
  Fixture *fixture = data;
  g_autofree char *text = respite_test_folder_read (fixture->folder, "reminders.json");

  return text != NULL && strstr (text, fixture->awaited) != NULL;
}

static void
await_file (Fixture *fixture,
            const char *text)
{
  fixture->awaited = text;
  respite_test_wait (file_holds, fixture);
}

static RespiteReminder *
look_up (Fixture *fixture,
         const char *id)
{
  return respite_reminder_set_lookup (respite_reminders_store_get_set (fixture->store), id);
}

static gboolean
is_saved (gpointer data)
{
  return respite_reminder_get_enabled (look_up (data, "stretch"));
}

static void
test_switch_is_saved (Fixture *fixture,
                      gconstpointer data)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "stretch");
  g_autofree char *before = respite_test_folder_read (fixture->folder, "reminders.json");

  g_assert_null (before);
  gtk_switch_set_active (respite_test_widgets_child (row, "enabled"), TRUE);
  respite_test_wait (is_saved, fixture);
  await_file (fixture, "\"enabled\": true");
  g_assert_false (respite_reminder_get_enabled (look_up (fixture, "posture")));
}

static gboolean
is_last_interval_saved (gpointer data)
{
  return respite_reminder_get_every_s (look_up (data, "stretch")) == 60 * 60;
}

static void
test_last_word_wins (Fixture *fixture,
                     gconstpointer data)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "stretch");

  for (int minutes = 20; minutes <= 60; minutes += 5)
    gtk_spin_button_set_value (respite_test_widgets_child (row, "minutes"), minutes);
  respite_test_wait (is_last_interval_saved, fixture);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (respite_test_widgets_child (row, "minutes")), ==, 60);
}

static gboolean
is_visible (gpointer data)
{
  return gtk_widget_get_visible (data);
}

static void
test_bad_interval_is_refused (Fixture *fixture,
                              gconstpointer data)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "stretch");
  GtkLabel *trouble = respite_test_widgets_child (row, "trouble");
  g_autofree char *text = NULL;

  gtk_spin_button_set_value (respite_test_widgets_child (row, "minutes"), 0);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (respite_test_widgets_child (row, "minutes")), ==, 1);
  await_file (fixture, "\"every_s\": 60,");

  respite_reminder_row_save (RESPITE_REMINDER_ROW (row), "every_s", "0");
  respite_test_wait (is_visible, trouble);
  g_assert_nonnull (strstr (gtk_label_get_label (trouble), "every_s"));
  text = respite_test_folder_read (fixture->folder, "reminders.json");
  g_assert_null (strstr (text, "\"every_s\": 0"));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (respite_test_widgets_child (row, "minutes")), ==, 1);
}

static void
test_broken_file_is_left (Fixture *fixture,
                          gconstpointer data)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->page), "stretch");
  g_autofree char *text = NULL;

  respite_test_folder_write (fixture->folder, "reminders.json", "{ \"format\"");
  gtk_switch_set_active (respite_test_widgets_child (row, "enabled"), TRUE);
  respite_test_wait (is_visible, respite_test_widgets_child (row, "trouble"));

  text = respite_test_folder_read (fixture->folder, "reminders.json");
  g_assert_cmpstr (text, ==, "{ \"format\"");
  g_assert_false (gtk_switch_get_active (respite_test_widgets_child (row, "enabled")));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_hours (void)
{
  static const struct
  {
    const char *name, *from, *to, *hours;
  } cases[] = {
    { "plain", "08:30", "17:00", "mon-fri 08:30-17:00" }, { "short", "8:30", "17:00", "mon-fri 08:30-17:00" },
    { "over midnight", "22:00", "06:00", "mon-fri 22:00-06:00" }, { "to the end", "22:00", "24:00", "mon-fri 22:00-24:00" },
    { "no time", "nine", "17:00", NULL }, { "empty", "", "17:00", NULL }, { "beyond the day", "25:00", "17:00", NULL },
    { "minutes", "09:60", "17:00", NULL }, { "nothing between", "09:00", "09:00", NULL }, { "tail", "9:000", "17:00", NULL },
    { "negative", "-9:00", "17:00", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *editor = g_object_ref_sink (g_object_new (RESPITE_TYPE_HOURS_EDITOR, NULL));
      g_autoptr (RespiteHours) always = respite_hours_new (NULL, 0, NULL);
      g_autoptr (RespiteHours) hours = NULL;
      guint n_changes = 0;

      g_test_message ("%s", cases[i].name);
      g_signal_connect_swapped (editor, "changed", G_CALLBACK (count_cb), &n_changes);
      respite_hours_editor_set_hours (RESPITE_HOURS_EDITOR (editor), always);
      g_assert_cmpuint (n_changes, ==, 0);

      gtk_switch_set_active (respite_test_widgets_child (editor, "limited"), TRUE);
      gtk_editable_set_text (respite_test_widgets_child (editor, "from"), cases[i].from);
      gtk_editable_set_text (respite_test_widgets_child (editor, "to"), cases[i].to);
      n_changes = 0;
      g_signal_emit_by_name (respite_test_widgets_child (editor, "to"), "activate");

      hours = respite_hours_editor_dup_hours (RESPITE_HOURS_EDITOR (editor), NULL);
      g_assert_cmpint (hours != NULL, ==, cases[i].hours != NULL);
      g_assert_cmpuint (n_changes, ==, cases[i].hours != NULL);
      g_assert_cmpint (gtk_widget_get_visible (respite_test_widgets_child (editor, "trouble")), ==, hours == NULL);
      if (hours != NULL)
        {
          g_autofree char *text = respite_hours_to_text (hours);

          g_assert_cmpstr (text, ==, cases[i].hours);
        }
      g_assert_finalize_object (editor);
    }
}

static void
test_says_that_nothing_runs (Fixture *fixture,
                             gconstpointer data)
{
  g_assert_cmpstr (gtk_label_get_label (respite_test_widgets_child (fixture->page, "state_title")), ==,
                   "Reminders are not running");
  g_assert_false (gtk_widget_get_visible (respite_test_widgets_child (fixture->page, "pause_button")));
}

#define ADD(name, function) g_test_add ("/reminders-page/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("switch-is-saved", test_switch_is_saved);
  ADD ("last-word-wins", test_last_word_wins);
  ADD ("bad-interval-is-refused", test_bad_interval_is_refused);
  ADD ("broken-file-is-left", test_broken_file_is_left);
  ADD ("says-that-nothing-runs", test_says_that_nothing_runs);
  g_test_add_func ("/reminders-page/hours", test_hours);

  return g_test_run ();
}
