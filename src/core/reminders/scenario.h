/*
 * Copyright 2026 The Respite authors
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/reminders/engine.h"

G_BEGIN_DECLS

typedef enum
{
  RESPITE_EVENT_INPUT,
  RESPITE_EVENT_CLOCK_STEP,
  RESPITE_EVENT_ZONE,
  RESPITE_EVENT_RESTART,
  RESPITE_EVENT_ENABLE,
  RESPITE_EVENT_DISABLE,
} RespiteEventKind;

/**
 * RespiteScenarioEvent:
 * @at: microseconds of elapsed time since the start
 * @input: what the engine is told, for an input
 * @reminder: whom it is about, if anybody
 * @by: microseconds: the step of the wall clock, or how long the agent is down
 * @zone: the zone from now on
 */
typedef struct
{
  RespiteEventKind kind;
  gint64 at;
  RespiteEngineInput input;
  char *reminder;
  gint64 by;
  GTimeZone *zone;
} RespiteScenarioEvent;

/**
 * RespiteScenario:
 *
 * A stretch of somebody's time with all that happens in it, the events in the order of their time.
 */
typedef struct
{
  RespiteReminderSet *set;
  GTimeZone *zone;
  gint64 start;
  gint64 length;
  GPtrArray *events;
} RespiteScenario;

RespiteScenario *respite_scenario_new_from_json (JsonNode *root,
                                                 GError **error);
void respite_scenario_free (RespiteScenario *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RespiteScenario, respite_scenario_free)

G_END_DECLS
