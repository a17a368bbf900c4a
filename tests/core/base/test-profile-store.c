/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile-store.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/json-scan.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/wait.h"

#define GOOD "{\"format\":\"respite-profile\",\"version\":1,\"country\":\"GB\",\"future\":{\"x\":[1]}}"

typedef struct
{
  GFile *folder;
  RespiteProfileStore *store;
  int changes;
  int failures;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->changes++;
}

static void
failed_cb (Fixture *fixture)
{
  fixture->failures++;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->folder = respite_test_folder_new ();
  fixture->store = respite_profile_store_new (fixture->folder);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (changed_cb), fixture);
  g_signal_connect_swapped (fixture->store, "failed", G_CALLBACK (failed_cb), fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_clear_object (&fixture->folder);
}

static const char *
get_country (RespiteProfileStore *store)
{
  return respite_profile_get_country (respite_profile_store_get_profile (store));
}

static gboolean
apply (RespiteProfileStore *store,
       const char *pair,
       GError **error)
{
  const char *const pairs[] = { pair, NULL };

  return respite_profile_store_apply (store, pairs, error);
}

static void
test_missing_file (Fixture *fixture,
                   gconstpointer data)
{
  g_autofree char *text = NULL;

  g_assert_cmpint (respite_profile_get_day_start (respite_profile_store_get_profile (fixture->store)), ==, 240);
  g_assert_null (respite_value_store_get_error (RESPITE_VALUE_STORE (fixture->store)));
  g_assert_cmpint (fixture->changes, ==, 0);

  text = respite_test_folder_read (fixture->folder, RESPITE_PROFILE_FILE);
  g_assert_null (text);
}

/* Whoever asks first sees the file, and is not told that it is another than what nobody has seen. */
static void
test_first_look (Fixture *fixture,
                 gconstpointer data)
{
  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, GOOD);
  g_assert_cmpstr (get_country (fixture->store), ==, "GB");
  g_assert_cmpint (fixture->changes, ==, 0);
}

static void
test_unknown_members (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, GOOD);
  g_assert_true (apply (fixture->store, "units=us", &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture->changes, ==, 1);

  text = respite_test_folder_read (fixture->folder, RESPITE_PROFILE_FILE);
  g_assert_nonnull (strstr (text, "\"future\""));
  g_assert_nonnull (strstr (text, "\"GB\""));
  g_assert_nonnull (strstr (text, "\"us\""));
}

static void
test_all_or_nothing (Fixture *fixture,
                     gconstpointer data)
{
  static const char *const bad[] = { "country=FR", "units=cubits", NULL };
  static const char *const odd[] = { "country=FR", "units", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_profile_store_apply (fixture->store, bad, &error));
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_VALUE);
  g_clear_error (&error);
  g_assert_false (respite_profile_store_apply (fixture->store, odd, &error));
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_MEMBER);

  g_assert_null (get_country (fixture->store));
  g_assert_cmpint (fixture->changes, ==, 0);
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
    { "{\"format\":\"respite-remedies\",\"version\":1}", "move it away" },
    { "{\"format\":\"respite-profile\"}", "move it away" },
    { "{\"format\":\"respite-profile\",\"version\":99,\"day_start\":\"05:30\"}", "newer Respite" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RespiteValueStore *store = RESPITE_VALUE_STORE (fixture->store);
      g_autoptr (GError) error = NULL;
      g_autofree char *after = NULL;

      respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, cases[i].text);
      g_assert_false (respite_value_store_load (store, NULL));
      g_assert_nonnull (strstr (respite_value_store_get_error (store)->message, RESPITE_PROFILE_FILE));
      g_assert_nonnull (strstr (respite_value_store_get_error (store)->message, cases[i].said));
      g_assert_cmpint (respite_profile_get_day_start (respite_profile_store_get_profile (fixture->store)), ==, 240);
      g_assert_false (apply (fixture->store, "country=FR", &error));
      g_assert_nonnull (strstr (error->message, RESPITE_PROFILE_FILE));

      after = respite_test_folder_read (fixture->folder, RESPITE_PROFILE_FILE);
      g_assert_cmpstr (after, ==, cases[i].text);
    }

  g_assert_cmpint (fixture->changes, ==, 0);
  g_assert_cmpint (fixture->failures, >, 0);
}

static void
test_huge_file (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, RESPITE_PROFILE_FILE);
  g_autoptr (GError) error = NULL;
  GStatBuf after;

  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, GOOD);
  g_assert_cmpint (truncate (g_file_peek_path (file), RESPITE_JSON_MAX_BYTES + 1), ==, 0);
  g_assert_false (apply (fixture->store, "country=FR", &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE);
  g_assert_cmpint (g_stat (g_file_peek_path (file), &after), ==, 0);
  g_assert_cmpint (after.st_size, ==, RESPITE_JSON_MAX_BYTES + 1);
}

/* A file where the folder should be refuses everybody, root too. */
static void
test_unwritable_folder (Fixture *fixture,
                        gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "file");
  g_autoptr (RespiteProfileStore) store = respite_profile_store_new (file);
  g_autoptr (GError) error = NULL;

  respite_test_folder_write (fixture->folder, "file", "");
  g_assert_false (apply (store, "country=FR", &error));
  g_assert_nonnull (error);
  g_assert_null (get_country (store));
}

static void
test_nothing_to_write (Fixture *fixture,
                       gconstpointer data)
{
  g_autofree char *text = NULL;

  g_assert_true (apply (fixture->store, "units=none", NULL));
  text = respite_test_folder_read (fixture->folder, RESPITE_PROFILE_FILE);
  g_assert_null (text);

  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, GOOD);
  g_assert_true (apply (fixture->store, "country=GB", NULL));
  text = respite_test_folder_read (fixture->folder, RESPITE_PROFILE_FILE);
  g_assert_cmpstr (text, ==, GOOD);
}

static void
test_watch (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (RespiteProfileStore) other = respite_profile_store_new (fixture->folder);

  respite_value_store_watch (RESPITE_VALUE_STORE (fixture->store));
  g_assert_true (apply (other, "country=FR", NULL));
  wait_until (fixture->changes == 1);
  g_assert_cmpstr (get_country (fixture->store), ==, "FR");

  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, "nonsense");
  wait_until (fixture->failures == 1);
  g_assert_cmpstr (get_country (fixture->store), ==, "FR");

  respite_test_folder_write (fixture->folder, RESPITE_PROFILE_FILE, GOOD);
  wait_until (fixture->changes == 2);
  g_assert_cmpstr (get_country (fixture->store), ==, "GB");
  g_assert_null (respite_value_store_get_error (RESPITE_VALUE_STORE (fixture->store)));
}

static void
finished_cb (GObject *source,
             GAsyncResult *result,
             gpointer data)
{
  g_autoptr (GError) error = NULL;
  int *finished = data;

  g_assert_true (respite_profile_store_set_finish (RESPITE_PROFILE_STORE (source), result, &error));
  g_assert_no_error (error);
  (*finished)++;
}

static void
test_many_at_once (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (RespiteProfileStore) other = respite_profile_store_new (fixture->folder);
  int finished = 0;

  for (int i = 0; i < 24; i++)
    {
      g_autofree char *tag = g_strdup_printf ("tag-%d", i);

      respite_profile_store_set_word_async (i % 2 == 0 ? fixture->store : other, "tags", tag, TRUE, NULL, finished_cb,
                                            &finished);
    }
  respite_profile_store_set_async (other, "follow_ups", g_variant_new_boolean (TRUE), NULL, finished_cb, &finished);
  wait_until (finished == 25);

  g_assert_true (respite_value_store_load (RESPITE_VALUE_STORE (fixture->store), NULL));
  g_assert_cmpuint (
    g_strv_length ((char **) respite_profile_get_tags (respite_profile_store_get_profile (fixture->store))), ==, 24);
  g_assert_true (respite_profile_get_follow_ups (respite_profile_store_get_profile (fixture->store)));
}

/* A program that ends while a change is on its way would lose it; so the store says that one is. */
static void
test_saving (Fixture *fixture,
             gconstpointer data)
{
  RespiteValueStore *store = RESPITE_VALUE_STORE (fixture->store);

  g_assert_false (respite_value_store_get_saving (store));
  respite_profile_store_set_async (fixture->store, "country", g_variant_new_string ("FR"), NULL, NULL, NULL);
  respite_profile_store_set_async (fixture->store, "country", g_variant_new_string ("wrong"), NULL, NULL, NULL);
  g_assert_true (respite_value_store_get_saving (store));
  wait_until (!respite_value_store_get_saving (store));
  g_assert_cmpstr (get_country (fixture->store), ==, "FR");
}

/* Each had a thread of its own, and whichever wrote last stayed. */
static void
test_last_change_stays (Fixture *fixture,
                        gconstpointer data)
{
  static const char *const countries[] = { "AT", "BE", "CH", "DE", "ES", "FR", "GB", "HR", "IE", "JP" };
  RespiteValueStore *store = RESPITE_VALUE_STORE (fixture->store);

  for (guint round = 0; round < 5; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (countries); i++)
        respite_profile_store_set_async (fixture->store, "country", g_variant_new_string (countries[(i + round) % 10]), NULL,
                                         NULL, NULL);
      wait_until (!respite_value_store_get_saving (store));
      g_assert_cmpstr (get_country (fixture->store), ==, countries[(9 + round) % 10]);
    }
}

static void
refused_cb (GObject *source,
            GAsyncResult *result,
            gpointer data)
{
  GError **error = data;

  g_assert_false (respite_profile_store_set_finish (RESPITE_PROFILE_STORE (source), result, error));
}

static void
test_refused_later (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  respite_profile_store_set_async (fixture->store, "units", g_variant_new_string ("cubits"), NULL, refused_cb, &error);
  wait_until (error != NULL);
  g_assert_error (error, RESPITE_PROFILE_ERROR, RESPITE_PROFILE_ERROR_VALUE);
  g_assert_cmpint (fixture->changes, ==, 0);
}

#define ADD(name, func) g_test_add ("/profile-store/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("missing-file", test_missing_file);
  ADD ("first-look", test_first_look);
  ADD ("unknown-members", test_unknown_members);
  ADD ("all-or-nothing", test_all_or_nothing);
  ADD ("bad-files", test_bad_files);
  ADD ("huge-file", test_huge_file);
  ADD ("unwritable-folder", test_unwritable_folder);
  ADD ("nothing-to-write", test_nothing_to_write);
  ADD ("watch", test_watch);
  ADD ("many-at-once", test_many_at_once);
  ADD ("saving", test_saving);
  ADD ("last-change-stays", test_last_change_stays);
  ADD ("refused-later", test_refused_later);

  return g_test_run ();
}
