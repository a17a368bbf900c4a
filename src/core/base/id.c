/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/id.h"

#include <string.h>

#define WORD_MAX 64

/**
 * respite_id_new:
 *
 * Returns: (transfer full): a fresh random id for a record, a lower-case UUID
 */
char *
respite_id_new (void)
{
  return g_uuid_string_random ();
}

/**
 * respite_id_is_valid:
 * @id: (nullable): what claims to be a record's id
 *
 * Returns: whether it is a UUID in lower case
 */
gboolean
respite_id_is_valid (const char *id)
{
  static const char shape[] = "00000000-0000-0000-0000-000000000000";

  if (id == NULL)
    return FALSE;

  for (gsize i = 0; i < strlen (shape); i++)
    if (shape[i] == '-' ? id[i] != '-' : !g_ascii_isdigit (id[i]) && !(id[i] >= 'a' && id[i] <= 'f'))
      return FALSE;

  return id[strlen (shape)] == '\0';
}

/**
 * respite_word_is_valid:
 * @word: (nullable): what claims to be the id of a catalogue item, a site or a reminder
 *
 * Returns: whether it is kebab-case: lower-case letters and digits, joined by single hyphens, at most 64 of them
 */
gboolean
respite_word_is_valid (const char *word)
{
  if (word == NULL || *word == '\0' || strlen (word) > WORD_MAX)
    return FALSE;

  for (const char *c = word; *c != '\0'; c++)
    {
      gboolean inside = c > word && c[1] != '\0' && c[-1] != '-';

      if (!g_ascii_islower (*c) && !g_ascii_isdigit (*c) && !(*c == '-' && inside))
        return FALSE;
    }

  return TRUE;
}
