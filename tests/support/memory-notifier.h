/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "platform/notifier.h"

G_BEGIN_DECLS

/**
 * MemoryNotifierMode:
 * @MEMORY_NOTIFIER_SHOWS: takes each notice at once
 * @MEMORY_NOTIFIER_FAILS: has nobody to show it
 * @MEMORY_NOTIFIER_HANGS: says nothing
 */
typedef enum
{
  MEMORY_NOTIFIER_SHOWS,
  MEMORY_NOTIFIER_FAILS,
  MEMORY_NOTIFIER_HANGS,
} MemoryNotifierMode;

#define MEMORY_TYPE_NOTIFIER (memory_notifier_get_type ())

G_DECLARE_FINAL_TYPE (MemoryNotifier, memory_notifier, MEMORY, NOTIFIER, GObject)

MemoryNotifier *memory_notifier_new (void);
void memory_notifier_set_mode (MemoryNotifier *self,
                               MemoryNotifierMode mode);
RespiteNotice *memory_notifier_get_notice (MemoryNotifier *self);
guint memory_notifier_get_n_shown (MemoryNotifier *self);
void memory_notifier_answer (MemoryNotifier *self,
                             const char *answer,
                             const char *activation_token);

G_END_DECLS
