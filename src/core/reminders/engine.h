/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/reminder-set.h"

G_BEGIN_DECLS

#define RESPITE_ENGINE_NEVER G_MAXINT64

/**
 * RespiteEngineNow:
 * @real: microseconds since 1970, as the wall clock says
 * @boot: microseconds of boot time, which only goes forward and runs on through sleep
 * @zone: the zone the person is in
 */
typedef struct
{
  gint64 real;
  gint64 boot;
  GTimeZone *zone;
} RespiteEngineNow;

/**
 * RespiteEngineInputKind:
 * @RESPITE_ENGINE_AWAY: no input for `idle_s`; presence ends with this very moment
 * @RESPITE_ENGINE_BACK: input came again
 * @RESPITE_ENGINE_LOCK: the session was locked
 * @RESPITE_ENGINE_UNLOCK: and unlocked
 * @RESPITE_ENGINE_SLEEP: the machine goes to sleep
 * @RESPITE_ENGINE_WAKE: and has woken
 * @RESPITE_ENGINE_DND_ON: do-not-disturb was switched on
 * @RESPITE_ENGINE_DND_OFF: and off
 * @RESPITE_ENGINE_PAUSE: the person paused the reminders: for `duration`, or to `until`, or with neither until they
 *   resume
 * @RESPITE_ENGINE_RESUME: the person ended the pause
 * @RESPITE_ENGINE_ANSWER: the person answered `reminder` with `answer`
 * @RESPITE_ENGINE_DRINK: the person drank `ml`, `ago` before now
 * @RESPITE_ENGINE_REMIND: the person asks for `reminder` now; shown whatever else holds
 * @RESPITE_ENGINE_NOTIFIED: another notification of the app was shown, which the gap counts from too
 * @RESPITE_ENGINE_CLOCK_SET: the wall clock was set or the zone changed; each call says how they stand, this is for the
 *   moment it happens
 *
 * What may happen to the engine from outside. Told twice is told once: a lock while locked changes nothing.
 */
typedef enum
{
  RESPITE_ENGINE_AWAY,
  RESPITE_ENGINE_BACK,
  RESPITE_ENGINE_LOCK,
  RESPITE_ENGINE_UNLOCK,
  RESPITE_ENGINE_SLEEP,
  RESPITE_ENGINE_WAKE,
  RESPITE_ENGINE_DND_ON,
  RESPITE_ENGINE_DND_OFF,
  RESPITE_ENGINE_PAUSE,
  RESPITE_ENGINE_RESUME,
  RESPITE_ENGINE_ANSWER,
  RESPITE_ENGINE_DRINK,
  RESPITE_ENGINE_REMIND,
  RESPITE_ENGINE_NOTIFIED,
  RESPITE_ENGINE_CLOCK_SET,
} RespiteEngineInputKind;

typedef enum
{
  RESPITE_ENGINE_ANSWER_DONE,
  RESPITE_ENGINE_ANSWER_SKIP,
  RESPITE_ENGINE_ANSWER_SNOOZE,
  RESPITE_ENGINE_ANSWER_GOOD,
  RESPITE_ENGINE_ANSWER_SLOUCHING,
  RESPITE_ENGINE_ANSWER_DRANK,
} RespiteEngineAnswer;

/**
 * RespiteEngineInput:
 * @duration: microseconds of elapsed time, for a pause; 0 is none
 * @until: microseconds since 1970 by the wall clock, for a pause; 0 is none
 * @reminder: the id that an answer or a wish is about
 * @ml: 1 to 10000, for a drink
 * @ago: microseconds since the drink
 */
typedef struct
{
  RespiteEngineInputKind kind;
  gint64 duration;
  gint64 until;
  const char *reminder;
  RespiteEngineAnswer answer;
  gint64 ml;
  gint64 ago;
} RespiteEngineInput;

/**
 * RespiteEngineActionKind:
 * @RESPITE_ENGINE_WAITS: due, and waiting for the gap or the settling to pass or for the person to fall behind; only in
 *   the log
 *
 * What the engine decided; all but the last are kept in history.
 */
typedef enum
{
  RESPITE_ENGINE_SHOWN,
  RESPITE_ENGINE_DONE,
  RESPITE_ENGINE_SKIPPED,
  RESPITE_ENGINE_SNOOZED,
  RESPITE_ENGINE_RESTED,
  RESPITE_ENGINE_IGNORED,
  RESPITE_ENGINE_HELD,
  RESPITE_ENGINE_DROPPED,
  RESPITE_ENGINE_WAITS,
} RespiteEngineActionKind;

#define RESPITE_TYPE_ENGINE_ACTION (respite_engine_action_get_type ())

/**
 * RespiteEngineAction:
 * @boot: when, in boot time
 * @real: when, by the wall clock of then, in microseconds since 1970
 * @offset: seconds the zone of then was ahead of UTC
 * @reminders: the ids, the one that led first; more than one only when shown
 * @reason: why, as a word: `due`, `asked`, `answered`, `good`, `slouching`, `drank`, `rested`, `unanswered`, `paused`,
 *   `outside-hours`, `locked`, `asleep`, `away`, `stopped`, `do-not-disturb`, `gap`, `settling`, `ahead`,
 *   `goal-reached`
 *
 * One decision. Immutable.
 */
typedef struct
{
  RespiteEngineActionKind kind;
  gint64 boot;
  gint64 real;
  int offset;
  GStrv reminders;
  const char *reason;
} RespiteEngineAction;

/**
 * RespiteReminderStatus:
 * @due: when it will be shown next as far as can be known, in seconds since 1970; 0 is not known
 * @progress: how much of the interval has gone, 0 to 1
 * @state: `off`, `paused`, `shown`, `snoozed`, `waiting` (it is due) or `counting`
 * @reason: why it waits or stands still, or empty
 */
typedef struct
{
  RespiteReminder *reminder;
  gint64 due;
  double progress;
  const char *state;
  const char *reason;
} RespiteReminderStatus;

/**
 * RespiteEngine:
 *
 * Decides when which reminder is shown, by the rules of the reminders. It has no clock and no timer: each call says
 * what time it is, and respite_engine_next_wakeup() says when to call again.
 */
typedef struct _RespiteEngine RespiteEngine;

RespiteEngine *respite_engine_new (RespiteReminderSet *set,
                                   const RespiteEngineNow *now);
RespiteEngine *respite_engine_restore (RespiteReminderSet *set,
                                       JsonNode *state,
                                       const char *boot_id,
                                       const RespiteEngineNow *now,
                                       GError **error);
JsonNode *respite_engine_save (RespiteEngine *self,
                               const char *boot_id,
                               const RespiteEngineNow *now);
void respite_engine_free (RespiteEngine *self);

void respite_engine_set_day_start (RespiteEngine *self,
                                   int minutes);
void respite_engine_set_reminders (RespiteEngine *self,
                                   RespiteReminderSet *set,
                                   const RespiteEngineNow *now);
void respite_engine_set_drunk (RespiteEngine *self,
                               gint64 ml,
                               gint64 last_real,
                               const RespiteEngineNow *now);
gboolean respite_engine_input (RespiteEngine *self,
                               const RespiteEngineInput *input,
                               const RespiteEngineNow *now,
                               GError **error);

GPtrArray *respite_engine_advance (RespiteEngine *self,
                                   const RespiteEngineNow *now);
GPtrArray *respite_engine_take_actions (RespiteEngine *self);
gint64 respite_engine_next_wakeup (RespiteEngine *self);

RespiteReminderSet *respite_engine_get_reminders (RespiteEngine *self);
gint64 respite_engine_get_paused_until (RespiteEngine *self);
gint64 respite_engine_get_drunk (RespiteEngine *self);
gboolean respite_engine_is_awaiting (RespiteEngine *self,
                                     const char *id);
const char *respite_engine_get_obstacle (RespiteEngine *self);
GPtrArray *respite_engine_list_status (RespiteEngine *self);
GPtrArray *respite_engine_get_log (RespiteEngine *self);

GType respite_engine_action_get_type (void);
RespiteEngineAction *respite_engine_action_ref (RespiteEngineAction *self);
void respite_engine_action_unref (RespiteEngineAction *self);
GDateTime *respite_engine_action_dup_time (RespiteEngineAction *self);
const char *respite_engine_action_kind_to_text (RespiteEngineActionKind kind);
gboolean respite_engine_answer_from_text (const char *text,
                                          RespiteEngineAnswer *answer,
                                          GError **error);
const char *respite_engine_answer_to_text (RespiteEngineAnswer answer);
void respite_reminder_status_free (RespiteReminderStatus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteEngine, respite_engine_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteEngineAction, respite_engine_action_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteReminderStatus, respite_reminder_status_free)

G_END_DECLS
