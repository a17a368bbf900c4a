/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/factor-days.h"

#include <string.h>

#include "core/base/time-text.h"
#include "core/insights/summary.h"

struct _RespiteFactorDays
{
  guint first;
  guint last;
  int day_start_minutes;

  GHashTable *pains;   /* by day: Pain */
  GHashTable *factors; /* by id: a table by day, of Answer */
};

typedef struct
{
  int sum;
  guint n;
} Pain;

typedef enum
{
  ANSWER_NONE,
  ANSWER_NO,
  ANSWER_YES,
} Answer;

/* Days are keys by their number, which is never 0. */
static gpointer
get_key (const GDate *date)
{
  return GUINT_TO_POINTER (g_date_get_julian (date));
}

static gboolean
contains (RespiteFactorDays *self,
          const GDate *date)
{
  return g_date_get_julian (date) >= self->first && g_date_get_julian (date) <= self->last;
}

/* A score for the whole day is of another kind, and one recalled after days is of little worth. */
static void
add_pain (RespiteFactorDays *self,
          RespiteRecord *record)
{
  GDateTime *at = respite_record_get_at (record);
  g_autoptr (GDate) date = respite_time_get_day (at, self->day_start_minutes);
  gint64 score;
  Pain *pain;

  if (!contains (self, date) || g_strcmp0 (respite_record_get_string (record, "scope"), "day") == 0 ||
      g_date_time_difference (respite_record_get_recorded (record), at) > RESPITE_SUMMARY_WEAK_US ||
      !respite_record_get_int (record, "score", &score))
    return;

  pain = g_hash_table_lookup (self->pains, get_key (date));
  if (pain == NULL)
    {
      pain = g_new0 (Pain, 1);
      g_hash_table_insert (self->pains, get_key (date), pain);
    }
  pain->sum += (int) score;
  pain->n++;
}

static void
add_answer (RespiteFactorDays *self,
            const GDate *date,
            const char *factor,
            Answer answer)
{
  GHashTable *answers = g_hash_table_lookup (self->factors, factor);

  if (answers == NULL)
    {
      answers = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (self->factors, g_strdup (factor), answers);
    }
  g_hash_table_insert (answers, get_key (date), GINT_TO_POINTER (answer));
}

static void
add_day (RespiteFactorDays *self,
         RespiteRecord *record)
{
  const char *text = respite_record_get_string (record, "date");
  g_autoptr (GDate) date = text != NULL ? respite_date_parse (text, NULL) : NULL;
  JsonNode *factors = json_object_get_member (respite_record_get_members (record), "factors");
  JsonObjectIter iter;
  const char *factor;
  JsonNode *answer;

  if (date == NULL || !contains (self, date) || factors == NULL || !JSON_NODE_HOLDS_OBJECT (factors))
    return;

  json_object_iter_init (&iter, json_node_get_object (factors));
  while (json_object_iter_next (&iter, &factor, &answer))
    if (json_node_get_value_type (answer) == G_TYPE_BOOLEAN)
      add_answer (self, date, factor, json_node_get_boolean (answer) ? ANSWER_YES : ANSWER_NO);
}

/**
 * respite_factor_days_new:
 * @from: the first day
 * @to: the last day, not before @from
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * Returns: (transfer full): days about which nothing is known yet
 */
RespiteFactorDays *
respite_factor_days_new (const GDate *from,
                         const GDate *to,
                         int day_start_minutes)
{
  RespiteFactorDays *self;

  g_return_val_if_fail (g_date_valid (from) && g_date_valid (to) && g_date_compare (from, to) <= 0, NULL);
  g_return_val_if_fail (day_start_minutes >= 0 && day_start_minutes < 24 * 60, NULL);

  self = g_new0 (RespiteFactorDays, 1);
  self->first = g_date_get_julian (from);
  self->last = g_date_get_julian (to);
  self->day_start_minutes = day_start_minutes;
  self->pains = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->factors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);

  return self;
}

void
respite_factor_days_free (RespiteFactorDays *self)
{
  g_hash_table_unref (self->pains);
  g_hash_table_unref (self->factors);
  g_free (self);
}

/**
 * respite_factor_days_add:
 * @record: any record of the diary, in the order of time
 *
 * Takes a record in, unless it lies outside the range, is deleted or makes no sense. Of two answers for one day the last
 * stands.
 */
void
respite_factor_days_add (RespiteFactorDays *self,
                         RespiteRecord *record)
{
  g_return_if_fail (self != NULL);

  if (respite_record_is_kind (record, "pain"))
    add_pain (self, record);
  else if (respite_record_is_kind (record, "day"))
    add_day (self, record);
}

static int
compare_days_cb (gconstpointer a,
                 gconstpointer b)
{
  return ((const RespiteFactorDay *) a)->number - ((const RespiteFactorDay *) b)->number;
}

/* The days on which pain was rated and the question answered, in order. */
static GArray *
join (RespiteFactorDays *self,
      GHashTable *answers)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (RespiteFactorDay));
  GHashTableIter iter;
  gpointer key, answer;

  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, &key, &answer))
    {
      const Pain *pain = g_hash_table_lookup (self->pains, key);
      RespiteFactorDay day = { GPOINTER_TO_INT (key), 0, GPOINTER_TO_INT (answer) == ANSWER_YES };

      if (pain == NULL)
        continue;

      day.pain = (double) pain->sum / pain->n;
      g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days_cb);

  return days;
}

static RespiteFactorEffect
compare (RespiteFactorDays *self,
         const char *factor,
         guint n_factors)
{
  g_autoptr (GArray) days = join (self, g_hash_table_lookup (self->factors, factor));

  return respite_factor_effect_work_out ((const RespiteFactorDay *) days->data, days->len, n_factors);
}

static guint
count_days (const RespiteFactorResult *result)
{
  return result->effect.days_with + result->effect.days_without;
}

/* Those of which most is known first, which has nothing to do with what comes out. */
static int
compare_results_cb (gconstpointer a,
                    gconstpointer b)
{
  const RespiteFactorResult *one = a, *other = b;
  gboolean is_known = respite_factor_effect_is_known (&one->effect);

  if (is_known != respite_factor_effect_is_known (&other->effect))
    return is_known ? -1 : 1;
  if (count_days (one) != count_days (other))
    return count_days (one) > count_days (other) ? -1 : 1;

  return strcmp (one->id, other->id);
}

static GArray *
list_results (RespiteFactorDays *self)
{
  GArray *results = g_array_new (FALSE, FALSE, sizeof (RespiteFactorResult));
  GHashTableIter iter;
  const char *factor;

  g_hash_table_iter_init (&iter, self->factors);
  while (g_hash_table_iter_next (&iter, (gpointer *) &factor, NULL))
    {
      const RespiteFactorResult result = { factor, compare (self, factor, 1), FALSE };

      g_array_append_val (results, result);
    }
  g_array_sort (results, compare_results_cb);

  return results;
}

static void
leave_out (RespiteFactorResult *result)
{
  result->is_left_out = TRUE;
  result->effect = (RespiteFactorEffect) {
    .days_with = result->effect.days_with,
    .days_without = result->effect.days_without,
    .plain = result->effect.plain,
  };
}

/**
 * respite_factor_days_work_out:
 *
 * Compares days with each factor to days without it. All factors are of the day itself, also those of its evening. Of more
 * factors than are compared together those come in on which most days are known.
 *
 * Returns: (transfer full) (element-type RespiteFactorResult): the factors that were answered about, those of which most is
 *   known first; their ids are valid as long as @self
 */
GArray *
respite_factor_days_work_out (RespiteFactorDays *self)
{
  GArray *results;
  guint n_known = 0, n_factors;

  g_return_val_if_fail (self != NULL, NULL);

  results = list_results (self);
  while (n_known < results->len &&
         respite_factor_effect_is_known (&g_array_index (results, RespiteFactorResult, n_known).effect))
    n_known++;
  n_factors = MIN (n_known, RESPITE_FACTOR_EFFECT_MAX_FACTORS);

  for (guint i = 0; i < n_known; i++)
    {
      RespiteFactorResult *result = &g_array_index (results, RespiteFactorResult, i);

      if (i < n_factors)
        result->effect = compare (self, result->id, n_factors);
      else
        leave_out (result);
    }

  return results;
}
