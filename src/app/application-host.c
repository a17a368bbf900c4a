/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/application-host.h"

#include <glib/gi18n.h>

#include "app/chime.h"
#include "app/player-host.h"

#define NOTIFICATION "routine-ended"

struct _RespiteApplicationHost
{
  GObject parent_instance;

  GtkApplication *application; /* owns the host, through what uses it */
  RespiteChime *chime;
};

static void implement_host (RespitePlayerHostInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RespiteApplicationHost, respite_application_host, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RESPITE_TYPE_PLAYER_HOST, implement_host))

static guint
keep_awake (RespitePlayerHost *host,
            gboolean screen)
{
  GtkApplication *application = RESPITE_APPLICATION_HOST (host)->application;

  return gtk_application_inhibit (application, gtk_application_get_active_window (application),
                                  screen ? GTK_APPLICATION_INHIBIT_IDLE : GTK_APPLICATION_INHIBIT_SUSPEND,
                                  _("A guided routine is under way"));
}

static void
let_sleep (RespitePlayerHost *host,
           guint cookie)
{
  gtk_application_uninhibit (RESPITE_APPLICATION_HOST (host)->application, cookie);
}

static void
keep_running (RespitePlayerHost *host,
              gboolean running)
{
  GApplication *application = G_APPLICATION (RESPITE_APPLICATION_HOST (host)->application);

  if (running)
    g_application_hold (application);
  else
    g_application_release (application);
}

static gboolean
is_seen (RespitePlayerHost *host)
{
  GtkWindow *window = gtk_application_get_active_window (RESPITE_APPLICATION_HOST (host)->application);

  return window != NULL && gtk_window_is_active (window);
}

static void
tell (RespitePlayerHost *host,
      const char *title,
      const char *body)
{
  g_autoptr (GNotification) notification = g_notification_new (title);

  g_notification_set_body (notification, body);
  g_notification_set_default_action_and_target (notification, "app.show-page", "s", "today");
  g_application_send_notification (G_APPLICATION (RESPITE_APPLICATION_HOST (host)->application), NOTIFICATION,
                                   notification);
}

static void
ring (RespitePlayerHost *host)
{
  RespiteApplicationHost *self = RESPITE_APPLICATION_HOST (host);

  if (self->chime == NULL)
    self->chime = respite_chime_new (NULL);
  respite_chime_ring (self->chime);
}

static void
implement_host (RespitePlayerHostInterface *interface)
{
  interface->keep_awake = keep_awake;
  interface->let_sleep = let_sleep;
  interface->keep_running = keep_running;
  interface->is_seen = is_seen;
  interface->tell = tell;
  interface->ring = ring;
}

static void
respite_application_host_finalize (GObject *object)
{
  g_clear_object (&RESPITE_APPLICATION_HOST (object)->chime);

  G_OBJECT_CLASS (respite_application_host_parent_class)->finalize (object);
}

static void
respite_application_host_class_init (RespiteApplicationHostClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_application_host_finalize;
}

static void
respite_application_host_init (RespiteApplicationHost *self)
{
}

/**
 * respite_application_host_new:
 * @application: (unowned): the application, which must outlive the host
 *
 * The program and the desktop around it, as a routine needs them.
 *
 * Returns: (transfer full): a host
 */
RespiteApplicationHost *
respite_application_host_new (GtkApplication *application)
{
  RespiteApplicationHost *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (RESPITE_TYPE_APPLICATION_HOST, NULL);
  self->application = application;

  return self;
}
