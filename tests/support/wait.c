/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "tests/support/wait.h"

static gboolean
passed_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_CONTINUE;
}

void
wait_note_deadline (gboolean *passed,
                    guint *source_id)
{
  *source_id = g_timeout_add (WAIT_DEADLINE_MS, passed_cb, passed);
}

/** Lets everything happen that is ready to happen. */
void
wait_for_silence (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
