/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "platform/notice.h"

G_BEGIN_DECLS

/** The answer of somebody who clicked the notification itself instead of a button. */
#define RESPITE_NOTIFIER_OPENED "default"

#define RESPITE_TYPE_NOTIFIER (respite_notifier_get_type ())

G_DECLARE_INTERFACE (RespiteNotifier, respite_notifier, RESPITE, NOTIFIER, GObject)

/**
 * RespiteNotifier:
 *
 * Whatever puts a notice before the person's eyes. It never blocks, and has at most one notice up at a time.
 */
struct _RespiteNotifierInterface
{
  GTypeInterface parent;

  void (*show) (RespiteNotifier *self,
                RespiteNotice *notice);
  void (*withdraw) (RespiteNotifier *self);
};

void respite_notifier_show (RespiteNotifier *self,
                            RespiteNotice *notice);
void respite_notifier_withdraw (RespiteNotifier *self);

void respite_notifier_emit_shown (RespiteNotifier *self,
                                  const char *tag);
void respite_notifier_emit_failed (RespiteNotifier *self,
                                   const char *tag,
                                   const char *message);
void respite_notifier_emit_answered (RespiteNotifier *self,
                                     const char *tag,
                                     const char *answer,
                                     const char *activation_token);
void respite_notifier_emit_dismissed (RespiteNotifier *self,
                                      const char *tag);

G_END_DECLS
