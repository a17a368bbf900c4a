/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/catalog/catalog.h"
#include "core/diary/diary.h"

G_BEGIN_DECLS

/**
 * RespiteRoutineWish:
 * @among: (nullable): ids to choose among, in the order in which they take turns; %NULL or empty for all that can be done
 *   at the desk and move the body
 * @phase: `A`, `S`, `R` or `P`
 * @position: (nullable): the position the person is in, if it is known
 * @last: (nullable): the id of the routine done last
 *
 * What a routine should fit.
 */
typedef struct
{
  const char *const *among;
  const char *phase;
  const char *position;
  const char *last;
} RespiteRoutineWish;

const char *respite_routine_choice_get_phase (RespiteEpisode *episode);
RespiteRoutine *respite_routine_choose (RespiteCatalog *catalog,
                                        const RespiteRoutineWish *wish);

RespiteRecord *respite_routine_find_last (RespiteDiary *diary,
                                          const char *id);
RespiteRoutine *respite_routine_suggest (RespiteCatalog *catalog,
                                         RespiteDiary *diary,
                                         const char *const *among);

G_END_DECLS
