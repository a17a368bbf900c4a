/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/engine.h"

G_BEGIN_DECLS

RespiteEngine *respite_engine_file_load (GFile *file,
                                         RespiteReminderSet *set,
                                         const RespiteEngineNow *now);
gboolean respite_engine_file_save (GFile *file,
                                   RespiteEngine *engine,
                                   const RespiteEngineNow *now,
                                   GError **error);

G_END_DECLS
