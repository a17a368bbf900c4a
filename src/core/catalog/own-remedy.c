/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/own-remedy.h"

#include <string.h>

#include "core/base/id.h"
#include "core/base/json-read.h"
#include "core/base/text-limit.h"
#include "core/catalog/catalog-item-private.h"

#define WORDS_MAX 30

G_DEFINE_QUARK (respite-remedy-error-quark, respite_remedy_error)

static const char *const own_members[] = {
  "title", "summary", "steps", "minutes", "phases", "areas", "symptoms", "equipment", "desk", "cautions", NULL
};

static const char *const mark_members[] = { "favourite", "hidden", "note", NULL };

static gboolean
read_title (JsonObject *object,
            char **value,
            GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, "title", &text, error))
    return FALSE;
  if (text == NULL || !respite_text_is_line (text, RESPITE_OWN_TITLE_MAX))
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                                  "“title” is not a text of 1 to %d characters in one line", RESPITE_OWN_TITLE_MAX);

  *value = g_strdup (text);

  return TRUE;
}

static gboolean
read_passage (JsonObject *object,
              const char *member,
              int max,
              char **value,
              GError **error)
{
  const char *text = NULL;

  if (!respite_json_read_text (object, member, &text, error))
    return FALSE;
  if (text != NULL && !respite_text_is_passage (text, max))
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                                  "“%s” is not a text of 1 to %d characters", member, max);

  *value = g_strdup (text);

  return TRUE;
}

static gboolean
is_step (const char *text)
{
  return respite_text_is_passage (text, RESPITE_OWN_STEP_MAX);
}

static gboolean
is_phase (const char *text)
{
  return strlen (text) == 1 && strchr ("ASRP", *text) != NULL;
}

static gboolean
is_word (const char *text)
{
  return respite_word_is_valid (text);
}

static gboolean
read_list (JsonObject *object,
           const char *member,
           guint max,
           gboolean (*is_allowed) (const char *text),
           GStrv *value,
           GError **error)
{
  g_auto (GStrv) found = NULL;

  if (!respite_json_read_words (object, member, &found, error))
    return FALSE;
  if (found != NULL && g_strv_length (found) > max)
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                                  "“%s” names %u; allowed are %u", member, g_strv_length (found), max);

  for (char **text = found; text != NULL && *text != NULL; text++)
    if (!is_allowed (*text))
      return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE, "“%s” is not allowed in “%s”", *text, member);

  *value = found != NULL ? g_steal_pointer (&found) : g_new0 (char *, 1);

  return TRUE;
}

static gboolean
read_minutes (JsonObject *object,
              int *min,
              int *max,
              GError **error)
{
  JsonArray *list = NULL;
  gint64 found[2] = { 0, 0 };

  if (!respite_json_read_list (object, "minutes", &list, error))
    return FALSE;
  if (list == NULL)
    return TRUE;

  for (guint i = 0; i < 2 && json_array_get_length (list) == 2; i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      found[i] = json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : -1;
    }
  if (json_array_get_length (list) != 2 || found[0] < 0 || found[1] < found[0] || found[1] > RESPITE_OWN_MINUTES_MAX)
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                                  "“minutes” is not a list of two whole numbers from 0 to %d, the smaller first",
                                  RESPITE_OWN_MINUTES_MAX);

  *min = (int) found[0];
  *max = (int) found[1];

  return TRUE;
}

static gboolean
read_id (JsonObject *object,
         char **value,
         GError **error)
{
  const char *id = NULL;

  if (!respite_json_read_text (object, "id", &id, error))
    return FALSE;
  if (!respite_word_is_valid (id))
    return respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                                  "It has no “id” of lower-case words joined by hyphens");

  *value = g_strdup (id);

  return TRUE;
}

static gboolean
read_members (RespiteCatalogItem *self,
              JsonObject *object,
              GError **error)
{
  return read_id (object, &self->id, error) &&
         read_title (object, &self->title, error) &&
         read_passage (object, "summary", RESPITE_OWN_TEXT_MAX, &self->summary, error) &&
         read_list (object, "steps", RESPITE_OWN_STEPS_MAX, is_step, &self->steps, error) &&
         read_minutes (object, &self->minutes_min, &self->minutes_max, error) &&
         read_list (object, "phases", WORDS_MAX, is_phase, &self->phases, error) &&
         read_list (object, "areas", WORDS_MAX, is_word, &self->areas, error) &&
         read_list (object, "symptoms", WORDS_MAX, is_word, &self->symptoms, error) &&
         read_list (object, "equipment", WORDS_MAX, is_word, &self->equipment, error) &&
         respite_json_read_bool (object, "desk", &self->desk, error) &&
         read_passage (object, "cautions", RESPITE_OWN_TEXT_MAX, &self->cautions, error);
}

/**
 * respite_remedy_refuse:
 *
 * Sets a #RespiteRemedyError.
 *
 * Returns: %FALSE
 */
gboolean
respite_remedy_refuse (GError **error,
                       RespiteRemedyError code,
                       const char *format,
                       ...)
{
  va_list values;

  va_start (values, format);
  if (error != NULL)
    *error = g_error_new_valist (RESPITE_REMEDY_ERROR, code, format, values);
  va_end (values);

  return FALSE;
}

/**
 * respite_own_remedy_new_id:
 *
 * Returns: (transfer full): a fresh id for a remedy of the person's own, which no item of the catalogue ever has
 */
char *
respite_own_remedy_new_id (void)
{
  g_autofree char *id = respite_id_new ();

  return g_strconcat ("own-", id, NULL);
}

/**
 * respite_own_remedy_read:
 * @object: a record of the list `own` of `remedies.json`
 * @error: a #RespiteRemedyError or #RespiteJsonError that names the member and what is allowed
 *
 * Its texts are the person's own and come as they are. Whether the vocabulary knows its words is not looked at; what it
 * does not know fits no filter.
 *
 * Returns: (transfer full) (nullable): an item of the kind `remedy`, to be used as any other; it bears no grade
 */
RespiteCatalogItem *
respite_own_remedy_read (JsonObject *object,
                         GError **error)
{
  g_autoptr (RespiteCatalogItem) self = g_object_new (RESPITE_TYPE_CATALOG_ITEM, NULL);

  g_return_val_if_fail (object != NULL, NULL);

  if (!read_members (self, object, error))
    return NULL;

  self->own = TRUE;
  self->kind = g_strdup ("remedy");
  self->care = g_strdup ("self");
  if (self->summary == NULL)
    self->summary = g_strdup ("");
  self->basis = g_new0 (char *, 1);
  self->tags = g_new0 (char *, 1);
  self->text = g_new0 (char *, 1);
  self->synonyms = g_new0 (char *, 1);
  self->related = g_new0 (char *, 1);

  return g_steal_pointer (&self);
}

/**
 * respite_own_remedy_list_members:
 *
 * Returns: (transfer none) (array zero-terminated=1): what can be set of a remedy of the person's own
 */
const char *const *
respite_own_remedy_list_members (void)
{
  return own_members;
}

/**
 * respite_remedy_mark_list_members:
 *
 * Returns: (transfer none) (array zero-terminated=1): what can be set of any remedy
 */
const char *const *
respite_remedy_mark_list_members (void)
{
  return mark_members;
}

/**
 * respite_remedy_mark_check:
 * @object: a record of the list `marks` of `remedies.json`
 * @error: a #RespiteRemedyError or #RespiteJsonError that names the member and what is allowed
 *
 * Returns: whether it is as it should be
 */
gboolean
respite_remedy_mark_check (JsonObject *object,
                           GError **error)
{
  g_autofree char *id = NULL;
  g_autofree char *note = NULL;
  gboolean yes = FALSE;

  return read_id (object, &id, error) &&
         respite_json_read_bool (object, "favourite", &yes, error) &&
         respite_json_read_bool (object, "hidden", &yes, error) &&
         read_passage (object, "note", RESPITE_REMEDY_NOTE_MAX, &note, error);
}

static JsonNode *
make_list (const char *text,
           const char *separator)
{
  g_auto (GStrv) parts = g_strsplit (text, separator, -1);
  g_autoptr (JsonArray) list = json_array_new ();

  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0')
      json_array_add_string_element (list, *part);

  return json_node_init_array (json_node_alloc (), list);
}

static JsonNode *
make_minutes (const char *text,
              GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", 2);
  const char *last = parts[1] != NULL ? parts[1] : parts[0];
  g_autoptr (JsonArray) list = json_array_new ();
  guint64 min, max;

  if (!g_ascii_string_to_unsigned (parts[0], 10, 0, RESPITE_OWN_MINUTES_MAX, &min, NULL)
      || !g_ascii_string_to_unsigned (last, 10, min, RESPITE_OWN_MINUTES_MAX, &max, NULL))
    {
      respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE,
                             "“%s” is not a number of minutes such as 5, or a range such as 5-10, up to %d", text,
                             RESPITE_OWN_MINUTES_MAX);
      return NULL;
    }

  json_array_add_int_element (list, (gint64) min);
  json_array_add_int_element (list, (gint64) max);

  return json_node_init_array (json_node_alloc (), list);
}

static JsonNode *
make_switch (const char *member,
             const char *text,
             GError **error)
{
  static const char *const on[] = { "yes", "true", "on", NULL };
  static const char *const off[] = { "no", "false", "off", NULL };

  if (g_strv_contains (on, text) || g_strv_contains (off, text))
    return json_node_init_boolean (json_node_alloc (), g_strv_contains (on, text));

  respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_VALUE, "“%s” is “%s”; allowed are yes and no", member, text);

  return NULL;
}

/**
 * respite_remedy_member_from_text:
 * @member: one of respite_own_remedy_list_members() or respite_remedy_mark_list_members()
 * @text: its value as a person types it: words parted by commas, steps by semicolons, minutes as `5` or `5-10`, `yes` or
 *   `no`; nothing or `none` takes the member away
 * @error: a #RespiteRemedyError
 *
 * Returns: (transfer full) (nullable): the value, right in kind but not checked any further; null for what goes
 */
JsonNode *
respite_remedy_member_from_text (const char *member,
                                 const char *text,
                                 GError **error)
{
  static const char *const switches[] = { "favourite", "hidden", "desk", NULL };
  static const char *const lists[] = { "phases", "areas", "symptoms", "equipment", NULL };

  if (!g_strv_contains (own_members, member) && !g_strv_contains (mark_members, member))
    {
      g_autofree char *marks = g_strjoinv (", ", (char **) mark_members);
      g_autofree char *own = g_strjoinv (", ", (char **) own_members);

      respite_remedy_refuse (error, RESPITE_REMEDY_ERROR_MEMBER,
                             "A remedy has no “%s”; it has %s and, where it is your own, %s", member, marks, own);
      return NULL;
    }

  if (*text == '\0' || g_str_equal (text, "none"))
    return json_node_init_null (json_node_alloc ());
  if (g_strv_contains (switches, member))
    return make_switch (member, text, error);
  if (g_strv_contains (lists, member))
    return make_list (text, ",");
  if (g_str_equal (member, "steps"))
    return make_list (text, ";");
  if (g_str_equal (member, "minutes"))
    return make_minutes (text, error);

  return json_node_init_string (json_node_alloc (), text);
}
