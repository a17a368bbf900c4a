/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/time-text.h"

#include <string.h>

G_DEFINE_QUARK (respite-time-error-quark, respite_time_error)

static gboolean
matches (const char *text,
         const char *shape)
{
  for (; *shape != '\0'; shape++, text++)
    {
      if (*shape == '0' ? !g_ascii_isdigit (*text) : *shape != *text)
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_offset (const char *text)
{
  const char *rest = text + strlen ("2026-11-20T14:05:00");

  if (*rest == '.')
    {
      rest++;
      if (!g_ascii_isdigit (*rest))
        return FALSE;
      while (g_ascii_isdigit (*rest))
        rest++;
    }

  if (g_str_equal (rest, "Z"))
    return TRUE;

  return strlen (rest) == strlen ("+01:00") && (*rest == '+' || *rest == '-') && matches (rest + 1, "00:00");
}

/**
 * respite_time_parse:
 * @text: (nullable): a time such as `2026-11-20T14:05:00+01:00`
 * @error: %RESPITE_TIME_ERROR_TIME when it is none
 *
 * Takes RFC 3339 with an offset and nothing looser, so that each time in a file says where it was felt.
 *
 * Returns: (transfer full) (nullable): the time, in its own offset
 */
GDateTime *
respite_time_parse (const char *text,
                    GError **error)
{
  GDateTime *time = NULL;

  if (text != NULL && matches (text, "0000-00-00T00:00:00") && has_offset (text))
    time = g_date_time_new_from_iso8601 (text, NULL);

  if (time == NULL)
    g_set_error (error, RESPITE_TIME_ERROR, RESPITE_TIME_ERROR_TIME,
                 "“%s” is not a time like 2026-11-20T14:05:00+01:00", text != NULL ? text : "");

  return time;
}

static char *
format (GDateTime *time,
        const char *fraction)
{
  g_autofree char *clock = g_date_time_format (time, "%Y-%m-%dT%H:%M:%S");
  g_autofree char *offset = g_date_time_format (time, "%:z");

  return g_strconcat (clock, fraction, offset, NULL);
}

/**
 * respite_time_format:
 *
 * Returns: (transfer full): the time to the second with its offset, as files and commands write it
 */
char *
respite_time_format (GDateTime *time)
{
  g_return_val_if_fail (time != NULL, NULL);

  return format (time, "");
}

/**
 * respite_time_format_exact:
 *
 * Returns: (transfer full): the same to the microsecond, for `modified`, by which two versions of a record are told apart
 */
char *
respite_time_format_exact (GDateTime *time)
{
  g_autofree char *fraction = NULL;

  g_return_val_if_fail (time != NULL, NULL);

  fraction = g_strdup_printf (".%06d", g_date_time_get_microsecond (time));

  return format (time, fraction);
}

/**
 * respite_date_parse:
 * @text: (nullable): a date such as `2026-11-20`
 * @error: %RESPITE_TIME_ERROR_DATE when it is none
 *
 * Returns: (transfer full) (nullable): the date
 */
GDate *
respite_date_parse (const char *text,
                    GError **error)
{
  if (text != NULL && strlen (text) == strlen ("2026-11-20") && matches (text, "0000-00-00"))
    {
      int year = (int) g_ascii_strtoull (text, NULL, 10);
      int month = (int) g_ascii_strtoull (text + 5, NULL, 10);
      int day = (int) g_ascii_strtoull (text + 8, NULL, 10);

      if (g_date_valid_dmy (day, month, year))
        return g_date_new_dmy (day, month, year);
    }

  g_set_error (error, RESPITE_TIME_ERROR, RESPITE_TIME_ERROR_DATE,
               "“%s” is not a date like 2026-11-20", text != NULL ? text : "");

  return NULL;
}

/**
 * respite_date_format:
 *
 * Returns: (transfer full): the date as files and commands write it
 */
char *
respite_date_format (const GDate *date)
{
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}

/**
 * respite_time_get_day:
 * @time: a time
 * @day_start_minutes: when the person's day begins, in minutes after midnight, 0 to 1439
 *
 * The day a time belongs to, in the time's own offset: with a day start of four in the morning, a bad night belongs
 * to the day before.
 *
 * Returns: (transfer full): the day
 */
GDate *
respite_time_get_day (GDateTime *time,
                      int day_start_minutes)
{
  GDate *day;

  g_return_val_if_fail (time != NULL, NULL);
  g_return_val_if_fail (day_start_minutes >= 0 && day_start_minutes < 24 * 60, NULL);

  day = g_date_new_dmy (g_date_time_get_day_of_month (time), g_date_time_get_month (time), g_date_time_get_year (time));
  if (g_date_time_get_hour (time) * 60 + g_date_time_get_minute (time) < day_start_minutes)
    g_date_subtract_days (day, 1);

  return day;
}

/**
 * respite_time_get_month:
 *
 * Returns: (transfer full): the calendar month in the time's own offset, such as `2026-11`
 */
char *
respite_time_get_month (GDateTime *time)
{
  g_return_val_if_fail (time != NULL, NULL);

  return g_strdup_printf ("%04d-%02d", g_date_time_get_year (time), g_date_time_get_month (time));
}

/**
 * respite_month_is_valid:
 * @month: (nullable): what claims to be a month
 *
 * Returns: whether it is one like `2026-11`
 */
gboolean
respite_month_is_valid (const char *month)
{
  g_autofree char *first = g_strdup_printf ("%s-01", month != NULL ? month : "");
  g_autoptr (GDate) date = respite_date_parse (first, NULL);

  return date != NULL;
}
