/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/diary-text.h"

#include <string.h>

#include "tests/support/tmp-folder.h"

static void
append_id (GString *text,
           const char *member,
           const char *number)
{
  g_string_append_printf (text, ", \"%s\": \"00000000-0000-4000-8000-%012u\"", member, (guint) g_ascii_strtoull (number, NULL, 10));
}

/* A word such as `score=5`; the members that name a record have its number. */
static void
append_member (GString *text,
               const char *word)
{
  g_auto (GStrv) parts = g_strsplit (word, "=", 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  if (g_str_equal (parts[0], "before") || g_str_equal (parts[0], "after") || g_str_equal (parts[0], "of"))
    append_id (text, parts[0], parts[1]);
  else if (g_ascii_isdigit (*parts[1]) && strlen (parts[1]) < 5)
    g_string_append_printf (text, ", \"%s\": %s", parts[0], parts[1]);
  else if (g_str_equal (parts[1], "true") || g_str_equal (parts[1], "false"))
    g_string_append_printf (text, ", \"%s\": %s", parts[0], parts[1]);
  else
    g_string_append_printf (text, ", \"%s\": \"%s\"", parts[0], parts[1]);
}

static char *
build_record (char **words)
{
  GString *text = g_string_new (NULL);
  g_autofree char *at = g_strdup_printf ("%s:00+01:00", words[2]);
  gboolean is_late = FALSE;

  g_assert_cmpuint (g_strv_length (words), >=, 3);
  g_string_append_printf (text, "{ \"kind\": \"%s\", \"at\": \"%s\", \"modified\": \"%s\"", words[0], at, at);
  append_id (text, "id", words[1]);
  for (guint i = 3; words[i] != NULL; i++)
    {
      append_member (text, words[i]);
      is_late = is_late || g_str_has_prefix (words[i], "recorded=");
    }
  if (!is_late)
    g_string_append_printf (text, ", \"recorded\": \"%s\"", at);
  g_string_append (text, " }");

  return g_string_free (text, FALSE);
}

static void
add_line (GHashTable *months,
          const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  g_autofree char *month = g_strndup (words[2], 7);
  GPtrArray *records = g_hash_table_lookup (months, month);

  if (records == NULL)
    {
      records = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (months, g_strdup (month), records);
    }
  g_ptr_array_add (records, build_record (words));
}

/*
 * Writes a diary of one line for each record: its kind, its number, the time in UTC+1 to the minute, and its members:
 *
 *     pain 1 2026-11-20T09:00 score=6
 *     remedy 2 2026-11-20T09:05 remedy=heat-pad before=1
 *
 * Months that are not mentioned are left as they are.
 */
void
respite_test_diary_write (GFile *folder,
                          const char *lines)
{
  g_autoptr (GHashTable) months = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_auto (GStrv) all = g_strsplit (lines, "\n", -1);
  GHashTableIter iter;
  const char *month;
  GPtrArray *records;

  for (guint i = 0; all[i] != NULL; i++)
    if (*all[i] != '\0')
      add_line (months, all[i]);

  g_hash_table_iter_init (&iter, months);
  while (g_hash_table_iter_next (&iter, (gpointer *) &month, (gpointer *) &records))
    {
      g_autofree char *name = g_strdup_printf ("diary/%s.json", month);
      g_autofree char *joined = NULL;
      g_autofree char *text = NULL;

      g_ptr_array_add (records, NULL);
      joined = g_strjoinv (",\n", (GStrv) records->pdata);
      text = g_strdup_printf ("{ \"format\": \"respite-diary\", \"version\": 1, \"month\": \"%s\", \"records\": [\n%s ] }", month,
                              joined);
      respite_test_folder_write (folder, name, text);
    }
}

/*
 * Adds lines for scores two hours apart, on the first days of a month of 2026: `scores` has those before and after in turn, as
 * in "74 65". The remedy, or nothing where that is %NULL, was in between.
 */
void
respite_test_diary_add_pairs (GString *lines,
                              guint month,
                              const char *remedy,
                              const char *scores)
{
  for (guint i = 0; 3 * i < strlen (scores); i++)
    {
      g_autofree char *day = g_strdup_printf ("2026-%02u-%02u", month, i + 1);
      guint number = month * 1000 + i * 10;

      g_string_append_printf (lines, "pain %u %sT09:00 score=%c\n", number, day, scores[3 * i]);
      g_string_append_printf (lines, "pain %u %sT11:00 score=%c of=%u prompt=%s\n", number + 1, day, scores[3 * i + 1], number,
                              remedy != NULL ? "after-remedy" : "rest-check");
      if (remedy != NULL)
        g_string_append_printf (lines, "remedy %u %sT09:00 remedy=%s before=%u after=%u\n", number + 2, day, remedy, number,
                                number + 1);
    }
}
