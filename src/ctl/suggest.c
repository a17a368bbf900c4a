/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/suggest.h"

#include <string.h>

#include <glib/gi18n.h>

#define WORD_MAX 64

/* So short a list is told whole. */
#define TOLD_WHOLE 24

/* Counts the slips of the hand between two words: a letter left out, put in, exchanged, or two swapped. */
static guint
count_slips (const char *a,
             const char *b)
{
  gsize length_a = strlen (a);
  gsize length_b = strlen (b);
  guint rows[3][WORD_MAX + 1];
  guint *before = rows[0], *last = rows[1], *row = rows[2];

  if (length_a > WORD_MAX || length_b > WORD_MAX)
    return G_MAXUINT;

  for (gsize j = 0; j <= length_b; j++)
    last[j] = (guint) j;

  for (gsize i = 1; i <= length_a; i++)
    {
      guint *spare = before;

      row[0] = (guint) i;
      for (gsize j = 1; j <= length_b; j++)
        {
          guint change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);

          row[j] = MIN (MIN (last[j], row[j - 1]) + 1, change);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }

      before = last;
      last = row;
      row = spare;
    }

  return last[length_b];
}

/* How far a known word is from what was typed; part of a word, as in `computer` for `trig-computer-work`, is near. */
static guint
measure (const char *typed,
         const char *known)
{
  guint slips = count_slips (typed, known);

  if (strlen (typed) >= 3 && strstr (known, typed) != NULL)
    return MIN (slips, 2);

  return slips;
}

/**
 * respite_suggest:
 * @typed: a word that is not among @known
 * @known: (array zero-terminated=1): the words that would do
 *
 * Returns: (transfer none) (nullable): the one that was probably meant
 */
const char *
respite_suggest (const char *typed,
                 const char *const *known)
{
  g_autofree char *folded = g_ascii_strdown (typed, -1);
  guint least = (guint) MAX (2, strlen (folded) / 3) + 1;
  const char *nearest = NULL;

  for (; *known != NULL; known++)
    {
      guint distance = measure (folded, *known);

      if (distance < least)
        {
          least = distance;
          nearest = *known;
        }
    }

  return nearest;
}

/**
 * respite_suggest_sentence:
 * @typed: a word that is not among @known
 * @known: (array zero-terminated=1): the words that would do
 *
 * Returns: (transfer full): the end of an error's sentence: what was probably meant, or all that is allowed where that
 *   is not long, or nothing
 */
char *
respite_suggest_sentence (const char *typed,
                          const char *const *known)
{
  const char *nearest = respite_suggest (typed, known);
  g_autofree char *all = NULL;

  if (nearest != NULL)
    return g_strdup_printf (_("; did you mean “%s”?"), nearest);
  if (known[0] == NULL || g_strv_length ((char **) known) > TOLD_WHOLE)
    return g_strdup ("");

  all = g_strjoinv (", ", (char **) known);

  return g_strdup_printf (_("; allowed are %s"), all);
}
