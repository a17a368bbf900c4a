/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ui/common/time-words.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gi18n.h>

#define MINUTE 60
#define HOUR (60 * MINUTE)

/* What the desktop says about its clock; one desktop, so one for the whole program. */
static RespiteClockFormat clock_format = RESPITE_CLOCK_FORMAT_LOCALE;

static gboolean
is_twelve_hours (void)
{
  const char *locale_format = nl_langinfo (T_FMT);

  if (clock_format != RESPITE_CLOCK_FORMAT_LOCALE)
    return clock_format == RESPITE_CLOCK_FORMAT_12;

  return strstr (locale_format, "%r") != NULL || strstr (locale_format, "%p") != NULL
         || strstr (locale_format, "%I") != NULL;
}

static char *
format_day (const GDate *day,
            const char *format)
{
  g_autoptr (GDateTime) noon = g_date_time_new_utc (g_date_get_year (day), g_date_get_month (day),
                                                    g_date_get_day (day), 12, 0, 0);

  return g_date_time_format (noon, format);
}

/**
 * respite_time_words_set_clock_format:
 * @format: what the desktop is set to, or %RESPITE_CLOCK_FORMAT_LOCALE where it does not say
 */
void
respite_time_words_set_clock_format (RespiteClockFormat format)
{
  clock_format = format;
}

/**
 * respite_time_words_clock:
 * @time: a moment, told in its own zone
 *
 * Returns: (transfer full): the time of day, such as `14:05`
 */
char *
respite_time_words_clock (GDateTime *time)
{
  /* Translators: a time of day on a clock of twelve hours, as in “2:05 PM”; of twenty-four, as in “14:05”. */
  return g_date_time_format (time, is_twelve_hours () ? _("%-I:%M %p") : _("%H:%M"));
}

/**
 * respite_time_words_day:
 * @day: a day
 * @today: the day it is
 *
 * Returns: (transfer full): the day as a heading, such as `Today, Friday 20 November`
 */
char *
respite_time_words_day (const GDate *day,
                        const GDate *today)
{
  int ago = g_date_days_between (day, today);

  if (ago == 0)
    /* Translators: a date as a heading. */
    return format_day (day, _("Today, %A %-d %B"));
  if (ago == 1)
    return format_day (day, _("Yesterday, %A %-d %B"));
  if (g_date_get_year (day) == g_date_get_year (today))
    return format_day (day, _("%A %-d %B"));

  return format_day (day, _("%A %-d %B %Y"));
}

/**
 * respite_time_words_short_day:
 * @day: a day
 * @today: the day it is
 *
 * Returns: (transfer full): the day inside a sentence, such as `today` or `18 November`
 */
char *
respite_time_words_short_day (const GDate *day,
                              const GDate *today)
{
  int ago = g_date_days_between (day, today);

  if (ago == 0)
    return g_strdup (C_("day in a sentence", "today"));
  if (ago == 1)
    return g_strdup (C_("day in a sentence", "yesterday"));
  if (ago > 1 && ago < 7)
    return format_day (day, C_("day in a sentence", "%A"));
  if (g_date_get_year (day) == g_date_get_year (today))
    return format_day (day, C_("day in a sentence", "%-d %B"));

  return format_day (day, C_("day in a sentence", "%-d %B %Y"));
}

/**
 * respite_time_words_month:
 * @month: a month such as `2026-11`
 *
 * Returns: (transfer full): its name with the year, such as `November 2026`
 */
char *
respite_time_words_month (const char *month)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (atoi (month), atoi (month + 5), 1, 12, 0, 0);

  return g_date_time_format (time, _("%OB %Y"));
}

/**
 * respite_time_words_count_minutes:
 * @seconds: a length of time
 *
 * Returns: the nearest number of whole minutes, and 1 for less than one: what is left never reads as longer than it was set
 */
int
respite_time_words_count_minutes (gint64 seconds)
{
  return (int) MAX ((seconds + MINUTE / 2) / MINUTE, 1);
}

/**
 * respite_time_words_minutes:
 * @seconds: a length of time
 *
 * Returns: (transfer full): the length in whole minutes and hours, such as `23 min` or `1 h 5 min`
 */
char *
respite_time_words_minutes (gint64 seconds)
{
  int minutes = respite_time_words_count_minutes (seconds);

  if (minutes < 60)
    /* Translators: minutes, in short. */
    return g_strdup_printf (_("%d min"), minutes);
  if (minutes % 60 == 0)
    /* Translators: hours, in short. */
    return g_strdup_printf (_("%d h"), minutes / 60);

  /* Translators: hours and minutes, in short. */
  return g_strdup_printf (_("%d h %d min"), minutes / 60, minutes % 60);
}

/**
 * respite_time_words_due:
 * @due: a moment to come, in seconds since 1970
 * @now: this moment, likewise
 *
 * Returns: (transfer full): how far off it is, such as `in 23 min`, or when it is if that is far
 */
char *
respite_time_words_due (gint64 due,
                        gint64 now)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (due);
  g_autoptr (GDateTime) today = g_date_time_new_from_unix_local (now);
  g_autofree char *clock = respite_time_words_clock (then);
  g_autofree char *left = respite_time_words_minutes (due - now);
  g_autofree char *weekday = g_date_time_format (then, "%A");

  if (due <= now)
    return g_strdup (_("due now"));
  if (due - now < 2 * HOUR)
    /* Translators: %s is a length of time, such as “23 min”. */
    return g_strdup_printf (_("in %s"), left);
  if (g_date_time_get_day_of_year (then) == g_date_time_get_day_of_year (today))
    /* Translators: %s is a time of day. */
    return g_strdup_printf (_("at %s"), clock);
  if (due - now < 24 * HOUR)
    return g_strdup_printf (_("tomorrow at %s"), clock);

  /* Translators: a weekday and a time of day. */
  return g_strdup_printf (_("%1$s at %2$s"), weekday, clock);
}

/**
 * respite_time_words_get_first_weekday:
 *
 * Returns: the day a week begins with, where the reader lives
 */
GDateWeekday
respite_time_words_get_first_weekday (void)
{
  /* The C library keeps it as a number counted from a date that is a Sunday or a Monday. */
  const char *first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  const union
  {
    const char *text;
    unsigned int number;
  } origin = { nl_langinfo (_NL_TIME_WEEK_1STDAY) };
  int from_sunday = (origin.number == 19971201 ? 1 : 0) + first[0] - 1;

  return from_sunday % 7 == 0 ? G_DATE_SUNDAY : (GDateWeekday) (from_sunday % 7);
}
