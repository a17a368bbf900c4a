/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/hours.h"

G_BEGIN_DECLS

#define RESPITE_REMINDER_SECONDS_MAX (366 * 24 * 60 * 60)

typedef enum
{
  RESPITE_REMINDER_STRETCH,
  RESPITE_REMINDER_POSTURE,
  RESPITE_REMINDER_HYDRATION,
  RESPITE_REMINDER_CUSTOM,
} RespiteReminderKind;

typedef enum
{
  RESPITE_REMINDER_COUNTS_ACTIVE,
  RESPITE_REMINDER_COUNTS_CLOCK,
} RespiteReminderCounts;

typedef enum
{
  RESPITE_REMINDER_MISSED_DROP,
  RESPITE_REMINDER_MISSED_ONCE,
  RESPITE_REMINDER_MISSED_HOLD,
} RespiteReminderMissed;

/**
 * RespiteReminderMembers:
 *
 * What a reminder is made of; respite_reminder_members_init() fills in what an absent member means.
 */
typedef struct
{
  const char *id;
  RespiteReminderKind kind;
  const char *title;
  const char *body;
  gboolean enabled;
  gint64 every_s;
  RespiteReminderCounts counts;
  gint64 rest_s;
  gint64 snooze_s;
  RespiteHours *hours;
  RespiteReminderMissed missed;
  gboolean sound;
  const char *const *routines;
  gint64 goal_ml;
  gint64 glass_ml;
} RespiteReminderMembers;

#define RESPITE_TYPE_REMINDER (respite_reminder_get_type ())

G_DECLARE_FINAL_TYPE (RespiteReminder, respite_reminder, RESPITE, REMINDER, GObject)

void respite_reminder_members_init (RespiteReminderMembers *members,
                                    const char *id,
                                    RespiteReminderKind kind);
RespiteReminder *respite_reminder_new (const RespiteReminderMembers *members,
                                       GError **error);

const char *respite_reminder_get_id (RespiteReminder *self);
RespiteReminderKind respite_reminder_get_kind (RespiteReminder *self);
const char *respite_reminder_get_title (RespiteReminder *self);
const char *respite_reminder_get_body (RespiteReminder *self);
gboolean respite_reminder_get_enabled (RespiteReminder *self);
gint64 respite_reminder_get_every_s (RespiteReminder *self);
RespiteReminderCounts respite_reminder_get_counts (RespiteReminder *self);
gint64 respite_reminder_get_rest_s (RespiteReminder *self);
gint64 respite_reminder_get_snooze_s (RespiteReminder *self);
RespiteHours *respite_reminder_get_hours (RespiteReminder *self);
RespiteReminderMissed respite_reminder_get_missed (RespiteReminder *self);
gboolean respite_reminder_get_sound (RespiteReminder *self);
const char *const *respite_reminder_get_routines (RespiteReminder *self);
gint64 respite_reminder_get_goal_ml (RespiteReminder *self);
gint64 respite_reminder_get_glass_ml (RespiteReminder *self);

const char *respite_reminder_kind_to_text (RespiteReminderKind kind);
gboolean respite_reminder_kind_from_text (const char *text,
                                          RespiteReminderKind *kind,
                                          GError **error);
const char *respite_reminder_counts_to_text (RespiteReminderCounts counts);
gboolean respite_reminder_counts_from_text (const char *text,
                                            RespiteReminderCounts *counts,
                                            GError **error);
const char *respite_reminder_missed_to_text (RespiteReminderMissed missed);
gboolean respite_reminder_missed_from_text (const char *text,
                                            RespiteReminderMissed *missed,
                                            GError **error);

G_END_DECLS
