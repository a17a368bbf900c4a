/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/reminder-texts.h"

static RespiteReminder *
make (const char *id,
      RespiteReminderKind kind,
      const char *title,
      const char *body)
{
  g_autoptr (GError) error = NULL;
  RespiteReminderMembers members;
  RespiteReminder *reminder;

  respite_reminder_members_init (&members, id, kind);
  members.title = title;
  members.body = body;
  reminder = respite_reminder_new (&members, &error);
  g_assert_no_error (error);

  return reminder;
}

static void
test_each_kind (void)
{
  static const struct
  {
    RespiteReminderKind kind;
    const char *title, *body, *answers[3];
  } cases[] = {
    { RESPITE_REMINDER_STRETCH, "Time to move a little", "gentle movement", { "start", "snooze", "skip" } },
    { RESPITE_REMINDER_POSTURE, "How are you sitting?", "shoulders", { "good", "slouching", "snooze" } },
    { RESPITE_REMINDER_HYDRATION, "A glass of water?", "1.2 of 2.0 litres", { "drank", "snooze", "skip" } },
    { RESPITE_REMINDER_CUSTOM, "Look <far>", "& near", { "done", "snooze", "skip" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean own = cases[i].kind == RESPITE_REMINDER_CUSTOM;
      g_autoptr (RespiteReminder) reminder = make ("one", cases[i].kind, own ? "Look <far>" : NULL,
                                                   own ? "& near" : NULL);
      g_autoptr (GPtrArray) joined = g_ptr_array_new ();
      g_autoptr (RespiteNotice) notice = respite_reminder_texts_make_notice (reminder, joined, 1200);

      g_assert_cmpstr (respite_notice_get_tag (notice), ==, "one");
      g_assert_cmpstr (respite_notice_get_title (notice), ==, cases[i].title);
      g_assert_nonnull (strstr (respite_notice_get_body (notice), cases[i].body));
      g_assert_null (strchr (respite_notice_get_body (notice), '\n'));
      g_assert_cmpuint (respite_notice_get_n_buttons (notice), ==, 3);
      for (guint b = 0; b < 3; b++)
        g_assert_cmpstr (respite_notice_get_answer (notice, b), ==, cases[i].answers[b]);
    }
}

static void
test_joined (void)
{
  g_autoptr (RespiteReminder) stretch = make ("one", RESPITE_REMINDER_STRETCH, NULL, NULL);
  g_autoptr (RespiteReminder) water = make ("two", RESPITE_REMINDER_HYDRATION, NULL, NULL);
  g_autoptr (RespiteReminder) own = make ("three", RESPITE_REMINDER_CUSTOM, "Rest your eyes", NULL);
  g_autoptr (GPtrArray) joined = g_ptr_array_new ();
  g_autoptr (RespiteNotice) notice = NULL;

  g_ptr_array_add (joined, water);
  g_ptr_array_add (joined, own);
  notice = respite_reminder_texts_make_notice (stretch, joined, 0);

  g_assert_cmpstr (respite_notice_get_title (notice), ==, "Time to move a little");
  g_assert_true (g_str_has_suffix (respite_notice_get_body (notice),
                                   "\nAlso due: a glass of water.\nAlso due: Rest your eyes."));
}

static void
test_no_water_yet (void)
{
  g_autoptr (RespiteReminder) water = make ("two", RESPITE_REMINDER_HYDRATION, NULL, NULL);
  g_autoptr (GPtrArray) joined = g_ptr_array_new ();
  g_autoptr (RespiteNotice) notice = respite_reminder_texts_make_notice (water, joined, 0);

  g_assert_cmpstr (respite_notice_get_body (notice), ==, "None noted yet today; 2.0 litres is what you aim for.");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/reminder-texts/each-kind", test_each_kind);
  g_test_add_func ("/reminder-texts/joined", test_joined);
  g_test_add_func ("/reminder-texts/no-water-yet", test_no_water_yet);

  return g_test_run ();
}
