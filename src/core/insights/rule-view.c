/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/rule-view.h"

#include <math.h>

#include "core/base/time-text.h"
#include "core/diary/episode.h"
#include "core/diary/recent-records.h"

/* What began so close to the view's edge may as well have begun before it. */
#define EDGE_DAYS 14

static gint64
to_us (GDateTime *time)
{
  return g_date_time_to_unix (time) * G_USEC_PER_SEC + g_date_time_get_microsecond (time);
}

static void
add_score (RespiteRuleView *self,
           RespiteRecord *record)
{
  RespiteRuleScore score = { .record = record, .at = to_us (respite_record_get_at (record)) };
  gint64 value;

  if (!respite_record_get_int (record, "score", &value))
    return;

  score.day = respite_rule_view_get_day (self, respite_record_get_at (record));
  score.score = (int) value;
  score.of_day = g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0;
  g_array_append_val (self->scores, score);
}

static void
add_use (RespiteRuleView *self,
         RespiteRecord *record,
         const char *kind)
{
  RespiteRuleUse use = { .record = record, .at = to_us (respite_record_get_at (record)), .minutes = -1, .effort = -1 };
  g_autoptr (GArray) doses = NULL;
  gint64 number;

  use.item = respite_record_get_string (record, kind);
  use.day = respite_rule_view_get_day (self, respite_record_get_at (record));
  if (respite_record_get_int (record, "minutes", &number))
    use.minutes = (double) number;
  else if (respite_record_get_int (record, "seconds", &number))
    use.minutes = number / 60.0;
  if (respite_record_get_int (record, "effort", &number))
    use.effort = (int) number;
  g_array_append_val (self->uses, use);

  doses = respite_dose_read (use.item, respite_record_get_string (record, "dose"));
  for (guint i = 0; i < doses->len; i++)
    {
      RespiteRuleDose dose = { g_array_index (doses, RespiteDose, i), self->uses->len - 1 };

      g_array_append_val (self->doses, dose);
    }
}

static void
free_episode (RespiteRuleEpisode *episode)
{
  g_date_time_unref (episode->onset);
  g_clear_pointer (&episode->end, g_date_time_unref);
  g_free (episode);
}

static void
add_episode (RespiteRuleView *self,
             RespiteRecord *record)
{
  g_autoptr (GDateTime) onset = respite_time_parse (respite_record_get_string (record, "onset"), NULL);
  RespiteRuleEpisode *episode;

  if (g_date_time_compare (onset, self->now) > 0)
    return;

  episode = g_new0 (RespiteRuleEpisode, 1);
  episode->record = record;
  episode->day = respite_rule_view_get_day (self, onset);
  episode->onset_us = to_us (onset);
  episode->onset = g_steal_pointer (&onset);
  g_ptr_array_add (self->episodes, episode);
}

/* The end that the person gave, or that follows from seven days without a score above 0. One still to come is none yet. */
static void
set_end (RespiteRuleView *self,
         RespiteRuleEpisode *episode)
{
  const char *end = respite_record_get_string (episode->record, "end");
  GDateTime *last = episode->onset;

  if (end != NULL)
    {
      g_autoptr (GDateTime) time = respite_time_parse (end, NULL);

      if (g_date_time_compare (time, self->now) <= 0)
        episode->end = g_steal_pointer (&time);
      return;
    }

  for (guint i = 0; i < self->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (self, i);
      const char *id = respite_record_get_string (score->record, "episode");

      if (score->score > 0 && g_strcmp0 (id, respite_record_get_id (episode->record)) == 0 &&
          g_date_time_compare (respite_record_get_at (score->record), last) > 0)
        last = respite_record_get_at (score->record);
    }

  if (g_date_time_difference (self->now, last) > RESPITE_EPISODE_QUIET_US)
    episode->end = g_date_time_ref (last);
}

static int
compare_onsets_cb (gconstpointer a,
                   gconstpointer b)
{
  return g_date_time_compare ((*(const RespiteRuleEpisode *const *) a)->onset,
                              (*(const RespiteRuleEpisode *const *) b)->onset);
}

static void
close_episodes (RespiteRuleView *self)
{
  g_ptr_array_sort (self->episodes, compare_onsets_cb);
  for (guint i = 0; i < self->episodes->len; i++)
    {
      RespiteRuleEpisode *episode = self->episodes->pdata[i];

      set_end (self, episode);
      if (episode->end == NULL)
        self->open = episode;
    }
}

/**
 * respite_rule_view_new:
 * @records: (element-type RespiteRecord): as respite_recent_records_read() gives them; those after @now do not count
 * @profile: what is known of the person
 * @now: the moment to look from, in the person's zone
 *
 * Returns: (transfer full): what the time rules look at
 */
RespiteRuleView *
respite_rule_view_new (GPtrArray *records,
                       RespiteProfile *profile,
                       GDateTime *now)
{
  RespiteRuleView *self = g_new0 (RespiteRuleView, 1);

  self->now = g_date_time_ref (now);
  self->now_us = to_us (now);
  self->profile = g_object_ref (profile);
  self->day_start = respite_profile_get_day_start (profile);
  self->today = respite_rule_view_get_day (self, now);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->scores = g_array_new (FALSE, FALSE, sizeof (RespiteRuleScore));
  self->uses = g_array_new (FALSE, FALSE, sizeof (RespiteRuleUse));
  self->doses = g_array_new (FALSE, FALSE, sizeof (RespiteRuleDose));
  self->episodes = g_ptr_array_new_with_free_func ((GDestroyNotify) free_episode);

  for (guint i = 0; i < records->len; i++)
    {
      RespiteRecord *record = records->pdata[i];

      if (g_date_time_compare (respite_record_get_at (record), now) > 0)
        continue;

      g_ptr_array_add (self->records, g_object_ref (record));
      if (respite_record_is_kind (record, "pain"))
        add_score (self, record);
      else if (respite_record_is_kind (record, "remedy"))
        add_use (self, record, "remedy");
      else if (respite_record_is_kind (record, "routine"))
        add_use (self, record, "routine");
      else if (respite_record_is_kind (record, "episode"))
        add_episode (self, record);
    }
  close_episodes (self);

  return self;
}

/**
 * respite_rule_view_free:
 * @self: (transfer full): a view
 */
void
respite_rule_view_free (RespiteRuleView *self)
{
  g_ptr_array_unref (self->episodes);
  g_array_unref (self->doses);
  g_array_unref (self->uses);
  g_array_unref (self->scores);
  g_ptr_array_unref (self->records);
  g_object_unref (self->profile);
  g_date_time_unref (self->now);
  g_free (self);
}

const RespiteRuleScore *
respite_rule_view_get_score (const RespiteRuleView *self,
                             guint index)
{
  return &g_array_index (self->scores, RespiteRuleScore, index);
}

const RespiteRuleUse *
respite_rule_view_get_use (const RespiteRuleView *self,
                           guint index)
{
  return &g_array_index (self->uses, RespiteRuleUse, index);
}

/**
 * respite_rule_view_get_day:
 *
 * Returns: the person's day that a time belongs to, as g_date_get_julian() counts
 */
int
respite_rule_view_get_day (const RespiteRuleView *self,
                           GDateTime *time)
{
  g_autoptr (GDate) day = respite_time_get_day (time, self->day_start);

  return (int) g_date_get_julian (day);
}

/**
 * respite_rule_view_begin_day:
 *
 * Returns: (transfer full): when that day of the person's begins, in the zone of now
 */
GDateTime *
respite_rule_view_begin_day (const RespiteRuleView *self,
                             int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return g_date_time_new (g_date_time_get_timezone (self->now), g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date), self->day_start / 60, self->day_start % 60, 0);
}

/**
 * respite_rule_view_get_worst:
 * @from_us: scores before this moment, in microseconds since 1970, do not count
 * @day: a day
 *
 * Returns: the highest score of a moment of that day; -1 where there is none
 */
int
respite_rule_view_get_worst (const RespiteRuleView *self,
                             gint64 from_us,
                             int day)
{
  int worst = -1;

  for (guint i = 0; i < self->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (self, i);

      if (score->day == day && !score->of_day && score->at >= from_us)
        worst = MAX (worst, score->score);
    }

  return worst;
}

static double
get_day_mean (const RespiteRuleView *self,
              gint64 from_us,
              int day,
              gboolean of_day)
{
  double sum = 0;
  int n = 0;

  for (guint i = 0; i < self->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (self, i);

      if (score->day == day && score->of_day == of_day && score->at >= from_us)
        {
          sum += score->score;
          n++;
        }
    }

  return n > 0 ? sum / n : NAN;
}

static double
get_mean (const RespiteRuleView *self,
          gint64 from_us,
          int from_day,
          int to_day,
          gboolean of_day)
{
  double sum = 0;
  int n_days = 0;

  for (int day = from_day; day <= to_day; day++)
    {
      double mean = get_day_mean (self, from_us, day, of_day);

      if (!isnan (mean))
        {
          sum += mean;
          n_days++;
        }
    }

  return n_days > 0 ? sum / n_days : NAN;
}

/**
 * respite_rule_view_compare:
 * @from_us: scores before this moment, in microseconds since 1970, do not count
 * @first_day: the first of the first days
 * @last_day: the last of the last days
 * @window: how many days there are at either end
 * @first: (out): the mean of the first days' means
 * @last: (out): the mean of the last days' means
 *
 * Compares scores of moments where there are some at both ends, else those of whole days. A day without a score counts as
 * neither better nor worse.
 *
 * Returns: whether there is something to compare
 */
gboolean
respite_rule_view_compare (const RespiteRuleView *self,
                           gint64 from_us,
                           int first_day,
                           int last_day,
                           int window,
                           double *first,
                           double *last)
{
  for (int of_day = FALSE; of_day <= TRUE; of_day++)
    {
      *first = get_mean (self, from_us, first_day, first_day + window - 1, of_day);
      *last = get_mean (self, from_us, last_day - window + 1, last_day, of_day);
      if (!isnan (*first) && !isnan (*last))
        return TRUE;
    }

  return FALSE;
}

/**
 * respite_rule_view_dup_words:
 * @member: a member that holds a list, such as `symptoms`, or answers, such as `factors`
 *
 * Returns: (transfer full): the words of the list, or those answered with yes; none where there is no such member
 */
GStrv
respite_rule_view_dup_words (RespiteRecord *record,
                             const char *member)
{
  const RespiteJsonValue *answers = respite_record_get_value (record, member);
  g_autoptr (GStrvBuilder) words = NULL;
  const RespiteJsonValue *answer = NULL;
  const RespiteJsonValue *name;

  if (answers == NULL || answers->type != RESPITE_JSON_OBJECT)
    return respite_record_dup_words (record, member);

  words = g_strv_builder_new ();
  while ((name = respite_json_value_next (answers, answer)) != NULL)
    {
      answer = respite_json_value_next (answers, name);
      if (answer->type == RESPITE_JSON_TRUE)
        g_strv_builder_add (words, name->text);
    }

  return g_strv_builder_end (words);
}

/**
 * respite_rule_view_has_word:
 * @member: as for respite_rule_view_dup_words()
 * @among: (array zero-terminated=1): words
 *
 * Returns: whether one of the words is there
 */
gboolean
respite_rule_view_has_word (RespiteRecord *record,
                            const char *member,
                            const char *const *among)
{
  g_auto (GStrv) words = NULL;

  if (respite_record_get_value (record, member) == NULL)
    return FALSE;

  words = respite_rule_view_dup_words (record, member);
  for (; *among != NULL; among++)
    if (g_strv_contains ((const char *const *) words, *among))
      return TRUE;

  return FALSE;
}

/**
 * respite_rule_view_is_injury:
 * @injury: (array zero-terminated=1): triggers that are a strain or a blow
 *
 * Returns: whether the open episode began with one, or with a clear movement
 */
gboolean
respite_rule_view_is_injury (const RespiteRuleView *self,
                             const char *const *injury)
{
  if (self->open == NULL)
    return FALSE;
  if (g_strcmp0 (respite_record_get_string (self->open->record, "start"), "clear-movement") == 0)
    return TRUE;

  for (guint i = 0; i < self->scores->len; i++)
    {
      const RespiteRuleScore *score = respite_rule_view_get_score (self, i);

      if (score->at >= self->open->onset_us && respite_rule_view_has_word (score->record, "triggers", injury))
        return TRUE;
    }

  return FALSE;
}

/**
 * respite_rule_view_get_cause:
 * @record: where something that goes on began
 *
 * What goes on for longer than the view reaches back would seem to begin later every day, and return each time it was put
 * away.
 *
 * Returns: (transfer none): the record's id, or one word for all that began before the view does
 */
const char *
respite_rule_view_get_cause (const RespiteRuleView *self,
                             RespiteRecord *record)
{
  int day = respite_rule_view_get_day (self, respite_record_get_at (record));

  return self->today - day < RESPITE_RECENT_DAYS - EDGE_DAYS ? respite_record_get_id (record) : "long-ago";
}
