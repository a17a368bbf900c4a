/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "platform/desktop-notifier.h"

#include "platform/libnotify-thread.h"
#include "platform/notification-server.h"
#include "platform/notification.h"

struct _RespiteDesktopNotifier
{
  GObject parent_instance;

  RespiteNotificationServer *server;
  RespiteNotice *wanted;
  RespiteNotification *live;
  gboolean live_is_up;
  GPtrArray *retired;
  gboolean busy;
};

/*
 * What the thread of libnotify is given: it lets go of the old before it shows the new, so that there is never more
 * than one. The notifier is only looked at, and let go of, in the main thread.
 */
typedef struct
{
  RespiteDesktopNotifier *notifier;
  GPtrArray *close;
  GPtrArray *drop;
  RespiteNotification *show;
  GError *error;
} Job;

static void notifier_iface_init (RespiteNotifierInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteDesktopNotifier,
                               respite_desktop_notifier,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_NOTIFIER, notifier_iface_init))

static void pump (RespiteDesktopNotifier *self);

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->notifier);
  g_clear_error (&job->error);
  g_ptr_array_unref (job->close);
  g_ptr_array_unref (job->drop);
  g_clear_pointer (&job->show, respite_notification_unref);
  g_free (job);
}

static GPtrArray *
notification_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) respite_notification_unref);
}

static const char *
get_tag (RespiteNotification *notification)
{
  return respite_notice_get_tag (respite_notification_get_notice (notification));
}

static void
retire (RespiteDesktopNotifier *self)
{
  if (self->live == NULL)
    return;

  respite_notification_silence (self->live);
  g_ptr_array_add (self->retired, g_steal_pointer (&self->live));
}

static void
fail (RespiteDesktopNotifier *self,
      const char *message)
{
  g_autofree char *tag = g_strdup (get_tag (self->live));

  retire (self);
  respite_notifier_emit_failed (RESPITE_NOTIFIER (self), tag, message);
}

static void
answered_cb (RespiteNotification *notification,
             const char *answer,
             const char *activation_token,
             gpointer data)
{
  RespiteDesktopNotifier *self = data;

  retire (self);
  respite_notifier_emit_answered (RESPITE_NOTIFIER (self), get_tag (notification), answer, activation_token);
  pump (self);
}

static void
closed_cb (RespiteNotification *notification,
           gboolean by_person,
           gpointer data)
{
  RespiteDesktopNotifier *self = data;

  retire (self);
  if (by_person)
    respite_notifier_emit_dismissed (RESPITE_NOTIFIER (self), get_tag (notification));
  pump (self);
}

static void
worked (gpointer data)
{
  Job *job = data;
  RespiteDesktopNotifier *self = job->notifier;

  if (self == NULL)
    return;

  self->busy = FALSE;
  if (job->show != NULL && job->show == self->live)
    {
      if (job->error != NULL)
        {
          fail (self, job->error->message);
        }
      else
        {
          self->live_is_up = TRUE;
          respite_notifier_emit_shown (RESPITE_NOTIFIER (self), get_tag (job->show));
        }
    }

  pump (self);
}

static void
work_in_thread (gpointer data)
{
  Job *job = data;

  for (guint i = 0; i < job->close->len; i++)
    respite_notification_drop_in_thread (g_ptr_array_index (job->close, i), TRUE);
  for (guint i = 0; i < job->drop->len; i++)
    respite_notification_drop_in_thread (g_ptr_array_index (job->drop, i), FALSE);
  if (job->show != NULL)
    respite_notification_show_in_thread (job->show, &job->error);

  respite_libnotify_thread_tell (worked, job, job_free);
}

/* A server that has gone took along what it showed; its numbers mean nothing to the one that comes after it. */
static void
sort_retired (RespiteDesktopNotifier *self,
              Job *job)
{
  const char *owner = respite_notification_server_get_owner (self->server);

  while (self->retired->len > 0)
    {
      RespiteNotification *each = g_ptr_array_steal_index (self->retired, 0);

      if (g_strcmp0 (respite_notification_get_server (each), owner) == 0)
        g_ptr_array_add (job->close, each);
      else
        g_ptr_array_add (job->drop, each);
    }
}

static Job *
job_new (RespiteDesktopNotifier *self)
{
  Job *job = g_new0 (Job, 1);

  job->close = notification_list_new ();
  job->drop = notification_list_new ();
  sort_retired (self, job);

  return job;
}

static void
pump (RespiteDesktopNotifier *self)
{
  const char *owner = respite_notification_server_get_owner (self->server);
  gboolean show = self->wanted != NULL && owner != NULL;
  Job *job;

  if (self->busy)
    return;

  if (self->wanted != NULL && owner == NULL)
    respite_notification_server_find (self->server);
  if (!show && self->retired->len == 0)
    return;

  job = job_new (self);
  if (show)
    {
      self->live = respite_notification_new (self->wanted, owner, answered_cb, closed_cb, self);
      self->live_is_up = FALSE;
      job->show = respite_notification_ref (self->live);
      g_clear_pointer (&self->wanted, respite_notice_unref);
    }

  self->busy = TRUE;
  job->notifier = g_object_ref (self);
  respite_libnotify_thread_run (work_in_thread, job, NULL);
}

static void
not_found_cb (RespiteDesktopNotifier *self,
              const char *message)
{
  g_autoptr (RespiteNotice) notice = g_steal_pointer (&self->wanted);

  if (notice != NULL)
    respite_notifier_emit_failed (RESPITE_NOTIFIER (self), respite_notice_get_tag (notice), message);
}

static void
gone_cb (RespiteDesktopNotifier *self)
{
  if (self->live != NULL && !self->live_is_up)
    fail (self, "The desktop's notifications have gone");
  retire (self);
  pump (self);
}

static void
respite_desktop_notifier_show (RespiteNotifier *notifier,
                               RespiteNotice *notice)
{
  RespiteDesktopNotifier *self = RESPITE_DESKTOP_NOTIFIER (notifier);

  retire (self);
  g_clear_pointer (&self->wanted, respite_notice_unref);
  self->wanted = respite_notice_ref (notice);
  respite_notification_server_find (self->server);
}

static void
respite_desktop_notifier_withdraw (RespiteNotifier *notifier)
{
  RespiteDesktopNotifier *self = RESPITE_DESKTOP_NOTIFIER (notifier);

  g_clear_pointer (&self->wanted, respite_notice_unref);
  retire (self);
  pump (self);
}

static void
respite_desktop_notifier_dispose (GObject *object)
{
  RespiteDesktopNotifier *self = RESPITE_DESKTOP_NOTIFIER (object);

  retire (self);
  g_clear_pointer (&self->wanted, respite_notice_unref);
  if (self->retired->len > 0)
    respite_libnotify_thread_run (work_in_thread, job_new (self), NULL);
  g_clear_object (&self->server);

  G_OBJECT_CLASS (respite_desktop_notifier_parent_class)->dispose (object);
}

static void
respite_desktop_notifier_finalize (GObject *object)
{
  g_ptr_array_unref (RESPITE_DESKTOP_NOTIFIER (object)->retired);

  G_OBJECT_CLASS (respite_desktop_notifier_parent_class)->finalize (object);
}

static void
notifier_iface_init (RespiteNotifierInterface *iface)
{
  iface->show = respite_desktop_notifier_show;
  iface->withdraw = respite_desktop_notifier_withdraw;
}

static void
respite_desktop_notifier_class_init (RespiteDesktopNotifierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = respite_desktop_notifier_dispose;
  object_class->finalize = respite_desktop_notifier_finalize;
}

static void
respite_desktop_notifier_init (RespiteDesktopNotifier *self)
{
  self->retired = notification_list_new ();
}

/**
 * respite_desktop_notifier_new:
 * @session_bus: the session bus
 *
 * Returns: (transfer full): notices as the desktop's own notifications, by libnotify
 */
RespiteDesktopNotifier *
respite_desktop_notifier_new (GDBusConnection *session_bus)
{
  RespiteDesktopNotifier *self = g_object_new (RESPITE_TYPE_DESKTOP_NOTIFIER, NULL);

  self->server = respite_notification_server_new (session_bus);
  g_signal_connect_object (self->server, "found", G_CALLBACK (pump), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->server, "not-found", G_CALLBACK (not_found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->server, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * respite_desktop_notifier_is_busy:
 *
 * Returns: whether a call to the server is under way; it may hang for as long as the server does
 */
gboolean
respite_desktop_notifier_is_busy (RespiteDesktopNotifier *self)
{
  g_return_val_if_fail (RESPITE_IS_DESKTOP_NOTIFIER (self), FALSE);

  return self->busy;
}
