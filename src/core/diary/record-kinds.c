/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/record-kinds.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-read.h"
#include "core/base/time-text.h"

G_DEFINE_QUARK (respite-record-error-quark, respite_record_error)

typedef enum
{
  INT,
  NUMBER,
  BOOL,
  TEXT,
  ID,
  WORD,
  TIME,
  DATE,
  CHOICE,
  WORDS,
  SITES,
  BOOL_MAP,
  SCORE_MAP,
  IDS,
} Type;

typedef struct
{
  const char *name;
  Type type;
  gboolean required;
  int min;
  int max;
  const char *choices;
} Member;

static const Member pain_members[] = {
  { "score", INT, TRUE, 0, 10, NULL },
  { "scope", CHOICE, FALSE, 0, 0, "now day" },
  { "prompt", CHOICE, FALSE, 0, 0, "none rest-check after-remedy" },
  { "of", ID, FALSE, 0, 0, NULL },
  { "sites", SITES, FALSE, 0, 0, NULL },
  { "qualities", WORDS, FALSE, 0, 0, NULL },
  { "triggers", WORDS, FALSE, 0, 0, NULL },
  { "easing", WORDS, FALSE, 0, 0, NULL },
  { "symptoms", WORDS, FALSE, 0, 0, NULL },
  { NULL },
};

static const Member remedy_members[] = {
  { "remedy", WORD, TRUE, 0, 0, NULL },
  { "before", ID, FALSE, 0, 0, NULL },
  { "after", ID, FALSE, 0, 0, NULL },
  { "dose", TEXT, FALSE, 0, 0, NULL },
  { "minutes", INT, FALSE, 0, 1440, NULL },
  { "side_effect", TEXT, FALSE, 0, 0, NULL },
  { "effort", INT, FALSE, 0, 10, NULL },
  { NULL },
};

static const Member routine_members[] = {
  { "routine", WORD, TRUE, 0, 0, NULL },
  { "seconds", INT, FALSE, 0, 86400, NULL },
  { "completed", BOOL, FALSE, 0, 0, NULL },
  { "before", ID, FALSE, 0, 0, NULL },
  { "after", ID, FALSE, 0, 0, NULL },
  { "effort", INT, FALSE, 0, 10, NULL },
  { NULL },
};

static const Member water_members[] = {
  { "ml", INT, TRUE, 1, 5000, NULL },
  { NULL },
};

static const Member posture_members[] = {
  { "answer", CHOICE, TRUE, 0, 0, "good slouching" },
  { NULL },
};

static const Member day_members[] = {
  { "date", DATE, TRUE, 0, 0, NULL },
  { "sleep_hours", NUMBER, FALSE, 0, 24, NULL },
  { "sleep_quality", INT, FALSE, 0, 10, NULL },
  { "stress", INT, FALSE, 0, 10, NULL },
  { "mood", INT, FALSE, 0, 10, NULL },
  { "fatigue", INT, FALSE, 0, 10, NULL },
  { "factors", BOOL_MAP, FALSE, 0, 0, NULL },
  { NULL },
};

static const Member episode_members[] = {
  { "onset", TIME, TRUE, 0, 0, NULL },
  { "end", TIME, FALSE, 0, 0, NULL },
  { "cause", TEXT, FALSE, 0, 0, NULL },
  { "start", CHOICE, FALSE, 0, 0, "clear-movement crept-on sudden-no-cause" },
  { "flags", BOOL_MAP, FALSE, 0, 0, NULL },
  { NULL },
};

static const Member function_members[] = {
  { "activities", SCORE_MAP, TRUE, 0, 10, NULL },
  { NULL },
};

static const Member change_members[] = {
  { "answer", INT, TRUE, -3, 3, NULL },
  { NULL },
};

static const Member notice_members[] = {
  { "rule", WORD, TRUE, 0, 0, NULL },
  { "level", WORD, TRUE, 0, 0, NULL },
  { "since", TIME, FALSE, 0, 0, NULL },
  { "cause", IDS, TRUE, 0, 0, NULL },
  { "reason", TEXT, FALSE, 0, 0, NULL },
  { NULL },
};

/* What any record may have. The rest of the common members is the journal's own. */
static const Member common[] = {
  { "note", TEXT, FALSE, 0, 0, NULL },
  { "at", TIME, TRUE, 0, 0, NULL },
  { "episode", ID, FALSE, 0, 0, NULL },
  { NULL },
};

static const char *const kinds[] = {
  "pain", "remedy", "routine", "water", "posture", "day", "episode", "function", "change", "notice", NULL,
};

/* Of each kind in turn. */
static const Member *const members[] = {
  pain_members, remedy_members, routine_members, water_members, posture_members, day_members,
  episode_members, function_members, change_members, notice_members,
};

static const char *const sites[] = {
  "neck", "trapezius-left", "trapezius-right", "blade-left", "blade-right", "between-blades", "spine-upper", "spine-mid",
  "paraspinal-left", "paraspinal-right", "ribs-left", "ribs-right", "shoulder-left", "shoulder-right", "lower-back",
  "chest", NULL,
};

static gboolean
refuse (GError **error,
        RespiteRecordError code,
        const char *format,
        ...) G_GNUC_PRINTF (3, 4);

static gboolean
refuse (GError **error,
        RespiteRecordError code,
        const char *format,
        ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (RESPITE_RECORD_ERROR, (int) code, format, args);
  va_end (args);

  return FALSE;
}

static gboolean
check_number (const Member *member,
              const RespiteJsonValue *object,
              GError **error)
{
  const RespiteJsonValue *found = respite_json_value_get_member (object, member->name);
  double value;

  if (found == NULL || found->type == RESPITE_JSON_NULL)
    return TRUE;
  if (found->type != RESPITE_JSON_WHOLE && found->type != RESPITE_JSON_FRACTION)
    return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is not a number", member->name);

  value = found->type == RESPITE_JSON_WHOLE ? (double) found->whole : found->fraction;
  if (!(value >= member->min && value <= member->max))
    return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is %g; allowed are %d to %d", member->name, value, member->min,
                   member->max);

  return TRUE;
}

static gboolean
check_choice (const Member *member,
              const char *text,
              GError **error)
{
  g_auto (GStrv) choices = g_strsplit (member->choices, " ", -1);
  g_autofree char *allowed = NULL;

  if (text == NULL || g_strv_contains ((const char *const *) choices, text))
    return TRUE;

  allowed = g_strjoinv (", ", choices);

  return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is “%s”; allowed are %s", member->name, text, allowed);
}

static gboolean
check_site (const char *site,
            GError **error)
{
  g_autofree char *allowed = NULL;

  if (site != NULL && g_strv_contains (sites, site))
    return TRUE;

  allowed = g_strjoinv (", ", (char **) sites);

  return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is not a site; allowed are %s", site != NULL ? site : "", allowed);
}

static gboolean
check_sites (const Member *member,
             const RespiteJsonValue *object,
             GError **error)
{
  const RespiteJsonValue *list = NULL;
  const RespiteJsonValue *value = NULL;

  if (!respite_json_value_read_list (object, member->name, &list, error))
    return FALSE;

  while (list != NULL && (value = respite_json_value_next (list, value)) != NULL)
    {
      const char *site = NULL;
      gint64 score;

      if (value->type != RESPITE_JSON_OBJECT)
        return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“sites” is not a list of objects with a “site”");
      if (!respite_json_value_read_text (value, "site", &site, error) || !check_site (site, error) ||
          !respite_json_value_read_int (value, "score", 0, 10, &score, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_answer (const Member *member,
              const char *name,
              const RespiteJsonValue *value,
              GError **error)
{
  if (value->type == RESPITE_JSON_NULL)
    return TRUE;

  if (member->type == BOOL_MAP)
    return value->type == RESPITE_JSON_FALSE || value->type == RESPITE_JSON_TRUE ||
           respite_json_refuse_type (name, "true or false", error);
  if (value->type != RESPITE_JSON_WHOLE)
    return respite_json_refuse_type (name, "a whole number", error);

  return (value->whole >= member->min && value->whole <= member->max) ||
         respite_json_refuse_bounds (name, value->whole, member->min, member->max, error);
}

/* Each name's last value counts, however many it has. */
static GHashTable *
list_answers (const RespiteJsonValue *map)
{
  GHashTable *answers = g_hash_table_new (g_str_hash, g_str_equal);
  const RespiteJsonValue *value = NULL;
  const RespiteJsonValue *name;

  while ((name = respite_json_value_next (map, value)) != NULL)
    {
      value = respite_json_value_next (map, name);
      g_hash_table_insert (answers, (gpointer) name->text, (gpointer) value);
    }

  return answers;
}

static gboolean
check_map (const Member *member,
           const RespiteJsonValue *object,
           GError **error)
{
  const RespiteJsonValue *map = NULL;
  g_autoptr (GHashTable) answers = NULL;
  GHashTableIter iter;
  const char *name;
  const RespiteJsonValue *value;

  if (!respite_json_value_read_object (object, member->name, &map, error))
    return FALSE;
  if (map == NULL)
    return TRUE;

  answers = list_answers (map);
  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, (gpointer *) &name, (gpointer *) &value))
    if (!check_answer (member, name, value, error))
      {
        g_prefix_error (error, "“%s”: ", member->name);
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_words (const Member *member,
             const RespiteJsonValue *object,
             GError **error)
{
  const RespiteJsonValue *list = NULL;
  const RespiteJsonValue *word = NULL;

  if (!respite_json_value_read_list (object, member->name, &list, error))
    return FALSE;

  while (list != NULL && (word = respite_json_value_next (list, word)) != NULL)
    {
      if (word->type != RESPITE_JSON_TEXT)
        return respite_json_refuse_type (member->name, "a list of texts", error);
      if (!respite_word_is_valid (word->text) && !(member->type == IDS && respite_id_is_valid (word->text)))
        return refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” holds “%s”, which is not an id like “desk-work”",
                       member->name, word->text);
    }

  return TRUE;
}

static gboolean
check_text (const Member *member,
            const RespiteJsonValue *object,
            GError **error)
{
  const char *text = NULL;

  if (!respite_json_value_read_text (object, member->name, &text, error))
    return FALSE;
  if (text == NULL)
    return TRUE;

  switch (member->type)
    {
    case ID:
      return respite_id_is_valid (text) ||
             refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is “%s”, which is not the id of a record", member->name, text);
    case WORD:
      return respite_word_is_valid (text) || respite_id_is_valid (text) ||
             refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is “%s”, which is not an id like “heat-pad”", member->name, text);
    case TIME:
      {
        g_autoptr (GDateTime) time = respite_time_parse (text, error);

        return time != NULL;
      }
    case DATE:
      {
        g_autoptr (GDate) date = respite_date_parse (text, error);

        return date != NULL;
      }
    case CHOICE:
      return check_choice (member, text, error);
    default:
      return TRUE;
    }
}

static gboolean
is_missing (const RespiteJsonValue *object,
            const char *name)
{
  const RespiteJsonValue *value = respite_json_value_get_member (object, name);

  return value == NULL || value->type == RESPITE_JSON_NULL;
}

static gboolean
check_member (const Member *member,
              const RespiteJsonValue *object,
              GError **error)
{
  gboolean answer;
  gint64 number;

  if (member->required && is_missing (object, member->name))
    return refuse (error, RESPITE_RECORD_ERROR_MISSING, "“%s” is missing", member->name);

  switch (member->type)
    {
    case INT:
      return respite_json_value_read_int (object, member->name, member->min, member->max, &number, error);
    case NUMBER:
      return check_number (member, object, error);
    case BOOL:
      return respite_json_value_read_bool (object, member->name, &answer, error);
    case WORDS:
    case IDS:
      return check_words (member, object, error);
    case SITES:
      return check_sites (member, object, error);
    case BOOL_MAP:
    case SCORE_MAP:
      return check_map (member, object, error);
    default:
      return check_text (member, object, error);
    }
}

static gboolean
check_episode_order (const RespiteJsonValue *object,
                     GError **error)
{
  const char *onset_text = NULL;
  const char *end_text = NULL;
  g_autoptr (GDateTime) onset = NULL;
  g_autoptr (GDateTime) end = NULL;

  respite_json_value_read_text (object, "onset", &onset_text, NULL);
  respite_json_value_read_text (object, "end", &end_text, NULL);
  if (end_text == NULL)
    return TRUE;

  onset = respite_time_parse (onset_text, NULL);
  end = respite_time_parse (end_text, NULL);
  if (g_date_time_compare (end, onset) >= 0)
    return TRUE;

  return refuse (error, RESPITE_RECORD_ERROR_ORDER, "The end %s is before the onset %s", end_text, onset_text);
}

/* Of a kind it does not know it lists none. */
static const Member *
list_members (const char *kind)
{
  static const Member none[] = { { NULL } };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (kinds[i], kind))
      return members[i];

  return none;
}

/**
 * respite_record_kinds_list:
 *
 * Returns: (transfer none): the kinds of record that the diary knows
 */
const char *const *
respite_record_kinds_list (void)
{
  return kinds;
}

/**
 * respite_record_kinds_list_sites:
 *
 * Returns: (transfer none): the ids of the places on the body
 */
const char *const *
respite_record_kinds_list_sites (void)
{
  return sites;
}

/**
 * respite_record_kinds_check:
 * @kind: a kind
 * @object: a record's members
 * @error: a #RespiteRecordError, #RespiteJsonError or #RespiteTimeError that names the member and what is allowed
 *
 * The members of each kind: which there must be, of what type, within what bounds. What is not known here is right.
 * Pain is the 0–10 numeric rating scale (NRS-11; Farrar 2001).
 *
 * Returns: whether the members are right
 */
gboolean
respite_record_kinds_check (const char *kind,
                            const RespiteJsonValue *object,
                            GError **error)
{
  for (const Member *member = list_members (kind); member->name != NULL; member++)
    if (!check_member (member, object, error))
      return FALSE;

  return !g_str_equal (kind, "episode") || check_episode_order (object, error);
}

static const Member *
find_in (const Member *list,
         const char *name)
{
  while (list->name != NULL && !g_str_equal (list->name, name))
    list++;

  return list->name != NULL ? list : NULL;
}

static const Member *
find_member (const char *kind,
             const char *name)
{
  const Member *own = find_in (list_members (kind), name);

  return own != NULL ? own : find_in (common, name);
}

static JsonNode *
parse_list (const Member *member,
            const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  g_autoptr (JsonArray) list = json_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = g_strstrip (words[i]);

      if (member->type == SITES)
        {
          g_auto (GStrv) parts = g_strsplit (word, ":", 2);
          JsonObject *site = json_object_new ();
          gint64 score;

          /* What is no number stays as it is, so that the check refuses it. */
          json_object_set_string_member (site, "site", parts[0] != NULL ? parts[0] : "");
          if (parts[0] != NULL && parts[1] != NULL)
            {
              if (g_ascii_string_to_signed (parts[1], 10, G_MININT, G_MAXINT, &score, NULL))
                json_object_set_int_member (site, "score", score);
              else
                json_object_set_string_member (site, "score", parts[1]);
            }
          json_array_add_object_element (list, site);
        }
      else
        {
          json_array_add_string_element (list, word);
        }
    }

  return json_node_init_array (json_node_alloc (), list);
}

static JsonNode *
parse_value (const Member *member,
             const char *text,
             GError **error)
{
  g_autofree RespiteJsonValue *value = NULL;

  if (member->type == SITES || member->type == WORDS || member->type == IDS)
    return parse_list (member, text);
  if (member->type != INT && member->type != NUMBER && member->type != BOOL && member->type != BOOL_MAP &&
      member->type != SCORE_MAP)
    return json_node_init_string (json_node_alloc (), text);

  value = respite_json_value_new_parsed (text, strlen (text), NULL);
  if (value == NULL)
    {
      refuse (error, RESPITE_RECORD_ERROR_VALUE, "“%s” is not a value for “%s”", text, member->name);
      return NULL;
    }

  return respite_json_value_to_node (value);
}

/**
 * respite_record_kinds_parse:
 * @kind: a kind
 * @name: the name of one of its members, or of one that any record may have
 * @text: a value as one types it: a number, a word, `true`, a list with commas, `site:score`; empty for none
 * @error: a #RespiteRecordError that names the value and what is allowed
 *
 * Returns: (transfer full) (nullable): the value; a null node for an empty text
 */
JsonNode *
respite_record_kinds_parse (const char *kind,
                            const char *name,
                            const char *text,
                            GError **error)
{
  const Member *member = find_member (kind, name);
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) whole = json_node_init_object (json_node_alloc (), object);
  g_autoptr (JsonNode) node = NULL;
  g_autofree RespiteJsonValue *value = NULL;

  if (member == NULL)
    {
      refuse (error, RESPITE_RECORD_ERROR_MEMBER, "A record of kind “%s” has no “%s” that can be set", kind, name);
      return NULL;
    }

  node = *text != '\0' ? parse_value (member, text, error) : json_node_init_null (json_node_alloc ());
  if (node == NULL)
    return NULL;

  json_object_set_member (object, name, json_node_copy (node));
  value = respite_json_value_new_from_node (whole, error);

  return value != NULL && check_member (member, value, error) ? g_steal_pointer (&node) : NULL;
}
