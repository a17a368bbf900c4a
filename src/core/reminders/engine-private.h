/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/engine.h"
#include "core/reminders/hydration.h"

G_BEGIN_DECLS

/*
 * What the engine's own files share. All times are microseconds: of boot time, or of active time, which is boot time
 * with only the person's presence counted.
 */

#define RESPITE_ENGINE_UNSET G_MININT64
#define RESPITE_ENGINE_SECONDS(value) ((value) * (gint64) G_USEC_PER_SEC)

#define RESPITE_REASON_DUE "due"
#define RESPITE_REASON_ASKED "asked"
#define RESPITE_REASON_ANSWERED "answered"
#define RESPITE_REASON_GOOD "good"
#define RESPITE_REASON_SLOUCHING "slouching"
#define RESPITE_REASON_DRANK "drank"
#define RESPITE_REASON_RESTED "rested"
#define RESPITE_REASON_UNANSWERED "unanswered"
#define RESPITE_REASON_PAUSED "paused"
#define RESPITE_REASON_HOURS "outside-hours"
#define RESPITE_REASON_LOCKED "locked"
#define RESPITE_REASON_ASLEEP "asleep"
#define RESPITE_REASON_AWAY "away"
#define RESPITE_REASON_STOPPED "stopped"
#define RESPITE_REASON_DND "do-not-disturb"
#define RESPITE_REASON_GAP "gap"
#define RESPITE_REASON_SETTLING "settling"
#define RESPITE_REASON_AHEAD "ahead"
#define RESPITE_REASON_GOAL "goal-reached"

/*
 * One reminder's state. The interval runs from @from_active or @from_boot, as the reminder counts; while it is put off,
 * @snooze_until goes before. @due_since, @held and @waits are about the one time it is due now. @shown_at is set while
 * it awaits an answer, @live while its notification is the last one shown. @away_from is when presence ended, later by
 * every stop of the engine that was too short to count as rest.
 */
typedef struct
{
  RespiteReminder *reminder;
  gint64 from_active;
  gint64 from_boot;
  gint64 snooze_until;
  gint64 due_since;
  gint64 shown_at;
  gint64 away_from;
  gboolean held;
  gboolean rested;
  gboolean live;
  const char *waits;
} RespiteEngineEntry;

struct _RespiteEngine
{
  RespiteReminderSet *set;
  GPtrArray *entries;
  int day_start;

  gint64 boot;
  gint64 offset;
  GTimeZone *zone;
  gboolean undecided;

  gboolean idle;
  gboolean locked;
  gboolean asleep;
  gboolean dnd;
  const char *away_reason;
  gint64 active;

  gboolean paused;
  gint64 pause_boot;
  gint64 pause_real;

  gint64 settle_from;
  gint64 last_shown;
  GArray *drunk;

  GPtrArray *actions;
  GPtrArray *log;
};

RespiteEngineAction *respite_engine_action_new (RespiteEngineActionKind kind,
                                                gint64 boot,
                                                gint64 real,
                                                int offset,
                                                const char *const *reminders,
                                                const char *reason);
gboolean respite_engine_action_kind_from_text (const char *text,
                                               RespiteEngineActionKind *kind);
void respite_engine_log (RespiteEngine *self,
                         RespiteEngineAction *action);

void respite_engine_catch_up (RespiteEngine *self,
                              const RespiteEngineNow *now);
RespiteEngineEntry *respite_engine_find (RespiteEngine *self,
                                         const char *id);
RespiteEngineEntry *respite_engine_entry_new (RespiteEngine *self,
                                              RespiteReminder *reminder);
void respite_engine_entry_free (RespiteEngineEntry *entry);
gint64 respite_engine_get_unix (RespiteEngine *self);
gint64 respite_engine_boot_at (RespiteEngine *self,
                               gint64 unix_s);
void respite_engine_apply_file_pause (RespiteEngine *self);

gboolean respite_engine_is_present (RespiteEngine *self);
gboolean respite_engine_is_due (RespiteEngine *self,
                                RespiteEngineEntry *entry);
gint64 respite_engine_get_due (RespiteEngine *self,
                               RespiteEngineEntry *entry);
gint64 respite_engine_get_ignored_at (RespiteEngineEntry *entry);
gint64 respite_engine_get_counted (RespiteEngine *self,
                                   RespiteEngineEntry *entry);
gint64 respite_engine_get_pause_end (RespiteEngine *self);
gint64 respite_engine_get_settle_end (RespiteEngine *self);
gint64 respite_engine_get_gap_end (RespiteEngine *self);
RespiteHydrationDay respite_engine_get_hydration (RespiteEngine *self,
                                                  RespiteReminder *reminder);
const char *respite_engine_get_drink_wait (RespiteEngine *self,
                                           RespiteReminder *reminder);
const char *respite_engine_get_withheld (RespiteEngine *self,
                                         RespiteReminder *reminder);
gint64 respite_engine_next_event (RespiteEngine *self);

void respite_engine_decide (RespiteEngine *self);
void respite_engine_emit (RespiteEngine *self,
                          RespiteEngineActionKind kind,
                          RespiteEngineEntry *entry,
                          const char *reason);
void respite_engine_start_afresh (RespiteEngine *self,
                                  RespiteEngineEntry *entry);
void respite_engine_end_awaiting (RespiteEngineEntry *entry);
void respite_engine_drop_held (RespiteEngine *self,
                               RespiteEngineEntry *entry,
                               const char *reason);
void respite_engine_show (RespiteEngine *self,
                          RespiteEngineEntry *leader,
                          const char *reason);
void respite_engine_end_absence (RespiteEngine *self);

G_END_DECLS
