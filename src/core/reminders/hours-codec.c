/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/reminders/hours.h"

#include <string.h>

#include "core/base/json-read.h"

#define DAY_MIN (24 * 60)
#define EVERY_DAY 0x7f

static const char *const day_names[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static char *
format_minutes (int minutes)
{
  return g_strdup_printf ("%02d:%02d", minutes / 60, minutes % 60);
}

static gboolean
parse_minutes (const char *text,
               int *minutes,
               GError **error)
{
  int hour, minute;

  if (strlen (text) == strlen ("09:00") && g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) && text[2] == ':'
      && g_ascii_isdigit (text[3]) && g_ascii_isdigit (text[4]))
    {
      hour = g_ascii_digit_value (text[0]) * 10 + g_ascii_digit_value (text[1]);
      minute = g_ascii_digit_value (text[3]) * 10 + g_ascii_digit_value (text[4]);
      *minutes = hour * 60 + minute;

      if (minute < 60 && *minutes <= DAY_MIN)
        return TRUE;
    }

  return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                  "“%s” is not a time of day; allowed are 00:00 to 24:00", text);
}

static int
find_day (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (day_names); i++)
    {
      if (g_str_equal (day_names[i], name))
        return (int) i;
    }

  return -1;
}

static gboolean
read_days (JsonObject *object,
           guint8 *days,
           GError **error)
{
  g_auto (GStrv) names = NULL;

  if (!respite_json_read_words (object, "days", &names, error))
    return FALSE;
  if (names == NULL)
    {
      *days = EVERY_DAY;
      return TRUE;
    }

  *days = 0;
  for (guint i = 0; names[i] != NULL; i++)
    {
      int day = find_day (names[i]);

      if (day < 0)
        return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                        "“%s” is not a day; allowed are mon, tue, wed, thu, fri, sat and sun",
                                        names[i]);

      *days |= (guint8) (1 << day);
    }

  return TRUE;
}

static gboolean
read_range (JsonObject *object,
            RespiteHoursRange *range,
            GError **error)
{
  const char *from = NULL, *to = NULL;

  if (!read_days (object, &range->days, error)
      || !respite_json_read_text (object, "from", &from, error)
      || !respite_json_read_text (object, "to", &to, error))
    return FALSE;
  if (from == NULL || to == NULL)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "The hours lack “%s”; each range has “from” and “to”",
                                    from == NULL ? "from" : "to");

  return parse_minutes (from, &range->from, error) && parse_minutes (to, &range->to, error);
}

/* One of “mon”, “mon-fri” or “fri-mon”, as bits. */
static gboolean
parse_day_span (const char *text,
                guint8 *days,
                GError **error)
{
  g_auto (GStrv) ends = g_strsplit (text, "-", 2);
  int first = find_day (ends[0]);
  int last = ends[1] != NULL ? find_day (ends[1]) : first;

  if (first < 0 || last < 0)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "“%s” is not a day; allowed are mon, tue, wed, thu, fri, sat "
                                    "and sun, and spans such as mon-fri", text);

  for (int day = first;; day = (day + 1) % 7)
    {
      *days |= (guint8) (1 << day);
      if (day == last)
        return TRUE;
    }
}

static gboolean
parse_range (const char *text,
             RespiteHoursRange *range,
             GError **error)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint n_words = g_strv_length (words);
  const char *times = n_words > 0 ? words[n_words - 1] : "";
  g_auto (GStrv) ends = g_strsplit (times, "-", 2);

  range->days = n_words > 1 ? 0 : EVERY_DAY;
  for (guint i = 0; i + 1 < n_words; i++)
    {
      if (*words[i] != '\0' && !parse_day_span (words[i], &range->days, error))
        return FALSE;
    }

  if (g_strv_length (ends) != 2)
    return respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                    "“%s” is not a range of hours; write it like “mon-fri 09:00-18:00”", text);

  return parse_minutes (ends[0], &range->from, error) && parse_minutes (ends[1], &range->to, error);
}

static void
append_days (GString *text,
             guint8 days)
{
  for (int day = 0; day < 7; day++)
    {
      int last = day;

      if ((days & (1 << day)) == 0)
        continue;
      while (last < 6 && (days & (1 << (last + 1))) != 0)
        last++;

      g_string_append (text, day_names[day]);
      if (last > day)
        g_string_append_printf (text, "-%s", day_names[last]);
      g_string_append_c (text, ' ');
      day = last;
    }
}

/**
 * respite_hours_new_from_json:
 * @ranges: a list as in `reminders.json`; a range without `days` is for every day
 * @error: %RESPITE_REMINDER_ERROR_HOURS or %RESPITE_JSON_ERROR_VALUE
 *
 * Returns: (transfer full) (nullable): the hours
 */
RespiteHours *
respite_hours_new_from_json (JsonArray *ranges,
                             GError **error)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (RespiteHoursRange));

  for (guint i = 0; i < json_array_get_length (ranges); i++)
    {
      JsonNode *node = json_array_get_element (ranges, i);
      RespiteHoursRange range = { 0 };

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          respite_reminder_refuse (error, RESPITE_REMINDER_ERROR_HOURS,
                                   "“hours” is not a list of ranges with “days”, “from” and “to”");
          return NULL;
        }
      if (!read_range (json_node_get_object (node), &range, error))
        return NULL;

      g_array_append_val (found, range);
    }

  return respite_hours_new ((const RespiteHoursRange *) found->data, found->len, error);
}

/**
 * respite_hours_new_from_text:
 * @text: ranges such as `mon-fri 09:00-18:00, sat 10:00-14:00`, or `always`
 * @error: %RESPITE_REMINDER_ERROR_HOURS
 *
 * Returns: (transfer full) (nullable): the hours
 */
RespiteHours *
respite_hours_new_from_text (const char *text,
                             GError **error)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (RespiteHoursRange));
  g_autofree char *plain = g_ascii_strdown (text, -1);
  g_auto (GStrv) parts = NULL;

  if (*g_strstrip (plain) == '\0' || g_str_equal (plain, "always"))
    return respite_hours_new (NULL, 0, error);

  parts = g_strsplit (plain, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      RespiteHoursRange range = { 0 };

      if (!parse_range (g_strstrip (parts[i]), &range, error))
        return NULL;

      g_array_append_val (found, range);
    }

  return respite_hours_new ((const RespiteHoursRange *) found->data, found->len, error);
}

/**
 * respite_hours_to_json:
 *
 * Returns: (transfer full): the list as `reminders.json` has it
 */
JsonArray *
respite_hours_to_json (RespiteHours *self)
{
  JsonArray *list = json_array_new ();

  for (guint i = 0; i < respite_hours_get_n_ranges (self); i++)
    {
      const RespiteHoursRange *range = respite_hours_get_range (self, i);
      g_autofree char *from = format_minutes (range->from);
      g_autofree char *to = format_minutes (range->to);
      JsonObject *object = json_object_new ();
      JsonArray *days = json_array_new ();

      for (int day = 0; day < 7; day++)
        {
          if ((range->days & (1 << day)) != 0)
            json_array_add_string_element (days, day_names[day]);
        }

      json_object_set_array_member (object, "days", days);
      json_object_set_string_member (object, "from", from);
      json_object_set_string_member (object, "to", to);
      json_array_add_object_element (list, object);
    }

  return list;
}

/**
 * respite_hours_to_text:
 *
 * Returns: (transfer full): what respite_hours_new_from_text() takes
 */
char *
respite_hours_to_text (RespiteHours *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (respite_hours_get_n_ranges (self) == 0)
    return g_strdup ("always");

  for (guint i = 0; i < respite_hours_get_n_ranges (self); i++)
    {
      const RespiteHoursRange *range = respite_hours_get_range (self, i);
      g_autofree char *from = format_minutes (range->from);
      g_autofree char *to = format_minutes (range->to);

      g_string_append (text, i > 0 ? ", " : "");
      if (range->days != EVERY_DAY)
        append_days (text, range->days);
      g_string_append_printf (text, "%s-%s", from, to);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
