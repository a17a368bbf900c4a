/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/site-words.h"

#include <string.h>

#include <glib/gi18n.h>

static const struct
{
  const char *site;
  const char *title;
  const char *phrase;
} sites[] = {
  { "neck", N_("Neck"), N_("in the neck") },
  { "trapezius-left", N_("Left side of neck to shoulder"), N_("between neck and left shoulder") },
  { "trapezius-right", N_("Right side of neck to shoulder"), N_("between neck and right shoulder") },
  { "shoulder-left", N_("Left shoulder"), N_("in the left shoulder") },
  { "shoulder-right", N_("Right shoulder"), N_("in the right shoulder") },
  { "blade-left", N_("Left shoulder blade"), N_("at the left shoulder blade") },
  { "blade-right", N_("Right shoulder blade"), N_("at the right shoulder blade") },
  { "between-blades", N_("Between the shoulder blades"), N_("between the shoulder blades") },
  { "spine-upper", N_("Upper spine"), N_("in the upper spine") },
  { "spine-mid", N_("Middle of the spine"), N_("in the middle of the spine") },
  { "paraspinal-left", N_("Left of the spine"), N_("left of the spine") },
  { "paraspinal-right", N_("Right of the spine"), N_("right of the spine") },
  { "ribs-left", N_("Left ribs"), N_("at the left ribs") },
  { "ribs-right", N_("Right ribs"), N_("at the right ribs") },
  { "lower-back", N_("Lower back"), N_("in the lower back") },
  { "chest", N_("Chest"), N_("in the chest") },
};

static gssize
find (const char *site)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sites); i++)
    {
      if (g_strcmp0 (sites[i].site, site) == 0)
        return (gssize) i;
    }

  return -1;
}

/**
 * respite_site_words_title:
 * @site: the id of a place on the body
 *
 * Returns: its name; the id itself where it has none
 */
const char *
respite_site_words_title (const char *site)
{
  gssize index = find (site);

  return index >= 0 ? _(sites[index].title) : site;
}

/**
 * respite_site_words_day:
 * @site: (nullable): the id of a place on the body
 * @day: which day of an episode it is, from 1
 *
 * Returns: (transfer full): a title such as `Day 3 between the shoulder blades`
 */
char *
respite_site_words_day (const char *site,
                        int day)
{
  gssize index = find (site);

  if (index < 0)
    /* Translators: which day of an episode of pain it is. */
    return g_strdup_printf (_("Day %d"), day);

  /* Translators: which day of an episode of pain it is, and a place such as “between the shoulder blades”. */
  return g_strdup_printf (_("Day %1$d %2$s"), day, _(sites[index].phrase));
}

/**
 * respite_id_words:
 * @id: an id that nothing explains, such as `desk-work`
 *
 * Returns: (transfer full): the id made readable, such as `Desk work`
 */
char *
respite_id_words (const char *id)
{
  g_autofree char *words = g_strdelimit (g_strdup (id), "-_", ' ');
  g_autofree char *first = g_utf8_substring (words, 0, g_utf8_strlen (words, -1) > 0 ? 1 : 0);
  g_autofree char *capital = g_utf8_strup (first, -1);

  return g_strconcat (capital, words + strlen (first), NULL);
}
