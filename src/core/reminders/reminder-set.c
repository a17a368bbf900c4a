/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminder-set.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-file.h"
#include "core/base/json-read.h"
#include "core/base/json-write.h"
#include "core/base/time-text.h"
#include "core/reminders/reminder-codec.h"

#define MAX_REMINDERS 200

struct _RespiteReminderSet
{
  GObject parent_instance;

  GPtrArray *reminders;
  GPtrArray *problems;
  gint64 gap_s;
  gint64 idle_s;
  gint64 settle_s;
  gint64 pause_until;

  /* The whole, with what this version does not know; and as nodes, many times as large, once somebody asks for them. */
  char *text;
  JsonNode *root;
};

/* All off: nothing is shown before the person has agreed to it. */
static const char default_text[]
  = "{ \"format\": \"" RESPITE_REMINDERS_FORMAT "\", \"version\": 1, \"gap_s\": 300, \"idle_s\": 60, \"settle_s\": 60,"
    "  \"pause_until\": null, \"reminders\": ["
    "  { \"id\": \"stretch\", \"kind\": \"stretch\", \"enabled\": false, \"every_s\": 2700, \"counts\": \"active\","
    "    \"rest_s\": 300, \"snooze_s\": 600,"
    "    \"hours\": [ { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"],"
    "                   \"from\": \"09:00\", \"to\": \"18:00\" } ],"
    "    \"missed\": \"once\", \"sound\": true, \"routines\": [\"desk-reset\", \"blade-squeeze\"] },"
    "  { \"id\": \"posture\", \"kind\": \"posture\", \"enabled\": false, \"every_s\": 1800, \"counts\": \"active\","
    "    \"rest_s\": 300, \"snooze_s\": 600,"
    "    \"hours\": [ { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"],"
    "                   \"from\": \"09:00\", \"to\": \"18:00\" } ],"
    "    \"missed\": \"drop\", \"sound\": false, \"routines\": [\"posture-check\"] },"
    "  { \"id\": \"water\", \"kind\": \"hydration\", \"enabled\": false, \"every_s\": 3600, \"counts\": \"clock\","
    "    \"rest_s\": 300, \"snooze_s\": 600,"
    "    \"hours\": [ { \"days\": [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"],"
    "                   \"from\": \"09:00\", \"to\": \"20:00\" } ],"
    "    \"missed\": \"once\", \"sound\": false, \"goal_ml\": 2000, \"glass_ml\": 250 } ] }";

G_DEFINE_FINAL_TYPE (RespiteReminderSet, respite_reminder_set, G_TYPE_OBJECT)

static gboolean
read_pause (RespiteReminderSet *self,
            JsonObject *object,
            GError **error)
{
  g_autoptr (GDateTime) until = NULL;
  const char *text = NULL;

  if (!respite_json_read_text (object, "pause_until", &text, error))
    return FALSE;
  if (text == NULL)
    return TRUE;

  until = respite_time_parse (text, error);
  if (until == NULL)
    {
      g_prefix_error (error, "“pause_until”: ");
      return FALSE;
    }

  self->pause_until = g_date_time_to_unix (until);

  return TRUE;
}

static void
read_reminder (RespiteReminderSet *self,
               JsonNode *node,
               guint index)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RespiteReminder) reminder = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    respite_reminder_refuse (&error, RESPITE_REMINDER_ERROR_VALUE, "It is not an object");
  else
    reminder = respite_reminder_from_json (json_node_get_object (node), &error);

  if (reminder != NULL && respite_reminder_set_lookup (self, respite_reminder_get_id (reminder)) != NULL)
    respite_reminder_refuse (&error, RESPITE_REMINDER_ERROR_ID, "Its id “%s” is there already",
                             respite_reminder_get_id (reminder));

  if (error != NULL)
    g_ptr_array_add (self->problems, g_strdup_printf ("Reminder %u: %s", index + 1, error->message));
  else
    g_ptr_array_add (self->reminders, g_steal_pointer (&reminder));
}

static gboolean
read_root (RespiteReminderSet *self,
           JsonObject *object,
           GError **error)
{
  JsonArray *list = NULL;

  if (!respite_json_read_int (object, "gap_s", 0, RESPITE_REMINDER_SECONDS_MAX, &self->gap_s, error)
      || !respite_json_read_int (object, "idle_s", 1, RESPITE_REMINDER_SECONDS_MAX, &self->idle_s, error)
      || !respite_json_read_int (object, "settle_s", 0, RESPITE_REMINDER_SECONDS_MAX, &self->settle_s, error)
      || !read_pause (self, object, error)
      || !respite_json_read_list (object, "reminders", &list, error))
    return FALSE;

  if (list == NULL)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_MEMBER,
                                    "“reminders” is missing; it is a list of reminders");
  if (json_array_get_length (list) > MAX_REMINDERS)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE, "There are %u reminders; allowed are %d",
                                    json_array_get_length (list), MAX_REMINDERS);

  for (guint i = 0; i < json_array_get_length (list); i++)
    read_reminder (self, json_array_get_element (list, i), i);
  g_ptr_array_add (self->problems, NULL);

  return TRUE;
}

/* Two threads may come here at once; the first to be done with it wins. */
static JsonNode *
get_root (RespiteReminderSet *self)
{
  JsonNode *root = g_atomic_pointer_get (&self->root);

  if (root != NULL)
    return root;

  root = respite_json_parse (self->text, strlen (self->text), NULL);
  if (g_atomic_pointer_compare_and_exchange (&self->root, NULL, root))
    return root;

  json_node_unref (root);

  return g_atomic_pointer_get (&self->root);
}

static RespiteReminderSet *
take_top (JsonObject *top,
          GError **error)
{
  g_autoptr (JsonNode) root = json_node_init_object (json_node_alloc (), top);

  json_object_unref (top);

  return respite_reminder_set_new_from_json (root, error);
}

static gboolean
has_id (JsonNode *node,
        const char *id)
{
  JsonNode *found = JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_member (json_node_get_object (node), "id") : NULL;

  return found != NULL && json_node_get_value_type (found) == G_TYPE_STRING
         && g_str_equal (json_node_get_string (found), id);
}

static JsonArray *
get_list (RespiteReminderSet *self)
{
  return json_object_get_array_member (json_node_get_object (get_root (self)), "reminders");
}

static JsonObject *
find_object (RespiteReminderSet *self,
             const char *id,
             GError **error)
{
  JsonArray *list = get_list (self);

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      if (has_id (json_array_get_element (list, i), id))
        return json_array_get_object_element (list, i);
    }

  respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID, "There is no reminder “%s”", id);

  return NULL;
}

/* The set with the reminder @old put out and @new, which it takes, put in at its place: either may be %NULL. */
static RespiteReminderSet *
exchange (RespiteReminderSet *self,
          JsonObject *old,
          JsonObject *new,
          GError **error)
{
  JsonObject *top = respite_json_copy_object (json_node_get_object (get_root (self)));
  JsonArray *list = json_array_new ();

  for (guint i = 0; i < json_array_get_length (get_list (self)); i++)
    {
      JsonNode *node = json_array_get_element (get_list (self), i);

      if (old == NULL || !JSON_NODE_HOLDS_OBJECT (node) || json_node_get_object (node) != old)
        json_array_add_element (list, json_node_copy (node));
      else if (new != NULL)
        json_array_add_object_element (list, g_steal_pointer (&new));
    }
  if (new != NULL)
    json_array_add_object_element (list, new);

  json_object_set_array_member (top, "reminders", list);

  return take_top (top, error);
}

static RespiteReminderSet *
apply_shared (RespiteReminderSet *self,
              const char *member,
              const char *value,
              GError **error)
{
  JsonObject *top = respite_json_copy_object (json_node_get_object (get_root (self)));
  gint64 number;

  if (g_str_equal (member, "pause_until"))
    {
      if (g_str_equal (value, "none") || g_str_equal (value, "null"))
        json_object_set_null_member (top, member);
      else
        json_object_set_string_member (top, member, value);
    }
  else if (g_ascii_string_to_signed (value, 10, G_MININT64, G_MAXINT64, &number, NULL))
    json_object_set_int_member (top, member, number);
  else
    json_object_set_string_member (top, member, value);

  return take_top (top, error);
}

static char *
find_free_id (RespiteReminderSet *self,
              RespiteReminderKind kind)
{
  const char *base = kind == RESPITE_REMINDER_HYDRATION ? "water" : respite_reminder_kind_to_text (kind);
  g_autofree char *id = g_strdup (base);

  for (int n = 2; find_object (self, id, NULL) != NULL; n++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%d", base, n);
    }

  return g_steal_pointer (&id);
}

static JsonObject *
make_object (const char *id,
             RespiteReminderKind kind,
             const char *title)
{
  RespiteReminderMembers members;
  JsonObject *object = json_object_new ();

  respite_reminder_members_init (&members, id, kind);
  json_object_set_string_member (object, "id", id);
  json_object_set_string_member (object, "kind", respite_reminder_kind_to_text (kind));
  if (title != NULL)
    json_object_set_string_member (object, "title", title);
  json_object_set_boolean_member (object, "enabled", members.enabled);
  json_object_set_int_member (object, "every_s", members.every_s);
  json_object_set_string_member (object, "counts", respite_reminder_counts_to_text (members.counts));
  json_object_set_int_member (object, "rest_s", members.rest_s);
  json_object_set_int_member (object, "snooze_s", members.snooze_s);
  json_object_set_array_member (object, "hours", json_array_new ());
  json_object_set_string_member (object, "missed", respite_reminder_missed_to_text (members.missed));
  json_object_set_boolean_member (object, "sound", members.sound);
  if (kind == RESPITE_REMINDER_HYDRATION)
    {
      json_object_set_int_member (object, "goal_ml", members.goal_ml);
      json_object_set_int_member (object, "glass_ml", members.glass_ml);
    }

  return object;
}

static void
respite_reminder_set_finalize (GObject *object)
{
  RespiteReminderSet *self = RESPITE_REMINDER_SET (object);

  g_clear_pointer (&self->reminders, g_ptr_array_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->root, json_node_unref);

  G_OBJECT_CLASS (respite_reminder_set_parent_class)->finalize (object);
}

static void
respite_reminder_set_class_init (RespiteReminderSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_reminder_set_finalize;
}

static void
respite_reminder_set_init (RespiteReminderSet *self)
{
  self->reminders = g_ptr_array_new_with_free_func (g_object_unref);
  self->problems = g_ptr_array_new_with_free_func (g_free);
  self->gap_s = 300;
  self->idle_s = 60;
  self->settle_s = 60;
}

/**
 * respite_reminder_set_new_default:
 *
 * Returns: (transfer full): what a first start begins with: a stretch, a posture and a water reminder, all off
 */
RespiteReminderSet *
respite_reminder_set_new_default (void)
{
  g_autoptr (JsonNode) root = respite_json_parse (default_text, strlen (default_text), NULL);

  return respite_reminder_set_new_from_json (root, NULL);
}

/**
 * respite_reminder_set_new_from_json:
 * @root: an object as in `reminders.json`; its header is the loader's matter
 * @error: a #RespiteReminderError, #RespiteJsonError or #RespiteTimeError where the whole has the wrong shape
 *
 * A bad reminder in a good file does not hinder the others: it is kept as it is, left out, and reported by
 * respite_reminder_set_get_problems().
 *
 * Returns: (transfer full) (nullable): the set
 */
RespiteReminderSet *
respite_reminder_set_new_from_json (JsonNode *root,
                                    GError **error)
{
  g_autoptr (RespiteReminderSet) self = g_object_new (RESPITE_TYPE_REMINDER_SET, NULL);
  g_autoptr (JsonNode) read_back = NULL;

  g_return_val_if_fail (root != NULL && JSON_NODE_HOLDS_OBJECT (root), NULL);

  self->text = respite_json_to_text (root);
  read_back = respite_json_parse (self->text, strlen (self->text), error);
  if (read_back == NULL || !read_root (self, json_node_get_object (read_back), error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_reminder_set_get_json:
 *
 * Returns: (transfer none): the whole, with every member this version does not know; sealed
 */
JsonNode *
respite_reminder_set_get_json (RespiteReminderSet *self)
{
  return get_root (self);
}

/**
 * respite_reminder_set_to_text:
 *
 * Returns: (transfer full): what `reminders.json` shall hold, set out to be read and edited by people
 */
char *
respite_reminder_set_to_text (RespiteReminderSet *self)
{
  g_autofree char *text = respite_json_to_lines (get_root (self));

  return g_strconcat (text, "\n", NULL);
}

/**
 * respite_reminder_set_equal:
 *
 * Returns: whether both say the same, unknown members included
 */
gboolean
respite_reminder_set_equal (RespiteReminderSet *self,
                            RespiteReminderSet *other)
{
  return g_str_equal (self->text, other->text);
}

/**
 * respite_reminder_set_get_n_reminders:
 *
 * Returns: how many reminders there are
 */
guint
respite_reminder_set_get_n_reminders (RespiteReminderSet *self)
{
  return self->reminders->len;
}

/**
 * respite_reminder_set_get_reminder:
 *
 * Returns: (transfer none): one of them, in the file's order
 */
RespiteReminder *
respite_reminder_set_get_reminder (RespiteReminderSet *self,
                                   guint index)
{
  g_return_val_if_fail (index < self->reminders->len, NULL);

  return g_ptr_array_index (self->reminders, index);
}

/**
 * respite_reminder_set_lookup:
 *
 * Returns: (transfer none) (nullable): the reminder of that id
 */
RespiteReminder *
respite_reminder_set_lookup (RespiteReminderSet *self,
                             const char *id)
{
  for (guint i = 0; i < self->reminders->len; i++)
    {
      RespiteReminder *reminder = g_ptr_array_index (self->reminders, i);

      if (g_strcmp0 (respite_reminder_get_id (reminder), id) == 0)
        return reminder;
    }

  return NULL;
}

/**
 * respite_reminder_set_get_gap_s:
 *
 * Returns: the least number of seconds between two notifications
 */
gint64
respite_reminder_set_get_gap_s (RespiteReminderSet *self)
{
  return self->gap_s;
}

/**
 * respite_reminder_set_get_idle_s:
 *
 * Returns: after how many seconds without input the person is away
 */
gint64
respite_reminder_set_get_idle_s (RespiteReminderSet *self)
{
  return self->idle_s;
}

/**
 * respite_reminder_set_get_settle_s:
 *
 * Returns: for how many seconds nothing is shown after waking, unlocking or starting
 */
gint64
respite_reminder_set_get_settle_s (RespiteReminderSet *self)
{
  return self->settle_s;
}

/**
 * respite_reminder_set_get_pause_until:
 *
 * Returns: when the pause ends, in seconds since 1970; 0 is no pause
 */
gint64
respite_reminder_set_get_pause_until (RespiteReminderSet *self)
{
  return self->pause_until;
}

/**
 * respite_reminder_set_get_problems:
 *
 * Returns: (transfer none): a sentence for each reminder that was left out, %NULL-terminated
 */
const char *const *
respite_reminder_set_get_problems (RespiteReminderSet *self)
{
  return (const char *const *) self->problems->pdata;
}

/**
 * respite_reminder_set_apply:
 * @id: (nullable): a reminder, or %NULL for `gap_s`, `idle_s`, `settle_s` and `pause_until`
 * @member: what to set
 * @value: its value as a person types it; see respite_reminder_member_from_text()
 * @error: an error that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the changed set
 */
RespiteReminderSet *
respite_reminder_set_apply (RespiteReminderSet *self,
                            const char *id,
                            const char *member,
                            const char *value,
                            GError **error)
{
  static const char *const shared[] = { "gap_s", "idle_s", "settle_s", "pause_until", NULL };
  g_autoptr (RespiteReminder) checked = NULL;
  g_autoptr (JsonObject) object = NULL;
  JsonObject *old;
  JsonNode *node;

  if (id == NULL && g_strv_contains (shared, member))
    return apply_shared (self, member, value, error);
  if (id == NULL)
    {
      respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_MEMBER,
                               "All reminders share no “%s”; allowed are gap_s, idle_s, settle_s and pause_until",
                               member);
      return NULL;
    }

  old = find_object (self, id, error);
  node = old != NULL ? respite_reminder_member_from_text (member, value, error) : NULL;
  if (node == NULL)
    return NULL;

  object = respite_json_copy_object (old);
  json_object_set_member (object, member, node);
  checked = respite_reminder_from_json (object, error);

  return checked != NULL ? exchange (self, old, g_steal_pointer (&object), error) : NULL;
}

/**
 * respite_reminder_set_add:
 * @id: (nullable): its id; %NULL for one that is free
 * @kind: its kind
 * @title: (nullable): a title, for a reminder of the person's own
 * @new_id: (out) (optional): receives the id it got
 * @error: a #RespiteReminderError
 *
 * Returns: (transfer full) (nullable): the set with the new reminder at its end, on, with the kind's usual members
 */
RespiteReminderSet *
respite_reminder_set_add (RespiteReminderSet *self,
                          const char *id,
                          RespiteReminderKind kind,
                          const char *title,
                          char **new_id,
                          GError **error)
{
  g_autofree char *chosen = id != NULL ? g_strdup (id) : find_free_id (self, kind);
  g_autoptr (JsonObject) object = make_object (chosen, kind, title);
  g_autoptr (RespiteReminder) checked = respite_reminder_from_json (object, error);

  if (checked == NULL)
    return NULL;
  if (find_object (self, chosen, NULL) != NULL)
    {
      respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_ID, "There is a reminder “%s” already", chosen);
      return NULL;
    }
  if (new_id != NULL)
    *new_id = g_steal_pointer (&chosen);

  return exchange (self, NULL, g_steal_pointer (&object), error);
}

/**
 * respite_reminder_set_remove:
 * @error: %RESPITE_REMINDER_ERROR_ID where there is none
 *
 * Returns: (transfer full) (nullable): the set without that reminder
 */
RespiteReminderSet *
respite_reminder_set_remove (RespiteReminderSet *self,
                             const char *id,
                             GError **error)
{
  JsonObject *old = find_object (self, id, error);

  return old != NULL ? exchange (self, old, NULL, error) : NULL;
}
