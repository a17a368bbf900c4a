/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/remedy-sums.h"

#include <string.h>

#include "core/base/time-text.h"

struct _RespiteRemedySums
{
  GDate from;
  GDate to;
  int day_start_minutes;

  GHashTable *remedies;
  GHashTable *routines;
  GArray *rests;
  GHashTable *tallies;
};

/* All that was done of one id. */
typedef struct
{
  RespiteRemedyTally tally;
  int falls;
  GArray *pairs;
} Sum;

static Sum *
sum_new (void)
{
  Sum *sum = g_new0 (Sum, 1);

  sum->pairs = g_array_new (FALSE, FALSE, sizeof (RespitePainPair));

  return sum;
}

static void
sum_free (Sum *sum)
{
  g_array_unref (sum->pairs);
  g_free (sum);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sum, sum_free)

static gboolean
is_later (GDateTime *at,
          GDateTime *than)
{
  return at != NULL && (than == NULL || g_date_time_compare (at, than) >= 0);
}

static void
take_last (RespiteRemedyTally *tally,
           const RespiteRemedyTally *from)
{
  if (is_later (from->last_at, tally->last_at))
    {
      tally->last_at = from->last_at;
      tally->last_record = from->last_record;
    }
  if (is_later (from->note_at, tally->note_at))
    {
      tally->note_at = from->note_at;
      tally->note = from->note;
    }
  if (is_later (from->side_effect_at, tally->side_effect_at))
    {
      tally->side_effect_at = from->side_effect_at;
      tally->side_effect = from->side_effect;
    }
}

static void
add_use (Sum *sum,
         const RespiteRemedyUse *use)
{
  const RespiteRemedyTally last = {
    .last_at = use->at,
    .last_record = use->record,
    .note_at = use->note != NULL ? use->at : NULL,
    .note = use->note,
    .side_effect_at = use->side_effect != NULL ? use->at : NULL,
    .side_effect = use->side_effect,
  };
  int fall = use->scores.before - use->scores.after;

  sum->tally.n++;
  take_last (&sum->tally, &last);
  if (!use->is_rated)
    return;

  sum->tally.n_rated++;
  sum->tally.n_eased += fall > 0;
  sum->tally.n_worse += fall < 0;
  sum->falls += fall;
  if (use->is_pair)
    g_array_append_val (sum->pairs, use->scores);
}

static void
add_sum (Sum *sum,
         const Sum *other)
{
  if (other == NULL)
    return;

  sum->tally.n += other->tally.n;
  sum->tally.n_rated += other->tally.n_rated;
  sum->tally.n_eased += other->tally.n_eased;
  sum->tally.n_worse += other->tally.n_worse;
  sum->falls += other->falls;
  take_last (&sum->tally, &other->tally);
  g_array_append_vals (sum->pairs, other->pairs->data, other->pairs->len);
}

static gboolean
contains (RespiteRemedySums *self,
          GDateTime *at)
{
  g_autoptr (GDate) day = NULL;

  if (!g_date_valid (&self->from))
    return TRUE;

  day = respite_time_get_day (at, self->day_start_minutes);

  return g_date_compare (&self->from, day) <= 0 && g_date_compare (day, &self->to) <= 0;
}

static void
use_cb (const RespiteRemedyUse *use,
        gpointer data)
{
  RespiteRemedySums *self = data;
  GHashTable *sums = use->is_routine ? self->routines : self->remedies;
  Sum *sum = g_hash_table_lookup (sums, use->id);

  if (!contains (self, use->at))
    return;

  if (sum == NULL)
    {
      sum = sum_new ();
      g_hash_table_insert (sums, (gpointer) use->id, sum);
    }
  add_use (sum, use);
}

static void
rest_cb (const RespiteRemedyRest *rest,
         gpointer data)
{
  RespiteRemedySums *self = data;

  if (contains (self, rest->at))
    g_array_append_val (self->rests, rest->scores);
}

/**
 * respite_remedy_sums_new:
 *
 * Returns: (transfer full): sums of nothing yet
 */
RespiteRemedySums *
respite_remedy_sums_new (void)
{
  RespiteRemedySums *self = g_new0 (RespiteRemedySums, 1);

  g_date_clear (&self->from, 1);
  g_date_clear (&self->to, 1);
  self->remedies = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sum_free);
  self->routines = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) sum_free);
  self->tallies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rests = g_array_new (FALSE, FALSE, sizeof (RespitePainPair));

  return self;
}

void
respite_remedy_sums_free (RespiteRemedySums *self)
{
  g_hash_table_unref (self->tallies);
  g_hash_table_unref (self->remedies);
  g_hash_table_unref (self->routines);
  g_array_unref (self->rests);
  g_free (self);
}

/**
 * respite_remedy_sums_set_range:
 * @from: the first day
 * @to: the last day
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * From now on counts only what was used, and which rest was asked about, on these days.
 */
void
respite_remedy_sums_set_range (RespiteRemedySums *self,
                               const GDate *from,
                               const GDate *to,
                               int day_start_minutes)
{
  g_return_if_fail (self != NULL);

  self->from = *from;
  self->to = *to;
  self->day_start_minutes = day_start_minutes;
}

static RespiteRemedyMonth *
find_month_beside (GHashTable *months,
                   const char *month,
                   int step)
{
  int number = (int) g_ascii_strtoll (month, NULL, 10) * 12 + (int) g_ascii_strtoll (month + 5, NULL, 10) - 1 + step;
  g_autofree char *beside = g_strdup_printf ("%04d-%02d", number / 12, number % 12 + 1);

  return g_hash_table_lookup (months, beside);
}

/**
 * respite_remedy_sums_add_months:
 * @months: (element-type utf8 RespiteRemedyMonth): months by names such as `2026-11`, which must live as long as @self
 *
 * Counts in the uses and rests of all these months. Whatever stands in one, those beside it may name it.
 */
void
respite_remedy_sums_add_months (RespiteRemedySums *self,
                                GHashTable *months)
{
  GHashTableIter iter;
  const char *name;
  RespiteRemedyMonth *month;

  g_return_if_fail (self != NULL && months != NULL);

  g_hash_table_remove_all (self->tallies);
  g_hash_table_iter_init (&iter, months);
  while (g_hash_table_iter_next (&iter, (gpointer *) &name, (gpointer *) &month))
    respite_remedy_month_visit (month, find_month_beside (months, name, -1), find_month_beside (months, name, 1), use_cb,
                                rest_cb, self);
}

static RespiteRemedyTally *
work_out (RespiteRemedySums *self,
          const char *remedy,
          const char *routine)
{
  g_autoptr (Sum) sum = sum_new ();
  RespiteRemedyTally *tally;

  if (remedy != NULL)
    add_sum (sum, g_hash_table_lookup (self->remedies, remedy));
  if (routine != NULL)
    add_sum (sum, g_hash_table_lookup (self->routines, routine));
  if (sum->tally.n == 0)
    return NULL;

  tally = g_memdup2 (&sum->tally, sizeof sum->tally);
  tally->mean_change = tally->n_rated > 0 ? (double) sum->falls / tally->n_rated : 0;
  tally->effect = respite_remedy_effect_work_out ((const RespitePainPair *) sum->pairs->data, sum->pairs->len,
                                                  (const RespitePainPair *) self->rests->data, self->rests->len);

  return tally;
}

/**
 * respite_remedy_sums_look_up:
 * @remedy: (nullable): the id of a remedy
 * @routine: (nullable): the id of a routine
 *
 * Adds up the uses of a remedy and those of a routine, or of one of them alone.
 *
 * Returns: (transfer none) (nullable): what they did, to be used before anything is added; %NULL where they were never
 *   used
 */
const RespiteRemedyTally *
respite_remedy_sums_look_up (RespiteRemedySums *self,
                             const char *remedy,
                             const char *routine)
{
  g_autofree char *key = g_strdup_printf ("%s %s", remedy != NULL ? remedy : "", routine != NULL ? routine : "");
  RespiteRemedyTally *tally = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (!g_hash_table_lookup_extended (self->tallies, key, NULL, (gpointer *) &tally))
    {
      tally = work_out (self, remedy, routine);
      g_hash_table_insert (self->tallies, g_steal_pointer (&key), tally);
    }

  return tally;
}

static int
compare_ids_cb (gconstpointer a,
                gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
list_ids (GHashTable *sums)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  GHashTableIter iter;
  const char *id;

  g_hash_table_iter_init (&iter, sums);
  while (g_hash_table_iter_next (&iter, (gpointer *) &id, NULL))
    g_ptr_array_add (ids, g_strdup (id));
  g_ptr_array_sort (ids, compare_ids_cb);
  g_ptr_array_add (ids, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

/**
 * respite_remedy_sums_list_remedies:
 *
 * Returns: (transfer full): the ids of all remedies that were tried, in the order of the alphabet
 */
GStrv
respite_remedy_sums_list_remedies (RespiteRemedySums *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return list_ids (self->remedies);
}

/**
 * respite_remedy_sums_count_rests:
 *
 * Returns: how many pairs of scores with nothing done in between there are to compare with
 */
guint
respite_remedy_sums_count_rests (RespiteRemedySums *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rests->len;
}
