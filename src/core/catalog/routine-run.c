/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/catalog/routine-run.h"

#include <math.h>

struct _RespiteRoutineRun
{
  RespiteRoutine *routine;
  RespiteRoutineRunState state;
  guint step;
  gint64 elapsed; /* within the step, microseconds */
  gint64 done;
  gint64 looked;
  gboolean *finished;
};

static const RespiteRoutineStep *
get_step (const RespiteRoutineRun *self)
{
  return respite_routine_get_step (self->routine, self->step);
}

static gint64
get_step_us (const RespiteRoutineRun *self)
{
  return get_step (self)->seconds * G_TIME_SPAN_SECOND;
}

static gboolean
is_last (const RespiteRoutineRun *self)
{
  return self->step + 1 >= respite_routine_get_n_steps (self->routine);
}

static void
go_on (RespiteRoutineRun *self)
{
  if (is_last (self))
    {
      self->state = RESPITE_ROUTINE_RUN_OVER;
      return;
    }

  self->step++;
  self->elapsed = 0;
}

static void
advance (RespiteRoutineRun *self,
         gint64 by)
{
  while (self->state == RESPITE_ROUTINE_RUN_GOING && by > 0)
    {
      gint64 taken = MIN (by, get_step_us (self) - self->elapsed);

      self->elapsed += taken;
      self->done += taken;
      by -= taken;
      if (self->elapsed >= get_step_us (self))
        {
          self->finished[self->step] = TRUE;
          go_on (self);
        }
    }
}

/**
 * respite_routine_run_new:
 * @routine: what to do
 *
 * Returns: (transfer full): a run that is ready to start
 */
RespiteRoutineRun *
respite_routine_run_new (RespiteRoutine *routine)
{
  RespiteRoutineRun *self;

  g_return_val_if_fail (RESPITE_IS_ROUTINE (routine), NULL);

  self = g_new0 (RespiteRoutineRun, 1);
  self->routine = g_object_ref (routine);
  self->finished = g_new0 (gboolean, respite_routine_get_n_steps (routine));

  return self;
}

void
respite_routine_run_free (RespiteRoutineRun *self)
{
  g_object_unref (self->routine);
  g_free (self->finished);
  g_free (self);
}

/**
 * respite_routine_run_start:
 * @boot_time: now, in microseconds
 *
 * Returns: whether it was ready, and goes now
 */
gboolean
respite_routine_run_start (RespiteRoutineRun *self,
                           gint64 boot_time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->state != RESPITE_ROUTINE_RUN_READY)
    return FALSE;

  self->state = RESPITE_ROUTINE_RUN_GOING;
  self->looked = boot_time;

  return TRUE;
}

/**
 * respite_routine_run_look:
 * @boot_time: now, in microseconds
 *
 * Lets the time since the last look pass. After too large a gap it is paused where it was seen last.
 *
 * Returns: whether another step came, or it was paused or is over
 */
gboolean
respite_routine_run_look (RespiteRoutineRun *self,
                          gint64 boot_time)
{
  guint step;
  gint64 gap;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->state != RESPITE_ROUTINE_RUN_GOING)
    return FALSE;

  step = self->step;
  gap = MAX (0, boot_time - self->looked);
  self->looked = MAX (self->looked, boot_time);
  if (gap > RESPITE_ROUTINE_RUN_GAP_US && !respite_routine_run_keeps_time (self))
    self->state = RESPITE_ROUTINE_RUN_PAUSED;
  else
    advance (self, gap);

  return self->step != step || self->state != RESPITE_ROUTINE_RUN_GOING;
}

/**
 * respite_routine_run_pause:
 * @boot_time: now, in microseconds
 *
 * Returns: whether it was going, and is paused now
 */
gboolean
respite_routine_run_pause (RespiteRoutineRun *self,
                           gint64 boot_time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (respite_routine_run_keeps_time (self))
    return FALSE;

  respite_routine_run_look (self, boot_time);
  if (self->state != RESPITE_ROUTINE_RUN_GOING)
    return FALSE;

  self->state = RESPITE_ROUTINE_RUN_PAUSED;

  return TRUE;
}

/**
 * respite_routine_run_resume:
 * @boot_time: now, in microseconds
 *
 * Returns: whether it was paused, and goes now
 */
gboolean
respite_routine_run_resume (RespiteRoutineRun *self,
                            gint64 boot_time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->state != RESPITE_ROUTINE_RUN_PAUSED)
    return FALSE;

  self->state = RESPITE_ROUTINE_RUN_GOING;
  self->looked = boot_time;

  return TRUE;
}

/**
 * respite_routine_run_back:
 * @boot_time: now, in microseconds
 *
 * Begins the step anew; at its very beginning, the one before it. What was done already stays done.
 *
 * Returns: whether it could; one that keeps time cannot, as it would then last longer than is safe
 */
gboolean
respite_routine_run_back (RespiteRoutineRun *self,
                          gint64 boot_time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (respite_routine_run_keeps_time (self))
    return FALSE;

  respite_routine_run_look (self, boot_time);
  if (self->state == RESPITE_ROUTINE_RUN_OVER)
    return FALSE;

  if (self->elapsed <= RESPITE_ROUTINE_RUN_RESTART_US && self->step > 0)
    self->step--;
  self->elapsed = 0;

  return TRUE;
}

/**
 * respite_routine_run_skip:
 * @boot_time: now, in microseconds
 *
 * Goes on to the next step, or to the end. A step left out keeps the run from being complete.
 *
 * Returns: whether there was something to skip
 */
gboolean
respite_routine_run_skip (RespiteRoutineRun *self,
                          gint64 boot_time)
{
  g_return_val_if_fail (self != NULL, FALSE);

  respite_routine_run_look (self, boot_time);
  if (self->state == RESPITE_ROUTINE_RUN_OVER)
    return FALSE;

  go_on (self);

  return TRUE;
}

RespiteRoutine *
respite_routine_run_get_routine (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->routine;
}

RespiteRoutineRunState
respite_routine_run_get_state (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, RESPITE_ROUTINE_RUN_OVER);

  return self->state;
}

/**
 * respite_routine_run_keeps_time:
 *
 * Returns: whether the clock goes on whatever happens, as it does for warmth and cold
 */
gboolean
respite_routine_run_keeps_time (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return respite_routine_get_timer (self->routine) != NULL;
}

/**
 * respite_routine_run_get_step:
 *
 * Returns: the step it stands at, from 0; once it is over, the last
 */
guint
respite_routine_run_get_step (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->step;
}

/**
 * respite_routine_run_get_elapsed:
 *
 * Returns: seconds since the step began, without pauses
 */
double
respite_routine_run_get_elapsed (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (double) self->elapsed / G_TIME_SPAN_SECOND;
}

/**
 * respite_routine_run_get_left:
 *
 * Returns: seconds until the step ends; 0 once all is over
 */
double
respite_routine_run_get_left (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->state == RESPITE_ROUTINE_RUN_OVER)
    return 0;

  return (double) (get_step_us (self) - self->elapsed) / G_TIME_SPAN_SECOND;
}

/**
 * respite_routine_run_get_fraction:
 *
 * Returns: how much of the step is gone, from 0 to 1
 */
double
respite_routine_run_get_fraction (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->state == RESPITE_ROUTINE_RUN_OVER)
    return 1;

  return (double) self->elapsed / (double) get_step_us (self);
}

/**
 * respite_routine_run_get_beat:
 *
 * Returns: where the step stands within its cadence
 */
RespiteRoutineBeat
respite_routine_run_get_beat (const RespiteRoutineRun *self)
{
  RespiteRoutineBeat beat = { RESPITE_ROUTINE_BEAT_NONE, 0, 1, 1 };
  const RespiteRoutineStep *step;
  double elapsed, within, period;

  g_return_val_if_fail (self != NULL, beat);

  step = get_step (self);
  period = step->together + step->apart;
  if (!(period > 0))
    return beat;

  elapsed = respite_routine_run_get_elapsed (self);
  within = fmod (elapsed, period);
  beat.n_rounds = (guint) MAX (1, round (step->seconds / period));
  beat.round = MIN ((guint) (elapsed / period) + 1, beat.n_rounds);
  beat.part = within < step->together ? RESPITE_ROUTINE_BEAT_TOGETHER : RESPITE_ROUTINE_BEAT_APART;
  beat.fraction = within < step->together ? within / step->together : (within - step->together) / step->apart;

  return beat;
}

/**
 * respite_routine_run_get_done_seconds:
 *
 * Returns: the whole seconds truly done: not the ones paused, skipped or slept through, but a step done twice twice
 */
int
respite_routine_run_get_done_seconds (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (int) MIN (self->done / G_TIME_SPAN_SECOND, G_MAXINT);
}

/**
 * respite_routine_run_is_completed:
 *
 * Returns: whether it is over and no step was left out
 */
gboolean
respite_routine_run_is_completed (const RespiteRoutineRun *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->state != RESPITE_ROUTINE_RUN_OVER)
    return FALSE;

  for (guint i = 0; i < respite_routine_get_n_steps (self->routine); i++)
    {
      if (!self->finished[i])
        return FALSE;
    }

  return TRUE;
}
