/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/insights/routine-choice.h"

#include "core/base/time-text.h"

/* Day four to week six is settling; what lasts longer keeps coming back. */
#define LAST_ACUTE_DAY 3
#define LAST_SETTLING_DAY 42

/* What was done longer ago than this many days takes no turns any more. */
#define LOOK_BACK_DAYS 14

/* What fits counts for more than what brings variety, and what is safe in this phase for most. */
enum
{
  FITS_ANOTHER = 1 << 0,
  FITS_POSITION = 1 << 1,
  FITS_PHASE = 1 << 2,
};

static gboolean
has_word (const char *const *words,
          const char *word)
{
  return words != NULL && word != NULL && g_strv_contains (words, word);
}

static gboolean
is_movement_at_the_desk (RespiteRoutine *routine)
{
  return respite_routine_get_desk (routine) && respite_routine_get_timer (routine) == NULL
         && g_strcmp0 (respite_routine_get_effort (routine), "none") != 0;
}

static void
add_named (GPtrArray *candidates,
           RespiteCatalog *catalog,
           const char *const *among)
{
  for (guint i = 0; among != NULL && among[i] != NULL; i++)
    {
      RespiteRoutine *routine = respite_catalog_get_routine (catalog, among[i]);

      if (routine != NULL)
        g_ptr_array_add (candidates, routine);
    }
}

static void
add_movements_at_the_desk (GPtrArray *candidates,
                           RespiteCatalog *catalog)
{
  GListModel *all = respite_catalog_get_routines (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (RespiteRoutine) routine = g_list_model_get_item (all, i);

      if (is_movement_at_the_desk (routine))
        g_ptr_array_add (candidates, routine);
    }
}

static guint
rate (RespiteRoutine *routine,
      const RespiteRoutineWish *wish)
{
  const char *const *positions = respite_routine_get_positions (routine);
  guint rating = 0;

  if (wish->phase == NULL || has_word (respite_routine_get_phases (routine), wish->phase))
    rating |= FITS_PHASE;
  if (wish->position == NULL || has_word (positions, wish->position) || has_word (positions, "any"))
    rating |= FITS_POSITION;
  if (g_strcmp0 (respite_routine_get_id (routine), wish->last) != 0)
    rating |= FITS_ANOTHER;

  return rating;
}

/* Turns are taken from the one after the last. */
static guint
find_first_turn (GPtrArray *candidates,
                 const char *last)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      if (g_strcmp0 (respite_routine_get_id (candidates->pdata[i]), last) == 0)
        return i + 1;
    }

  return 0;
}

/**
 * respite_routine_choice_get_phase:
 * @episode: (nullable): the open episode
 *
 * Returns: the phase the person is in: acute, settling or recurring by the episode's day; without one, prevention
 */
const char *
respite_routine_choice_get_phase (RespiteEpisode *episode)
{
  int day;

  if (episode == NULL)
    return "P";

  day = respite_episode_get_day (episode);
  if (day <= LAST_ACUTE_DAY)
    return "A";

  return day <= LAST_SETTLING_DAY ? "S" : "R";
}

/**
 * respite_routine_choose:
 * @catalog: the routines
 * @wish: what it should fit
 *
 * Chooses a routine: one that fits the phase before all, then the position, then another one than last time; among equals
 * they take turns. The same wish always gets the same answer.
 *
 * Returns: (transfer none) (nullable): the routine; %NULL if the catalogue has none
 */
RespiteRoutine *
respite_routine_choose (RespiteCatalog *catalog,
                        const RespiteRoutineWish *wish)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  RespiteRoutine *best = NULL;
  guint first;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (wish != NULL, NULL);

  add_named (candidates, catalog, wish->among);
  if (candidates->len == 0)
    add_movements_at_the_desk (candidates, catalog);
  first = find_first_turn (candidates, wish->last);
  for (guint i = 0; i < candidates->len; i++)
    {
      RespiteRoutine *routine = candidates->pdata[(first + i) % candidates->len];

      if (best == NULL || rate (routine, wish) > rate (best, wish))
        best = routine;
    }

  return best;
}

/**
 * respite_routine_find_last:
 * @diary: what was done
 * @id: (nullable): a routine's id, %NULL for any
 *
 * Returns: (transfer full) (nullable): the record of the routine done last, within the last two weeks
 */
RespiteRecord *
respite_routine_find_last (RespiteDiary *diary,
                           const char *id)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GDate) from = NULL;
  g_autoptr (GDate) to = NULL;

  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);

  now = respite_clock_now (respite_diary_get_clock (diary));
  to = respite_time_get_day (now, 0);
  from = g_date_copy (to);
  g_date_subtract_days (from, LOOK_BACK_DAYS);

  records = respite_journal_dup_range (respite_diary_get_journal (diary), from, to, 0);
  for (guint i = records->len; i > 0; i--)
    {
      RespiteRecord *record = records->pdata[i - 1];

      if (!respite_record_is_deleted (record) && respite_record_is_kind (record, "routine")
          && (id == NULL || g_strcmp0 (respite_record_get_string (record, "routine"), id) == 0))
        return g_object_ref (record);
    }

  return NULL;
}

/**
 * respite_routine_suggest:
 * @catalog: the routines
 * @diary: what the person has, and did last
 * @among: (nullable): ids to choose among, %NULL or empty for all that can be done at the desk
 *
 * Chooses a routine for somebody who sits at the computer now.
 *
 * Returns: (transfer none) (nullable): the routine
 */
RespiteRoutine *
respite_routine_suggest (RespiteCatalog *catalog,
                         RespiteDiary *diary,
                         const char *const *among)
{
  g_autoptr (RespiteEpisode) episode = NULL;
  g_autoptr (RespiteRecord) last = NULL;
  RespiteRoutineWish wish;

  g_return_val_if_fail (RESPITE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (RESPITE_IS_DIARY (diary), NULL);

  episode = respite_diary_get_open_episode (diary);
  last = respite_routine_find_last (diary, NULL);
  wish = (RespiteRoutineWish) {
    .among = among,
    .phase = respite_routine_choice_get_phase (episode),
    .position = "sitting",
    .last = last != NULL ? respite_record_get_string (last, "routine") : NULL,
  };

  return respite_routine_choose (catalog, &wish);
}
