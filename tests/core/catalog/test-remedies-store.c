/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/remedies-store.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/json-scan.h"
#include "core/base/manual-clock.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/wait.h"

typedef struct
{
  GFile *folder;
  RespiteClock *clock;
  RespiteRemediesStore *store;
  int changes;
  int finished;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->changes++;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr (GDateTime) start = g_date_time_new (zone, 2026, 11, 20, 14, 5, 0);

  fixture->folder = respite_test_folder_new ();
  fixture->clock = RESPITE_CLOCK (respite_manual_clock_new (start, zone));
  fixture->store = respite_remedies_store_new (fixture->folder, fixture->clock);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->folder);
}

static void
finished_cb (GObject *source,
             GAsyncResult *result,
             gpointer data)
{
  g_autoptr (GError) error = NULL;
  Fixture *fixture = data;

  g_assert_true (respite_remedies_store_change_finish (RESPITE_REMEDIES_STORE (source), result, &error));
  g_assert_no_error (error);
  fixture->finished++;
}

static gboolean
set_favourite (RespiteRemediesStore *store,
               const char *id,
               GError **error)
{
  g_autoptr (JsonObject) changes = json_object_new ();

  json_object_set_boolean_member (changes, "favourite", TRUE);

  return respite_remedies_store_change (store, id, changes, error);
}

static void
test_missing_file (Fixture *fixture,
                   gconstpointer data)
{
  g_autofree char *text = NULL;

  g_assert_false (respite_remedies_store_is_favourite (fixture->store, "heat-pad"));
  g_assert_cmpuint (respite_remedies_store_get_own (fixture->store)->len, ==, 0);
  text = respite_test_folder_read (fixture->folder, RESPITE_REMEDIES_FILE);
  g_assert_null (text);
}

static void
test_marks (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (RespiteRemediesStore) other = respite_remedies_store_new (fixture->folder, fixture->clock);
  g_autofree char *text = NULL;

  respite_remedies_store_set_favourite_async (fixture->store, "heat-pad", TRUE, NULL, finished_cb, fixture);
  respite_remedies_store_set_hidden_async (fixture->store, "opioids", TRUE, NULL, finished_cb, fixture);
  respite_remedies_store_set_note_async (fixture->store, "heat-pad", "The small one", NULL, finished_cb, fixture);
  wait_until (fixture->finished == 3);

  g_assert_true (respite_remedies_store_is_favourite (other, "heat-pad"));
  g_assert_true (respite_remedies_store_is_hidden (other, "opioids"));
  g_assert_cmpstr (respite_remedies_store_get_note (other, "heat-pad"), ==, "The small one");
  text = respite_test_folder_read (fixture->folder, RESPITE_REMEDIES_FILE);
  g_assert_nonnull (strstr (text, "2026-11-20T14:05:00"));

  respite_remedies_store_set_note_async (fixture->store, "heat-pad", "", NULL, finished_cb, fixture);
  wait_until (fixture->finished == 4);
  g_assert_null (respite_remedies_store_get_note (fixture->store, "heat-pad"));
}

static void
test_own (Fixture *fixture,
          gconstpointer data)
{
  g_autoptr (JsonObject) members = json_object_new ();
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autofree char *id = respite_own_remedy_new_id ();

  json_object_set_string_member (members, "title", "Swim");
  respite_remedies_store_add_own_async (fixture->store, id, members, NULL, finished_cb, fixture);
  wait_until (fixture->finished == 1);
  g_assert_cmpuint (respite_remedies_store_get_own (fixture->store)->len, ==, 1);

  json_object_set_string_member (changes, "title", "Swim slowly");
  respite_remedies_store_edit_own_async (fixture->store, id, changes, NULL, finished_cb, fixture);
  wait_until (fixture->finished == 2);

  respite_remedies_store_delete_own_async (fixture->store, id, NULL, finished_cb, fixture);
  wait_until (fixture->finished == 3);
  g_assert_cmpuint (respite_remedies_store_get_own (fixture->store)->len, ==, 0);
  g_assert_cmpstr (respite_catalog_item_get_title (respite_remedies_store_find_own (fixture->store, id)), ==,
                   "Swim slowly");

  respite_remedies_store_undelete_own_async (fixture->store, id, NULL, finished_cb, fixture);
  wait_until (fixture->finished == 4);
  g_assert_cmpuint (respite_remedies_store_get_own (fixture->store)->len, ==, 1);
  g_assert_cmpint (fixture->changes, ==, 4);
}

/* What cannot be read is neither taken over nor written over, and the file is named. */
static void
test_bad_files (Fixture *fixture,
                gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *said;
  } cases[] = {
    { "", "move it away" },
    { "{ broken", "move it away" },
    { "[]", "move it away" },
    { "{}", "move it away" },
    { "{\"format\":\"respite-profile\",\"version\":1}", "move it away" },
    { "{\"format\":\"respite-remedies\",\"version\":1,\"marks\":{}}", "move it away" },
    { "{\"format\":\"respite-remedies\",\"version\":1,\"own\":\"x\"}", "move it away" },
    { "{\"format\":\"respite-remedies\",\"version\":2}", "newer Respite" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteValueStore *store = RESPITE_VALUE_STORE (fixture->store);
      g_autoptr (GError) error = NULL;
      g_autofree char *after = NULL;

      g_test_message ("%s", cases[i].text);
      respite_test_folder_write (fixture->folder, RESPITE_REMEDIES_FILE, cases[i].text);
      g_assert_false (respite_value_store_load (store, NULL));
      g_assert_nonnull (strstr (respite_value_store_get_error (store)->message, RESPITE_REMEDIES_FILE));
      g_assert_nonnull (strstr (respite_value_store_get_error (store)->message, cases[i].said));
      g_assert_false (set_favourite (fixture->store, "heat-pad", &error));
      g_assert_nonnull (strstr (error->message, RESPITE_REMEDIES_FILE));

      after = respite_test_folder_read (fixture->folder, RESPITE_REMEDIES_FILE);
      g_assert_cmpstr (after, ==, cases[i].text);
    }

  g_assert_cmpint (fixture->changes, ==, 0);
}

static void
test_huge_file (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, RESPITE_REMEDIES_FILE);
  g_autoptr (GError) error = NULL;

  respite_test_folder_write (fixture->folder, RESPITE_REMEDIES_FILE, "{}");
  g_assert_cmpint (truncate (g_file_peek_path (file), RESPITE_JSON_MAX_BYTES + 1), ==, 0);
  g_assert_false (set_favourite (fixture->store, "heat-pad", &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE);
}

/* A file where the folder should be refuses everybody, root too. */
static void
test_unwritable_folder (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "file");
  g_autoptr (RespiteRemediesStore) store = respite_remedies_store_new (file, fixture->clock);
  g_autoptr (GError) error = NULL;

  respite_test_folder_write (fixture->folder, "file", "");
  g_assert_false (set_favourite (store, "heat-pad", &error));
  g_assert_nonnull (error);
  g_assert_false (respite_remedies_store_is_favourite (store, "heat-pad"));
}

/* Two stores stand for two programs: each reads again what the other wrote before it writes. */
static void
test_many_at_once (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (RespiteRemediesStore) other = respite_remedies_store_new (fixture->folder, fixture->clock);

  for (int i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("remedy-%d", i / 2);

      if (i % 2 == 0)
        respite_remedies_store_set_favourite_async (fixture->store, id, TRUE, NULL, finished_cb, fixture);
      else
        respite_remedies_store_set_note_async (other, id, "Noted", NULL, finished_cb, fixture);
    }
  wait_until (fixture->finished == 40);

  g_assert_true (respite_value_store_load (RESPITE_VALUE_STORE (fixture->store), NULL));
  for (int i = 0; i < 20; i++)
    {
      g_autofree char *id = g_strdup_printf ("remedy-%d", i);

      g_assert_true (respite_remedies_store_is_favourite (fixture->store, id));
      g_assert_cmpstr (respite_remedies_store_get_note (fixture->store, id), ==, "Noted");
    }
}

#define ADD(name, func) g_test_add ("/remedies-store/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("missing-file", test_missing_file);
  ADD ("marks", test_marks);
  ADD ("own", test_own);
  ADD ("bad-files", test_bad_files);
  ADD ("huge-file", test_huge_file);
  ADD ("unwritable-folder", test_unwritable_folder);
  ADD ("many-at-once", test_many_at_once);

  return g_test_run ();
}
