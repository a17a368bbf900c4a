/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ctl/when.h"

#include <string.h>

#include <glib/gi18n.h>

#include "core/base/time-text.h"

#define DAY_S (24 * 60 * 60)
#define MAX_S (100 * G_GINT64_CONSTANT (366) * DAY_S)

G_DEFINE_QUARK (respite-when-error-quark, respite_when_error)

static const struct
{
  const char *names[5];
  int seconds;
} units[] = {
  { { "s", "sec", "second", "seconds" }, 1 },
  { { "m", "min", "minute", "minutes" }, 60 },
  { { "h", "hour", "hours" }, 60 * 60 },
  { { "d", "day", "days" }, DAY_S },
  { { "w", "week", "weeks" }, 7 * DAY_S },
};

static GDateTime *
refuse_time (const char *text,
             GError **error)
{
  g_set_error (error, RESPITE_WHEN_ERROR, RESPITE_WHEN_ERROR_TIME,
               _("“%s” is not a time; write it like 14:05, yesterday 21:30, 2h ago, 2026-11-20 14:05 or now"), text);

  return NULL;
}

static int
find_unit (const char *name,
           gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    for (const char *const *known = units[i].names; *known != NULL; known++)
      if (strlen (*known) == length && strncmp (*known, name, length) == 0)
        return units[i].seconds;

  return 0;
}

/* Reads a chain such as `1h30m` or `2 hours`, a number alone counting in `lone_unit`; -1 where it is none. */
static gint64
read_length (const char *text,
             int lone_unit)
{
  gint64 total = 0;
  const char *at = text;

  while (*at != '\0')
    {
      char *end;
      guint64 number;
      gsize length;
      int unit;

      if (!g_ascii_isdigit (*at))
        return -1;
      number = g_ascii_strtoull (at, &end, 10);
      at = end + strspn (end, " ");

      length = strspn (at, "abcdefghijklmnopqrstuvwxyz");
      unit = length == 0 && *at == '\0' && total == 0 ? lone_unit : find_unit (at, length);
      if (unit == 0 || number > MAX_S)
        return -1;

      total += (gint64) number * unit;
      if (total > MAX_S)
        return -1;
      at += length;
      at += strspn (at, " ");
    }

  return at == text ? -1 : total;
}

/* Whole days back keep the hour on the clock, shorter lengths are counted on a stopwatch. */
static GDateTime *
go_back (GDateTime *now,
         gint64 seconds)
{
  if (seconds % DAY_S == 0)
    return g_date_time_add_days (now, -(int) (seconds / DAY_S));

  return g_date_time_add_seconds (now, (double) -seconds);
}

static GDateTime *
parse_back (const char *text,
            GDateTime *now)
{
  g_autofree char *length = NULL;
  gint64 seconds;

  if (*text == '-')
    length = g_strdup (text + 1);
  else if (g_str_has_suffix (text, " ago"))
    length = g_strndup (text, strlen (text) - strlen (" ago"));
  else
    return NULL;

  seconds = read_length (length, 0);

  return seconds > 0 ? go_back (now, seconds) : NULL;
}

static gboolean
is_digits (const char *text,
           gsize length)
{
  return strspn (text, "0123456789") == length;
}

/* Reads `14:05`, `9:05` or `14:05:30`, and nothing behind it. */
static gboolean
read_clock (const char *text,
            int *hour,
            int *minute,
            int *second)
{
  gsize hours = strspn (text, "0123456789");
  const char *rest = text + hours + 1;

  *second = 0;
  if (hours < 1 || hours > 2 || text[hours] != ':' || !is_digits (rest, 2))
    return FALSE;

  *hour = (int) g_ascii_strtoull (text, NULL, 10);
  *minute = (int) g_ascii_strtoull (rest, NULL, 10);
  if (rest[2] == ':')
    {
      if (!is_digits (rest + 3, 2) || rest[5] != '\0')
        return FALSE;
      *second = (int) g_ascii_strtoull (rest + 3, NULL, 10);
    }
  else if (rest[2] != '\0')
    return FALSE;

  return *hour < 24 && *minute < 60 && *second < 60;
}

static gboolean
shows (GDateTime *time,
       const GDate *day,
       int hour,
       int minute)
{
  return g_date_time_get_hour (time) == hour && g_date_time_get_minute (time) == minute &&
         g_date_time_get_day_of_month (time) == g_date_get_day (day);
}

/* A time on the wall in the zone of `now`. Where the clocks go back it comes twice: the one nearer to now is meant
 * that is not yet to come. */
static GDateTime *
on_the_wall (const GDate *day,
             int hour,
             int minute,
             int second,
             GDateTime *now,
             GError **error)
{
  g_autoptr (GDateTime) time = g_date_time_new (g_date_time_get_timezone (now), g_date_get_year (day),
                                                g_date_get_month (day), g_date_get_day (day), hour, minute, second);

  if (time == NULL || !shows (time, day, hour, minute))
    {
      g_autofree char *date = respite_date_format (day);

      g_set_error (error, RESPITE_WHEN_ERROR, RESPITE_WHEN_ERROR_SKIPPED,
                   _("There was no %02d:%02d on %s: the clocks went forward over it"), hour, minute, date);
      return NULL;
    }

  if (g_date_time_compare (time, now) > 0)
    {
      g_autoptr (GDateTime) earlier = g_date_time_add_hours (time, -1);

      if (shows (earlier, day, hour, minute))
        return g_steal_pointer (&earlier);
    }
  else
    {
      g_autoptr (GDateTime) later = g_date_time_add_hours (time, 1);

      if (shows (later, day, hour, minute) && g_date_time_compare (later, now) <= 0)
        return g_steal_pointer (&later);
    }

  return g_steal_pointer (&time);
}

static GDate *
get_date (GDateTime *time)
{
  return respite_time_get_day (time, 0);
}

/* Takes off the day a text begins with; where it names none, it is today. */
static GDate *
take_day (const char **text,
          GDateTime *now)
{
  static const struct
  {
    const char *word;
    int days;
  } words[] = { { "today ", 0 }, { "yesterday ", -1 }, { "tomorrow ", 1 } };
  g_autofree char *head = g_strndup (*text, strlen ("2026-11-20"));
  GDate *day = respite_date_parse (head, NULL);

  if (day != NULL)
    {
      *text += strlen (head);
      if (**text != ' ' && **text != 'T' && **text != 't')
        *text = "";
      else
        (*text)++;
      return day;
    }

  day = get_date (now);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (*text, words[i].word))
      {
        *text += strlen (words[i].word);
        if (words[i].days < 0)
          g_date_subtract_days (day, 1);
        else
          g_date_add_days (day, words[i].days);
      }
  *text += strspn (*text, " ");

  return day;
}

/* The whole with an offset, but in looser dress than files have it: no seconds, or a space for the T. */
static GDateTime *
parse_with_offset (const char *text)
{
  g_autofree char *strict = g_strdup (text);
  gsize length = strlen (strict);

  if (length > 10 && (strict[10] == ' ' || strict[10] == 't'))
    strict[10] = 'T';
  if (length > 16 && strchr ("+-Zz", strict[16]) != NULL)
    {
      g_autofree char *head = g_strndup (strict, 16);
      char *whole = g_strconcat (head, ":00", strict + 16, NULL);

      g_free (strict);
      strict = whole;
    }

  return respite_time_parse (strict, NULL);
}

/**
 * respite_when_parse_time:
 * @text: a time as people type it: `now`, `14:05`, `yesterday 21:30`, `2h ago`, `-30m`, `2026-11-20 14:05`, or with
 *   an offset as files have it
 * @now: the present moment, in the zone that a time without an offset is meant in
 * @error: a #RespiteWhenError
 *
 * Whether the time may lie in the future is for the caller to say.
 *
 * Returns: (transfer full) (nullable): the time
 */
GDateTime *
respite_when_parse_time (const char *text,
                         GDateTime *now,
                         GError **error)
{
  g_autofree char *bare = NULL;
  g_autoptr (GDate) day = NULL;
  GDateTime *time;
  const char *rest;
  int hour, minute, second;

  g_return_val_if_fail (text != NULL && now != NULL, NULL);

  bare = g_ascii_strdown (text, -1);
  g_strstrip (bare);
  if (g_str_equal (bare, "now"))
    return g_date_time_ref (now);

  time = parse_back (bare, now);
  if (time == NULL && strlen (bare) > 16)
    {
      g_autofree char *upper = g_ascii_strup (bare, -1);

      time = parse_with_offset (upper);
    }
  if (time != NULL)
    return time;

  rest = bare;
  day = take_day (&rest, now);
  if (!read_clock (rest, &hour, &minute, &second))
    return refuse_time (text, error);

  return on_the_wall (day, hour, minute, second, now, error);
}

/**
 * respite_when_parse_next:
 * @text: as for respite_when_parse_time()
 * @now: the present moment
 * @error: a #RespiteWhenError
 *
 * Reads a time that lies ahead: `07:00` in the evening is tomorrow's.
 *
 * Returns: (transfer full) (nullable): the time, after @now
 */
GDateTime *
respite_when_parse_next (const char *text,
                         GDateTime *now,
                         GError **error)
{
  g_autoptr (GDateTime) time = respite_when_parse_time (text, now, error);
  int hour, minute, second;

  if (time == NULL || g_date_time_compare (time, now) > 0)
    return g_steal_pointer (&time);

  if (read_clock (text, &hour, &minute, &second))
    {
      g_autoptr (GDate) day = get_date (now);

      g_date_add_days (day, 1);
      return on_the_wall (day, hour, minute, second, now, error);
    }

  g_set_error (error, RESPITE_WHEN_ERROR, RESPITE_WHEN_ERROR_TIME, _("“%s” is over already; name a time to come"), text);

  return NULL;
}

/**
 * respite_when_parse_duration:
 * @text: a length of time such as `30m`, `1h`, `1h30m` or `2 hours`; a number alone counts minutes
 * @error: %RESPITE_WHEN_ERROR_DURATION
 *
 * Returns: seconds, at least 1, or -1 where it is none
 */
gint64
respite_when_parse_duration (const char *text,
                             GError **error)
{
  g_autofree char *bare = NULL;
  gint64 seconds;

  g_return_val_if_fail (text != NULL, -1);

  bare = g_ascii_strdown (text, -1);
  seconds = read_length (g_strstrip (bare), 60);
  if (seconds > 0)
    return seconds;

  g_set_error (error, RESPITE_WHEN_ERROR, RESPITE_WHEN_ERROR_DURATION,
               _("“%s” is not a length of time; write it like 30m, 1h, 1h30m, or 90 for minutes"), text);

  return -1;
}

/**
 * respite_when_parse_date:
 * @text: a date such as `2026-11-20`, `today`, `yesterday`, `7d ago` or `-7d`
 * @today: the person's present day
 * @error: %RESPITE_WHEN_ERROR_DATE
 *
 * Returns: (transfer full) (nullable): the date
 */
GDate *
respite_when_parse_date (const char *text,
                         const GDate *today,
                         GError **error)
{
  g_autofree char *bare = NULL;
  g_autofree char *length = NULL;
  GDate *date;
  gint64 back = -1;

  g_return_val_if_fail (text != NULL && today != NULL, NULL);

  bare = g_ascii_strdown (text, -1);
  g_strstrip (bare);
  date = respite_date_parse (bare, NULL);
  if (date != NULL)
    return date;

  if (*bare == '-')
    length = g_strdup (bare + 1);
  else if (g_str_has_suffix (bare, " ago"))
    length = g_strndup (bare, strlen (bare) - strlen (" ago"));

  if (length != NULL)
    back = read_length (length, 0);
  else if (g_str_equal (bare, "today"))
    back = 0;
  else if (g_str_equal (bare, "yesterday"))
    back = DAY_S;

  if (back < 0 || back % DAY_S != 0)
    {
      g_set_error (error, RESPITE_WHEN_ERROR, RESPITE_WHEN_ERROR_DATE,
                   _("“%s” is not a date; write it like 2026-11-20, yesterday or 7d ago"), text);
      return NULL;
    }

  date = g_date_copy (today);
  g_date_subtract_days (date, (guint) (back / DAY_S));

  return date;
}

/**
 * respite_when_format_duration:
 * @seconds: a length of time, 0 or more
 *
 * Returns: (transfer full): the length as people write it, such as `1 h 30 min`
 */
char *
respite_when_format_duration (gint64 seconds)
{
  int hours = (int) (seconds / 3600);
  int minutes = (int) (seconds % 3600 / 60);

  if (seconds < 60)
    return g_strdup_printf (_("%d s"), (int) seconds);
  if (seconds % 60 != 0 && seconds < 3600)
    return g_strdup_printf (_("%d min %d s"), minutes, (int) (seconds % 60));
  if (hours == 0)
    return g_strdup_printf (_("%d min"), minutes);
  if (minutes == 0)
    return g_strdup_printf (_("%d h"), hours);

  return g_strdup_printf (_("%d h %d min"), hours, minutes);
}
