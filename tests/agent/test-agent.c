/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/agent.h"

#include "agent/history-writer.h"
#include "core/base/manual-clock.h"
#include "core/diary/diary.h"
#include "tests/support/desktop-stand-in.h"
#include "tests/support/memory-notifier.h"
#include "tests/support/tmp-folder.h"
#include "tests/support/wait.h"

#define REMINDERS(list) \
  "{\"format\":\"respite-reminders\",\"version\":1,\"gap_s\":300,\"idle_s\":60,\"settle_s\":60,\"reminders\":[" list "]}"
#define STRETCH \
  "{\"id\":\"stretch\",\"kind\":\"stretch\",\"enabled\":true,\"every_s\":2700,\"counts\":\"active\",\"rest_s\":300," \
  "\"snooze_s\":600,\"hours\":[],\"missed\":\"once\",\"sound\":true,\"routines\":[\"desk-reset\"]}"
#define POSTURE \
  "{\"id\":\"posture\",\"kind\":\"posture\",\"enabled\":true,\"every_s\":1800,\"counts\":\"active\",\"rest_s\":300," \
  "\"snooze_s\":600,\"hours\":[],\"missed\":\"once\",\"sound\":false}"
#define WATER \
  "{\"id\":\"water\",\"kind\":\"hydration\",\"enabled\":true,\"every_s\":3600,\"counts\":\"clock\",\"rest_s\":300," \
  "\"snooze_s\":600,\"hours\":[],\"missed\":\"once\",\"sound\":false,\"goal_ml\":2000,\"glass_ml\":250}"
#define OWN \
  "{\"id\":\"eyes\",\"kind\":\"custom\",\"enabled\":true,\"every_s\":1200,\"counts\":\"active\",\"rest_s\":300," \
  "\"snooze_s\":600,\"hours\":[],\"missed\":\"once\",\"sound\":false,\"title\":\"Look away\",\"body\":\"A while.\"}"

static GTestDBus *bus;
static GDBusConnection *connection;

/* A word of the desktop that a test speaks. */
struct _ToldSource
{
  RespitePresenceSource parent_instance;
};

#define TOLD_TYPE_SOURCE (told_source_get_type ())
G_DECLARE_FINAL_TYPE (ToldSource, told_source, TOLD, SOURCE, RespitePresenceSource)
G_DEFINE_FINAL_TYPE (ToldSource, told_source, RESPITE_TYPE_PRESENCE_SOURCE)

static void
told_source_class_init (ToldSourceClass *klass)
{
}

static void
told_source_init (ToldSource *self)
{
}

typedef struct
{
  GFile *folder;
  GFile *state_file;
  RespiteManualClock *clock;
  MemoryNotifier *notifier;
  RespitePresence *presence;
  RespitePresenceSource *idle;
  RespitePresenceSource *lock;
  RespitePresenceSource *undisturbed;
  RespiteWindowOpener *opener;
  RespiteAgent *agent;
} Fixture;

static void
start (Fixture *fixture)
{
  const RespiteAgentParts parts = {
    .folder = fixture->folder,
    .state_file = fixture->state_file,
    .clock = RESPITE_CLOCK (fixture->clock),
    .notifier = RESPITE_NOTIFIER (fixture->notifier),
    .presence = fixture->presence,
    .opener = fixture->opener,
  };

  fixture->agent = respite_agent_new (&parts);
}

static void
stop (Fixture *fixture)
{
  respite_agent_stop (fixture->agent);
  wait_until (respite_agent_is_saved (fixture->agent));
  g_clear_object (&fixture->agent);
}

static RespitePresenceSource *
add_source (Fixture *fixture,
            RespitePresenceKind kind)
{
  RespitePresenceSource *source = g_object_new (TOLD_TYPE_SOURCE, "kind", kind, "name", "told", NULL);

  respite_presence_add_source (fixture->presence, source);

  return source;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) morning = g_date_time_new (zone, 2026, 11, 20, 10, 0, 0);

  fixture->folder = respite_test_folder_new ();
  fixture->state_file = g_file_get_child (fixture->folder, "state/agent.json");
  fixture->clock = respite_manual_clock_new (morning, zone);
  fixture->notifier = memory_notifier_new ();
  fixture->presence = respite_presence_new ();
  fixture->idle = add_source (fixture, RESPITE_PRESENCE_IDLE);
  fixture->lock = add_source (fixture, RESPITE_PRESENCE_LOCKED);
  fixture->undisturbed = add_source (fixture, RESPITE_PRESENCE_UNDISTURBED);
  fixture->opener = respite_window_opener_new (connection);
  respite_test_folder_write (fixture->folder, "reminders.json", data);
  start (fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  if (fixture->agent != NULL)
    stop (fixture);
  g_object_unref (fixture->opener);
  g_object_unref (fixture->undisturbed);
  g_object_unref (fixture->lock);
  g_object_unref (fixture->idle);
  g_assert_finalize_object (fixture->presence);
  g_assert_finalize_object (fixture->notifier);
  g_object_unref (fixture->clock);
  g_object_unref (fixture->state_file);
  g_object_unref (fixture->folder);
}

/* Time passes, and the agent is woken whenever it asked for it. */
static void
pass (Fixture *fixture,
      int seconds)
{
  RespiteClock *clock = RESPITE_CLOCK (fixture->clock);
  gint64 end = respite_clock_get_boot_time (clock) + (gint64) seconds * G_USEC_PER_SEC;
  gint64 now = respite_clock_get_boot_time (clock);

  while (now < end)
    {
      gint64 next = respite_agent_get_next_wake (fixture->agent);
      gint64 until = next > now ? MIN (next, end) : end;

      respite_manual_clock_advance (fixture->clock, until - now);
      respite_agent_wake (fixture->agent);
      now = until;
    }
}

static RespiteAgentStatus *
get_status (Fixture *fixture,
            const char *id)
{
  g_autoptr (GPtrArray) statuses = NULL;

  respite_agent_wake (fixture->agent);
  statuses = respite_agent_list_status (fixture->agent);
  for (guint i = 0; i < statuses->len; i++)
    {
      RespiteAgentStatus *each = g_ptr_array_index (statuses, i);

      if (g_str_equal (each->id, id))
        return respite_agent_status_copy (each);
    }

  g_error ("There is no status of %s", id);
}

static gint64
get_due (Fixture *fixture,
         const char *id)
{
  g_autoptr (RespiteAgentStatus) status = get_status (fixture, id);

  return status->due;
}

static guint
count_reminders (Fixture *fixture)
{
  g_autoptr (GPtrArray) statuses = respite_agent_list_status (fixture->agent);

  return statuses->len;
}

static gboolean
is_state (Fixture *fixture,
          const char *id,
          const char *state)
{
  g_autoptr (RespiteAgentStatus) status = get_status (fixture, id);

  return g_str_equal (status->state, state);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What history says, each record as `reminder action reason`, in the order of the alphabet. */
static char *
read_history (Fixture *fixture)
{
  g_autoptr (RespiteJournal) history = respite_history_open (fixture->folder);
  g_autoptr (RespiteShard) shard = NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *records;

  wait_until (respite_agent_is_saved (fixture->agent));
  shard = respite_journal_disk_load (respite_journal_get_disk (history), "2026-11", NULL);
  records = respite_shard_get_records (shard);
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (lines, g_strjoin (" ", respite_record_get_string (records->pdata[i], "reminder"),
                                       respite_record_get_string (records->pdata[i], "action"),
                                       respite_record_get_string (records->pdata[i], "reason"), NULL));
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("; ", (char **) lines->pdata);
}

static void
assert_history (Fixture *fixture,
                const char *expected)
{
  g_autofree char *found = read_history (fixture);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_diary (Fixture *fixture,
              const char *expected)
{
  g_autofree char *text = NULL;

  wait_until (respite_agent_is_saved (fixture->agent));
  text = respite_test_folder_read (fixture->folder, "diary/2026-11.json");
  if (expected == NULL)
    {
      g_assert_null (text);
      return;
    }

  g_assert_nonnull (text);
  g_assert_nonnull (strstr (text, expected));
  g_assert_nonnull (strstr (text, "\"origin\":\"reminder\""));
}

static void
test_due (Fixture *fixture,
          gconstpointer data)
{
  RespiteNotice *notice;

  pass (fixture, 2699);
  g_assert_null (memory_notifier_get_notice (fixture->notifier));
  g_assert_true (is_state (fixture, "stretch", "counting"));

  pass (fixture, 1);
  notice = memory_notifier_get_notice (fixture->notifier);
  g_assert_nonnull (notice);
  g_assert_cmpstr (respite_notice_get_tag (notice), ==, "stretch");
  g_assert_cmpuint (respite_notice_get_n_buttons (notice), ==, 3);
  g_assert_true (respite_notice_get_sound (notice));
  g_assert_true (is_state (fixture, "stretch", "shown"));
  assert_history (fixture, "stretch shown due");
}

typedef struct
{
  const char *reminders;
  const char *id;
  int due;
  const char *button;
  const char *history;
  const char *diary;
} ButtonCase;

static const ButtonCase button_cases[] = {
  { REMINDERS (STRETCH), "stretch", 2700, "start", "stretch done answered", NULL },
  { REMINDERS (STRETCH), "stretch", 2700, "snooze", "stretch snoozed answered", NULL },
  { REMINDERS (STRETCH), "stretch", 2700, "skip", "stretch skipped answered", NULL },
  { REMINDERS (POSTURE), "posture", 1800, "good", "posture done good", "\"answer\":\"good\"" },
  { REMINDERS (POSTURE), "posture", 1800, "slouching", "posture done slouching", "\"answer\":\"slouching\"" },
  { REMINDERS (POSTURE), "posture", 1800, "snooze", "posture snoozed answered", NULL },
  { REMINDERS (WATER), "water", 3600, "drank", "water done drank", "\"ml\":250" },
  { REMINDERS (WATER), "water", 3600, "snooze", "water snoozed answered", NULL },
  { REMINDERS (WATER), "water", 3600, "skip", "water skipped answered", NULL },
  { REMINDERS (OWN), "eyes", 1200, "done", "eyes done answered", NULL },
};

static void
test_button (gconstpointer data)
{
  const ButtonCase *row = data;
  Fixture fixture = { 0 };
  g_autofree char *shown = g_strdup_printf ("%s shown due", row->id);
  gboolean before = strcmp (row->history, shown) < 0;
  g_autofree char *history = g_strjoin ("; ", before ? row->history : shown, before ? shown : row->history, NULL);

  set_up (&fixture, row->reminders);
  pass (&fixture, row->due);
  g_assert_nonnull (memory_notifier_get_notice (fixture.notifier));
  memory_notifier_answer (fixture.notifier, row->button, NULL);

  assert_history (&fixture, history);
  assert_diary (&fixture, row->diary);
  g_assert_false (is_state (&fixture, row->id, "shown"));
  tear_down (&fixture, NULL);
}

/* The window, as far as it is asked to open. */
static void
activate_cb (GDBusMethodInvocation *invocation,
             const char *method,
             GVariant *arguments,
             gpointer data)
{
  *(char **) data = g_variant_print (arguments, FALSE);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static DesktopStandIn *
start_window (char **asked)
{
  return desktop_stand_in_new (g_test_dbus_get_bus_address (bus), RESPITE_APP_ID, "/io/github/respite_app/Respite",
                               "<node><interface name='org.freedesktop.Application'><method name='ActivateAction'>"
                               "<arg type='s' direction='in'/><arg type='av' direction='in'/>"
                               "<arg type='a{sv}' direction='in'/></method></interface></node>",
                               activate_cb, asked);
}

static void
test_start_opens_routine (Fixture *fixture,
                          gconstpointer data)
{
  g_autofree char *asked = NULL;
  g_autoptr (DesktopStandIn) window = start_window (&asked);

  pass (fixture, 2700);
  memory_notifier_answer (fixture->notifier, "start", "token-7");
  wait_until (asked != NULL);
  g_assert_cmpstr (asked, ==, "('start-reminder', [<'stretch'>], "
                              "{'activation-token': <'token-7'>, 'desktop-startup-id': <'token-7'>})");
}

static void
test_body_opens_page (Fixture *fixture,
                      gconstpointer data)
{
  g_autofree char *asked = NULL;
  g_autoptr (DesktopStandIn) window = start_window (&asked);

  pass (fixture, 2700);
  memory_notifier_answer (fixture->notifier, "default", NULL);
  wait_until (asked != NULL);
  g_assert_cmpstr (asked, ==, "('show-page', [<'today'>], {})");
  g_assert_true (is_state (fixture, "stretch", "shown"));
}

static void
test_nobody_shows_it (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (RespiteAgentStatus) status = NULL;
  g_autoptr (GError) error = NULL;

  memory_notifier_set_mode (fixture->notifier, MEMORY_NOTIFIER_FAILS);
  pass (fixture, 2700);
  status = get_status (fixture, "stretch");
  g_assert_cmpstr (status->state, ==, "missed");
  g_assert_cmpstr (status->reason, ==, "no-notifications");
  assert_history (fixture, "stretch held no-notifications");

  respite_agent_answer (fixture->agent, "stretch", "done", &error);
  g_assert_no_error (error);
  g_assert_true (is_state (fixture, "stretch", "counting"));
  assert_history (fixture, "stretch done answered; stretch held no-notifications");
}

static void
test_answer_while_hanging (Fixture *fixture,
                           gconstpointer data)
{
  memory_notifier_set_mode (fixture->notifier, MEMORY_NOTIFIER_HANGS);
  pass (fixture, 2700);
  g_assert_true (is_state (fixture, "stretch", "shown"));
  assert_history (fixture, "");

  respite_agent_answer (fixture->agent, "stretch", "skip", NULL);
  assert_history (fixture, "stretch held no-notifications; stretch skipped answered");
}

static void
test_answered_elsewhere (Fixture *fixture,
                         gconstpointer data)
{
  pass (fixture, 2700);
  respite_agent_answer (fixture->agent, "stretch", "done", NULL);
  g_assert_null (memory_notifier_get_notice (fixture->notifier));
}

static void
test_bad_answers (Fixture *fixture,
                  gconstpointer data)
{
  static const struct
  {
    const char *id, *answer;
  } cases[] = {
    { "stretch", "perhaps" }, { "stretch", "drank" }, { "stretch", "good" }, { "stretch", "" }, { "nobody", "done" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (respite_agent_answer (fixture->agent, cases[i].id, cases[i].answer, &error));
      g_assert_nonnull (error);
    }

  g_assert_false (respite_agent_remind (fixture->agent, "nobody", NULL));
  assert_history (fixture, "");
  assert_diary (fixture, NULL);
}

static void
test_unanswered (Fixture *fixture,
                 gconstpointer data)
{
  pass (fixture, 2700);
  pass (fixture, 2700);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 2);
  g_assert_nonnull (memory_notifier_get_notice (fixture->notifier));
  assert_history (fixture, "stretch ignored unanswered; stretch shown due; stretch shown due");
}

static void
test_remind (Fixture *fixture,
             gconstpointer data)
{
  g_assert_true (respite_agent_remind (fixture->agent, "stretch", NULL));
  g_assert_nonnull (memory_notifier_get_notice (fixture->notifier));
  assert_history (fixture, "stretch shown asked");
}

static void
test_presence (Fixture *fixture,
               gconstpointer data)
{
  g_autoptr (RespiteAgentStatus) before = NULL;
  g_autoptr (RespiteAgentStatus) away = NULL;

  pass (fixture, 1350);
  before = get_status (fixture, "stretch");
  g_assert_cmpfloat_with_epsilon (before->progress, 0.5, 0.001);

  respite_presence_source_report (fixture->idle, TRUE);
  pass (fixture, 200);
  away = get_status (fixture, "stretch");
  g_assert_cmpfloat_with_epsilon (away->progress, 0.5, 0.001);
  g_assert_cmpint (away->due, ==, 0);
  g_assert_cmpstr (away->reason, ==, "away");

  respite_presence_source_report (fixture->idle, FALSE);
  pass (fixture, 1350);
  g_assert_nonnull (memory_notifier_get_notice (fixture->notifier));
}

static void
test_locked (Fixture *fixture,
             gconstpointer data)
{
  respite_presence_source_report (fixture->lock, TRUE);
  pass (fixture, 10000);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);

  respite_presence_source_report (fixture->lock, FALSE);
  pass (fixture, 2700);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 1);
  assert_history (fixture, "stretch rested locked; stretch shown due");
}

static void
test_undisturbed (Fixture *fixture,
                  gconstpointer data)
{
  respite_presence_source_report (fixture->undisturbed, TRUE);
  pass (fixture, 3000);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);

  respite_presence_source_report (fixture->undisturbed, FALSE);
  pass (fixture, 1);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 1);
  assert_history (fixture, "stretch held do-not-disturb; stretch shown due");
}

static void
test_restart_keeps_progress (Fixture *fixture,
                             gconstpointer data)
{
  g_autoptr (RespiteAgentStatus) status = NULL;

  pass (fixture, 2000);
  stop (fixture);
  respite_manual_clock_advance (fixture->clock, 30 * G_USEC_PER_SEC);
  start (fixture);
  status = get_status (fixture, "stretch");
  g_assert_cmpfloat_with_epsilon (status->progress, 2000.0 / 2700, 0.001);

  pass (fixture, 699);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);
  pass (fixture, 1);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 1);
}

static void
test_kill_keeps_decisions (Fixture *fixture,
                           gconstpointer data)
{
  pass (fixture, 2700);
  wait_until (respite_agent_is_saved (fixture->agent));
  g_clear_object (&fixture->agent);

  start (fixture);
  g_assert_true (is_state (fixture, "stretch", "shown"));
  respite_agent_answer (fixture->agent, "stretch", "done", NULL);
  assert_history (fixture, "stretch done answered; stretch shown due");
}

static void
test_pause_survives (Fixture *fixture,
                     gconstpointer data)
{
  gint64 now = respite_clock_get_real_time (RESPITE_CLOCK (fixture->clock)) / G_USEC_PER_SEC;

  respite_agent_pause (fixture->agent, 7200);
  g_assert_cmpint (respite_agent_get_paused_until (fixture->agent), ==, now + 7200);
  g_assert_true (is_state (fixture, "stretch", "paused"));
  stop (fixture);
  start (fixture);
  g_assert_cmpint (respite_agent_get_paused_until (fixture->agent), ==, now + 7200);

  pass (fixture, 7199);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);
  pass (fixture, 1);
  g_assert_cmpint (respite_agent_get_paused_until (fixture->agent), ==, 0);

  respite_agent_pause (fixture->agent, 0);
  g_assert_cmpint (respite_agent_get_paused_until (fixture->agent), ==, G_MAXINT64);
  respite_agent_resume (fixture->agent);
  respite_agent_pause (fixture->agent, G_MAXUINT64);
  g_assert_cmpint (respite_agent_get_paused_until (fixture->agent), ==, G_MAXINT64);
}

static void
test_reminders_change (Fixture *fixture,
                       gconstpointer data)
{
  pass (fixture, 1000);
  respite_test_folder_write (fixture->folder, "reminders.json", REMINDERS (POSTURE "," STRETCH));
  wait_until (count_reminders (fixture) == 2);
  pass (fixture, 1700);
  g_assert_cmpstr (respite_notice_get_tag (memory_notifier_get_notice (fixture->notifier)), ==, "stretch");
}

static void
test_reminders_break (Fixture *fixture,
                      gconstpointer data)
{
  g_assert_null (respite_agent_get_problem (fixture->agent));
  respite_test_folder_write (fixture->folder, "reminders.json", "{ broken");
  wait_until (respite_agent_get_problem (fixture->agent) != NULL);
  g_assert_nonnull (strstr (respite_agent_get_problem (fixture->agent), "reminders.json"));

  pass (fixture, 2700);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 1);

  respite_test_folder_write (fixture->folder, "reminders.json", REMINDERS (STRETCH));
  wait_until (respite_agent_get_problem (fixture->agent) == NULL);
}

static void
test_profile_breaks (Fixture *fixture,
                     gconstpointer data)
{
  respite_test_folder_write (fixture->folder, "profile.json", "{ broken");
  wait_until (respite_agent_get_problem (fixture->agent) != NULL);
  g_assert_nonnull (strstr (respite_agent_get_problem (fixture->agent), "profile.json"));

  pass (fixture, 2700);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 1);

  respite_test_folder_write (fixture->folder, "profile.json", "{\"format\":\"respite-profile\",\"version\":1}");
  wait_until (respite_agent_get_problem (fixture->agent) == NULL);
}

static void
test_state_breaks (Fixture *fixture,
                   gconstpointer data)
{
  static const char *const texts[] = { "", "{}", "[", "{\"format\":\"respite-agent\",\"version\":99}" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      stop (fixture);
      respite_test_folder_write (fixture->folder, "state/agent.json", texts[i]);
      start (fixture);
      g_assert_true (is_state (fixture, "stretch", "counting"));
    }
}

/* A state of a newer agent, or a damaged one, was written over without a word. */
static void
test_unreadable_state_written_over (Fixture *fixture,
                                    gconstpointer data)
{
  static const char newer[] = "{\"format\":\"respite-agent\",\"version\":99}";
  g_autofree char *aside = NULL;

  stop (fixture);
  respite_test_folder_write (fixture->folder, "state/agent.json", newer);
  start (fixture);
  g_assert_nonnull (strstr (respite_agent_get_problem (fixture->agent), "agent.json.unreadable"));

  aside = respite_test_folder_read (fixture->folder, "state/agent.json.unreadable");
  g_assert_cmpstr (aside, ==, newer);
}

static void
test_drink_elsewhere (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (RespiteDiary) other = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  gint64 now;

  pass (fixture, 3000);
  now = respite_clock_get_real_time (RESPITE_CLOCK (fixture->clock)) / G_USEC_PER_SEC;
  record = respite_diary_log_water (other, 200, "cli", &error);
  g_assert_no_error (error);
  respite_journal_flush (respite_diary_get_journal (other), &error);
  g_assert_no_error (error);

  wait_until (get_due (fixture, "water") >= now + 3600);
  pass (fixture, 3599);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);
}

/* What was drunk before the day began was drunk yesterday. */
static void
test_day_begins_later (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (RespiteDiary) other = respite_diary_new (fixture->folder, RESPITE_CLOCK (fixture->clock));
  g_autoptr (RespiteRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  gint64 now;

  pass (fixture, 1000);
  now = respite_clock_get_real_time (RESPITE_CLOCK (fixture->clock)) / G_USEC_PER_SEC;
  record = respite_diary_log_water (other, 4000, "cli", &error);
  g_assert_no_error (error);
  respite_journal_flush (respite_diary_get_journal (other), &error);
  g_assert_no_error (error);

  wait_until (get_due (fixture, "water") >= now + 3600);
  pass (fixture, 7200);
  g_assert_cmpuint (memory_notifier_get_n_shown (fixture->notifier), ==, 0);

  respite_test_folder_write (fixture->folder, "profile.json",
                             "{\"format\":\"respite-profile\",\"version\":1,\"day_start\":\"12:00\"}");
  wait_until (memory_notifier_get_n_shown (fixture->notifier) == 1);
}

static void
test_diary_broken (Fixture *fixture,
                   gconstpointer data)
{
  g_autofree char *text = NULL;

  respite_test_folder_write (fixture->folder, "diary/2026-11.json", "{ broken");
  pass (fixture, 3600);
  g_assert_nonnull (memory_notifier_get_notice (fixture->notifier));
  memory_notifier_answer (fixture->notifier, "drank", NULL);
  wait_until (respite_agent_get_problem (fixture->agent) != NULL);
  g_assert_false (is_state (fixture, "water", "shown"));

  text = respite_test_folder_read (fixture->folder, "diary/2026-11.json");
  g_assert_cmpstr (text, ==, "{ broken");
  g_clear_object (&fixture->agent);
}

int
main (int argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

#define ADD(name, reminders, function) \
  g_test_add ("/agent/" name, Fixture, REMINDERS (reminders), set_up, function, tear_down)
  ADD ("due", STRETCH, test_due);
  ADD ("start-opens-routine", STRETCH, test_start_opens_routine);
  ADD ("body-opens-page", STRETCH, test_body_opens_page);
  ADD ("nobody-shows-it", STRETCH, test_nobody_shows_it);
  ADD ("answer-while-hanging", STRETCH, test_answer_while_hanging);
  ADD ("answered-elsewhere", STRETCH, test_answered_elsewhere);
  ADD ("bad-answers", STRETCH, test_bad_answers);
  ADD ("unanswered", STRETCH, test_unanswered);
  ADD ("remind", STRETCH, test_remind);
  ADD ("presence", STRETCH, test_presence);
  ADD ("locked", STRETCH, test_locked);
  ADD ("undisturbed", STRETCH, test_undisturbed);
  ADD ("restart-keeps-progress", STRETCH, test_restart_keeps_progress);
  ADD ("kill-keeps-decisions", STRETCH, test_kill_keeps_decisions);
  ADD ("pause-survives", STRETCH, test_pause_survives);
  ADD ("reminders-change", STRETCH, test_reminders_change);
  ADD ("reminders-break", STRETCH, test_reminders_break);
  ADD ("profile-breaks", STRETCH, test_profile_breaks);
  ADD ("state-breaks", STRETCH, test_state_breaks);
  ADD ("unreadable-state-written-over", STRETCH, test_unreadable_state_written_over);
  ADD ("drink-elsewhere", WATER, test_drink_elsewhere);
  ADD ("day-begins-later", WATER, test_day_begins_later);
  ADD ("diary-broken", WATER, test_diary_broken);
#undef ADD
  for (gsize i = 0; i < G_N_ELEMENTS (button_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/agent/button/%s/%s", button_cases[i].id, button_cases[i].button);

      g_test_add_data_func (path, &button_cases[i], test_button);
    }

  result = g_test_run ();
  g_test_dbus_stop (bus);

  return result;
}
