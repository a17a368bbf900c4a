/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** What keeps the agent from doing all it should, for each that may. */
typedef enum
{
  RESPITE_PROBLEM_FOLDER,
  RESPITE_PROBLEM_REMINDERS,
  RESPITE_PROBLEM_STATE,
  RESPITE_PROBLEM_DIARY,
  RESPITE_PROBLEM_HISTORY,
  RESPITE_PROBLEM_PROFILE,
} RespiteProblem;

#define RESPITE_N_PROBLEMS 6

typedef struct
{
  char *messages[RESPITE_N_PROBLEMS];
} RespiteProblems;

void respite_problems_note (RespiteProblems *self,
                            RespiteProblem problem,
                            const GError *error);
const char *respite_problems_get_first (RespiteProblems *self);
void respite_problems_clear (RespiteProblems *self);

G_END_DECLS
