/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/player-watch.h"

#include <glib/gi18n.h>

#define NO_STEP G_MAXUINT

struct _RespitePlayerWatch
{
  GObject parent_instance;

  RespitePlayer *player;
  RespitePlayerHost *host;
  guint step;
  guint cookie;
  gboolean awake;
  gboolean running;
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
            gboolean awake)
{
  if (awake == self->awake)
    return;

  self->awake = awake;
  if (awake)
    self->cookie = respite_player_host_keep_awake (self->host, !is_timer (self));
  else if (self->cookie != 0)
    respite_player_host_let_sleep (self->host, self->cookie);
}

static void
keep_running (RespitePlayerWatch *self,
              gboolean running)
{
  if (running == self->running)
    return;

  self->running = running;
  respite_player_host_keep_running (self->host, running);
}

static void
state_changed_cb (RespitePlayerWatch *self)
{
  gboolean going = respite_player_get_state (self->player) == RESPITE_ROUTINE_RUN_GOING;

  keep_awake (self, going);
  keep_running (self, going && is_timer (self));
}

/* The end counts as a step after the last; to begin, or to be left, is none. */
static guint
get_step (RespitePlayerWatch *self)
{
  const RespiteRoutineRun *run = respite_player_get_run (self->player);

  if (run == NULL)
    return NO_STEP;
  if (respite_routine_run_get_state (run) == RESPITE_ROUTINE_RUN_OVER)
    return respite_routine_get_n_steps (respite_routine_run_get_routine (run));

  return respite_routine_run_get_step (run);
}

static void
step_changed_cb (RespitePlayerWatch *self)
{
  guint before = self->step;

  self->step = get_step (self);
  if (before != NO_STEP && self->step != NO_STEP && self->step != before && respite_player_get_sound (self->player))
    respite_player_host_ring (self->host);
}

static void
ended_cb (RespitePlayerWatch *self)
{
  RespiteRoutine *routine = respite_routine_run_get_routine (respite_player_get_run (self->player));

  if (!is_timer (self) || (respite_player_is_shown (self->player) && respite_player_host_is_seen (self->host)))
    return;

  respite_player_host_tell (self->host, respite_routine_get_title (routine),
                            _("The time is up. Take it off, and let the skin rest."));
}

static void
respite_player_watch_dispose (GObject *object)
{
  RespitePlayerWatch *self = RESPITE_PLAYER_WATCH (object);

  if (self->host != NULL)
    {
      keep_awake (self, FALSE);
      keep_running (self, FALSE);
    }
  g_clear_object (&self->player);
  g_clear_object (&self->host);

  G_OBJECT_CLASS (respite_player_watch_parent_class)->dispose (object);
}

static void
respite_player_watch_class_init (RespitePlayerWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = respite_player_watch_dispose;
}

static void
respite_player_watch_init (RespitePlayerWatch *self)
{
  self->step = NO_STEP;
}

/**
 * respite_player_watch_new:
 * @player: what carries routines through
 * @host: the program and the desktop around it
 *
 * Keeps the machine awake while a routine goes on, the program running while a timer does, tells when a timer's time is up
 * and nobody sees it, and lets each further step be heard where the person wants that.
 *
 * Returns: (transfer full): the watch
 */
RespitePlayerWatch *
respite_player_watch_new (RespitePlayer *player,
                          RespitePlayerHost *host)
{
  RespitePlayerWatch *self;

  g_return_val_if_fail (RESPITE_IS_PLAYER (player), NULL);
  g_return_val_if_fail (RESPITE_IS_PLAYER_HOST (host), NULL);

  self = g_object_new (RESPITE_TYPE_PLAYER_WATCH, NULL);
  self->player = g_object_ref (player);
  self->host = g_object_ref (host);
  g_signal_connect_object (player, "notify::state", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "step-changed", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (player, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);

  return self;
}
