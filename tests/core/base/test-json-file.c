/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define GOOD "{\"format\": \"respite-test\", \"version\": 1, \"a\": 1}"

/* Every case has folders of its own, which GLib makes and clears away. */
static char *
path_of (const char *name)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);

  return g_build_filename (g_get_user_data_dir (), name, NULL);
}

static GFile *
file_with (const char *name,
           const char *text,
           gssize length)
{
  g_autofree char *path = path_of (name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static void
assert_holds (const char *path,
              const char *text,
              gsize length)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;
  gsize found_length;

  g_file_get_contents (path, &found, &found_length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (found, found_length, text, length);
}

static void
test_load (void)
{
  g_autoptr (GFile) file = file_with ("good.json", GOOD, -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = respite_json_file_load (file, "respite-test", 1, &error);

  g_assert_no_error (error);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (root), "a"), ==, 1);
}

static void
test_broken_files_stay_as_they_are (void)
{
  static const struct
  {
    const char *name, *text;
    RespiteJsonError code;
  } cases[] = {
    { "empty", "", RESPITE_JSON_ERROR_EMPTY },
    { "blank", "\n", RESPITE_JSON_ERROR_EMPTY },
    { "cut", "{\"format\": \"respite-test\", \"version\": 1, \"a\"", RESPITE_JSON_ERROR_SYNTAX },
    { "no JSON", "{\"format\": \"respite-test\" \"version\": 1}", RESPITE_JSON_ERROR_SYNTAX },
    { "bytes", "\xff\xd8\xff\xe0", RESPITE_JSON_ERROR_ENCODING },
    { "list at the top", "[" GOOD "]", RESPITE_JSON_ERROR_SHAPE },
    { "number at the top", "5", RESPITE_JSON_ERROR_SHAPE },
    { "null at the top", "null", RESPITE_JSON_ERROR_SHAPE },
    { "no header", "{\"a\": 1}", RESPITE_JSON_ERROR_FORMAT },
    { "other format", "{\"format\": \"respite-diary\", \"version\": 1}", RESPITE_JSON_ERROR_FORMAT },
    { "format is a number", "{\"format\": 1, \"version\": 1}", RESPITE_JSON_ERROR_FORMAT },
    { "format is null", "{\"format\": null, \"version\": 1}", RESPITE_JSON_ERROR_FORMAT },
    { "format is an object", "{\"format\": {}, \"version\": 1}", RESPITE_JSON_ERROR_FORMAT },
    { "no version", "{\"format\": \"respite-test\"}", RESPITE_JSON_ERROR_FORMAT },
    { "version is a text", "{\"format\": \"respite-test\", \"version\": \"1\"}", RESPITE_JSON_ERROR_FORMAT },
    { "version is a fraction", "{\"format\": \"respite-test\", \"version\": 1.5}", RESPITE_JSON_ERROR_FORMAT },
    { "version is a list", "{\"format\": \"respite-test\", \"version\": [1]}", RESPITE_JSON_ERROR_FORMAT },
    { "version 0", "{\"format\": \"respite-test\", \"version\": 0}", RESPITE_JSON_ERROR_FORMAT },
    { "version 2", "{\"format\": \"respite-test\", \"version\": 2}", RESPITE_JSON_ERROR_NEWER },
    { "version 99", "{\"format\": \"respite-test\", \"version\": 99}", RESPITE_JSON_ERROR_NEWER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = file_with ("broken.json", cases[i].text, -1);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_null (respite_json_file_load (file, "respite-test", 1, &error));
      g_assert_error (error, RESPITE_JSON_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, "broken.json"));
      assert_holds (g_file_peek_path (file), cases[i].text, strlen (cases[i].text));
    }
}

static void
test_several_roots_are_refused (void)
{
  g_autoptr (GFile) file = file_with ("roots.json", GOOD "\n" GOOD, -1);
  g_autoptr (GError) error = NULL;

  g_assert_null (respite_json_file_load (file, "respite-test", 1, &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == RESPITE_JSON_ERROR);
}

static void
test_too_large_is_not_even_read (void)
{
  g_autoptr (GFile) file = file_with ("large.json", GOOD, -1);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (truncate (g_file_peek_path (file), RESPITE_JSON_MAX_BYTES + 1), ==, 0);
  g_assert_null (respite_json_file_load (file, "respite-test", 1, &error));
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SIZE);
}

static void
test_missing_file (void)
{
  g_autofree char *path = path_of ("missing.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = respite_json_file_query_etag (file);

  g_assert_null (etag);
  g_assert_null (respite_json_file_load (file, "respite-test", 1, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
save (GFile *file,
      const char *text)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = respite_json_file_save (file, text, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static int
mode_of (const char *path)
{
  GStatBuf found;

  g_assert_cmpint (g_stat (path, &found), ==, 0);

  return found.st_mode & 0777;
}

static void
test_save_is_private (void)
{
  g_autofree char *path = path_of ("private.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  save (file, GOOD);
  assert_holds (path, GOOD, strlen (GOOD));
  g_assert_cmpint (mode_of (path), ==, 0600);

  g_assert_cmpint (g_chmod (path, 0644), ==, 0);
  save (file, "{}");
  assert_holds (path, "{}", 2);
  g_assert_cmpint (mode_of (path), ==, 0600);
}

static void
test_save_follows_links (void)
{
  g_autofree char *target = path_of ("target.json");
  g_autofree char *link = path_of ("link.json");
  g_autofree char *relative = path_of ("relative.json");
  g_autofree char *chain = path_of ("chain.json");
  g_autoptr (GFile) chain_file = g_file_new_for_path (chain);

  g_assert_cmpint (symlink (target, link), ==, 0);
  g_assert_cmpint (symlink ("link.json", relative), ==, 0);
  g_assert_cmpint (symlink (relative, chain), ==, 0);

  /* What the link names is not there yet, as in a fresh folder of a synchroniser; then it is. */
  save (chain_file, "{\"a\": 1}");
  assert_holds (target, "{\"a\": 1}", 8);
  save (chain_file, "{\"a\": 2}");
  assert_holds (target, "{\"a\": 2}", 8);

  g_assert_true (g_file_test (chain, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (relative, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (target, G_FILE_TEST_IS_SYMLINK));
}

static void
test_link_in_a_circle_is_an_error (void)
{
  g_autofree char *one = path_of ("one.json");
  g_autofree char *two = path_of ("two.json");
  g_autoptr (GFile) file = g_file_new_for_path (one);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink (two, one), ==, 0);
  g_assert_cmpint (symlink (one, two), ==, 0);

  g_assert_false (respite_json_file_save (file, GOOD, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (one, G_FILE_TEST_IS_SYMLINK));
}

static void
test_save_beside_a_file_is_an_error (void)
{
  g_autoptr (GFile) no_folder = file_with ("no-folder", "text", -1);
  g_autoptr (GFile) file = g_file_get_child (no_folder, "a.json");
  g_autoptr (GError) error = NULL;

  g_assert_false (respite_json_file_save (file, GOOD, &error));
  g_assert_nonnull (error);
  assert_holds (g_file_peek_path (no_folder), "text", 4);
}

/* The temporary file's name stood in the message, so that each attempt looked like a new problem. */
static void
test_failure_with_another_name_each_time (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "folder.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) first = NULL;
  g_autoptr (GError) second = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_assert_false (respite_json_file_save (file, GOOD, &first));
  g_assert_false (respite_json_file_save (file, GOOD, &second));
  g_assert_cmpstr (first->message, ==, second->message);
  g_assert_nonnull (strstr (first->message, path));
}

static void
test_unwritable_folder_keeps_the_file (void)
{
  g_autoptr (GFile) file = file_with ("kept.json", GOOD, -1);
  g_autoptr (GError) error = NULL;
  gboolean root = geteuid () == 0;

  g_assert_cmpint (g_chmod (g_get_user_data_dir (), 0500), ==, 0);
  if (root && seteuid (65534) != 0)
    {
      g_test_skip ("everything can be written to here");
      return;
    }

  g_assert_false (respite_json_file_save (file, "{}", &error));
  g_assert_nonnull (error);

  if (root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (g_chmod (g_get_user_data_dir (), 0700), ==, 0);
  assert_holds (g_file_peek_path (file), GOOD, strlen (GOOD));
}

static gboolean
is_one_of_the_two (const char *text,
                   gsize length)
{
  if (length != 200000 && length != 100)
    return FALSE;

  for (gsize i = 1; i < length; i++)
    if (text[i] != text[0])
      return FALSE;

  return TRUE;
}

static gpointer
save_over_and_over (gpointer data)
{
  g_autofree char *large = g_strnfill (200000, 'a');
  g_autofree char *small = g_strnfill (100, 'b');

  for (int i = 0; i < 40; i++)
    save (data, i % 2 == 0 ? large : small);

  return NULL;
}

static void
test_a_reader_never_sees_half_a_file (void)
{
  g_autofree char *first = g_strnfill (100, 'b');
  g_autoptr (GFile) file = file_with ("torn.json", first, -1);
  GThread *writer = g_thread_new ("writer", save_over_and_over, file);

  for (int i = 0; i < 400; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;

      text = respite_json_file_read (file, &length, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (is_one_of_the_two (text, length));
    }

  g_thread_join (writer);
}

static void
test_etag_tells_versions_apart (void)
{
  g_autoptr (GFile) file = file_with ("etag.json", "{\"a\": 1}", -1);
  g_autofree char *text = NULL;
  g_autofree char *before = NULL;
  g_autofree char *same = NULL;
  g_autofree char *after = NULL;
  gsize length;

  text = respite_json_file_read (file, &length, &before, NULL);
  g_assert_nonnull (text);
  same = respite_json_file_query_etag (file);
  g_assert_cmpstr (before, ==, same);

  save (file, "{\"a\": 2}");
  after = respite_json_file_query_etag (file);
  g_assert_cmpstr (before, !=, after);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json-file/load", test_load);
  g_test_add_func ("/json-file/broken-files-stay-as-they-are", test_broken_files_stay_as_they_are);
  g_test_add_func ("/json-file/several-roots-are-refused", test_several_roots_are_refused);
  g_test_add_func ("/json-file/too-large-is-not-even-read", test_too_large_is_not_even_read);
  g_test_add_func ("/json-file/missing-file", test_missing_file);
  g_test_add_func ("/json-file/save-is-private", test_save_is_private);
  g_test_add_func ("/json-file/save-follows-links", test_save_follows_links);
  g_test_add_func ("/json-file/link-in-a-circle-is-an-error", test_link_in_a_circle_is_an_error);
  g_test_add_func ("/json-file/save-beside-a-file-is-an-error", test_save_beside_a_file_is_an_error);
  g_test_add_func ("/json-file/failure-with-another-name-each-time", test_failure_with_another_name_each_time);
  g_test_add_func ("/json-file/unwritable-folder-keeps-the-file", test_unwritable_folder_keeps_the_file);
  g_test_add_func ("/json-file/a-reader-never-sees-half-a-file", test_a_reader_never_sees_half_a_file);
  g_test_add_func ("/json-file/etag-tells-versions-apart", test_etag_tells_versions_apart);

  return g_test_run ();
}
