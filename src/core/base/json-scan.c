/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-scan.h"

#include <string.h>

G_DEFINE_QUARK (respite-json-error-quark, respite_json_error)

typedef struct
{
  const char *text;
  gsize length;
  gsize at;
  int depth;
  gboolean over;

  /* The list whose elements are wanted, and what is known of it. */
  const char *list;
  GArray *spans;
  gboolean next_is_list;
  gboolean in_list;
  gsize element;
} Scan;

static gboolean
fail (GError **error,
      RespiteJsonError code,
      const char *message)
{
  g_set_error_literal (error, RESPITE_JSON_ERROR, code, message);

  return FALSE;
}

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Moves past the string that begins here; what it holds is left to the parser. */
static gboolean
skip_string (Scan *scan,
             GError **error)
{
  gsize start = ++scan->at;

  while (scan->at < scan->length && scan->text[scan->at] != '"')
    scan->at += scan->text[scan->at] == '\\' ? 2 : 1;

  if (scan->at >= scan->length)
    return fail (error, RESPITE_JSON_ERROR_SYNTAX, "A text in it does not end");
  if (scan->at - start > RESPITE_JSON_MAX_STRING)
    return fail (error, RESPITE_JSON_ERROR_STRING, "A text in it is longer than 1 MiB");

  scan->at++;
  if (scan->depth == 1 && scan->list != NULL)
    {
      gsize size = scan->at - 1 - start;

      scan->next_is_list = size == strlen (scan->list) && strncmp (scan->text + start, scan->list, size) == 0;
    }

  return TRUE;
}

static void
end_element (Scan *scan)
{
  gsize end = scan->at;

  while (end > scan->element && is_blank (scan->text[end - 1]))
    end--;
  while (scan->element < end && is_blank (scan->text[scan->element]))
    scan->element++;

  if (end > scan->element)
    {
      RespiteJsonSpan span = { scan->element, end - scan->element };

      g_array_append_val (scan->spans, span);
    }
}

static gboolean
open_bracket (Scan *scan,
              GError **error)
{
  if (++scan->depth > RESPITE_JSON_MAX_DEPTH)
    return fail (error, RESPITE_JSON_ERROR_DEPTH, "It is nested deeper than 64 levels");

  if (scan->depth == 2 && scan->next_is_list && scan->text[scan->at] == '[')
    {
      /* Of a list that comes twice the parser keeps the last one. */
      g_array_set_size (scan->spans, 0);
      scan->in_list = TRUE;
      scan->element = scan->at + 1;
    }

  return TRUE;
}

static gboolean
close_bracket (Scan *scan,
               GError **error)
{
  if (scan->depth == 2 && scan->in_list)
    {
      end_element (scan);
      scan->in_list = FALSE;
    }

  if (--scan->depth < 0)
    return fail (error, RESPITE_JSON_ERROR_SYNTAX, "A bracket in it closes nothing");
  scan->over = scan->depth == 0;

  return TRUE;
}

static gboolean
scan_next (Scan *scan,
           GError **error)
{
  gboolean good = TRUE;

  /* Of several values json-glib 1.6 keeps the first, and later ones make a list. */
  if (scan->over && !is_blank (scan->text[scan->at]))
    return fail (error, RESPITE_JSON_ERROR_SYNTAX, "There is something behind its end");

  switch (scan->text[scan->at])
    {
    case '"':
      return skip_string (scan, error);
    case '[':
    case '{':
      good = open_bracket (scan, error);
      break;
    case ']':
    case '}':
      good = close_bracket (scan, error);
      break;
    case ',':
      if (scan->depth == 2 && scan->in_list)
        {
          end_element (scan);
          scan->element = scan->at + 1;
        }
      break;
    default:
      /* The parser takes comments and bare words too; behind those, brackets could hide from this count. */
      if (strchr (" \t\r\n:0123456789+-.eEtrufalsn", scan->text[scan->at]) == NULL)
        return fail (error, RESPITE_JSON_ERROR_SYNTAX, "It is not JSON: there is something between the values");
      break;
    }

  if (scan->depth == 1 && scan->text[scan->at] != ':' && !is_blank (scan->text[scan->at]))
    scan->next_is_list = FALSE;
  scan->at++;

  return good;
}

/**
 * respite_json_scan:
 * @text: what was read, not yet parsed
 * @length: its bytes
 * @list: (nullable): the name of a list in the object at the top
 * @spans: (nullable) (element-type RespiteJsonSpan): receives where each element of that list stands
 * @error: a #RespiteJsonError
 *
 * Holds a text to the bounds of every file here before a parser that recurses sees it: 32 MiB, 64 levels, texts of
 * 1 MiB, valid UTF-8, not blank, one value. It is no parser: what passes may still not be JSON.
 *
 * Returns: whether the text may be parsed
 */
gboolean
respite_json_scan (const char *text,
                   gsize length,
                   const char *list,
                   GArray *spans,
                   GError **error)
{
  Scan scan = { .text = text, .length = length, .list = list, .spans = spans };

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail ((list == NULL) == (spans == NULL), FALSE);

  if (length > RESPITE_JSON_MAX_BYTES)
    return fail (error, RESPITE_JSON_ERROR_SIZE, "It is larger than 32 MiB");
  if (!g_utf8_validate_len (text, length, NULL))
    return fail (error, RESPITE_JSON_ERROR_ENCODING, "It is not valid UTF-8 text");

  while (scan.at < scan.length && is_blank (text[scan.at]))
    scan.at++;
  if (scan.at == scan.length)
    return fail (error, RESPITE_JSON_ERROR_EMPTY, "It is empty");

  while (scan.at < scan.length)
    if (!scan_next (&scan, error))
      return FALSE;

  if (scan.depth != 0)
    return fail (error, RESPITE_JSON_ERROR_SYNTAX, "A bracket in it is not closed");

  return TRUE;
}
