/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/text-fold.h"

static gboolean
is_mark (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK || type == G_UNICODE_SPACING_MARK;
}

/**
 * respite_text_fold:
 * @text: any text in UTF-8
 *
 * Brings a text to the form in which texts are compared for a search: without case, accents and punctuation, its words
 * parted by one space each. An apostrophe within a word goes without a trace, so that "can't" and "cant" are one.
 *
 * Returns: (transfer full): the folded text; empty where @text has no letter or digit, or is no valid UTF-8
 */
char *
respite_text_fold (const char *text)
{
  g_autofree char *apart = NULL;
  g_autofree char *bare = NULL;
  GString *folded = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  bare = apart != NULL ? g_utf8_casefold (apart, -1) : g_strdup ("");

  for (const char *at = bare; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (folded, c);
      else if (!is_mark (c) && c != '\'' && c != 0x2019 &&
               folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }

  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);

  return g_string_free (folded, FALSE);
}
