/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "core/base/json-file.h"
#include "core/base/json-write.h"
#include "core/reminders/engine.h"

#define S ((gint64) G_USEC_PER_SEC)

/* 2026-11-20T09:00:00+01:00, a Friday. */
#define START (G_GINT64_CONSTANT (1795161600) * S)
#define BOOT (1000 * S)

typedef struct
{
  RespiteEngine *engine;
  RespiteEngineNow now;
} Fixture;

static RespiteReminderSet *
parse (const char *text)
{
  g_autofree char *whole = g_strdup_printf ("{ \"reminders\": [ %s ] }", text);
  g_autoptr (JsonNode) node = respite_json_parse (whole, strlen (whole), NULL);
  g_autoptr (GError) error = NULL;
  RespiteReminderSet *set = respite_reminder_set_new_from_json (node, &error);

  g_assert_no_error (error);

  return set;
}

static void
start (Fixture *fixture,
       const char *reminders)
{
  g_autoptr (RespiteReminderSet) set = parse (reminders);

  fixture->now = (RespiteEngineNow){ START, BOOT, g_time_zone_new_identifier ("Europe/Berlin") };
  fixture->engine = respite_engine_new (set, &fixture->now);
}

static void
clear (Fixture *fixture)
{
  respite_engine_free (fixture->engine);
  g_time_zone_unref (fixture->now.zone);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, clear)

static void
pass (Fixture *fixture,
      gint64 seconds)
{
  fixture->now.boot += seconds * S;
  fixture->now.real += seconds * S;
}

/* What was decided up to now, as one text: “shown:stretch+posture done:water”. */
static char *
advance (Fixture *fixture)
{
  g_autoptr (GPtrArray) actions = respite_engine_advance (fixture->engine, &fixture->now);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < actions->len; i++)
    {
      RespiteEngineAction *action = g_ptr_array_index (actions, i);
      g_autofree char *ids = g_strjoinv ("+", action->reminders);

      g_string_append (text, i > 0 ? " " : "");
      g_string_append_printf (text, "%s:%s", respite_engine_action_kind_to_text (action->kind), ids);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_advance (Fixture *fixture,
                gint64 seconds,
                const char *expected)
{
  g_autofree char *found = NULL;

  pass (fixture, seconds);
  found = advance (fixture);
  g_assert_cmpstr (found, ==, expected);
}

static void
tell (Fixture *fixture,
      RespiteEngineInput input)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (respite_engine_input (fixture->engine, &input, &fixture->now, &error));
  g_assert_no_error (error);
}

static void
assert_wakeup (Fixture *fixture,
               gint64 seconds)
{
  g_assert_cmpint (respite_engine_next_wakeup (fixture->engine), ==, fixture->now.boot + seconds * S);
}

static void
assert_status (Fixture *fixture,
               guint index,
               const char *state,
               const char *reason,
               gint64 due_in)
{
  g_autoptr (GPtrArray) list = respite_engine_list_status (fixture->engine);
  RespiteReminderStatus *status = g_ptr_array_index (list, index);

  g_assert_cmpstr (status->state, ==, state);
  g_assert_cmpstr (status->reason, ==, reason);
  g_assert_cmpint (status->due, ==, due_in != 0 ? fixture->now.real / S + due_in : 0);
}

#define STRETCH "{ \"id\": \"stretch\", \"kind\": \"stretch\" }"
#define POSTURE "{ \"id\": \"posture\", \"kind\": \"posture\" }"
#define WATER \
  "{ \"id\": \"water\", \"kind\": \"hydration\", \"hours\": [ { \"from\": \"09:00\", \"to\": \"19:00\" } ] }"
#define OFF "{ \"id\": \"off\", \"kind\": \"stretch\", \"enabled\": false }"

static void
test_wakes_only_when_due (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH "," OFF);
  assert_advance (&fixture, 0, "");
  assert_wakeup (&fixture, 2700);
  pass (&fixture, 1000);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_AWAY });
  assert_advance (&fixture, 0, "");
  g_assert_cmpint (respite_engine_next_wakeup (fixture.engine), ==, RESPITE_ENGINE_NEVER);
  pass (&fixture, 100);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_BACK });
  assert_advance (&fixture, 0, "");
  assert_wakeup (&fixture, 1700);
  assert_advance (&fixture, 1700, "shown:stretch");
}

static void
test_late_calls_lose_nothing (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  assert_advance (&fixture, 2700 * 3 + 5, "shown:stretch ignored:stretch shown:stretch ignored:stretch shown:stretch");
  assert_wakeup (&fixture, 2695);
}

static void
test_told_twice (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  pass (&fixture, 1000);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_AWAY });
  pass (&fixture, 200);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_AWAY });
  pass (&fixture, 100);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_BACK });
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_UNLOCK });
  assert_advance (&fixture, 0, "rested:stretch");
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_BACK });
  assert_advance (&fixture, 0, "");
}

static void
test_status (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH "," WATER "," OFF);
  assert_advance (&fixture, 700, "");
  assert_status (&fixture, 0, "counting", "", 2000);
  assert_status (&fixture, 1, "counting", "", 2900);
  assert_status (&fixture, 2, "off", "", 0);

  assert_advance (&fixture, 2000, "shown:stretch");
  assert_status (&fixture, 0, "shown", "", 2700);
  g_assert_true (respite_engine_is_awaiting (fixture.engine, "stretch"));
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_ANSWER, .reminder = "stretch",
                                        .answer = RESPITE_ENGINE_ANSWER_SNOOZE });
  assert_advance (&fixture, 0, "snoozed:stretch");
  assert_status (&fixture, 0, "snoozed", "", 600);
  g_assert_false (respite_engine_is_awaiting (fixture.engine, "stretch"));

  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_DND_ON });
  assert_advance (&fixture, 600, "held:stretch");
  assert_status (&fixture, 0, "waiting", "do-not-disturb", 0);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_DND_OFF });
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE, .duration = 1000 * S });
  assert_advance (&fixture, 0, "");
  assert_status (&fixture, 0, "paused", "paused", 1000);
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, fixture.now.real / S + 1000);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE });
  assert_advance (&fixture, 0, "");
  assert_status (&fixture, 0, "paused", "paused", 0);
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, G_MAXINT64);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_RESUME });
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_DRINK, .ml = 500 });
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_AWAY });
  assert_advance (&fixture, 0, "");
  assert_status (&fixture, 0, "waiting", "away", 0);
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, 0);
}

static void
test_status_foresees (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture,
         "{ \"id\": \"once\", \"kind\": \"stretch\", \"hours\": [ { \"from\": \"12:00\", \"to\": \"13:00\" } ] },"
         "{ \"id\": \"drop\", \"kind\": \"stretch\", \"missed\": \"drop\", \"every_s\": 1000,"
         "  \"hours\": [ { \"from\": \"12:00\", \"to\": \"13:00\" } ] }," WATER ","
         "{ \"id\": \"soon\", \"kind\": \"stretch\", \"every_s\": 10 }");
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_DRINK, .ml = 500 });
  g_free (advance (&fixture));
  assert_status (&fixture, 0, "counting", "", 3 * 3600);
  assert_status (&fixture, 1, "counting", "", 11000);
  assert_status (&fixture, 2, "counting", "", 9001);
  assert_status (&fixture, 3, "counting", "", 60);
}

static void
test_progress (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (GPtrArray) list = NULL;

  start (&fixture, STRETCH);
  pass (&fixture, 675);
  g_free (advance (&fixture));
  list = respite_engine_list_status (fixture.engine);
  g_assert_cmpfloat_with_epsilon (((RespiteReminderStatus *) g_ptr_array_index (list, 0))->progress, 0.25, 1e-9);
}

static void
test_changed_set (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (RespiteReminderSet) shorter
    = parse ("{ \"id\": \"stretch\", \"kind\": \"stretch\", \"every_s\": 1500 }," POSTURE);
  g_autoptr (RespiteReminderSet) off
    = parse ("{ \"id\": \"stretch\", \"kind\": \"stretch\", \"enabled\": false }," POSTURE);
  g_autoptr (RespiteReminderSet) on = parse (STRETCH "," POSTURE "," OFF);

  start (&fixture, STRETCH "," POSTURE);
  pass (&fixture, 1000);
  respite_engine_set_reminders (fixture.engine, shorter, &fixture.now);
  g_free (advance (&fixture));
  assert_wakeup (&fixture, 500);
  respite_engine_set_reminders (fixture.engine, off, &fixture.now);
  g_free (advance (&fixture));
  assert_wakeup (&fixture, 800);
  respite_engine_set_reminders (fixture.engine, on, &fixture.now);
  g_free (advance (&fixture));
  assert_status (&fixture, 0, "counting", "", 2700);
  assert_status (&fixture, 1, "counting", "", 800);
}

static void
test_file_pause (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (RespiteReminderSet) set = parse (STRETCH);
  g_autoptr (RespiteReminderSet) paused
    = respite_reminder_set_apply (set, NULL, "pause_until", "2026-11-20T10:00:00+01:00", NULL);
  g_autoptr (RespiteReminderSet) later
    = respite_reminder_set_apply (set, NULL, "pause_until", "2026-11-20T11:00:00+01:00", NULL);

  start (&fixture, STRETCH);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE, .duration = 3600 * S });
  respite_engine_set_reminders (fixture.engine, paused, &fixture.now);
  fixture.now.real += 600 * S;
  g_free (advance (&fixture));
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, START / S + 4200);

  respite_engine_set_reminders (fixture.engine, later, &fixture.now);
  g_free (advance (&fixture));
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, START / S + 7200);
  fixture.now.real += 600 * S;
  g_free (advance (&fixture));
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, START / S + 7200);

  respite_engine_set_reminders (fixture.engine, set, &fixture.now);
  g_free (advance (&fixture));
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, 0);
}

static void
test_pause_until_the_clock_says (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE, .until = START + 3600 * S });
  assert_advance (&fixture, 2700, "held:stretch");
  assert_wakeup (&fixture, 900);
  fixture.now.real += 600 * S;
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_CLOCK_SET });
  assert_advance (&fixture, 0, "");
  assert_wakeup (&fixture, 300);
  assert_advance (&fixture, 300, "shown:stretch");
}

static void
test_diary_tells_drinks (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, WATER);
  pass (&fixture, 3000);
  respite_engine_set_drunk (fixture.engine, 100, fixture.now.real - 1000 * S, &fixture.now);
  assert_advance (&fixture, 0, "");
  assert_wakeup (&fixture, 2600);
  g_assert_cmpint (respite_engine_get_drunk (fixture.engine), ==, 100);

  /* Told again, and then taken back: neither begins the interval anew. */
  respite_engine_set_drunk (fixture.engine, 100, fixture.now.real - 1000 * S, &fixture.now);
  respite_engine_set_drunk (fixture.engine, 0, 0, &fixture.now);
  assert_advance (&fixture, 0, "");
  assert_wakeup (&fixture, 2600);
  assert_advance (&fixture, 2600, "shown:water");

  /* An old drink is no answer. */
  respite_engine_set_drunk (fixture.engine, 100, START + 2000 * S, &fixture.now);
  assert_advance (&fixture, 0, "");
  g_assert_true (respite_engine_is_awaiting (fixture.engine, "water"));

  pass (&fixture, 60);
  respite_engine_set_drunk (fixture.engine, 250, fixture.now.real, &fixture.now);
  assert_advance (&fixture, 0, "done:water");
  assert_wakeup (&fixture, 3600);
}

static void
test_asked_for (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH "," OFF);
  pass (&fixture, 10);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_REMIND, .reminder = "off" });
  assert_advance (&fixture, 0, "shown:off");
  pass (&fixture, 10);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_REMIND, .reminder = "stretch" });
  assert_advance (&fixture, 0, "shown:stretch");
  g_assert_false (respite_engine_is_awaiting (fixture.engine, "off"));
}

static void
test_other_notifications_count (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  g_assert_cmpstr (respite_engine_get_obstacle (fixture.engine), ==, "settling");
  pass (&fixture, 2600);
  g_free (advance (&fixture));
  g_assert_null (respite_engine_get_obstacle (fixture.engine));
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_NOTIFIED });
  assert_advance (&fixture, 100, "");
  g_assert_cmpstr (respite_engine_get_obstacle (fixture.engine), ==, "gap");
  assert_status (&fixture, 0, "waiting", "gap", 200);
  assert_advance (&fixture, 200, "shown:stretch");
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_LOCK });
  g_assert_cmpstr (respite_engine_get_obstacle (fixture.engine), ==, "locked");
}

/* The desktop says only afterwards that the machine slept. */
static void
test_sleep_found_out_late (void)
{
  g_auto (Fixture) fixture = { 0 };
  RespiteEngineNow before;

  start (&fixture, STRETCH);
  assert_advance (&fixture, 1000, "");
  before = fixture.now;
  pass (&fixture, 8000);
  g_assert_true (respite_engine_input (fixture.engine, &(RespiteEngineInput){ RESPITE_ENGINE_SLEEP }, &before, NULL));
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_WAKE });
  assert_advance (&fixture, 0, "rested:stretch");
  assert_wakeup (&fixture, 2700);
}

static void
restart (Fixture *fixture,
         const char *id_before,
         gint64 apart,
         const char *id_after,
         gint64 boot_after)
{
  g_autoptr (JsonNode) state = respite_engine_save (fixture->engine, id_before, &fixture->now);
  g_autofree char *text = respite_json_to_text (state);
  g_autoptr (JsonNode) read = respite_json_parse (text, strlen (text), NULL);
  g_autoptr (RespiteReminderSet) set = g_object_ref (respite_engine_get_reminders (fixture->engine));
  g_autoptr (GError) error = NULL;

  respite_engine_free (fixture->engine);
  pass (fixture, apart);
  fixture->now.boot = boot_after;
  fixture->engine = respite_engine_restore (set, read, id_after, &fixture->now, &error);
  g_assert_no_error (error);
}

static void
test_reboot (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, WATER "," STRETCH);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE, .duration = 2000 * S });
  assert_advance (&fixture, 1000, "");
  restart (&fixture, "one", 500, "two", 20 * S);
  assert_advance (&fixture, 0, "rested:stretch");
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, fixture.now.real / S + 500);
  assert_status (&fixture, 0, "paused", "paused", 2100);
  assert_status (&fixture, 1, "paused", "paused", 2700);
}

static void
test_restart_keeps_what_is_open (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  assert_advance (&fixture, 2700, "shown:stretch");
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_PAUSE, .until = fixture.now.real + 3600 * S });
  assert_advance (&fixture, 0, "");
  restart (&fixture, "one", 10, "one", fixture.now.boot + 10 * S);
  assert_advance (&fixture, 0, "");
  g_assert_true (respite_engine_is_awaiting (fixture.engine, "stretch"));
  g_assert_cmpint (respite_engine_get_paused_until (fixture.engine), ==, fixture.now.real / S + 3590);
}

/* A call that comes with an older time than the last one moves no clock. */
static void
test_time_never_goes_back (void)
{
  g_auto (Fixture) fixture = { 0 };
  RespiteEngineNow before;

  start (&fixture, STRETCH);
  before = fixture.now;
  assert_advance (&fixture, 1000, "");
  g_ptr_array_unref (respite_engine_advance (fixture.engine, &before));
  assert_status (&fixture, 0, "counting", "", 1700);
  assert_wakeup (&fixture, 1700);
}

/* After a reboot the wall clock may have gone backwards: then no time has passed, rather than less than none. */
static void
test_reboot_with_a_wrong_clock (void)
{
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  assert_advance (&fixture, 1000, "");
  restart (&fixture, "one", -5000, "two", 20 * S);
  g_free (advance (&fixture));
  assert_wakeup (&fixture, 1700);
}

static void
test_log_outlives_a_restart (void)
{
  g_auto (Fixture) fixture = { 0 };
  RespiteEngineAction *last;
  GPtrArray *log;

  start (&fixture, STRETCH);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_NOTIFIED });
  g_free (advance (&fixture));
  pass (&fixture, 2500);
  tell (&fixture, (RespiteEngineInput){ RESPITE_ENGINE_NOTIFIED });
  assert_advance (&fixture, 200, "");
  restart (&fixture, "one", 30, "one", fixture.now.boot + 30 * S);

  log = respite_engine_get_log (fixture.engine);
  g_assert_cmpuint (log->len, ==, 1);
  last = g_ptr_array_index (log, 0);
  g_assert_cmpint (last->kind, ==, RESPITE_ENGINE_WAITS);
  g_assert_cmpstr (last->reason, ==, "gap");
  g_assert_cmpint (last->real, ==, START + 2700 * S);

  pass (&fixture, 2700 * 200);
  g_free (advance (&fixture));
  g_assert_cmpuint (respite_engine_get_log (fixture.engine)->len, ==, 200);
}

static void
test_switched_while_stopped (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autoptr (JsonNode) state = NULL;
  g_autoptr (RespiteReminderSet) set = parse (POSTURE "," STRETCH);

  start (&fixture, STRETCH "," "{ \"id\": \"posture\", \"kind\": \"posture\", \"enabled\": false }");
  assert_advance (&fixture, 1000, "");
  state = respite_engine_save (fixture.engine, "one", &fixture.now);
  respite_engine_free (fixture.engine);
  pass (&fixture, 10);
  fixture.engine = respite_engine_restore (set, state, "one", &fixture.now, NULL);
  g_free (advance (&fixture));
  assert_status (&fixture, 0, "counting", "", 1800);
  assert_status (&fixture, 1, "counting", "", 1700);
}

static void
test_bad_states (void)
{
  static const char *const texts[] = {
    "{}",
    "{ \"format\": \"respite-diary\", \"version\": 1 }",
    "{ \"format\": \"respite-agent\", \"version\": 99 }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"boot\": \"soon\" }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"boot\": 9223372036854775807 }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"idle\": 1 }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"reminders\": 7 }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"reminders\": [7] }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"drunk\": [{ \"ml\": -1 }] }",
    "{ \"format\": \"respite-agent\", \"version\": 1, \"log\": [{ \"real\": \"now\" }] }",
  };
  g_autoptr (RespiteReminderSet) set = parse (STRETCH);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  RespiteEngineNow now = { START, BOOT, zone };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JsonNode) state = respite_json_parse (texts[i], strlen (texts[i]), NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (respite_engine_restore (set, state, "one", &now, &error));
      g_assert_nonnull (error);
    }
}

static void
test_bad_inputs (void)
{
  static const struct
  {
    RespiteEngineInput input;
    RespiteReminderError code;
  } cases[] = {
    { { RESPITE_ENGINE_ANSWER }, RESPITE_REMINDER_ERROR_ID },
    { { RESPITE_ENGINE_ANSWER, .reminder = "nobody" }, RESPITE_REMINDER_ERROR_ID },
    { { RESPITE_ENGINE_REMIND, .reminder = "nobody" }, RESPITE_REMINDER_ERROR_ID },
    { { RESPITE_ENGINE_ANSWER, .reminder = "stretch", .answer = RESPITE_ENGINE_ANSWER_GOOD },
      RESPITE_REMINDER_ERROR_VALUE },
    { { RESPITE_ENGINE_ANSWER, .reminder = "stretch", .answer = RESPITE_ENGINE_ANSWER_DRANK },
      RESPITE_REMINDER_ERROR_VALUE },
    { { RESPITE_ENGINE_DRINK, .ml = 0 }, RESPITE_REMINDER_ERROR_VALUE },
    { { RESPITE_ENGINE_DRINK, .ml = 10001 }, RESPITE_REMINDER_ERROR_VALUE },
    { { RESPITE_ENGINE_DRINK, .ml = 100, .ago = -1 }, RESPITE_REMINDER_ERROR_VALUE },
  };
  g_auto (Fixture) fixture = { 0 };

  start (&fixture, STRETCH);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (respite_engine_input (fixture.engine, &cases[i].input, &fixture.now, &error));
      g_assert_error (error, RESPITE_REMINDER_ERROR, (int) cases[i].code);
    }
  assert_advance (&fixture, 2700, "shown:stretch");
}

#define ADD(name, func) g_test_add_func ("/engine/" name, func)

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("wakes-only-when-due", test_wakes_only_when_due);
  ADD ("late-calls-lose-nothing", test_late_calls_lose_nothing);
  ADD ("told-twice", test_told_twice);
  ADD ("status", test_status);
  ADD ("status-foresees", test_status_foresees);
  ADD ("progress", test_progress);
  ADD ("changed-set", test_changed_set);
  ADD ("file-pause", test_file_pause);
  ADD ("pause-until-the-clock-says", test_pause_until_the_clock_says);
  ADD ("diary-tells-drinks", test_diary_tells_drinks);
  ADD ("asked-for", test_asked_for);
  ADD ("other-notifications-count", test_other_notifications_count);
  ADD ("sleep-found-out-late", test_sleep_found_out_late);
  ADD ("reboot", test_reboot);
  ADD ("restart-keeps-what-is-open", test_restart_keeps_what_is_open);
  ADD ("time-never-goes-back", test_time_never_goes_back);
  ADD ("reboot-with-a-wrong-clock", test_reboot_with_a_wrong_clock);
  ADD ("log-outlives-a-restart", test_log_outlives_a_restart);
  ADD ("switched-while-stopped", test_switched_while_stopped);
  ADD ("bad-states", test_bad_states);
  ADD ("bad-inputs", test_bad_inputs);

  return g_test_run ();
}
