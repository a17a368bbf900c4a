/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/json-scan.h"

#include <string.h>

#define ASCII_MAX 0x7f

G_DEFINE_QUARK (respite-json-error-quark, respite_json_error)

typedef struct
{
  const char *text;
  const char *at;
  const char *end;
  int depth;
  guchar bits; /* All that are set in the letters of one text. */
  GArray *spans;
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
fail_encoding (GError **error)
{
  return fail (error, RESPITE_JSON_ERROR_ENCODING, "It is not valid UTF-8 text");
}

/* Says in which line, for whoever wants to mend it; of what is no text at all, that. */
static gboolean
fail_here (Scan *scan,
           const char *message,
           GError **error)
{
  guint line = 1;

  if (!g_utf8_validate_len (scan->text, scan->end - scan->text, NULL))
    return fail_encoding (error);

  for (const char *c = scan->text; c < scan->at; c++)
    if (*c == '\n')
      line++;
  g_set_error (error, RESPITE_JSON_ERROR, RESPITE_JSON_ERROR_SYNTAX, "It is not JSON in line %u: %s", line, message);

  return FALSE;
}

static char
peek (Scan *scan)
{
  return scan->at < scan->end ? *scan->at : '\0';
}

static void
skip_blanks (Scan *scan)
{
  while (peek (scan) == ' ' || peek (scan) == '\n' || peek (scan) == '\r' || peek (scan) == '\t')
    scan->at++;
}

static gboolean
take (Scan *scan,
      char mark)
{
  skip_blanks (scan);
  if (peek (scan) != mark)
    return FALSE;

  scan->at++;

  return TRUE;
}

static gboolean
scan_word (Scan *scan,
           const char *word,
           GError **error)
{
  gsize length = strlen (word);

  if ((gsize) (scan->end - scan->at) < length || memcmp (scan->at, word, length) != 0)
    return fail_here (scan, "there is a word that means nothing", error);

  scan->at += length;

  return TRUE;
}

static gboolean
skip_digits (Scan *scan)
{
  const char *start = scan->at;

  while (g_ascii_isdigit (peek (scan)))
    scan->at++;

  return scan->at > start;
}

static gboolean
scan_number (Scan *scan,
             RespiteJsonType *type,
             GError **error)
{
  gboolean good;

  if (peek (scan) == '-')
    scan->at++;
  if (peek (scan) == '0')
    {
      scan->at++;
      good = TRUE;
    }
  else
    {
      good = skip_digits (scan);
    }

  if (good && peek (scan) == '.')
    {
      *type = RESPITE_JSON_FRACTION;
      scan->at++;
      good = skip_digits (scan);
    }
  if (good && (peek (scan) == 'e' || peek (scan) == 'E'))
    {
      *type = RESPITE_JSON_FRACTION;
      scan->at++;
      if (peek (scan) == '+' || peek (scan) == '-')
        scan->at++;
      good = skip_digits (scan);
    }

  return good || fail_here (scan, "a number is not well formed", error);
}

static gboolean
skip_escape (Scan *scan)
{
  scan->at++;
  if (peek (scan) == 'u')
    {
      for (int i = 0; i < 4; i++)
        {
          scan->at++;
          if (!g_ascii_isxdigit (peek (scan)))
            return FALSE;
        }
    }
  else if (peek (scan) == '\0' || strchr ("\"\\/bfnrt", peek (scan)) == NULL)
    {
      return FALSE;
    }
  scan->at++;

  return TRUE;
}

/* Moves on to what ends a text, or stands for something else in it. */
static void
skip_letters (Scan *scan)
{
  const char *c = scan->at;
  guchar bits = 0;

  while (c < scan->end && *c != '"' && *c != '\\' && (guchar) *c >= ' ')
    bits |= (guchar) *c++;
  scan->at = c;
  scan->bits |= bits;
}

static gboolean
scan_text (Scan *scan,
           GError **error)
{
  const char *start = ++scan->at;

  scan->bits = 0;
  for (skip_letters (scan); peek (scan) == '\\'; skip_letters (scan))
    if (!skip_escape (scan))
      return fail_here (scan, "a backslash in a text stands before something that it does not go with", error);

  if (peek (scan) != '"')
    return fail_here (scan, scan->at == scan->end ? "a text does not end"
                                                  : "a text runs over its line, or holds another control character",
                      error);
  if (scan->bits > ASCII_MAX && !g_utf8_validate_len (start, scan->at - start, NULL))
    return fail_encoding (error);
  if (scan->at - start > RESPITE_JSON_MAX_STRING)
    return fail (error, RESPITE_JSON_ERROR_STRING, "A text in it is longer than 1 MiB");

  scan->at++;

  return TRUE;
}

static gboolean
scan_value (Scan *scan,
            GError **error);

static gboolean
scan_list (Scan *scan,
           GError **error)
{
  if (take (scan, ']'))
    return TRUE;

  do
    if (!scan_value (scan, error))
      return FALSE;
  while (take (scan, ','));

  return take (scan, ']') || fail_here (scan, "a list does not go on, and does not end", error);
}

static gboolean
scan_member (Scan *scan,
             GError **error)
{
  skip_blanks (scan);
  if (peek (scan) != '"')
    return fail_here (scan, "a name in quotes is missing", error);
  if (!scan_value (scan, error))
    return FALSE;
  if (!take (scan, ':'))
    return fail_here (scan, "a colon is missing behind a name", error);

  return scan_value (scan, error);
}

static gboolean
scan_object (Scan *scan,
             GError **error)
{
  if (take (scan, '}'))
    return TRUE;

  do
    if (!scan_member (scan, error))
      return FALSE;
  while (take (scan, ','));

  return take (scan, '}') || fail_here (scan, "an object does not go on, and does not end", error);
}

static gboolean
scan_within (Scan *scan,
             gboolean is_list,
             GError **error)
{
  gboolean good;

  if (++scan->depth > RESPITE_JSON_MAX_DEPTH)
    return fail (error, RESPITE_JSON_ERROR_DEPTH, "It is nested deeper than 64 levels");

  scan->at++;
  good = is_list ? scan_list (scan, error) : scan_object (scan, error);
  scan->depth--;

  return good;
}

static gboolean
scan_what_is_here (Scan *scan,
                   RespiteJsonType *type,
                   GError **error)
{
  switch (peek (scan))
    {
    case '"':
      *type = RESPITE_JSON_TEXT;
      return scan_text (scan, error);
    case '{':
      *type = RESPITE_JSON_OBJECT;
      return scan_within (scan, FALSE, error);
    case '[':
      *type = RESPITE_JSON_LIST;
      return scan_within (scan, TRUE, error);
    case 'n':
      *type = RESPITE_JSON_NULL;
      return scan_word (scan, "null", error);
    case 't':
      *type = RESPITE_JSON_TRUE;
      return scan_word (scan, "true", error);
    case 'f':
      *type = RESPITE_JSON_FALSE;
      return scan_word (scan, "false", error);
    default:
      if (peek (scan) != '-' && !g_ascii_isdigit (peek (scan)))
        return fail_here (scan, "a value is missing", error);
      *type = RESPITE_JSON_WHOLE;
      return scan_number (scan, type, error);
    }
}

static gboolean
scan_value (Scan *scan,
            GError **error)
{
  RespiteJsonSpan span = { RESPITE_JSON_NULL };
  guint index = scan->spans != NULL ? scan->spans->len : 0;

  skip_blanks (scan);
  span.start = (guint) (scan->at - scan->text);
  if (scan->spans != NULL)
    g_array_append_val (scan->spans, span);
  if (!scan_what_is_here (scan, &span.type, error))
    return FALSE;

  if (scan->spans != NULL)
    {
      span.length = (guint) (scan->at - scan->text) - span.start;
      span.count = scan->spans->len - index;
      g_array_index (scan->spans, RespiteJsonSpan, index) = span;
    }

  return TRUE;
}

/**
 * respite_json_scan:
 * @text: what was read; no NUL need stand behind it
 * @length: its bytes
 * @spans: (nullable) (element-type RespiteJsonSpan): receives where each value stands, in the order in which they begin
 * @error: a #RespiteJsonError
 *
 * Whether a text is JSON (RFC 8259) to the letter, holds one value, and keeps within the bounds of every file here:
 * 32 MiB, 64 levels, texts of 1 MiB, valid UTF-8. What a `\u` escape stands for is not looked at.
 *
 * Returns: whether it is
 */
gboolean
respite_json_scan (const char *text,
                   gsize length,
                   GArray *spans,
                   GError **error)
{
  Scan scan = { .text = text, .at = text, .end = text + length, .spans = spans };

  g_return_val_if_fail (text != NULL, FALSE);

  if (length > RESPITE_JSON_MAX_BYTES)
    return fail (error, RESPITE_JSON_ERROR_SIZE, "It is larger than 32 MiB");

  skip_blanks (&scan);
  if (scan.at == scan.end)
    return fail (error, RESPITE_JSON_ERROR_EMPTY, "It is empty");
  if (!scan_value (&scan, error))
    return FALSE;

  skip_blanks (&scan);

  return scan.at == scan.end || fail_here (&scan, "there is something behind its end", error);
}
