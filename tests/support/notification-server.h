/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ShownNotification:
 * @actions: pairs of an answer and its label
 * @closed: whether the program that showed it took it down
 *
 * What the stand-in was asked to show.
 */
typedef struct
{
  guint id;
  guint replaces;
  char *summary;
  char *body;
  GStrv actions;
  GVariant *hints;
  gboolean closed;
} ShownNotification;

/**
 * NotificationServer:
 * @hangs: answers nothing
 * @n_notify: how often it was asked to show something, answered or not
 * @shown: (element-type ShownNotification): all it has shown
 *
 * A stand-in for the desktop's notifications.
 */
typedef struct
{
  struct _DesktopStandIn *stand_in;
  const char *const *capabilities;
  gboolean hangs;
  guint n_notify;
  GPtrArray *shown;
  GPtrArray *unanswered;
  guint last_id;
} NotificationServer;

NotificationServer *notification_server_new (const char *address,
                                             const char *const *capabilities);
void notification_server_free (NotificationServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (NotificationServer, notification_server_free)

ShownNotification *notification_server_get_last (NotificationServer *self);
guint notification_server_count_live (NotificationServer *self);
void notification_server_press (NotificationServer *self,
                                const char *answer,
                                const char *activation_token);
void notification_server_close (NotificationServer *self,
                                guint reason);
void notification_server_recover (NotificationServer *self);

extern const char *const notification_server_usual[];
extern const char *const notification_server_plain[];

G_END_DECLS
