/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/personal-remedies.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/json-read.h"

#define REMEDIES(more) "{\"format\":\"respite-remedies\",\"version\":1" more "}"
#define GOOD_MARK "{\"id\":\"good\",\"favourite\":true}"
#define BAD_MARK(mark) REMEDIES (",\"marks\":[" GOOD_MARK "," mark "]")
#define BAD_OWN(own) REMEDIES (",\"own\":[" own "],\"marks\":[" GOOD_MARK "]")
#define OWN(more) REMEDIES (",\"own\":[{\"id\":\"own-x\",\"title\":\"Cushion\"" more "}]")

static RespitePersonalRemedies *
parse (const char *text,
       GError **error)
{
  g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), NULL);

  return respite_personal_remedies_new_from_json (root, error);
}

static JsonObject *
make_members (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = respite_json_parse (text, strlen (text), &error);

  g_assert_no_error (error);

  return respite_json_copy_object (json_node_get_object (root));
}

static RespitePersonalRemedies *
change (RespitePersonalRemedies *remedies,
        const char *id,
        const char *changes,
        GError **error)
{
  g_autoptr (JsonObject) members = make_members (changes);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-20T14:05:00+01:00", NULL);

  return respite_personal_remedies_change (remedies, id, members, now, error);
}

static RespitePersonalRemedies *
add (RespitePersonalRemedies *remedies,
     const char *id,
     const char *text,
     GError **error)
{
  g_autoptr (JsonObject) members = make_members (text);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-20T14:05:00+01:00", NULL);

  return respite_personal_remedies_add (remedies, id, members, now, error);
}

static RespitePersonalRemedies *
set_deleted (RespitePersonalRemedies *remedies,
             const char *id,
             gboolean deleted,
             GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-20T14:05:00+01:00", NULL);

  return respite_personal_remedies_set_deleted (remedies, id, deleted, now, error);
}

static void
test_default (void)
{
  g_autoptr (RespitePersonalRemedies) remedies = respite_personal_remedies_new_default ();

  g_assert_false (respite_personal_remedies_is_favourite (remedies, "heat-pad"));
  g_assert_false (respite_personal_remedies_is_hidden (remedies, NULL));
  g_assert_null (respite_personal_remedies_get_note (remedies, "heat-pad"));
  g_assert_cmpuint (respite_personal_remedies_get_own (remedies)->len, ==, 0);
  g_assert_null (respite_personal_remedies_find_own (remedies, "own-x"));
  g_assert_null (respite_personal_remedies_get_problems (remedies)[0]);
}

static void
test_own_item (void)
{
  g_autoptr (RespitePersonalRemedies) remedies
    = parse (OWN (",\"summary\":\"Two lines\\nof it\",\"steps\":[\"Sit\",\"Lean\"],\"minutes\":[5,10],\"phases\":[\"A\"],"
                  "\"areas\":[\"neck\"],\"symptoms\":[\"pain\"],\"equipment\":[\"chair\"],\"desk\":true,"
                  "\"cautions\":\"Not after lunch\""), NULL);
  RespiteCatalogItem *item = respite_personal_remedies_find_own (remedies, "own-x");

  g_assert_true (respite_personal_remedies_get_own (remedies)->pdata[0] == item);
  g_assert_cmpstr (respite_catalog_item_get_kind (item), ==, "remedy");
  g_assert_cmpstr (respite_catalog_item_get_title (item), ==, "Cushion");
  g_assert_cmpstr (respite_catalog_item_get_care (item), ==, "self");
  g_assert_cmpstr (respite_catalog_item_get_steps (item)[1], ==, "Lean");
  g_assert_cmpint (respite_catalog_item_get_minutes_max (item), ==, 10);
  g_assert_true (respite_catalog_item_get_desk (item));
  g_assert_true (respite_catalog_item_has_phase (item, "A"));
  g_assert_null (respite_catalog_item_get_evidence (item));
  g_assert_true (respite_catalog_item_is_own (item));
  g_assert_true (respite_catalog_item_is_to_do (item));
  g_assert_false (respite_catalog_item_is_graded (item));
  g_assert_false (respite_catalog_item_is_advised_against (item));
}

/* A title that the catalogue happens to have too is not to be put into another language, and one without more is whole. */
static void
test_title_alone (void)
{
  g_autoptr (RespitePersonalRemedies) remedies = parse (OWN (""), NULL);
  RespiteCatalogItem *item = respite_personal_remedies_find_own (remedies, "own-x");

  g_assert_cmpstr (respite_catalog_item_get_summary (item), ==, "");
  g_assert_null (respite_catalog_item_get_steps (item)[0]);
  g_assert_null (respite_catalog_item_get_synonyms (item)[0]);
  g_assert_null (respite_catalog_item_get_text (item)[0]);
  g_assert_null (respite_catalog_item_get_related (item)[0]);
  g_assert_null (respite_catalog_item_get_tags (item)[0]);
  g_assert_null (respite_catalog_item_get_basis (item)[0]);
  g_assert_null (respite_catalog_item_get_cautions (item));
}

/* One bad record is kept and reported; the others count. */
static void
test_problems (void)
{
  static const char *const cases[] = {
    BAD_MARK ("7"),
    BAD_MARK ("{\"favourite\":true}"),
    BAD_MARK ("{\"id\":\"No Id\"}"),
    BAD_MARK ("{\"id\":\"x\",\"favourite\":\"yes\"}"),
    BAD_MARK ("{\"id\":\"x\",\"hidden\":1}"),
    BAD_MARK ("{\"id\":\"x\",\"note\":[]}"),
    BAD_MARK ("{\"id\":\"x\",\"note\":\"\"}"),
    BAD_MARK ("{\"id\":\"x\",\"modified\":\"today\"}"),
    BAD_MARK ("{\"id\":\"good\",\"favourite\":false}"),
    BAD_OWN ("{\"id\":\"x\"}"),
    BAD_OWN ("{\"title\":\"x\"}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"\"}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\\nb\"}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"minutes\":5}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"minutes\":[9,5]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"minutes\":[5]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"minutes\":[-1,5]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"steps\":[\"\"]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"phases\":[\"X\"]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"areas\":[\"Neck!\"]}"),
    BAD_OWN ("{\"id\":\"x\",\"title\":\"a\",\"deleted\":\"yes\"}"),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RespitePersonalRemedies) remedies = parse (cases[i], &error);
      g_autoptr (RespitePersonalRemedies) changed = NULL;

      g_test_message ("%s", cases[i]);
      g_assert_no_error (error);
      g_assert_true (respite_personal_remedies_is_favourite (remedies, "good"));
      g_assert_nonnull (respite_personal_remedies_get_problems (remedies)[0]);
      g_assert_null (respite_personal_remedies_get_problems (remedies)[1]);
      g_assert_cmpuint (respite_personal_remedies_get_own (remedies)->len, ==, 0);

      changed = change (remedies, "other", "{\"favourite\":true}", &error);
      g_assert_no_error (error);
      g_assert_nonnull (respite_personal_remedies_get_problems (changed)[0]);
    }
}

static void
test_wrong_shape (void)
{
  static const char *const cases[] = {
    REMEDIES (",\"marks\":{}"), REMEDIES (",\"marks\":\"heat-pad\""), REMEDIES (",\"own\":7"),
    REMEDIES (",\"own\":{\"own-x\":{}}"),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (cases[i], &error));
      g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
    }
}

static void
test_marks (void)
{
  g_autoptr (RespitePersonalRemedies) none = respite_personal_remedies_new_default ();
  g_autoptr (RespitePersonalRemedies) one = change (none, "heat-pad", "{\"favourite\":true}", NULL);
  g_autoptr (RespitePersonalRemedies) two = change (one, "walking", "{\"hidden\":true,\"note\":\"Uphill\"}", NULL);
  g_autoptr (RespitePersonalRemedies) same = change (two, "heat-pad", "{\"favourite\":true,\"hidden\":false}", NULL);
  g_autoptr (RespitePersonalRemedies) less = change (two, "walking", "{\"note\":null,\"favourite\":true}", NULL);

  g_assert_false (respite_personal_remedies_is_favourite (none, "heat-pad"));
  g_assert_true (respite_personal_remedies_is_favourite (two, "heat-pad"));
  g_assert_true (respite_personal_remedies_is_hidden (two, "walking"));
  g_assert_cmpstr (respite_personal_remedies_get_note (two, "walking"), ==, "Uphill");
  g_assert_true (same == two);
  g_assert_null (respite_personal_remedies_get_note (less, "walking"));
  g_assert_true (respite_personal_remedies_is_hidden (less, "walking"));
  g_assert_true (respite_personal_remedies_is_favourite (less, "walking"));
}

/* So that the other machine, which still has it as a favourite, learns that it is none any more. */
static void
test_taken_back_mark_stays (void)
{
  g_autoptr (RespitePersonalRemedies) none = respite_personal_remedies_new_default ();
  g_autoptr (RespitePersonalRemedies) on = change (none, "heat-pad", "{\"favourite\":true}", NULL);
  g_autoptr (RespitePersonalRemedies) off = change (on, "heat-pad", "{\"favourite\":false}", NULL);
  g_autofree char *text = respite_personal_remedies_to_text (off);

  g_assert_false (respite_personal_remedies_is_favourite (off, "heat-pad"));
  g_assert_nonnull (strstr (text, "heat-pad"));
  g_assert_nonnull (strstr (text, "\"modified\""));
}

static void
test_refused (void)
{
  g_autofree char *long_note = g_strnfill (RESPITE_REMEDY_NOTE_MAX + 1, 'x');
  g_autofree char *too_long = g_strdup_printf ("{\"note\":\"%s\"}", long_note);
  g_autofree char *long_title = g_strnfill (RESPITE_OWN_TITLE_MAX + 1, 'x');
  g_autofree char *title = g_strdup_printf ("{\"title\":\"%s\"}", long_title);
  const struct
  {
    const char *id, *changes;
    GQuark domain;
    int code;
  } cases[] = {
    { "Heat Pad", "{\"favourite\":true}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_ID },
    { "", "{\"favourite\":true}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_ID },
    { "heat-pad", "{\"favourite\":\"yes\"}", RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE },
    { "heat-pad", "{\"hidden\":1}", RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE },
    { "heat-pad", "{\"note\":\"\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "heat-pad", too_long, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "heat-pad", "{\"title\":\"Mine\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_MEMBER },
    { "own-y", "{\"title\":\"Mine\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_MEMBER },
    { "own-x", "{\"title\":\"\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "own-x", "{\"title\":null}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "own-x", title, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "own-x", "{\"steps\":[1]}", RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE },
    { "own-x", "{\"minutes\":[1,2,3]}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "own-x", "{\"favourite\":true,\"minutes\":[1]}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE },
    { "own-x", "{\"id\":\"own-z\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_MEMBER },
    { "own-x", "{\"deleted\":true}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_MEMBER },
    { "own-x", "{\"evidence\":\"strong\"}", RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_MEMBER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RespitePersonalRemedies) remedies = parse (OWN (""), NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s %.60s", cases[i].id, cases[i].changes);
      g_assert_null (change (remedies, cases[i].id, cases[i].changes, &error));
      g_assert_error (error, cases[i].domain, cases[i].code);
    }
}

static void
test_add_edit_delete (void)
{
  g_autoptr (RespitePersonalRemedies) none = respite_personal_remedies_new_default ();
  g_autofree char *id = respite_own_remedy_new_id ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RespitePersonalRemedies) one = add (none, id, "{\"title\":\"Swim\",\"favourite\":true}", &error);
  g_autoptr (RespitePersonalRemedies) edited = NULL;
  g_autoptr (RespitePersonalRemedies) gone = NULL;
  g_autoptr (RespitePersonalRemedies) back = NULL;

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (id, "own-"));
  g_assert_cmpuint (respite_personal_remedies_get_own (one)->len, ==, 1);
  g_assert_true (respite_personal_remedies_is_favourite (one, id));
  g_assert_null (add (one, id, "{\"title\":\"Again\"}", &error));
  g_assert_error (error, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_ID);
  g_clear_error (&error);
  g_assert_null (add (one, "own-other", "{\"summary\":\"No title\"}", &error));
  g_assert_error (error, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_VALUE);
  g_clear_error (&error);

  edited = change (one, id, "{\"title\":\"Swim slowly\",\"minutes\":[20,40]}", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (respite_catalog_item_get_title (respite_personal_remedies_find_own (edited, id)), ==, "Swim slowly");

  gone = set_deleted (edited, id, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (respite_personal_remedies_get_own (gone)->len, ==, 0);
  g_assert_true (respite_personal_remedies_is_deleted (gone, id));
  g_assert_cmpstr (respite_catalog_item_get_title (respite_personal_remedies_find_own (gone, id)), ==, "Swim slowly");
  g_assert_null (change (gone, id, "{\"title\":\"Float\"}", &error));
  g_assert_error (error, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_ID);
  g_clear_error (&error);

  back = set_deleted (gone, id, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (respite_personal_remedies_get_own (back)->len, ==, 1);
  g_assert_cmpint (respite_catalog_item_get_minutes_max (respite_personal_remedies_find_own (back, id)), ==, 40);

  g_assert_null (set_deleted (back, "heat-pad", TRUE, &error));
  g_assert_error (error, RESPITE_REMEDY_ERROR, RESPITE_REMEDY_ERROR_ID);
}

static void
test_unknown_survives (void)
{
  g_autoptr (RespitePersonalRemedies) remedies
    = parse ("{\"format\":\"respite-remedies\",\"version\":1,\"future\":[1],"
             "\"marks\":[{\"id\":\"of-a-newer-catalogue\",\"favourite\":true,\"colour\":\"red\"}],"
             "\"own\":[{\"id\":\"own-x\",\"title\":\"Cushion\",\"picture\":{\"a\":1}}]}", NULL);
  g_autoptr (RespitePersonalRemedies) marked = change (remedies, "of-a-newer-catalogue", "{\"favourite\":false}", NULL);
  g_autoptr (RespitePersonalRemedies) edited = change (marked, "own-x", "{\"title\":\"Pillow\"}", NULL);
  g_autofree char *text = respite_personal_remedies_to_text (edited);

  g_assert_nonnull (strstr (text, "\"future\""));
  g_assert_nonnull (strstr (text, "\"colour\""));
  g_assert_nonnull (strstr (text, "\"picture\""));
  g_assert_nonnull (strstr (text, "Pillow"));
}

/* With a clock that went back, the change would be older than what it changed, and lose against it when merged. */
static void
test_clock_that_went_back (void)
{
  g_autoptr (RespitePersonalRemedies) remedies
    = parse (REMEDIES (",\"marks\":[{\"id\":\"heat-pad\",\"modified\":\"2030-01-01T00:00:00+00:00\",\"favourite\":true}]"),
             NULL);
  g_autoptr (RespitePersonalRemedies) changed = change (remedies, "heat-pad", "{\"favourite\":false}", NULL);
  g_autofree char *text = respite_personal_remedies_to_text (changed);

  g_assert_nonnull (strstr (text, "2030-01-01T00:00:00.000001"));
}

static void
test_names_equal (void)
{
  g_autoptr (RespitePersonalRemedies) one = parse (OWN (""), NULL);
  g_autoptr (RespitePersonalRemedies) noted = change (one, "own-x", "{\"note\":\"Soft\",\"summary\":\"Soft\"}", NULL);
  g_autoptr (RespitePersonalRemedies) gone = set_deleted (noted, "own-x", TRUE, NULL);
  g_autoptr (RespitePersonalRemedies) renamed = change (one, "own-x", "{\"title\":\"Pillow\"}", NULL);
  g_autoptr (RespitePersonalRemedies) two = add (one, "own-y", "{\"title\":\"Swim\"}", NULL);

  g_assert_true (respite_personal_remedies_names_equal (one, noted));
  g_assert_true (respite_personal_remedies_names_equal (one, gone));
  g_assert_false (respite_personal_remedies_names_equal (one, renamed));
  g_assert_false (respite_personal_remedies_names_equal (one, two));
  g_assert_false (respite_personal_remedies_names_equal (two, one));
}

/* json-glib wrote it in a way that it did not read itself. */
static void
test_large_number_broke_the_file (void)
{
  g_autoptr (RespitePersonalRemedies) remedies = parse (REMEDIES (",\"of-others\":1e17"), NULL);
  g_autofree char *text = respite_personal_remedies_to_text (remedies);
  g_autoptr (RespitePersonalRemedies) again = parse (text, NULL);

  g_assert_nonnull (again);
  g_assert_true (respite_personal_remedies_equal (remedies, again));
}

static void
test_from_text (void)
{
  static const struct
  {
    const char *member, *text, *json;
  } cases[] = {
    { "favourite", "yes", "true" },
    { "hidden", "no", "false" },
    { "desk", "maybe", NULL },
    { "note", "Warm, not hot", "\"Warm, not hot\"" },
    { "note", "", "null" },
    { "note", "none", "null" },
    { "title", "Swim", "\"Swim\"" },
    { "steps", "Sit down; breathe ;", "[\"Sit down\",\"breathe\"]" },
    { "minutes", "5", "[5,5]" },
    { "minutes", "5-10", "[5,10]" },
    { "minutes", "10-5", NULL },
    { "minutes", "five", NULL },
    { "minutes", "-5", NULL },
    { "minutes", "99999", NULL },
    { "areas", "neck, shoulders", "[\"neck\",\"shoulders\"]" },
    { "evidence", "strong", NULL },
    { "id", "own-y", NULL },
    { "", "x", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = respite_remedy_member_from_text (cases[i].member, cases[i].text, &error);
      g_autofree char *json = node != NULL ? json_to_string (node, FALSE) : NULL;

      g_test_message ("%s=%s", cases[i].member, cases[i].text);
      g_assert_cmpstr (json, ==, cases[i].json);
      g_assert_cmpint (error != NULL, ==, cases[i].json == NULL);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/personal-remedies/default", test_default);
  g_test_add_func ("/personal-remedies/own-item", test_own_item);
  g_test_add_func ("/personal-remedies/title-alone", test_title_alone);
  g_test_add_func ("/personal-remedies/problems", test_problems);
  g_test_add_func ("/personal-remedies/wrong-shape", test_wrong_shape);
  g_test_add_func ("/personal-remedies/marks", test_marks);
  g_test_add_func ("/personal-remedies/taken-back-mark-stays", test_taken_back_mark_stays);
  g_test_add_func ("/personal-remedies/refused", test_refused);
  g_test_add_func ("/personal-remedies/add-edit-delete", test_add_edit_delete);
  g_test_add_func ("/personal-remedies/unknown-survives", test_unknown_survives);
  g_test_add_func ("/personal-remedies/clock-that-went-back", test_clock_that_went_back);
  g_test_add_func ("/personal-remedies/names-equal", test_names_equal);
  g_test_add_func ("/personal-remedies/large-number-broke-the-file", test_large_number_broke_the_file);
  g_test_add_func ("/personal-remedies/from-text", test_from_text);

  return g_test_run ();
}
