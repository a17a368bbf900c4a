/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/remedy-month.h"

#include <string.h>

#include "core/insights/summary.h"

#define NEIGHBOURS 3

/* The longest month. */
#define REACH_DAYS 31

/* A record's id without its dashes, half as long as a pointer to a copy of it and the copy. */
typedef struct
{
  guint8 bytes[16];
} Key;

typedef struct
{
  Key key;
  gint64 at;
  int score;
  gboolean is_weak;
} Score;

typedef struct
{
  RespiteRemedyUse use;
  Key key;
  Key before;
  Key after;
  gboolean is_complete;
} Use;

typedef struct
{
  Key key;
  Key of;
  GDateTime *at;
} Check;

/* When something was done about pain, and which record says so. */
typedef struct
{
  gint64 at;
  Key key;
} Start;

struct _RespiteRemedyMonth
{
  GStringChunk *texts;
  GArray *scores;
  GArray *uses;
  GArray *checks;
  GArray *starts;
};

/* The month whose uses are looked at and its neighbours, where these are known. */
typedef struct
{
  RespiteRemedyMonth *months[NEIGHBOURS];
} Around;

/* The id of a record that has no problem is a UUID. */
static Key
read_key (const char *id)
{
  Key key = { { 0 } };
  guint digits = 0;

  for (; *id != '\0' && digits < 2 * sizeof key.bytes; id++)
    {
      int value = g_ascii_xdigit_value (*id);

      if (value < 0)
        continue;
      key.bytes[digits / 2] |= (guint8) (digits % 2 == 0 ? value << 4 : value);
      digits++;
    }

  return key;
}

static int
compare_keys (const Key *a,
              const Key *b)
{
  return memcmp (a->bytes, b->bytes, sizeof a->bytes);
}

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  return compare_keys (&((const Score *) a)->key, &((const Score *) b)->key);
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const Start *one = a, *other = b;

  return (one->at > other->at) - (one->at < other->at);
}

/* Checks of one score side by side. */
static int
compare_checks (gconstpointer a,
                gconstpointer b)
{
  const Check *one = a, *other = b;

  return compare_keys (&one->of, &other->of);
}

static gboolean
read_link (RespiteRecord *record,
           const char *member,
           Key *key)
{
  const char *id = respite_record_get_string (record, member);

  if (id != NULL)
    *key = read_key (id);

  return id != NULL;
}

static const char *
keep_text (RespiteRemedyMonth *self,
           RespiteRecord *record,
           const char *member)
{
  const char *text = respite_record_get_string (record, member);

  return text != NULL && *text != '\0' ? g_string_chunk_insert (self->texts, text) : NULL;
}

/* A score for the day on average says nothing about the moment. */
static void
add_pain (RespiteRemedyMonth *self,
          RespiteRecord *record)
{
  GDateTime *at = respite_record_get_at (record);
  Score score = { .key = read_key (respite_record_get_id (record)), .at = g_date_time_to_unix (at) };
  Check check = { .key = score.key };
  gint64 value;

  if (g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0 ||
      !respite_record_get_int (record, "score", &value))
    return;

  score.score = (int) value;
  score.is_weak = g_date_time_difference (respite_record_get_recorded (record), at) > RESPITE_SUMMARY_WEAK_US;
  g_array_append_val (self->scores, score);

  if (g_strcmp0 (respite_record_get_string (record, "prompt"), "rest-check") == 0 && read_link (record, "of", &check.of))
    {
      check.at = g_date_time_ref (at);
      g_array_append_val (self->checks, check);
    }
}

/*
 * A routine done because the clock said so belongs to any day, rest or not. One with a score before it was done about the
 * pain, and is a remedy to the others.
 */
static void
add_use (RespiteRemedyMonth *self,
         RespiteRecord *record,
         gboolean is_routine)
{
  Use use = { .key = read_key (respite_record_get_id (record)) };
  gboolean has_before = read_link (record, "before", &use.before);
  Start start = { g_date_time_to_unix (respite_record_get_at (record)), use.key };

  use.is_complete = read_link (record, "after", &use.after) && has_before;
  use.use.id = g_string_chunk_insert_const (self->texts, respite_record_get_string (record, is_routine ? "routine" : "remedy"));
  use.use.is_routine = is_routine;
  use.use.at = g_date_time_ref (respite_record_get_at (record));
  use.use.record = g_string_chunk_insert (self->texts, respite_record_get_id (record));
  use.use.note = keep_text (self, record, "note");
  use.use.side_effect = keep_text (self, record, "side_effect");
  g_array_append_val (self->uses, use);

  if (!is_routine || has_before)
    g_array_append_val (self->starts, start);
}

static void
clear_use (gpointer data)
{
  g_clear_pointer (&((Use *) data)->use.at, g_date_time_unref);
}

static void
clear_check (gpointer data)
{
  g_clear_pointer (&((Check *) data)->at, g_date_time_unref);
}

/**
 * respite_remedy_month_is_in_reach:
 * @month: a month such as `2026-11`
 * @from: a day
 * @to: another, not before it
 *
 * Returns: whether the month, or one beside it, holds some of these days: whether it is needed to count their uses
 */
gboolean
respite_remedy_month_is_in_reach (const char *month,
                                  const GDate *from,
                                  const GDate *to)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  GDate begin = *from, end = *to;

  if (g_date_get_julian (&begin) > REACH_DAYS)
    g_date_subtract_days (&begin, REACH_DAYS);
  g_date_add_days (&end, REACH_DAYS);
  first = g_strdup_printf ("%04d-%02d", g_date_get_year (&begin), g_date_get_month (&begin));
  last = g_strdup_printf ("%04d-%02d", g_date_get_year (&end), g_date_get_month (&end));

  return strcmp (first, month) <= 0 && strcmp (month, last) <= 0;
}

/**
 * respite_remedy_month_new:
 * @records: (element-type RespiteRecord): records of one month; those that are deleted or make no sense do not count
 *
 * May be called in any thread.
 *
 * Returns: (transfer full): what they say about remedies
 */
RespiteRemedyMonth *
respite_remedy_month_new (GPtrArray *records)
{
  RespiteRemedyMonth *self = g_new0 (RespiteRemedyMonth, 1);

  g_return_val_if_fail (records != NULL, NULL);

  self->texts = g_string_chunk_new (1024);
  self->scores = g_array_new (FALSE, FALSE, sizeof (Score));
  self->uses = g_array_new (FALSE, FALSE, sizeof (Use));
  self->checks = g_array_new (FALSE, FALSE, sizeof (Check));
  self->starts = g_array_new (FALSE, FALSE, sizeof (Start));
  g_array_set_clear_func (self->uses, clear_use);
  g_array_set_clear_func (self->checks, clear_check);

  for (guint i = 0; i < records->len; i++)
    {
      if (respite_record_is_kind (records->pdata[i], "pain"))
        add_pain (self, records->pdata[i]);
      else if (respite_record_is_kind (records->pdata[i], "remedy"))
        add_use (self, records->pdata[i], FALSE);
      else if (respite_record_is_kind (records->pdata[i], "routine"))
        add_use (self, records->pdata[i], TRUE);
    }

  g_array_sort (self->scores, compare_scores);
  g_array_sort (self->starts, compare_starts);
  g_array_sort (self->checks, compare_checks);

  return self;
}

void
respite_remedy_month_free (RespiteRemedyMonth *self)
{
  g_string_chunk_free (self->texts);
  g_array_unref (self->scores);
  g_array_unref (self->uses);
  g_array_unref (self->checks);
  g_array_unref (self->starts);
  g_free (self);
}

static const Score *
find_score (const Around *around,
            const Key *key)
{
  const Score wanted = { .key = *key };

  for (guint i = 0; i < NEIGHBOURS; i++)
    {
      guint index;

      if (around->months[i] != NULL &&
          g_array_binary_search (around->months[i]->scores, &wanted, compare_scores, &index))
        return &g_array_index (around->months[i]->scores, Score, index);
    }

  return NULL;
}

/* The first that is not before a moment. */
static guint
find_start (GArray *starts,
            gint64 from)
{
  guint low = 0, high = starts->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (starts, Start, middle).at < from)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Whether something but @own was begun between two moments, these left out. */
static gboolean
is_disturbed (const Around *around,
              gint64 from,
              gint64 to,
              const Key *own)
{
  for (guint i = 0; i < NEIGHBOURS; i++)
    {
      GArray *starts = around->months[i] != NULL ? around->months[i]->starts : NULL;

      for (guint j = starts != NULL ? find_start (starts, from + 1) : 0; starts != NULL && j < starts->len; j++)
        {
          const Start *start = &g_array_index (starts, Start, j);

          if (start->at >= to)
            break;
          if (compare_keys (&start->key, own) != 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether two scores can be set against others: now to now, written down in time, one to four hours apart and alone. */
static gboolean
is_pair (const Around *around,
         const Score *before,
         const Score *after,
         const Key *own)
{
  gint64 gap = after->at - before->at;

  return gap >= RESPITE_REMEDY_GAP_MIN_S && gap <= RESPITE_REMEDY_GAP_MAX_S && !before->is_weak && !after->is_weak
         && !is_disturbed (around, before->at - RESPITE_REMEDY_GAP_MAX_S, after->at, own);
}

static void
visit_use (const Around *around,
           Use *use,
           RespiteRemedyUseFunc func,
           gpointer data)
{
  const Score *before = use->is_complete ? find_score (around, &use->before) : NULL;
  const Score *after = use->is_complete ? find_score (around, &use->after) : NULL;

  use->use.is_rated = before != NULL && after != NULL && before != after;
  use->use.is_pair = use->use.is_rated && is_pair (around, before, after, &use->key);
  if (use->use.is_rated)
    use->use.scores = (RespitePainPair) { before->score, after->score };

  func (&use->use, data);
}

static gint64
measure_from_best (gint64 gap)
{
  return ABS (gap - RESPITE_REMEDY_GAP_BEST_S);
}

/* Of several checks of one score, which stand side by side, the one nearest to two hours later counts. */
static void
visit_checks (const Around *around,
              GArray *checks,
              RespiteRemedyRestFunc func,
              gpointer data)
{
  for (guint i = 0, next; i < checks->len; i = next)
    {
      const Check *first = &g_array_index (checks, Check, i);
      const Score *before = find_score (around, &first->of);
      const Score *best = NULL;
      RespiteRemedyRest rest = { NULL, { 0, 0 } };

      for (next = i; next < checks->len && compare_checks (first, &g_array_index (checks, Check, next)) == 0; next++)
        {
          const Check *check = &g_array_index (checks, Check, next);
          const Score *after = find_score (around, &check->key);

          if (before == NULL || !is_pair (around, before, after, &check->key) ||
              (best != NULL && measure_from_best (after->at - before->at) >= measure_from_best (best->at - before->at)))
            continue;

          best = after;
          rest = (RespiteRemedyRest) { check->at, { before->score, after->score } };
        }

      if (best != NULL)
        func (&rest, data);
    }
}

/**
 * respite_remedy_month_visit:
 * @before: (nullable): the month before it, where there is one
 * @after: (nullable): the month after it
 * @use_func: is told of every use of this month, what it is told being valid while it runs
 * @rest_func: is told of every rest of this month that can be set against uses
 * @data: for both
 *
 * Puts together what belongs together. A score belongs to a use that names it as its `before` or `after`, in this month or
 * in the ones beside it; to rest belongs a `rest-check` with the score it is `of`. A pair of scores counts by method A where
 * the second was given one to four hours after the first, neither was recalled more than three days late, and nothing else
 * was done about the pain from four hours before the first up to the second. A routine that was done without a score before
 * it, as breaks are, disturbs no pair: it belongs to days of either kind.
 */
void
respite_remedy_month_visit (RespiteRemedyMonth *self,
                            RespiteRemedyMonth *before,
                            RespiteRemedyMonth *after,
                            RespiteRemedyUseFunc use_func,
                            RespiteRemedyRestFunc rest_func,
                            gpointer data)
{
  const Around around = { { self, before, after } };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->uses->len; i++)
    visit_use (&around, &g_array_index (self->uses, Use, i), use_func, data);
  visit_checks (&around, self->checks, rest_func, data);
}
