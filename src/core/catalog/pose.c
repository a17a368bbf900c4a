/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/pose.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-file.h"

#define FORMAT "respite-catalog-poses"
#define VERSION 1

/* A turn or shift to the figure's left becomes one to its right in the mirror. */
typedef struct
{
  const char *name;
  int min;
  int max;
  gboolean sideways;
} JointInfo;

static const JointInfo joints[] = {
  [RESPITE_JOINT_TURN] = { "turn", -180, 180, FALSE },
  [RESPITE_JOINT_CLOSE] = { "close", 0, 100, FALSE },
  [RESPITE_JOINT_FLOW] = { "flow", 0, 100, FALSE },
  [RESPITE_JOINT_BODY_PITCH] = { "body-pitch", -100, 100, FALSE },
  [RESPITE_JOINT_BODY_ROLL] = { "body-roll", -100, 100, TRUE },
  [RESPITE_JOINT_LIFT] = { "lift", -100, 100, FALSE },
  [RESPITE_JOINT_WAIST_BEND] = { "waist-bend", -30, 90, FALSE },
  [RESPITE_JOINT_WAIST_SIDE] = { "waist-side", -40, 40, TRUE },
  [RESPITE_JOINT_WAIST_TWIST] = { "waist-twist", -45, 45, TRUE },
  [RESPITE_JOINT_CHEST_BEND] = { "chest-bend", -40, 60, FALSE },
  [RESPITE_JOINT_CHEST_SIDE] = { "chest-side", -40, 40, TRUE },
  [RESPITE_JOINT_CHEST_TWIST] = { "chest-twist", -45, 45, TRUE },
  [RESPITE_JOINT_NECK_BEND] = { "neck-bend", -45, 60, FALSE },
  [RESPITE_JOINT_NECK_SIDE] = { "neck-side", -45, 45, TRUE },
  [RESPITE_JOINT_NECK_TWIST] = { "neck-twist", -80, 80, TRUE },
  [RESPITE_JOINT_HEAD_BEND] = { "head-bend", -40, 40, FALSE },
  [RESPITE_JOINT_CHIN] = { "chin", -100, 100, FALSE },
  [RESPITE_JOINT_BREATH] = { "breath", 0, 100, FALSE },
  [RESPITE_JOINT_EYES] = { "eyes-closed", 0, 100, FALSE },
  [RESPITE_JOINT_SHOULDER_LEFT_RAISE] = { "shoulder-left-raise", -100, 100, FALSE },
  [RESPITE_JOINT_SHOULDER_RIGHT_RAISE] = { "shoulder-right-raise", -100, 100, FALSE },
  [RESPITE_JOINT_SHOULDER_LEFT_FORWARD] = { "shoulder-left-forward", -100, 100, FALSE },
  [RESPITE_JOINT_SHOULDER_RIGHT_FORWARD] = { "shoulder-right-forward", -100, 100, FALSE },
  [RESPITE_JOINT_ARM_LEFT_FORWARD] = { "arm-left-forward", -70, 190, FALSE },
  [RESPITE_JOINT_ARM_RIGHT_FORWARD] = { "arm-right-forward", -70, 190, FALSE },
  [RESPITE_JOINT_ARM_LEFT_OUT] = { "arm-left-out", -60, 180, FALSE },
  [RESPITE_JOINT_ARM_RIGHT_OUT] = { "arm-right-out", -60, 180, FALSE },
  [RESPITE_JOINT_ARM_LEFT_TURN] = { "arm-left-turn", -100, 130, FALSE },
  [RESPITE_JOINT_ARM_RIGHT_TURN] = { "arm-right-turn", -100, 130, FALSE },
  [RESPITE_JOINT_ELBOW_LEFT] = { "elbow-left", 0, 155, FALSE },
  [RESPITE_JOINT_ELBOW_RIGHT] = { "elbow-right", 0, 155, FALSE },
  [RESPITE_JOINT_WRIST_LEFT] = { "wrist-left", -80, 80, FALSE },
  [RESPITE_JOINT_WRIST_RIGHT] = { "wrist-right", -80, 80, FALSE },
  [RESPITE_JOINT_FIST_LEFT] = { "fist-left", 0, 100, FALSE },
  [RESPITE_JOINT_FIST_RIGHT] = { "fist-right", 0, 100, FALSE },
  [RESPITE_JOINT_LEG_LEFT_FORWARD] = { "leg-left-forward", -40, 130, FALSE },
  [RESPITE_JOINT_LEG_RIGHT_FORWARD] = { "leg-right-forward", -40, 130, FALSE },
  [RESPITE_JOINT_LEG_LEFT_OUT] = { "leg-left-out", -30, 60, FALSE },
  [RESPITE_JOINT_LEG_RIGHT_OUT] = { "leg-right-out", -30, 60, FALSE },
  [RESPITE_JOINT_LEG_LEFT_TURN] = { "leg-left-turn", -45, 100, FALSE },
  [RESPITE_JOINT_LEG_RIGHT_TURN] = { "leg-right-turn", -45, 100, FALSE },
  [RESPITE_JOINT_KNEE_LEFT] = { "knee-left", 0, 150, FALSE },
  [RESPITE_JOINT_KNEE_RIGHT] = { "knee-right", 0, 150, FALSE },
  [RESPITE_JOINT_ANKLE_LEFT] = { "ankle-left", -60, 40, FALSE },
  [RESPITE_JOINT_ANKLE_RIGHT] = { "ankle-right", -60, 40, FALSE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (joints) == RESPITE_N_JOINTS);

/* Short names for both sides at once; the left joint follows. */
static const struct
{
  const char *name;
  RespiteJoint left;
} both[] = {
  { "shoulders-raise", RESPITE_JOINT_SHOULDER_LEFT_RAISE },
  { "shoulders-forward", RESPITE_JOINT_SHOULDER_LEFT_FORWARD },
  { "arms-forward", RESPITE_JOINT_ARM_LEFT_FORWARD },
  { "arms-out", RESPITE_JOINT_ARM_LEFT_OUT },
  { "arms-turn", RESPITE_JOINT_ARM_LEFT_TURN },
  { "elbows", RESPITE_JOINT_ELBOW_LEFT },
  { "wrists", RESPITE_JOINT_WRIST_LEFT },
  { "fists", RESPITE_JOINT_FIST_LEFT },
  { "legs-forward", RESPITE_JOINT_LEG_LEFT_FORWARD },
  { "legs-out", RESPITE_JOINT_LEG_LEFT_OUT },
  { "legs-turn", RESPITE_JOINT_LEG_LEFT_TURN },
  { "knees", RESPITE_JOINT_KNEE_LEFT },
  { "ankles", RESPITE_JOINT_ANKLE_LEFT },
};

#define PART(part) (1u << RESPITE_BODY_ ## part)
#define PAIR(part) (PART (part ## _LEFT) | PART (part ## _RIGHT))

/* Sleeves are lit without the hands, which then show where the arm ends. */
static const struct
{
  const char *name;
  guint parts;
} parts[] = {
  { "face", PART (FACE) },
  { "neck", PART (NECK) },
  { "chest", PART (CHEST) },
  { "belly", PART (BELLY) },
  { "trunk", PART (TRUNK) },
  { "blades", PART (BLADES) },
  { "shoulders", PAIR (SHOULDER) },
  { "upper-arms", PAIR (UPPER_ARM) },
  { "arms", PAIR (UPPER_ARM) | PAIR (FOREARM) },
  { "arm-left", PART (UPPER_ARM_LEFT) | PART (FOREARM_LEFT) },
  { "arm-right", PART (UPPER_ARM_RIGHT) | PART (FOREARM_RIGHT) },
  { "forearms", PAIR (FOREARM) },
  { "hands", PAIR (HAND) },
  { "hand-left", PART (FOREARM_LEFT) | PART (HAND_LEFT) },
  { "hand-right", PART (FOREARM_RIGHT) | PART (HAND_RIGHT) },
  { "thighs", PAIR (THIGH) },
  { "calves", PAIR (CALF) },
  { "feet", PAIR (FOOT) },
  { "legs", PAIR (THIGH) | PAIR (CALF) | PAIR (FOOT) },
};

static const char *const props[] = {
  [RESPITE_PROP_CHAIR] = "chair",
  [RESPITE_PROP_STOOL] = "stool",
  [RESPITE_PROP_RECLINER] = "recliner",
  [RESPITE_PROP_BED] = "bed",
  [RESPITE_PROP_PILLOW] = "pillow",
  [RESPITE_PROP_KNEE_PILLOW] = "knee-pillow",
  [RESPITE_PROP_WALL] = "wall",
  [RESPITE_PROP_DOORWAY] = "doorway",
  [RESPITE_PROP_DESK] = "desk",
  [RESPITE_PROP_SCREEN] = "screen",
  [RESPITE_PROP_TABLE] = "table",
  [RESPITE_PROP_HEADSET] = "headset",
  [RESPITE_PROP_BALL] = "ball",
  [RESPITE_PROP_BAND_ANCHORED] = "band-anchored",
  [RESPITE_PROP_BAND_HELD] = "band-held",
  [RESPITE_PROP_WARM_PAD] = "warm-pad",
  [RESPITE_PROP_COLD_PACK] = "cold-pack",
  [RESPITE_PROP_GLASS] = "glass",
  [RESPITE_PROP_HOT_WATER_BOTTLE] = "hot-water-bottle",
  [RESPITE_PROP_ELECTRODES] = "electrodes",
  [RESPITE_PROP_NEEDLES] = "needles",
  [RESPITE_PROP_HANDS] = "hands",
  [RESPITE_PROP_BELT] = "belt",
  [RESPITE_PROP_SHOWER] = "shower",
  [RESPITE_PROP_HIGH_BAR] = "high-bar",
  [RESPITE_PROP_MEAL] = "meal",
  [RESPITE_PROP_TABLET] = "tablet",
  [RESPITE_PROP_PARTNER] = "partner",
  [RESPITE_PROP_MARK_ROLL_BACK] = "mark-roll-back",
  [RESPITE_PROP_MARK_ROLL_FORWARD] = "mark-roll-forward",
  [RESPITE_PROP_MARK_TOGETHER] = "mark-together",
  [RESPITE_PROP_MARK_TURN_LEFT] = "mark-turn-left",
  [RESPITE_PROP_MARK_TURN_RIGHT] = "mark-turn-right",
  [RESPITE_PROP_MARK_CHIN_BACK] = "mark-chin-back",
  [RESPITE_PROP_MARK_SINK] = "mark-sink",
  [RESPITE_PROP_MARK_BREATH] = "mark-breath",
  [RESPITE_PROP_MARK_LEAN_BACK] = "mark-lean-back",
  [RESPITE_PROP_MARK_UNROLL] = "mark-unroll",
  [RESPITE_PROP_MARK_BACKREST] = "mark-backrest",
  [RESPITE_PROP_MARK_SEAT] = "mark-seat",
  [RESPITE_PROP_MARK_EYE_LINE] = "mark-eye-line",
  [RESPITE_PROP_SIGN_SUN] = "sign-sun",
  [RESPITE_PROP_SIGN_SNOW] = "sign-snow",
  [RESPITE_PROP_SIGN_EYE] = "sign-eye",
  [RESPITE_PROP_SIGN_CLOCK] = "sign-clock",
  [RESPITE_PROP_SIGN_HOURGLASS] = "sign-hourglass",
  [RESPITE_PROP_SIGN_LAMP] = "sign-lamp",
  [RESPITE_PROP_SIGN_QUESTION] = "sign-question",
  [RESPITE_PROP_SIGN_SWITCH] = "sign-switch",
};

G_STATIC_ASSERT (G_N_ELEMENTS (props) == RESPITE_N_PROPS);

static gboolean
refuse (const char *what,
        const char *name,
        GError **error)
{
  g_set_error (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_UNKNOWN, "There is no %s “%s”", what, name);

  return FALSE;
}

static gboolean
read_angle (JsonObject *object,
            const char *member,
            RespiteJoint joint,
            RespitePose *pose,
            GError **error)
{
  gint64 angle = (gint64) pose->joints[joint];

  if (!respite_json_read_int (object, member, joints[joint].min, joints[joint].max, &angle, error))
    return FALSE;

  pose->joints[joint] = (double) angle;

  return TRUE;
}

static gboolean
read_joint (JsonObject *object,
            const char *member,
            RespitePose *pose,
            GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    if (strcmp (member, both[i].name) == 0)
      return read_angle (object, member, both[i].left, pose, error)
             && read_angle (object, member, both[i].left + 1, pose, error);

  for (guint i = 0; i < RESPITE_N_JOINTS; i++)
    if (strcmp (member, joints[i].name) == 0)
      return read_angle (object, member, i, pose, error);

  return refuse ("joint", member, error);
}

static gboolean
read_joints (JsonObject *object,
             RespitePose *pose,
             GError **error)
{
  g_autoptr (GList) members = json_object_get_members (object);

  /* Both sides first, so that one of them may differ. */
  for (guint pass = 0; pass < 2; pass++)
    for (GList *l = members; l != NULL; l = l->next)
      {
        gboolean is_both = FALSE;

        for (guint i = 0; i < G_N_ELEMENTS (both); i++)
          is_both = is_both || strcmp (l->data, both[i].name) == 0;

        if (is_both == (pass == 0) && !read_joint (object, l->data, pose, error))
          return FALSE;
      }

  return TRUE;
}

static gboolean
light_part (RespitePose *pose,
            const char *name,
            GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (strcmp (name, parts[i].name) != 0)
        continue;

      for (guint part = 0; part < RESPITE_N_BODY_PARTS; part++)
        if (parts[i].parts & 1u << part)
          pose->lit[part] = 1;
      return TRUE;
    }

  return refuse ("part of the body", name, error);
}

static gboolean
place_prop (RespitePose *pose,
            const char *name,
            GError **error)
{
  for (guint i = 0; i < RESPITE_N_PROPS; i++)
    if (strcmp (name, props[i]) == 0)
      {
        pose->props[i] = 1;
        return TRUE;
      }

  return refuse ("prop", name, error);
}

static RespiteProp
mirror_prop (RespiteProp prop)
{
  if (prop == RESPITE_PROP_MARK_TURN_LEFT)
    return RESPITE_PROP_MARK_TURN_RIGHT;

  return prop == RESPITE_PROP_MARK_TURN_RIGHT ? RESPITE_PROP_MARK_TURN_LEFT : prop;
}

static void
mirror (const RespitePose *pose,
        RespitePose *mirrored)
{
  RespitePose result = *pose;

  for (guint i = 0; i < RESPITE_N_JOINTS; i++)
    if (joints[i].sideways)
      result.joints[i] = -pose->joints[i];

  for (guint i = RESPITE_JOINT_SHOULDER_LEFT_RAISE; i < RESPITE_N_JOINTS; i += 2)
    {
      result.joints[i] = pose->joints[i + 1];
      result.joints[i + 1] = pose->joints[i];
    }

  for (guint i = RESPITE_BODY_SHOULDER_LEFT; i < RESPITE_N_BODY_PARTS; i += 2)
    {
      result.lit[i] = pose->lit[i + 1];
      result.lit[i + 1] = pose->lit[i];
    }

  for (guint i = 0; i < RESPITE_N_PROPS; i++)
    result.props[mirror_prop (i)] = pose->props[i];

  *mirrored = result;
}

/* What the pose starts from: standing at ease, or another pose, as it is or in the mirror. */
static gboolean
read_base (JsonObject *object,
           GHashTable *poses,
           RespitePose *pose,
           GError **error)
{
  const char *like = NULL, *mirrored = NULL;
  const RespitePose *base;

  if (!respite_json_read_text (object, "like", &like, error)
      || !respite_json_read_text (object, "mirror", &mirrored, error))
    return FALSE;
  if (like == NULL && mirrored == NULL)
    return TRUE;

  base = g_hash_table_lookup (poses, mirrored != NULL ? mirrored : like);
  if (base == NULL)
    return refuse ("earlier pose", mirrored != NULL ? mirrored : like, error);

  if (mirrored != NULL)
    mirror (base, pose);
  else
    *pose = *base;

  return TRUE;
}

static gboolean
read_names (JsonObject *object,
            const char *member,
            gboolean (*take) (RespitePose *pose, const char *name, GError **error),
            RespitePose *pose,
            double *values,
            gsize n_values,
            GError **error)
{
  g_auto (GStrv) names = NULL;

  if (!respite_json_read_words (object, member, &names, error))
    return FALSE;

  /* A list says all; without one, what the base has stays. */
  if (names != NULL)
    memset (values, 0, n_values * sizeof (double));

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!take (pose, names[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
read_pose (JsonObject *object,
           GHashTable *poses,
           RespitePose *pose,
           GError **error)
{
  JsonObject *angles = NULL;

  return read_base (object, poses, pose, error)
         && respite_json_read_object (object, "joints", &angles, error)
         && (angles == NULL || read_joints (angles, pose, error))
         && read_names (object, "lit", light_part, pose, pose->lit, RESPITE_N_BODY_PARTS, error)
         && read_names (object, "props", place_prop, pose, pose->props, RESPITE_N_PROPS, error);
}

static gboolean
add_pose (JsonNode *node,
          GHashTable *poses,
          GError **error)
{
  g_autofree RespitePose *pose = g_new0 (RespitePose, 1);
  g_autofree char *id = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_VALUE, "It is not an object");
      return FALSE;
    }

  if (!respite_catalog_read_id (json_node_get_object (node), "id", &id, error))
    return FALSE;

  if (g_hash_table_contains (poses, id))
    {
      g_set_error_literal (error, RESPITE_CATALOG_ERROR, RESPITE_CATALOG_ERROR_DUPLICATE, "It stands here twice");
      g_prefix_error (error, "Pose “%s”: ", id);
      return FALSE;
    }

  if (!read_pose (json_node_get_object (node), poses, pose, error))
    {
      g_prefix_error (error, "Pose “%s”: ", id);
      return FALSE;
    }

  g_hash_table_insert (poses, g_steal_pointer (&id), g_steal_pointer (&pose));

  return TRUE;
}

/**
 * respite_poses_new_from_json:
 * @root: what stands in poses.json
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the pose and the joint
 *
 * Returns: (transfer full) (nullable) (element-type utf8 RespitePose): the poses by id
 */
GHashTable *
respite_poses_new_from_json (JsonObject *root,
                             GError **error)
{
  g_autoptr (GHashTable) poses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  JsonArray *list = NULL;

  g_return_val_if_fail (root != NULL, NULL);

  if (!respite_json_read_list (root, "poses", &list, error))
    return NULL;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    if (!add_pose (json_array_get_element (list, i), poses, error))
      {
        g_prefix_error (error, "Number %u: ", i + 1);
        return NULL;
      }

  return g_steal_pointer (&poses);
}

/**
 * respite_pictures_new_from_json:
 * @root: what stands in poses.json
 * @poses: (element-type utf8 RespitePose): its poses
 * @error: a #RespiteCatalogError or #RespiteJsonError that names the item
 *
 * Returns: (transfer full) (nullable) (element-type utf8 RespitePose): by the id of an item the pose that shows it,
 *   lent by @poses, which must live on
 */
GHashTable *
respite_pictures_new_from_json (JsonObject *root,
                                GHashTable *poses,
                                GError **error)
{
  g_autoptr (GHashTable) pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GList) items = NULL;
  JsonObject *object = NULL;

  g_return_val_if_fail (root != NULL, NULL);
  g_return_val_if_fail (poses != NULL, NULL);

  if (!respite_json_read_object (root, "pictures", &object, error))
    return NULL;

  items = object != NULL ? json_object_get_members (object) : NULL;
  for (GList *l = items; l != NULL; l = l->next)
    {
      const char *id = "";
      RespitePose *pose;

      if (!respite_json_read_text (object, l->data, &id, error))
        return NULL;

      pose = g_hash_table_lookup (poses, id);
      if (pose == NULL)
        {
          refuse ("pose", id, error);
          g_prefix_error (error, "Picture of “%s”: ", (const char *) l->data);
          return NULL;
        }
      g_hash_table_insert (pictures, g_strdup (l->data), pose);
    }

  return g_steal_pointer (&pictures);
}

/**
 * respite_poses_load:
 * @file: poses.json of the catalogue
 * @pictures: (out) (optional) (transfer full) (element-type utf8 RespitePose): by the id of an item the pose that shows
 *   it, lent by the poses, which must live on
 * @error: what keeps the file from being read, or names the pose and the joint
 *
 * Returns: (transfer full) (nullable) (element-type utf8 RespitePose): the poses by id
 */
GHashTable *
respite_poses_load (GFile *file,
                    GHashTable **pictures,
                    GError **error)
{
  g_autoptr (GHashTable) poses = NULL;
  g_autoptr (GHashTable) shown = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  root = respite_json_file_load (file, FORMAT, VERSION, error);
  if (root == NULL)
    return NULL;

  poses = respite_poses_new_from_json (json_node_get_object (root), error);
  shown = poses != NULL ? respite_pictures_new_from_json (json_node_get_object (root), poses, error) : NULL;
  if (shown == NULL)
    return NULL;

  if (pictures != NULL)
    *pictures = g_steal_pointer (&shown);

  return g_steal_pointer (&poses);
}

/**
 * respite_joint_get_name:
 *
 * Returns: the word that stands for the joint in poses.json
 */
const char *
respite_joint_get_name (RespiteJoint joint)
{
  g_return_val_if_fail (joint < RESPITE_N_JOINTS, NULL);

  return joints[joint].name;
}

/**
 * respite_joint_get_bounds:
 * @min: (out): the least value
 * @max: (out): the greatest value
 *
 * How far a joint goes.
 */
void
respite_joint_get_bounds (RespiteJoint joint,
                          int *min,
                          int *max)
{
  g_return_if_fail (joint < RESPITE_N_JOINTS);

  *min = joints[joint].min;
  *max = joints[joint].max;
}

/**
 * respite_prop_get_name:
 *
 * Returns: the word that stands for the prop in poses.json
 */
const char *
respite_prop_get_name (RespiteProp prop)
{
  g_return_val_if_fail (prop < RESPITE_N_PROPS, NULL);

  return props[prop];
}
