/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/system-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/widgets.h"
#include "ui/remedies/remedy-note.h"

typedef struct
{
  GFile *folder;
  RespiteRemediesStore *store;
  RespiteRemedyNote *note;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();

  fixture->folder = respite_test_folder_new ();
  fixture->store = respite_remedies_store_new (fixture->folder, clock);
  fixture->note = g_object_new (RESPITE_TYPE_REMEDY_NOTE, NULL);
  respite_remedy_note_set_store (fixture->note, fixture->store);
  respite_remedy_note_set_remedy (fixture->note, "heat-pad");
  fixture->window = respite_test_widgets_show (GTK_WIDGET (fixture->note));
}

static gboolean
is_saved (gpointer data)
{
  return !respite_value_store_get_saving (data);
}

static void
close_window (Fixture *fixture)
{
  g_clear_pointer (&fixture->window, gtk_window_destroy);
  respite_test_wait (is_saved, fixture->store);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  close_window (fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->folder);
}

static GtkTextBuffer *
get_buffer (Fixture *fixture)
{
  return respite_test_widgets_child (fixture->note, "buffer");
}

static void
type (Fixture *fixture,
      const char *text)
{
  gtk_text_buffer_set_text (get_buffer (fixture), text, -1);
}

static void
assert_shown (Fixture *fixture,
              const char *text)
{
  g_autofree char *shown = NULL;

  g_object_get (get_buffer (fixture), "text", &shown, NULL);
  g_assert_cmpstr (shown, ==, text);
}

/* What another program would read. */
static void
assert_on_disk (Fixture *fixture,
                const char *id,
                const char *text)
{
  g_autoptr (RespiteClock) clock = respite_system_clock_new ();
  g_autoptr (RespiteRemediesStore) other = respite_remedies_store_new (fixture->folder, clock);

  g_assert_cmpstr (respite_remedies_store_get_note (other, id), ==, text);
}

static void
save (Fixture *fixture)
{
  respite_remedy_note_save (fixture->note);
  respite_test_wait (is_saved, fixture->store);
}

static gboolean
has_note (gpointer data)
{
  return respite_remedies_store_get_note (data, "heat-pad") != NULL && is_saved (data);
}

static void
test_saves_after_a_pause (Fixture *fixture,
                          gconstpointer data)
{
  type (fixture, "Two minutes, not three");
  g_assert_null (respite_remedies_store_get_note (fixture->store, "heat-pad"));
  respite_test_wait (has_note, fixture->store);
  assert_on_disk (fixture, "heat-pad", "Two minutes, not three");
}

static void
test_what_is_kept (Fixture *fixture,
                   gconstpointer data)
{
  static const struct
  {
    const char *name, *typed, *kept;
  } cases[] = {
    { "words", "warm", "warm" },
    { "two lines", "warm\nnot hot", "warm\nnot hot" },
    { "as it is typed", "  warm  ", "  warm  " },
    { "lines from elsewhere", "warm\r\nnot hot", "warm\nnot hot" },
    { "what no file of ours holds", "warm\a\x7f", "warm  " },
    { "other letters", "теплo ☀ 温", "теплo ☀ 温" },
    { "blanks are no note", " \n\t ", NULL },
    { "nothing is no note", "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      type (fixture, cases[i].typed);
      save (fixture);
      assert_on_disk (fixture, "heat-pad", cases[i].kept);
    }
}

static void
test_turning_away_saves (Fixture *fixture,
                         gconstpointer data)
{
  type (fixture, "warm");
  respite_remedy_note_set_remedy (fixture->note, "cold-pack");
  assert_shown (fixture, "");
  type (fixture, "cold");
  respite_remedy_note_set_remedy (fixture->note, "heat-pad");
  assert_shown (fixture, "warm");
  respite_test_wait (is_saved, fixture->store);

  assert_on_disk (fixture, "heat-pad", "warm");
  assert_on_disk (fixture, "cold-pack", "cold");
}

/* Nothing is waited for: the window goes at once, and the last of it is written all the same. */
static void
test_closing_saves (Fixture *fixture,
                    gconstpointer data)
{
  type (fixture, "first");
  respite_remedy_note_save (fixture->note);
  type (fixture, "first, and then more");
  close_window (fixture);
  assert_on_disk (fixture, "heat-pad", "first, and then more");
}

static void
test_too_long_is_told (Fixture *fixture,
                       gconstpointer data)
{
  g_autofree char *fits = g_strnfill (RESPITE_REMEDY_NOTE_MAX, 'x');
  g_autofree char *long_text = g_strnfill (RESPITE_REMEDY_NOTE_MAX + 1, 'x');
  GtkWidget *trouble = respite_test_widgets_child (fixture->note, "trouble_box");

  type (fixture, "short");
  save (fixture);
  type (fixture, long_text);
  save (fixture);
  g_assert_true (gtk_widget_get_visible (trouble));
  assert_on_disk (fixture, "heat-pad", "short");

  respite_remedy_note_set_remedy (fixture->note, "cold-pack");
  g_assert_false (gtk_widget_get_visible (trouble));
  respite_remedy_note_set_remedy (fixture->note, "heat-pad");
  g_assert_true (gtk_widget_get_visible (trouble));
  assert_shown (fixture, long_text);

  type (fixture, fits);
  g_assert_false (gtk_widget_get_visible (trouble));
  save (fixture);
  assert_on_disk (fixture, "heat-pad", fits);
}

static gboolean
has_trouble (gpointer data)
{
  return gtk_widget_get_visible (data);
}

static void
test_unwritable_file_keeps_the_text (Fixture *fixture,
                                     gconstpointer data)
{
  GtkWidget *trouble = respite_test_widgets_child (fixture->note, "trouble_box");
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, RESPITE_REMEDIES_FILE);

  respite_test_folder_write (fixture->folder, RESPITE_REMEDIES_FILE, "{ broken");
  type (fixture, "not to be lost");
  respite_remedy_note_save (fixture->note);
  respite_test_wait (has_trouble, trouble);
  assert_shown (fixture, "not to be lost");

  respite_remedy_note_set_remedy (fixture->note, "cold-pack");
  respite_remedy_note_set_remedy (fixture->note, "heat-pad");
  assert_shown (fixture, "not to be lost");
  respite_test_wait (is_saved, fixture->store);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->note), "note.save", NULL));
  respite_test_wait (has_note, fixture->store);
  g_assert_false (gtk_widget_get_visible (trouble));
  assert_on_disk (fixture, "heat-pad", "not to be lost");
}

static void
test_follows_other_programs (Fixture *fixture,
                             gconstpointer data)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  json_object_set_string_member (changes, "note", "from elsewhere");
  g_assert_true (respite_remedies_store_change (fixture->store, "heat-pad", changes, NULL));
  assert_shown (fixture, "from elsewhere");

  type (fixture, "being written");
  json_object_set_string_member (changes, "note", "from elsewhere again");
  g_assert_true (respite_remedies_store_change (fixture->store, "heat-pad", changes, NULL));
  assert_shown (fixture, "being written");
}

#define ADD(name, function) g_test_add ("/remedy-note/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char **argv)
{
  if (!respite_test_widgets_init (&argc, &argv))
    return 77;

  ADD ("saves-after-a-pause", test_saves_after_a_pause);
  ADD ("what-is-kept", test_what_is_kept);
  ADD ("turning-away-saves", test_turning_away_saves);
  ADD ("closing-saves", test_closing_saves);
  ADD ("too-long-is-told", test_too_long_is_told);
  ADD ("unwritable-file-keeps-the-text", test_unwritable_file_keeps_the_text);
  ADD ("follows-other-programs", test_follows_other_programs);

  return g_test_run ();
}
