/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RespiteChimePlay:
 * @path: the file to play
 *
 * Plays a file, in a thread of its own, and may take its time.
 *
 * Returns: whether it is heard
 */
typedef gboolean (*RespiteChimePlay) (const char *path,
                                      GError **error);

#define RESPITE_TYPE_CHIME (respite_chime_get_type ())

G_DECLARE_FINAL_TYPE (RespiteChime, respite_chime, RESPITE, CHIME, GObject)

RespiteChime *respite_chime_new (RespiteChimePlay play);
void respite_chime_ring (RespiteChime *self);
gboolean respite_chime_is_ringing (RespiteChime *self);

G_END_DECLS
