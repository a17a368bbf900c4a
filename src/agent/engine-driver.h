/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/base/clock.h"
#include "core/reminders/engine.h"
#include "platform/waker.h"

G_BEGIN_DECLS

/**
 * RespiteEngineDriver:
 *
 * The engine in real time: tells it what time it is with each call, wakes it when it asks for that, and keeps its state
 * in a file.
 */
typedef struct _RespiteEngineDriver RespiteEngineDriver;

RespiteEngineDriver *respite_engine_driver_new (RespiteReminderSet *set,
                                                GFile *state_file,
                                                RespiteClock *clock,
                                                RespiteWaker *waker,
                                                GError **error);
void respite_engine_driver_free (RespiteEngineDriver *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteEngineDriver, respite_engine_driver_free)

RespiteEngine *respite_engine_driver_get_engine (RespiteEngineDriver *self);
gboolean respite_engine_driver_input (RespiteEngineDriver *self,
                                      const RespiteEngineInput *input,
                                      GError **error);
void respite_engine_driver_set_reminders (RespiteEngineDriver *self,
                                          RespiteReminderSet *set);
void respite_engine_driver_set_drunk (RespiteEngineDriver *self,
                                      gint64 ml,
                                      gint64 last_real);
GPtrArray *respite_engine_driver_advance (RespiteEngineDriver *self);
gboolean respite_engine_driver_save (RespiteEngineDriver *self,
                                     GError **error);
gint64 respite_engine_driver_get_next_wake (RespiteEngineDriver *self);
void respite_engine_driver_arm (RespiteEngineDriver *self);
void respite_engine_driver_disarm (RespiteEngineDriver *self);

G_END_DECLS
