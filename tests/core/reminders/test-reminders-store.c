/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminders-store.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/json-scan.h"

#define DEADLINE_US (10 * G_USEC_PER_SEC)

typedef struct
{
  GFile *folder;
  char *path;
  RespiteRemindersStore *store;
  int changes;
  int failures;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->changes++;
}

static void
failed_cb (RespiteRemindersStore *store,
           GError *error,
           Fixture *fixture)
{
  fixture->failures++;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autofree char *path = g_dir_make_tmp ("respite-XXXXXX", NULL);

  fixture->folder = g_file_new_for_path (path);
  fixture->path = g_build_filename (path, RESPITE_REMINDERS_FILE, NULL);
  fixture->store = respite_reminders_store_new (fixture->folder);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect (fixture->store, "failed", G_CALLBACK (failed_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->folder);
  g_clear_pointer (&fixture->path, g_free);
}

static void
wait_for (int *counter,
          int value)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_US;

  while (*counter < value)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, FALSE);
    }
}

static gint64
get_every (RespiteRemindersStore *store,
           const char *id)
{
  return respite_reminder_get_every_s (respite_reminder_set_lookup (respite_reminders_store_get_set (store), id));
}

static void
test_missing_file (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_reminders_store_load (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (respite_reminder_set_get_n_reminders (respite_reminders_store_get_set (fixture->store)), ==, 3);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_two_stores (Fixture *fixture,
                 gconstpointer data)
{
  static const char *const first[] = { "every_s=60", "enabled=true", NULL };
  static const char *const second[] = { "every_s=90", NULL };
  g_autoptr (RespiteRemindersStore) other = respite_reminders_store_new (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_reminders_store_load (other, NULL));
  g_assert_true (respite_reminders_store_set_members (fixture->store, "stretch", first, &error));
  g_assert_no_error (error);
  g_assert_true (respite_reminders_store_set_members (other, "posture", second, &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture->changes, ==, 1);

  g_assert_true (respite_reminders_store_load (fixture->store, NULL));
  g_assert_cmpint (fixture->changes, ==, 2);
  g_assert_cmpint (get_every (fixture->store, "stretch"), ==, 60);
  g_assert_cmpint (get_every (fixture->store, "posture"), ==, 90);
}

static void
test_all_or_nothing (Fixture *fixture,
                     gconstpointer data)
{
  static const char *const pairs[] = { "every_s=60", "missed=never", NULL };
  static const char *const odd[] = { "every_s", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_reminders_store_set_members (fixture->store, "stretch", pairs, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_VALUE);
  g_clear_error (&error);
  g_assert_false (respite_reminders_store_set_members (fixture->store, "stretch", odd, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_MEMBER);

  g_assert_cmpint (get_every (fixture->store, "stretch"), ==, 2700);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_add_and_remove (Fixture *fixture,
                     gconstpointer data)
{
  static const char *const pairs[] = { "title=Eyes", "every_s=1200", NULL };
  static const char *const bad[] = { "every_s=0", NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *id = respite_reminders_store_add (fixture->store, RESPITE_REMINDER_CUSTOM, pairs, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, "custom");
  g_assert_cmpint (get_every (fixture->store, id), ==, 1200);
  g_assert_true (respite_reminders_store_remove (fixture->store, id, &error));
  g_assert_null (respite_reminder_set_lookup (respite_reminders_store_get_set (fixture->store), id));
  g_assert_false (respite_reminders_store_remove (fixture->store, id, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_ID);
  g_clear_error (&error);
  g_assert_null (respite_reminders_store_add (fixture->store, RESPITE_REMINDER_CUSTOM, bad, &error));
  g_assert_error (error, RESPITE_REMINDER_ERROR, RESPITE_REMINDER_ERROR_VALUE);
}

/* What cannot be read is neither taken over nor written over, and the file is named. */
static void
test_bad_files (Fixture *fixture,
                gconstpointer data)
{
  static const char *const pairs[] = { "every_s=60", NULL };
  static const char *const texts[] = {
    "", "nonsense", "[]", "{}", "{ \"format\": \"respite-diary\", \"version\": 1, \"reminders\": [] }",
    "{ \"format\": \"respite-reminders\", \"version\": 99, \"reminders\": [] }",
    "{ \"format\": \"respite-reminders\", \"version\": 1 }",
    "{ \"format\": \"respite-reminders\", \"version\": 1, \"reminders\": [], \"gap_s\": \"long\" }",
    "{ \"format\": \"respite-reminders\", \"version\": 1, \"reminders\": [], \"x\": \"\xff\" }",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) save_error = NULL;
      g_autofree char *after = NULL;

      g_test_message ("bad file %" G_GSIZE_FORMAT, i);
      g_assert_true (g_file_set_contents (fixture->path, texts[i], -1, NULL));
      g_assert_false (respite_reminders_store_load (fixture->store, &error));
      g_assert_nonnull (strstr (error->message, RESPITE_REMINDERS_FILE));
      g_assert_cmpstr (respite_reminders_store_get_error (fixture->store)->message, ==, error->message);
      g_assert_false (respite_reminders_store_set_members (fixture->store, "stretch", pairs, &save_error));
      g_assert_nonnull (strstr (save_error->message, RESPITE_REMINDERS_FILE));

      g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
      g_assert_cmpstr (after, ==, texts[i]);
    }

  g_assert_cmpint (fixture->changes, ==, 0);
}

/* “Mend it or move it away” stood behind every reason; who moved a newer file away lost the reminders in it. */
static void
test_newer_file_to_be_moved_away (Fixture *fixture,
                                  gconstpointer data)
{
  static const struct
  {
    const char *text;
    gboolean is_damaged;
  } cases[] = {
    { "{ \"format\": \"respite-reminders\", \"version\": 99, \"reminders\": [] }", FALSE },
    { "", TRUE },
    { "{ \"format\": \"respite-reminders\", \"version\": 1 }", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (g_file_set_contents (fixture->path, cases[i].text, -1, NULL));
      g_assert_false (respite_reminders_store_load (fixture->store, &error));
      g_assert_cmpint (strstr (error->message, "move it away") != NULL, ==, cases[i].is_damaged);
    }
}

static void
test_unwritable_folder (Fixture *fixture,
                        gconstpointer data)
{
  static const char *const pairs[] = { "every_s=60", NULL };
  g_autofree char *path = g_build_filename (g_file_peek_path (fixture->folder), "file", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RespiteRemindersStore) store = respite_reminders_store_new (file);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  g_assert_false (respite_reminders_store_set_members (store, "stretch", pairs, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (get_every (store, "stretch"), ==, 2700);
}

static void
test_watch (Fixture *fixture,
            gconstpointer data)
{
  static const char *const pairs[] = { "every_s=60", NULL };
  g_autoptr (RespiteRemindersStore) other = respite_reminders_store_new (fixture->folder);

  respite_reminders_store_watch (fixture->store);
  g_assert_true (respite_reminders_store_set_members (other, "stretch", pairs, NULL));
  wait_for (&fixture->changes, 1);
  g_assert_cmpint (get_every (fixture->store, "stretch"), ==, 60);

  g_assert_true (g_file_set_contents (fixture->path, "nonsense", -1, NULL));
  wait_for (&fixture->failures, 1);
  g_assert_cmpint (get_every (fixture->store, "stretch"), ==, 60);
}

static void
finished_cb (GObject *source,
             GAsyncResult *result,
             gpointer data)
{
  g_autoptr (GError) error = NULL;
  int *finished = data;

  g_assert_true (respite_reminders_store_set_members_finish (RESPITE_REMINDERS_STORE (source), result, &error));
  g_assert_no_error (error);
  (*finished)++;
}

static void
test_many_at_once (Fixture *fixture,
                   gconstpointer data)
{
  static const char *const ids[] = { "stretch", "posture", "water" };
  int finished = 0;

  for (int i = 0; i < 12; i++)
    {
      g_autofree char *pair = g_strdup_printf ("%s=%d", i < 3 ? "every_s" : i < 6 ? "rest_s" : "snooze_s", 100 + i);
      const char *const pairs[] = { pair, NULL };

      respite_reminders_store_set_members_async (fixture->store, ids[i % 3], pairs, NULL, finished_cb, &finished);
    }
  wait_for (&finished, 12);

  for (int i = 0; i < 3; i++)
    {
      RespiteReminder *reminder
        = respite_reminder_set_lookup (respite_reminders_store_get_set (fixture->store), ids[i]);

      g_assert_cmpint (respite_reminder_get_every_s (reminder), ==, 100 + i);
      g_assert_cmpint (respite_reminder_get_rest_s (reminder), ==, 103 + i);
      g_assert_cmpint (respite_reminder_get_snooze_s (reminder), >=, 106);
    }
}

#define ADD(name, func) g_test_add ("/reminders-store/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("missing-file", test_missing_file);
  ADD ("two-stores", test_two_stores);
  ADD ("all-or-nothing", test_all_or_nothing);
  ADD ("add-and-remove", test_add_and_remove);
  ADD ("bad-files", test_bad_files);
  ADD ("newer-file-to-be-moved-away", test_newer_file_to_be_moved_away);
  ADD ("unwritable-folder", test_unwritable_folder);
  ADD ("watch", test_watch);
  ADD ("many-at-once", test_many_at_once);

  return g_test_run ();
}
