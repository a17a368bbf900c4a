/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RespiteThreadFunc:
 * @data: what was given with the function
 */
typedef void (*RespiteThreadFunc) (gpointer data);

void respite_libnotify_thread_run (RespiteThreadFunc func,
                                   gpointer data,
                                   GDestroyNotify destroy);
void respite_libnotify_thread_tell (RespiteThreadFunc func,
                                    gpointer data,
                                    GDestroyNotify destroy);

G_END_DECLS
