/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/player-watch.h"

#include <glib/gi18n.h>

#define NOTIFICATION "routine-ended"

struct _RespitePlayerWatch
{
  GObject parent_instance;

  RespitePlayer *player;
  GtkApplication *application; /* owns the watch */
  guint inhibited;
  gboolean held;
};

G_DEFINE_FINAL_TYPE (RespitePlayerWatch, respite_player_watch, G_TYPE_OBJECT)

static gboolean
is_timer (RespitePlayerWatch *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  return run != NULL && respite_routine_run_keeps_time (run);
}

/* The screen stays on while somebody looks at it; a timer only must not be slept through. */
static void
keep_awake (RespitePlayerWatch *self,
            gboolean going)
{
  if (going && self->inhibited == 0)
    self->inhibited = gtk_application_inhibit (self->application,
                                               gtk_application_get_active_window (self->application),
                                               is_timer (self) ? GTK_APPLICATION_INHIBIT_SUSPEND
                                                               : GTK_APPLICATION_INHIBIT_IDLE,
                                               _("A guided routine is under way"));
  else if (!going && self->inhibited != 0)
    {
      gtk_application_uninhibit (self->application, self->inhibited);
      self->inhibited = 0;
    }
}

static void
keep_running (RespitePlayerWatch *self,
              gboolean going)
{
  gboolean hold = going && is_timer (self);

  if (hold == self->held)
    return;

  self->held = hold;
  if (hold)
    g_application_hold (G_APPLICATION (self->application));
  else
    g_application_release (G_APPLICATION (self->application));
}

static void
state_changed_cb (RespitePlayerWatch *self)
{
  gboolean going = respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_GOING;

  keep_awake (self, going);
  keep_running (self, going);
}

static gboolean
is_seen (RespitePlayerWatch *self)
{
  GtkWindow *window = gtk_application_get_active_window (self->application);

  return respite_player_is_shown (self->player) && window != NULL && gtk_window_is_active (window);
}

static void
ended_cb (RespitePlayerWatch *self)
{
  RespiteRoutine *routine = respite_routine_run_get_routine (respite_player_get_run (self->player));
  g_autoptr (GNotification) notification = NULL;

  if (!is_timer (self) || is_seen (self))
    return;

  notification = g_notification_new (respite_routine_get_title (routine));
  g_notification_set_body (notification, _("The time is up. Take it off, and let the skin rest."));
  g_notification_set_default_action_and_target (notification, "app.show-page", "s", "today");
  g_application_send_notification (G_APPLICATION (self->application), NOTIFICATION, notification);
}

static void
respite_player_watch_finalize (GObject *object)
{
  g_clear_object (&RESPITE_PLAYER_WATCH (object)->player);

  G_OBJECT_CLASS (respite_player_watch_parent_class)->finalize (object);
}

static void
respite_player_watch_class_init (RespitePlayerWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = respite_player_watch_finalize;
}

static void
respite_player_watch_init (RespitePlayerWatch *self)
{
}

/**
 * respite_player_watch_new:
 * @player: what carries routines through
 * @application: (unowned): the application, which must outlive the watch
 *
 * Keeps the machine awake while a routine goes on, the program running while a timer does, and tells when its time is up.
 *
 * Returns: (transfer full): the watch
 */
RespitePlayerWatch *
respite_player_watch_new (RespitePlayer *player,
                          GtkApplication *application)
{
  RespitePlayerWatch *self;

  g_return_val_if_fail (RESPITE_IS_PLAYER (player), NULL);
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (RESPITE_TYPE_PLAYER_WATCH, NULL);
  self->player = g_object_ref (player);
  self->application = application;
  g_signal_connect_object (player, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);

  return self;
}
