/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/diary/episode.h"

#include "core/base/time-text.h"

struct _RespiteEpisode
{
  GObject parent_instance;

  RespiteRecord *record;
  GPtrArray *scores;
  GDateTime *onset;
  GDateTime *end;
  GDateTime *now;
};

G_DEFINE_FINAL_TYPE (RespiteEpisode, respite_episode, G_TYPE_OBJECT)

static void
respite_episode_finalize (GObject *object)
{
  RespiteEpisode *self = RESPITE_EPISODE (object);

  g_clear_object (&self->record);
  g_clear_pointer (&self->scores, g_ptr_array_unref);
  g_clear_pointer (&self->onset, g_date_time_unref);
  g_clear_pointer (&self->end, g_date_time_unref);
  g_clear_pointer (&self->now, g_date_time_unref);

  G_OBJECT_CLASS (respite_episode_parent_class)->finalize (object);
}

static void
respite_episode_class_init (RespiteEpisodeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_episode_finalize;
}

static void
respite_episode_init (RespiteEpisode *self)
{
}

/* The end that follows from the scores: the last one above 0, once it is seven days past. */
static GDateTime *
find_quiet_end (RespiteEpisode *self)
{
  GDateTime *last = self->onset;

  for (guint i = 0; i < self->scores->len; i++)
    {
      RespiteRecord *record = self->scores->pdata[i];
      gint64 score = 0;

      if (respite_record_get_int (record, "score", &score) && score > 0 &&
          g_date_time_compare (respite_record_get_at (record), last) > 0)
        last = respite_record_get_at (record);
    }

  return g_date_time_difference (self->now, last) > RESPITE_EPISODE_QUIET_US ? g_date_time_ref (last) : NULL;
}

/**
 * respite_episode_new:
 * @record: a good record of kind `episode`
 * @scores: (transfer none) (element-type RespiteRecord): its pain records in order of time
 * @now: the moment to look at it
 *
 * Returns: (transfer full): the episode as it stands at @now
 */
RespiteEpisode *
respite_episode_new (RespiteRecord *record,
                     GPtrArray *scores,
                     GDateTime *now)
{
  RespiteEpisode *self;
  const char *end;

  g_return_val_if_fail (respite_record_is_kind (record, "episode"), NULL);

  self = g_object_new (RESPITE_TYPE_EPISODE, NULL);
  self->record = g_object_ref (record);
  self->scores = g_ptr_array_ref (scores);
  self->now = g_date_time_ref (now);
  self->onset = respite_time_parse (respite_record_get_string (record, "onset"), NULL);

  end = respite_record_get_string (record, "end");
  self->end = end != NULL ? respite_time_parse (end, NULL) : find_quiet_end (self);

  return self;
}

RespiteRecord *
respite_episode_get_record (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), NULL);

  return self->record;
}

const char *
respite_episode_get_id (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), NULL);

  return respite_record_get_id (self->record);
}

/**
 * respite_episode_get_onset:
 *
 * Returns: (transfer none): when it began
 */
GDateTime *
respite_episode_get_onset (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), NULL);

  return self->onset;
}

/**
 * respite_episode_get_end:
 *
 * Returns: (transfer none) (nullable): when it ended, by the person's word or by seven days without a score above 0;
 *   %NULL while it is open
 */
GDateTime *
respite_episode_get_end (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), NULL);

  return self->end;
}

gboolean
respite_episode_is_open (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), FALSE);

  return self->end == NULL;
}

/**
 * respite_episode_get_day:
 *
 * Returns: which day of the episode it is, or was when it ended; the day it began is 1
 */
int
respite_episode_get_day (RespiteEpisode *self)
{
  g_autoptr (GDate) first = NULL;
  g_autoptr (GDate) last = NULL;

  g_return_val_if_fail (RESPITE_IS_EPISODE (self), 0);

  first = respite_time_get_day (self->onset, 0);
  last = respite_time_get_day (self->end != NULL ? self->end : self->now, 0);

  return g_date_days_between (first, last) + 1;
}

/**
 * respite_episode_get_scores:
 *
 * Returns: (transfer none) (element-type RespiteRecord): its pain records in order of time
 */
GPtrArray *
respite_episode_get_scores (RespiteEpisode *self)
{
  g_return_val_if_fail (RESPITE_IS_EPISODE (self), NULL);

  return self->scores;
}
