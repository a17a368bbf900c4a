/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "core/reminders/reminder-error.h"

G_BEGIN_DECLS

#define RESPITE_TYPE_HOURS (respite_hours_get_type ())

#define RESPITE_HOURS_NEVER G_MAXINT64

/**
 * RespiteHours:
 *
 * The hours of the week in which a reminder may be shown, as the wall clock reads them: a list of ranges, each on some
 * weekdays, including its start and excluding its end. No ranges at all means always. Immutable.
 */
typedef struct _RespiteHours RespiteHours;

/**
 * RespiteHoursRange:
 * @days: bit 0 is Monday … bit 6 is Sunday: the days the range starts on
 * @from: minutes after midnight, 0 to 1439
 * @to: minutes after midnight, 0 to 1440; less than @from when the range runs over midnight
 */
typedef struct
{
  guint8 days;
  int from;
  int to;
} RespiteHoursRange;

GType respite_hours_get_type (void);
RespiteHours *respite_hours_new (const RespiteHoursRange *ranges,
                                 guint n_ranges,
                                 GError **error);
RespiteHours *respite_hours_new_from_json (JsonArray *ranges,
                                           GError **error);
RespiteHours *respite_hours_new_from_text (const char *text,
                                           GError **error);
RespiteHours *respite_hours_ref (RespiteHours *self);
void respite_hours_unref (RespiteHours *self);
guint respite_hours_get_n_ranges (RespiteHours *self);
const RespiteHoursRange *respite_hours_get_range (RespiteHours *self,
                                                  guint index);
JsonArray *respite_hours_to_json (RespiteHours *self);
char *respite_hours_to_text (RespiteHours *self);

gboolean respite_hours_contain (RespiteHours *self,
                                GTimeZone *zone,
                                gint64 unix_s);
gint64 respite_hours_next_change (RespiteHours *self,
                                  GTimeZone *zone,
                                  gint64 unix_s);
gint64 respite_hours_measure (RespiteHours *self,
                              GTimeZone *zone,
                              gint64 from_s,
                              gint64 to_s);
gint64 respite_hours_find (RespiteHours *self,
                           GTimeZone *zone,
                           gint64 from_s,
                           gint64 seconds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteHours, respite_hours_unref)

G_END_DECLS
