/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/journal/journal-copies.h"

#include <string.h>

#include <glib/gstdio.h>

#include "core/base/data-folder.h"
#include "core/base/time-text.h"

#define MONTH_LENGTH 7

static gboolean
is_numbered (const char *rest)
{
  gsize digits;

  if (!g_str_has_prefix (rest, " ("))
    return FALSE;

  rest += strlen (" (");
  digits = strspn (rest, "0123456789");

  return digits > 0 && g_str_equal (rest + digits, ").json");
}

static gboolean
is_copy (const char *rest)
{
  return g_str_has_prefix (rest, ".sync-conflict-") ||
         (g_str_has_prefix (rest, " (") && strstr (rest, "conflicted copy") != NULL) ||
         is_numbered (rest);
}

/**
 * respite_journal_copy_get_month:
 * @name: a file's name
 *
 * Knows the names that file synchronisers give to the second of two versions: Syncthing's
 * `2026-11.sync-conflict-….json`, Nextcloud's and Dropbox's `2026-11 (… conflicted copy …).json`, and the plain
 * `2026-11 (1).json`.
 *
 * Returns: (transfer full) (nullable): the month that the file is another version of, %NULL if it is none
 */
char *
respite_journal_copy_get_month (const char *name)
{
  g_autofree char *month = NULL;

  if (strlen (name) <= MONTH_LENGTH || !g_str_has_suffix (name, ".json") || !is_copy (name + MONTH_LENGTH))
    return NULL;

  month = g_strndup (name, MONTH_LENGTH);

  return respite_month_is_valid (month) ? g_steal_pointer (&month) : NULL;
}

/**
 * respite_journal_copies_list:
 *
 * Returns: (transfer full): the names of the conflict copies in a journal's folder
 */
GStrv
respite_journal_copies_list (GFile *folder)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *month = respite_journal_copy_get_month (name);

      if (month != NULL)
        g_strv_builder_add (names, name);
    }

  return g_strv_builder_end (names);
}

/**
 * respite_journal_copy_put_away:
 * @copy: a conflict copy whose records are safe elsewhere
 * @backups: the folder for it
 * @error: a #GIOErrorEnum
 *
 * Returns: whether the copy is in the backups now, under a name of its own
 */
gboolean
respite_journal_copy_put_away (GFile *copy,
                               GFile *backups,
                               GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%S%f");
  g_autofree char *base = g_file_get_basename (copy);
  g_autofree char *name = g_strdup_printf ("%s-%s", stamp, base);
  g_autoptr (GFile) target = g_file_get_child (backups, name);

  if (!respite_folder_ensure (backups, error))
    return FALSE;

  /* Only a folder of backups that lies on another disk takes more than a new name. */
  return g_rename (g_file_peek_path (copy), g_file_peek_path (target)) == 0 ||
         g_file_move (copy, target, G_FILE_COPY_NONE, NULL, NULL, NULL, error);
}
