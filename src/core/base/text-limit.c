/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/text-limit.h"

static gboolean
is_within (const char *text,
           glong max,
           const char *allowed_controls)
{
  gboolean says_something = FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (g_unichar_iscntrl (character) && g_utf8_strchr (allowed_controls, -1, character) == NULL)
        return FALSE;
      says_something |= g_unichar_isgraph (character);
    }

  return says_something && g_utf8_strlen (text, -1) <= max;
}

/**
 * respite_text_is_line:
 * @text: valid UTF-8
 * @max: how many characters it may have
 *
 * Returns: whether it says something in one line, and not too much
 */
gboolean
respite_text_is_line (const char *text,
                      glong max)
{
  return is_within (text, max, "");
}

/**
 * respite_text_is_passage:
 * @text: valid UTF-8
 * @max: how many characters it may have
 *
 * Returns: whether it says something, in one line or more, and not too much
 */
gboolean
respite_text_is_passage (const char *text,
                         glong max)
{
  return is_within (text, max, "\n\t");
}
