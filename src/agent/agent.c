/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/agent.h"

#include "agent/engine-file.h"
#include "agent/history-writer.h"
#include "agent/notice-board.h"
#include "agent/reminder-answers.h"
#include "agent/reminder-texts.h"
#include "agent/water-watch.h"
#include "core/base/data-folder.h"
#include "core/base/profile.h"
#include "core/diary/diary.h"
#include "core/reminders/reminders-store.h"

/* A pause longer than this is one without an end. */
#define PAUSE_MAX_S (366 * 24 * 60 * 60)

/* What keeps the agent from doing all it should, for each that may. */
typedef enum
{
  PROBLEM_FOLDER,
  PROBLEM_SET,
  PROBLEM_STATE,
  PROBLEM_DIARY,
  PROBLEM_HISTORY,
  N_PROBLEMS
} Problem;

struct _RespiteAgent
{
  GObject parent_instance;

  GFile *folder;
  GFile *state_file;
  RespiteClock *clock;
  RespiteNotifier *notifier;
  RespitePresence *presence;
  RespiteWindowOpener *opener;
  RespiteWaker *waker;

  RespiteRemindersStore *store;
  RespiteDiary *diary;
  RespiteJournal *history;
  RespiteWaterWatch *water;
  RespiteNoticeBoard *board;
  RespiteEngine *engine;
  GTimeZone *zone;
  gboolean stopped;
  char *problems[N_PROBLEMS];
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteAgent, respite_agent, G_TYPE_OBJECT)

static RespiteEngineNow
get_now (RespiteAgent *self)
{
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->zone = respite_clock_dup_zone (self->clock);

  return (RespiteEngineNow) {
    .real = respite_clock_get_real_time (self->clock),
    .boot = respite_clock_get_boot_time (self->clock),
    .zone = self->zone,
  };
}

/* Each is told once on stderr, and stays to be asked for until it is over. */
static void
note_problem (RespiteAgent *self,
              Problem problem,
              const GError *error)
{
  const char *message = error != NULL ? error->message : NULL;

  if (g_strcmp0 (self->problems[problem], message) == 0)
    return;

  if (message != NULL)
    g_printerr ("respite-agent: %s\n", message);
  g_free (self->problems[problem]);
  self->problems[problem] = g_strdup (message);
}

static void
save_state (RespiteAgent *self)
{
  RespiteEngineNow now = get_now (self);
  g_autoptr (GError) error = NULL;

  respite_engine_file_save (self->state_file, self->engine, &now, &error);
  note_problem (self, PROBLEM_STATE, error);
}

static RespiteReminder *
lookup (RespiteAgent *self,
        const char *id)
{
  return respite_reminder_set_lookup (respite_engine_get_reminders (self->engine), id);
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

  notice = respite_reminder_texts_make_notice (lead, joined, respite_engine_get_drunk (self->engine));
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

  if (lead != NULL && !respite_engine_is_awaiting (self->engine, lead))
    respite_notice_board_clear (self->board);
}

static void
arm (RespiteAgent *self)
{
  gint64 next = respite_agent_get_next_wake (self);

  if (self->waker != NULL)
    respite_waker_set (self->waker, next);
}

/* Has the engine live up to now and carries out what it decides. */
static void
step (RespiteAgent *self,
      gboolean save)
{
  RespiteEngineNow now = get_now (self);
  g_autoptr (GPtrArray) actions = respite_engine_advance (self->engine, &now);

  for (guint i = 0; i < actions->len; i++)
    carry_out (self, g_ptr_array_index (actions, i));
  withdraw_stale_notice (self);
  if (save || actions->len > 0)
    save_state (self);

  arm (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Where nothing announced the sleep, what the two clocks have drifted apart tells of it. */
static void
note_sleep (RespiteAgent *self)
{
  gint64 slept = self->waker != NULL ? respite_waker_take_slept (self->waker) : 0;
  RespiteEngineInput asleep = { .kind = RESPITE_ENGINE_SLEEP };
  RespiteEngineInput awake = { .kind = RESPITE_ENGINE_WAKE };
  RespiteEngineNow now = get_now (self);
  RespiteEngineNow before = now;

  if (slept == 0)
    return;

  before.real -= slept;
  before.boot -= slept;
  respite_engine_input (self->engine, &asleep, &before, NULL);
  respite_engine_input (self->engine, &awake, &now, NULL);
}

static gboolean
take_in (RespiteAgent *self,
         const RespiteEngineInput *input,
         GError **error)
{
  RespiteEngineNow now;

  note_sleep (self);
  now = get_now (self);

  return respite_engine_input (self->engine, input, &now, error);
}

static gboolean
watches_water (RespiteAgent *self)
{
  RespiteReminderSet *set = respite_engine_get_reminders (self->engine);

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
  int day_start = respite_profile_read_day_start (self->folder);
  RespiteEngineNow now = get_now (self);
  gint64 drunk_ml, last_real;

  respite_engine_set_day_start (self->engine, day_start);
  if (watches_water (self) && respite_water_watch_read (self->water, day_start, &drunk_ml, &last_real))
    respite_engine_set_drunk (self->engine, drunk_ml, last_real, &now);
}

static gboolean
answer (RespiteAgent *self,
        const char *id,
        RespiteEngineAnswer given,
        GError **error)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_ANSWER, .reminder = id, .answer = given };
  g_autoptr (GError) diary_error = NULL;

  if (!take_in (self, &input, error))
    return FALSE;

  if (!respite_reminder_answers_write (self->diary, lookup (self, id), given, &diary_error))
    note_problem (self, PROBLEM_DIARY, diary_error);
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
  };
  gboolean absent = respite_presence_get_absent (self->presence, (RespitePresenceKind) kind);
  RespiteEngineInput input = { .kind = inputs[kind][absent] };

  if (self->stopped)
    return;

  /* Somebody who leaves may not come back before the machine is switched off. */
  take_in (self, &input, NULL);
  step (self, absent);
}

static void
apply_set (RespiteAgent *self)
{
  RespiteReminderSet *set = respite_reminders_store_get_set (self->store);
  RespiteEngineNow now;

  note_sleep (self);
  now = get_now (self);
  respite_engine_set_reminders (self->engine, set, &now);
  respite_presence_set_idle_seconds (self->presence, respite_reminder_set_get_idle_s (set));
  read_water (self);
}

static void
set_changed_cb (RespiteAgent *self)
{
  note_problem (self, PROBLEM_SET, NULL);
  apply_set (self);
  step (self, TRUE);
}

static void
set_failed_cb (RespiteAgent *self,
               const GError *error)
{
  note_problem (self, PROBLEM_SET, error);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
journal_error_cb (RespiteAgent *self,
                  GParamSpec *pspec,
                  RespiteJournal *journal)
{
  note_problem (self, journal == self->history ? PROBLEM_HISTORY : PROBLEM_DIARY, respite_journal_get_error (journal));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
water_changed_cb (RespiteAgent *self)
{
  note_sleep (self);
  read_water (self);
  step (self, FALSE);
}

static void
load (RespiteAgent *self)
{
  g_autoptr (GError) error = NULL;
  RespiteEngineNow now;

  respite_folder_ensure (self->folder, &error);
  note_problem (self, PROBLEM_FOLDER, error);
  g_clear_error (&error);

  self->store = respite_reminders_store_new (self->folder);
  if (!respite_reminders_store_load (self->store, &error))
    note_problem (self, PROBLEM_SET, error);
  respite_reminders_store_watch (self->store);

  self->diary = respite_diary_new (self->folder, self->clock);
  self->history = respite_history_open (self->folder);
  self->board = respite_notice_board_new (self->notifier, self->history);
  self->water = respite_water_watch_new (respite_journal_get_disk (respite_diary_get_journal (self->diary)), self->clock);

  now = get_now (self);
  self->engine = respite_engine_file_load (self->state_file, respite_reminders_store_get_set (self->store), &now);
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
  g_signal_connect_object (journal, "notify::error", G_CALLBACK (journal_error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->history, "notify::error", G_CALLBACK (journal_error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->water, "changed", G_CALLBACK (water_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->presence, "changed", G_CALLBACK (presence_changed_cb), self, G_CONNECT_SWAPPED);
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

  respite_engine_free (self->engine);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_object_unref (self->clock);
  g_object_unref (self->state_file);
  g_object_unref (self->folder);
  for (int problem = 0; problem < N_PROBLEMS; problem++)
    g_free (self->problems[problem]);

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
  self->state_file = g_object_ref (parts->state_file);
  self->clock = g_object_ref (parts->clock);
  self->notifier = g_object_ref (parts->notifier);
  self->presence = g_object_ref (parts->presence);
  self->opener = g_object_ref (parts->opener);
  self->waker = parts->waker != NULL ? g_object_ref (parts->waker) : NULL;

  load (self);
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

  note_sleep (self);
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
  gint64 next;

  g_return_val_if_fail (RESPITE_IS_AGENT (self), 0);

  next = respite_engine_next_wakeup (self->engine);

  return next != RESPITE_ENGINE_NEVER && !self->stopped ? next : 0;
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
  if (self->waker != NULL)
    respite_waker_set (self->waker, 0);
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
  take_in (self, &input, NULL);
  step (self, TRUE);
}

void
respite_agent_resume (RespiteAgent *self)
{
  RespiteEngineInput input = { .kind = RESPITE_ENGINE_RESUME };

  g_return_if_fail (RESPITE_IS_AGENT (self));

  take_in (self, &input, NULL);
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

  if (!take_in (self, &input, error))
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

  return respite_engine_get_paused_until (self->engine);
}

static RespiteAgentStatus *
make_status (RespiteAgent *self,
             RespiteReminderStatus *status)
{
  RespiteReminder *reminder = status->reminder;
  RespiteAgentStatus *made = g_new0 (RespiteAgentStatus, 1);
  const char *id = respite_reminder_get_id (reminder);
  gboolean missed = g_str_equal (status->state, "shown") && respite_notice_board_is_unseen (self->board, id);

  made->id = g_strdup (id);
  made->kind = g_strdup (respite_reminder_kind_to_text (respite_reminder_get_kind (reminder)));
  made->enabled = respite_reminder_get_enabled (reminder);
  made->due = status->due;
  made->progress = status->progress;
  made->state = g_strdup (missed ? "missed" : status->state);
  made->reason = g_strdup (missed ? "no-notifications" : status->reason);

  return made;
}

/**
 * respite_agent_list_status:
 *
 * Returns: (transfer container) (element-type RespiteAgentStatus): each reminder, as of the last look at the clocks
 */
GPtrArray *
respite_agent_list_status (RespiteAgent *self)
{
  g_autoptr (GPtrArray) statuses = NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) respite_agent_status_free);

  g_return_val_if_fail (RESPITE_IS_AGENT (self), list);

  statuses = respite_engine_list_status (self->engine);
  for (guint i = 0; i < statuses->len; i++)
    g_ptr_array_add (list, make_status (self, g_ptr_array_index (statuses, i)));

  return list;
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

  return respite_engine_get_log (self->engine);
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

  for (int problem = 0; problem < N_PROBLEMS; problem++)
    if (self->problems[problem] != NULL)
      return self->problems[problem];

  return NULL;
}
