/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-write.h"

#include <string.h>

/*
 * json-glib 1.6 writes 1e+17 as `1e+17.0`, which nobody takes back, and its versions differ in how they write numbers.
 * What is kept, and compared between machines, has to be the same from all of them.
 */

#define ON_ONE_LINE -1
#define INDENT 2

static void
write_text (GString *text,
            const char *value)
{
  static const char marks[] = "\b\f\n\r\t\"\\";
  static const char names[] = "bfnrt\"\\";

  g_string_append_c (text, '"');
  for (const char *c = value; *c != '\0'; c++)
    {
      const char *mark = strchr (marks, *c);

      if (mark != NULL)
        g_string_append_printf (text, "\\%c", names[mark - marks]);
      else if (g_ascii_iscntrl (*c))
        g_string_append_printf (text, "\\u%04x", *c);
      else
        g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/* The shortest number that reads as this one, with a point or an exponent so that it stays what it is. */
static void
write_fraction (GString *text,
                double value)
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (digits, sizeof digits, formats[i], value);
      if (g_ascii_strtod (digits, NULL) == value)
        break;
    }

  g_string_append (text, digits);
  if (strpbrk (digits, ".e") == NULL)
    g_string_append (text, ".0");
}

static void
write_value (GString *text,
             JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    write_text (text, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (text, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_DOUBLE)
    write_fraction (text, json_node_get_double (node));
  else
    g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
}

static void
begin_line (GString *text,
            int level)
{
  if (level != ON_ONE_LINE)
    g_string_append_printf (text, "\n%*s", level * INDENT, "");
}

static void
write_node (GString *text,
            JsonNode *node,
            int level);

static void
write_list (GString *text,
            JsonArray *array,
            int level)
{
  int inner = level != ON_ONE_LINE ? level + 1 : ON_ONE_LINE;

  g_string_append_c (text, '[');
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      begin_line (text, inner);
      write_node (text, json_array_get_element (array, i), inner);
    }
  if (json_array_get_length (array) > 0)
    begin_line (text, level);
  g_string_append_c (text, ']');
}

static void
write_object (GString *text,
              JsonObject *object,
              int level)
{
  int inner = level != ON_ONE_LINE ? level + 1 : ON_ONE_LINE;
  gboolean first = TRUE;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_string_append_c (text, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (!first)
        g_string_append_c (text, ',');
      first = FALSE;
      begin_line (text, inner);
      write_text (text, name);
      g_string_append (text, level != ON_ONE_LINE ? ": " : ":");
      write_node (text, value, inner);
    }
  if (!first)
    begin_line (text, level);
  g_string_append_c (text, '}');
}

static void
write_node (GString *text,
            JsonNode *node,
            int level)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      write_object (text, json_node_get_object (node), level);
      break;
    case JSON_NODE_ARRAY:
      write_list (text, json_node_get_array (node), level);
      break;
    case JSON_NODE_VALUE:
      write_value (text, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (text, "null");
    }
}

/**
 * respite_json_to_text:
 * @node: a value without numbers that are none
 *
 * Returns: (transfer full): the value as compact JSON on one line
 */
char *
respite_json_to_text (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (node != NULL, NULL);

  write_node (text, node, ON_ONE_LINE);

  return g_string_free (text, FALSE);
}

/**
 * respite_json_to_lines:
 * @node: a value without numbers that are none
 *
 * Returns: (transfer full): the value as JSON that people can read too, a member or element to a line
 */
char *
respite_json_to_lines (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (node != NULL, NULL);

  write_node (text, node, 0);

  return g_string_free (text, FALSE);
}
