/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app/player-host.h"

G_DEFINE_INTERFACE (RespitePlayerHost, respite_player_host, G_TYPE_OBJECT)

static void
respite_player_host_default_init (RespitePlayerHostInterface *interface)
{
}

guint
respite_player_host_keep_awake (RespitePlayerHost *self,
                                gboolean screen)
{
  return RESPITE_PLAYER_HOST_GET_IFACE (self)->keep_awake (self, screen);
}

void
respite_player_host_let_sleep (RespitePlayerHost *self,
                               guint cookie)
{
  RESPITE_PLAYER_HOST_GET_IFACE (self)->let_sleep (self, cookie);
}

void
respite_player_host_keep_running (RespitePlayerHost *self,
                                  gboolean running)
{
  RESPITE_PLAYER_HOST_GET_IFACE (self)->keep_running (self, running);
}

gboolean
respite_player_host_is_seen (RespitePlayerHost *self)
{
  return RESPITE_PLAYER_HOST_GET_IFACE (self)->is_seen (self);
}

void
respite_player_host_tell (RespitePlayerHost *self,
                          const char *title,
                          const char *body)
{
  RESPITE_PLAYER_HOST_GET_IFACE (self)->tell (self, title, body);
}

void
respite_player_host_ring (RespitePlayerHost *self)
{
  RESPITE_PLAYER_HOST_GET_IFACE (self)->ring (self);
}
