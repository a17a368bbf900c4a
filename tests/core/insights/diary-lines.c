/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/core/insights/diary-lines.h"

#include <string.h>

#include "core/base/time-text.h"
#include "core/diary/record-kinds.h"
#include "core/journal/record.h"

/*
 * A diary in short, so that a case fits into a table. Lines end with a semicolon:
 *
 *     0 09:00 pain 6 sites=neck,chest; 1 08:30 use paracetamol dose=500_mg before=6 after=4; 2 10:00 end
 *
 * The first word is the day, counted from Monday, 2 November 2026; an offset may follow the time, +01:00 where none does.
 * Kinds: `pain SCORE`, `use REMEDY`, `did ROUTINE`, `episode`, `end`, `day`. What follows are members, whose underscores
 * stand for blanks. `flags` and `factors` name yeses, and noes behind a minus. `before` and `after` take scores, which
 * become records of their own. A score above 0 belongs to the episode before it, until that ends.
 */

#define BEGIN "2026-11-02"

static guint n_made;

typedef struct
{
  GPtrArray *records;
  JsonObject *episode;
} Lines;

/**
 * respite_test_diary_time:
 * @text: a day, a time and perhaps an offset, as `3 09:00` or `3 09:00+09:00`
 */
GDateTime *
respite_test_diary_time (const char *text)
{
  g_autoptr (GDate) date = respite_date_parse (BEGIN, NULL);
  g_auto (GStrv) words = g_strsplit (text, " ", 2);
  int days = (int) g_ascii_strtoll (words[0], NULL, 10);
  g_autofree char *day = NULL;
  g_autofree char *whole = NULL;
  GDateTime *time;

  if (days < 0)
    g_date_subtract_days (date, (guint) -days);
  else
    g_date_add_days (date, (guint) days);
  day = respite_date_format (date);
  whole = g_strdup_printf ("%sT%.5s:00%s", day, words[1], strlen (words[1]) > 5 ? words[1] + 5 : "+01:00");
  time = respite_time_parse (whole, NULL);
  if (time == NULL)
    g_error ("“%s” is no time", text);

  return time;
}

static JsonObject *
begin (const char *kind,
       GDateTime *at)
{
  JsonObject *members = json_object_new ();
  g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", ++n_made);
  g_autofree char *time = respite_time_format (at);

  json_object_set_string_member (members, "id", id);
  json_object_set_string_member (members, "kind", kind);
  json_object_set_string_member (members, "at", time);
  json_object_set_string_member (members, "recorded", time);
  json_object_set_string_member (members, "modified", time);

  return members;
}

static void
add_pain (Lines *lines,
          JsonObject *owner,
          const char *member,
          GDateTime *at,
          gint64 minutes,
          const char *score)
{
  g_autoptr (GDateTime) time = g_date_time_add_minutes (at, (int) minutes);
  JsonObject *pain = begin ("pain", time);

  json_object_set_int_member (pain, "score", g_ascii_strtoll (score, NULL, 10));
  json_object_set_string_member (owner, member, json_object_get_string_member (pain, "id"));
  g_ptr_array_add (lines->records, pain);
}

static void
set_list (JsonObject *members,
          const char *name,
          const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, ",", -1);
  JsonArray *list = json_array_new ();

  for (char **word = words; *word != NULL; word++)
    {
      if (g_str_equal (name, "sites"))
        {
          JsonObject *site = json_object_new ();

          json_object_set_string_member (site, "site", *word);
          json_array_add_object_element (list, site);
        }
      else
        json_array_add_string_element (list, *word);
    }
  json_object_set_array_member (members, name, list);
}

static void
set_answers (JsonObject *members,
             const char *name,
             const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, ",", -1);
  JsonObject *answers = json_object_new ();

  for (char **word = words; *word != NULL; word++)
    json_object_set_boolean_member (answers, **word == '-' ? *word + 1 : *word, **word != '-');
  json_object_set_object_member (members, name, answers);
}

static void
set_member (Lines *lines,
            JsonObject *members,
            GDateTime *at,
            const char *pair)
{
  static const char *const lists[] = { "sites", "qualities", "triggers", "easing", "symptoms", NULL };
  static const char *const answers[] = { "flags", "factors", NULL };
  static const char *const numbers[] = { "minutes", "seconds", "effort", NULL };
  g_auto (GStrv) parts = g_strsplit (pair, "=", 2);
  g_autofree char *value = g_strdelimit (g_strdup (parts[1]), "_", ' ');

  if (g_strv_contains (lists, parts[0]))
    set_list (members, parts[0], parts[1]);
  else if (g_strv_contains (answers, parts[0]))
    set_answers (members, parts[0], parts[1]);
  else if (g_strv_contains (numbers, parts[0]))
    json_object_set_int_member (members, parts[0], g_ascii_strtoll (value, NULL, 10));
  else if (g_str_equal (parts[0], "before"))
    add_pain (lines, members, parts[0], at, -1, value);
  else if (g_str_equal (parts[0], "after"))
    add_pain (lines, members, parts[0], at, 60, value);
  else
    json_object_set_string_member (members, parts[0], value);
}

static JsonObject *
begin_line (Lines *lines,
            GDateTime *at,
            char ***words)
{
  const char *kind = *(*words)++;
  JsonObject *members;

  if (g_str_equal (kind, "pain"))
    {
      gint64 score = g_ascii_strtoll (*(*words)++, NULL, 10);

      members = begin ("pain", at);
      json_object_set_int_member (members, "score", score);
      if (lines->episode != NULL && score > 0)
        json_object_set_string_member (members, "episode", json_object_get_string_member (lines->episode, "id"));
      return members;
    }

  if (g_str_equal (kind, "use") || g_str_equal (kind, "did"))
    {
      const char *real = g_str_equal (kind, "use") ? "remedy" : "routine";

      members = begin (real, at);
      json_object_set_string_member (members, real, *(*words)++);
      return members;
    }

  members = begin (kind, at);
  if (g_str_equal (kind, "episode"))
    {
      json_object_set_string_member (members, "onset", json_object_get_string_member (members, "at"));
      lines->episode = members;
    }
  if (g_str_equal (kind, "day"))
    {
      g_autoptr (GDate) date = respite_time_get_day (at, 0);
      g_autofree char *text = respite_date_format (date);

      json_object_set_string_member (members, "date", text);
    }

  return members;
}

static void
add_line (Lines *lines,
          const char *line)
{
  g_auto (GStrv) all = g_strsplit (line, " ", -1);
  g_autofree char *moment = g_strdup_printf ("%s %s", all[0], all[1]);
  g_autoptr (GDateTime) at = respite_test_diary_time (moment);
  char **words = all + 2;
  JsonObject *members;

  if (g_str_equal (words[0], "end"))
    {
      g_autofree char *end = respite_time_format (at);

      json_object_set_string_member (lines->episode, "end", end);
      lines->episode = NULL;
      return;
    }

  members = begin_line (lines, at, &words);
  g_ptr_array_add (lines->records, members);
  for (; *words != NULL; words++)
    set_member (lines, members, at, *words);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  return respite_record_compare_time (*(RespiteRecord *const *) a, *(RespiteRecord *const *) b);
}

/**
 * respite_test_diary_lines:
 * @text: lines
 *
 * Returns: (transfer full) (element-type RespiteRecord): what they say, in order of time
 */
GPtrArray *
respite_test_diary_lines (const char *text)
{
  g_auto (GStrv) all = g_strsplit (text, ";", -1);
  Lines lines = { g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref), NULL };
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  n_made = 0;
  for (char **line = all; *line != NULL; line++)
    if (*g_strstrip (*line) != '\0')
      add_line (&lines, *line);

  for (guint i = 0; i < lines.records->len; i++)
    {
      g_autoptr (GError) error = NULL;
      RespiteRecord *record = respite_record_new (lines.records->pdata[i], respite_record_kinds_check, &error);

      g_assert_no_error (error);
      g_ptr_array_add (records, record);
    }
  g_ptr_array_unref (lines.records);
  g_ptr_array_sort (records, compare_cb);

  return records;
}
