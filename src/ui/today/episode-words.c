/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/today/episode-words.h"

#include <glib/gi18n.h>

#include "core/base/time-text.h"
#include "ui/common/site-words.h"
#include "ui/common/time-words.h"

static const char *
get_first_site (RespiteRecord *record)
{
  JsonObject *members = respite_record_get_members (record);
  JsonArray *sites = json_object_has_member (members, "sites") ? json_object_get_array_member (members, "sites") : NULL;

  if (sites == NULL || json_array_get_length (sites) == 0)
    return NULL;

  return json_object_get_string_member_with_default (json_array_get_object_element (sites, 0), "site", NULL);
}

/* The latest entry that says where is the one to go by: pain wanders. */
static const char *
find_site (GPtrArray *scores)
{
  for (guint i = scores->len; i > 0; i--)
    {
      const char *site = get_first_site (scores->pdata[i - 1]);

      if (site != NULL)
        return site;
    }

  return NULL;
}

/**
 * respite_episode_words_title:
 * @episode: an open episode
 *
 * Returns: (transfer full): such as `Day 3 between the shoulder blades`
 */
char *
respite_episode_words_title (RespiteEpisode *episode)
{
  return respite_site_words_day (find_site (respite_episode_get_scores (episode)), respite_episode_get_day (episode));
}

/**
 * respite_episode_words_since:
 * @episode: an open episode
 * @today: the day it is
 *
 * Returns: (transfer full): since when, and how many entries it has
 */
char *
respite_episode_words_since (RespiteEpisode *episode,
                             const GDate *today)
{
  g_autoptr (GDate) onset = respite_time_get_day (respite_episode_get_onset (episode), 0);
  g_autofree char *day = respite_time_words_short_day (onset, today);
  guint count = respite_episode_get_scores (episode)->len;

  /* Translators: %1$s is a day such as “today”, “Wednesday” or “18 November”. */
  return g_strdup_printf (ngettext ("Since %1$s · %2$u entry", "Since %1$s · %2$u entries", count), day, count);
}

/**
 * respite_episode_words_outlook:
 * @day: which day of the episode it is, from 1
 *
 * Returns: what usually comes next, with no more certainty than there is
 */
const char *
respite_episode_words_outlook (int day)
{
  if (day <= 3)
    return _("Most episodes ease within a few days. Gentle movement within comfort usually helps more than lying still.");
  if (day <= 7)
    return _("Most simple episodes are clearly better within a week. If yours is not easing, a pharmacist or a "
             "physiotherapist can help.");
  if (day <= 14)
    return _("A strained muscle may need weeks, and should get a little easier along the way. If it does not, "
             "let somebody look at it.");
  if (day <= 42)
    return _("Healing often takes four to six weeks. If the last two weeks brought no change, book an appointment.");

  return _("This has lasted longer than most. That is worth an appointment, to look at it with fresh eyes.");
}

/**
 * respite_episode_words_curve:
 * @episode: an open episode
 *
 * Returns: (transfer full): what its curve shows, for who cannot see it
 */
char *
respite_episode_words_curve (RespiteEpisode *episode)
{
  GPtrArray *scores = respite_episode_get_scores (episode);
  gint64 first = 0, last = 0;

  if (scores->len == 0)
    return g_strdup (_("No entries yet"));

  respite_record_get_int (scores->pdata[0], "score", &first);
  respite_record_get_int (scores->pdata[scores->len - 1], "score", &last);

  /* Translators: pain scores. */
  return g_strdup_printf (_("Pain over time: %1$d at first, %2$d now"), (int) first, (int) last);
}
