/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-value.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "core/base/json-read.h"
#include "core/base/json-write.h"

static gboolean
fail (const char *message,
      GError **error)
{
  g_set_error_literal (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_VALUE, message);

  return FALSE;
}

static gunichar
read_unit (const char *digits)
{
  gunichar unit = 0;

  for (int i = 0; i < 4; i++)
    unit = unit * 16 + (gunichar) g_ascii_xdigit_value (digits[i]);

  return unit;
}

/* Reads what stands behind `\u`: one unit of UTF-16, or two that belong together. */
static gboolean
decode_units (const char **from,
              char **to,
              GError **error)
{
  gunichar c = read_unit (*from);

  *from += 4;
  if (c >= 0xd800 && c < 0xdc00 && (*from)[0] == '\\' && (*from)[1] == 'u')
    {
      gunichar second = read_unit (*from + 2);

      if (second >= 0xdc00 && second < 0xe000)
        {
          c = 0x10000 + ((c - 0xd800) << 10) + (second - 0xdc00);
          *from += 6;
        }
    }

  if (c == 0 || !g_unichar_validate (c))
    return fail ("A text in it is not valid text", error);

  *to += g_unichar_to_utf8 (c, *to);

  return TRUE;
}

static gboolean
decode_escape (const char **from,
               char **to,
               GError **error)
{
  static const char marks[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  char mark = *(*from)++;

  if (mark == 'u')
    return decode_units (from, to, error);

  *(*to)++ = meant[strchr (marks, mark) - marks];

  return TRUE;
}

/* Writes what a text says, with a NUL behind it; that never takes more room than the text in its quotes. */
static gboolean
decode_text (const char *from,
             const char *end,
             char **to,
             GError **error)
{
  while (from < end)
    {
      const char *escape = memchr (from, '\\', end - from);
      gsize plain = (escape != NULL ? escape : end) - from;

      memcpy (*to, from, plain);
      *to += plain;
      from += plain;
      if (escape == NULL)
        break;

      from++;
      if (!decode_escape (&from, to, error))
        return FALSE;
    }
  *(*to)++ = '\0';

  return TRUE;
}

/* A number ends where JSON goes on, be that only a NUL that the caller put behind a copy. */
static gboolean
decode_number (RespiteJsonValue *value,
               const char *text,
               GError **error)
{
  if (value->type == RESPITE_JSON_WHOLE)
    {
      errno = 0;
      value->whole = g_ascii_strtoll (text, NULL, 10);
      if (errno == 0)
        return TRUE;
    }

  value->type = RESPITE_JSON_FRACTION;
  value->fraction = g_ascii_strtod (text, NULL);

  return isfinite (value->fraction) || fail ("A number in it is too large", error);
}

static gboolean
decode (RespiteJsonValue *value,
        const char *text,
        const RespiteJsonSpan *span,
        char **to,
        GError **error)
{
  const char *from = text + span->start;

  value->type = span->type;
  value->count = span->count;
  switch (span->type)
    {
    case RESPITE_JSON_TEXT:
      value->text = *to;
      return decode_text (from + 1, from + span->length - 1, to, error);
    case RESPITE_JSON_WHOLE:
    case RESPITE_JSON_FRACTION:
      memcpy (*to, from, span->length);
      (*to)[span->length] = '\0';
      return decode_number (value, *to, error);
    default:
      return TRUE;
    }
}

/**
 * respite_json_value_new:
 * @text: a text that went through respite_json_scan()
 * @spans: where the value stands in it, and all that are within it
 * @error: %RESPITE_JSON_ERROR_VALUE for a text of half a letter, or of a NUL, and for a number beyond all bounds
 *
 * Returns: (transfer full) (nullable): the value, to be freed by g_free()
 */
RespiteJsonValue *
respite_json_value_new (const char *text,
                        const RespiteJsonSpan *spans,
                        GError **error)
{
  gsize values = spans->count * sizeof (RespiteJsonValue);
  g_autofree RespiteJsonValue *self = g_malloc (values + spans->length + 1);
  char *to = (char *) self + values;

  for (guint i = 0; i < spans->count; i++)
    if (!decode (&self[i], text, &spans[i], &to, error))
      return NULL;

  return g_steal_pointer (&self);
}

/**
 * respite_json_value_new_parsed:
 * @text: what claims to be JSON; no NUL need stand behind it
 * @length: its bytes
 * @error: a #RespiteJsonError
 *
 * Returns: (transfer full) (nullable): what it says, to be freed by g_free()
 */
RespiteJsonValue *
respite_json_value_new_parsed (const char *text,
                               gsize length,
                               GError **error)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RespiteJsonSpan));

  if (!respite_json_scan (text, length, spans, error))
    return NULL;

  return respite_json_value_new (text, (RespiteJsonSpan *) spans->data, error);
}

/**
 * respite_json_value_new_from_node:
 * @error: a #RespiteJsonError, where the node holds what no file may
 *
 * Returns: (transfer full) (nullable): the same as json-glib has, to be freed by g_free()
 */
RespiteJsonValue *
respite_json_value_new_from_node (JsonNode *node,
                                  GError **error)
{
  g_autofree char *text = respite_json_to_text (node);

  return respite_json_value_new_parsed (text, strlen (text), error);
}

static JsonNode *
list_to_node (const RespiteJsonValue *self)
{
  g_autoptr (JsonArray) array = json_array_new ();
  const RespiteJsonValue *value = NULL;

  while ((value = respite_json_value_next (self, value)) != NULL)
    json_array_add_element (array, respite_json_value_to_node (value));

  return json_node_init_array (json_node_alloc (), array);
}

static JsonNode *
object_to_node (const RespiteJsonValue *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  const RespiteJsonValue *value = NULL;
  const RespiteJsonValue *name;

  while ((name = respite_json_value_next (self, value)) != NULL)
    {
      value = respite_json_value_next (self, name);
      json_object_set_member (object, name->text, respite_json_value_to_node (value));
    }

  return json_node_init_object (json_node_alloc (), object);
}

/**
 * respite_json_value_to_node:
 *
 * Returns: (transfer full): the same for json-glib
 */
JsonNode *
respite_json_value_to_node (const RespiteJsonValue *self)
{
  switch (self->type)
    {
    case RESPITE_JSON_FALSE:
    case RESPITE_JSON_TRUE:
      return json_node_init_boolean (json_node_alloc (), self->type == RESPITE_JSON_TRUE);
    case RESPITE_JSON_WHOLE:
      return json_node_init_int (json_node_alloc (), self->whole);
    case RESPITE_JSON_FRACTION:
      return json_node_init_double (json_node_alloc (), self->fraction);
    case RESPITE_JSON_TEXT:
      return json_node_init_string (json_node_alloc (), self->text);
    case RESPITE_JSON_LIST:
      return list_to_node (self);
    case RESPITE_JSON_OBJECT:
      return object_to_node (self);
    case RESPITE_JSON_NULL:
    default:
      return json_node_init_null (json_node_alloc ());
    }
}

/**
 * respite_json_value_next:
 * @self: a list or an object
 * @before: (nullable): a value of it; %NULL for the first
 *
 * In an object names and values take turns.
 *
 * Returns: (transfer none) (nullable): the value after @before
 */
const RespiteJsonValue *
respite_json_value_next (const RespiteJsonValue *self,
                         const RespiteJsonValue *before)
{
  const RespiteJsonValue *next = before != NULL ? before + before->count : self + 1;

  return next < self + self->count ? next : NULL;
}

/**
 * respite_json_value_get_member:
 * @self: an object
 *
 * Returns: (transfer none) (nullable): the value of that name, and of several the last
 */
const RespiteJsonValue *
respite_json_value_get_member (const RespiteJsonValue *self,
                               const char *name)
{
  const RespiteJsonValue *end = self + self->count;
  const RespiteJsonValue *found = NULL;

  for (const RespiteJsonValue *own = self + 1; own < end; own += 1 + own[1].count)
    if (*own->text == *name && strcmp (own->text, name) == 0)
      found = own + 1;

  return found;
}

/* The same rules as in json-read.c: what is absent or null leaves the value alone, what is wrong is refused. */
static const RespiteJsonValue *
peek (const RespiteJsonValue *self,
      const char *member)
{
  const RespiteJsonValue *value = respite_json_value_get_member (self, member);

  return value != NULL && value->type != RESPITE_JSON_NULL ? value : NULL;
}

/**
 * respite_json_value_read_int:
 * @self: an object
 * @min: the least value allowed
 * @max: the greatest value allowed
 * @value: (inout): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no whole number within the bounds
 */
gboolean
respite_json_value_read_int (const RespiteJsonValue *self,
                             const char *member,
                             gint64 min,
                             gint64 max,
                             gint64 *value,
                             GError **error)
{
  const RespiteJsonValue *found = peek (self, member);

  if (found == NULL)
    return TRUE;
  if (found->type != RESPITE_JSON_WHOLE)
    return respite_json_refuse_type (member, "a whole number", error);
  if (found->whole < min || found->whole > max)
    return respite_json_refuse_bounds (member, found->whole, min, max, error);

  *value = found->whole;

  return TRUE;
}

/**
 * respite_json_value_read_bool:
 * @self: an object
 * @value: (inout): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and neither true nor false
 */
gboolean
respite_json_value_read_bool (const RespiteJsonValue *self,
                              const char *member,
                              gboolean *value,
                              GError **error)
{
  const RespiteJsonValue *found = peek (self, member);

  if (found == NULL)
    return TRUE;
  if (found->type != RESPITE_JSON_FALSE && found->type != RESPITE_JSON_TRUE)
    return respite_json_refuse_type (member, "true or false", error);

  *value = found->type == RESPITE_JSON_TRUE;

  return TRUE;
}

/**
 * respite_json_value_read_text:
 * @self: an object
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no text
 */
gboolean
respite_json_value_read_text (const RespiteJsonValue *self,
                              const char *member,
                              const char **value,
                              GError **error)
{
  const RespiteJsonValue *found = peek (self, member);

  if (found == NULL)
    return TRUE;
  if (found->type != RESPITE_JSON_TEXT)
    return respite_json_refuse_type (member, "a text", error);

  *value = found->text;

  return TRUE;
}

static gboolean
read_container (const RespiteJsonValue *self,
                const char *member,
                RespiteJsonType type,
                const RespiteJsonValue **value,
                GError **error)
{
  const RespiteJsonValue *found = peek (self, member);

  if (found == NULL)
    return TRUE;
  if (found->type != type)
    return respite_json_refuse_type (member, type == RESPITE_JSON_LIST ? "a list" : "an object", error);

  *value = found;

  return TRUE;
}

/**
 * respite_json_value_read_list:
 * @self: an object
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no list
 */
gboolean
respite_json_value_read_list (const RespiteJsonValue *self,
                              const char *member,
                              const RespiteJsonValue **value,
                              GError **error)
{
  return read_container (self, member, RESPITE_JSON_LIST, value, error);
}

/**
 * respite_json_value_read_object:
 * @self: an object
 * @value: (inout) (transfer none): left as it is where the member is absent or null
 * @error: %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: %FALSE where the member is there and no object
 */
gboolean
respite_json_value_read_object (const RespiteJsonValue *self,
                                const char *member,
                                const RespiteJsonValue **value,
                                GError **error)
{
  return read_container (self, member, RESPITE_JSON_OBJECT, value, error);
}
