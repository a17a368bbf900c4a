/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** When a person's day begins, in minutes after midnight, unless they set it otherwise. */
#define RESPITE_DAY_START_MINUTES (4 * 60)

#define RESPITE_TIME_ERROR (respite_time_error_quark ())

typedef enum
{
  RESPITE_TIME_ERROR_TIME,
  RESPITE_TIME_ERROR_DATE,
} RespiteTimeError;

GQuark respite_time_error_quark (void);

GDateTime *respite_time_parse (const char *text,
                               GError **error);
char *respite_time_format (GDateTime *time);
char *respite_time_format_exact (GDateTime *time);
GDate *respite_date_parse (const char *text,
                           GError **error);
char *respite_date_format (const GDate *date);
GDate *respite_time_get_day (GDateTime *time,
                             int day_start_minutes);
char *respite_time_get_month (GDateTime *time);
gboolean respite_month_is_valid (const char *month);

G_END_DECLS
