/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/json-scan.h"
#include "core/diary/record-kinds.h"
#include "core/journal/shard.h"

#define HEAD "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"records\": ["
#define TAIL "] }"

#define GOOD_BUT_FOR "{ \"id\": \"b0000000-0000-4000-8000-000000000000\", \"kind\": \"pain\", \"at\": \"2026-11-20T14:05:00+01:00\", \"recorded\": \"2026-11-20T14:05:00+01:00\", \"modified\": \"2026-11-20T14:05:00+01:00\", "

static RespiteShard *
parse (const char *text,
       GError **error)
{
  return respite_shard_new_parsed (text, strlen (text), "respite-diary", "2026-11", respite_record_kinds_check, error);
}

static char *
make_pain (char digit,
           const char *time,
           const char *modified,
           const char *rest)
{
  return g_strdup_printf ("{ \"id\": \"%c0000000-0000-4000-8000-000000000000\", \"kind\": \"pain\", \"at\": \"%s\", "
                          "\"recorded\": \"%s\", \"modified\": \"%s\", %s }",
                          digit, time, time, modified, rest);
}

static void
test_unusable (void)
{
  static const struct
  {
    const char *name, *text;
    int code;
  } cases[] = {
    { "empty", "", RESPITE_JSON_ERROR_EMPTY },
    { "blank", " \n", RESPITE_JSON_ERROR_EMPTY },
    { "cut off", HEAD, RESPITE_JSON_ERROR_SYNTAX },
    { "not json", "{ hello }", RESPITE_JSON_ERROR_SYNTAX },
    { "a list", "[]", RESPITE_JSON_ERROR_SHAPE },
    { "two roots", HEAD TAIL HEAD TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "newer", "{ \"format\": \"respite-diary\", \"version\": 99, \"month\": \"2026-11\", \"records\": [] }", RESPITE_JSON_ERROR_NEWER },
    { "no version", "{ \"format\": \"respite-diary\", \"month\": \"2026-11\", \"records\": [] }", RESPITE_JSON_ERROR_FORMAT },
    { "other format", "{ \"format\": \"respite-history\", \"version\": 1, \"month\": \"2026-11\", \"records\": [] }", RESPITE_JSON_ERROR_FORMAT },
    { "other month", "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-10\", \"records\": [] }", RESPITE_JSON_ERROR_SHAPE },
    { "no records", "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\" }", RESPITE_JSON_ERROR_SHAPE },
    { "records an object", "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"records\": {} }", RESPITE_JSON_ERROR_VALUE },
    { "comment", HEAD "/* ] */" TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "bad text", HEAD "\"\xff\"" TAIL, RESPITE_JSON_ERROR_ENCODING },
    { "comma behind the last record", HEAD "{}," TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "no comma between records", HEAD "{} {}" TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "bad number in a record", HEAD "{ \"score\": 04 }" TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "a text over its line in a record", HEAD "{ \"note\": \"a\nb\" }" TAIL, RESPITE_JSON_ERROR_SYNTAX },
    { "records named otherwise", "{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"r\\u0065cords\": [ {} ] }", RESPITE_JSON_ERROR_SHAPE },
    { "records twice, the last no list", HEAD "{} ], \"records\": 7 }", RESPITE_JSON_ERROR_VALUE },
    { "half a letter beside the records", HEAD "], \"more\": \"\\ud800\" }", RESPITE_JSON_ERROR_VALUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RespiteShard) shard = NULL;

      g_test_message ("%s", cases[i].name);
      shard = parse (cases[i].text, &error);
      g_assert_null (shard);
      g_assert_nonnull (error);
      if (!g_str_equal (cases[i].name, "two roots"))
        g_assert_error (error, RESPITE_JSON_ERROR, cases[i].code);
    }
}

static void
test_bad_records_are_kept (void)
{
  static const char *const bad[] = {
    "7", "null", "\"text\"", "[ 1 ]", "{}",
    "{ \"id\": \"X\", \"kind\": \"pain\" }",
    "{ \"id\": \"10000000-0000-4000-8000-000000000000\", \"kind\": \"pain\", \"at\": \"yesterday\", \"recorded\": \"2026-11-20T14:05:00+01:00\", \"modified\": \"2026-11-20T14:05:00+01:00\", \"score\": 3 }",
    "{ \"id\": \"10000000-0000-4000-8000-000000000000\", \"kind\": \"pain\", \"at\": \"2026-11-20T14:05:00+01:00\", \"recorded\": \"2026-11-20T14:05:00+01:00\", \"modified\": \"2026-11-20T14:05:00+01:00\", \"score\": 99 }",
    "{ \"id\": \"10000000-0000-4000-8000-000000000000\", \"kind\": \"pain\", \"at\": \"2026-10-20T14:05:00+01:00\", \"recorded\": \"2026-11-20T14:05:00+01:00\", \"modified\": \"2026-11-20T14:05:00+01:00\", \"score\": 3 }",
    "{ \"x\": 1e400, \"y\": 123456789012345678901234567890 }",
    GOOD_BUT_FOR "\"score\": 1e400 }",
    GOOD_BUT_FOR "\"score\": 3, \"x\": [ 1e400 ] }",
    GOOD_BUT_FOR "\"score\": 3, \"note\": \"\\ud800\" }",
    GOOD_BUT_FOR "\"score\": 3, \"x\": { \"y\": \"\\udc00\\ud800\" } }",
    GOOD_BUT_FOR "\"score\": 3, \"\\ud800\": 1 }",
    GOOD_BUT_FOR "\"score\": 3, \"note\": \"a\\u0000b\" }",
    GOOD_BUT_FOR "\"score\": 3.0 }",
    GOOD_BUT_FOR "\"score\": 99999999999999999999 }",
    GOOD_BUT_FOR "\"score\": 3, \"score\": null }",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *good = make_pain ('a', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00", "\"score\": 3");
      g_autofree char *text = g_strconcat (HEAD, good, ", ", bad[i], TAIL, NULL);
      g_autoptr (RespiteShard) shard = parse (text, &error);
      g_autofree char *again = NULL;
      RespiteRecord *last;

      g_assert_no_error (error);
      g_assert_cmpuint (respite_shard_get_records (shard)->len, ==, 2);
      last = respite_shard_get_records (shard)->pdata[1];
      g_assert_nonnull (respite_record_get_problem (last));
      g_assert_cmpstr (respite_record_get_text (last), ==, bad[i]);

      again = respite_shard_to_text (shard);
      g_assert_nonnull (strstr (again, bad[i]));
    }
}

static void
test_of_two_lists_and_two_members_the_last_counts (void)
{
  g_autofree char *first = make_pain ('a', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00", "\"score\": 3");
  g_autofree char *second = make_pain ('b', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00",
                                       "\"score\": \"none\", \"deleted\": true, \"score\": 5, \"deleted\": false");
  g_autofree char *text = g_strconcat (HEAD, first, "], \"month\": \"2026-10\", \"records\": [", second,
                                       "], \"month\": \"2026-11\" }", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteShard) shard = parse (text, &error);
  RespiteRecord *record;
  gint64 score = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (respite_shard_get_records (shard)->len, ==, 1);
  g_assert_cmpuint (respite_shard_get_n_listed (shard), ==, 1);

  record = respite_shard_get_records (shard)->pdata[0];
  g_assert_null (respite_record_get_problem (record));
  g_assert_false (respite_record_is_deleted (record));
  g_assert_true (respite_record_get_int (record, "score", &score));
  g_assert_cmpint (score, ==, 5);
  g_assert_cmpint (json_object_get_int_member (respite_record_get_members (record), "score"), ==, 5);
}

/* What the rest of the program asks of a record by its members is what it finds by name. */
static void
test_members_are_the_same_either_way (void)
{
  g_autofree char *pain = make_pain ('a', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00",
                                     "\"score\": 3, \"n\\u006fte\": \"\\u00e4\\ud83d\\ude00\\n\", "
                                     "\"sites\": [ { \"x\": \"y\", \"site\": \"neck\" }, { \"site\": \"chest\", \"score\": 2 } ], "
                                     "\"triggers\": [ \"trig-lifting\", \"trig-slouching\" ]");
  g_autofree char *text = g_strconcat (HEAD, pain, TAIL, NULL);
  g_autoptr (RespiteShard) shard = parse (text, NULL);
  RespiteRecord *record = respite_shard_get_records (shard)->pdata[0];
  JsonObject *members = respite_record_get_members (record);
  g_auto (GStrv) sites = respite_record_dup_words (record, "sites");
  g_auto (GStrv) triggers = respite_record_dup_words (record, "triggers");
  g_auto (GStrv) none = respite_record_dup_words (record, "score");

  g_assert_cmpstr (respite_record_get_string (record, "note"), ==, "ä😀\n");
  g_assert_cmpstr (json_object_get_string_member (members, "note"), ==, "ä😀\n");
  g_assert_cmpstrv (sites, ((const char *const[]) { "neck", "chest", NULL }));
  g_assert_cmpstrv (triggers, ((const char *const[]) { "trig-lifting", "trig-slouching", NULL }));
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_true (members == respite_record_get_members (record));
}

/* Changes a few bytes, always the same ones for the same number. */
static void
damage (char *text,
        gsize length,
        guint32 seed)
{
  static const char marks[] = "[]{}\",:\\ \n09.-eatrufls\t/#\x80";
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  int changes = g_rand_int_range (random, 1, 4);

  for (int i = 0; i < changes; i++)
    text[g_rand_int_range (random, 0, (gint32) length)] = marks[g_rand_int_range (random, 0, sizeof marks - 1)];
}

/* A file that is not JSON is refused. Of one that is, no byte of a record is lost, and what is written reads the same. */
static void
test_damaged_files (void)
{
  g_autofree char *first = make_pain ('a', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00", "\"score\": 3");
  g_autofree char *second = make_pain ('b', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00",
                                       "\"score\": 4, \"note\": \"[,] \\\" \\u00e4\", \"sites\": [ { \"site\": \"neck\" } ]");
  g_autofree char *good = g_strconcat (HEAD, first, ",\n", second, ", 7" TAIL, NULL);
  int n_read = 0;

  for (guint32 seed = 0; seed < 3000; seed++)
    {
      g_autofree char *text = g_strdup (good);
      g_autofree char *written = NULL;
      g_autofree char *again = NULL;
      g_autoptr (RespiteShard) shard = NULL;
      g_autoptr (RespiteShard) reread = NULL;

      damage (text, strlen (good), seed);
      shard = parse (text, NULL);
      if (!respite_json_scan (text, strlen (text), NULL, NULL))
        g_assert_null (shard);
      if (shard == NULL)
        continue;

      n_read++;
      for (guint i = 0; i < respite_shard_get_records (shard)->len; i++)
        g_assert_nonnull (strstr (text, respite_record_get_text (respite_shard_get_records (shard)->pdata[i])));
      written = respite_shard_to_text (shard);
      reread = parse (written, NULL);
      again = respite_shard_to_text (reread);
      g_assert_cmpstr (written, ==, again);
    }

  g_assert_cmpint (n_read, >, 300);
}

static void
test_unknown_survives (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteShard) shard = NULL;
  g_autoptr (RespiteShard) merged = NULL;
  g_autoptr (RespiteRecord) amended = NULL;
  g_autoptr (JsonObject) changes = json_object_new ();
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 11, 20, 20, 0, 0);
  g_autofree char *pain = make_pain ('a', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00",
                                     "\"score\": 3, \"mood-ring\": { \"colour\": [ \"teal\" ] }");
  g_autofree char *other = make_pain ('b', "2026-11-20T14:05:00+01:00", "2026-11-20T14:05:00+01:00", "\"x\": 1e300");
  g_autofree char *strange = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  g_auto (GStrv) parts = g_strsplit (other, "\"pain\"", 2);

  strange = g_strjoinv ("\"dream\"", parts);
  text = g_strconcat ("{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"2026-11\", \"from\": { \"records\": [ 1 ] }, \"records\": [",
                      pain, ",", strange, "] }", NULL);
  shard = parse (text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (respite_shard_get_records (shard)->len, ==, 2);
  g_assert_null (respite_record_get_problem (respite_shard_get_records (shard)->pdata[1]));

  json_object_set_int_member (changes, "score", 5);
  amended = respite_record_amend (respite_shard_get_records (shard)->pdata[0], changes, later, respite_record_kinds_check, &error);
  g_assert_no_error (error);
  g_ptr_array_add (records, amended);
  merged = respite_shard_merge (shard, records);

  again = respite_shard_to_text (merged);
  g_assert_nonnull (strstr (again, "\"from\": {\"records\":[1]}"));
  g_assert_nonnull (strstr (again, "\"mood-ring\":{\"colour\":[\"teal\"]}"));
  g_assert_nonnull (strstr (again, strange));
  g_assert_nonnull (strstr (again, "\"score\":5"));
}

static void
test_merge_is_commutative (void)
{
  static const char *const versions[] = {
    "\"score\": 3", "\"score\": 4", "\"score\": 5, \"deleted\": true", "\"score\": 6, \"note\": \"x\"",
  };
  static const char *const times[] = {
    "2026-11-20T15:00:00+01:00", "2026-11-20T14:00:00+00:00", "2026-11-20T14:59:59.999999+01:00", "2026-11-20T15:00:00+01:00",
  };
  g_autoptr (GHashTable) ends = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  /* Every order of four versions, two of which are equally late, comes to the same end. */
  for (int order = 0; order < 4 * 4 * 4 * 4; order++)
    {
      int picks[4] = { order & 3, order >> 2 & 3, order >> 4 & 3, order >> 6 & 3 };
      g_autoptr (RespiteShard) shard = respite_shard_new ("respite-diary", "2026-11");
      int seen = 0;

      for (int i = 0; i < 4; i++)
        {
          g_autofree char *pain = make_pain ('a', "2026-11-20T14:05:00+01:00", times[picks[i]], versions[picks[i]]);
          g_autofree char *text = g_strconcat (HEAD, pain, TAIL, NULL);
          g_autoptr (RespiteShard) other = parse (text, NULL);
          RespiteShard *merged = respite_shard_merge (shard, respite_shard_get_records (other));

          respite_shard_unref (shard);
          shard = merged;
          seen |= 1 << picks[i];
        }

      if (seen == 15)
        g_hash_table_add (ends, respite_shard_to_text (shard));
    }

  g_assert_cmpuint (g_hash_table_size (ends), ==, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/shard/unusable", test_unusable);
  g_test_add_func ("/shard/bad-records-are-kept", test_bad_records_are_kept);
  g_test_add_func ("/shard/of-two-lists-and-two-members-the-last-counts", test_of_two_lists_and_two_members_the_last_counts);
  g_test_add_func ("/shard/members-are-the-same-either-way", test_members_are_the_same_either_way);
  g_test_add_func ("/shard/damaged-files", test_damaged_files);
  g_test_add_func ("/shard/unknown-survives", test_unknown_survives);
  g_test_add_func ("/shard/merge-is-commutative", test_merge_is_commutative);

  return g_test_run ();
}
