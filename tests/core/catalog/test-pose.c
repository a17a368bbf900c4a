/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-file.h"
#include "core/catalog/pose.h"

static GHashTable *
parse (const char *poses,
       GError **error)
{
  g_autofree char *text = g_strdup_printf ("{ \"format\": \"respite-catalog-poses\", \"version\": 1, \"poses\": [%s] }",
                                           poses);
  g_autoptr (JsonNode) root = json_from_string (text, error);

  g_assert_no_error (error != NULL ? *error : NULL);

  return respite_poses_new_from_json (json_node_get_object (root), error);
}

static double
get_joint (GHashTable *poses,
           const char *id,
           RespiteJoint joint)
{
  const RespitePose *pose = g_hash_table_lookup (poses, id);

  g_assert_nonnull (pose);

  return pose->joints[joint];
}

static void
test_like_and_mirror (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) poses = parse (
    "{ \"id\": \"one\", \"joints\": { \"elbow-left\": 40, \"waist-side\": 12, \"turn\": 30 },"
    "  \"lit\": [\"arm-left\", \"neck\"], \"props\": [\"chair\", \"mark-turn-left\"] },"
    "{ \"id\": \"like\", \"like\": \"one\", \"joints\": { \"elbows\": 10, \"elbow-right\": 20 }, \"props\": [] },"
    "{ \"id\": \"mirrored\", \"mirror\": \"one\" }", &error);
  const RespitePose *like, *mirrored;

  g_assert_no_error (error);
  like = g_hash_table_lookup (poses, "like");
  mirrored = g_hash_table_lookup (poses, "mirrored");

  g_assert_cmpfloat (get_joint (poses, "like", RESPITE_JOINT_ELBOW_LEFT), ==, 10);
  g_assert_cmpfloat (get_joint (poses, "like", RESPITE_JOINT_ELBOW_RIGHT), ==, 20);
  g_assert_cmpfloat (get_joint (poses, "like", RESPITE_JOINT_WAIST_SIDE), ==, 12);
  g_assert_cmpfloat (like->lit[RESPITE_BODY_NECK], ==, 1);
  g_assert_cmpfloat (like->props[RESPITE_PROP_CHAIR], ==, 0);

  g_assert_cmpfloat (get_joint (poses, "mirrored", RESPITE_JOINT_ELBOW_LEFT), ==, 0);
  g_assert_cmpfloat (get_joint (poses, "mirrored", RESPITE_JOINT_ELBOW_RIGHT), ==, 40);
  g_assert_cmpfloat (get_joint (poses, "mirrored", RESPITE_JOINT_WAIST_SIDE), ==, -12);
  g_assert_cmpfloat (get_joint (poses, "mirrored", RESPITE_JOINT_TURN), ==, 30);
  g_assert_cmpfloat (mirrored->lit[RESPITE_BODY_FOREARM_RIGHT], ==, 1);
  g_assert_cmpfloat (mirrored->lit[RESPITE_BODY_HAND_LEFT], ==, 0);
  g_assert_cmpfloat (mirrored->lit[RESPITE_BODY_NECK], ==, 1);
  g_assert_cmpfloat (mirrored->props[RESPITE_PROP_MARK_TURN_RIGHT], ==, 1);
  g_assert_cmpfloat (mirrored->props[RESPITE_PROP_MARK_TURN_LEFT], ==, 0);
}

static void
test_refuses (void)
{
  static const struct
  {
    const char *name, *poses, *word;
  } cases[] = {
    { "no object", "3", "Number 1" },
    { "no id", "{ }", "id" },
    { "id in capitals", "{ \"id\": \"Arms-Up\" }", "id" },
    { "twice", "{ \"id\": \"a\" }, { \"id\": \"a\" }", "“a”" },
    { "unknown joint", "{ \"id\": \"a\", \"joints\": { \"tail\": 1 } }", "“tail”" },
    { "too far", "{ \"id\": \"a\", \"joints\": { \"elbow-left\": 200 } }", "“elbow-left”" },
    { "too far on both sides", "{ \"id\": \"a\", \"joints\": { \"knees\": -1 } }", "“knees”" },
    { "half a degree", "{ \"id\": \"a\", \"joints\": { \"turn\": 0.5 } }", "“turn”" },
    { "angle in words", "{ \"id\": \"a\", \"joints\": { \"turn\": \"left\" } }", "“turn”" },
    { "joints no object", "{ \"id\": \"a\", \"joints\": [] }", "“joints”" },
    { "unknown part", "{ \"id\": \"a\", \"lit\": [\"wings\"] }", "“wings”" },
    { "unknown prop", "{ \"id\": \"a\", \"props\": [\"piano\"] }", "“piano”" },
    { "props no list", "{ \"id\": \"a\", \"props\": \"chair\" }", "“props”" },
    { "like a later one", "{ \"id\": \"a\", \"like\": \"b\" }, { \"id\": \"b\" }", "“b”" },
    { "mirror of itself", "{ \"id\": \"a\", \"mirror\": \"a\" }", "“a”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GHashTable) poses = parse (cases[i].poses, &error);

      g_test_message ("%s", cases[i].name);
      g_assert_null (poses);
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, cases[i].word));
    }
}

static void
test_names_the_pose (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) poses = parse ("{ \"id\": \"wave\", \"joints\": { \"elbow-left\": 200 } }", &error);

  g_assert_null (poses);
  g_assert_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "“wave”"));
  g_assert_nonnull (strstr (error->message, "0 to 155"));
}

static void
test_names_are_unlike (void)
{
  for (guint i = 0; i < RESPITE_N_JOINTS; i++)
    {
      int min, max;

      respite_joint_get_bounds (i, &min, &max);
      g_assert_cmpint (min, <=, 0);
      g_assert_cmpint (max, >=, 0);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (respite_joint_get_name (i), !=, respite_joint_get_name (j));
    }

  for (guint i = 0; i < RESPITE_N_PROPS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (respite_prop_get_name (i), !=, respite_prop_get_name (j));
}

static GHashTable *
load_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("RESPITE_CATALOG_DIR"));
  g_autoptr (GFile) file = g_file_get_child (folder, "poses.json");
  GHashTable *poses = respite_poses_load (file, NULL, &error);

  g_assert_no_error (error);

  return poses;
}

/* A step that repeats has its two or more poses, and no step names one that is not there. */
static void
check_step (GHashTable *poses,
            JsonObject *step)
{
  JsonArray *names = json_object_has_member (step, "pose") ? json_object_get_array_member (step, "pose") : NULL;

  g_assert_nonnull (names);
  g_assert_cmpuint (json_array_get_length (names), >=, json_object_has_member (step, "cadence") ? 2 : 1);
  for (guint i = 0; i < json_array_get_length (names); i++)
    {
      g_test_message ("%s", json_array_get_string_element (names, i));
      g_assert_true (g_hash_table_contains (poses, json_array_get_string_element (names, i)));
    }
}

static void
test_every_step_has_its_pose (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) poses = load_catalogue ();
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("RESPITE_CATALOG_DIR"));
  g_autoptr (GFile) file = g_file_get_child (folder, "routines.json");
  g_autoptr (JsonNode) root = respite_json_file_load (file, "respite-catalog-routines", 1, &error);
  JsonArray *routines;

  g_assert_no_error (error);
  routines = json_object_get_array_member (json_node_get_object (root), "routines");
  for (guint i = 0; i < json_array_get_length (routines); i++)
    {
      JsonArray *steps = json_object_get_array_member (json_array_get_object_element (routines, i), "steps");

      for (guint j = 0; j < json_array_get_length (steps); j++)
        check_step (poses, json_array_get_object_element (steps, j));
    }
}

static void
check_pictures (GHashTable *pictures,
                GFile *folder,
                const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_get_child (folder, name);
  g_autoptr (JsonNode) root = respite_json_file_load (file, "respite-catalog-items", 1, &error);
  JsonArray *items;

  g_assert_no_error (error);
  items = json_object_get_array_member (json_node_get_object (root), "items");
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      const char *id = json_object_get_string_member (json_array_get_object_element (items, i), "id");

      g_test_message ("%s", id);
      g_assert_true (g_hash_table_remove (pictures, id));
    }
}

/* Each thing to do has its picture, and there is none without its thing. */
static void
test_every_item_has_its_picture (void)
{
  static const char *const files[] = { "remedies.json", "exercises.json", "prevention.json", "professional-care.json" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("RESPITE_CATALOG_DIR"));
  g_autoptr (GFile) file = g_file_get_child (folder, "poses.json");
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GHashTable) poses = respite_poses_load (file, &pictures, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    check_pictures (pictures, folder, files[i]);
  g_assert_cmpuint (g_hash_table_size (pictures), ==, 0);
}

static void
test_picture_of_nothing (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) poses = parse ("{ \"id\": \"a\" }", &error);
  g_autoptr (JsonNode) root = json_from_string ("{ \"pictures\": { \"heat\": \"b\" } }", NULL);
  g_autoptr (GHashTable) pictures = respite_pictures_new_from_json (json_node_get_object (root), poses, &error);

  g_assert_null (pictures);
  g_assert_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "“heat”"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pose/like-and-mirror", test_like_and_mirror);
  g_test_add_func ("/pose/refuses", test_refuses);
  g_test_add_func ("/pose/names-the-pose", test_names_the_pose);
  g_test_add_func ("/pose/names-are-unlike", test_names_are_unlike);
  g_test_add_func ("/pose/every-step-has-its-pose", test_every_step_has_its_pose);
  g_test_add_func ("/pose/every-item-has-its-picture", test_every_item_has_its_picture);
  g_test_add_func ("/pose/picture-of-nothing", test_picture_of_nothing);

  return g_test_run ();
}
