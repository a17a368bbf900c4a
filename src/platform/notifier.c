/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/notifier.h"

enum
{
  SHOWN,
  FAILED,
  ANSWERED,
  DISMISSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (RespiteNotifier, respite_notifier, G_TYPE_OBJECT)

static void
respite_notifier_default_init (RespiteNotifierInterface *iface)
{
  /**
   * RespiteNotifier::shown:
   * @tag: a notice's tag
   *
   * The desktop has taken the notice.
   */
  signals[SHOWN] = g_signal_new ("shown", RESPITE_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * RespiteNotifier::failed:
   * @tag: a notice's tag
   * @message: why, in a sentence
   *
   * There is nobody who could show the notice.
   */
  signals[FAILED] = g_signal_new ("failed", RESPITE_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * RespiteNotifier::answered:
   * @tag: a notice's tag
   * @answer: of the button that was pressed, or %RESPITE_NOTIFIER_OPENED
   * @activation_token: (nullable): what allows a window to come to the front
   */
  signals[ANSWERED] = g_signal_new ("answered", RESPITE_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * RespiteNotifier::dismissed:
   * @tag: a notice's tag
   *
   * The person closed the notice without an answer. Many desktops never tell.
   */
  signals[DISMISSED] = g_signal_new ("dismissed", RESPITE_TYPE_NOTIFIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);
}

/**
 * respite_notifier_show:
 * @notice: what to show, in place of whatever is shown
 *
 * Returns at once; ::shown or ::failed follows, unless another notice or respite_notifier_withdraw() comes first.
 */
void
respite_notifier_show (RespiteNotifier *self,
                       RespiteNotice *notice)
{
  g_return_if_fail (RESPITE_IS_NOTIFIER (self));
  g_return_if_fail (notice != NULL);

  RESPITE_NOTIFIER_GET_IFACE (self)->show (self, notice);
}

/**
 * respite_notifier_withdraw:
 *
 * Takes down what is shown; nothing more is heard of it.
 */
void
respite_notifier_withdraw (RespiteNotifier *self)
{
  g_return_if_fail (RESPITE_IS_NOTIFIER (self));

  RESPITE_NOTIFIER_GET_IFACE (self)->withdraw (self);
}

/* For those who implement the interface. */

void
respite_notifier_emit_shown (RespiteNotifier *self,
                             const char *tag)
{
  g_signal_emit (self, signals[SHOWN], 0, tag);
}

void
respite_notifier_emit_failed (RespiteNotifier *self,
                              const char *tag,
                              const char *message)
{
  g_signal_emit (self, signals[FAILED], 0, tag, message);
}

void
respite_notifier_emit_answered (RespiteNotifier *self,
                                const char *tag,
                                const char *answer,
                                const char *activation_token)
{
  g_signal_emit (self, signals[ANSWERED], 0, tag, answer, activation_token);
}

void
respite_notifier_emit_dismissed (RespiteNotifier *self,
                                 const char *tag)
{
  g_signal_emit (self, signals[DISMISSED], 0, tag);
}
