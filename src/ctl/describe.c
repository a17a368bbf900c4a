/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/describe.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/json-write.h"
#include "core/base/text-fold.h"
#include "core/base/time-text.h"
#include "ctl/output.h"

/**
 * respite_describe_time:
 * @time: a time
 *
 * Returns: (transfer full): the time as the clock on the wall showed it then
 */
char *
respite_describe_time (GDateTime *time)
{
  return g_date_time_format (time, "%Y-%m-%d %H:%M");
}

static void
append (GString *line,
        const char *separator,
        const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, separator);
  g_string_append (line, text);
}

static char *
describe_object (JsonObject *object)
{
  GString *line = g_string_new (NULL);
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (json_object_has_member (object, "site"))
    {
      g_autofree char *site = respite_describe_value (json_object_get_member (object, "site"));
      g_autofree char *score = json_object_has_member (object, "score")
                                   ? respite_describe_value (json_object_get_member (object, "score"))
                                   : NULL;

      append (line, "", site);
      append (line, ":", score);
      return g_string_free (line, FALSE);
    }

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &value))
    {
      g_autofree char *text = respite_describe_value (value);
      g_autofree char *pair = g_strconcat (name, " ", text, NULL);

      append (line, ", ", pair);
    }

  return g_string_free (line, FALSE);
}

static char *
describe_list (JsonArray *list)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      g_autofree char *text = respite_describe_value (json_array_get_element (list, i));

      append (line, ", ", text);
    }

  return g_string_free (line, FALSE);
}

/**
 * respite_describe_value:
 * @value: any value of a record
 *
 * Returns: (transfer full): the value on one line, without the signs of JSON
 */
char *
respite_describe_value (JsonNode *value)
{
  if (JSON_NODE_HOLDS_OBJECT (value))
    return describe_object (json_node_get_object (value));
  if (JSON_NODE_HOLDS_ARRAY (value))
    return describe_list (json_node_get_array (value));
  if (JSON_NODE_HOLDS_NULL (value))
    return g_strdup ("");
  if (json_node_get_value_type (value) == G_TYPE_STRING)
    return g_strdup (json_node_get_string (value));
  if (json_node_get_value_type (value) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (value) ? _("yes") : _("no"));
  if (json_node_get_value_type (value) == G_TYPE_DOUBLE)
    return g_strdup_printf ("%g", json_node_get_double (value));

  return respite_json_to_text (value);
}

/* Ids of the catalogue can be read as words; for what is the person's own the title is said. */
static const char *
name_remedy (const char *id,
             RespiteRemediesStore *personal)
{
  RespiteCatalogItem *own = respite_remedies_store_find_own (personal, id);

  return own != NULL ? respite_catalog_item_get_title (own) : id;
}

static char *
describe_remedies (RespiteRecord *record,
                   const char *member,
                   RespiteRemediesStore *personal)
{
  g_auto (GStrv) ids = respite_record_dup_words (record, member);
  GString *line = g_string_new (name_remedy (respite_record_get_string (record, member), personal));

  for (char **id = ids; *id != NULL; id++)
    append (line, ", ", name_remedy (*id, personal));

  return g_string_free (line, FALSE);
}

static void
append_member (GString *line,
               RespiteRecord *record,
               const char *member,
               const char *format,
               RespiteRemediesStore *personal)
{
  JsonNode *value = json_object_get_member (respite_record_get_members (record), member);
  g_autoptr (GDateTime) time = respite_time_parse (respite_record_get_string (record, member), NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *phrase = NULL;

  if (time != NULL)
    text = respite_describe_time (time);
  else if (g_str_equal (member, "remedy") || g_str_equal (member, "easing"))
    text = describe_remedies (record, member, personal);
  else if (value != NULL)
    text = respite_describe_value (value);
  if (text == NULL || *text == '\0')
    return;

  phrase = g_strconcat (parts[0], text, parts[1], NULL);
  append (line, ", ", phrase);
}

/* What to tell of each kind, in this order. Translators: %s is the value. */
static const struct
{
  const char *kind;
  const char *member;
  const char *format;
} phrases[] = {
  { "pain", "score", N_("%s of 10") },
  { "pain", "sites", "%s" },
  { "pain", "qualities", "%s" },
  { "pain", "triggers", N_("set off by %s") },
  { "pain", "easing", N_("eased by %s") },
  { "pain", "symptoms", "%s" },
  { "remedy", "remedy", "%s" },
  { "remedy", "minutes", N_("%s min") },
  { "remedy", "dose", "%s" },
  { "remedy", "effort", N_("effort %s") },
  { "remedy", "side_effect", N_("side effect: %s") },
  { "routine", "routine", "%s" },
  { "routine", "seconds", N_("%s s") },
  { "routine", "completed", N_("to the end: %s") },
  { "routine", "effort", N_("effort %s") },
  { "water", "ml", N_("%s ml") },
  { "posture", "answer", "%s" },
  { "day", "date", "%s" },
  { "day", "sleep_hours", N_("sleep %s h") },
  { "day", "sleep_quality", N_("sleep quality %s") },
  { "day", "stress", N_("stress %s") },
  { "day", "mood", N_("mood %s") },
  { "day", "fatigue", N_("fatigue %s") },
  { "day", "factors", "%s" },
  { "episode", "onset", N_("since %s") },
  { "episode", "end", N_("until %s") },
  { "episode", "start", "%s" },
  { "episode", "cause", "%s" },
  { "function", "activities", "%s" },
  { "change", "answer", "%s" },
  { "notice", "rule", N_("put away: %s") },
  { "notice", "reason", N_("because: %s") },
};

/**
 * respite_describe_record:
 * @record: a record without a problem
 * @personal: the person's own remedies, for their titles
 *
 * Returns: (transfer full): what the record says, on one line
 */
char *
respite_describe_record (RespiteRecord *record,
                         RespiteRemediesStore *personal)
{
  const char *note = respite_record_get_string (record, "note");
  GString *line = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (g_str_equal (phrases[i].kind, respite_record_get_kind (record)))
      append_member (line, record, phrases[i].member, _(phrases[i].format), personal);

  if (g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0)
    append (line, ", ", _("the day on the whole"));

  if (note != NULL)
    {
      g_autofree char *quoted = g_strdup_printf (_("“%s”"), note);

      append (line, " ", quoted);
    }

  return g_string_free (line, FALSE);
}

/**
 * respite_describe_print:
 * @record: a record without a problem
 *
 * Prints all there is of a record, a line for each member.
 */
void
respite_describe_print (RespiteRecord *record)
{
  JsonObject *members = respite_record_get_members (record);
  g_autoptr (GList) names = json_object_get_members (members);
  int width = 0;

  for (GList *name = names; name != NULL; name = name->next)
    width = MAX (width, (int) strlen (name->data));

  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *value = respite_describe_value (json_object_get_member (members, name->data));

      respite_print ("%-*s  %s\n", width, (const char *) name->data, value);
    }
}

static gboolean
text_matches (const char *text,
              const char *folded)
{
  g_autofree char *own = respite_text_fold (text);

  return strstr (own, folded) != NULL;
}

static gboolean
value_matches (JsonNode *value,
               const char *folded)
{
  if (JSON_NODE_HOLDS_OBJECT (value))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *member;

      json_object_iter_init (&iter, json_node_get_object (value));
      while (json_object_iter_next (&iter, &name, &member))
        if (text_matches (name, folded) || value_matches (member, folded))
          return TRUE;
    }
  else if (JSON_NODE_HOLDS_ARRAY (value))
    {
      for (guint i = 0; i < json_array_get_length (json_node_get_array (value)); i++)
        if (value_matches (json_array_get_element (json_node_get_array (value), i), folded))
          return TRUE;
    }
  else if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING)
    return text_matches (json_node_get_string (value), folded);

  return FALSE;
}

/**
 * respite_describe_matches:
 * @record: a record without a problem
 * @folded: what to look for, by respite_text_fold()
 *
 * Returns: whether it stands in the record's note, its id, or any other word of it
 */
gboolean
respite_describe_matches (RespiteRecord *record,
                          const char *folded)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, respite_record_get_members (record));
  while (json_object_iter_next (&iter, &name, &value))
    if (value_matches (value, folded))
      return TRUE;

  return FALSE;
}
