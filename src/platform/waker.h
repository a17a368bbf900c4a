/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RESPITE_TYPE_WAKER (respite_waker_get_type ())

G_DECLARE_FINAL_TYPE (RespiteWaker, respite_waker, RESPITE, WAKER, GObject)

RespiteWaker *respite_waker_new (void);

void respite_waker_set (RespiteWaker *self,
                        gint64 boot_time);
gint64 respite_waker_take_slept (RespiteWaker *self);

G_END_DECLS
