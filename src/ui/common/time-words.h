/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  RESPITE_CLOCK_FORMAT_LOCALE,
  RESPITE_CLOCK_FORMAT_12,
  RESPITE_CLOCK_FORMAT_24,
} RespiteClockFormat;

void respite_time_words_set_clock_format (RespiteClockFormat format);

char *respite_time_words_clock (GDateTime *time);
char *respite_time_words_day (const GDate *day,
                              const GDate *today);
char *respite_time_words_short_day (const GDate *day,
                                    const GDate *today);
char *respite_time_words_month (const char *month);
char *respite_time_words_due (gint64 due,
                              gint64 now);
int respite_time_words_count_minutes (gint64 seconds);
char *respite_time_words_minutes (gint64 seconds);
GDateWeekday respite_time_words_get_first_weekday (void);

G_END_DECLS
