/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/notification.h"

#include <libnotify/notify.h>

#include "platform/libnotify-thread.h"
#include "platform/notifier.h"

/* Among the reasons of the notification protocol, the one that tells a person from a clock. */
#define CLOSED_BY_PERSON 2

struct _RespiteNotification
{
  RespiteNotice *notice;
  char *server;

  /* Only the thread of libnotify looks at this, */
  NotifyNotification *shown;

  /* and only the main thread at these. */
  RespiteNotificationAnswered answered;
  RespiteNotificationClosed closed;
  gpointer data;
};

/* What the person did, on its way from the one thread to the other. */
typedef struct
{
  RespiteNotification *notification;
  char *answer;
  char *activation_token;
  gboolean by_person;
} Event;

static void
event_free (gpointer data)
{
  Event *event = data;

  respite_notification_unref (event->notification);
  g_free (event->answer);
  g_free (event->activation_token);
  g_free (event);
}

static Event *
event_new (RespiteNotification *notification)
{
  Event *event = g_new0 (Event, 1);

  event->notification = respite_notification_ref (notification);

  return event;
}

static void
tell_answered (gpointer data)
{
  Event *event = data;
  RespiteNotification *self = event->notification;

  if (self->answered != NULL)
    self->answered (self, event->answer, event->activation_token, self->data);
}

static void
tell_closed (gpointer data)
{
  Event *event = data;
  RespiteNotification *self = event->notification;

  if (self->closed != NULL)
    self->closed (self, event->by_person, self->data);
}

static void
answered_cb (NotifyNotification *shown,
             char *answer,
             gpointer data)
{
  Event *event = event_new (data);

  /* The token is there for as long as this runs. */
  event->answer = g_strdup (answer);
  event->activation_token = g_strdup (notify_notification_get_activation_token (shown));
  respite_libnotify_thread_tell (tell_answered, event, event_free);
}

static void
closed_cb (NotifyNotification *shown,
           gpointer data)
{
  Event *event = event_new (data);

  event->by_person = notify_notification_get_closed_reason (shown) == CLOSED_BY_PERSON;
  respite_libnotify_thread_tell (tell_closed, event, event_free);
}

static gboolean
has_capability (GList *capabilities,
                const char *name)
{
  return g_list_find_custom (capabilities, name, (GCompareFunc) g_strcmp0) != NULL;
}

static char *
escape (const char *text)
{
  GString *escaped = g_string_new (text);

  g_string_replace (escaped, "&", "&amp;", 0);
  g_string_replace (escaped, "<", "&lt;", 0);
  g_string_replace (escaped, ">", "&gt;", 0);

  return g_string_free (escaped, FALSE);
}

static void
add_action (RespiteNotification *self,
            const char *answer,
            const char *label)
{
  notify_notification_add_action (self->shown, answer, label, answered_cb, respite_notification_ref (self),
                                  (GFreeFunc) respite_notification_unref);
}

static void
add_actions (RespiteNotification *self)
{
  /* Most desktops never show this label: it is what clicking the text does. */
  add_action (self, RESPITE_NOTIFIER_OPENED, "Respite");

  for (guint i = 0; i < respite_notice_get_n_buttons (self->notice); i++)
    add_action (self, respite_notice_get_answer (self->notice, i), respite_notice_get_label (self->notice, i));
}

static void
add_hints (RespiteNotification *self)
{
  notify_notification_set_urgency (self->shown, NOTIFY_URGENCY_NORMAL);
  notify_notification_set_hint (self->shown, "desktop-entry", g_variant_new_string (RESPITE_APP_ID));
  if (respite_notice_get_sound (self->notice))
    notify_notification_set_hint (self->shown, "sound-name", g_variant_new_string ("message-new-instant"));
  else
    notify_notification_set_hint (self->shown, "suppress-sound", g_variant_new_boolean (TRUE));
}

/**
 * respite_notification_new:
 * @server: the bus name of the server it is for
 * @answered: what hears of a pressed button
 * @closed: what hears that it has been taken down without an answer
 *
 * Returns: (transfer full): a notification that is not shown yet
 */
RespiteNotification *
respite_notification_new (RespiteNotice *notice,
                          const char *server,
                          RespiteNotificationAnswered answered,
                          RespiteNotificationClosed closed,
                          gpointer data)
{
  RespiteNotification *self = g_atomic_rc_box_new0 (RespiteNotification);

  self->notice = respite_notice_ref (notice);
  self->server = g_strdup (server);
  self->answered = answered;
  self->closed = closed;
  self->data = data;

  return self;
}

RespiteNotification *
respite_notification_ref (RespiteNotification *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  RespiteNotification *self = data;

  respite_notice_unref (self->notice);
  g_free (self->server);
}

void
respite_notification_unref (RespiteNotification *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

RespiteNotice *
respite_notification_get_notice (RespiteNotification *self)
{
  return self->notice;
}

const char *
respite_notification_get_server (RespiteNotification *self)
{
  return self->server;
}

/**
 * respite_notification_silence:
 *
 * Nothing more is heard of it, whatever the server still sends: many send `closed` after a button was pressed.
 */
void
respite_notification_silence (RespiteNotification *self)
{
  self->answered = NULL;
  self->closed = NULL;
}

/**
 * respite_notification_show_in_thread:
 * @error: why it cannot be shown
 *
 * Waits for the server, however long that takes. What the server is able to do is asked each time, for
 * it changes while a server runs.
 *
 * Returns: whether the server took it
 */
gboolean
respite_notification_show_in_thread (RespiteNotification *self,
                                     GError **error)
{
  GList *capabilities = notify_get_server_caps ();
  g_autofree char *body = has_capability (capabilities, "body-markup")
                              ? escape (respite_notice_get_body (self->notice))
                              : g_strdup (respite_notice_get_body (self->notice));

  self->shown = notify_notification_new (respite_notice_get_title (self->notice), body, RESPITE_APP_ID);
  add_hints (self);
  if (has_capability (capabilities, "actions"))
    add_actions (self);
  g_list_free_full (capabilities, g_free);

  g_signal_connect_data (self->shown, "closed", G_CALLBACK (closed_cb), respite_notification_ref (self),
                         (GClosureNotify) (void (*) (void)) respite_notification_unref, 0);

  return notify_notification_show (self->shown, error);
}

/**
 * respite_notification_drop_in_thread:
 * @close: whether to take it down; not when its server has gone, for another may use the same number
 *
 * Lets go of what libnotify holds.
 */
void
respite_notification_drop_in_thread (RespiteNotification *self,
                                     gboolean close)
{
  if (self->shown == NULL)
    return;

  if (close)
    notify_notification_close (self->shown, NULL);
  g_clear_object (&self->shown);
}
