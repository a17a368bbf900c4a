/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** What an event may take on a busy machine before a test gives it up. */
#define WAIT_DEADLINE_MS 20000

void wait_note_deadline (gboolean *passed,
                         guint *source_id);

/**
 * wait_until:
 * @condition: an expression that becomes true by events of the main context
 *
 * Runs the main context until the condition holds, and fails the test when it does not in time.
 */
#define wait_until(condition) \
  G_STMT_START \
  { \
    gboolean passed_ = FALSE; \
    guint deadline_ = 0; \
    wait_note_deadline (&passed_, &deadline_); \
    while (!(condition) && !passed_) \
      g_main_context_iteration (NULL, TRUE); \
    if (passed_) \
      g_error ("%s:%d: not in time: %s", __FILE__, __LINE__, #condition); \
    g_source_remove (deadline_); \
  } \
  G_STMT_END

void wait_for_silence (void);

G_END_DECLS
