/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/routine.h"

G_BEGIN_DECLS

/** Between two looks no more than this may lie, in microseconds; otherwise the machine slept and nothing was done. */
#define RESPITE_ROUTINE_RUN_GAP_US (5 * G_TIME_SPAN_SECOND)

/** Whoever goes back later than this into a step, in microseconds, begins it anew rather than the one before it. */
#define RESPITE_ROUTINE_RUN_RESTART_US (3 * G_TIME_SPAN_SECOND)

typedef enum
{
  RESPITE_ROUTINE_RUN_READY,
  RESPITE_ROUTINE_RUN_GOING,
  RESPITE_ROUTINE_RUN_PAUSED,
  RESPITE_ROUTINE_RUN_OVER,
} RespiteRoutineRunState;

typedef enum
{
  RESPITE_ROUTINE_BEAT_NONE,
  RESPITE_ROUTINE_BEAT_TOGETHER,
  RESPITE_ROUTINE_BEAT_APART,
} RespiteRoutineBeatPart;

/**
 * RespiteRoutineBeat:
 * @part: which half of a movement that repeats; none where the step has no cadence
 * @fraction: how far through that half, from 0 to 1
 * @round: which time it is, from 1
 * @n_rounds: how many times there are, at least 1
 *
 * Where a step stands within its cadence.
 */
typedef struct
{
  RespiteRoutineBeatPart part;
  double fraction;
  guint round;
  guint n_rounds;
} RespiteRoutineBeat;

/**
 * RespiteRoutineRun:
 *
 * One time through a routine, as a state and nothing more: whoever runs it looks at it with the boot time, at least every
 * %RESPITE_ROUTINE_RUN_GAP_US while it is going. A routine with a timer keeps time: warmth and cold go on while somebody
 * is away, so it cannot be paused or gone back in, and the time asleep counts.
 */
typedef struct _RespiteRoutineRun RespiteRoutineRun;

RespiteRoutineRun *respite_routine_run_new (RespiteRoutine *routine);
void respite_routine_run_free (RespiteRoutineRun *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteRoutineRun, respite_routine_run_free)

gboolean respite_routine_run_start (RespiteRoutineRun *self,
                                    gint64 boot_time);
gboolean respite_routine_run_look (RespiteRoutineRun *self,
                                   gint64 boot_time);
gboolean respite_routine_run_pause (RespiteRoutineRun *self,
                                    gint64 boot_time);
gboolean respite_routine_run_resume (RespiteRoutineRun *self,
                                     gint64 boot_time);
gboolean respite_routine_run_back (RespiteRoutineRun *self,
                                   gint64 boot_time);
gboolean respite_routine_run_skip (RespiteRoutineRun *self,
                                   gint64 boot_time);

RespiteRoutine *respite_routine_run_get_routine (const RespiteRoutineRun *self);
RespiteRoutineRunState respite_routine_run_get_state (const RespiteRoutineRun *self);
gboolean respite_routine_run_keeps_time (const RespiteRoutineRun *self);
guint respite_routine_run_get_step (const RespiteRoutineRun *self);
double respite_routine_run_get_elapsed (const RespiteRoutineRun *self);
double respite_routine_run_get_left (const RespiteRoutineRun *self);
double respite_routine_run_get_fraction (const RespiteRoutineRun *self);
RespiteRoutineBeat respite_routine_run_get_beat (const RespiteRoutineRun *self);
int respite_routine_run_get_done_seconds (const RespiteRoutineRun *self);
gboolean respite_routine_run_is_completed (const RespiteRoutineRun *self);

G_END_DECLS
