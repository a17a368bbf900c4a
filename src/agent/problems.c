/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "agent/problems.h"

/**
 * respite_problems_note:
 * @error: (nullable): what is wrong now, or %NULL when nothing is any more
 *
 * Tells of it on stderr, once, and keeps it for whoever asks.
 */
void
respite_problems_note (RespiteProblems *self,
                       RespiteProblem problem,
                       const GError *error)
{
  const char *message = error != NULL ? error->message : NULL;

  if (g_strcmp0 (self->messages[problem], message) == 0)
    return;

  if (message != NULL)
    g_printerr ("respite-agent: %s\n", message);
  g_free (self->messages[problem]);
  self->messages[problem] = g_strdup (message);
}

/**
 * respite_problems_get_first:
 *
 * Returns: (nullable): the gravest, in sentences for people
 */
const char *
respite_problems_get_first (RespiteProblems *self)
{
  for (int problem = 0; problem < RESPITE_N_PROBLEMS; problem++)
    if (self->messages[problem] != NULL)
      return self->messages[problem];

  return NULL;
}

void
respite_problems_clear (RespiteProblems *self)
{
  for (int problem = 0; problem < RESPITE_N_PROBLEMS; problem++)
    g_clear_pointer (&self->messages[problem], g_free);
}
