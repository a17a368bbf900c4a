/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "platform/notice.h"

G_BEGIN_DECLS

/**
 * RespiteNotification:
 *
 * One notice on its way through libnotify. What ends in `_in_thread` belongs into the thread of libnotify and may
 * block; all else, and what the person does, belongs to the main thread.
 */
typedef struct _RespiteNotification RespiteNotification;

typedef void (*RespiteNotificationAnswered) (RespiteNotification *self,
                                             const char *answer,
                                             const char *activation_token,
                                             gpointer data);
typedef void (*RespiteNotificationClosed) (RespiteNotification *self,
                                           gboolean by_person,
                                           gpointer data);

RespiteNotification *respite_notification_new (RespiteNotice *notice,
                                               const char *server,
                                               RespiteNotificationAnswered answered,
                                               RespiteNotificationClosed closed,
                                               gpointer data);
RespiteNotification *respite_notification_ref (RespiteNotification *self);
void respite_notification_unref (RespiteNotification *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteNotification, respite_notification_unref)

RespiteNotice *respite_notification_get_notice (RespiteNotification *self);
const char *respite_notification_get_server (RespiteNotification *self);
void respite_notification_silence (RespiteNotification *self);

gboolean respite_notification_show_in_thread (RespiteNotification *self,
                                              GError **error);
void respite_notification_drop_in_thread (RespiteNotification *self,
                                          gboolean close);

G_END_DECLS
