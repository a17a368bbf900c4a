/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_PLAYER_HOST (respite_player_host_get_type ())

G_DECLARE_INTERFACE (RespitePlayerHost, respite_player_host, RESPITE, PLAYER_HOST, GObject)

/**
 * RespitePlayerHostInterface:
 * @keep_awake: keeps the screen on, or else only the machine awake; returns what @let_sleep is told, or 0 where nobody can
 * @let_sleep: takes that back
 * @keep_running: whether the program goes on without a window
 * @is_seen: whether a window is there and in use
 * @tell: shows a notification
 * @ring: lets the soft sound be heard
 *
 * What a routine that goes on needs of the program and the desktop around it.
 */
struct _RespitePlayerHostInterface
{
  GTypeInterface parent_interface;

  guint (*keep_awake) (RespitePlayerHost *self, gboolean screen);
  void (*let_sleep) (RespitePlayerHost *self, guint cookie);
  void (*keep_running) (RespitePlayerHost *self, gboolean running);
  gboolean (*is_seen) (RespitePlayerHost *self);
  void (*tell) (RespitePlayerHost *self, const char *title, const char *body);
  void (*ring) (RespitePlayerHost *self);
};

guint respite_player_host_keep_awake (RespitePlayerHost *self,
                                      gboolean screen);
void respite_player_host_let_sleep (RespitePlayerHost *self,
                                    guint cookie);
void respite_player_host_keep_running (RespitePlayerHost *self,
                                       gboolean running);
gboolean respite_player_host_is_seen (RespitePlayerHost *self);
void respite_player_host_tell (RespitePlayerHost *self,
                               const char *title,
                               const char *body);
void respite_player_host_ring (RespitePlayerHost *self);

G_END_DECLS
