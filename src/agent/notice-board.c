/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/notice-board.h"

#include "agent/history-writer.h"

typedef enum
{
  NOTICE_ASKED,
  NOTICE_UP,
  NOTICE_UNSEEN,
} NoticeState;

/*
 * The last decision to show something, and how far that got. History says `shown` only when the desktop has taken the
 * notice, and `held` where nobody did.
 */
struct _RespiteNoticeBoard
{
  GObject parent_instance;

  RespiteNotifier *notifier;
  RespiteJournal *history;
  RespiteEngineAction *action;
  NoticeState state;
};

enum
{
  CHANGED,
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RespiteNoticeBoard, respite_notice_board, G_TYPE_OBJECT)

static void
set_unseen (RespiteNoticeBoard *self)
{
  self->state = NOTICE_UNSEEN;
  respite_history_write_unseen (self->history, self->action, RESPITE_NOTICE_UNSEEN);
}

/* A notice that nobody has confirmed by the time it is over was not seen. */
static void
forget (RespiteNoticeBoard *self)
{
  if (self->action != NULL && self->state == NOTICE_ASKED)
    set_unseen (self);

  g_clear_pointer (&self->action, respite_engine_action_unref);
}

static gboolean
is_current (RespiteNoticeBoard *self,
            const char *tag)
{
  return g_strcmp0 (respite_notice_board_get_lead (self), tag) == 0;
}

static void
shown_cb (RespiteNoticeBoard *self,
          const char *tag)
{
  if (!is_current (self, tag) || self->state != NOTICE_ASKED)
    return;

  self->state = NOTICE_UP;
  respite_history_write (self->history, self->action);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
failed_cb (RespiteNoticeBoard *self,
           const char *tag,
           const char *message)
{
  if (!is_current (self, tag) || self->state != NOTICE_ASKED)
    return;

  set_unseen (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
answered_cb (RespiteNoticeBoard *self,
             const char *tag,
             const char *answer,
             const char *activation_token)
{
  if (is_current (self, tag))
    g_signal_emit (self, signals[ANSWERED], 0, tag, answer, activation_token);
}

static void
respite_notice_board_finalize (GObject *object)
{
  RespiteNoticeBoard *self = RESPITE_NOTICE_BOARD (object);

  g_clear_pointer (&self->action, respite_engine_action_unref);
  g_object_unref (self->notifier);
  g_object_unref (self->history);

  G_OBJECT_CLASS (respite_notice_board_parent_class)->finalize (object);
}

static void
respite_notice_board_class_init (RespiteNoticeBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_notice_board_finalize;

  /**
   * RespiteNoticeBoard::changed:
   *
   * It is known now whether the notice is seen.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * RespiteNoticeBoard::answered:
   * @id: the reminder that led
   * @answer: of the button that was pressed, or %RESPITE_NOTIFIER_OPENED
   * @activation_token: (nullable): what allows a window to come to the front
   */
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
}

static void
respite_notice_board_init (RespiteNoticeBoard *self)
{
}

/**
 * respite_notice_board_new:
 * @notifier: what shows notices
 * @history: where it is written down
 *
 * Returns: (transfer full): a place for one notice at a time
 */
RespiteNoticeBoard *
respite_notice_board_new (RespiteNotifier *notifier,
                          RespiteJournal *history)
{
  RespiteNoticeBoard *self = g_object_new (RESPITE_TYPE_NOTICE_BOARD, NULL);

  self->notifier = g_object_ref (notifier);
  self->history = g_object_ref (history);
  g_signal_connect_object (notifier, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (notifier, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (notifier, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * respite_notice_board_show:
 * @action: the decision to show something
 * @notice: what it says; its tag is the id of the reminder that leads
 */
void
respite_notice_board_show (RespiteNoticeBoard *self,
                           RespiteEngineAction *action,
                           RespiteNotice *notice)
{
  g_return_if_fail (RESPITE_IS_NOTICE_BOARD (self));

  forget (self);
  self->action = respite_engine_action_ref (action);
  self->state = NOTICE_ASKED;
  respite_notifier_show (self->notifier, notice);
}

/**
 * respite_notice_board_clear:
 *
 * Takes the notice down, if there is one.
 */
void
respite_notice_board_clear (RespiteNoticeBoard *self)
{
  g_return_if_fail (RESPITE_IS_NOTICE_BOARD (self));

  if (self->action == NULL)
    return;

  respite_notifier_withdraw (self->notifier);
  forget (self);
}

/**
 * respite_notice_board_get_lead:
 *
 * Returns: (nullable): the reminder that the notice's buttons belong to
 */
const char *
respite_notice_board_get_lead (RespiteNoticeBoard *self)
{
  g_return_val_if_fail (RESPITE_IS_NOTICE_BOARD (self), NULL);

  return self->action != NULL ? self->action->reminders[0] : NULL;
}

/**
 * respite_notice_board_is_unseen:
 * @id: a reminder
 *
 * Returns: whether the notice is about it and nobody could show it
 */
gboolean
respite_notice_board_is_unseen (RespiteNoticeBoard *self,
                                const char *id)
{
  g_return_val_if_fail (RESPITE_IS_NOTICE_BOARD (self), FALSE);

  return self->action != NULL && self->state == NOTICE_UNSEEN
         && g_strv_contains ((const char *const *) self->action->reminders, id);
}
