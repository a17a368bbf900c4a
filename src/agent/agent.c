/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/agent.h"

#include "agent/engine-driver.h"
#include "agent/history-writer.h"
#include "agent/notice-board.h"
#include "agent/problems.h"
#include "agent/reminder-answers.h"
#include "agent/reminder-texts.h"
#include "agent/status-report.h"
#include "agent/water-watch.h"
#include "core/base/data-folder.h"
#include "core/base/profile-store.h"
#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"

/* A pause longer than this is one without an end. */
#define PAUSE_MAX_S (366 * 24 * 60 * 60)

struct _RespiteAgent
{
  GObject parent_instance;

  GFile *folder;
  RespiteClock *clock;
  RespiteNotifier *notifier;
  RespitePresence *presence;
  RespiteWindowOpener *opener;
  RespiteWaker *waker;

  RespiteRemindersStore *store;
  RespiteProfileStore *profile;
  RespiteDiary *diary;
  RespiteJournal *history;
  RespiteWaterWatch *water;
  RespiteNoticeBoard *board;
  RespiteEngineDriver *driver;
  RespiteProblems problems;
  gboolean stopped;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteAgent, respite_agent, G_TYPE_OBJECT)

static RespiteEngine *
get_engine (RespiteAgent *self)
{
  return respite_engine_driver_get_engine (self->driver);
}

static void
save_state (RespiteAgent *self)
{
  g_autoptr (GError) error = NULL;

  respite_engine_driver_save (self->driver, &error);
  respite_problems_note (&self->problems, RESPITE_PROBLEM_STATE, error);
}

static RespiteReminder *
lookup (RespiteAgent *self,
        const char *id)
{
  return respite_reminder_set_lookup (respite_engine_get_reminders (get_engine (self)), id);
}

static GPtrArray *
list_joined (RespiteAgent *self,
             RespiteEngineAction *action)
{
  GPtrArray *joined = g_ptr_array_new ();

  for (guint i = 1; action->reminders[i] != NULL; i++)
    {
      RespiteReminder *reminder = lookup (self, action->reminders[i]);

      if (reminder != NULL)
        g_ptr_array_add (joined, reminder);
    }

  return joined;
}

static void
show_notice (RespiteAgent *self,
             RespiteEngineAction *action)
{
  RespiteReminder *lead = lookup (self, action->reminders[0]);
  g_autoptr (GPtrArray) joined = list_joined (self, action);
  g_autoptr (RespiteNotice) notice = NULL;

  notice = respite_reminder_texts_make_notice (lead, joined, respite_engine_get_drunk (get_engine (self)));
  respite_notice_board_show (self->board, action, notice);
}

static void
carry_out (RespiteAgent *self,
           RespiteEngineAction *action)
{
  switch (action->kind)
    {
    case RESPITE_ENGINE_SHOWN:
      show_notice (self, action);
      break;
    case RESPITE_ENGINE_WAITS:
      break;
    case RESPITE_ENGINE_DONE:
    case RESPITE_ENGINE_SKIPPED:
    case RESPITE_ENGINE_SNOOZED:
    case RESPITE_ENGINE_RESTED:
    case RESPITE_ENGINE_IGNORED:
    case RESPITE_ENGINE_HELD:
    case RESPITE_ENGINE_DROPPED:
    default:
      respite_history_write (self->history, action);
    }
}

/* Its buttons belong to the reminder that led, so that with its answer the notice is over. */
static void
withdraw_stale_notice (RespiteAgent *self)
{
  const char *lead = respite_notice_board_get_lead (self->board);

  if (lead != NULL && !respite_engine_is_awaiting (get_engine (self), lead))
    respite_notice_board_clear (self->board);
}

/* Has the engine live up to now and carries out what it decides. */
static void
step (RespiteAgent *self,
      gboolean save)
{
  g_autoptr (GPtrArray) actions = respite_engine_driver_advance (self->driver);

  for (guint i = 0; i < actions->len; i++)
    carry_out (self, g_ptr_array_index (actions, i));
  withdraw_stale_notice (self);
  if (save || actions->len > 0)
    save_state (self);

  respite_engine_driver_arm (self->driver);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
watches_water (RespiteAgent *self)
{
  RespiteReminderSet *set = respite_engine_get_reminders (get_engine (self));

  for (guint i = 0; i < respite_reminder_set_get_n_reminders (set); i++)
    {
      RespiteReminder *reminder = respite_reminder_set_get_reminder (set, i);

      if (respite_reminder_get_kind (reminder) == RESPITE_REMINDER_HYDRATION && respite_reminder_get_enabled (reminder))
        return TRUE;
    }

  return FALSE;
}

static void
read_water (RespiteAgent *self)
{
  int day_start = respite_profile_get_day_start (respite_profile_store_get_profile (self->profile));
  gint64 drunk_ml, last_real;

  respite_engine_set_day_start (get_engine (self), day_start);
  if (watches_water (self) && respite_water_watch_read (self->water, day_start, &drunk_ml, &last_real))
    respite_engine_driver_set_drunk (self->driver, drunk_ml, last_real);
}

static gboolean
answer (RespiteAgent *self,
        const char *id,
        RespiteEngineAnswer given,
        GError **error)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_ANSWER, .reminder = id, .answer = given };
  g_autoptr (GError) diary_error = NULL;

  if (!respite_engine_driver_input (self->driver, &input, error))
    return FALSE;

  if (!respite_reminder_answers_write (self->diary, lookup (self, id), given, &diary_error))
    respite_problems_note (&self->problems, RESPITE_PROBLEM_DIARY, diary_error);
  step (self, TRUE);

  return TRUE;
}

static void
answered_cb (RespiteAgent *self,
             const char *id,
             const char *pressed,
             const char *activation_token)
{
  RespiteReminder *reminder = lookup (self, id);
  RespiteEngineAnswer given = RESPITE_ENGINE_ANSWER_DONE;

  if (reminder == NULL || self->stopped)
    return;

  if (g_str_equal (pressed, RESPITE_NOTIFIER_OPENED))
    {
      respite_reminder_answers_open_page (self->opener, reminder, activation_token);
      return;
    }

  if (g_str_equal (pressed, RESPITE_BUTTON_START))
    respite_reminder_answers_open_routine (self->opener, reminder, activation_token);
  else if (!respite_engine_answer_from_text (pressed, &given, NULL))
    return;

  answer (self, id, given, NULL);
}

static void
tell_changed (RespiteAgent *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
presence_changed_cb (RespiteAgent *self,
                     int kind)
{
  static const RespiteEngineInputKind inputs[RESPITE_N_PRESENCE_KINDS][2] = {
    [RESPITE_PRESENCE_IDLE] = { RESPITE_ENGINE_BACK, RESPITE_ENGINE_AWAY },
    [RESPITE_PRESENCE_LOCKED] = { RESPITE_ENGINE_UNLOCK, RESPITE_ENGINE_LOCK },
    [RESPITE_PRESENCE_ASLEEP] = { RESPITE_ENGINE_WAKE, RESPITE_ENGINE_SLEEP },
    [RESPITE_PRESENCE_UNDISTURBED] = { RESPITE_ENGINE_DND_OFF, RESPITE_ENGINE_DND_ON },
  };
  gboolean absent = respite_presence_get_absent (self->presence, (RespitePresenceKind) kind);
  RespiteEngineInput input = { .kind = inputs[kind][absent] };

  if (self->stopped)
    return;

  /* Somebody who leaves may not come back before the machine is switched off. */
  respite_engine_driver_input (self->driver, &input, NULL);
  step (self, absent);
}

static void
apply_set (RespiteAgent *self)
{
  RespiteReminderSet *set = respite_reminders_store_get_set (self->store);

  respite_engine_driver_set_reminders (self->driver, set);
  respite_presence_set_idle_seconds (self->presence, respite_reminder_set_get_idle_s (set));
  read_water (self);
}

static void
set_changed_cb (RespiteAgent *self)
{
  respite_problems_note (&self->problems, RESPITE_PROBLEM_REMINDERS, NULL);
  apply_set (self);
  step (self, TRUE);
}

static void
set_failed_cb (RespiteAgent *self,
               const GError *error)
{
  respite_problems_note (&self->problems, RESPITE_PROBLEM_REMINDERS, error);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The person's day may begin at another time now. */
static void
profile_changed_cb (RespiteAgent *self)
{
  respite_problems_note (&self->problems, RESPITE_PROBLEM_PROFILE, NULL);
  read_water (self);
  step (self, FALSE);
}

static void
profile_failed_cb (RespiteAgent *self,
                   const GError *error)
{
  respite_problems_note (&self->problems, RESPITE_PROBLEM_PROFILE, error);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
journal_error_cb (RespiteAgent *self,
                  GParamSpec *pspec,
                  RespiteJournal *journal)
{
  RespiteProblem problem = journal == self->history ? RESPITE_PROBLEM_HISTORY : RESPITE_PROBLEM_DIARY;

  respite_problems_note (&self->problems, problem, respite_journal_get_error (journal));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
water_changed_cb (RespiteAgent *self)
{
  read_water (self);
  step (self, FALSE);
}

static void
load (RespiteAgent *self,
      GFile *state_file)
{
  g_autoptr (GError) error = NULL;
  RespiteJournalDisk *disk;

  respite_folder_ensure (self->folder, &error);
  respite_problems_note (&self->problems, RESPITE_PROBLEM_FOLDER, error);
  g_clear_error (&error);

  self->store = respite_reminders_store_new (self->folder);
  if (!respite_reminders_store_load (self->store, &error))
    respite_problems_note (&self->problems, RESPITE_PROBLEM_REMINDERS, error);
  respite_reminders_store_watch (self->store);
  g_clear_error (&error);

  self->profile = respite_profile_store_new (self->folder);
  if (!respite_value_store_load (RESPITE_VALUE_STORE (self->profile), &error))
    respite_problems_note (&self->problems, RESPITE_PROBLEM_PROFILE, error);
  respite_value_store_watch (RESPITE_VALUE_STORE (self->profile));

  self->diary = respite_diary_new (self->folder, self->clock);
  disk = respite_journal_get_disk (respite_diary_get_journal (self->diary));
  self->history = respite_history_open (self->folder);
  self->board = respite_notice_board_new (self->notifier, self->history);
  self->water = respite_water_watch_new (disk, self->clock);
  g_clear_error (&error);
  self->driver = respite_engine_driver_new (respite_reminders_store_get_set (self->store), state_file, self->clock,
                                            self->waker, &error);
  respite_problems_note (&self->problems, RESPITE_PROBLEM_STATE, error);
}

static void
tell_engine_presence (RespiteAgent *self)
{
  for (int kind = 0; kind < RESPITE_N_PRESENCE_KINDS; kind++)
    presence_changed_cb (self, kind);
}

static void
listen (RespiteAgent *self)
{
  RespiteJournal *journal = respite_diary_get_journal (self->diary);

  g_signal_connect_object (self->store, "changed", G_CALLBACK (set_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->store, "failed", G_CALLBACK (set_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "failed", G_CALLBACK (profile_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "notify::error", G_CALLBACK (journal_error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->history, "notify::error", G_CALLBACK (journal_error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->water, "changed", G_CALLBACK (water_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->presence, "changed", G_CALLBACK (presence_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->presence, "sources-changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->board, "changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->board, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  if (self->waker != NULL)
    g_signal_connect_object (self->waker, "woken", G_CALLBACK (respite_agent_wake), self, G_CONNECT_SWAPPED);
}

static void
respite_agent_dispose (GObject *object)
{
  RespiteAgent *self = RESPITE_AGENT (object);

  g_clear_object (&self->board);
  g_clear_object (&self->water);
  g_clear_object (&self->history);
  g_clear_object (&self->diary);
  g_clear_object (&self->profile);
  g_clear_object (&self->store);
  g_clear_object (&self->waker);
  g_clear_object (&self->opener);
  g_clear_object (&self->presence);
  g_clear_object (&self->notifier);

  G_OBJECT_CLASS (respite_agent_parent_class)->dispose (object);
}

static void
respite_agent_finalize (GObject *object)
{
  RespiteAgent *self = RESPITE_AGENT (object);

  respite_engine_driver_free (self->driver);
  g_object_unref (self->clock);
  g_object_unref (self->folder);
  respite_problems_clear (&self->problems);

  G_OBJECT_CLASS (respite_agent_parent_class)->finalize (object);
}

static void
respite_agent_class_init (RespiteAgentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_agent_dispose;
  object_class->finalize = respite_agent_finalize;

  /**
   * RespiteAgent::changed:
   *
   * Something about the reminders, the pause or the problems may be different.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
respite_agent_init (RespiteAgent *self)
{
}

/**
 * respite_agent_new:
 * @parts: what it is made of
 *
 * Goes on where the last agent stopped.
 *
 * Returns: (transfer full): an agent at work
 */
RespiteAgent *
respite_agent_new (const RespiteAgentParts *parts)
{
  RespiteAgent *self = g_object_new (RESPITE_TYPE_AGENT, NULL);

  self->folder = g_object_ref (parts->folder);
  self->clock = g_object_ref (parts->clock);
  self->notifier = g_object_ref (parts->notifier);
  self->presence = g_object_ref (parts->presence);
  self->opener = g_object_ref (parts->opener);
  self->waker = parts->waker != NULL ? g_object_ref (parts->waker) : NULL;

  load (self, parts->state_file);
  listen (self);
  tell_engine_presence (self);
  apply_set (self);
  step (self, FALSE);

  return self;
}

/**
 * respite_agent_wake:
 *
 * Looks at the clocks and does what is due.
 */
void
respite_agent_wake (RespiteAgent *self)
{
  g_return_if_fail (RESPITE_IS_AGENT (self));

  if (self->stopped)
    return;

  step (self, FALSE);
}

/**
 * respite_agent_get_next_wake:
 *
 * Returns: the boot time at which it has to be woken, in microseconds; 0 when nothing comes due by itself
 */
gint64
respite_agent_get_next_wake (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), 0);

  return self->stopped ? 0 : respite_engine_driver_get_next_wake (self->driver);
}

/**
 * respite_agent_stop:
 *
 * Takes down the notice, keeps the state, and does nothing from now on. Wait until respite_agent_is_saved().
 */
void
respite_agent_stop (RespiteAgent *self)
{
  g_return_if_fail (RESPITE_IS_AGENT (self));

  if (self->stopped)
    return;

  respite_agent_wake (self);
  self->stopped = TRUE;
  respite_notice_board_clear (self->board);
  save_state (self);
  respite_engine_driver_disarm (self->driver);
}

/**
 * respite_agent_is_saved:
 *
 * Returns: whether all that was written into diary and history is on the disk
 */
gboolean
respite_agent_is_saved (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), FALSE);

  return !respite_journal_get_dirty (self->history)
         && !respite_journal_get_dirty (respite_diary_get_journal (self->diary));
}

/**
 * respite_agent_pause:
 * @seconds: how long; 0 until respite_agent_resume() is called
 */
void
respite_agent_pause (RespiteAgent *self,
                     guint64 seconds)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_PAUSE };

  g_return_if_fail (RESPITE_IS_AGENT (self));

  if (seconds <= PAUSE_MAX_S)
    input.duration = (gint64) seconds * G_USEC_PER_SEC;
  respite_engine_driver_input (self->driver, &input, NULL);
  step (self, TRUE);
}

void
respite_agent_resume (RespiteAgent *self)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_RESUME };

  g_return_if_fail (RESPITE_IS_AGENT (self));

  respite_engine_driver_input (self->driver, &input, NULL);
  step (self, TRUE);
}

/**
 * respite_agent_remind:
 * @id: a reminder
 * @error: a #RespiteReminderError where there is none of that id
 *
 * Shows a reminder now.
 *
 * Returns: whether there is such a reminder
 */
gboolean
respite_agent_remind (RespiteAgent *self,
                      const char *id,
                      GError **error)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_REMIND, .reminder = id };

  g_return_val_if_fail (RESPITE_IS_AGENT (self), FALSE);

  if (!respite_engine_driver_input (self->driver, &input, error))
    return FALSE;
  step (self, TRUE);

  return TRUE;
}

/**
 * respite_agent_answer:
 * @id: a reminder
 * @text: a word that respite_engine_answer_from_text() takes
 * @error: a #RespiteReminderError that names what is wrong
 *
 * Answers a reminder as the button of its notification would, whether it is shown or not.
 *
 * Returns: whether the answer was taken
 */
gboolean
respite_agent_answer (RespiteAgent *self,
                      const char *id,
                      const char *text,
                      GError **error)
{
  RespiteEngineAnswer given;

  g_return_val_if_fail (RESPITE_IS_AGENT (self), FALSE);

  return respite_engine_answer_from_text (text, &given, error) && answer (self, id, given, error);
}

/**
 * respite_agent_get_paused_until:
 *
 * Returns: when the pause ends, in seconds since 1970; 0 when nothing is paused; %G_MAXINT64 when it has no end
 */
gint64
respite_agent_get_paused_until (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), 0);

  return respite_engine_get_paused_until (get_engine (self));
}

/**
 * respite_agent_list_status:
 *
 * Returns: (transfer full) (element-type RespiteAgentStatus): each reminder, as of the last look at the clocks
 */
GPtrArray *
respite_agent_list_status (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), NULL);

  return respite_status_report_make (get_engine (self), self->board);
}

/**
 * respite_agent_list_decisions:
 *
 * Returns: (transfer none) (element-type RespiteEngineAction): the last decisions, the oldest first
 */
GPtrArray *
respite_agent_list_decisions (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), NULL);

  return respite_engine_get_log (get_engine (self));
}

/**
 * respite_agent_list_sources:
 *
 * Returns: (transfer full) (array zero-terminated=1): see respite_presence_list_sources()
 */
char **
respite_agent_list_sources (RespiteAgent *self,
                            RespitePresenceKind kind)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), NULL);

  return respite_presence_list_sources (self->presence, kind);
}

/**
 * respite_agent_get_problem:
 *
 * Returns: (nullable): what keeps the agent from doing all it should, in sentences for people
 */
const char *
respite_agent_get_problem (RespiteAgent *self)
{
  g_return_val_if_fail (RESPITE_IS_AGENT (self), NULL);

  return respite_problems_get_first (&self->problems);
}
