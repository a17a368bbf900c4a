/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "core/base/profile.h"

#include "tests/support/tmp-folder.h"

#define PROFILE(more) "{\"format\":\"respite-profile\",\"version\":1" more "}"

static void
test_day_start (void)
{
  static const struct
  {
    const char *text;
    int minutes;
  } cases[] = {
    { NULL, 240 },
    { PROFILE (""), 240 },
    { PROFILE (",\"day_start\":\"00:00\""), 0 },
    { PROFILE (",\"day_start\":\"23:59\""), 1439 },
    { PROFILE (",\"day_start\":\"05:30\""), 330 },
    { PROFILE (",\"day_start\":\"24:00\""), 240 },
    { PROFILE (",\"day_start\":\"04:60\""), 240 },
    { PROFILE (",\"day_start\":\"4:00\""), 240 },
    { PROFILE (",\"day_start\":\"-4:00\""), 240 },
    { PROFILE (",\"day_start\":\"05:30:00\""), 240 },
    { PROFILE (",\"day_start\":\"\""), 240 },
    { PROFILE (",\"day_start\":530"), 240 },
    { "", 240 },
    { "{ broken", 240 },
    { "{\"format\":\"respite-profile\",\"version\":99,\"day_start\":\"05:30\"}", 240 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) folder = respite_test_folder_new ();

      if (cases[i].text != NULL)
        respite_test_folder_write (folder, "profile.json", cases[i].text);
      g_assert_cmpint (respite_profile_read_day_start (folder), ==, cases[i].minutes);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/profile/day-start", test_day_start);

  return g_test_run ();
}
