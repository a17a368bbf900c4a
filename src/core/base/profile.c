/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/json-read.h"

#define DAY_START_MINUTES (4 * 60)

static gboolean
parse_clock (const char *text,
             int *minutes)
{
  int hour, minute;

  if (strlen (text) != strlen ("04:00") || text[2] != ':' || !g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1])
      || !g_ascii_isdigit (text[3]) || !g_ascii_isdigit (text[4]))
    return FALSE;

  hour = (text[0] - '0') * 10 + text[1] - '0';
  minute = (text[3] - '0') * 10 + text[4] - '0';
  if (hour > 23 || minute > 59)
    return FALSE;

  *minutes = hour * 60 + minute;

  return TRUE;
}

/**
 * respite_profile_read_day_start:
 * @folder: the data folder
 *
 * Returns: when the person's day begins, in minutes after midnight: what `profile.json` says, or four in the morning
 *   where that says nothing or cannot be read
 */
int
respite_profile_read_day_start (GFile *folder)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "profile.json");
  g_autoptr (JsonNode) root = respite_json_file_load (file, "respite-profile", 1, NULL);
  const char *text = NULL;
  int minutes = DAY_START_MINUTES;

  if (root != NULL && respite_json_read_text (json_node_get_object (root), "day_start", &text, NULL) && text != NULL)
    parse_clock (text, &minutes);

  return minutes;
}
