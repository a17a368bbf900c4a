/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/reminder-codec.h"

#include <string.h>

#include "core/base/json-read.h"

typedef enum
{
  NUMBER,
  SWITCH,
  WORD,
  WORDS,
  HOURS,
} MemberType;

static const struct
{
  const char *name;
  MemberType type;
} members[] = {
  { "enabled", SWITCH }, { "every_s", NUMBER }, { "counts", WORD },   { "rest_s", NUMBER },
  { "snooze_s", NUMBER }, { "hours", HOURS },   { "missed", WORD },   { "sound", SWITCH },
  { "routines", WORDS },  { "title", WORD },    { "body", WORD },     { "goal_ml", NUMBER },
  { "glass_ml", NUMBER },
};

static gboolean
read_names (JsonObject *object,
            RespiteReminderMembers *found,
            GError **error)
{
  const char *counts = NULL, *missed = NULL;

  if (!respite_json_read_text (object, "counts", &counts, error)
      || !respite_json_read_text (object, "missed", &missed, error))
    return FALSE;

  return (counts == NULL || respite_reminder_counts_from_text (counts, &found->counts, error))
         && (missed == NULL || respite_reminder_missed_from_text (missed, &found->missed, error));
}

static gboolean
read_hours (JsonObject *object,
            RespiteHours **hours,
            GError **error)
{
  JsonArray *list = NULL;

  if (!respite_json_read_list (object, "hours", &list, error))
    return FALSE;
  if (list != NULL)
    *hours = respite_hours_new_from_json (list, error);

  return list == NULL || *hours != NULL;
}

/* The bounds are the reminder's own matter; here a number is only told from anything else. */
static gboolean
read_scalars (JsonObject *object,
              RespiteReminderMembers *found,
              GError **error)
{
  const struct
  {
    const char *name;
    gint64 *value;
  } numbers[] = {
    { "every_s", &found->every_s }, { "rest_s", &found->rest_s },     { "snooze_s", &found->snooze_s },
    { "goal_ml", &found->goal_ml }, { "glass_ml", &found->glass_ml },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (!respite_json_read_int (object, numbers[i].name, G_MININT64, G_MAXINT64, numbers[i].value, error))
        return FALSE;
    }

  return respite_json_read_bool (object, "enabled", &found->enabled, error)
         && respite_json_read_bool (object, "sound", &found->sound, error)
         && respite_json_read_text (object, "title", &found->title, error)
         && respite_json_read_text (object, "body", &found->body, error);
}

static JsonNode *
parse_switch (const char *member,
              const char *text,
              GError **error)
{
  static const char *const yes[] = { "true", "yes", "on", "1", NULL };
  static const char *const no[] = { "false", "no", "off", "0", NULL };

  if (g_strv_contains (yes, text) || g_strv_contains (no, text))
    return json_node_init_boolean (json_node_alloc (), g_strv_contains (yes, text));

  respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                           "“%s” is “%s”; allowed are true and false", member, text);

  return NULL;
}

static JsonNode *
parse_number (const char *member,
              const char *text,
              GError **error)
{
  gint64 value;

  if (g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &value, NULL))
    return json_node_init_int (json_node_alloc (), value);

  respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_VALUE,
                           "“%s” is “%s”; allowed are whole numbers", member, text);

  return NULL;
}

static JsonNode *
parse_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*g_strstrip (words[i]) != '\0')
        json_array_add_string_element (list, words[i]);
    }

  return json_node_init_array (json_node_alloc (), list);
}

static JsonNode *
parse_hours (const char *text,
             GError **error)
{
  g_autoptr (RespiteHours) hours = respite_hours_new_from_text (text, error);
  g_autoptr (JsonArray) list = NULL;

  if (hours == NULL)
    return NULL;

  list = respite_hours_to_json (hours);

  return json_node_init_array (json_node_alloc (), list);
}

static char *
list_members (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      const char *joint = i + 1 < G_N_ELEMENTS (members) ? ", " : " and ";

      g_string_append_printf (text, "%s%s", i == 0 ? "" : joint, members[i].name);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * respite_reminder_from_json:
 * @object: one of the reminders of `reminders.json`; members it does not know are passed over
 * @error: a #RespiteReminderError or %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: (transfer full) (nullable): the reminder
 */
RespiteReminder *
respite_reminder_from_json (JsonObject *object,
                            GError **error)
{
  RespiteReminderMembers found;
  RespiteReminderKind kind;
  RespiteReminder *reminder = NULL;
  g_autoptr (RespiteHours) hours = NULL;
  g_auto (GStrv) routines = NULL;
  const char *id = NULL, *kind_text = "";

  if (!respite_json_read_text (object, "id", &id, error)
      || !respite_json_read_text (object, "kind", &kind_text, error)
      || !respite_reminder_kind_from_text (kind_text, &kind, error))
    return NULL;

  respite_reminder_members_init (&found, id, kind);
  if (read_names (object, &found, error)
      && read_scalars (object, &found, error)
      && read_hours (object, &hours, error)
      && respite_json_read_words (object, "routines", &routines, error))
    {
      found.hours = hours;
      found.routines = (const char *const *) routines;
      reminder = respite_reminder_new (&found, error);
    }

  return reminder;
}

/**
 * respite_reminder_member_from_text:
 * @member: a member of a reminder that may be changed
 * @text: its value as a person types it: `true`, `2700`, `once`, `desk-reset,blade-squeeze`, `mon-fri 09:00-18:00`
 * @error: %RESPITE_REMINDER_ERROR_MEMBER naming those there are, or %RESPITE_REMINDER_ERROR_VALUE
 *
 * Returns: (transfer full) (nullable): the value as `reminders.json` has it; its bounds are not checked yet
 */
JsonNode *
respite_reminder_member_from_text (const char *member,
                                   const char *text,
                                   GError **error)
{
  g_autofree char *all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (!g_str_equal (members[i].name, member))
        continue;

      switch (members[i].type)
        {
        case NUMBER:
          return parse_number (member, text, error);
        case SWITCH:
          return parse_switch (member, text, error);
        case WORDS:
          return parse_words (text);
        case HOURS:
          return parse_hours (text, error);
        case WORD:
        default:
          return json_node_init_string (json_node_alloc (), text);
        }
    }

  all = list_members ();
  respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_MEMBER,
                           "A reminder has no “%s” that could be set; allowed are %s", member, all);

  return NULL;
}
